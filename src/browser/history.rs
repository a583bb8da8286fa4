use crate::app::Msg;
use gloo::events::EventListener;
use std::cell::Cell;
use wasm_bindgen::JsValue;
use yew::Callback;

/// Entries in the browser's history that say "place number so-and-so of this visit", and nothing else.
#[derive(Default)]
pub(super) struct History {
    visit: String,
    moved: Option<EventListener>,
}

thread_local! {
    // Tells the entries of two applications on one page apart, and those after "erase" from those before.
    static VISITS: Cell<u32> = const { Cell::new(0) };
}

impl History {
    /// Makes the present entry place 0 of a new visit, and listens.
    pub(super) fn open(&mut self, send: &Callback<Msg>) {
        let visit = VISITS.get().wrapping_add(1);
        VISITS.set(visit);
        self.visit = ["brownbag ", &visit.to_string(), " "].concat();
        let Some(window) = web_sys::window() else { return };
        if let Ok(history) = window.history() {
            history.replace_state_with_url(&self.entry(0), "", None).ok();
        }
        let (visit, send) = (self.visit.clone(), send.clone());
        self.moved = Some(EventListener::new(&window, "popstate", move |_| {
            let state = web_sys::window().and_then(|window| window.history().ok()?.state().ok());
            let entry = state.and_then(|state| state.as_string()).unwrap_or_default();
            // An entry of an earlier visit names a place that no longer is: the first screen.
            let place = entry.strip_prefix(&visit).and_then(|at| at.parse().ok()).unwrap_or(0);
            send.emit(Msg::HistoryMoved(place));
        }));
    }

    pub(super) fn push(&self, at: usize) {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            history.push_state_with_url(&self.entry(at), "", None).ok();
        }
    }

    /// Goes back; `false` if that can't be done.
    pub(super) fn back(&self) -> bool {
        web_sys::window().and_then(|window| window.history().ok()?.back().ok()).is_some()
    }

    fn entry(&self, at: usize) -> JsValue {
        [self.visit.as_str(), &at.to_string()].concat().into()
    }
}
