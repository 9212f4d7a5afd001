//! A check that follows what one types: the server reads the form and says what it finds; nothing is saved.

use leptos::prelude::*;

/// Beside a form: on every change posts the form to `url` and shows the answer in `panel`.
#[island]
pub fn LiveCheck(
    /// Id of the element that holds the form.
    form: String,
    /// Id of the element that shows what was found; a polite live region.
    panel: String,
    /// Answers 422 with what was found, as HTML, and 204 where nothing was.
    url: String,
    /// What the panel says then.
    nothing: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::follow(form, panel, url, nothing);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, panel, url, nothing);
    view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{AbortController, Element, Event, FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams};

    /// From the last key to the question.
    const WAIT_MS: i32 = 600;

    #[derive(Default)]
    struct State {
        timer: Option<i32>,
        running: Option<AbortController>,
    }

    struct Check {
        form: HtmlFormElement,
        panel: Element,
        url: String,
        nothing: String,
        state: RefCell<State>,
    }

    pub fn follow(form: String, panel: String, url: String, nothing: String) {
        let document = web_sys::window().and_then(|window| window.document());
        let found = document.and_then(|document| {
            let holder = document.get_element_by_id(&form)?;
            let form = holder.query_selector("form").ok()??.dyn_into::<HtmlFormElement>().ok()?;
            Some((form, document.get_element_by_id(&panel)?))
        });
        let Some((form, panel)) = found else { return };
        let state = RefCell::default();
        let check = Rc::new(Check {
            form: form.clone(),
            panel,
            url,
            nothing,
            state,
        });
        let on_input = Closure::<dyn Fn(Event)>::new(move |_: Event| schedule(&check));
        // Without it the form is checked when it is saved.
        let _ = form.add_event_listener_with_callback("input", on_input.as_ref().unchecked_ref());
        // Lives as long as the page.
        on_input.forget();
        // For styles and tests: from here on what is typed is checked.
        let _ = form.set_attribute("data-live", "");
    }

    fn schedule(check: &Rc<Check>) {
        let Some(window) = web_sys::window() else { return };
        if let Some(timer) = check.state.borrow_mut().timer.take() {
            window.clear_timeout_with_handle(timer);
        }
        let run = Closure::once_into_js({
            let check = Rc::clone(check);
            move || {
                spawn_local(async move {
                    // Aborted by a newer one, or the network failed: what is shown stays.
                    let _ = ask(&check).await;
                })
            }
        });
        let timer = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), WAIT_MS)
            .ok();
        check.state.borrow_mut().timer = timer;
    }

    async fn ask(check: &Check) -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let controller = AbortController::new()?;
        if let Some(earlier) = check.state.borrow_mut().running.replace(controller.clone()) {
            earlier.abort();
        }
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(&body(&check.form)?);
        init.set_signal(Some(&controller.signal()));
        let response: Response = JsFuture::from(window.fetch_with_str_and_init(&check.url, &init))
            .await?
            .dyn_into()?;
        match response.status() {
            422 => {
                let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
                check.panel.set_inner_html(&html);
            }
            204 => check.panel.set_text_content(Some(&check.nothing)),
            _ => {}
        }
        Ok(())
    }

    fn body(form: &HtmlFormElement) -> Result<JsValue, JsValue> {
        let params = UrlSearchParams::new()?;
        for entry in FormData::new_with_form(form)?.entries() {
            let pair = js_sys::Array::from(&entry?);
            if let (Some(name), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
                params.append(&name, &value);
            }
        }
        Ok(params.into())
    }
}
