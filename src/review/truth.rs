use crate::knowledge::Substance;
use crate::values::{Date, Route};

/// Kleene's three values, ordered so that `min` is "and" and `max` is "or".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    False,
    Unknown,
    True,
}

impl Truth {
    pub(super) fn not(self) -> Self {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::True } else { Truth::False }
    }
}

/// What a verdict rests on, and what it lacks.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    pub(super) evidence: Vec<Evidence>,
    pub(super) missing: Vec<Fact>,
    /// Conditions that a missing [`Fact::Conditions`] asks about.
    pub(super) conditions: Vec<u16>,
}

impl Trail {
    pub(super) fn add(&mut self, other: Trail) {
        for evidence in other.evidence {
            if !self.evidence.contains(&evidence) {
                self.evidence.push(evidence);
            }
        }
        self.missing.extend(other.missing);
        self.conditions.extend(other.conditions);
    }
}

/// An input that a finding used.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    /// A line of the list.
    Medication {
        /// Which line.
        index: usize,
        /// Nobody said whether it is taken; we took it as taken.
        status_assumed: bool,
        /// Nobody said how it is taken; we took the usual route.
        route_assumed: Option<Route>,
    },
    /// A line that was stopped so many days ago.
    Stopped {
        /// Which line.
        index: usize,
        /// Days since the last dose.
        days: i32,
    },
    /// The summed daily dose.
    Dose(super::DailyDose),
    /// How many medicines counted.
    Count(usize),
    /// A summed effect.
    Load {
        /// Number of the load.
        load: u16,
        /// Summed weight.
        sum: u32,
    },
    /// Completed years.
    Age(u32),
    /// Sex as recorded is female.
    Female(bool),
    /// Pregnant or may be.
    Pregnant,
    /// Breastfeeding.
    Breastfeeding,
    /// A condition the person told, by its place in their list.
    Condition(usize),
    /// The reason given for a line names the condition.
    Reason(usize),
    /// The person does not know what a line is for.
    ReasonNotKnown(usize),
    /// An allergy, by its place in the list.
    Allergy(usize),
    /// A measured value.
    Measured {
        /// Number of the measure.
        measure: u16,
        /// Value in its unit.
        value: f64,
        /// What it was compared with.
        limit: f64,
    },
    /// The last measurement is too long ago, or there is none.
    NotMeasured {
        /// Number of the measure.
        measure: u16,
        /// Days since the last one.
        days: Option<i32>,
    },
    /// A habit.
    Uses(Substance),
    /// A sign the person ticked.
    Sign(String),
    /// A symptom that the person told, by its place in their list.
    Symptom(usize),
    /// A line whose label lists that symptom.
    Listed {
        /// Which line.
        index: usize,
        /// Number of the ingredient whose label it is.
        ingredient: u16,
        /// Number of the row that says so.
        row: u16,
        /// The day it was started or last changed before the symptom, where known.
        begun: Option<Date>,
    },
    /// A line that is taken another way than the label says.
    TakenDifferently(usize),
    /// One line was started after another.
    StartedAfter {
        /// The newer line.
        later: usize,
        /// The older line.
        earlier: usize,
    },
}

/// Something that nobody told us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// Age or date of birth.
    Age,
    /// Sex as recorded.
    Sex,
    /// Pregnancy.
    Pregnant,
    /// Breastfeeding.
    Breastfeeding,
    /// Diagnoses.
    Conditions,
    /// Allergies.
    Allergies,
    /// Drinking.
    Alcohol,
    /// Smoking.
    Tobacco,
    /// Cannabis.
    Cannabis,
    /// A test result, by the number of its measure.
    Measure(u16),
    /// How much of a line is taken in a day.
    Dose(usize),
    /// When a line was started.
    StartedOn(usize),
    /// When a line was stopped.
    StoppedOn(usize),
    /// What lines are for.
    Reason(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kleene_and_or_not() {
        assert_eq!(Truth::Unknown.min(Truth::False), Truth::False);
        assert_eq!(Truth::Unknown.min(Truth::True), Truth::Unknown);
        assert_eq!(Truth::Unknown.max(Truth::True), Truth::True);
        assert_eq!(Truth::Unknown.not(), Truth::Unknown);
    }
}
