//! A pasted list, as people really write it, to medications; and a list to text that reads back to the same.
//!
//! Nothing is thrown away: a line that cannot be read stays as an unknown medication with its text, and a [`Note`](super::Note) says why.

mod english;
mod line;
mod name;

use crate::model::Medication;
use crate::names::Names;
use crate::values::Date;

/// Reads one line that speaks of one medicine.
pub fn read_line(text: &str, names: &Names, today: Date) -> Medication {
    line::read(text, names, today).medication
}
