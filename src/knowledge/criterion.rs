use super::{SetId, Severity};
use crate::values::{Release, Route};
use serde::{Deserialize, Serialize};

/// One predicate in a rule's `when`. The vocabulary is closed: a need outside it adds a criterion here, never code in
/// a rule. `knowledge/README.md` says how each is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Criterion {
    /// A medicine of this set is taken. At the top level of a rule it is a subject.
    Takes(Takes),
    /// So many different current medicines of a set.
    TakesCount {
        /// Which medicines count.
        of: SetId,
        /// How many.
        compare: Compare,
    },
    /// The daily dose summed over all medicines of a set.
    DailyDose {
        /// Whose dose.
        of: SetId,
        /// How much, in the unit of `counted_in`.
        compare: Compare,
        /// In what the sum is counted.
        counted_in: DoseIn,
    },
    /// The reason of a subject names this condition; `None`: any reason is known.
    TakenFor {
        /// Which subject.
        slot: Slot,
        /// Number of the condition.
        condition: Option<u16>,
    },
    /// The person takes a subject another way than the label says.
    TakenDifferently(Slot),
    /// One of these conditions, or one that implies it.
    Has(Vec<u16>),
    /// An allergy whose substance is an ingredient of the subject or shares a group with it.
    AllergicToSubject {
        /// Which subject.
        slot: Slot,
        /// What kind of reaction counts.
        reaction: Reaction,
    },
    /// An allergy to one of these groups.
    AllergicToGroup {
        /// Numbers of the groups.
        groups: Vec<u16>,
        /// What kind of reaction counts.
        reaction: Reaction,
    },
    /// The newest value of a measure.
    Observed {
        /// Number of the measure.
        measure: u16,
        /// The value, in the unit of the measure.
        compare: Compare,
    },
    /// No such measurement in that time.
    NotObservedWithin {
        /// Number of the measure.
        measure: u16,
        /// How long ago is too long.
        days: u16,
    },
    /// Completed years.
    Age(Compare),
    /// Sex as recorded: `true` for female.
    Female(bool),
    /// Pregnant now, or may be.
    Pregnant,
    /// Breastfeeding now.
    Breastfeeding,
    /// Alcohol, tobacco or cannabis, told as a habit or standing on the list.
    Uses {
        /// Which.
        substance: Substance,
        /// How much.
        level: Level,
    },
    /// A sign or symptom that the person ticked.
    Reports(String),
    /// A symptom of this weight that the person told and that the labels of current medicines list: those are the subject.
    ListedSymptom(Severity),
    /// One of these conditions was told, and nothing on a list that is known whole is often used for it.
    Untreated(Vec<u16>),
    /// One subject was started after another.
    StartedAfter {
        /// The newer one.
        later: Slot,
        /// The older one.
        earlier: Slot,
    },
    /// Two medicines share an ingredient; both are subjects.
    SameIngredient {
        /// Of this set, if one is named.
        of: Option<SetId>,
        /// Only a brand beside its own generic: the same ingredients and release under names without a word in common.
        differently_named: bool,
    },
    /// Two medicines with different ingredients of a set; both are subjects.
    SameClass(SetId),
    /// The summed weight of an effect.
    Load {
        /// Number of the load.
        load: u16,
        /// The sum.
        compare: Compare,
        /// Over at least so many medicines.
        medicines: u8,
    },
    /// Every one.
    All(Vec<Criterion>),
    /// At least one.
    Any(Vec<Criterion>),
    /// The opposite; unknown stays unknown.
    Not(Box<Criterion>),
    /// So many of them.
    AtLeast {
        /// How many.
        count: u8,
        /// Of these.
        of: Vec<Criterion>,
    },
}

/// Which medicines count as taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Takes {
    /// The ingredients.
    pub set: SetId,
    /// The routes that count.
    pub routes: RouteMask,
    /// Also counts if stopped at most so many days ago.
    pub stopped_within_days: Option<u16>,
    /// Only this release form.
    pub release: Option<Release>,
}

/// A subject of a rule: 0 is `{a}` in the words, 1 is `{b}`, 2 is `{c}`.
pub type Slot = u8;

/// A set of routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteMask(pub u16);

impl RouteMask {
    /// Every route.
    pub const ANY: Self = Self(u16::MAX);

    /// No route; a start for [`RouteMask::with`].
    pub const NONE: Self = Self(0);

    /// The routes from which the whole body gets its share.
    pub fn systemic() -> Self {
        ALL_ROUTES
            .iter()
            .filter(|route| route.is_systemic())
            .fold(Self::NONE, |mask, route| mask.with(*route))
    }

    /// The same routes and one more.
    pub fn with(self, route: Route) -> Self {
        Self(self.0 | 1 << route as u16)
    }

    /// Whether a route is among them.
    pub fn has(self, route: Route) -> bool {
        self.0 & (1 << route as u16) != 0
    }
}

const ALL_ROUTES: [Route; 15] = [
    Route::Oral,
    Route::Sublingual,
    Route::Buccal,
    Route::Transdermal,
    Route::Topical,
    Route::Inhaled,
    Route::Nasal,
    Route::Eye,
    Route::Ear,
    Route::Rectal,
    Route::Vaginal,
    Route::Intrauterine,
    Route::Subcutaneous,
    Route::Intramuscular,
    Route::Intravenous,
];

/// A number to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compare {
    /// How.
    pub op: Op,
    /// With what.
    pub limit: f64,
}

/// How two numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Op {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Compare {
    /// Whether `value` stands in this relation to the limit. A billionth of slack keeps sums such as 0.1 + 0.2 honest.
    pub fn holds(self, value: f64) -> bool {
        let slack = 1e-9 * self.limit.abs().max(1.0);
        match self.op {
            Op::Less => value < self.limit - slack,
            Op::AtMost => value <= self.limit + slack,
            Op::Equal => (value - self.limit).abs() <= slack,
            Op::AtLeast => value >= self.limit - slack,
            Op::More => value > self.limit + slack,
        }
    }

    /// Whether a larger value can make a failing comparison hold.
    pub fn wants_more(self) -> bool {
        matches!(self.op, Op::AtLeast | Op::More)
    }
}

/// In what a daily dose is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DoseIn {
    /// Milligrams.
    Milligrams,
    /// Micrograms: what the box says of levothyroxine.
    Micrograms,
    /// Product units, such as insulin.
    Units,
    /// Morphine milligram equivalents (CDC 2022 factors).
    MorphineEquivalents,
    /// Doses a day, whatever is in them.
    Doses,
}

/// What kind of reaction counts as an allergy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reaction {
    /// Whatever happened, but an intolerance: unclear counts.
    Allergy,
    /// Only what is known to have been serious: swelling, trouble breathing, blistering.
    Serious,
    /// Only an intolerance, such as an upset stomach.
    Intolerance,
}

/// A habit that matters for medicines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Substance {
    /// Drinking.
    Alcohol,
    /// Smoking or vaping.
    Tobacco,
    /// Cannabis in any form.
    Cannabis,
}

/// How much use counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    /// Any present use.
    Any,
    /// Heavy use.
    Heavy,
    /// Stopped within the last 30 days.
    RecentlyStopped,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_reaches_the_body_and_a_cream_does_not() {
        assert!(RouteMask::systemic().has(Route::Transdermal));
        assert!(!RouteMask::systemic().has(Route::Topical));
        assert!(RouteMask::ANY.has(Route::Topical));
    }

    #[test]
    fn limits_are_exact() {
        let over = Compare { op: Op::More, limit: 4000.0 };
        assert!(!over.holds(4000.0));
        assert!(over.holds(4000.5));
        let at_least = Compare { op: Op::AtLeast, limit: 0.3 };
        assert!(at_least.holds(0.1 + 0.2));
    }
}
