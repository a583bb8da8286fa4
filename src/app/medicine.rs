use super::{Env, Field, Problem, State};
use crate::messages::Key;
use crate::model::{Identity, Medication, Reason, Regimen, TimeOfDay};
use crate::values::InOrder;

/// Fills the fields of one medicine's page from the record.
pub(super) fn open(state: &mut State, index: usize) {
    let Some(medication) = state.record.medications.get(index) else { return };
    let reason = match &medication.reason {
        Reason::Given(words) => words.clone(),
        Reason::NotAsked | Reason::NotKnown => String::new(),
    };
    let really = medication.really.as_ref().map(|(words, _)| words.clone()).unwrap_or_default();
    let line = medication.text.clone();
    state.drafts.set(Field::Line, line);
    state.drafts.set(Field::Reason, reason);
    state.drafts.set(Field::Really, really);
}

/// Takes the fields of one medicine's page into the record.
pub(super) fn commit(state: &mut State, index: usize, env: &Env) -> Vec<Problem> {
    let text = |field| state.drafts.get(field).trim().to_owned();
    let (line, reason, really) = (text(Field::Line), text(Field::Reason), text(Field::Really));
    let Some(old) = state.record.medications.get(index) else { return Vec::new() };
    if line.is_empty() {
        return vec![Problem { field: Field::Line, says: Key::MedicineLineEmpty }];
    }
    let mut new = if line == old.text { old.clone() } else { reread(old, env.read_line(&line)) };
    if !reason.is_empty() {
        (new.reason, new.reason_condition) = env.read_reason(&reason);
    } else if matches!(new.reason, Reason::Given(_)) {
        new.reason = Reason::NotAsked;
        new.reason_condition = None;
    }
    new.really = (!really.is_empty()).then(|| {
        let regimen = env.read_directions(&really);
        (really, regimen)
    });
    if new != *old
        && let Some(place) = state.record_mut().medications.get_mut(index)
    {
        *place = new;
    }
    Vec::new()
}

/// What was told about the old line stays true of the new one, unless the new line says otherwise.
fn reread(old: &Medication, mut new: Medication) -> Medication {
    new.status = new.status.or(old.status);
    if new.reason == Reason::NotAsked {
        new.reason = old.reason.clone();
        new.reason_condition = old.reason_condition.clone();
    }
    new.started_on = new.started_on.or(old.started_on);
    new.changed_on = new.changed_on.or(old.changed_on);
    new.stopped_on = new.stopped_on.or(old.stopped_on);
    // A product that the person chose stays chosen while the name still allows it.
    if let (Identity::Recognised(chosen), Identity::Ambiguous(offered) | Identity::Misspelt(offered)) =
        (&old.identity, &new.identity)
        && offered.iter().any(|candidate| candidate.name == chosen.name)
    {
        new.identity = old.identity.clone();
    }
    new
}

/// Adds or takes away one time of day: of what the person really does, where that was read.
pub(super) fn switch_time(medication: &mut Medication, time: TimeOfDay) {
    let regimen = match &mut medication.really {
        Some((_, regimen)) if *regimen != Regimen::default() => regimen,
        _ => &mut medication.regimen,
    };
    match regimen.times.iter().position(|known| *known == time) {
        Some(at) => {
            regimen.times.remove(at);
            regimen.doses_by_time.retain(|(known, _)| *known != time);
        }
        None => {
            regimen.times.push(time);
            regimen.times.put_in_order();
        }
    }
}
