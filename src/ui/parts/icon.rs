//! Original drawings. Each stands beside words and is hidden from screen readers: the words say it.

use crate::model::TimeOfDay;
use crate::ui::html::{attributes, none, with};
use crate::values::Form;
use yew::prelude::*;

/// A drawing that is neither a form nor a time of day.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Icon {
    /// The mark: a paper bag.
    Bag,
    /// The bag with things in it and a list on it.
    FullBag,
    /// Is something wrong?
    Help,
    /// Stays here.
    Lock,
    /// Unsigned.
    Pen,
    /// A pill bottle: a medicine whose form is not known.
    Bottle,
}

/// A mark or sign.
pub(crate) fn icon(icon: Icon) -> Html {
    let (fill, line) = match icon {
        Icon::Bag => (
            "M10 13l3.5-4 3.5 4 3.5-4 3.5 4 3.5-4 3.5 4 3.5-4 3.5 4v29H10z",
            "M10 13l3.5-4 3.5 4 3.5-4 3.5 4 3.5-4 3.5 4 3.5-4 3.5 4v29H10zM10 21h28M18 21v21",
        ),
        Icon::FullBag => (
            "M10 19l2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2v25H10zM14 4h8v4h-8z",
            "M10 19l2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2 2-2 2 2v25H10zM34 19l6-4v25l-6 4M14 4h8v4h-8zM15 8v8M21 8v8M26 16l3-10 8 2.4-2 8M30 11h.1M33.5 12h.1M15 27h14M15 32h14M15 37h8",
        ),
        Icon::Help => ("", "M17 6h14l11 11v14L31 42H17L6 31V17zM24 14v12M24 33v.4"),
        Icon::Lock => ("M12 22h24v18H12z", "M12 22h24v18H12zM17 22v-6a7 7 0 0 1 14 0v6"),
        Icon::Pen => ("", "M8 40l3-10L32 9l7 7-21 21zM28 13l7 7"),
        Icon::Bottle => (
            "M16 22h16v12H16z",
            "M13 6h22v8H13zM16 14h16v26a2 2 0 0 1-2 2H18a2 2 0 0 1-2-2zM16 22h16M16 34h16",
        ),
    };
    draw(fill, line)
}

/// The thing in the hand.
pub(crate) fn form(form: Option<Form>) -> Html {
    let Some(form) = form else { return icon(Icon::Bottle) };
    let (fill, line) = match form {
        Form::Tablet => ("M24 24h17a17 17 0 0 1-34 0z", "M24 7a17 17 0 1 0 0 34a17 17 0 1 0 0-34zM7 24h34"),
        Form::Capsule => (
            "M17 17l14 14-3 3a9.9 9.9 0 0 1-14-14z",
            "M14 34a9.9 9.9 0 0 1 0-14l6-6a9.9 9.9 0 0 1 14 14l-6 6a9.9 9.9 0 0 1-14 0zM17 17l14 14",
        ),
        Form::Liquid => (
            "M14 27h20v13a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2z",
            "M19 6h10v7l5 6v21a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2V19l5-6zM19 13h10M14 27h20",
        ),
        Form::Powder => {
            ("M12 22h24v18H12z", "M12 8h24v32H12zM12 14h24M19 28h.1M28 27h.1M24 33h.1M17 35h.1M31 34h.1")
        }
        Form::Gum => ("M16 18h16v12H16z", "M6 18h36v12H6zM16 18v12M32 18v12"),
        Form::Lozenge => ("M24 15l9 9-9 9-9-9z", "M24 7l17 17-17 17L7 24zM24 15l9 9-9 9-9-9z"),
        Form::Film => ("M9 14l26-5 4 24-26 5z", "M9 14l26-5 4 24-26 5zM16 20l14-3"),
        Form::Patch => (
            "M17 17h14v14H17z",
            "M13 8h22a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5H13a5 5 0 0 1-5-5V13a5 5 0 0 1 5-5zM17 17h14v14H17z",
        ),
        Form::Cream => ("M19 34h10v8H19z", "M14 6h20l-4 28H18zM19 34h10v8H19zM14 11h20"),
        Form::Drops => {
            ("M13 28h22a11 11 0 0 1-22 0z", "M24 6c7 10 12 15 12 23a12 12 0 0 1-24 0c0-8 5-13 12-23z")
        }
        Form::Spray => (
            "M14 28h16v12a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2z",
            "M14 20h16v20a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2zM18 20v-7h8v7M26 13h4M36 8l4-2M36 14h5M36 20l4 2",
        ),
        Form::Inhaler => ("M18 5h9v10h-9z", "M16 15h13v10l11 4-4 12-20-5zM18 15V5h9v10M36 29l-3 10"),
        Form::Nebuliser => {
            ("M13 20h22l-2 8H15z", "M13 20h22l-5 15H18zM24 35v8M19 14c0-4 4-3 4-8M28 14c0-4 4-3 4-8")
        }
        Form::Injection => (
            "M22 26l8 8-2 2-8-8z",
            "M28 12l8 8-17 17-8-8zM32 16l7-7M35 5l8 8M15 33L5 43M24 16l3 3M20 20l3 3M16 24l3 3",
        ),
        Form::Suppository => ("M16 32h16v9H16z", "M16 41V21c0-9 4-15 8-15s8 6 8 15v20zM16 32h16"),
        Form::Device => {
            ("", "M24 8a16 16 0 1 0 0 32a16 16 0 1 0 0-32zM24 14a10 10 0 1 0 0 20a10 10 0 1 0 0-20z")
        }
    };
    draw(fill, line)
}

/// When in the day.
pub(crate) fn time(time: TimeOfDay) -> Html {
    let (fill, line) = match time {
        TimeOfDay::Morning => {
            ("M14 34a10 10 0 0 1 20 0z", "M5 34h38M14 34a10 10 0 0 1 20 0M24 11v6M10 19l4 4M38 19l-4 4")
        }
        TimeOfDay::Noon => (
            "M24 15a9 9 0 1 0 0 18a9 9 0 1 0 0-18z",
            "M24 15a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM24 4v5M24 39v5M4 24h5M39 24h5M10 10l3 3M35 35l3 3M38 10l-3 3M13 35l-3 3",
        ),
        TimeOfDay::Evening => {
            ("M14 28a10 10 0 0 1 20 0z", "M5 28h38M14 28a10 10 0 0 1 20 0M12 35h24M18 42h12")
        }
        TimeOfDay::Bedtime => (
            "M36 31a15 15 0 1 1-17-22a12 12 0 0 0 17 22z",
            "M36 31a15 15 0 1 1-17-22a12 12 0 0 0 17 22zM34 9h6l-6 7h6",
        ),
    };
    draw(fill, line)
}

pub(super) fn draw(fill: &'static str, line: &'static str) -> Html {
    let attributes = attributes! {
        "class" => "bb-icon",
        "viewBox" => "0 0 48 48",
        "aria-hidden" => "true",
        "focusable" => "false",
    };
    with(
        "svg",
        attributes,
        [
            with("path", attributes! { "class" => "bb-icon-fill", "d" => fill }, none()),
            with("path", attributes! { "class" => "bb-icon-line", "d" => line }, none()),
        ],
    )
}
