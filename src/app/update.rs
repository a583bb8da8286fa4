use super::reviewed::reviewed;
use super::{Answer, Effect, Env, Field, ForgottenKind, Msg, Place, Problem, Question, State};
use super::{about, medicine, paste, planning, search};
use crate::messages::Key;
use crate::model::{Identity, Medication, Reason};
use crate::t;
use std::rc::Rc;

/// Longest list that is reviewed within the message that asks for it.
const AT_ONCE: usize = 100;
/// Findings that "Show more" adds.
const MORE: usize = 50;
/// Time for the screen to show that a longer one is being reviewed.
const SCREEN_MS: u32 = 30;

/// The next state, and what is to be done outside. Any message in any state gives an answer.
pub fn update(mut state: State, msg: Msg, env: &Env) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    let (record, guarded, was) = (Rc::clone(&state.record), state.has_entries(), state.place());
    let due = msg == Msg::ReviewDue;
    handle(&mut state, msg, env, &mut effects);
    if !Rc::ptr_eq(&record, &state.record) {
        state.review = None;
    }
    let wanted = matches!(state.place(), Place::Review | Place::Plan | Place::Print);
    if state.review.is_none() && wanted {
        // A long list takes a while: the screen says so first.
        if due || state.record.medications.len() <= AT_ONCE {
            state.review = reviewed(&state, env).map(Rc::new);
        } else if state.is_reviewing(env) {
            effects.push(Effect::Later(SCREEN_MS, Box::new(Msg::ReviewDue)));
        }
    }
    if let (Place::Review, Some(reviewed)) = (state.place(), &state.review)
        && (was != Place::Review || due)
    {
        state.say(t!(state.language, ReviewSays, n = reviewed.review.findings.len()));
    }
    if guarded != state.has_entries() {
        effects.push(Effect::GuardLeaving(state.has_entries()));
    }
    (state, effects)
}

fn handle(state: &mut State, msg: Msg, env: &Env, effects: &mut Vec<Effect>) {
    match msg {
        Msg::Started => {
            if state.visited.is_empty() {
                state.visited.push(Place::Start);
            }
            effects.push(Effect::HistoryOpened);
        }
        Msg::SettingChosen(setting) => {
            (state.setting, state.review) = (setting, None);
            go(state, Place::Medicines, effects);
        }
        Msg::RegionChosen(region) => (state.region, state.review) = (region, None),
        Msg::Went(place) => {
            leave(state, env);
            // One medicine is opened from the list, and saving it leads back there.
            if !matches!(place, Place::Medicine(_) | Place::Medicines | Place::Paste) {
                state.back_to = None;
            }
            state.walking = false;
            go(state, place, effects);
        }
        Msg::ChangeAsked(place) => {
            (state.back_to, state.walking) = (Some(state.place()), false);
            go(state, place, effects);
        }
        Msg::WentBack => {
            if let Some(earlier) = state.at.checked_sub(1) {
                effects.push(Effect::HistoryBack(earlier));
            }
        }
        Msg::HistoryMoved(at) => {
            leave(state, env);
            state.at = at.min(state.visited.len().saturating_sub(1));
            arrive(state, effects);
        }
        Msg::Continued => proceed(state, env, effects),
        Msg::Skipped => skip(state, env, effects),
        Msg::FieldSought(field) => effects.push(Effect::FocusOn(field.id())),
        Msg::MainSought => effects.push(Effect::Focus("bb-main")),
        Msg::Typed(field, text) => {
            planning::typed(state, field, &text);
            state.drafts.set(field, text);
            if field == Field::Search {
                search::typed(state, env, effects);
            }
        }
        Msg::SearchKeyed(key) => {
            if search::keyed(state, key, env)
                && let Some(at) = state.search.active
            {
                add_suggestion(state, at, env, effects);
            }
        }
        Msg::SuggestionChosen(at) => add_suggestion(state, at, env, effects),
        Msg::MoreSuggestionsAsked => {
            search::more(state, env);
            effects.push(Effect::FocusOn(Field::Search.id()));
        }
        Msg::SearchSettled(changes) => search::settled(state, changes),
        Msg::SearchLeft => search::close(&mut state.search),
        Msg::TypedAdded => {
            let text = state.drafts.get(Field::Search).trim().to_owned();
            if text.is_empty() {
                return fail(state, Problem { field: Field::Search, says: Key::SearchEmpty }, effects);
            }
            add(state, env.read_line(&text), effects);
        }
        Msg::MedicineRemoved(index) => remove(state, index, effects),
        Msg::CandidateChosen { medicine, candidate } => choose(state, medicine, candidate, env, effects),
        Msg::NameKept(index) => {
            if let Some(line) = line_mut(state, index) {
                line.identity = Identity::Unknown;
            }
        }
        Msg::StatusChosen(status) => with_open(state, |line| line.status = Some(status)),
        Msg::TimeSwitched(time) => with_open(state, |line| medicine::switch_time(line, time)),
        Msg::ReasonNotKnown(not_known) => {
            if not_known {
                state.drafts.set(Field::Reason, String::new());
            }
            let reason = if not_known { Reason::NotKnown } else { Reason::NotAsked };
            with_open(state, |line| (line.reason, line.reason_condition) = (reason, None));
        }
        Msg::Undone => {
            if let Some(undo) = state.undo.pop() {
                state.record = undo.before;
                state.plan = undo.plan;
                state.undo_offered = false;
                state.walked = state.walked.min(state.record.medications.len());
                state.say(t!(state.language, UndoSays));
                arrive_again(state);
            }
        }
        Msg::UndoDismissed => state.undo_offered = false,
        Msg::PasteRead => paste::read(state, env, effects),
        Msg::PasteLineSwitched(index) => paste::switch(state, index),
        Msg::PasteLineOpened(line) => paste::open(state, line, env, effects),
        Msg::PasteAgain => {
            state.paste = Default::default();
            effects.push(Effect::Focus("bb-title"));
        }
        Msg::PasteAccepted => paste::accept(state, env, effects),
        Msg::ForgottenAnswered(kind, answer) => answer_forgotten(state, kind, answer, effects),
        Msg::SexChosen(sex) => state.record_mut().person.sex = sex,
        Msg::PregnantChosen(answer) => state.record_mut().person.pregnancy.pregnant = answer,
        Msg::BreastfeedingChosen(answer) => state.record_mut().person.pregnancy.breastfeeding = answer,
        Msg::NoConditions(none) => {
            state.drafts.set(Field::Conditions, String::new());
            state.record_mut().person.conditions = none.then(Vec::new);
        }
        Msg::NoAllergies(none) => {
            state.drafts.retain(|field| !matches!(field, Field::Allergy(_) | Field::Reaction(_)));
            state.allergy_rows = 1;
            state.record_mut().person.allergies = none.then(Vec::new);
        }
        Msg::AllergyRemoved(row) => remove_allergy(state, row, effects),
        Msg::AllergyAdded => {
            effects.push(Effect::FocusOn(Field::Allergy(state.allergy_rows).id()));
            state.allergy_rows += 1;
        }
        Msg::SignSwitched(key) => {
            let signs = &mut state.record_mut().signs;
            match signs.iter().position(|known| *known == key) {
                Some(at) => drop(signs.remove(at)),
                None => signs.push(key),
            }
        }
        Msg::MoreAsked => {
            state.more += MORE;
            let worded = state.review.as_ref().is_some_and(|reviewed| reviewed.has_words_for(state.more));
            if !worded {
                state.review = None;
            }
        }
        Msg::ReviewDue => {}
        Msg::SuggestionAccepted(finding) => planning::accept(state, finding, env),
        Msg::SuggestionDeclined(finding) => planning::decline(state, finding, env),
        Msg::QuestionAccepted(finding) => planning::ask(state, finding, env),
        Msg::OwnAdded(field) => {
            if let Some(says) = planning::add_own(state, field, effects) {
                fail(state, Problem { field, says }, effects);
            }
        }
        Msg::PlanRemoved(field) => planning::remove(state, field, effects),
        Msg::WhoChosen(at, who) => {
            if let Some(item) = state.plan.items.get_mut(at) {
                item.who = who;
            }
        }
        Msg::ByChosen(at, by) => {
            if let Some(item) = state.plan.items.get_mut(at) {
                item.by = by;
            }
        }
        Msg::DaySwitched(index, time) => {
            if let Some(line) = state.record_mut().medications.get_mut(index) {
                medicine::switch_time(line, time);
            }
        }
        Msg::ListCopied => effects.push(Effect::Copy(env.list_as_text(&state.record))),
        Msg::Copied(done) => {
            let words = if done { t!(state.language, CopySays) } else { t!(state.language, CopyFailed) };
            state.say(words);
        }
        Msg::PrintAsked => effects.push(Effect::Print),
        Msg::Erased => {
            let (language, said) = (state.language, state.said.0);
            *state = State { language, ..State::default() };
            state.said.0 = said;
            state.say(t!(language, EraseSays));
            state.visited.push(Place::Start);
            effects.push(Effect::HistoryErased);
            arrive(state, effects);
        }
    }
}

/// Shows another screen.
pub(super) fn go(state: &mut State, place: Place, effects: &mut Vec<Effect>) {
    state.visited.truncate(state.at + 1);
    state.visited.push(place);
    state.at = state.visited.len() - 1;
    effects.push(Effect::HistoryPushed(state.at));
    arrive(state, effects);
}

fn arrive(state: &mut State, effects: &mut Vec<Effect>) {
    state.problems.clear();
    state.adding = None;
    state.undo_offered = false;
    search::clear(state);
    state.more = 0;
    arrive_again(state);
    effects.push(Effect::Title(title(state)));
    effects.push(Effect::Focus("bb-title"));
}

// Fills the fields of the screen from the record.
fn arrive_again(state: &mut State) {
    match state.place() {
        Place::Medicine(index) => medicine::open(state, index),
        Place::Plan => planning::fill(state),
        place => about::questions(place).iter().for_each(|question| about::open(state, *question)),
    }
}

// Takes what stands in the fields of the screen into the record; what cannot be used stays in the fields.
fn leave(state: &mut State, env: &Env) -> Vec<Problem> {
    match state.place() {
        Place::Medicine(index) => medicine::commit(state, index, env),
        place => {
            let questions = about::questions(place).iter();
            questions.flat_map(|question| about::commit(state, *question, env)).collect()
        }
    }
}

fn title(state: &State) -> String {
    let place = state.place();
    let words = crate::messages::text(state.language, place.title());
    let name = t!(state.language, ProductName);
    let error = if state.problems.is_empty() { "" } else { t!(state.language, ProblemTitle) };
    [error, words, " - ", name].concat()
}

fn fail(state: &mut State, problem: Problem, effects: &mut Vec<Effect>) {
    fail_with(state, vec![problem], effects);
}

fn fail_with(state: &mut State, problems: Vec<Problem>, effects: &mut Vec<Effect>) {
    state.problems = problems;
    effects.push(Effect::Title(title(state)));
    effects.push(Effect::Focus("bb-problems"));
}

fn proceed(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
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

fn skip(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
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
        Place::Medicine(_) | Place::Print | Place::RedFlags | Place::Erase => place,
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

fn add_suggestion(state: &mut State, at: usize, env: &Env, effects: &mut Vec<Effect>) {
    let Some(hit) = state.search.found.get(at) else { return };
    let product = hit.candidate.clone();
    let mut line = env.read_line(&product.name);
    env.settle(&mut line, product);
    add(state, line, effects);
}

fn add(state: &mut State, medication: Medication, effects: &mut Vec<Effect>) {
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

fn remove(state: &mut State, index: usize, effects: &mut Vec<Effect>) {
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

fn choose(state: &mut State, index: usize, candidate: usize, env: &Env, effects: &mut Vec<Effect>) {
    let language = state.language;
    let Some(line) = line_mut(state, index) else { return };
    if let Identity::Ambiguous(offered) | Identity::Misspelt(offered) = &line.identity
        && let Some(chosen) = offered.get(candidate).cloned()
    {
        env.settle(line, chosen);
        let said = t!(language, IdentitySays, name = line.name());
        state.say(said);
        effects.push(Effect::Focus("bb-title"));
    }
}

// A line of the pasted list where that is shown, else of the list.
fn line_mut(state: &mut State, index: usize) -> Option<&mut Medication> {
    match state.place() {
        Place::Paste => state.paste.lines.get_mut(index).map(|line| &mut line.medication),
        _ => state.record_mut().medications.get_mut(index),
    }
}

// Changes the medicine whose page is open.
fn with_open(state: &mut State, change: impl FnOnce(&mut Medication)) {
    if let Place::Medicine(index) = state.place() {
        state.record_mut().medications.get_mut(index).map(change);
    }
}

fn answer_forgotten(state: &mut State, kind: ForgottenKind, answer: Answer, effects: &mut Vec<Effect>) {
    state.set_forgotten(kind, answer);
    search::clear(state);
    if answer == Answer::Some {
        state.adding = Some(kind);
        effects.push(Effect::FocusOn(Field::Search.id()));
    } else if state.adding == Some(kind) {
        state.adding = None;
    }
}

fn remove_allergy(state: &mut State, row: usize, effects: &mut Vec<Effect>) {
    if row >= state.allergy_rows {
        return;
    }
    for at in row..state.allergy_rows {
        for field in [Field::Allergy, Field::Reaction] {
            let below = state.drafts.get(field(at + 1)).to_owned();
            state.drafts.set(field(at), below);
        }
    }
    state.allergy_rows = state.allergy_rows.saturating_sub(1).max(1);
    effects.push(Effect::FocusOn(Field::Allergy(row.min(state.allergy_rows - 1)).id()));
}
