//! A list that follows its form as one types: the same URL, the same results, without the reload.

use leptos::prelude::*;

/// Wraps a `GET` form (`form`) and the results beside it (`results`, an element id). On every change it asks for the page of the
/// form with `fragment=results`, puts the answer in place, and keeps the address bar so that reload and back show the same.
#[island]
pub fn LiveList(
    /// Id of the form.
    form: String,
    /// Id of the element that the answer replaces the content of; it should be a polite live region or contain one.
    results: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::follow(form, results);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, results);
    view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        AbortController, Event, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlOptionElement, RequestInit, Response,
        UrlSearchParams,
    };

    /// From the last key to the question.
    const WAIT_MS: i32 = 200;

    #[derive(Default)]
    struct State {
        timer: Option<i32>,
        running: Option<AbortController>,
    }

    pub fn follow(form_id: String, results_id: String) {
        let Some(form) = element(&form_id).and_then(|found| found.dyn_into::<HtmlFormElement>().ok()) else {
            return;
        };
        let state = Rc::new(RefCell::new(State::default()));
        let on_change = Closure::<dyn Fn(Event)>::new({
            let (form, results_id, state) = (form.clone(), results_id.clone(), Rc::clone(&state));
            move |event: Event| {
                let wait = if event.type_() == "input" { WAIT_MS } else { 0 };
                if event.type_() == "submit" {
                    event.prevent_default();
                }
                schedule(form.clone(), results_id.clone(), Rc::clone(&state), wait);
            }
        });
        if is_touched(&form) {
            schedule(form.clone(), results_id, state, 0);
        }
        for kind in ["input", "change", "submit"] {
            // A form that cannot be listened to still submits by itself.
            let _ = form.add_event_listener_with_callback(kind, on_change.as_ref().unchecked_ref());
        }
        // Lives as long as the page.
        on_change.forget();
        // For styles and tests: from here on the list follows.
        let _ = form.set_attribute("data-live", "");
    }

    /// Was something typed or ticked before this ran, or put back by the browser? The list beside it does not show that yet.
    fn is_touched(form: &HtmlFormElement) -> bool {
        let changed = |selector: &str, is_changed: fn(&web_sys::Node) -> bool| {
            let Ok(found) = form.query_selector_all(selector) else {
                return false;
            };
            (0..found.length()).filter_map(|at| found.item(at)).any(|node| is_changed(&node))
        };
        changed("input[name]", |node| {
            node.dyn_ref::<HtmlInputElement>()
                .is_some_and(|input| input.value() != input.default_value() || input.checked() != input.default_checked())
        }) || changed("option[selected]", |node| {
            node.dyn_ref::<HtmlOptionElement>().is_some_and(|option| !option.selected())
        })
    }

    fn element(id: &str) -> Option<web_sys::Element> {
        web_sys::window()?.document()?.get_element_by_id(id)
    }

    fn schedule(form: HtmlFormElement, results: String, state: Rc<RefCell<State>>, wait_ms: i32) {
        let Some(window) = web_sys::window() else { return };
        if let Some(timer) = state.borrow_mut().timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        let run = Closure::once_into_js({
            let state = Rc::clone(&state);
            move || {
                spawn_local(async move {
                    let url = url_of(&form);
                    if let Some(url) = url {
                        // Aborted by a newer one, or the network failed: the form still works by itself.
                        let _ = replace(&url, &results, &state).await;
                    }
                })
            }
        });
        let timer = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), wait_ms)
            .ok();
        state.borrow_mut().timer = timer;
    }

    /// The address that submitting the form would lead to, without its empty fields.
    fn url_of(form: &HtmlFormElement) -> Option<String> {
        let data = FormData::new_with_form(form).ok()?;
        let params = UrlSearchParams::new().ok()?;
        for entry in data.entries() {
            let pair = js_sys::Array::from(&entry.ok()?);
            if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string())
                && !value.is_empty()
            {
                params.append(&name, &value);
            }
        }
        let action = form.get_attribute("action").unwrap_or_default();
        let query = String::from(params.to_string());
        Some(if query.is_empty() { action } else { format!("{action}?{query}") })
    }

    /// Puts the parts of an answer that belong elsewhere there: `data-for` is the id of the place. The focus stays where it was.
    fn spread(answer: &web_sys::Element) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        let focused = document.active_element().map(|active| active.id()).unwrap_or_default();
        while let Some(part) = answer.query_selector("[data-for]").ok().flatten() {
            let id = part.get_attribute("data-for").unwrap_or_default();
            if let Some(place) = document.get_element_by_id(&id) {
                let folds = folds(&place);
                place.set_inner_html(&part.inner_html());
                for (id, is_open) in folds {
                    keep(&document, &id, is_open);
                }
            }
            part.remove();
        }
        let is_elsewhere = document.active_element().is_none_or(|active| active.id() != focused);
        if is_elsewhere
            && !focused.is_empty()
            && let Some(again) = document
                .get_element_by_id(&focused)
                .and_then(|found| found.dyn_into::<HtmlElement>().ok())
        {
            // What cannot take the focus leaves it on the page.
            let _ = again.focus();
        }
    }

    /// What the reader has folded and unfolded in a place, by id.
    fn folds(place: &web_sys::Element) -> Vec<(String, bool)> {
        let Ok(found) = place.query_selector_all("details[id]") else {
            return Vec::new();
        };
        (0..found.length())
            .filter_map(|at| found.item(at)?.dyn_into::<web_sys::Element>().ok())
            .map(|fold| (fold.id(), fold.has_attribute("open")))
            .collect()
    }

    fn keep(document: &web_sys::Document, id: &str, is_open: bool) {
        let Some(fold) = document.get_element_by_id(id) else { return };
        // A fold that stays as the answer has it is no harm.
        let _ = if is_open {
            fold.set_attribute("open", "")
        } else {
            fold.remove_attribute("open")
        };
    }

    async fn replace(url: &str, results: &str, state: &Rc<RefCell<State>>) -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let controller = AbortController::new()?;
        if let Some(earlier) = state.borrow_mut().running.replace(controller.clone()) {
            earlier.abort();
        }
        let init = RequestInit::new();
        init.set_signal(Some(&controller.signal()));
        let glue = if url.contains('?') { '&' } else { '?' };
        let response: Response = JsFuture::from(window.fetch_with_str_and_init(&format!("{url}{glue}fragment=results"), &init))
            .await?
            .dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        if let Some(place) = element(results) {
            place.set_inner_html(&html);
            spread(&place);
        }
        window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(url))
    }
}
