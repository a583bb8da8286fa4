use super::lexicon::Meaning;
use super::reader::Reader;
use super::sense::Sense;
use crate::formats::words::Token;
use crate::formats::{NoteKind, dates};
use crate::model::Status;
use crate::values::{Form, Release, Route};

impl Reader<'_> {
    // ---- status and dates

    /// "stopped in May", "since 2019", "taking", "dose increased 3/4/2026".
    pub(super) fn status(&mut self) -> Option<usize> {
        let start = self.at;
        let sense = self.said(start)?;
        if !self.context.in_list {
            return None;
        }
        // "Zoloft 50 mg, stopped Foobarol": it may be another medicine that was stopped.
        if sense == Sense::Stopped && self.meaning(self.skip_fillers(start + 1)) == Some(Meaning::Unknown) {
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
            let known = crate::values::Date::new(2024, 12, 31);
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

    // ---- need and purpose

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

    fn ends_purpose(&self, at: usize) -> bool {
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

    // ---- form, route, place

    pub(super) fn form(&mut self) -> Option<usize> {
        match self.said(self.at)? {
            Sense::Piece(form) => self.set_form(form),
            Sense::Form(form) => self.set_form(Some(form)),
            Sense::FormAt(form, route) => {
                self.set_form(Some(form));
                self.set_route(route);
            }
            // "Dr. Jones" is no delayed release.
            Sense::Release(_) if self.is_title(self.at) => {
                let end = (self.at + 1..self.items.len())
                    .find(|at| !self.is_sign(*at, '.'))
                    .map_or(self.at + 1, |at| at + 1);
                self.leave_unread(self.at..end);
                return Some(end);
            }
            Sense::Release(release) => {
                if self.out.release == Release::Plain {
                    self.out.release = release;
                }
            }
            _ => return None,
        }
        Some(self.at + 1)
    }

    // "Dr. Jones", "dr jones": the abbreviation with a name after it.
    fn is_title(&self, at: usize) -> bool {
        let dot = usize::from(self.is_sign(at + 1, '.'));
        let is_dr = self.token(at).and_then(Token::word) == Some("dr");
        is_dr && self.meaning(at + 1 + dot) == Some(Meaning::Unknown)
    }

    pub(super) fn set_form(&mut self, form: Option<Form>) {
        if self.out.form.is_none() {
            self.out.form = form;
        }
    }

    /// A way into the body, or a place on it.
    pub(super) fn place(&mut self) -> Option<usize> {
        let start = self.at;
        match self.said(start)? {
            Sense::Route(route) => {
                self.set_route(route);
                Some(start + 1)
            }
            Sense::Site(route) => Some(self.site(route, start, start + 1)),
            Sense::AsEarOrWord if self.is_form(&[Form::Drops]) && self.is_capitals(start) => {
                Some(self.site(Some(Route::Ear), start, start + 1))
            }
            Sense::Onto | Sense::To if self.applying || self.is_form(&[Form::Cream, Form::Patch]) => {
                let first = self.skip_fillers(start + 1);
                let in_language = matches!(self.said(first), Some(Sense::Site(_)));
                if !in_language && !self.is_plain(first) {
                    return None;
                }
                let mut end = first + 1;
                while end < self.items.len() && !self.ends_purpose(end) {
                    end += 1;
                }
                let route = match self.said(first) {
                    Some(Sense::Site(route)) => route,
                    _ => None,
                };
                Some(self.site(route, first, end))
            }
            _ => None,
        }
    }

    fn site(&mut self, route: Option<Route>, first: usize, end: usize) -> usize {
        if let Some(route) = route {
            self.set_route(route);
        }
        let words = self.words(first..end);
        self.out.regimen.site.get_or_insert(words);
        end
    }

    fn set_route(&mut self, route: Route) {
        if self.out.route.is_none() {
            self.out.route = Some(route);
        }
    }
}
