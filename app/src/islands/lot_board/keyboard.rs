//! Space or Enter picks a package up, arrows choose a lot, Space or Enter puts it down, Escape leaves it where it was.

use super::browser::{Board, HELD, is_locked, lot_of, name};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, KeyboardEvent};

pub struct Held {
    package: HtmlElement,
    home: Element,
    /// The lots that could take it, in the order of the page; its own among them.
    lots: Vec<HtmlElement>,
    at: usize,
}

impl Board {
    pub fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let Some(package) = target.filter(|target| target.has_attribute("data-package")) else {
            return;
        };
        let is_held = self.held.borrow().is_some();
        match event.key().as_str() {
            " " | "Enter" if is_held => self.put_down(),
            " " | "Enter" => self.pick_up(package),
            "ArrowRight" | "ArrowDown" if is_held => self.step(1),
            "ArrowLeft" | "ArrowUp" if is_held => self.step(-1),
            "Escape" if is_held || self.drag.borrow().is_some() => {
                self.let_go();
                self.stop_drag();
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn pick_up(&self, package: HtmlElement) {
        let Some(home) = lot_of(&package) else { return };
        if is_locked(&home) {
            self.say(&self.texts.locked);
            return;
        }
        if *self.is_busy.borrow() {
            return;
        }
        let lots: Vec<HtmlElement> = self.all("[data-lot]").into_iter().filter(|lot| !is_locked(lot)).collect();
        let at = lots.iter().position(|lot| lot.is_same_node(Some(home.as_ref()))).unwrap_or(0);
        // How it looks and sounds; the change does not hang on it.
        let _ = package.class_list().add_1(HELD);
        let _ = package.set_attribute("aria-pressed", "true");
        self.say(&self.texts.held.replace("%package%", &name(&package)).replace("%lot%", &name(&home)));
        self.mark(Some(&home));
        *self.held.borrow_mut() = Some(Held { package, home, lots, at });
    }

    fn step(&self, by: isize) {
        let mut held = self.held.borrow_mut();
        let Some(held) = held.as_mut().filter(|held| !held.lots.is_empty()) else {
            return;
        };
        let count = held.lots.len().cast_signed();
        held.at = (held.at.cast_signed() + by).rem_euclid(count).cast_unsigned();
        let lot = &held.lots[held.at];
        // A lot that is out of sight is announced all the same.
        let _ = bring_near(lot);
        self.mark(Some(lot));
        self.say(&name(lot));
    }

    fn put_down(self: &Rc<Self>) {
        let Some(held) = self.held.borrow_mut().take() else { return };
        release(&held.package);
        self.mark(None);
        match held.lots.get(held.at) {
            Some(lot) if !lot.is_same_node(Some(held.home.as_ref())) => self.drop_into(&held.package, lot),
            _ => self.stays(&held.package),
        }
    }

    /// Whatever is held by keyboard stays where it was.
    pub fn let_go(&self) {
        let Some(held) = self.held.borrow_mut().take() else { return };
        release(&held.package);
        self.mark(None);
        self.stays(&held.package);
    }

    pub fn stays(&self, package: &Element) {
        self.say(&self.texts.kept.replace("%package%", &name(package)));
    }
}

/// No further than it takes.
fn bring_near(lot: &HtmlElement) -> Result<(), JsValue> {
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"block".into(), &"nearest".into())?;
    let scroll: js_sys::Function = js_sys::Reflect::get(lot, &"scrollIntoView".into())?.dyn_into()?;
    scroll.call1(lot, &options).map(drop)
}

fn release(package: &HtmlElement) {
    // How it looks and sounds.
    let _ = package.class_list().remove_1(HELD);
    let _ = package.set_attribute("aria-pressed", "false");
}
