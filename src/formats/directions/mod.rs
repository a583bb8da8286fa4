//! Directions as written ("1 po qam", "take half a tablet at bedtime") to a [`Regimen`]. What is not understood stays as
//! words; a number is never guessed. A dose that changes (a taper, a dose by weight, a sliding scale) stays text.
//!
//! `english` and `spanish` have the words, `sense` their meanings; the grammar in the other files speaks of meanings only.

mod amounts;
mod clauses;
mod dose;
mod english;
mod lexicon;
mod limit;
mod meals;
mod often;
mod place;
mod purpose;
mod reader;
mod sense;
mod settle;
mod spanish;
mod status;
mod times;
mod write;

pub(super) use lexicon::{Item, Meaning, items};
pub(super) use sense::Sense;
pub(super) use write::{form_word, label, write};

use super::words::{Token, tokens};
use super::{Note, NoteKind};
use crate::model::{Regimen, Status};
use crate::values::{Date, Form, Release, Route, Strength, Unit};
use std::ops::Range;

/// What directions say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadDirections {
    /// How and when it is taken, as far as it was understood.
    pub regimen: Regimen,
    /// The route, where it was said.
    pub route: Option<Route>,
    /// The form, where it was said: "2 puffs", "1 tablet".
    pub form: Option<Form>,
    /// How fast it is released, where it was said.
    pub release: Release,
    /// Strengths of the piece, where they were said: "1 tablet of 500 mg".
    pub strengths: Vec<Strength>,
    /// Words that were not understood, as written and in order. Empty where everything was read.
    pub unread: Vec<String>,
    /// Why words were not understood, and what was read as something else. All on line 1.
    pub notes: Vec<Note>,
}

impl ReadDirections {
    /// Whether every word was understood.
    pub fn is_complete(&self) -> bool {
        self.unread.is_empty()
    }
}

/// Reads one direction, of one medicine, without the medicine's name.
pub fn read(text: &str) -> ReadDirections {
    let tokens = tokens(text);
    let reading = read_tokens(text, &tokens, &Context::default());
    let mut unread = reading.unread;
    // What is said about the list, not about how to take the medicine, is not ours to keep here.
    unread.extend(reading.really);
    ReadDirections {
        regimen: reading.regimen,
        route: reading.route,
        form: reading.form,
        release: reading.release,
        strengths: reading.strengths,
        unread,
        notes: reading.notes.into_iter().map(|(kind, words)| Note { line: 1, kind, words }).collect(),
    }
}

/// Reads a line that may name its medicine.
pub(super) fn read_tokens<'a>(text: &'a str, tokens: &'a [Token], context: &'a Context<'a>) -> Reading {
    reader::read(text, tokens, context)
}

/// What is known before a line is read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context<'a> {
    /// Tokens that name the medicine.
    pub names: &'a [Range<usize>],
    /// How many ingredients it has; 0 if not known.
    pub parts: usize,
    /// The unit of this product's strengths where they stand without one: "5/325".
    pub bare_unit: Option<Unit>,
    /// The name alone fixes the strengths ("Aleve"), so that a number after it counts pieces.
    pub strength_known: bool,
    /// The line stands in a list, and may say since when and whether it is taken.
    pub in_list: bool,
    /// The form that the name tells of: "nicotine patch".
    pub form: Option<Form>,
    /// The release that the name tells of: "Toprol XL".
    pub release: Release,
    /// The route that the name tells of: "Cortisporin ear drops".
    pub route: Option<Route>,
    /// For dates without a year.
    pub today: Option<Date>,
}

/// The labels that `write` puts in brackets; `Reader::extra` reads them.
pub(super) const LABELS: [&str; 8] =
    ["really", "actually", "also", "reason", "for", "where", "note", "status"];

/// The statuses as `write` labels them.
pub(super) const STATUS_NAMES: [(&str, Option<Status>); 5] = [
    ("taking", Some(Status::Taking)),
    ("as needed", Some(Status::AsNeeded)),
    ("stopped", Some(Status::Stopped)),
    ("not sure", Some(Status::NotSure)),
    ("not said", None),
];

fn status_named(words: &str) -> Option<Option<Status>> {
    STATUS_NAMES.iter().find(|(name, _)| *name == words).map(|(_, status)| *status)
}

/// Everything that one line says beside its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reading {
    pub regimen: Regimen,
    pub route: Option<Route>,
    pub form: Option<Form>,
    pub release: Release,
    pub strengths: Vec<Strength>,
    /// The words of the strengths, where they are not the dose as well.
    pub strength_words: String,
    pub status: Option<Status>,
    pub not_sure: bool,
    /// The status as `write` labels it; wins over everything. The inner `None` is "not said".
    pub told_status: Option<Option<Status>>,
    pub reason: Option<String>,
    pub reason_not_known: bool,
    pub really: Option<String>,
    pub started_on: Option<Date>,
    pub changed_on: Option<Date>,
    pub stopped_on: Option<Date>,
    pub unread: Vec<String>,
    pub notes: Vec<(NoteKind, String)>,
}
