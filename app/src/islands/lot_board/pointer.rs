//! A package follows the mouse, or a finger on its grip: elsewhere a finger scrolls.

use super::browser::{Board, HELD, document, is_locked, lot_of};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

/// Less is a click.
const LEAST: f64 = 6.0;
/// So near to an edge of the window it scrolls, by so much.
const EDGE: i32 = 48;
const SCROLL: f64 = 16.0;

pub struct Drag {
    package: HtmlElement,
    home: Element,
    /// Where on the page it began.
    from: (f64, f64),
    is_moving: bool,
    target: Option<Element>,
}

impl Board {
    pub fn pointer(self: &Rc<Self>, kind: &str, event: &PointerEvent) {
        match kind {
            "pointerdown" => self.grasp(event),
            "pointermove" => self.follow(event),
            "pointerup" => self.release(),
            _ => self.stop_drag(),
        }
    }

    fn grasp(&self, event: &PointerEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        let closest = |selector: &str| target.closest(selector).ok().flatten();
        let is_by_grip = event.pointer_type() != "touch" || closest(".k-board__grip").is_some();
        let package = closest("[data-package]").and_then(|found| found.dyn_into::<HtmlElement>().ok());
        let (Some(package), true) = (package, is_by_grip && event.is_primary() && event.button() == 0) else {
            return;
        };
        let Some(home) = lot_of(&package).filter(|lot| !is_locked(lot)) else {
            return;
        };
        if *self.is_busy.borrow() {
            return;
        }
        // Without it one may lose it outside of the window.
        let _ = package.set_pointer_capture(event.pointer_id());
        *self.drag.borrow_mut() = Some(Drag {
            package,
            home,
            from: on_page(event),
            is_moving: false,
            target: None,
        });
    }

    fn follow(&self, event: &PointerEvent) {
        let mut drag = self.drag.borrow_mut();
        let Some(drag) = drag.as_mut() else { return };
        scroll_at_edges(event.client_y());
        let (x, y) = on_page(event);
        let (right, down) = (x - drag.from.0, y - drag.from.1);
        if !drag.is_moving && right.hypot(down) < LEAST {
            return;
        }
        // Only how it looks.
        if !drag.is_moving {
            drag.is_moving = true;
            let _ = drag.package.class_list().add_1(HELD);
        }
        let style = drag.package.style();
        let _ = style.set_property("transform", &format!("translate({right}px, {down}px)"));
        let over = document().and_then(|document| document.element_from_point(event.client_x() as f32, event.client_y() as f32));
        drag.target = over
            .and_then(|over| lot_of(&over))
            .filter(|lot| !is_locked(lot) && self.root.contains(Some(lot.as_ref())));
        self.mark(drag.target.as_ref());
    }

    fn release(self: &Rc<Self>) {
        let Some(drag) = self.drag.borrow_mut().take() else { return };
        put_back(&drag.package);
        self.mark(None);
        match drag.target {
            Some(lot) if drag.is_moving && !lot.is_same_node(Some(drag.home.as_ref())) => self.drop_into(&drag.package, &lot),
            _ if drag.is_moving => self.stays(&drag.package),
            _ => {}
        }
    }

    pub fn stop_drag(&self) {
        if let Some(drag) = self.drag.borrow_mut().take() {
            put_back(&drag.package);
            self.mark(None);
        }
    }
}

fn put_back(package: &HtmlElement) {
    // Only how it looks: the answer of the server puts it into its lot.
    let _ = package.class_list().remove_1(HELD);
    let _ = package.style().remove_property("transform");
}

fn on_page(event: &PointerEvent) -> (f64, f64) {
    let scrolled = web_sys::window().and_then(|window| Some((window.scroll_x().ok()?, window.scroll_y().ok()?)));
    let (right, down) = scrolled.unwrap_or_default();
    (f64::from(event.client_x()) + right, f64::from(event.client_y()) + down)
}

fn scroll_at_edges(y: i32) {
    let Some(window) = web_sys::window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    if y < EDGE {
        window.scroll_by_with_x_and_y(0.0, -SCROLL);
    } else if f64::from(y + EDGE) > height {
        window.scroll_by_with_x_and_y(0.0, SCROLL);
    }
}
