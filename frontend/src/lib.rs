//! The WebAssembly entry: wakes the islands of a page. Everything else of a page exists on the server only.

// Keeps the islands' exports in the bundle.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page's script, after the module has loaded.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
