//! A pasted list, as people really write it, to medications; and a list to text that reads back to the same.
//!
//! Nothing is thrown away: a line that cannot be read stays as an unknown medication with its text, and a [`Note`] says
//! why. What is left out (a heading, a pharmacy's address) is a note too.

mod allergies;
mod chunk;
mod english;
mod labelled;
mod layout;
mod line;
mod list;
mod name;
mod spanish;
mod split;
mod write;
mod write_spanish;

pub use write::write;

use super::Note;
use crate::model::{Allergy, Medication};
use crate::names::Names;
use crate::values::Date;

/// Longest text that is read at once, in bytes. The rest is kept as it is.
pub const LONGEST_TEXT: usize = 200_000;
/// Most lines that are read at once. The rest is kept as it is.
pub const MOST_LINES: usize = 2_000;

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadList {
    /// The medicines, in the order of the list.
    pub medications: Vec<Medication>,
    /// The allergies that the list tells. `None`: it tells nothing of allergies. Empty: "NKDA".
    pub allergies: Option<Vec<Allergy>>,
    /// What was skipped, changed or not understood.
    pub notes: Vec<Note>,
    /// What was not read, since the text is too long.
    pub rest: Option<String>,
}

/// Reads a whole list. `today` is for dates such as "stopped in May".
pub fn read(text: &str, names: &Names, today: Date) -> ReadList {
    list::read(text, names, today)
}

/// Reads one line that speaks of one medicine. If it names others too, what it says of them stays unread.
pub fn read_line(text: &str, names: &Names, today: Date) -> Medication {
    line::read_only(text, names, today).medication
}
