//! The file in which a person keeps a list, and from which the page recovers after a panic: all that they told, as JSON.
//!
//! It opens on any device with this release or a later one. `in_words` is a copy for people without the program; reading
//! passes over it. See `docs/formats.md` for the shape and for how it may change.

mod in_words;
mod json;
mod plan;
mod record;
mod wire;

pub use in_words::in_words;

use crate::messages::Key;
use crate::model::Record;
use crate::plan::Plan;
use crate::values::Date;
use json::Json;
use wire::{Blank, Wire, held, object};

/// The version that is written. Files of this one and of all before it are read. Raise it with every change of the shape.
pub const VERSION: u32 = 2;
/// Longest file that is read or written, in bytes: some ten thousand medicines.
pub const LARGEST: usize = 16 << 20;
/// What the member `brownbag` says.
const KIND: &str = "medicine list";

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The day on which it was saved.
    pub saved_on: Date,
    /// Edition of the medical content with which the lines were recognised.
    pub edition: String,
    /// The list in words, for people.
    pub in_words: Vec<String>,
    /// What the person told.
    pub record: Record,
    /// What the person means to do.
    pub plan: Plan,
    /// What the application keeps beside, by names of its own: answers, the screen, text that is not confirmed yet.
    pub beside: Vec<(String, String)>,
}

object!(Saved = Saved {
    saved_on: Date::blank(),
    edition: String::new(),
    in_words: Vec::new(),
    record: Record::default(),
    plan: Plan::default(),
    beside: Vec::new(),
}, {
    saved_on: "saved_on",
    edition: "edition",
    in_words: "in_words",
    record: "record",
    plan: "plan",
    beside: "beside",
});

/// Why a file could not be opened or made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFileError {
    /// Something else than a list of ours.
    NotOurs,
    /// Made by a later release.
    Newer,
    /// Cut short, or changed by hand into what no list is.
    Damaged,
    /// Longer than [`LARGEST`].
    TooLarge,
    /// The device did not hand it over.
    Unreadable,
}

impl SaveFileError {
    /// What happened, and what to do.
    pub fn says(self) -> (Key, Key) {
        match self {
            SaveFileError::NotOurs => (Key::FileNotOurs, Key::FileNotOursDo),
            SaveFileError::Newer => (Key::FileNewer, Key::FileNewerDo),
            SaveFileError::Damaged => (Key::FileDamaged, Key::FileDamagedDo),
            SaveFileError::TooLarge => (Key::FileTooLarge, Key::FileTooLargeDo),
            SaveFileError::Unreadable => (Key::FileUnreadable, Key::FileUnreadableDo),
        }
    }
}

/// The text of a file. The same content gives the same text.
pub fn save(mut saved: Saved) -> Result<String, SaveFileError> {
    let mut members =
        vec![("brownbag", Json::Text(KIND.to_owned())), ("version", Json::Number(f64::from(VERSION)))];
    if let Json::Object(content) = saved.save() {
        members.extend(content);
    }
    let text = json::write(&Json::Object(members));
    if text.len() > LARGEST { Err(SaveFileError::TooLarge) } else { Ok(text) }
}

/// Reads a file whole, or says why not. Nothing in it is guessed.
pub fn open(bytes: &[u8]) -> Result<Saved, SaveFileError> {
    if bytes.len() > LARGEST {
        return Err(SaveFileError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SaveFileError::NotOurs)?;
    let text = text.trim_start_matches('\u{feff}');
    // A file that was cut short still shows at its start what it is.
    let is_ours = text.trim_start().starts_with('{') && text.contains("\"brownbag\"");
    let broken = if is_ours { SaveFileError::Damaged } else { SaveFileError::NotOurs };
    let Some(Json::Object(mut members)) = json::read(text) else { return Err(broken) };
    let mut take = |name: &str| {
        let at = members.iter().position(|(known, _)| *known == name)?;
        Some(members.remove(at).1)
    };
    let (kind, version) = (take("brownbag"), take("version"));
    if !matches!(kind, Some(Json::Text(kind)) if kind == KIND) {
        return Err(SaveFileError::NotOurs);
    }
    match version.and_then(|version| held(&version)) {
        Some(1..=VERSION) => held(&Json::Object(members)).ok_or(SaveFileError::Damaged),
        Some(later) if later > VERSION => Err(SaveFileError::Newer),
        _ => Err(SaveFileError::Damaged),
    }
}
