#![doc = include_str!("../README.md")]

// Keeps the islands' exports in the bundle.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page's script, after the module has loaded.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
