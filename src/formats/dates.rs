//! Dates as people type them, in US order: "March 4 1951", "3/4/1951", "2026-05-01", "May 2024", "last week"; in Spanish
//! "4 de marzo de 1951", "la semana pasada".
//!
//! Where the day or the month is missing, a date is a [`Period`]: its first day stands for a beginning, its last day for
//! an end. So "stopped in May" never makes a medicine leave the body earlier than it did.

use super::words::{Token, tokens};
use crate::values::Date;

/// The days that a date may mean: one day, or all of a month, a year or a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub first: Date,
    /// Last day; equal to `first` where the day is known.
    pub last: Date,
}

/// Reads a text that is a date and nothing else; of a period the first day. `today` decides what "last week", "May" and
/// "3/4/51" mean. `None` for anything that is not clearly a date.
pub fn read(text: &str, today: Date) -> Option<Date> {
    read_period(text, today).map(|period| period.first)
}

/// Reads a text that is a date and nothing else.
pub fn read_period(text: &str, today: Date) -> Option<Period> {
    let tokens = tokens(text);
    let (count, period) = at(&tokens, 0, Some(today))?;
    let rest = tokens.get(count..)?;
    rest.iter().all(|token| token.is_sign('.') || token.is_sign(',')).then_some(period)
}

/// Reads the date that begins at a token: how many tokens it takes, and what it means. Without `today`, only dates that
/// name their year.
pub(super) fn at(tokens: &[Token], from: usize, today: Option<Date>) -> Option<(usize, Period)> {
    let scan = Scan { tokens, from, today };
    // "el 3 de mayo", "la semana pasada"
    if matches!(scan.word(0), Some("el" | "la")) {
        let after = Scan { from: from + 1, ..scan };
        return after.with_month_name().or_else(|| after.relative()).map(|(used, period)| (used + 1, period));
    }
    scan.numeric()
        .or_else(|| scan.with_month_name())
        .or_else(|| scan.relative())
        .or_else(|| scan.year_alone())
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const MESES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];
const EARLY_LATE: [&str; 11] = [
    "early",
    "late",
    "mid",
    "about",
    "around",
    "approximately",
    "principios",
    "mediados",
    "fines",
    "finales",
    "como",
];

#[derive(Clone, Copy)]
struct Scan<'a> {
    tokens: &'a [Token],
    from: usize,
    today: Option<Date>,
}

impl Scan<'_> {
    fn number(&self, ahead: usize) -> Option<u32> {
        let number = self.tokens.get(self.from + ahead)?.number()?;
        (number.fract() == 0.0 && (0.0..10_000.0).contains(&number)).then_some(number as u32)
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        self.tokens.get(self.from + ahead)?.word()
    }

    fn sign(&self, ahead: usize, signs: &[char]) -> bool {
        self.tokens
            .get(self.from + ahead)
            .is_some_and(|token| token.glued && signs.iter().any(|sign| token.is_sign(*sign)))
    }

    /// "3/4/1951", "3-4-51", "2026-05-01", "5/2024", "3/4".
    fn numeric(&self) -> Option<(usize, Period)> {
        let first = self.number(0)?;
        if !self.sign(1, &['/', '-']) {
            return None;
        }
        let second = self.number(2)?;
        if let (true, Some(third)) = (self.sign(3, &['/', '-']), self.number(4)) {
            let day = match first {
                1850..=2199 => Date::new(first as i32, second, third),
                _ => self.full_year(third, 4).and_then(|year| month_first(year, first, second)),
            };
            return Some((5, one_day(day?)));
        }
        let slash = self.sign(1, &['/']);
        match second {
            1850..=2199 => Some((3, month(second as i32, first)?)),
            // "3/4" is a day only beside a today, and only with a slash: "3-4" is a range.
            _ if slash && self.tokens.get(self.from + 2).is_some_and(|token| token.glued) => {
                let today = self.today?;
                let day = month_first(today.year(), first, second)?;
                let day = if day > today { month_first(today.year() - 1, first, second)? } else { day };
                Some((3, one_day(day)))
            }
            _ => None,
        }
    }

    /// "March 4 1951", "March 4th, 1951", "4 March 1951", "May 2024", "May '24", "May 4", "May".
    fn with_month_name(&self) -> Option<(usize, Period)> {
        let skip = usize::from(self.word(0).is_some_and(|word| EARLY_LATE.contains(&word)));
        let skip = skip + usize::from(skip > 0 && self.word(skip) == Some("de"));
        let here = Scan { from: self.from + skip, ..*self };
        if let Some(day) = here.number(0) {
            let after = 1 + usize::from(here.word(1).is_some_and(is_ordinal));
            let of = matches!(here.word(after), Some("of" | "de"));
            let after = after + usize::from(of);
            let named = month_number(here.word(after)?)?;
            let Some((used, year)) = here.year_after(after + 1) else {
                // "3 de mayo"; "3 May" alone may be an amount and a word.
                return here.last_time(named, day).filter(|_| of).map(|day| (skip + after + 1, one_day(day)));
            };
            return Some((skip + used, one_day(Date::new(year, named, day)?)));
        }
        let named = month_number(here.word(0)?)?;
        let dot = usize::from(here.tokens.get(here.from + 1).is_some_and(|token| token.is_sign('.')));
        let day = here.number(1 + dot).filter(|day| (1..=31).contains(day));
        if let Some(day) = day {
            let after = 2 + dot + usize::from(here.word(2 + dot).is_some_and(is_ordinal));
            if let Some((used, year)) = here.year_after(after) {
                return Some((skip + used, one_day(Date::new(year, named, day)?)));
            }
            return Some((skip + after, one_day(here.last_time(named, day)?)));
        }
        if let Some((used, year)) = here.year_after(1 + dot) {
            return Some((skip + used, month(year, named)?));
        }
        let today = self.today?;
        let year = today.year() - i32::from(named > today.month());
        Some((skip + 1 + dot, self.until_today(month(year, named)?)))
    }

    // This day of this month, in this year or the last.
    fn last_time(&self, month: u32, day: u32) -> Option<Date> {
        let today = self.today?;
        let this_year = Date::new(today.year(), month, day)?;
        if this_year > today { Date::new(today.year() - 1, month, day) } else { Some(this_year) }
    }

    /// "yesterday", "last week", "2 weeks ago", "last May"; "ayer", "semana pasada", "hace 2 semanas".
    fn relative(&self) -> Option<(usize, Period)> {
        let today = self.today?;
        let ago = |days: i32| today.plus_days(-days).map(one_day);
        match (self.word(0), self.word(1)) {
            (Some("today" | "hoy"), _) => return Some((1, one_day(today))),
            (Some("yesterday" | "ayer" | "anoche"), _) => return Some((1, ago(1)?)),
            (Some("this"), Some("morning" | "evening" | "afternoon")) => return Some((2, one_day(today))),
            (Some("last"), Some("night")) => return Some((2, ago(1)?)),
            (Some("last"), Some("week")) | (Some("semana"), Some("pasada")) => return Some((2, ago(7)?)),
            (Some("this"), Some("week")) | (Some("esta"), Some("semana")) => {
                return Some((2, Period { first: today.plus_days(-6)?, last: today }));
            }
            (Some("this"), Some("month")) | (Some("este"), Some("mes")) => {
                return Some((2, self.until_today(month(today.year(), today.month())?)));
            }
            (Some("last"), Some("month")) | (Some("mes"), Some("pasado")) => {
                let (year, number) = if today.month() == 1 {
                    (today.year() - 1, 12)
                } else {
                    (today.year(), today.month() - 1)
                };
                return Some((2, month(year, number)?));
            }
            (Some("this"), Some("year")) | (Some("este"), Some("ano")) => {
                return Some((2, self.until_today(year(today.year())?)));
            }
            (Some("last"), Some("year")) | (Some("ano"), Some("pasado")) => {
                return Some((2, year(today.year() - 1)?));
            }
            (Some("last"), Some(name)) if month_number(name).is_some() => {
                let named = month_number(name)?;
                let year = today.year() - i32::from(named >= today.month());
                return Some((2, month(year, named)?));
            }
            _ => {}
        }
        let first = usize::from(self.word(0) == Some("hace"));
        let count = self.number(first).or_else(|| small_number(self.word(first)?))?;
        (first == 1 || self.word(2)? == "ago").then_some(())?;
        let count = i32::try_from(count).ok()?;
        // "3 months ago" names a month and "2 years ago" a year, no day.
        let period = match self.word(first + 1)? {
            "day" | "days" | "dia" | "dias" => ago(count)?,
            "week" | "weeks" | "wk" | "wks" | "semana" | "semanas" => ago(count * 7)?,
            "month" | "months" | "mo" | "mos" | "mes" | "meses" => {
                let months = today.year() * 12 + today.month() as i32 - 1 - count;
                month(months.div_euclid(12), months.rem_euclid(12) as u32 + 1)?
            }
            "year" | "years" | "yr" | "yrs" | "ano" | "anos" => year(today.year() - count)?,
            _ => return None,
        };
        Some((3, self.until_today(period)))
    }

    fn year_alone(&self) -> Option<(usize, Period)> {
        let number = self.number(0)?;
        let bare = self.tokens.get(self.from).is_some_and(|token| token.end - token.start == 4);
        let ends = !self.tokens.get(self.from + 1).is_some_and(|next| next.glued && next.word().is_some());
        // What follows must not make it an amount: "2000 mg", "2000 units".
        let amount = self
            .word(1)
            .is_some_and(|word| matches!(word, "mg" | "mcg" | "units" | "unit" | "iu" | "ml" | "g"));
        let today_year = self.today.map_or(2199, Date::year);
        ((1900..=2199).contains(&number) && bare && ends && !amount && number as i32 <= today_year)
            .then(|| year(number as i32))
            .flatten()
            .map(|period| (1, self.until_today(period)))
    }

    // The year after a day or month: "1951", ", 1951", "'51". How many tokens are used up to its end.
    fn year_after(&self, ahead: usize) -> Option<(usize, i32)> {
        let ahead = ahead + usize::from(matches!(self.word(ahead), Some("de" | "del")));
        let sign = |sign| self.tokens.get(self.from + ahead).is_some_and(|token| token.is_sign(sign));
        if let Some(number) = self.number(ahead).filter(|number| (1850..=2199).contains(number)) {
            return Some((ahead + 1, number as i32));
        }
        if (sign(',') || sign('.'))
            && self.number(ahead + 1).is_some_and(|number| (1850..=2199).contains(&number))
        {
            return self.number(ahead + 1).map(|number| (ahead + 2, number as i32));
        }
        if sign('\'') {
            return Some((ahead + 2, self.full_year(self.number(ahead + 1)?, ahead + 1)?));
        }
        None
    }

    // "51" is 1951 or 2051: the latest that is not after today.
    fn full_year(&self, year: u32, ahead: usize) -> Option<i32> {
        if (1850..=2199).contains(&year) {
            return Some(year as i32);
        }
        let digits = self.tokens.get(self.from + ahead).map(|token| token.end - token.start);
        if digits != Some(2) {
            return None;
        }
        let today = self.today?;
        let this_century = 2000 + year as i32;
        // Next year may be meant by a date that is wrong or planned; two years on, it is a birth date.
        Some(if this_century > today.year() + 1 { this_century - 100 } else { this_century })
    }

    fn until_today(&self, period: Period) -> Period {
        match self.today {
            Some(today) if period.first <= today && today < period.last => Period { last: today, ..period },
            _ => period,
        }
    }
}

fn one_day(day: Date) -> Period {
    Period { first: day, last: day }
}

fn month(year: i32, month: u32) -> Option<Period> {
    let first = Date::new(year, month, 1)?;
    let last = (28..=31).rev().find_map(|day| Date::new(year, month, day))?;
    Some(Period { first, last })
}

fn year(year: i32) -> Option<Period> {
    Some(Period { first: Date::new(year, 1, 1)?, last: Date::new(year, 12, 31)? })
}

// US order; where only the other order is a date ("25/12/2024"), that one.
fn month_first(year: i32, first: u32, second: u32) -> Option<Date> {
    Date::new(year, first, second).or_else(|| Date::new(year, second, first))
}

fn month_number(word: &str) -> Option<u32> {
    // "ago" is no month here: "2 weeks ago".
    let spanish = MESES
        .iter()
        .position(|name| *name == word || (word != "ago" && word.len() == 3 && name.starts_with(word)));
    let english = || {
        MONTHS.iter().position(|name| {
            *name == word
                || (word == "sept" && *name == "september")
                || (word.len() == 3 && name.starts_with(word))
        })
    };
    u32::try_from(spanish.or_else(english)? + 1).ok()
}

fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}

fn small_number(word: &str) -> Option<u32> {
    const WORDS: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    const PALABRAS: [&str; 11] =
        ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
    if matches!(word, "a" | "an" | "una") {
        return Some(1);
    }
    let spanish = PALABRAS.iter().position(|known| *known == word);
    let english = || WORDS.iter().position(|known| *known == word);
    spanish.or_else(english).and_then(|at| u32::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        Date::from_iso("2026-11-25").unwrap()
    }

    fn check(text: &str, first: &str, last: &str) {
        let day = |text| Date::from_iso(text).unwrap();
        assert_eq!(read_period(text, today()), Some(Period { first: day(first), last: day(last) }), "{text}");
    }

    #[test]
    fn days_as_people_type_them() {
        for text in [
            "March 4 1951",
            "march 4, 1951",
            "Mar. 4th 1951",
            "3/4/1951",
            "3-4-51",
            "03/04/1951",
            "1951-03-04",
            "4 March 1951",
            "4th of March 1951",
            "3/4/51",
        ] {
            check(text, "1951-03-04", "1951-03-04");
        }
        check("2026-05-01", "2026-05-01", "2026-05-01");
        check("25/12/2024", "2024-12-25", "2024-12-25");
        check("May 4", "2026-05-04", "2026-05-04");
        check("12/24", "2025-12-24", "2025-12-24");
        check("yesterday", "2026-11-24", "2026-11-24");
        check("2 weeks ago", "2026-11-11", "2026-11-11");
        check("a week ago", "2026-11-18", "2026-11-18");
    }

    #[test]
    fn a_missing_part_gives_a_period() {
        check("May 2024", "2024-05-01", "2024-05-31");
        check("5/2024", "2024-05-01", "2024-05-31");
        check("Feb '24", "2024-02-01", "2024-02-29");
        check("2019", "2019-01-01", "2019-12-31");
        check("May", "2026-05-01", "2026-05-31");
        check("december", "2025-12-01", "2025-12-31");
        check("November", "2026-11-01", "2026-11-25");
        check("last November", "2025-11-01", "2025-11-30");
        check("early June 2020", "2020-06-01", "2020-06-30");
        check("last week", "2026-11-18", "2026-11-18");
        check("3 months ago", "2026-08-01", "2026-08-31");
        check("11 months ago", "2025-12-01", "2025-12-31");
        check("2 years ago", "2024-01-01", "2024-12-31");
        check("last month", "2026-10-01", "2026-10-31");
        check("2026", "2026-01-01", "2026-11-25");
    }

    #[test]
    fn spanish_days_are_read() {
        for text in ["4 de marzo de 1951", "el 4 de marzo de 1951", "4 de marzo del 1951", "4 marzo 1951"] {
            check(text, "1951-03-04", "1951-03-04");
        }
        check("el 3 de mayo", "2026-05-03", "2026-05-03");
        check("mayo de 2024", "2024-05-01", "2024-05-31");
        check("diciembre", "2025-12-01", "2025-12-31");
        check("a\u{f1}o pasado", "2025-01-01", "2025-12-31");
        check("la semana pasada", "2026-11-18", "2026-11-18");
        check("hace 2 semanas", "2026-11-11", "2026-11-11");
        check("hace un mes", "2026-10-01", "2026-10-31");
        check("hace tres a\u{f1}os", "2023-01-01", "2023-12-31");
        check("ayer", "2026-11-24", "2026-11-24");
        for text in ["hace mucho", "3 de la tarde", "el", "la semana", "hace 2 tabletas"] {
            assert_eq!(read(text, today()), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_stays_unread() {
        for text in [
            "",
            "soon",
            "2/30/2024",
            "13/13/2024",
            "3-4",
            "1,951",
            "2024 mg",
            "99",
            "a few weeks ago",
            "March 4 1951 or 1952",
            "5/325",
            "the day after",
        ] {
            assert_eq!(read(text, today()), None, "{text}");
        }
        assert_eq!(at(&tokens("May"), 0, None), None);
        assert_eq!(at(&tokens("2 weeks ago"), 0, None), None);
    }

    #[test]
    fn future_dates_are_read_as_written() {
        check("2031-01-01", "2031-01-01", "2031-01-01");
    }
}
