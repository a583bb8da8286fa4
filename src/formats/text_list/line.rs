use super::english::{MICROGRAM_COMBINATIONS, MILLIGRAM_COMBINATIONS, NOT_TAKEN};
use super::name::{self, Name};
use super::spanish;
use super::split::split;
use crate::formats::NoteKind;
use crate::formats::directions::{self, Context, Meaning, Reading, Sense, items, read_tokens};
use crate::formats::words::{Token, source, tokens};
use crate::model::{Identity, Medication, Reason, Regimen, Status};
use crate::names::Names;
use crate::values::{Date, Form, IngredientId, Release, Route, Strength, Unit, lower_case};

/// A medication, and what has to be said about how it was read.
#[derive(Debug, Default)]
pub(super) struct ReadLine {
    pub medication: Medication,
    /// No word stands for a name: directions alone.
    pub is_nameless: bool,
    pub notes: Vec<(NoteKind, String)>,
}

/// Reads a text that ought to speak of one medicine. What it says of others stays unread, so that their doses are not
/// taken for this one's.
pub(super) fn read_only(text: &str, names: &Names, today: Date) -> ReadLine {
    let (texts, _) = split(text, names);
    let [first, others @ ..] = texts.as_slice() else { return read(text, names, today) };
    if others.is_empty() {
        return read(text, names, today);
    }
    let mut line = read(first, names, today);
    line.medication.text = text.trim().to_string();
    for other in others {
        line.medication.unread.push((*other).to_string());
        line.notes.push((NoteKind::NotUnderstood, (*other).to_string()));
    }
    line
}

/// Reads a text that speaks of one medicine.
pub(super) fn read(text: &str, names: &Names, today: Date) -> ReadLine {
    let text = text.trim();
    let tokens = tokens(text);
    let name = name::find(text, &tokens, names);
    let words_of_name: Vec<&str> = name
        .tokens
        .iter()
        .map(|range| source(text, &tokens, range.start, range.end.saturating_sub(1)))
        .collect();
    let told = told_by_name(&words_of_name.join(" "));
    let context = Context {
        form: told.form,
        release: told.release,
        route: told.route,
        names: &name.tokens,
        parts: part_count(&name.identity),
        bare_unit: bare_unit(&name.identity),
        strength_known: strength_known(&name.identity),
        in_list: true,
        today: Some(today),
    };
    let reading = read_tokens(text, &tokens, &context);
    let mut line = ReadLine {
        medication: Medication {
            text: text.to_string(),
            identity: name.identity.clone(),
            ..Medication::default()
        },
        is_nameless: name.tokens.is_empty(),
        notes: Vec::new(),
    };
    if matches!(name.identity, Identity::Unknown) {
        line.notes.push((NoteKind::NoName, text.to_string()));
    }
    if let Some(conflict) = &name.conflict {
        let words = source(text, &tokens, conflict.start, conflict.end.saturating_sub(1));
        line.notes.push((NoteKind::TwoNames, words.to_string()));
    }
    line.take(reading);
    line.take_name_words(text, &tokens, &name);
    line
}

impl ReadLine {
    fn take(&mut self, reading: Reading) {
        let medication = &mut self.medication;
        medication.form = reading.form;
        medication.release = reading.release;
        medication.route = reading.route;
        medication.regimen = reading.regimen;
        medication.unread = reading.unread;
        medication.status = match reading.status {
            Some(Status::Stopped) => Some(Status::Stopped),
            _ if reading.not_sure => Some(Status::NotSure),
            _ if medication.regimen.as_needed => Some(Status::AsNeeded),
            status => status,
        };
        if let Some(told) = reading.told_status {
            medication.status = told;
        }
        medication.reason = match (reading.reason_not_known, reading.reason, &medication.regimen.purpose) {
            (true, ..) => Reason::NotKnown,
            (false, Some(reason), _) => Reason::Given(reason),
            (false, None, Some(purpose)) => Reason::Given(purpose.clone()),
            (false, None, None) => Reason::NotAsked,
        };
        medication.really = reading.really.map(|words| {
            let regimen: Regimen = directions::read(&words).regimen;
            (words, regimen)
        });
        medication.started_on = reading.started_on;
        medication.changed_on = reading.changed_on;
        medication.stopped_on = reading.stopped_on;
        self.notes.extend(reading.notes);
        if !reading.strengths.is_empty() && !set_strengths(&mut self.medication.identity, &reading.strengths)
        {
            // An unknown product has no ingredient to hold a strength; a known one has others.
            if !matches!(self.medication.identity, Identity::Unknown) {
                self.notes.push((NoteKind::UnclearStrength, reading.strength_words.clone()));
            }
            if !reading.strength_words.is_empty() {
                self.medication.unread.insert(0, reading.strength_words);
            }
        }
        let noted = |words: &str| self.notes.iter().any(|(_, noted)| words.contains(noted.as_str()));
        let unread = self.medication.unread.iter().filter(|words| !noted(words));
        let notes: Vec<_> = unread.map(|words| (NoteKind::NotUnderstood, words.clone())).collect();
        self.notes.extend(notes);
    }

    // "Furosemide - none" says no more than that it is not taken.
    fn take_name_words(&mut self, text: &str, tokens: &[Token], name: &Name) {
        let named = |at: usize| name.tokens.iter().any(|range| range.contains(&at));
        let rest: Vec<&str> = (0..tokens.len())
            .filter(|at| {
                !named(*at)
                    && tokens.get(*at).is_some_and(|token| token.word().is_some() || token.number().is_some())
            })
            .map(|at| source(text, tokens, at, at))
            .collect();
        let rest = lower_case(&rest.join(" "));
        if NOT_TAKEN.iter().chain(spanish::NOT_TAKEN).any(|known| *known == rest) && !name.tokens.is_empty() {
            self.medication.status = Some(Status::Stopped);
            self.medication.unread.clear();
            self.notes.retain(|(kind, _)| *kind != NoteKind::NotUnderstood);
        }
    }
}

/// What a name may tell beside the medicine.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ToldByName {
    pub form: Option<Form>,
    pub release: Release,
    pub route: Option<Route>,
}

/// What a name tells beside the medicine: "nicotine patch", "Toprol XL", "Cortisporin ear drops".
pub(super) fn told_by_name(name: &str) -> ToldByName {
    let (items, _) = items(&tokens(name), &[]);
    let mut told = ToldByName::default();
    // The first word is the medicine, whatever else it may mean.
    for item in items.iter().filter(|item| item.first > 0) {
        match item.sense {
            Meaning::Said(Sense::Form(form) | Sense::Piece(Some(form))) => {
                told.form = told.form.or(Some(form))
            }
            Meaning::Said(Sense::FormAt(form, route)) => {
                (told.form, told.route) = (told.form.or(Some(form)), told.route.or(Some(route)));
            }
            Meaning::Said(Sense::Release(release)) if told.release == Release::Plain => {
                told.release = release
            }
            _ => {}
        }
    }
    told
}

pub(super) fn part_count(identity: &Identity) -> usize {
    let candidates = match identity {
        Identity::Recognised(candidate) => std::slice::from_ref(candidate),
        Identity::Ambiguous(candidates) | Identity::Misspelt(candidates) => candidates.as_slice(),
        Identity::Unknown => &[],
    };
    let count = candidates.first().map_or(0, |candidate| candidate.parts.len());
    // Candidates that differ leave it open how many strengths there should be.
    if candidates.iter().all(|candidate| candidate.parts.len() == count) { count } else { 0 }
}

fn strength_known(identity: &Identity) -> bool {
    matches!(identity, Identity::Recognised(product) if product.parts.iter().all(|part| part.strength.is_some()))
}

fn bare_unit(identity: &Identity) -> Option<Unit> {
    let Identity::Recognised(product) = identity else { return None };
    let has_one_of = |ids: &[IngredientId]| product.parts.iter().any(|part| ids.contains(&part.ingredient));
    if has_one_of(MICROGRAM_COMBINATIONS) {
        return Some(Unit::Microgram);
    }
    has_one_of(MILLIGRAM_COMBINATIONS).then_some(Unit::Milligram)
}

// Gives each ingredient its strength, in the order of the product; false if their numbers differ.
fn set_strengths(identity: &mut Identity, strengths: &[Strength]) -> bool {
    let candidates = match identity {
        Identity::Recognised(candidate) => std::slice::from_mut(candidate),
        Identity::Ambiguous(candidates) | Identity::Misspelt(candidates) => candidates.as_mut_slice(),
        Identity::Unknown => &mut [],
    };
    let mut set = false;
    for candidate in candidates {
        if candidate.parts.len() == strengths.len() {
            for (part, strength) in candidate.parts.iter_mut().zip(strengths) {
                part.strength = Some(*strength);
            }
            set = true;
        }
    }
    set
}
