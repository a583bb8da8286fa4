//! The screens: the application's state as HTML. Nothing here touches the browser; what is to be done goes out as messages.

mod html;
mod parts;
mod printed;
pub mod root;
mod screens;
mod view;
mod words;

use crate::app::{Env, Msg, State};
use view::View;
use yew::prelude::*;

/// The whole application as it stands; presses and typing go out by `send`.
pub fn draw(state: &State, env: &Env, send: &Callback<Msg>) -> Html {
    let view = View { state, env, send };
    parts::frame::frame(view, screens::screen(view))
}
