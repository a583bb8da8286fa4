//! The list as things on a table: each medicine a card.

use super::icon;
use crate::app::{Msg, Place};
use crate::messages::{Key, text};
use crate::model::{Identity, Medication, Reason, Status};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, bdi, button, div, each, li, named_button, none, p, span, strong, with,
};
use crate::values::Form;
use yew::prelude::*;

/// One medicine on the table.
pub(crate) fn card(view: View, index: usize, medication: &Medication) -> Html {
    let language = view.language();
    let name = medication.name();
    let change = t!(language, CardChangeName, name = name);
    let remove = t!(language, CardRemoveName, name = name);
    let really = medication.really.as_ref();
    li(
        if medication.is_current() { "bb-thing" } else { "bb-thing bb-stopped" },
        [
            div("bb-glyph", icon::form(medication.form)),
            div(
                "bb-thing-text",
                [
                    heading(view, index, medication, "h3"),
                    purpose(view, medication),
                    p("bb-sentence", sentence(view, medication)),
                    identity(view, index, medication),
                    unread(view, medication),
                    really.map_or_else(none, |(words, _)| {
                        p("bb-really", t!(language, CardReally, text = words))
                    }),
                ],
            ),
            div(
                "bb-thing-actions",
                [
                    named_button(
                        view,
                        "bb-quiet",
                        change,
                        Msg::Went(Place::Medicine(index)),
                        t!(language, Change),
                    ),
                    named_button(view, "bb-quiet", remove, Msg::MedicineRemoved(index), t!(language, Remove)),
                ],
            ),
        ],
    )
}

/// The words of the line that were not understood.
pub(crate) fn unread(view: View, medication: &Medication) -> Html {
    if medication.unread.is_empty() {
        return none();
    }
    p("bb-small", t!(view.language(), CardUnread, text = &medication.unread.join(", ")))
}

/// Name, strength, and whether it is taken.
pub(crate) fn heading(view: View, index: usize, medication: &Medication, tag: &'static str) -> Html {
    let status = match medication.status {
        Some(Status::Stopped) => Some(Key::StatusStopped),
        // The sentence below says it already.
        Some(Status::AsNeeded) if medication.regimen.as_needed => None,
        Some(Status::AsNeeded) => Some(Key::StatusAsNeeded),
        Some(Status::NotSure) => Some(Key::StatusNotSure),
        Some(Status::Taking) | None => None,
    };
    let id = ["bb-name-", &index.to_string()].concat();
    with(
        tag,
        attributes! { "class" => "bb-name", "id" => id, "tabindex" => "-1" },
        [
            name(view, medication),
            " ".html(),
            status.map_or_else(none, |status| span("bb-tag", text(view.language(), status))),
        ],
    )
}

/// Name and strength.
pub(crate) fn name(view: View, medication: &Medication) -> Html {
    let strength = span("bb-strength", view.env.strength(medication, view.language()));
    [bdi("", medication.name()), " ".html(), strength].html()
}

/// The form, and what it is for.
pub(crate) fn purpose(view: View, medication: &Medication) -> Html {
    let mut words = Vec::new();
    if let Some(form) = medication.form {
        words.push(text(view.language(), form_name(form)).to_owned());
    }
    // "Only when needed for pain" stands in the sentence.
    let said = medication.regimen.purpose.as_ref().filter(|_| medication.regimen.as_needed);
    let purpose = match &medication.reason {
        Reason::Given(reason) => Some(reason),
        _ => medication.regimen.purpose.as_ref(),
    };
    let purpose = purpose.filter(|purpose| Some(*purpose) != said);
    words.extend(purpose.map(|reason| t!(view.language(), CardFor, text = reason)));
    words.extend(view.env.often_used_for(medication, view.language()));
    if words.is_empty() { none() } else { p("bb-purpose", words.join(" · ")) }
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
        Identity::Recognised(_) => return none(),
        Identity::Unknown => (Key::IdentityUnknown, Key::IdentityUnknownText, &[]),
        Identity::Ambiguous(offered) => (Key::IdentityAmbiguous, Key::IdentityAmbiguousText, offered),
        Identity::Misspelt(offered) => (Key::IdentityMisspelt, Key::IdentityMisspeltText, offered),
    };
    let (heading, words) = (text(language, heading), text(language, words));
    let chips = each(offered.iter().enumerate(), |(candidate, product)| {
        let content = [bdi("", product.name.as_str()), span("bb-small", view.env.contents(product))];
        button(view, "bb-chip", Msg::CandidateChosen { medicine: index, candidate }, content)
    });
    let chips = if offered.is_empty() {
        none()
    } else {
        div(
            "bb-chips",
            [chips, button(view, "bb-chip", Msg::NameKept(index), t!(language, IdentityNoneOfThese))],
        )
    };
    let attributes = attributes! { "class" => "bb-identity", "role" => "group", "aria-label" => heading };
    with("div", attributes, [p("", strong("", heading)), p("", words), chips])
}

/// What the form is called.
fn form_name(form: Form) -> Key {
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
