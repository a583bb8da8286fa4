use crate::app::Msg;
use crate::formats::save_file::{LARGEST, SaveFileError};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, File, HtmlElement, HtmlInputElement, Url};
use yew::Callback;

/// A browser may start reading a file some time after it was asked to save it.
const READ_MS: u32 = 60_000;

/// Saves a file where the browser puts downloads. The text goes nowhere else: the address names memory of this page.
pub(super) fn save(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = Array::of1(&text.into());
    let address = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(&parts, &kind)?)?;
    let link: HtmlElement = create("a")?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    Timeout::new(READ_MS, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}

/// Lets the person choose a file. Nothing happens if they choose none.
pub(super) fn seek(send: &Callback<Msg>) {
    if offer(send).is_err() {
        send.emit(Msg::FileRead(Err(SaveFileError::Unreadable)));
    }
}

fn offer(send: &Callback<Msg>) -> Result<(), JsValue> {
    let input: HtmlInputElement = create("input")?;
    input.set_type("file");
    input.set_accept(".json,application/json");
    let (chosen, send) = (input.clone(), send.clone());
    let read = Closure::once_into_js(move |_: JsValue| {
        if let Some(file) = chosen.files().and_then(|files| files.get(0)) {
            read(&file, &send);
        }
    });
    input.add_event_listener_with_callback("change", read.unchecked_ref())?;
    input.click();
    Ok(())
}

fn read(file: &File, send: &Callback<Msg>) {
    if file.size() > LARGEST as f64 {
        return send.emit(Msg::FileRead(Err(SaveFileError::TooLarge)));
    }
    let answer = |read: fn(JsValue) -> Result<Vec<u8>, SaveFileError>| {
        let send = send.clone();
        Closure::once_into_js(move |value: JsValue| send.emit(Msg::FileRead(read(value))))
    };
    let done = answer(|bytes| Ok(Uint8Array::new(&bytes).to_vec()));
    let failed = answer(|_| Err(SaveFileError::Unreadable));
    super::when_settled(&file.array_buffer().into(), &done, &failed);
}

fn create<T: JsCast>(tag: &str) -> Result<T, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    Ok(document.create_element(tag)?.unchecked_into())
}
