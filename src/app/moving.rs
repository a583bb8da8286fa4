//! From screen to screen: what is taken along, what is filled in, and what comes next.

use super::{Effect, Env, Field, Place, Problem, Question, State};
use super::{about, medicine, planning, search};
use crate::messages::Key;
use crate::t;

/// Shows another screen.
pub(super) fn go(state: &mut State, place: Place, effects: &mut Vec<Effect>) {
    state.visited.truncate(state.at + 1);
    state.visited.push(place);
    state.at = state.visited.len() - 1;
    effects.push(Effect::HistoryPushed(state.at));
    arrive(state, effects);
}

pub(super) fn arrive(state: &mut State, effects: &mut Vec<Effect>) {
    state.problems.clear();
    state.adding = None;
    state.undo_offered = false;
    state.copied = None;
    state.notice = None;
    search::clear(state);
    state.more = 0;
    arrive_again(state);
    effects.push(Effect::Title(title(state)));
    effects.push(Effect::Focus("bb-title"));
}

/// Fills the fields of the screen from the record.
pub(super) fn arrive_again(state: &mut State) {
    match state.place() {
        Place::Medicine(index) => medicine::open(state, index),
        Place::Plan => planning::fill(state),
        place => about::questions(place).iter().for_each(|question| about::open(state, *question)),
    }
}

/// Takes what stands in the fields of the screen into the record; what cannot be used stays in the fields.
pub(super) fn leave(state: &mut State, env: &Env) -> Vec<Problem> {
    match state.place() {
        Place::Medicine(index) => medicine::commit(state, index, env),
        place => {
            let questions = about::questions(place).iter();
            questions.flat_map(|question| about::commit(state, *question, env)).collect()
        }
    }
}

pub(super) fn title(state: &State) -> String {
    let place = state.place();
    let words = crate::messages::text(state.language, place.title());
    let name = t!(state.language, ProductName);
    let error = if state.problems.is_empty() { "" } else { t!(state.language, ProblemTitle) };
    [error, words, " - ", name].concat()
}

pub(super) fn fail(state: &mut State, problem: Problem, effects: &mut Vec<Effect>) {
    fail_with(state, vec![problem], effects);
}

fn fail_with(state: &mut State, problems: Vec<Problem>, effects: &mut Vec<Effect>) {
    state.problems = problems;
    effects.push(Effect::Title(title(state)));
    effects.push(Effect::Focus("bb-problems"));
}

pub(super) fn proceed(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    let problems = leave(state, env);
    if !problems.is_empty() {
        return fail_with(state, problems, effects);
    }
    if state.place() == Place::Medicines && state.record.medications.is_empty() {
        return fail(state, Problem { field: Field::Search, says: Key::MedicinesNone }, effects);
    }
    if let Place::Medicine(index) = state.place() {
        state.walked = state.walked.max(index + 1);
    }
    let place = next(state, env);
    go(state, place, effects);
}

pub(super) fn skip(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    match state.place() {
        Place::About(question) => about::skip(state, question),
        // Skipping one medicine skips the rest of the walk along the list.
        Place::Medicine(_) => state.walked = state.record.medications.len(),
        _ => {}
    }
    let place = next(state, env);
    go(state, place, effects);
}

// The screen after this one.
fn next(state: &mut State, env: &Env) -> Place {
    let place = state.place();
    if let Place::Medicine(index) = place {
        return after_medicine(state, index);
    }
    if let Some(place) = state.back_to.take() {
        return place;
    }
    match place {
        Place::Medicines if !state.is_dense() && state.walked < state.record.medications.len() => {
            state.walking = true;
            Place::Medicine(state.walked)
        }
        Place::Medicines => Place::Forgotten,
        Place::Start | Place::Paste => Place::Medicines,
        Place::Forgotten if state.is_dense() => Place::AboutAll,
        Place::Forgotten => Place::About(Question::Age),
        Place::About(question) => {
            let later = Question::ALL.iter().skip_while(|other| **other != question).skip(1);
            let mut apt = later.filter(|other| about::is_apt(**other, &state.record.person, env.today));
            apt.next().map_or(Place::Check, |other| Place::About(*other))
        }
        Place::AboutAll => Place::Check,
        Place::Check => Place::Review,
        Place::Review => Place::Plan,
        Place::Plan => Place::Print,
        Place::Medicine(_)
        | Place::Print
        | Place::RedFlags
        | Place::Erase
        | Place::Share
        | Place::OpenFile => place,
    }
}

fn after_medicine(state: &mut State, index: usize) -> Place {
    if state.walking {
        let next = index + 1;
        if next < state.record.medications.len().max(state.walked) && state.walked == next {
            return Place::Medicine(next);
        }
        state.walking = false;
        return state.back_to.take().unwrap_or(Place::Forgotten);
    }
    // Opened from the list, it leads back there, even if the list itself was opened from the check page.
    match state.at.checked_sub(1).and_then(|at| state.visited.get(at)) {
        Some(Place::Check | Place::Review | Place::Plan) => state.back_to.take().unwrap_or(Place::Medicines),
        _ => Place::Medicines,
    }
}
