use super::reviewed::{ask_of, reviewed};
use super::{Effect, Env, Field, Place, State};
use crate::messages::{Key, Language};
use crate::model::TimeOfDay;
use crate::plan::{ActionItem, By, Plan, Suggestion, Who, suggestions};
use crate::t;
use crate::values::InOrder;
use std::rc::Rc;

/// Puts a finding on the plan.
pub(super) fn accept(state: &mut State, finding: usize, env: &Env, effects: &mut Vec<Effect>) {
    let Some(suggestion) = suggestion(state, finding, env) else { return };
    let Some(card) = ask_of(state, env, finding) else { return };
    state.plan.items.push(ActionItem {
        topic: card.title,
        what: card.ask,
        who: Who::Me,
        by: suggestion.by,
        finding: Some(suggestion.key),
    });
    state.plan.items.put_in_order_by_key(|item| item.by);
    fill(state);
    state.say(t!(state.language, PlanSaysAdded));
    effects.push(match state.place() {
        Place::Plan => Effect::Focus(next_offer(state, env)),
        _ => Effect::FocusOn(["bb-done-", &finding.to_string()].concat()),
    });
}

/// Keeps a finding off the plan.
pub(super) fn decline(state: &mut State, finding: usize, env: &Env, effects: &mut Vec<Effect>) {
    if let Some(suggestion) = suggestion(state, finding, env) {
        state.remember(t!(state.language, PlanDeclined).to_owned());
        state.plan.declined.push(suggestion.key);
        effects.push(Effect::Focus("bb-undo"));
    }
}

/// Makes a question of a finding.
pub(super) fn ask(state: &mut State, finding: usize, env: &Env, effects: &mut Vec<Effect>) {
    let Some(card) = ask_of(state, env, finding) else { return };
    // A finding that is asked about needs no second place on the plan.
    if let Some(offer) = suggestion(state, finding, env) {
        state.plan.declined.push(offer.key);
    }
    let question = t!(state.language, PlanQuestionAbout, title = &card.title);
    if !state.plan.questions.contains(&question) {
        state.plan.questions.push(question);
        fill(state);
        state.say(t!(state.language, PlanSaysAdded));
    }
    effects.push(Effect::Focus(next_offer(state, env)));
}

// The offer that was taken is gone from the screen: the focus goes to the heading above the others.
fn next_offer(state: &State, env: &Env) -> &'static str {
    if state.suggestions(env).is_empty() { "bb-do" } else { "bb-offered" }
}

/// Says what came from findings in another language, as long as the person has not changed the words. Sets the language.
pub(super) fn speak(state: &mut State, language: Language, env: &Env) {
    if state.review.is_none() && !state.plan.is_empty() {
        state.review = reviewed(state, env).map(Rc::new);
    }
    let findings = match (&state.review, &env.knowledge) {
        (Some(made), Some(knowledge)) if !state.plan.is_empty() => {
            suggestions(&made.review, &state.record, knowledge, &Plan::default())
        }
        _ => Vec::new(),
    };
    let plan = &state.plan;
    let findings = findings.into_iter().filter(|offer| {
        let on = plan.items.iter().any(|item| item.finding.as_ref() == Some(&offer.key));
        on || plan.declined.contains(&offer.key)
    });
    let findings: Vec<_> =
        findings.filter_map(|offer| Some((ask_of(state, env, offer.finding)?, offer))).collect();
    let before = std::mem::replace(&mut state.language, language);
    for (old, offer) in findings {
        let Some(new) = ask_of(state, env, offer.finding) else { continue };
        for item in state.plan.items.iter_mut().filter(|item| item.finding.as_ref() == Some(&offer.key)) {
            if item.what == old.ask {
                item.what.clone_from(&new.ask);
            }
            item.topic.clone_from(&new.title);
        }
        let asked = t!(before, PlanQuestionAbout, title = &old.title);
        for question in state.plan.questions.iter_mut().filter(|question| **question == asked) {
            *question = t!(language, PlanQuestionAbout, title = &new.title);
        }
    }
    if state.place() == Place::Plan {
        fill(state);
    }
    // What was done was said in words that are gone.
    if let Some(undo) = state.undo.last_mut() {
        undo.done = t!(language, UndoCan).to_owned();
    }
}

fn suggestion(state: &State, finding: usize, env: &Env) -> Option<Suggestion> {
    state.suggestions(env).into_iter().find(|suggestion| suggestion.finding == finding)
}

/// Adds what the person wrote: to the plan or to the questions.
pub(super) fn add_own(state: &mut State, field: Field, effects: &mut Vec<Effect>) -> Option<Key> {
    let text = state.drafts.get(field).trim().to_owned();
    if text.is_empty() {
        return Some(if field == Field::NewItem { Key::PlanItemEmpty } else { Key::PlanQuestionEmpty });
    }
    if field == Field::NewItem {
        let (who, by) = (Who::default(), By::default());
        state.plan.items.push(ActionItem { topic: String::new(), what: text, who, by, finding: None });
    } else {
        state.plan.questions.push(text);
    }
    state.drafts.set(field, String::new());
    state.problems.clear();
    fill(state);
    state.say(t!(state.language, PlanSaysAdded));
    effects.push(Effect::FocusOn(field.id()));
    None
}

/// Takes an item or a question off.
pub(super) fn remove(state: &mut State, field: Field, effects: &mut Vec<Effect>) {
    state.remember(t!(state.language, PlanRemoved).to_owned());
    match field {
        Field::Item(at) if at < state.plan.items.len() => drop(state.plan.items.remove(at)),
        Field::Question(at) if at < state.plan.questions.len() => drop(state.plan.questions.remove(at)),
        _ => {}
    }
    fill(state);
    state.say(t!(state.language, PlanRemoved));
    effects.push(Effect::Focus("bb-undo"));
}

/// What a person writes into an item is the item.
pub(super) fn typed(state: &mut State, field: Field, text: &str) {
    match field {
        Field::Item(at) => {
            if let Some(item) = state.plan.items.get_mut(at) {
                text.clone_into(&mut item.what);
            }
        }
        Field::Question(at) => {
            if let Some(question) = state.plan.questions.get_mut(at) {
                text.clone_into(question);
            }
        }
        _ => {}
    }
}

/// The id of the box of one medicine at one time of the day.
pub fn box_id(line: usize, time: TimeOfDay) -> String {
    let time = match time {
        TimeOfDay::Morning => "-morning",
        TimeOfDay::Noon => "-noon",
        TimeOfDay::Evening => "-evening",
        TimeOfDay::Bedtime => "-bedtime",
    };
    ["bb-day-", &line.to_string(), time].concat()
}

/// Fills the fields of the plan.
pub(super) fn fill(state: &mut State) {
    for (at, item) in state.plan.items.iter().enumerate() {
        state.drafts.set(Field::Item(at), item.what.clone());
    }
    for (at, question) in state.plan.questions.iter().enumerate() {
        state.drafts.set(Field::Question(at), question.clone());
    }
}
