use crate::app::{Answer, ForgottenKind, Msg};
use crate::messages::{Key, text};
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, Press, attributes, div, each, li, none, p, press, ul, with};
use crate::ui::parts::{actions, combobox::combobox, lead, main_button, title, undo};
use yew::prelude::*;

/// What people forget, kind by kind: none, or added.
pub(super) fn forgotten(view: View) -> Html {
    let language = view.language();
    [
        title(t!(language, ForgottenTitle)),
        lead(t!(language, ForgottenLead)),
        ul("bb-kinds", each(ForgottenKind::ALL, |kind| row(view, kind))),
        actions(main_button(view, t!(language, Continue), Msg::Continued)),
    ]
    .html()
}

fn row(view: View, kind: ForgottenKind) -> Html {
    let language = view.language();
    let (answer, words) = (view.state.forgotten(kind), text(language, name(kind)));
    let toggle = |label: &str, value: Answer| {
        let pressed = answer == value;
        let next = if pressed && value == Answer::None { Answer::NotAsked } else { value };
        let state = Press { pressed: Some(pressed), ..Press::default() };
        press(view, "bb-toggle", state, Msg::ForgottenAnswered(kind, next), label.html())
    };
    let toggles =
        [toggle(t!(language, None), Answer::None), toggle(t!(language, ForgottenAdd), Answer::Some)];
    let add = if view.state.adding == Some(kind) {
        div("bb-kind-add", [combobox(view, t!(language, SearchLabel)), undo::notice(view)])
    } else {
        none()
    };
    li(
        "bb-kind",
        [
            p("bb-kind-name", words),
            with(
                "div",
                attributes! { "class" => "bb-toggles", "role" => "group", "aria-label" => words },
                toggles,
            ),
            add,
        ],
    )
}

/// What a kind is called.
pub(super) fn name(kind: ForgottenKind) -> Key {
    match kind {
        ForgottenKind::Drops => Key::ForgottenDrops,
        ForgottenKind::Inhalers => Key::ForgottenInhalers,
        ForgottenKind::Patches => Key::ForgottenPatches,
        ForgottenKind::Injections => Key::ForgottenInjections,
        ForgottenKind::BirthControl => Key::ForgottenBirthControl,
        ForgottenKind::OverTheCounter => Key::ForgottenOverTheCounter,
        ForgottenKind::Supplements => Key::ForgottenSupplements,
        ForgottenKind::Cannabis => Key::ForgottenCannabis,
        ForgottenKind::Borrowed => Key::ForgottenBorrowed,
    }
}
