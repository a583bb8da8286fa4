/// How and when a medicine is taken, as far as the directions said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Regimen {
    /// How much at one time.
    pub dose: Option<Dose>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// Times of day that were named, in the order of the day.
    pub times: Vec<TimeOfDay>,
    /// Only when needed.
    pub as_needed: bool,
    /// What for, where "as needed for ..." or "for ..." said it.
    pub purpose: Option<String>,
    /// Most that may be taken in a day, in dose units, where the directions say it.
    pub most_per_day: Option<f64>,
    /// For how many days, where said.
    pub for_days: Option<u32>,
    /// With food (`true`), on an empty stomach (`false`), or not said.
    pub with_food: Option<bool>,
}

/// How much at one time; a range has `least < most`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dose {
    /// The smaller number.
    pub least: f64,
    /// The larger number; equal to `least` where there is one number.
    pub most: f64,
    /// Of what.
    pub unit: DoseUnit,
}

/// What a dose is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseUnit {
    /// Tablets, capsules, patches, puffs, drops, sprays: pieces of the form.
    Piece,
    /// A measured amount: mg, mL, units.
    Amount(crate::values::Unit),
}

/// How often a dose is taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Frequency {
    /// So many times a day; a range has `least < most`.
    TimesPerDay {
        /// The smaller number.
        least: f64,
        /// The larger number.
        most: f64,
    },
    /// Every so many hours; "every 4 to 6 hours" has `least: 4, most: 6`.
    EveryHours {
        /// The shorter interval.
        least: f64,
        /// The longer interval.
        most: f64,
    },
    /// Every so many days: 2 for every other day, 7 for weekly, 28 for every four weeks.
    EveryDays(f64),
    /// So many times a week.
    TimesPerWeek(f64),
    /// One single dose.
    Once,
}

/// When in the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeOfDay {
    /// On waking, with breakfast.
    Morning,
    /// Midday, with lunch.
    Noon,
    /// Late afternoon or evening, with the evening meal.
    Evening,
    /// At bedtime.
    Bedtime,
}

impl Frequency {
    /// Doses on an average day: the most that the directions allow.
    pub fn most_per_day(self) -> f64 {
        match self {
            Frequency::TimesPerDay { most, .. } => most,
            Frequency::EveryHours { least, .. } if least > 0.0 => 24.0 / least,
            Frequency::EveryDays(days) if days > 0.0 => 1.0 / days,
            Frequency::TimesPerWeek(times) => times / 7.0,
            Frequency::Once => 1.0,
            Frequency::EveryHours { .. } | Frequency::EveryDays(_) => 0.0,
        }
    }
}

impl Regimen {
    /// Most doses on an average day, from the frequency or the named times; `None` if neither was said.
    pub fn doses_per_day(&self) -> Option<f64> {
        match self.frequency {
            Some(frequency) => Some(frequency.most_per_day()),
            None if !self.times.is_empty() => Some(self.times.len() as f64),
            None => None,
        }
    }
}
