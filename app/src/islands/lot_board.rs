//! Packages between lots by mouse, by touch and by keyboard. Each drop is the form that does it without scripts: the server makes the
//! change, scores the plan, and answers with the parts of the page that it changed.

#[cfg(feature = "hydrate")]
mod answer;
#[cfg(feature = "hydrate")]
mod keyboard;
#[cfg(feature = "hydrate")]
mod pointer;

use leptos::prelude::*;

/// `root` is the id of what holds `[data-lot]`, in them `[data-package]`, and the forms of one change each; what is in it is replaced with
/// each answer. In the texts `%package%` and `%lot%` stand for what is meant.
#[island]
pub fn LotBoard(
    root: String,
    /// Id of a polite live region.
    status: String,
    /// Where changes are posted.
    url: String,
    /// A package was picked up.
    held: String,
    /// It was put down in another lot.
    dropped: String,
    /// It stays where it was.
    kept: String,
    /// The lot is locked.
    locked: String,
    /// Nobody answered.
    failed: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::wake(
        &root,
        status,
        browser::Texts {
            held,
            dropped,
            kept,
            locked,
            failed,
        },
        url,
    );
    #[cfg(not(feature = "hydrate"))]
    let _ = (root, status, url, held, dropped, kept, locked, failed);
    view! { <span hidden></span> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{answer, keyboard, pointer};
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, closure::Closure};
    use web_sys::{Document, Element, Event, HtmlElement, HtmlFormElement, KeyboardEvent, PointerEvent};

    pub const TARGET: &str = "k-board__lot--target";
    pub const HELD: &str = "k-board__package--held";

    pub struct Texts {
        pub held: String,
        pub dropped: String,
        pub kept: String,
        pub locked: String,
        pub failed: String,
    }

    pub struct Board {
        pub root: Element,
        pub status: String,
        pub url: String,
        pub texts: Texts,
        pub held: RefCell<Option<keyboard::Held>>,
        pub drag: RefCell<Option<pointer::Drag>>,
        /// An answer is on its way: nothing else is sent.
        pub is_busy: RefCell<bool>,
    }

    pub fn document() -> Option<Document> {
        web_sys::window()?.document()
    }

    pub fn wake(root: &str, status: String, texts: Texts, url: String) {
        let Some(root) = document().and_then(|document| document.get_element_by_id(root)) else {
            return;
        };
        let board = Rc::new(Board {
            root: root.clone(),
            status,
            url,
            texts,
            held: RefCell::default(),
            drag: RefCell::default(),
            is_busy: RefCell::default(),
        });
        for kind in [
            "keydown",
            "focusout",
            "pointerdown",
            "pointermove",
            "pointerup",
            "pointercancel",
            "submit",
        ] {
            let board = Rc::clone(&board);
            let on = Closure::<dyn Fn(Event)>::new(move |event: Event| board.hear(event));
            // Without it the forms still work.
            let _ = root.add_event_listener_with_callback(kind, on.as_ref().unchecked_ref());
            // Lives as long as the page.
            on.forget();
        }
        board.upgrade();
        // For styles and tests: from here on packages can be moved.
        let _ = root.set_attribute("data-live", "");
    }

    impl Board {
        fn hear(self: &Rc<Self>, event: Event) {
            match event.type_().as_str() {
                "keydown" => {
                    if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                        self.key(event);
                    }
                }
                "focusout" => self.let_go(),
                "submit" => self.submitted(&event),
                kind => {
                    if let Some(event) = event.dyn_ref::<PointerEvent>() {
                        self.pointer(kind, event);
                    }
                }
            }
        }

        /// A form of one change: sent as it is, without leaving the page.
        fn submitted(self: &Rc<Self>, event: &Event) {
            let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
            let Some(form) = form.filter(|form| form.class_list().contains("k-change")) else {
                return;
            };
            event.prevent_default();
            let fields = answer::fields(&form);
            let focus = answer::Focus::Form(fields.clone());
            self.send(fields, focus, None);
        }

        pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
            let Ok(found) = self.root.query_selector_all(selector) else {
                return Vec::new();
            };
            (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
        }

        /// Packages that can be moved can be reached and say what they are.
        pub fn upgrade(&self) {
            for package in self.all("[data-package]") {
                let is_fixed = lot_of(&package).is_none_or(|lot| is_locked(&lot));
                if is_fixed {
                    continue;
                }
                for (name, value) in [
                    ("tabindex", "0"),
                    ("role", "button"),
                    ("aria-describedby", "board-how"),
                    ("aria-pressed", "false"),
                ] {
                    // One that cannot be reached by keyboard still can by the form.
                    let _ = package.set_attribute(name, value);
                }
            }
        }

        pub fn say(&self, text: &str) {
            if let Some(status) = document().and_then(|document| document.get_element_by_id(&self.status)) {
                status.set_text_content(Some(text));
            }
        }

        /// The lot that would take what is held; no other.
        pub fn mark(&self, target: Option<&Element>) {
            for lot in self.all("[data-lot]") {
                let is_it = target.is_some_and(|target| target.is_same_node(Some(lot.as_ref())));
                // Only how it looks.
                let _ = lot.class_list().toggle_with_force(TARGET, is_it);
            }
        }

        pub fn drop_into(self: &Rc<Self>, package: &Element, lot: &Element) {
            let (id, to) = (data(package, "data-package"), data(lot, "data-lot"));
            let text = self.texts.dropped.replace("%package%", &name(package)).replace("%lot%", &name(lot));
            let fields = [("change", "move"), ("package", &id), ("to", &to)].map(|(name, value)| (name.to_owned(), value.to_owned()));
            self.send(fields.into(), answer::Focus::Package(id.clone()), Some(text));
        }
    }

    pub fn data(element: &Element, name: &str) -> String {
        element.get_attribute(name).unwrap_or_default()
    }

    pub fn name(element: &Element) -> String {
        data(element, "data-name")
    }

    pub fn lot_of(element: &Element) -> Option<Element> {
        element.closest("[data-lot]").ok().flatten()
    }

    pub fn is_locked(lot: &Element) -> bool {
        lot.has_attribute("data-locked")
    }
}
