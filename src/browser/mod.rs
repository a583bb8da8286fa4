//! The only place that touches the browser: does the effects that [`crate::app::update`] asks for.
//!
//! Keeps nothing about the person: what an effect carries is passed on and forgotten.

mod file;
mod history;

use crate::app::{Effect, Msg};
use crate::values::Date;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement};
use yew::Callback;

/// The browser, as far as one mounted application may use it.
pub struct Browser {
    root: Element,
    owns_document: bool,
    outside: Function,
    history: RefCell<history::History>,
    guard: RefCell<Option<EventListener>>,
}

impl Browser {
    /// For the application that is mounted in `root`. Title and history are touched only where the document is ours.
    /// `outside(what, text)` is the JavaScript around it, which does what depends on where it stands.
    pub fn new(root: Element, owns_document: bool, outside: Function) -> Self {
        Self { root, owns_document, outside, history: RefCell::default(), guard: RefCell::default() }
    }

    /// Does one effect; answers, if there is an answer, by `send`.
    pub fn perform(&self, effect: Effect, send: &Callback<Msg>) {
        match effect {
            Effect::HistoryOpened if self.owns_document => self.history.borrow_mut().open(send),
            Effect::HistoryPushed(at) if self.owns_document => self.history.borrow().push(at),
            Effect::HistoryBack(at) => {
                if !(self.owns_document && self.history.borrow().back()) {
                    send.emit(Msg::HistoryMoved(at));
                }
            }
            Effect::HistoryErased if self.owns_document => self.history.borrow_mut().open(send),
            Effect::HistoryOpened | Effect::HistoryPushed(_) | Effect::HistoryErased => {}
            Effect::Focus(id) => self.focus(id),
            Effect::FocusOn(id) => self.focus(&id),
            Effect::Later(milliseconds, msg) => {
                let send = send.clone();
                Timeout::new(milliseconds, move || send.emit(*msg)).forget();
            }
            Effect::Copy(text) => copy(&text, send),
            Effect::Print => self.ask("print", ""),
            Effect::TestSeal => self.ask("test-seal", ""),
            Effect::StartRelease => self.ask("start-release", ""),
            Effect::Share(text) => self.ask("share", &text),
            Effect::Status(word) => self.ask("status", word),
            Effect::Snapshot(text) => self.ask("keep", &text),
            Effect::SaveFile(name, text) => {
                let saved = file::save(&name, &text).is_ok();
                send.emit(Msg::FileSaved(saved.then_some(name)));
            }
            Effect::SeekFile => file::seek(send),
            Effect::Language(tag) => self.ask("language", tag),
            Effect::GuardLeaving(on) => *self.guard.borrow_mut() = on.then(guard).flatten(),
            Effect::Title(words) => {
                if self.owns_document
                    && let Some(document) = self.root.owner_document()
                {
                    document.set_title(&words);
                }
            }
        }
    }

    // What the JavaScript around the application answers comes by `Mounted::tell`.
    fn ask(&self, what: &str, text: &str) {
        self.outside.call2(&JsValue::NULL, &what.into(), &text.into()).ok();
    }

    fn focus(&self, id: &str) {
        let found = self.root.query_selector(&["#", id].concat()).ok().flatten();
        let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
        let options = FocusOptions::new();
        if id == "bb-title" {
            // A new screen is read from its top.
            self.root.scroll_into_view();
            options.set_prevent_scroll(true);
        }
        element.focus_with_options(&options).ok();
    }
}

/// The day by the clock of this device.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    Date::new(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

// The browser asks in its own words before the page is left.
fn guard() -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, |event| event.prevent_default()))
}

fn copy(text: &str, send: &Callback<Msg>) {
    // Absent on pages that were not served securely.
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        return send.emit(Msg::Copied(false));
    };
    let answer = |done: bool| {
        let send = send.clone();
        Closure::once_into_js(move |_: JsValue| send.emit(Msg::Copied(done)))
    };
    let (copied, refused) = (answer(true), answer(false));
    when_settled(&clipboard.write_text(text).into(), &copied, &refused);
}

// `then` by name: the typed binding wants closures that outlive this call.
fn when_settled(promise: &JsValue, done: &JsValue, failed: &JsValue) {
    if let Ok(then) = js_sys::Reflect::get(promise, &"then".into())
        && let Some(then) = then.dyn_ref::<js_sys::Function>()
    {
        then.call2(promise, done, failed).ok();
    }
}
