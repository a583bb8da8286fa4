use crate::app::{Answer, ForgottenKind, Msg};
use crate::messages::{Key, text};
use crate::t;
use crate::ui::View;
use crate::ui::parts::{actions, combobox::combobox, lead, main_button, title, undo};
use yew::prelude::*;

/// What people forget, kind by kind: none, or added.
pub(super) fn forgotten(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { title(t!(language, ForgottenTitle)) }
            { lead(t!(language, ForgottenLead)) }
            <ul class="bb-kinds">
                { for ForgottenKind::ALL.into_iter().map(|kind| row(view, kind)) }
            </ul>
            { actions(main_button(view, t!(language, Continue), Msg::Continued)) }
        </>
    }
}

fn row(view: View, kind: ForgottenKind) -> Html {
    let language = view.language();
    let (answer, words) = (view.state.forgotten(kind), text(language, name(kind)));
    let answer_button = |label: &str, value: Answer| {
        let pressed = answer == value;
        let msg = if pressed && value == Answer::None { Answer::NotAsked } else { value };
        html! {
            <button type="button" class="bb-toggle" aria-pressed={if pressed { "true" } else { "false" }}
                onclick={view.on(Msg::ForgottenAnswered(kind, msg))}>{ label }</button>
        }
    };
    html! {
        <li class="bb-kind">
            <p class="bb-kind-name">{ words }</p>
            <div class="bb-toggles" role="group" aria-label={words}>
                { answer_button(t!(language, None), Answer::None) }
                { answer_button(t!(language, ForgottenAdd), Answer::Some) }
            </div>
            if view.state.adding == Some(kind) {
                <div class="bb-kind-add">
                    { combobox(view, t!(language, SearchLabel)) }
                    { undo::notice(view) }
                </div>
            }
        </li>
    }
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
