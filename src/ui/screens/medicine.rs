use crate::app::{Field, Msg, Place};
use crate::messages::{Key, text};
use crate::model::{Medication, Reason, Status};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, Press, attributes, div, each, fieldset, legend, named_button, none, p, press, span, with,
};
use crate::ui::parts::choice::{Choice, check, radios};
use crate::ui::parts::field::{Look, field, optional};
use crate::ui::parts::{actions, bag, icon, main_button, other_button, title};
use crate::ui::words::TIMES;
use yew::prelude::*;

const STATUSES: [(Status, Key); 4] = [
    (Status::Taking, Key::StatusTaking),
    (Status::AsNeeded, Key::StatusAsNeeded),
    (Status::Stopped, Key::StatusStopped),
    (Status::NotSure, Key::StatusNotSure),
];

/// One medicine: what it is, how it is taken, what for, and what is really done.
pub(super) fn medicine(view: View, index: usize) -> Html {
    let language = view.language();
    let Some(medication) = view.state.record.medications.get(index) else {
        let list = main_button(view, t!(language, StepMedicines), Msg::Went(Place::Medicines));
        return [title(t!(language, MedicineGone)), actions(list)].html();
    };
    let total = view.state.record.medications.len();
    let skip = if view.state.walking && index + 1 < total {
        other_button(view, t!(language, MedicineSkipRest), Msg::Skipped)
    } else {
        none()
    };
    let remove = t!(language, CardRemoveName, name = medication.name());
    [
        p("bb-count", t!(language, MedicineCount, n = index + 1, of = total)),
        div(
            "bb-one",
            [
                div("bb-glyph bb-glyph-big", icon::form(medication.form)),
                div("", [title(medication.name()), p("bb-sentence", bag::sentence(view, medication))]),
            ],
        ),
        bag::identity(view, index, medication),
        questions(view, medication),
        actions([
            main_button(view, t!(language, MedicineSave), Msg::Continued),
            skip,
            named_button(view, "bb-quiet", remove, Msg::MedicineRemoved(index), t!(language, Remove)),
        ]),
    ]
    .html()
}

fn questions(view: View, medication: &Medication) -> Html {
    let language = view.language();
    let statuses = STATUSES.map(|(status, key)| {
        Choice::new(text(language, key), medication.status == Some(status), Msg::StatusChosen(status))
    });
    let unknown = medication.reason == Reason::NotKnown;
    let reason = optional(view, t!(language, MedicineReason));
    let really = optional(view, t!(language, MedicineReally));
    [
        field(view, Field::Line, Look::Line, t!(language, MedicineLine), t!(language, MedicineLineHint)),
        bag::unread(view, medication),
        radios(view, "status", "bb-choices bb-choices-row", t!(language, MedicineStatus), statuses.into()),
        if medication.is_current() { times(view, medication) } else { none() },
        field(view, Field::Reason, Look::Line, &reason, t!(language, MedicineReasonHint)),
        check(view, "reason-not-known", t!(language, NotKnown), unknown, Msg::ReasonNotKnown(!unknown)),
        field(view, Field::Really, Look::Line, &really, t!(language, MedicineReallyHint)),
    ]
    .html()
}

fn times(view: View, medication: &Medication) -> Html {
    let language = view.language();
    let times = each(TIMES, |(time, key)| {
        let pressed = Some(medication.regimen.times.contains(&time));
        let content = [icon::time(time), span("", text(language, key))].html();
        press(view, "bb-time", Press { pressed, ..Press::default() }, Msg::TimeSwitched(time), content)
    });
    fieldset(
        "bb-times",
        [
            legend("", t!(language, MedicineTimes)),
            with("p", attributes! { "class" => "bb-hint" }, t!(language, MedicineTimesHint)),
            div("bb-day", times),
        ],
    )
}
