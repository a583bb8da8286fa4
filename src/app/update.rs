use super::reviewed::reviewed;
use super::{Effect, Env, Field, Msg, Notice, Place, Problem, Question, SearchKey, State};
use super::{about, forgotten, listing, medicine, moving, outside, paste, planning, saving, search};
use crate::messages::Key;
use crate::model::{Identity, Reason};
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
    if env.early {
        // The order is kept: what comes after a message that waits, waits too.
        if state.late.is_empty() && msg.needs_screens_only() {
            handle(&mut state, msg, env, &mut effects);
        } else {
            state.late.push(msg);
        }
        return (state, effects);
    }
    if msg == Msg::Completed {
        for late in std::mem::take(&mut state.late) {
            let (next, more) = update(state, late, env);
            state = next;
            effects.extend(more);
        }
        // By rules that came anew, with the words of another language.
        if state.review.take().is_some() {
            state.review = reviewed(&state, env).map(Rc::new);
        }
        effects.extend(saving::text(&state, env).map(Effect::Snapshot));
        return (state, effects);
    }
    let (told, guarded, was) = (saving::Told::of(&state), state.has_entries(), state.place());
    let status = state.status();
    let due = msg == Msg::ReviewDue;
    // What is typed is confirmed by what follows it.
    let (typing, started) = (matches!(msg, Msg::Typed(..)), msg == Msg::Started);
    handle(&mut state, msg, env, &mut effects);
    if !told.is_record(&state.record) {
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
    if status != state.status() {
        effects.push(Effect::Status(state.status()));
    }
    if started || !(typing || told.is_all(&state)) {
        effects.extend(saving::text(&state, env).map(Effect::Snapshot));
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
            effects.push(Effect::Language(state.language.tag()));
        }
        // Taken up by `update` itself.
        Msg::Completed => {}
        Msg::LanguageChosen(language) => {
            if language.is_spoken() && language != state.language {
                // What was entered stays; what was said of it is said anew.
                planning::speak(state, language, env);
                (state.review, state.copied) = (None, None);
                state.say(t!(language, LanguageSays));
                effects.push(Effect::Title(moving::title(state)));
                effects.push(Effect::Language(language.tag()));
            }
        }
        Msg::SettingChosen(setting) => {
            (state.setting, state.review) = (setting, None);
            // On the review it changes the words; from the first screen it leads on.
            if state.place() == Place::Review {
                effects.push(Effect::Focus("bb-title"));
            } else {
                moving::go(state, Place::Medicines, effects);
            }
        }
        Msg::RegionChosen(region) => (state.region, state.review) = (region, None),
        Msg::Went(place) => {
            moving::leave(state, env);
            // One medicine is opened from the list, and saving it leads back there.
            if !matches!(place, Place::Medicine(_) | Place::Medicines | Place::Paste) {
                state.back_to = None;
            }
            // Help, and what else stands beside the way, does not end the walk along the list.
            state.walking &= place.step().is_none();
            moving::go(state, place, effects);
        }
        Msg::ChangeAsked(place) => {
            (state.back_to, state.walking) = (Some(state.place()), false);
            moving::go(state, place, effects);
        }
        Msg::WentBack => {
            if let Some(earlier) = state.at.checked_sub(1) {
                effects.push(Effect::HistoryBack(earlier));
            }
        }
        Msg::HistoryMoved(at) => {
            moving::leave(state, env);
            state.at = at.min(state.visited.len().saturating_sub(1));
            moving::arrive(state, effects);
        }
        Msg::Continued => moving::proceed(state, env, effects),
        Msg::Skipped => moving::skip(state, env, effects),
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
            let typed = !state.search.open && !state.drafts.get(Field::Search).trim().is_empty();
            if search::keyed(state, key, env)
                && let Some(at) = state.search.active
            {
                listing::add_suggestion(state, at, env, effects);
            } else if typed && key == SearchKey::Enter {
                // Nothing is offered, so "Enter" can only mean the words themselves.
                handle(state, Msg::TypedAdded, env, effects);
            }
        }
        Msg::SuggestionChosen(at) => listing::add_suggestion(state, at, env, effects),
        Msg::MoreSuggestionsAsked => {
            search::more(state, env);
            effects.push(Effect::FocusOn(Field::Search.id()));
        }
        Msg::SearchSettled(changes) => search::settled(state, changes),
        Msg::SearchLeft => search::close(&mut state.search),
        Msg::TypedAdded => {
            let text = state.drafts.get(Field::Search).trim().to_owned();
            if text.is_empty() {
                return moving::fail(
                    state,
                    Problem { field: Field::Search, says: Key::SearchEmpty },
                    effects,
                );
            }
            listing::add(state, env.read_line(&text), effects);
        }
        Msg::MedicineRemoved(index) => listing::remove(state, index, effects),
        Msg::CandidateChosen { medicine, candidate } => {
            listing::choose(state, medicine, candidate, env, effects)
        }
        Msg::NameKept(index) => {
            if let Some(line) = listing::line_mut(state, index) {
                line.identity = Identity::Unknown;
            }
            effects.push(listing::focus_on_name(state, index));
        }
        Msg::StatusChosen(status) => listing::with_open(state, |line| line.status = Some(status)),
        Msg::TimeSwitched(time) => listing::with_open(state, |line| medicine::switch_time(line, time)),
        Msg::ReasonNotKnown(not_known) => {
            if not_known {
                state.drafts.set(Field::Reason, String::new());
            }
            let reason = if not_known { Reason::NotKnown } else { Reason::NotAsked };
            listing::with_open(state, |line| (line.reason, line.reason_condition) = (reason, None));
        }
        Msg::Undone => {
            if let Some(undo) = state.undo.pop() {
                state.record = undo.before;
                state.plan = undo.plan;
                state.forgotten = undo.forgotten;
                state.undo_offered = false;
                state.walked = state.walked.min(state.record.medications.len());
                state.say(t!(state.language, UndoSays));
                moving::arrive_again(state);
                effects.push(after_undo(state));
            }
        }
        Msg::UndoDismissed => {
            state.undo_offered = false;
            effects.push(after_undo(state));
        }
        Msg::NoticeDismissed => state.notice = None,
        Msg::FileSaveAsked => saving::save(state, env, effects),
        Msg::FileSaved(Some(name)) => saving::tell(state, Notice::Saved(name), effects),
        Msg::FileSaved(None) => saving::tell(state, Notice::NotSaved, effects),
        Msg::FileSought => effects.push(Effect::SeekFile),
        Msg::FileRead(file) => saving::read(state, file, env, effects),
        Msg::FileAccepted => saving::accept(state, effects),
        Msg::Recovered(text) => saving::recover(state, &text, env, effects),
        Msg::PasteRead => paste::read(state, env, effects),
        Msg::PasteLineSwitched(index) => paste::switch(state, index),
        Msg::PasteLineOpened(line) => paste::open(state, line, env, effects),
        Msg::PasteAgain => {
            state.paste = Default::default();
            effects.push(Effect::Focus("bb-title"));
        }
        Msg::PasteAccepted => paste::accept(state, env, effects),
        Msg::ForgottenAnswered(kind, answer) => forgotten::answer(state, kind, answer, effects),
        Msg::SexChosen(sex) => state.record_mut().person.sex = sex,
        Msg::PregnantChosen(answer) => state.record_mut().person.pregnancy.pregnant = answer,
        Msg::BreastfeedingChosen(answer) => state.record_mut().person.pregnancy.breastfeeding = answer,
        Msg::NoConditions(none) => {
            state.drafts.set(Field::Conditions, String::new());
            state.record_mut().person.conditions = none.then(Vec::new);
        }
        Msg::NoAllergies(none) => {
            state.drafts.retain(|field| !matches!(field, Field::Allergy(_) | Field::Reaction(_)));
            state.set_rows(Question::Allergies, 1);
            state.record_mut().person.allergies = none.then(Vec::new);
        }
        Msg::NoSymptoms(none) => {
            state.drafts.retain(|field| !matches!(field, Field::Symptom(_) | Field::SymptomDay(_)));
            state.set_rows(Question::Symptoms, 1);
            state.record_mut().symptoms = none.then(Vec::new);
        }
        Msg::RowRemoved(question, row) => about::remove_row(state, question, row, effects),
        Msg::RowAdded(question) => {
            let rows = state.rows(question);
            if let Some([first, _]) = about::row_fields(question, rows) {
                effects.push(Effect::FocusOn(first.id()));
                state.set_rows(question, rows + 1);
            }
        }
        Msg::SignSwitched(key) => {
            let signs = &mut state.record_mut().signs;
            match signs.iter().position(|known| *known == key) {
                Some(at) => drop(signs.remove(at)),
                None => signs.push(key),
            }
        }
        Msg::MoreAsked => {
            // The button may be gone.
            effects.push(Effect::Focus(if state.place() == Place::Plan { "bb-offered" } else { "bb-rest" }));
            state.more += MORE;
            let worded = state.review.as_ref().is_some_and(|reviewed| reviewed.has_words_for(state.more));
            if !worded {
                state.review = None;
            }
        }
        Msg::ReviewDue => {}
        Msg::SuggestionAccepted(finding) => planning::accept(state, finding, env, effects),
        Msg::SuggestionDeclined(finding) => planning::decline(state, finding, env, effects),
        Msg::QuestionAccepted(finding) => planning::ask(state, finding, env, effects),
        Msg::OwnAdded(field) => {
            if let Some(says) = planning::add_own(state, field, effects) {
                moving::fail(state, Problem { field, says }, effects);
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
                // It may have moved from the grid to the medicines apart, or back.
                effects.push(Effect::FocusOn(planning::box_id(index, time)));
            }
        }
        Msg::ListCopied => effects.push(Effect::Copy(env.list_as_text(&state.record, state.language))),
        Msg::Copied(done) => {
            let words = if done { t!(state.language, CopySays) } else { t!(state.language, CopyFailed) };
            state.copied = Some(words);
            state.say(words);
        }
        Msg::PrintAsked => effects.push(Effect::Print),
        Msg::Erased => {
            let (language, said, outside) =
                (state.language, state.said.0, std::mem::take(&mut state.outside));
            *state = State { language, outside, ..State::default() };
            state.said.0 = said;
            state.say(t!(language, EraseSays));
            state.visited.push(Place::Start);
            effects.push(Effect::HistoryErased);
            moving::arrive(state, effects);
        }
        Msg::NetworkBecame(network) => state.outside.network = network,
        Msg::SealTestAsked => outside::test(state, effects),
        Msg::SealTested(refused) => outside::tested(state, refused),
        Msg::ReleaseReady => outside::release_ready(state),
        Msg::ReleaseChosen => effects.push(Effect::StartRelease),
        Msg::ShareWanted(host) => state.outside.share_with = Some(host),
        Msg::ShareAgreed => outside::share(state, env, effects),
    }
}

// Where the focus goes when the notice with the way back is gone.
fn after_undo(state: &State) -> Effect {
    match (state.place(), state.undo_at) {
        (Place::Medicines, Some(at)) if at < state.record.medications.len() => {
            listing::focus_on_name(state, at)
        }
        (Place::Plan, _) => Effect::Focus("bb-do"),
        (Place::Forgotten, _) => Effect::FocusOn(Field::Search.id()),
        _ => Effect::Focus("bb-title"),
    }
}
