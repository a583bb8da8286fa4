//! Decides which rules hold for a record.
//!
//! Never reads a clock, storage or language. Start at [`review`]. The same record, knowledge and day give the same
//! review; permuting the list permutes only the indexes.

mod dose;
mod evaluate;
mod facts;
mod gaps;
mod loads;
mod merge;
mod red_flags;
mod subjects;
mod symptoms;
mod truth;

pub use dose::DailyDose;
pub use gaps::Gap;
pub use loads::LoadSum;
pub use merge::{Finding, Held};
pub use red_flags::{RaisedFlag, raised};
pub use truth::{Evidence, Fact};

use crate::knowledge::Knowledge;
use crate::model::Record;
use crate::values::Date;
use facts::Facts;

/// What the rules make of a record, as keys and numbers; `wording` turns it into sentences.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Review {
    /// Signs that need help now. They come first.
    pub red_flags: Vec<RaisedFlag>,
    /// Rules that hold, one card for each kind and group of medicines, worst first.
    pub findings: Vec<Finding>,
    /// Facts that would decide more rules, the most important first.
    pub gaps: Vec<Gap>,
    /// Indexes of medications that were not recognised and so not checked.
    pub unmatched: Vec<usize>,
    /// Effects that add up, largest first.
    pub loads: Vec<LoadSum>,
}

/// Reviews one record. No rule is left out in silence: what cannot be decided is a gap, what was not recognised is
/// on the unmatched list.
pub fn review(record: &Record, knowledge: &Knowledge, today: Date) -> Review {
    let facts = Facts::gather(record, knowledge, today);
    let mut held = Vec::new();
    let mut undecided = Vec::new();
    for (rule, number) in knowledge.content.rules.iter().zip(0_u16..) {
        evaluate::decide(&facts, rule, number, &mut held, &mut undecided);
    }
    symptoms::silence(&facts, &mut held);
    let findings = merge::cards(&facts, held);
    let gaps = gaps::gather(&facts, undecided, &findings);
    Review {
        red_flags: red_flags::raised(record, knowledge),
        findings,
        gaps,
        unmatched: facts.unmatched(),
        loads: loads::sums(&facts),
    }
}

/// What rules make of a record when each is alone: `Some(true)` it holds, `None` a fact is missing, `Some(false)` neither.
/// For whoever checks `knowledge/`: the rules need not be in it, and nothing supersedes them.
#[cfg(feature = "authoring")]
pub fn alone<'r>(
    record: &Record,
    knowledge: &Knowledge,
    today: Date,
    rules: impl IntoIterator<Item = &'r crate::knowledge::Rule>,
) -> Vec<Option<bool>> {
    let facts = Facts::gather(record, knowledge, today);
    let outcome = |rule| {
        let (mut held, mut undecided) = (Vec::new(), Vec::new());
        evaluate::decide(&facts, rule, 0, &mut held, &mut undecided);
        if !held.is_empty() { Some(true) } else { undecided.is_empty().then_some(false) }
    };
    rules.into_iter().map(outcome).collect()
}
