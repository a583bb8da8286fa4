use super::{Effect, Env, Field, Msg, State};
use crate::messages::Language;
use crate::names::Hit;
use crate::t;

/// Suggestions shown before "More" is asked for.
const FEW: usize = 7;
/// Suggestions shown after it.
const MANY: usize = 30;
/// Typing must rest this long before the number of suggestions is said, or every letter would interrupt the last.
const PAUSE_MS: u32 = 700;

/// The medicine search: what is offered for what was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// Offered, best first.
    pub found: Vec<Hit>,
    /// Whether the list is open.
    pub open: bool,
    /// The highlighted suggestion.
    pub active: Option<usize>,
    /// Whether "More" was asked for.
    pub more: bool,
    /// How often the text changed: tells a late pause from the last one.
    changes: u32,
}

/// A key that means something to the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchKey {
    /// Into and down the list.
    Down,
    /// Up the list, and out of it.
    Up,
    /// Takes the highlighted suggestion, if there is one.
    Enter,
    /// Closes the list; pressed again, empties the field.
    Escape,
    /// Opens the list.
    AltDown,
    /// Closes the list.
    AltUp,
}

impl Search {
    /// Whether more suggestions may be had.
    pub fn has_more(&self) -> bool {
        !self.more && self.found.len() >= FEW
    }
}

pub(super) fn typed(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    state.search.more = false;
    find(state, env);
    effects.push(Effect::Later(PAUSE_MS, Box::new(Msg::SearchSettled(state.search.changes))));
}

pub(super) fn more(state: &mut State, env: &Env) {
    state.search.more = true;
    find(state, env);
    say_count(state);
}

fn find(state: &mut State, env: &Env) {
    let text = state.drafts.get(Field::Search).trim();
    let limit = if state.search.more { MANY } else { FEW };
    state.search.found = if text.is_empty() { Vec::new() } else { env.search(text, limit) };
    state.search.open = !state.search.found.is_empty();
    state.search.active = None;
    state.search.changes = state.search.changes.wrapping_add(1);
}

pub(super) fn settled(state: &mut State, changes: u32) {
    if changes == state.search.changes && !state.drafts.get(Field::Search).trim().is_empty() {
        say_count(state);
    }
}

fn say_count(state: &mut State) {
    let words = match state.search.found.len() {
        0 => t!(state.language, SearchSaysNone).to_owned(),
        count => t!(state.language, SearchSaysCount, n = count),
    };
    state.say(words);
}

/// What the key does; `true` if the highlighted suggestion is to be taken.
pub(super) fn keyed(state: &mut State, key: SearchKey, env: &Env) -> bool {
    let last = state.search.found.len().checked_sub(1);
    let search = &mut state.search;
    match key {
        SearchKey::Down | SearchKey::Up if !search.open => search.open = last.is_some(),
        SearchKey::Down => {
            search.active = search.active.map_or(Some(0), |at| Some((at + 1).min(last.unwrap_or(0))))
        }
        SearchKey::Up => search.active = search.active.and_then(|at| at.checked_sub(1)),
        SearchKey::Enter => return search.open && search.active.is_some(),
        SearchKey::AltDown => search.open = last.is_some(),
        SearchKey::AltUp => close(search),
        SearchKey::Escape if search.open => close(search),
        SearchKey::Escape => {
            state.drafts.set(Field::Search, String::new());
            find(state, env);
        }
    }
    false
}

pub(super) fn close(search: &mut Search) {
    search.open = false;
    search.active = None;
}

/// Empties the search after something was added.
pub(super) fn clear(state: &mut State) {
    state.drafts.set(Field::Search, String::new());
    state.search = Search { changes: state.search.changes.wrapping_add(1), ..Search::default() };
}

pub(super) fn added_words(language: Language, name: &str, count: usize) -> String {
    t!(language, SearchSaysAdded, name = name, n = count)
}
