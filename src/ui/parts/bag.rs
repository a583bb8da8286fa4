//! The list as things on a table: each medicine a card.

use super::{icon, quiet_button};
use crate::app::{Msg, Place};
use crate::messages::{Key, text};
use crate::model::{Identity, Medication, Reason, Status};
use crate::t;
use crate::ui::View;
use crate::values::Form;
use yew::prelude::*;

/// One medicine on the table.
pub(crate) fn card(view: View, index: usize, medication: &Medication) -> Html {
    let language = view.language();
    let name = medication.name();
    let stopped = (!medication.is_current()).then_some("bb-stopped");
    html! {
        <li class={classes!("bb-thing", stopped)}>
            <div class="bb-glyph">{ icon::form(medication.form) }</div>
            <div class="bb-thing-text">
                { heading(view, medication, "h3") }
                { purpose(view, medication) }
                <p class="bb-sentence">{ sentence(view, medication) }</p>
                { identity(view, index, medication) }
                { unread(view, medication) }
                if let Some((words, _)) = &medication.really {
                    <p class="bb-really">{ t!(language, CardReally, text = words) }</p>
                }
            </div>
            <div class="bb-thing-actions">
                { quiet_button(view, t!(language, Change), Some(t!(language, CardChangeName, name = name)), Msg::Went(Place::Medicine(index))) }
                { quiet_button(view, t!(language, Remove), Some(t!(language, CardRemoveName, name = name)), Msg::MedicineRemoved(index)) }
            </div>
        </li>
    }
}

/// The words of the line that were not understood.
pub(crate) fn unread(view: View, medication: &Medication) -> Html {
    if medication.unread.is_empty() {
        return Html::default();
    }
    html! { <p class="bb-small">{ t!(view.language(), CardUnread, text = &medication.unread.join(", ")) }</p> }
}

/// Name, strength, and whether it is taken.
pub(crate) fn heading(view: View, medication: &Medication, tag: &'static str) -> Html {
    let status = match medication.status {
        Some(Status::Stopped) => Some(Key::StatusStopped),
        Some(Status::AsNeeded) => Some(Key::StatusAsNeeded),
        Some(Status::NotSure) => Some(Key::StatusNotSure),
        Some(Status::Taking) | None => None,
    };
    html! {
        <@{tag} class="bb-name">
            <bdi>{ medication.name() }</bdi>
            { " " }<span class="bb-strength">{ view.env.strength(medication) }</span>
            if let Some(status) = status {
                { " " }<span class="bb-tag">{ text(view.language(), status) }</span>
            }
        </@>
    }
}

/// The form, and what it is for.
pub(crate) fn purpose(view: View, medication: &Medication) -> Html {
    let mut words = Vec::new();
    if let Some(form) = medication.form {
        words.push(text(view.language(), form_name(form)).to_owned());
    }
    let purpose = match &medication.reason {
        Reason::Given(reason) => Some(reason),
        _ => medication.regimen.purpose.as_ref(),
    };
    words.extend(purpose.map(|reason| t!(view.language(), CardFor, text = reason)));
    if words.is_empty() {
        Html::default()
    } else {
        html! { <p class="bb-purpose">{ words.join(" · ") }</p> }
    }
}

/// How it is taken, as a sentence.
pub(crate) fn sentence(view: View, medication: &Medication) -> String {
    let sentence = view.env.sentence(medication, view.language());
    if sentence.is_empty() { t!(view.language(), CardNoDirections).to_owned() } else { sentence }
}

/// What we make of the name, where it needs the person.
pub(crate) fn identity(view: View, index: usize, medication: &Medication) -> Html {
    let language = view.language();
    let (heading, words, offered): (_, _, &[_]) = match &medication.identity {
        Identity::Recognised(_) => return Html::default(),
        Identity::Unknown => (Key::IdentityUnknown, Key::IdentityUnknownText, &[]),
        Identity::Ambiguous(offered) => (Key::IdentityAmbiguous, Key::IdentityAmbiguousText, offered),
        Identity::Misspelt(offered) => (Key::IdentityMisspelt, Key::IdentityMisspeltText, offered),
    };
    html! {
        <div class="bb-identity" role="group" aria-label={text(language, heading)}>
            <p><strong>{ text(language, heading) }</strong>{ " " }{ text(language, words) }</p>
            if !offered.is_empty() {
                <div class="bb-chips">
                    { for offered.iter().enumerate().map(|(candidate, product)| html! {
                        <button type="button" class="bb-chip" onclick={view.on(Msg::CandidateChosen { medicine: index, candidate })}>
                            <bdi>{ product.name.clone() }</bdi>
                            <span class="bb-small">{ view.env.contents(product) }</span>
                        </button>
                    }) }
                    <button type="button" class="bb-chip" onclick={view.on(Msg::NameKept(index))}>
                        { t!(language, IdentityNoneOfThese) }
                    </button>
                </div>
            }
        </div>
    }
}

/// What the form is called.
pub(crate) fn form_name(form: Form) -> Key {
    match form {
        Form::Tablet => Key::FormTablet,
        Form::Capsule => Key::FormCapsule,
        Form::Liquid => Key::FormLiquid,
        Form::Powder => Key::FormPowder,
        Form::Gum => Key::FormGum,
        Form::Lozenge => Key::FormLozenge,
        Form::Film => Key::FormFilm,
        Form::Patch => Key::FormPatch,
        Form::Cream => Key::FormCream,
        Form::Drops => Key::FormDrops,
        Form::Spray => Key::FormSpray,
        Form::Inhaler => Key::FormInhaler,
        Form::Nebuliser => Key::FormNebuliser,
        Form::Injection => Key::FormInjection,
        Form::Suppository => Key::FormSuppository,
        Form::Device => Key::FormDevice,
    }
}
