//! A change is posted, and the answer put in place: each part of it says by `data-for` whose content it is.

use super::browser::{Board, data, document};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, RequestInit, Response, UrlSearchParams};

pub type Fields = Vec<(String, String)>;

/// Where the reader goes on afterwards.
pub enum Focus {
    /// At the package that was moved.
    Package(String),
    /// At the form that was sent, which is drawn anew.
    Form(Fields),
}

pub fn fields(form: &HtmlFormElement) -> Fields {
    let Ok(data) = FormData::new_with_form(form) else {
        return Vec::new();
    };
    let pairs = data.entries().into_iter().filter_map(|entry| {
        let pair = js_sys::Array::from(&entry.ok()?);
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    });
    pairs.filter(|(name, _)| name != "version").collect()
}

impl Board {
    /// `said` is told where the server agrees, with how the plan is now.
    pub fn send(self: &Rc<Self>, fields: Fields, focus: Focus, said: Option<String>) {
        if self.is_busy.replace(true) {
            return;
        }
        // For those who wait, and those who listen.
        let _ = self.root.set_attribute("aria-busy", "true");
        let board = Rc::clone(self);
        spawn_local(async move {
            let done = board.exchange(fields, &focus, said).await;
            board.is_busy.replace(false);
            let _ = board.root.remove_attribute("aria-busy");
            if done.is_err() {
                board.say(&board.texts.failed);
            }
        });
    }

    async fn exchange(&self, fields: Fields, focus: &Focus, said: Option<String>) -> Result<(), JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let version = self.version().ok_or(JsValue::NULL)?;
        let body = UrlSearchParams::new()?;
        for (name, value) in &fields {
            body.append(name, value);
        }
        body.append("version", &version);
        body.append("fragment", "design");
        let init = RequestInit::new();
        init.set_method("POST");
        init.set_body(&body);
        let response: Response = JsFuture::from(window.fetch_with_str_and_init(&self.url, &init)).await?.dyn_into()?;
        let is_refused = response.status() == 422;
        if !response.ok() && !is_refused {
            return Err(JsValue::NULL);
        }
        let html = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        let answer = document().ok_or(JsValue::NULL)?.create_element("div")?;
        answer.set_inner_html(&html);
        if answer.query_selector("[data-for]")?.is_none() {
            // Another page, such as that to sign in.
            return window.location().reload();
        }
        place(&answer)?;
        if !is_refused {
            self.follow_version(&version);
        }
        self.upgrade();
        let result = if is_refused { ".govuk-error-summary__list" } else { "h1" };
        let result = document().and_then(|document| document.query_selector(result).ok().flatten());
        let result = result.and_then(|found| found.text_content()).unwrap_or_default();
        let told = said.filter(|_| !is_refused).into_iter().chain([result.trim().to_owned()]);
        self.say(&told.collect::<Vec<_>>().join(" "));
        self.go_on(focus);
        // A comparison in the address is no longer shown.
        window.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&self.url))
    }

    fn version(&self) -> Option<String> {
        let input = self.root.query_selector("input[name=version]").ok()??;
        Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
    }

    /// The forms beside the board go on from what they showed, as long as nobody else changed anything between.
    fn follow_version(&self, before: &str) {
        let (Some(document), Some(now)) = (document(), self.version()) else {
            return;
        };
        let is_next = before.parse::<i64>().ok().map(|before| before + 1) == now.parse().ok();
        let Ok(inputs) = document.query_selector_all("input[name=version]") else {
            return;
        };
        for at in 0..inputs.length() {
            let input = inputs.item(at).and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input.filter(|input| is_next && input.value() == before) {
                input.set_value(&now);
            }
        }
    }

    fn go_on(&self, focus: &Focus) {
        let find = match focus {
            Focus::Package(id) => self
                .all("[data-package]")
                .into_iter()
                .find(|package| data(package, "data-package") == *id),
            Focus::Form(sent) => self.button_of(sent),
        };
        let find = find.or_else(|| document()?.get_element_by_id("by-hand")?.dyn_into().ok());
        if let Some(place) = find {
            // What cannot take the focus leaves it on the page.
            let _ = place.focus();
        }
    }

    /// The button of the form that makes the same change, or of that which takes it back.
    fn button_of(&self, sent: &Fields) -> Option<HtmlElement> {
        let value = |name: &str| sent.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
        let change = value("change")?;
        let other = match change {
            "lock" => "unlock",
            "unlock" => "lock",
            same => same,
        };
        let is_it = |form: &HtmlFormElement| {
            let own = fields(form);
            let own = |name: &str| own.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone());
            own("change").is_some_and(|own| own == change || own == other) && (change == other || own("lot").as_deref() == value("lot"))
        };
        let forms = self
            .all("form.k-change")
            .into_iter()
            .filter_map(|form| form.dyn_into::<HtmlFormElement>().ok());
        let form = forms.into_iter().find(is_it)?;
        form.query_selector("button").ok()??.dyn_into().ok()
    }
}

/// What the reader has unfolded stays so.
fn place(answer: &Element) -> Result<(), JsValue> {
    let document = document().ok_or(JsValue::NULL)?;
    while let Some(part) = answer.query_selector("[data-for]")? {
        if let Some(place) = document.get_element_by_id(&data(&part, "data-for")) {
            let open: Vec<bool> = folds(&place)?.iter().map(|fold| fold.has_attribute("open")).collect();
            place.set_inner_html(&part.inner_html());
            let folds = folds(&place)?;
            if folds.len() == open.len() {
                for (fold, _) in folds.iter().zip(&open).filter(|(_, is_open)| **is_open) {
                    fold.set_attribute("open", "")?;
                }
            }
        }
        part.remove();
    }
    Ok(())
}

fn folds(place: &Element) -> Result<Vec<Element>, JsValue> {
    let found = place.query_selector_all("details")?;
    Ok((0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect())
}
