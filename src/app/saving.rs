//! What is kept of a state in a file, and a state out of a file.
//!
//! Kept: the record, the plan, the answers, the screen, and text in fields that is not confirmed yet. Not kept: what can be
//! derived, the steps to undo, and text in fields that are no longer on screen.

use super::{
    Answer, Effect, Env, Field, ForgottenKind, Notice, Place, Question, Region, Setting, State, about, moving,
};
use crate::formats::save_file::{self, SaveFileError, Saved, in_words};
use crate::messages::{Language, date};
use crate::model::{Candidate, Identity, Reason, Record};
use crate::plan::Plan;
use crate::t;
use crate::values::Date;
use std::rc::Rc;

/// What the file calls things of the application. A name never changes its meaning.
const SETTINGS: [(&str, Setting); 2] = [("own", Setting::Own), ("client", Setting::Client)];
const REGIONS: [(&str, Region); 2] = [("us", Region::UnitedStates), ("elsewhere", Region::Elsewhere)];
const ANSWERS: [(&str, Answer); 2] = [("none", Answer::None), ("some", Answer::Some)];
const KINDS: [(&str, ForgottenKind); 9] = [
    ("drops", ForgottenKind::Drops),
    ("inhalers", ForgottenKind::Inhalers),
    ("patches", ForgottenKind::Patches),
    ("injections", ForgottenKind::Injections),
    ("birth control", ForgottenKind::BirthControl),
    ("over the counter", ForgottenKind::OverTheCounter),
    ("supplements", ForgottenKind::Supplements),
    ("cannabis", ForgottenKind::Cannabis),
    ("borrowed", ForgottenKind::Borrowed),
];
const PLACES: [(&str, Place); 22] = [
    ("start", Place::Start),
    ("medicines", Place::Medicines),
    ("paste", Place::Paste),
    ("forgotten", Place::Forgotten),
    ("age", Place::About(Question::Age)),
    ("sex", Place::About(Question::Sex)),
    ("pregnancy", Place::About(Question::Pregnancy)),
    ("conditions", Place::About(Question::Conditions)),
    ("allergies", Place::About(Question::Allergies)),
    ("kidney", Place::About(Question::Kidney)),
    ("results", Place::About(Question::Results)),
    ("use", Place::About(Question::Use)),
    ("symptoms", Place::About(Question::Symptoms)),
    ("about", Place::AboutAll),
    ("check", Place::Check),
    ("review", Place::Review),
    ("plan", Place::Plan),
    ("print", Place::Print),
    ("red flags", Place::RedFlags),
    ("erase", Place::Erase),
    ("share", Place::Share),
    ("open file", Place::OpenFile),
];

/// What was told up to one moment.
pub(super) struct Told {
    record: Rc<Record>,
    plan: Plan,
    rest: ([Answer; ForgottenKind::ALL.len()], Setting, Region, Place, Language),
}

impl Told {
    pub(super) fn of(state: &State) -> Self {
        let rest = (state.forgotten, state.setting, state.region, state.place(), state.language);
        Self { record: Rc::clone(&state.record), plan: state.plan.clone(), rest }
    }

    /// Whether the record is still the same one.
    pub(super) fn is_record(&self, record: &Rc<Record>) -> bool {
        Rc::ptr_eq(&self.record, record)
    }

    /// Whether anything was told since.
    pub(super) fn is_all(&self, state: &State) -> bool {
        let now = Told::of(state);
        self.is_record(&now.record) && self.plan == now.plan && self.rest == now.rest
    }
}

/// The text of a file with all that the person told.
pub(super) fn text(state: &State, env: &Env) -> Result<String, SaveFileError> {
    let edition = env.names.as_ref().map(|names| names.edition().to_owned());
    save_file::save(Saved {
        saved_on: env.today,
        edition: edition.unwrap_or_default(),
        in_words: in_words(state.language, &state.record, &state.plan),
        record: Record::clone(&state.record),
        plan: state.plan.clone(),
        beside: beside(state),
    })
}

/// "Save to a file" was pressed.
pub(super) fn save(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    // What stands in the fields belongs to the file, as if the screen were left.
    moving::leave(state, env);
    match text(state, env) {
        Ok(text) => {
            let name = ["medicine-list-", &env.today.to_string(), ".json"].concat();
            effects.push(Effect::SaveFile(name, text));
        }
        Err(error) => tell(state, Notice::File(error), effects),
    }
}

/// A file was read, or could not be.
pub(super) fn read(
    state: &mut State,
    file: Result<Vec<u8>, SaveFileError>,
    env: &Env,
    effects: &mut Vec<Effect>,
) {
    match file.and_then(|bytes| open(&bytes, env)) {
        Err(error) => tell(state, Notice::File(error), effects),
        Ok(kept) if state.has_entries() => {
            state.offered = Some(Rc::new(kept));
            moving::go(state, Place::OpenFile, effects);
        }
        Ok(kept) => replace(state, kept, effects),
    }
}

/// The person wants the file in place of their list.
pub(super) fn accept(state: &mut State, effects: &mut Vec<Effect>) {
    if let Some(kept) = state.offered.take() {
        replace(state, Kept::clone(&kept), effects);
    }
}

/// The page recovers from a panic: all is as it was when `text` was kept.
pub(super) fn recover(state: &mut State, text: &str, env: &Env, effects: &mut Vec<Effect>) {
    match open(text.as_bytes(), env) {
        Err(error) => tell(state, Notice::File(error), effects),
        Ok(kept) => {
            state.record = kept.record;
            state.plan = kept.plan;
            state.forgotten = kept.forgotten;
            (state.setting, state.region, state.walked) = (kept.setting, kept.region, kept.walked);
            if kept.place != Place::Start {
                moving::go(state, kept.place, effects);
            }
            (state.walking, state.back_to) = (kept.walking, kept.back_to);
            put_drafts(state, kept.drafts);
            tell(state, Notice::Mended, effects);
        }
    }
}

/// Shows a notice, and leads to it.
pub(super) fn tell(state: &mut State, notice: Notice, effects: &mut Vec<Effect>) {
    state.notice = Some(notice);
    effects.push(Effect::Focus("bb-notice"));
}

/// A file, opened and understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The day on which it was saved.
    pub saved_on: Date,
    /// The list and the answers.
    pub record: Rc<Record>,
    plan: Plan,
    forgotten: [Answer; ForgottenKind::ALL.len()],
    setting: Setting,
    region: Region,
    place: Place,
    back_to: Option<Place>,
    walking: bool,
    walked: usize,
    drafts: Vec<(Field, String)>,
}

// The list of the file becomes the list of the page, as one step that can be undone.
fn replace(state: &mut State, kept: Kept, effects: &mut Vec<Effect>) {
    let day = date(state.language, kept.saved_on);
    let done = t!(state.language, FileOpened, date = &day, n = kept.record.medications.len());
    if state.place() == Place::Start {
        state.setting = kept.setting;
    }
    moving::go(state, Place::Medicines, effects);
    state.remember(done.clone());
    state.say(done);
    state.record = kept.record;
    state.plan = kept.plan;
    state.forgotten = kept.forgotten;
    (state.region, state.walked) = (kept.region, kept.walked);
    state.paste = Default::default();
    state.drafts.retain(|_| false);
    put_drafts(state, kept.drafts);
}

fn put_drafts(state: &mut State, drafts: Vec<(Field, String)>) {
    for (field, text) in drafts {
        let question = Question::ALL.into_iter().find(|question| about::asks(*question, field));
        if let (Some(question), Some(row)) = (question, field.number()) {
            state.set_rows(question, state.rows(question).max(row.min(MOST_ROWS) + 1));
        }
        state.drafts.set(field, text);
    }
}

/// Rows of a question that a file may ask for.
const MOST_ROWS: usize = 500;

fn beside(state: &State) -> Vec<(String, String)> {
    let mut beside = Vec::new();
    let mut add = |key: &[&str], value: &str| beside.push((key.concat(), value.to_owned()));
    add(&["setting"], name(&SETTINGS, state.setting));
    add(&["region"], name(&REGIONS, state.region));
    add(&["place"], &place_name(state.place()));
    add(&["walked"], &state.walked.to_string());
    if state.walking {
        add(&["walking"], "");
    }
    if let Some(place) = state.back_to {
        add(&["back to"], &place_name(place));
    }
    for (kind_name, kind) in KINDS {
        let answer = state.forgotten(kind);
        if answer != Answer::NotAsked {
            add(&[KIND, kind_name], name(&ANSWERS, answer));
        }
    }
    for (field, text) in state.drafts.all() {
        if is_open(state.place(), field, text) {
            add(&[DRAFT, &field.id()], text);
        }
    }
    beside
}

const KIND: &str = "forgotten ";
const DRAFT: &str = "draft ";

// Whether the text is still to be confirmed: of the fields that are shown, and of those that wait.
fn is_open(place: Place, field: Field, text: &str) -> bool {
    match field {
        Field::Search | Field::Paste | Field::NewItem | Field::NewQuestion => !text.is_empty(),
        Field::Line | Field::Reason | Field::Really => matches!(place, Place::Medicine(_)),
        // The plan holds its own, and the pasted text its lines.
        Field::PasteLine(_) | Field::Item(_) | Field::Question(_) => false,
        _ => about::questions(place).iter().any(|question| about::asks(*question, field)),
    }
}

fn open(bytes: &[u8], env: &Env) -> Result<Kept, SaveFileError> {
    let saved = save_file::open(bytes)?;
    let mut kept = Kept {
        saved_on: saved.saved_on,
        record: Rc::new(reread(saved.record, &saved.edition, env)),
        plan: saved.plan,
        forgotten: Default::default(),
        setting: Setting::default(),
        region: Region::default(),
        place: Place::Medicines,
        back_to: None,
        walking: false,
        walked: 0,
        drafts: Vec::new(),
    };
    for (key, value) in saved.beside {
        put(&mut kept, &key, value).ok_or(SaveFileError::Damaged)?;
    }
    Ok(kept)
}

fn put(kept: &mut Kept, key: &str, value: String) -> Option<()> {
    if let Some(kind) = key.strip_prefix(KIND) {
        let kind = find(&KINDS, kind)?;
        let at = ForgottenKind::ALL.iter().position(|other| *other == kind)?;
        *kept.forgotten.get_mut(at)? = find(&ANSWERS, &value)?;
    } else if let Some(id) = key.strip_prefix(DRAFT) {
        kept.drafts.push((Field::with_id(id)?, value));
    } else {
        match key {
            "setting" => kept.setting = find(&SETTINGS, &value)?,
            "region" => kept.region = find(&REGIONS, &value)?,
            "place" => kept.place = place(&value)?,
            "back to" => kept.back_to = Some(place(&value)?),
            "walking" => kept.walking = true,
            "walked" => kept.walked = value.parse().ok()?,
            _ => return None,
        }
    }
    Some(())
}

fn name<T: Copy + PartialEq>(names: &[(&'static str, T)], thing: T) -> &'static str {
    names.iter().find(|(_, known)| *known == thing).map_or("", |(name, _)| name)
}

fn find<T: Copy>(names: &[(&str, T)], name: &str) -> Option<T> {
    names.iter().find(|(known, _)| *known == name).map(|(_, thing)| *thing)
}

fn place_name(place: Place) -> String {
    match place {
        Place::Medicine(index) => [MEDICINE, &index.to_string()].concat(),
        place => name(&PLACES, place).to_owned(),
    }
}

const MEDICINE: &str = "medicine ";

fn place(name: &str) -> Option<Place> {
    match name.strip_prefix(MEDICINE) {
        Some(index) => index.parse().ok().map(Place::Medicine),
        None => find(&PLACES, name),
    }
}

// What was recognised with another edition is looked at anew where this one does not know it: a line that is called
// recognised, of ingredients that no rule knows, would be passed over in silence.
fn reread(mut record: Record, edition: &str, env: &Env) -> Record {
    let Some(names) = &env.names else { return record };
    let known = |product: &Candidate| {
        product.parts.iter().all(|part| names.ingredient_name(part.ingredient).is_some())
    };
    for line in &mut record.medications {
        let all_known = match &line.identity {
            Identity::Recognised(product) => known(product),
            Identity::Ambiguous(offered) | Identity::Misspelt(offered) => offered.iter().all(known),
            Identity::Unknown => true,
        };
        if !all_known {
            line.identity = env.read_line(&line.text).identity;
        }
    }
    if edition != names.edition() {
        for line in &mut record.medications {
            if let Reason::Given(words) = &line.reason {
                line.reason_condition = env.read_reason(words).1;
            }
        }
        for condition in record.person.conditions.iter_mut().flatten() {
            *condition = env.read_condition(&condition.text);
        }
        for allergy in record.person.allergies.iter_mut().flatten() {
            *allergy = env.read_allergy(&allergy.text, allergy.reaction.as_deref().unwrap_or_default());
        }
        for told in record.symptoms.iter_mut().flatten() {
            *told = env.read_symptom(&told.text, told.since);
        }
    }
    record
}
