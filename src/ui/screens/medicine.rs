use crate::app::{Field, Msg, Place};
use crate::messages::{Key, text};
use crate::model::{Medication, Reason, Status};
use crate::t;
use crate::ui::View;
use crate::ui::parts::choice::{Choice, check, radios};
use crate::ui::parts::field::{Look, field, optional};
use crate::ui::parts::{actions, bag, button, icon, main_button, quiet_button, title};
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
        return html! {
            <>
                { title(t!(language, MedicineGone)) }
                { main_button(view, t!(language, StepMedicines), Msg::Went(Place::Medicines)) }
            </>
        };
    };
    let total = view.state.record.medications.len();
    html! {
        <>
            <p class="bb-count">{ t!(language, MedicineCount, n = index + 1, of = total) }</p>
            <div class="bb-one">
                <div class="bb-glyph bb-glyph-big">{ icon::form(medication.form) }</div>
                <div>
                    { title(medication.name()) }
                    <p class="bb-sentence">{ bag::sentence(view, medication) }</p>
                </div>
            </div>
            { bag::identity(view, index, medication) }
            { questions(view, medication) }
            { actions(html! {
                <>
                    { main_button(view, t!(language, MedicineSave), Msg::Continued) }
                    if view.state.walking && index + 1 < total {
                        { button(view, t!(language, MedicineSkipRest), Msg::Skipped) }
                    }
                    { quiet_button(view, t!(language, Remove), Some(t!(language, CardRemoveName, name = medication.name())), Msg::MedicineRemoved(index)) }
                </>
            }) }
        </>
    }
}

fn questions(view: View, medication: &Medication) -> Html {
    let language = view.language();
    let statuses = STATUSES.map(|(status, key)| {
        Choice::new(text(language, key), medication.status == Some(status), Msg::StatusChosen(status))
    });
    html! {
        <>
            { field(view, Field::Line, Look::Line, t!(language, MedicineLine), t!(language, MedicineLineHint)) }
            { radios(view, "status", "bb-choices-row", t!(language, MedicineStatus), statuses.into()) }
            if medication.is_current() {
                { times(view, medication) }
            }
            { field(view, Field::Reason, Look::Line, &optional(view, t!(language, MedicineReason)), t!(language, MedicineReasonHint)) }
            { check(view, "reason-not-known", t!(language, NotKnown), medication.reason == Reason::NotKnown, Msg::ReasonNotKnown(medication.reason != Reason::NotKnown)) }
            { field(view, Field::Really, Look::Line, &optional(view, t!(language, MedicineReally)), t!(language, MedicineReallyHint)) }
        </>
    }
}

fn times(view: View, medication: &Medication) -> Html {
    let language = view.language();
    html! {
        <fieldset class="bb-times" aria-describedby="bb-times-hint">
            <legend>{ t!(language, MedicineTimes) }</legend>
            <p class="bb-hint" id="bb-times-hint">{ t!(language, MedicineTimesHint) }</p>
            <div class="bb-day">
                { for TIMES.iter().map(|(time, key)| {
                    let pressed = if medication.regimen.times.contains(time) { "true" } else { "false" };
                    html! {
                        <button type="button" class="bb-time" aria-pressed={pressed} onclick={view.on(Msg::TimeSwitched(*time))}>
                            { icon::time(*time) }<span>{ text(language, *key) }</span>
                        </button>
                    }
                }) }
            </div>
        </fieldset>
    }
}
