//! The custom element's boundary: what `www/element.js` calls.
//!
//! One wasm instance serves all elements of a page. The packs are handed over once, each element mounts its own root.

use wasm_bindgen::prelude::*;
use yew::platform::spawn_local;
use yew::{AppHandle, Renderer};

use crate::ui::root::Root;

/// Takes the bytes of the two packs, before the first [`mount`].
#[wasm_bindgen]
pub fn open(_names: Vec<u8>, _rules: Vec<u8>) {}

/// Draws the application into `root`, an empty element that is used for this and never again.
#[wasm_bindgen]
pub fn mount(root: web_sys::Element) -> Mounted {
    Mounted { handle: Renderer::<Root>::with_root(root).render() }
}

/// One application on the page. Dropping the JavaScript object does nothing: call `unmount`.
#[wasm_bindgen]
pub struct Mounted {
    handle: AppHandle<Root>,
}

#[wasm_bindgen]
impl Mounted {
    /// Takes the application off the page; what it held in memory is gone.
    pub fn unmount(self) {
        // Yew forgets a destroy that comes before the first drawing, so this one queues behind it.
        spawn_local(async move { self.handle.destroy() });
    }
}
