//! Pieces that several screens use. They draw; they decide nothing.

pub(super) mod bag;
pub(super) mod choice;
pub(super) mod combobox;
pub(super) mod field;
pub(super) mod finding;
pub(super) mod frame;
pub(super) mod icon;
pub(super) mod problems;
pub(super) mod undo;

use super::View;
use crate::app::Msg;
use yew::prelude::*;

/// The one main action of a screen.
pub(super) fn main_button(view: View, words: &str, msg: Msg) -> Html {
    html! { <button type="button" class="bb-main-button" onclick={view.on(msg)}>{ words }</button> }
}

/// Another action.
pub(super) fn button(view: View, words: &str, msg: Msg) -> Html {
    html! { <button type="button" class="bb-button" onclick={view.on(msg)}>{ words }</button> }
}

/// An action that reads like a link. `name` says what it acts on, for those who do not see where it stands.
pub(super) fn quiet_button(view: View, words: &str, name: Option<String>, msg: Msg) -> Html {
    html! { <button type="button" class="bb-quiet" aria-label={name} onclick={view.on(msg)}>{ words }</button> }
}

/// The heading of a screen; it takes the focus when the screen is shown.
pub(super) fn title(words: &str) -> Html {
    html! { <h1 id="bb-title" tabindex="-1">{ words }</h1> }
}

/// A paragraph under the heading.
pub(super) fn lead(words: &str) -> Html {
    html! { <p class="bb-lead">{ words }</p> }
}

/// Words for screen readers only.
pub(super) fn hidden(words: &str) -> Html {
    html! { <span class="bb-hidden">{ words }</span> }
}

/// Buttons in a row, the main one first.
pub(super) fn actions(buttons: Html) -> Html {
    html! { <div class="bb-actions">{ buttons }</div> }
}
