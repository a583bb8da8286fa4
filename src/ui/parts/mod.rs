//! Pieces that several screens use. They draw; they decide nothing.

pub(super) mod bag;
pub(super) mod choice;
pub(super) mod combobox;
pub(super) mod field;
pub(super) mod finding;
pub(super) mod frame;
pub(super) mod icon;
pub(super) mod notice;
pub(super) mod problems;
pub(super) mod release;
pub(super) mod seal;
pub(super) mod timeline;
pub(super) mod undo;

use super::View;
use super::html::{Content, attributes, button, div, p, span, with};
use crate::app::Msg;
use yew::prelude::*;

/// The one main action of a screen.
pub(super) fn main_button(view: View, words: &str, msg: Msg) -> Html {
    button(view, "bb-main-button", msg, words)
}

/// Another action.
pub(super) fn other_button(view: View, words: &str, msg: Msg) -> Html {
    button(view, "bb-button", msg, words)
}

/// The heading of a screen; it takes the focus when the screen is shown.
pub(super) fn title(words: &str) -> Html {
    with("h1", attributes! { "id" => "bb-title", "tabindex" => "-1" }, words)
}

/// A heading inside a screen that can take the focus.
pub(super) fn heading(id: &'static str, words: &str) -> Html {
    with("h2", attributes! { "id" => id, "tabindex" => "-1" }, words)
}

/// A paragraph under the heading.
pub(super) fn lead(words: &str) -> Html {
    p("bb-lead", words)
}

/// A hint, or another remark in small.
pub(super) fn hint(words: &str) -> Html {
    p("bb-hint", words)
}

/// Words for screen readers only.
pub(super) fn hidden(words: &str) -> Html {
    span("bb-hidden", words)
}

/// Buttons in a row, the main one first.
pub(super) fn actions(buttons: impl Content) -> Html {
    div("bb-actions", buttons)
}
