use super::listing::focus_on_name;
use super::moving::{fail, go};
use super::{Effect, Env, Field, Place, Problem, State};
use crate::formats::Note;
use crate::messages::Key;
use crate::model::{Allergy, Medication};
use crate::t;

/// A list pasted as text: what was read, before it goes on the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paste {
    /// What was read, line by line. Empty before "Read my list".
    pub lines: Vec<ReadLine>,
    /// The line that is being mended.
    pub open: Option<usize>,
    /// Headings and other lines that name no medicine, kept to be seen.
    pub left_out: Vec<String>,
    /// What else was skipped, changed or not understood.
    pub notes: Vec<Note>,
    /// Allergies that the list tells. `None`: it tells nothing of allergies. Empty: it says that there are none.
    pub allergies: Option<Vec<Allergy>>,
    /// What was not read, since the text is too long: it stays in the field.
    pub rest: Option<String>,
}

/// One line of a pasted list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadLine {
    /// What was read in it.
    pub medication: Medication,
    /// Whether it goes on the list.
    pub taken: bool,
}

pub(super) fn read(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    let text = state.drafts.get(Field::Paste);
    let says = text.trim().is_empty().then_some(Key::PasteEmpty);
    let read = if says.is_none() { env.read_list(text) } else { Paste::default() };
    let says = says.or((read.lines.is_empty()).then_some(Key::PasteNothing));
    if let Some(says) = says {
        return fail(state, Problem { field: Field::Paste, says }, effects);
    }
    state.problems.clear();
    state.paste = read;
    state.say(t!(state.language, PasteSays, n = state.paste.lines.len()));
    effects.push(Effect::Focus("bb-title"));
}

pub(super) fn open(state: &mut State, line: Option<usize>, env: &Env, effects: &mut Vec<Effect>) {
    // Opening another line saves the one that was open, so that nothing typed is lost.
    if let Some(index) = state.paste.open.take() {
        if line.is_none() {
            effects.push(focus_on_name(state, index));
        }
        let text = state.drafts.get(Field::PasteLine(index)).trim().to_owned();
        if let Some(line) = state.paste.lines.get_mut(index)
            && !text.is_empty()
            && text != line.medication.text
        {
            line.medication = env.read_line(&text);
        }
    }
    if let Some(index) = line.filter(|index| *index < state.paste.lines.len()) {
        let text = state.paste.lines.get(index).map(|line| line.medication.text.clone()).unwrap_or_default();
        state.drafts.set(Field::PasteLine(index), text);
        state.paste.open = Some(index);
        effects.push(Effect::FocusOn(Field::PasteLine(index).id()));
    }
}

pub(super) fn accept(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    open(state, None, env, effects);
    let taken: Vec<_> =
        state.paste.lines.drain(..).filter(|line| line.taken).map(|line| line.medication).collect();
    let Paste { allergies, rest, .. } = std::mem::take(&mut state.paste);
    state.drafts.retain(|field| !matches!(field, Field::Paste | Field::PasteLine(_)));
    // What was too long to read waits in the field, and the screen stays for it.
    let place = if rest.is_some() { Place::Paste } else { Place::Medicines };
    state.drafts.set(Field::Paste, rest.unwrap_or_default());
    go(state, place, effects);
    if !taken.is_empty() {
        let done = t!(state.language, UndoAdded, n = taken.len());
        state.remember(done.clone());
        state.say(done);
        state.record_mut().medications.extend(taken);
    }
    if let Some(read) = allergies {
        let known = &mut state.record_mut().person.allergies;
        match known {
            Some(known) => known.extend(
                read.into_iter()
                    .filter(|new| !known.iter().any(|old| old.text == new.text))
                    .collect::<Vec<_>>(),
            ),
            None => *known = Some(read),
        }
    }
}

pub(super) fn switch(state: &mut State, index: usize) {
    if let Some(line) = state.paste.lines.get_mut(index) {
        line.taken = !line.taken;
    }
}
