/// How and when a medicine is taken, as far as the directions said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Regimen {
    /// How much at one time. `None` where nothing was said, where doses differ by time of day, and where the
    /// directions vary (a taper, a dose by weight): those stay text.
    pub dose: Option<Dose>,
    /// Doses that differ by time of day: "1 in the morning, 2 at bedtime". Then `dose` and `frequency` are `None`
    /// and `times` has the same times.
    pub doses_by_time: Vec<(TimeOfDay, Dose)>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// Times of day that were named, in the order of the day.
    pub times: Vec<TimeOfDay>,
    /// Days of the week that were named, in the order of the week; empty means any day.
    pub weekdays: Vec<Weekday>,
    /// Only when needed.
    pub as_needed: bool,
    /// What for, where "as needed for ..." or "for ..." said it.
    pub purpose: Option<String>,
    /// Most that may be taken in a day, in dose units, where the directions say it.
    pub most_per_day: Option<f64>,
    /// For how many days, where said.
    pub for_days: Option<u32>,
    /// How it goes with meals, where said.
    pub food: Option<Food>,
    /// Where it is put, in the words of the directions: "left eye", "affected area".
    pub site: Option<String>,
    /// What else the directions said that is no dose and no time, in their words: "do not crush", "as directed".
    pub instructions: Vec<String>,
}

/// How much at one time; a range has `least < most`, and "up to 2" has `least: 0`.
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
    /// So many times a day; a range has `least < most`, and "up to 3 times" has `least: 0`.
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
    /// Every so many calendar months: 1 for monthly, which is not the same as every four weeks.
    EveryMonths(f64),
    /// So many times a week.
    TimesPerWeek(f64),
    /// With (before, after) each meal; how many meals was not said.
    EachMeal,
    /// One single dose.
    Once,
}

/// How a dose goes with meals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Food {
    /// With food, with a meal, with milk.
    With,
    /// Before a meal.
    Before,
    /// After a meal.
    After,
    /// Not with a meal: on an empty stomach.
    EmptyStomach,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
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
    /// Doses on an average day: the most that the directions allow. "With meals" counts three meals.
    pub fn most_per_day(self) -> f64 {
        match self {
            Frequency::TimesPerDay { most, .. } => most,
            Frequency::EveryHours { least, .. } if least > 0.0 => 24.0 / least,
            Frequency::EveryDays(days) if days > 0.0 => 1.0 / days,
            Frequency::EveryMonths(months) if months > 0.0 => 12.0 / 365.25 / months,
            Frequency::TimesPerWeek(times) => times / 7.0,
            Frequency::EachMeal => 3.0,
            Frequency::Once => 1.0,
            Frequency::EveryHours { .. } | Frequency::EveryDays(_) | Frequency::EveryMonths(_) => 0.0,
        }
    }
}

impl Regimen {
    /// Most doses on an average day, from the frequency or the named times; `None` if neither was said, or if the
    /// doses are not all alike (`doses_by_time`), so that no number of them gives an amount.
    pub fn doses_per_day(&self) -> Option<f64> {
        if !self.doses_by_time.is_empty() {
            return None;
        }
        let share_of_days = match self.weekdays.len() {
            0 => 1.0,
            days => days as f64 / 7.0,
        };
        match self.frequency {
            // "Weekly, on Monday" and "3 times a week, M W F" count the days already.
            Some(
                frequency @ (Frequency::EveryDays(_)
                | Frequency::EveryMonths(_)
                | Frequency::TimesPerWeek(_)
                | Frequency::Once),
            ) => Some(frequency.most_per_day()),
            Some(frequency) => Some(frequency.most_per_day() * share_of_days),
            None if !self.times.is_empty() => Some(self.times.len() as f64 * share_of_days),
            None if !self.weekdays.is_empty() => Some(share_of_days),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_days_thin_out_a_daily_dose_but_not_a_weekly_one() {
        let days = vec![Weekday::Monday, Weekday::Wednesday, Weekday::Friday];
        let twice = Some(Frequency::TimesPerDay { least: 2.0, most: 2.0 });
        let per_week = |regimen: Regimen| (regimen.doses_per_day().unwrap() * 7.0).round();
        assert_eq!(per_week(Regimen { frequency: twice, weekdays: days.clone(), ..Regimen::default() }), 6.0);
        assert_eq!(per_week(Regimen { weekdays: days, ..Regimen::default() }), 3.0);
        let weekly = Some(Frequency::EveryDays(7.0));
        let monday = vec![Weekday::Monday];
        assert_eq!(per_week(Regimen { frequency: weekly, weekdays: monday, ..Regimen::default() }), 1.0);
    }

    #[test]
    fn unequal_doses_have_no_count() {
        let piece = |count| Dose { least: count, most: count, unit: DoseUnit::Piece };
        let regimen = Regimen {
            doses_by_time: vec![(TimeOfDay::Morning, piece(1.0)), (TimeOfDay::Bedtime, piece(2.0))],
            times: vec![TimeOfDay::Morning, TimeOfDay::Bedtime],
            ..Regimen::default()
        };
        assert_eq!(regimen.doses_per_day(), None);
    }
}
