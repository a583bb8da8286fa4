//! Rules for "as needed" and what it is for.

use super::lexicon::Meaning;
use super::reader::Reader;
use super::sense::Sense;

impl Reader<'_> {
    pub(super) fn as_needed(&mut self) -> Option<usize> {
        if self.said(self.at)? != Sense::AsNeeded {
            return None;
        }
        self.out.regimen.as_needed = true;
        self.as_needed_at.get_or_insert(self.at);
        let next = self.at + 1;
        // "prn pain"
        if self.is_plain(next) && self.out.regimen.purpose.is_none() {
            return Some(self.take_purpose(next, next));
        }
        Some(next)
    }

    pub(super) fn purpose(&mut self) -> Option<usize> {
        let start = self.at;
        // "por la presión"; "por" alone is also "per".
        let complaint = self.skip_fillers(start + 1);
        if self.is_word(start, "por")
            && self.said(complaint) == Some(Sense::Complaint)
            && self.out.regimen.purpose.is_none()
        {
            return Some(self.take_purpose(complaint, complaint));
        }
        match self.said(start)? {
            Sense::For => {
                let first = self.skip_fillers(start + 1);
                if self.number(start + 1).is_some() && !self.is_plain(start + 2) {
                    return None;
                }
                if matches!(self.said(first), Some(Sense::Span(_))) {
                    return None;
                }
                if first >= self.items.len()
                    || self.is_clause_end(first)
                    || self.out.regimen.purpose.is_some()
                {
                    return None;
                }
                Some(self.take_purpose(first, first))
            }
            // "when migraine occurs" is a purpose beside "as needed", and else a condition that we cannot judge.
            Sense::When if self.out.regimen.as_needed && self.out.regimen.purpose.is_none() => {
                Some(self.take_purpose(start, start + 1))
            }
            Sense::When => {
                let end = (start + 1..self.items.len())
                    .find(|at| self.is_clause_end(*at))
                    .unwrap_or(self.items.len());
                self.leave_unread(start..end);
                Some(end)
            }
            _ => None,
        }
    }

    // From `first` on; the item at `certain` belongs to it whatever it is.
    fn take_purpose(&mut self, first: usize, certain: usize) -> usize {
        let mut end = certain + 1;
        while end < self.items.len() && !self.ends_purpose(end) {
            end += 1;
        }
        while end > certain + 1
            && matches!(
                self.said(end - 1),
                Some(Sense::Filler | Sense::And | Sense::To | Sense::Onto | Sense::Per)
            )
        {
            end -= 1;
        }
        // "prn T>101": a measurement, no reason.
        if (first..end).any(|at| self.is_sign(at, '<') || self.is_sign(at, '>')) || self.is_sign(end, '>') {
            let end = (end..self.items.len()).find(|at| self.is_clause_end(*at)).unwrap_or(self.items.len());
            self.leave_unread(first..end);
            return end;
        }
        self.out.regimen.purpose = Some(self.words(first..end));
        end
    }

    pub(super) fn ends_purpose(&self, at: usize) -> bool {
        if self.is_clause_end(at) || self.token(at).is_some_and(|token| token.wide) {
            return true;
        }
        let plain_follows = self.is_plain(at + 1);
        match self.meaning(at) {
            Some(Meaning::Sign(_)) => false,
            Some(Meaning::Number(_) | Meaning::UnclearNumber) => !plain_follows,
            Some(Meaning::Name) => true,
            Some(Meaning::Said(sense)) => match sense {
                Sense::Frequency(_)
                | Sense::EveryTime(_)
                | Sense::Count(_)
                | Sense::Most
                | Sense::MostDaily
                | Sense::UpTo
                | Sense::AsNeeded
                | Sense::Food(_)
                | Sense::EachMeal(_)
                | Sense::Stopped
                | Sense::Taking
                | Sense::NotSure
                | Sense::Paused
                | Sense::Started
                | Sense::Changed
                | Sense::Varies
                | Sense::Advice
                | Sense::AdviceOn
                | Sense::Take
                | Sense::Really
                | Sense::For
                | Sense::Day(_)
                | Sense::Days(_)
                | Sense::Number(_) => true,
                Sense::Every => self.often(at).is_some(),
                Sense::Time(_) | Sense::Route(_) => !plain_follows,
                Sense::Beside(_) => matches!(self.said(self.skip_fillers(at + 1)), Some(Sense::Meal(_))),
                Sense::At => self.digits(at + 1).is_some(),
                Sense::And => !plain_follows,
                _ => false,
            },
            _ => false,
        }
    }
}
