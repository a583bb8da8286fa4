//! Rules for the most that may be taken in a day.

use super::amounts::{Amount, Many};
use super::often::Often;
use super::reader::{Limit, Reader};
use super::sense::{Sense, Span};
use crate::model::Frequency;
use std::ops::Range;

impl Reader<'_> {
    /// "max 8/day", "not to exceed 3 g in 24 hours", "up to 4 a day".
    pub(super) fn daily_limit(&mut self) -> Option<usize> {
        let (most, daily) = match self.said(self.at)? {
            Sense::Most => (true, false),
            Sense::MostDaily => (true, true),
            Sense::UpTo => (false, false),
            _ => return None,
        };
        let start = self.at;
        let at = start + 1 + usize::from(self.is_sign(start + 1, ':'));
        if let Some((Often::UpTo(times), next)) = self.often(start) {
            if self.current.frequency.is_some() {
                return Some(self.set_limit(Limit::Doses(times), start..next));
            }
            self.set_frequency(Frequency::TimesPerDay { least: 0.0, most: times }, start..next);
            return Some(next);
        }
        match self.limit_at(at, daily) {
            Some((limit, next)) => Some(self.set_limit(limit, start..next)),
            None if most => {
                // A maximum of another kind is kept as it stands.
                let end = (start + 1..self.items.len())
                    .find(|at| self.is_clause_end(*at))
                    .unwrap_or(self.items.len());
                self.leave_unread(start..end);
                Some(end)
            }
            None => None,
        }
    }

    fn limit_at(&self, at: usize, daily: bool) -> Option<(Limit, usize)> {
        let at = self.skip_fillers(at);
        let (limit, next) = match (self.measured_at(at), self.amount(at)?) {
            (Some((most, unit, next)), _) => (Limit::Measured(most, unit), next),
            (None, (Amount::Pieces { most, .. }, next)) => (Limit::Pieces(most), next),
            (None, (Amount::Bare(numbers), next)) if numbers.kind == Many::One => {
                let most = *numbers.values.last()?;
                match self.said(next) {
                    Some(Sense::Doses | Sense::Times) => (Limit::Doses(most), next + 1),
                    _ => (Limit::Pieces(most), next),
                }
            }
            _ => return None,
        };
        // "eight capsules (16 mg)"
        let next = if self.is_sign(next, '(') && self.is_sign(next + 3, ')') { next + 4 } else { next };
        let mut day = next;
        while self.is_sign(day, '/')
            || matches!(self.said(day), Some(Sense::Per | Sense::Every | Sense::Filler | Sense::Doses))
        {
            day += 1;
        }
        match (self.said(day), self.digits(day), self.said(day + 1)) {
            (Some(Sense::Span(Span::Day)), ..) if day > next => Some((limit, day + 1)),
            (Some(Sense::Frequency(Frequency::TimesPerDay { most: 1.0, .. })), ..) => Some((limit, day + 1)),
            (_, Some(24.0), Some(Sense::Span(Span::Hour))) => Some((limit, day + 2)),
            _ if daily => Some((limit, next)),
            _ => None,
        }
    }

    fn set_limit(&mut self, limit: Limit, range: Range<usize>) -> usize {
        let next = range.end;
        match &self.limit {
            Some((known, _)) if *known != limit => self.leave_unread(range),
            _ => self.limit = Some((limit, range)),
        }
        next
    }
}
