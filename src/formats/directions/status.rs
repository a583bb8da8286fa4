//! Rules for whether it is taken, since when, and when the dose changed.

use super::lexicon::Meaning;
use super::reader::Reader;
use super::sense::Sense;
use crate::formats::{NoteKind, dates};
use crate::model::Status;
use crate::values::Date;

impl Reader<'_> {
    /// "stopped in May", "since 2019", "taking", "dose increased 3/4/2026".
    pub(super) fn status(&mut self) -> Option<usize> {
        let start = self.at;
        let sense = self.said(start)?;
        if !self.context.in_list {
            return None;
        }
        // "Zoloft 50 mg, stopped Foobarol": it may be another medicine that was stopped.
        let other = self.meaning(self.skip_fillers(start + 1)) == Some(Meaning::Unknown);
        if sense == Sense::Stopped && other && self.date_after(start + 1).is_none() {
            self.out.not_sure = true;
            let end =
                (start + 1..self.items.len()).find(|at| self.is_clause_end(*at)).unwrap_or(self.items.len());
            self.leave_unread(start..end);
            return Some(end);
        }
        match sense {
            Sense::Stopped => self.out.status = Some(Status::Stopped),
            Sense::Taking if self.out.status.is_none() => self.out.status = Some(Status::Taking),
            Sense::Taking => {}
            Sense::NotSure => {
                self.out.not_sure = true;
                return Some(start + 1);
            }
            Sense::Paused => {
                self.out.not_sure = true;
                let end = (start + 1..self.items.len())
                    .find(|at| self.is_clause_end(*at))
                    .unwrap_or(self.items.len());
                self.leave_unread(start..end);
                return Some(end);
            }
            Sense::Started | Sense::Changed => {}
            _ => return None,
        }
        let Some((at, used, period)) = self.date_after(start + 1) else {
            return self.undated(sense, start + 1);
        };
        let token = self.items.get(at).map_or(self.tokens.len(), |item| item.first);
        let end = self.items.iter().position(|item| item.first >= token + used).unwrap_or(self.items.len());
        let range = start..end;
        let passed: Vec<_> = (start + 1..at).filter(|at| self.is_plain(*at)).map(|at| at..at + 1).collect();
        self.unread.extend(passed);
        if self.context.today.is_some_and(|today| period.first > today) {
            self.unclear(NoteKind::FutureDate, range);
            // Planned, not done.
            if sense == Sense::Stopped {
                self.out.status = None;
            }
            return Some(end);
        }
        if period.first != period.last {
            self.note(NoteKind::PartialDate, range);
        }
        match sense {
            Sense::Stopped => self.out.stopped_on = Some(period.last),
            Sense::Started | Sense::Taking => self.out.started_on = Some(period.first),
            _ => self.out.changed_on = Some(period.first),
        }
        Some(end)
    }

    // The first date in the clause: "stopped on her own 2 weeks ago", "stopped Paxil last week".
    fn date_after(&self, from: usize) -> Option<(usize, usize, dates::Period)> {
        for at in from..self.items.len() {
            let token = self.items.get(at)?.first;
            if let Some((used, period)) = dates::at(self.tokens, token, self.context.today) {
                return Some((at, used, period));
            }
            let goes_on = self.is_sign(at, ':')
                || self.is_article(at)
                || self.meaning(at) == Some(Meaning::Name)
                || matches!(
                    self.said(at),
                    Some(
                        Sense::Filler
                            | Sense::Plain
                            | Sense::Onto
                            | Sense::At
                            | Sense::Take
                            | Sense::AsEarOrWord
                    )
                );
            if !goes_on {
                return None;
            }
        }
        None
    }

    // No date follows. The words are kept unless they say it all.
    fn undated(&mut self, sense: Sense, at: usize) -> Option<usize> {
        let start = self.at;
        let is_month = self.token(at).is_some_and(|token| {
            let known = Date::new(2024, 12, 31);
            self.items.get(at).is_some_and(|item| dates::at(self.tokens, item.first, known).is_some())
                && token.word().is_some()
        });
        if is_month {
            self.unclear(NoteKind::UnclearDate, start..at + 1);
            return Some(at + 1);
        }
        if matches!(sense, Sense::Started | Sense::Changed) {
            let end =
                (start + 1..self.items.len()).find(|at| !self.is_plain(*at)).unwrap_or(self.items.len());
            self.leave_unread(start..end);
            return Some(end);
        }
        Some(start + 1)
    }
}
