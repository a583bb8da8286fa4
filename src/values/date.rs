use serde::{Deserialize, Serialize};
use std::fmt;

/// A day of the Gregorian calendar, between the years 1850 and 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day of the range.
    pub const FIRST: Date = Date { year: 1850, month: 1, day: 1 };

    /// A day, if there is such a day: 29 February only in leap years.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let valid = (1850..2200).contains(&year) && (1..=12).contains(&month) && day >= 1;
        (valid && day <= days_in_month(year, month)).then_some(Self {
            year: year as i16,
            month: month as u8,
            day: day as u8,
        })
    }

    /// Reads `2026-11-25`. Nothing else: what people write is read in `formats`.
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<u32>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        Self::new(i32::try_from(year).ok()?, month, day)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        u32::from(self.month)
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        u32::from(self.day)
    }

    /// Whole days from `earlier` to this day; negative if this day is the earlier one.
    pub fn days_since(self, earlier: Date) -> i32 {
        self.day_number() - earlier.day_number()
    }

    /// The day so many days later, or earlier if negative; `None` outside the calendar's range.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let number = self.day_number().checked_add(days)?;
        // 146 097 days are 400 years, after which the calendar repeats; the rest undoes `day_number`.
        let (era, day) = (number.div_euclid(146_097), number.rem_euclid(146_097));
        let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day_of_month = day_of_year - (153 * month + 2) / 5 + 1;
        let (year, month) = match month {
            0..=9 => (era * 400 + year_of_era, month + 3),
            _ => (era * 400 + year_of_era + 1, month - 9),
        };
        Self::new(year, u32::try_from(month).ok()?, u32::try_from(day_of_month).ok()?)
    }

    /// Completed years from `birth` to this day; 0 before birth.
    pub fn years_since(self, birth: Date) -> u32 {
        let had_birthday = (self.month, self.day) >= (birth.month, birth.day);
        u32::try_from(self.year() - birth.year() - i32::from(!had_birthday)).unwrap_or(0)
    }

    // Days since 1 March of year 0; the year starts in March so that the leap day comes last.
    fn day_number(self) -> i32 {
        let (year, month) = match self.month {
            1 | 2 => (self.year() - 1, i32::from(self.month) + 9),
            _ => (self.year(), i32::from(self.month) - 3),
        };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i32::from(self.day) - 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in_month(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist() {
        assert!(Date::from_iso("2024-02-29").is_some());
        assert!(Date::from_iso("2023-02-29").is_none());
        assert!(Date::from_iso("2026-13-01").is_none());
        assert!(Date::from_iso("26-1-1").is_none());
        assert!(Date::from_iso("-2026-1-1").is_none());
    }

    #[test]
    fn age_turns_on_the_birthday() {
        let birth = Date::from_iso("1961-11-26").unwrap();
        assert_eq!(Date::from_iso("2026-11-25").unwrap().years_since(birth), 64);
        assert_eq!(Date::from_iso("2026-11-26").unwrap().years_since(birth), 65);
    }

    #[test]
    fn days_can_be_counted_forth_and_back() {
        let start = Date::from_iso("1999-02-27").unwrap();
        for days in (-50_000..60_000).step_by(7) {
            assert_eq!(start.plus_days(days).unwrap().days_since(start), days);
        }
        assert_eq!(start.plus_days(-60_000), None);
        assert_eq!(start.plus_days(i32::MAX), None);
    }

    #[test]
    fn days_cross_leap_days_and_years() {
        let day = |text| Date::from_iso(text).unwrap();
        assert_eq!(day("2024-03-01").days_since(day("2024-02-28")), 2);
        assert_eq!(day("2026-01-01").days_since(day("2025-01-01")), 365);
        assert_eq!(day("2026-05-01").days_since(day("2026-05-03")), -2);
    }
}
