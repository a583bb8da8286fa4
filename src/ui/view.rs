use crate::app::{Env, Msg, State};
use crate::messages::Language;
use yew::prelude::*;

/// What every screen and part is drawn from.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub state: &'a State,
    pub env: &'a Env,
    pub send: &'a Callback<Msg>,
}

impl View<'_> {
    /// The language of the screens.
    pub fn language(&self) -> Language {
        self.state.language
    }

    /// Sends `msg` when pressed.
    pub fn on(&self, msg: Msg) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(msg.clone()))
    }

    /// Sends `msg` when a link is followed that must not change the address.
    pub fn on_link(&self, msg: Msg) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(msg.clone());
        })
    }
}
