//! Rules for how often, when and for how long.

use super::lexicon::Meaning;
use super::often::{Often, times_a_day};
use super::reader::{Limit, Reader};
use super::sense::{Sense, Span};
use crate::formats::NoteKind;
use crate::model::{DoseUnit, Food, Frequency, TimeOfDay};
use crate::values::{Form, Route};
use std::ops::Range;

impl Reader<'_> {
    pub(super) fn frequency(&mut self) -> Option<usize> {
        let start = self.at;
        if self.said(start) == Some(Sense::Times) {
            return self.once_or_count();
        }
        if self.said(start) == Some(Sense::OdEyeOrDaily) {
            return self.od();
        }
        // "1 baby aspirin a day"
        let after_name =
            start.checked_sub(1).is_some_and(|before| self.meaning(before) == Some(Meaning::Name));
        if after_name && let Some(dose) = self.current.dose {
            let next = self.per_day(start, dose.unit == DoseUnit::Piece);
            if next > start {
                return Some(next);
            }
        }
        let (often, next) = self.often(start)?;
        match often {
            Often::Known(frequency) => self.set_frequency(frequency, start..next),
            Often::EachTime => {
                self.current.each_time = true;
                self.mark_dosing(start..next.max(start + 1));
            }
            Often::UpTo(_) => return None,
            Often::Minutes => {
                // "every 5 minutes x3": for an attack. No daily number follows from it.
                let mut end = next;
                if self.said(end) == Some(Sense::Times) && self.digits(end + 1).is_some() {
                    end += 2;
                }
                let words = self.words(start..end);
                self.out.regimen.instructions.push(words);
                return Some(end);
            }
        }
        Some(next)
    }

    // "x1" is once; "x3" by itself says nothing.
    fn once_or_count(&mut self) -> Option<usize> {
        let start = self.at;
        if self.number(start + 1)? != 1.0 || matches!(self.said(start + 2), Some(Sense::Span(_))) {
            return None;
        }
        self.set_frequency(Frequency::Once, start..start + 2);
        Some(start + 2)
    }

    // "OD" is the right eye in US directions, once a day in British and Indian ones.
    fn od(&mut self) -> Option<usize> {
        let range = self.at..self.at + 1;
        let eye = self.is_form(&[Form::Drops, Form::Cream]) || self.out.route == Some(Route::Eye);
        let swallowed = self.is_form(&[Form::Tablet, Form::Capsule]) || self.out.route == Some(Route::Oral);
        if eye {
            self.out.route = Some(Route::Eye);
            self.out.regimen.site.get_or_insert_with(|| "right eye".to_string());
        } else if swallowed {
            self.set_frequency(times_a_day(1.0), range);
        } else {
            return None;
        }
        Some(self.at + 1)
    }

    pub(super) fn set_frequency(&mut self, frequency: Frequency, range: Range<usize>) {
        if frequency.most_per_day() > 24.0 {
            self.unclear(NoteKind::ImprobableAmount, range);
            return;
        }
        self.mark_dosing(range.clone());
        match self.current.frequency {
            None => self.current.frequency = Some(frequency),
            Some(known) if agree(known, frequency) => {}
            // "up to 3 times a day, every 6 hours": the first is the limit of the second.
            Some(Frequency::TimesPerDay { least: 0.0, most })
                if matches!(frequency, Frequency::EveryHours { .. }) =>
            {
                self.current.frequency = Some(frequency);
                self.limit.get_or_insert((Limit::Doses(most), range));
            }
            // "daily" beside anything less often only says that it is regular.
            Some(_) => {
                self.contradiction = true;
                self.note(NoteKind::Contradiction, range);
            }
        }
    }

    /// "8am", "at 8 and 20:00"; "2 am" may also be two in the morning, and then is left unread.
    pub(super) fn clock(&mut self) -> Option<usize> {
        let start = self.at;
        let marked = self.said(start) == Some(Sense::At) || self.is_sign(start, '@');
        let at = start + usize::from(marked);
        let hour = self.digits(at)?;
        let minutes = self.is_sign(at + 1, ':') && self.glued(at + 1) && self.digits(at + 2).is_some();
        let half = at + if minutes { 3 } else { 1 };
        let (half_day, next) = match self.said(half) {
            // "12 de la noche" is no noon.
            Some(Sense::HalfDay(TimeOfDay::Bedtime, _)) if hour == 12.0 => return None,
            Some(Sense::HalfDay(_, add)) => (Some(add), half + 1),
            _ if minutes => (None, half),
            _ => return None,
        };
        let clear = marked || minutes || self.current.clock_times > 0 || hour > 4.0;
        if hour.fract() != 0.0
            || hour > 23.0
            || (half_day.is_some() && !(1.0..=12.0).contains(&hour))
            || !clear
        {
            self.unclear(NoteKind::UnclearNumber, start..next);
            return Some(next);
        }
        let hour = match half_day {
            Some(add) => hour % 12.0 + add,
            None => hour,
        };
        self.current.clock_times += 1;
        self.add_time(time_at(hour), start..next);
        Some(next)
    }

    pub(super) fn time_of_day(&mut self) -> Option<usize> {
        let range = self.at..self.at + 1;
        match self.said(self.at)? {
            Sense::EveryTime(time) => {
                self.current.each_time = true;
                self.add_time(time, range);
            }
            Sense::Time(time) | Sense::HalfDay(time, _) => {
                // "tid and hs": bedtime comes on top of the three.
                if let Some(Frequency::TimesPerDay { least, most }) = self.current.frequency
                    && least == most
                    && most >= 2.0
                    && self.current.times.is_empty()
                    && self.comes_on_top()
                {
                    self.current.frequency = Some(times_a_day(most + 1.0));
                }
                self.add_time(time, range);
            }
            _ => return None,
        }
        Some(self.at + 1)
    }

    fn comes_on_top(&self) -> bool {
        self.at.checked_sub(1).is_some_and(|before| {
            self.said(before) == Some(Sense::And) || self.is_sign(before, '&') || self.is_sign(before, '+')
        })
    }

    pub(super) fn add_time(&mut self, time: TimeOfDay, range: Range<usize>) {
        self.mark_dosing(range);
        if !self.current.times.contains(&time) {
            self.current.times.push(time);
        }
    }

    pub(super) fn weekdays(&mut self) -> Option<usize> {
        let every = usize::from(self.said(self.at) == Some(Sense::Every));
        let mut at = self.at + every;
        let mut seen = Vec::new();
        let mut end = None;
        loop {
            match self.said(at) {
                Some(Sense::Day(day)) => seen.push(day),
                Some(Sense::Days(days)) => seen.extend_from_slice(days),
                _ => break,
            }
            at += 1;
            end = Some(at);
            while self.is_sign(at, ',')
                || self.is_sign(at, '/')
                || self.is_sign(at, '&')
                || self.said(at) == Some(Sense::And)
            {
                at += 1;
            }
        }
        let end = end?;
        // "su": Sunday only among other days.
        if seen.len() == 1 && self.is_article(at - 1) {
            return None;
        }
        self.mark_dosing(self.at..end);
        for day in seen {
            if !self.current.weekdays.contains(&day) {
                self.current.weekdays.push(day);
            }
        }
        Some(end)
    }

    /// "for 10 days", "x 2 weeks", "por 10 días".
    pub(super) fn duration(&mut self) -> Option<usize> {
        let start = self.at;
        let said = self.said(start)?;
        if !matches!(said, Sense::For | Sense::Times) && !self.is_word(start, "por") {
            return None;
        }
        let at = self.skip_fillers(start + 1);
        let (count, next) = match self.numbers(at) {
            Some(numbers) if numbers.values.len() == 1 => (*numbers.values.first()?, numbers.next),
            Some(_) => return None,
            None if self.said(at) == Some(Sense::Per) => (1.0, at + 1),
            None => return None,
        };
        let next = next + usize::from(self.is_sign(next, '-') && self.glued(next));
        let days = match self.said(next) {
            Some(Sense::Span(span)) => count * span.days(),
            // "for 3 nights"
            Some(Sense::EveryTime(_)) => count,
            _ => return None,
        };
        self.mark_dosing(start..next + 1);
        if days.fract() != 0.0 || !(1.0..=3660.0).contains(&days) || self.out.regimen.for_days.is_some() {
            self.leave_unread(start..next + 1);
        } else {
            self.out.regimen.for_days = Some(days as u32);
        }
        Some(next + 1)
    }

    /// Whether directions go on at an item: what may stand after a bare number that counts pieces.
    pub(super) fn starts_dosing(&self, at: usize) -> bool {
        if self.often(at).is_some() {
            return true;
        }
        match self.said(at) {
            Some(
                Sense::Frequency(_)
                | Sense::EveryTime(_)
                | Sense::Time(_)
                | Sense::HalfDay(..)
                | Sense::Route(_)
                | Sense::AsNeeded
                | Sense::EachMeal(_)
                | Sense::Food(_)
                | Sense::Day(_)
                | Sense::Days(_)
                | Sense::Most
                | Sense::MostDaily
                | Sense::UpTo
                | Sense::OdEyeOrDaily,
            ) => true,
            // "1 a day", "2 with breakfast", "2 at breakfast"
            Some(Sense::Per) => self.said(at + 1) == Some(Sense::Span(Span::Day)),
            Some(Sense::Beside(Food::With | Food::Before | Food::After) | Sense::At) => {
                matches!(self.said(self.skip_fillers(at + 1)), Some(Sense::Meal(_)))
                    || (self.said(at) == Some(Sense::At) && self.digits(at + 1).is_some())
            }
            None => self.is_sign(at, '/') && self.said(at + 1) == Some(Sense::Span(Span::Day)),
            _ => false,
        }
    }
}

fn time_at(hour: f64) -> TimeOfDay {
    match hour {
        4.0..11.0 => TimeOfDay::Morning,
        11.0..15.0 => TimeOfDay::Noon,
        15.0..20.5 => TimeOfDay::Evening,
        _ => TimeOfDay::Bedtime,
    }
}

// Whether two frequencies say the same: "twice daily (every 12 hours)".
fn agree(one: Frequency, other: Frequency) -> bool {
    let per_day = |frequency| match frequency {
        Frequency::TimesPerDay { least, most } if least == most => Some(most),
        Frequency::EveryHours { least, most } if least == most => Some(24.0 / least),
        Frequency::EveryDays(days) => Some(1.0 / days),
        Frequency::TimesPerWeek(times) => Some(times / 7.0),
        _ => None,
    };
    one == other || per_day(one).zip(per_day(other)).is_some_and(|(one, other)| (one - other).abs() < 1e-9)
}
