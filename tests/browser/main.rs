//! What only a real browser can show: the adapters between the pure half and the web. Runs in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod mounting;

wasm_bindgen_test_configure!(run_in_browser);
