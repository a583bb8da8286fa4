//! How often, at one place.

use super::amounts::Many;
use super::reader::Reader;
use super::sense::{Sense, Span};
use crate::model::Frequency;

/// How often, as read at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Often {
    /// A frequency.
    Known(Frequency),
    /// "every morning", "once at bedtime": once for each time of day that is named.
    EachTime,
    /// "up to 3 times a day": a frequency, or the limit of another one.
    UpTo(f64),
    /// Understood, but no frequency that is kept: "every 5 minutes".
    Minutes,
}

impl Reader<'_> {
    /// A frequency that begins at an item, and the item after it. `None` where none is said, or none that is clear.
    pub(super) fn often(&self, at: usize) -> Option<(Often, usize)> {
        match self.said(at) {
            Some(Sense::Frequency(frequency)) => self.to_frequency(frequency, at + 1),
            Some(Sense::Every) => self.every(at + 1),
            Some(Sense::UpTo | Sense::Most | Sense::MostDaily) => {
                let (often, next) = self.counted(at + 1)?;
                match often {
                    Often::Known(Frequency::TimesPerDay { most, .. }) => Some((Often::UpTo(most), next)),
                    _ => None,
                }
            }
            _ => self.counted(at),
        }
    }

    // "qd-bid", "once daily to twice daily".
    fn to_frequency(&self, first: Frequency, next: usize) -> Option<(Often, usize)> {
        if (self.is_sign(next, '-') || self.said(next) == Some(Sense::To))
            && let Frequency::TimesPerDay { least, .. } = first
            && let Some((Often::Known(Frequency::TimesPerDay { most, .. }), after)) = self.often(next + 1)
            && least < most
        {
            return Some((Often::Known(Frequency::TimesPerDay { least, most }), after));
        }
        Some((Often::Known(first), next))
    }

    // After "every": "6 hours", "4-6 h", "day", "2 weeks", "6°".
    fn every(&self, at: usize) -> Option<(Often, usize)> {
        if let Some(Sense::Time(_) | Sense::HalfDay(..) | Sense::Meal(_)) = self.said(at) {
            return Some((Often::EachTime, at));
        }
        let (least, most, mut next) = match self.numbers(at) {
            Some(numbers) if numbers.kind != Many::List => {
                (*numbers.values.first()?, *numbers.values.last()?, numbers.next)
            }
            Some(_) => return None,
            None => (1.0, 1.0, at),
        };
        // "q.4.d", "q4-h"
        if (self.is_sign(next, '.') || self.is_sign(next, '-')) && self.glued(next) && self.glued(next + 1) {
            next += 1;
        }
        if least <= 0.0 {
            return None;
        }
        let hours = |next| Some((Often::Known(Frequency::EveryHours { least, most }), next));
        if self.is_sign(next, '°') {
            return hours(next + 1 + usize::from(self.said(next + 1) == Some(Sense::Span(Span::Hour))));
        }
        let Some(Sense::Span(span)) = self.said(next) else { return None };
        let after = next + 1;
        match span {
            Span::Minute => Some((Often::Minutes, after)),
            Span::Hour => hours(after),
            _ if least != most => None,
            Span::Day if least == 1.0 => Some((Often::Known(times_a_day(1.0)), after)),
            Span::Day | Span::Week => Some((Often::Known(Frequency::EveryDays(least * span.days())), after)),
            Span::Month => Some((Often::Known(Frequency::EveryMonths(least)), after)),
            Span::Year => Some((Often::Known(Frequency::EveryMonths(12.0 * least)), after)),
        }
    }

    // "3 times a day", "2x/week", "twice daily", "once", "2-3 times daily", "once every 3 days".
    fn counted(&self, at: usize) -> Option<(Often, usize)> {
        let (least, most, next, said_times) = self.count_of_times(at)?;
        if least <= 0.0 {
            return None;
        }
        match self.said(next) {
            Some(Sense::Frequency(unit)) if said_times => {
                return Some((Often::Known(scaled(unit, least, most)?), next + 1));
            }
            Some(Sense::EveryTime(_)) if most == 1.0 => return Some((Often::EachTime, next)),
            Some(Sense::Time(_) | Sense::HalfDay(..)) if most == 1.0 && said_times => {
                return Some((Often::EachTime, next));
            }
            Some(Sense::Beside(_)) if most == 1.0 && matches!(self.said(next + 1), Some(Sense::Meal(_))) => {
                return Some((Often::EachTime, next));
            }
            _ => {}
        }
        let per = usize::from(self.is_sign(next, '/') || matches!(self.said(next), Some(Sense::Per)));
        // "2 x día"
        let by = self.said(next) == Some(Sense::Span(Span::Day)) && self.is_word(next - 1, "x");
        let every = usize::from(self.said(next) == Some(Sense::Every));
        let mut after = next + per + every;
        // "in 24 hours"
        let unit = match (self.said(after), self.digits(after), self.said(after + 1)) {
            (Some(Sense::Span(span)), ..) if per + every > 0 || by => {
                after += 1;
                match span {
                    Span::Day => Some(times_a_day(1.0)),
                    Span::Week => Some(Frequency::EveryDays(7.0)),
                    Span::Month => Some(Frequency::EveryMonths(1.0)),
                    Span::Year => Some(Frequency::EveryMonths(12.0)),
                    _ => None,
                }
            }
            (Some(Sense::Filler), ..)
                if self.digits(after + 1) == Some(24.0)
                    && self.said(after + 2) == Some(Sense::Span(Span::Hour)) =>
            {
                after += 3;
                Some(times_a_day(1.0))
            }
            (_, Some(24.0), Some(Sense::Span(Span::Hour))) => {
                after += 2;
                Some(times_a_day(1.0))
            }
            _ if every > 0 && most == 1.0 => {
                let (often, next) = self.every(after)?;
                return Some((often, next));
            }
            _ => None,
        };
        match unit {
            Some(unit) => Some((Often::Known(scaled(unit, least, most)?), after)),
            // "take once", "1 time"; "twice" alone says nothing of when.
            None if most == 1.0 && per + every == 0 && said_times && !self.has_number(next) => {
                Some((Often::Known(Frequency::Once), next))
            }
            None => None,
        }
    }

    // "3 times", "3x", "twice", "once or twice"; whether "times" or a word for it was said.
    fn count_of_times(&self, at: usize) -> Option<(f64, f64, usize, bool)> {
        // "once tabletas": eleven, to who writes Spanish.
        if self.is_word(at, "once")
            && matches!(
                self.said(at + 1),
                Some(Sense::Piece(_) | Sense::Unit(..) | Sense::Times | Sense::Doses)
            )
        {
            return None;
        }
        if let Some(Sense::Count(first)) = self.said(at) {
            let joined = self.said(at + 1) == Some(Sense::To) || self.is_sign(at + 1, '-');
            if joined
                && let Some(Sense::Count(second)) = self.said(at + 2)
                && first < second
            {
                return Some((first, second, at + 3, true));
            }
            if joined
                && let Some((second, next, _)) = self.single(at + 2)
                && self.said(next) == Some(Sense::Times)
                && first < second
            {
                return Some((first, second, next + 1, true));
            }
            return Some((first, first, at + 1, true));
        }
        let numbers = self.numbers(at)?;
        if numbers.kind == Many::List || self.said(numbers.next) != Some(Sense::Times) {
            return None;
        }
        // "x1": the number after "x" belongs to it, "2 x 500 mg" is a count of pieces.
        if self.has_number(numbers.next + 1) && !self.is_daily_span(numbers.next + 1) {
            return None;
        }
        Some((*numbers.values.first()?, *numbers.values.last()?, numbers.next + 1, true))
    }

    fn is_daily_span(&self, at: usize) -> bool {
        self.digits(at) == Some(24.0) && self.said(at + 1) == Some(Sense::Span(Span::Hour))
    }

    fn has_number(&self, at: usize) -> bool {
        self.number(at).is_some()
    }
}

pub(super) fn times_a_day(times: f64) -> Frequency {
    Frequency::TimesPerDay { least: times, most: times }
}

// So many times what the unit says once: "3 x weekly".
fn scaled(unit: Frequency, least: f64, most: f64) -> Option<Frequency> {
    match unit {
        Frequency::TimesPerDay { least: 1.0, most: 1.0 } => Some(Frequency::TimesPerDay { least, most }),
        _ if least != most => None,
        unit if least == 1.0 => Some(unit),
        Frequency::EveryDays(7.0) => Some(Frequency::TimesPerWeek(least)),
        _ => None,
    }
}
