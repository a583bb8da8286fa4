//! Turns a review into sentences, in a language and a register.
//!
//! Decides nothing: what holds was decided in `review`. Start at [`Voice::cards`].

mod card;
mod directions;
mod evidence;
mod flag;
mod gap;
mod name;
mod phrase;
mod purpose;

pub use card::{Card, SourceLine};
pub use directions::{amount, directions, time_text};
pub use evidence::EvidenceLine;
pub use flag::{FlagCard, Numbers};
pub use gap::Question;
pub use name::{generic_name, strength_text};
pub use phrase::said;
pub use purpose::often_used_for;

use crate::knowledge::{Knowledge, Register};
use crate::messages::Language;
use crate::model::Record;
use crate::names::Names;
use crate::review::Review;

/// Whom the sentences are for and what they speak of.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The language of every sentence.
    pub language: Language,
    /// Patient or clinician.
    pub register: Register,
    /// Whose list it is.
    pub record: &'a Record,
    /// Where the clinical words stand.
    pub knowledge: &'a Knowledge,
    /// Names of ingredients.
    pub names: &'a Names,
    /// Whom to call where the person lives.
    pub numbers: Numbers,
}

impl Voice<'_> {
    /// One card for each finding, in the order of the review.
    pub fn cards(&self, review: &Review) -> Vec<Card> {
        review.findings.iter().map(|finding| card::card(self, finding)).collect()
    }

    /// One question for each gap, in the order of the review.
    pub fn questions(&self, review: &Review) -> Vec<Question> {
        review.gaps.iter().filter_map(|gap| gap::question(self, gap)).collect()
    }

    /// One card for each red flag, most urgent first.
    pub fn flags(&self, review: &Review) -> Vec<FlagCard> {
        review.red_flags.iter().filter_map(|raised| flag::card(self, raised)).collect()
    }
}
