//! What happens to the lines of the list.

use super::moving::go;
use super::search;
use super::{Answer, Effect, Env, Field, Place, State};
use crate::model::{Identity, Medication};
use crate::t;

pub(super) fn add_suggestion(state: &mut State, at: usize, env: &Env, effects: &mut Vec<Effect>) {
    let Some(hit) = state.search.found.get(at) else { return };
    let typed = state.drafts.get(Field::Search).trim();
    let product = hit.candidate.clone();
    let mut line = env.read_line(&[&product.name, behind(typed, &product.name)].concat());
    env.settle(&mut line, product);
    add(state, line, effects);
}

pub(super) fn add(state: &mut State, medication: Medication, effects: &mut Vec<Effect>) {
    let name = medication.name().to_owned();
    state.remember(t!(state.language, UndoAddedOne, name = &name));
    state.record_mut().medications.push(medication);
    if let Some(kind) = state.adding {
        state.set_forgotten(kind, Answer::Some);
    }
    search::clear(state);
    state.say(search::added_words(state.language, &name, state.record.medications.len()));
    effects.push(Effect::FocusOn(Field::Search.id()));
}

pub(super) fn remove(state: &mut State, index: usize, effects: &mut Vec<Effect>) {
    let Some(medication) = state.record.medications.get(index) else { return };
    let done = t!(state.language, UndoRemoved, name = medication.name());
    state.remember(done.clone());
    state.record_mut().medications.remove(index);
    if index < state.walked {
        state.walked -= 1;
    }
    if matches!(state.place(), Place::Medicine(_)) {
        go(state, Place::Medicines, effects);
        state.undo_offered = true;
    } else {
        effects.push(Effect::Focus("bb-undo"));
    }
    state.undo_at = Some(index);
    state.say(done);
}

pub(super) fn choose(
    state: &mut State,
    index: usize,
    candidate: usize,
    env: &Env,
    effects: &mut Vec<Effect>,
) {
    let language = state.language;
    let Some(line) = line_mut(state, index) else { return };
    if let Identity::Ambiguous(offered) | Identity::Misspelt(offered) = &line.identity
        && let Some(chosen) = offered.get(candidate).cloned()
    {
        env.settle(line, chosen);
        let said = t!(language, IdentitySays, name = line.name());
        state.say(said);
        effects.push(focus_on_name(state, index));
    }
}

/// Puts the focus on the name of a line: what was pressed in it is no more.
pub(super) fn focus_on_name(state: &State, index: usize) -> Effect {
    match state.place() {
        Place::Medicine(_) => Effect::Focus("bb-title"),
        _ => Effect::FocusOn(["bb-name-", &index.to_string()].concat()),
    }
}

/// A line of the pasted list where that is shown, else of the list.
pub(super) fn line_mut(state: &mut State, index: usize) -> Option<&mut Medication> {
    match state.place() {
        Place::Paste => state.paste.lines.get_mut(index).map(|line| &mut line.medication),
        _ => state.record_mut().medications.get_mut(index),
    }
}

/// Changes the medicine whose page is open.
pub(super) fn with_open(state: &mut State, change: impl FnOnce(&mut Medication)) {
    if let Place::Medicine(index) = state.place() {
        state.record_mut().medications.get_mut(index).map(change);
    }
}

// What was typed behind a name that was then chosen: " 10 mg daily".
fn behind<'t>(typed: &'t str, name: &str) -> &'t str {
    let starts = typed.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    typed.get(name.len()..).filter(|rest| starts && rest.starts_with(' ')).unwrap_or_default()
}
