//! Rules for signs, for words around the dose, and for the labels in brackets that `write` makes.

use super::lexicon::Meaning;
use super::reader::{Event, Reader};
use super::sense::Sense;
use crate::formats::NoteKind;

impl Reader<'_> {
    pub(super) fn name(&mut self) -> Option<usize> {
        (self.meaning(self.at)? == Meaning::Name).then_some(self.at + 1)
    }

    /// Words that `write` puts in brackets with a label: "(really: ...)", "(also: ...)", "(reason: ...)".
    pub(super) fn extra(&mut self) -> Option<usize> {
        if !self.is_sign(self.at, '(') || !self.is_sign(self.at + 2, ':') {
            return None;
        }
        let label = self.token(self.at + 1)?.word()?.to_string();
        let close = self.closing(self.at)?;
        let words = self.words(self.at + 3..close);
        match label.as_str() {
            "really" | "actually" => self.out.really = Some(words),
            "also" => self.out.unread.push(words),
            "reason" if words == "not known" => self.out.reason_not_known = true,
            "reason" => self.out.reason = Some(words),
            "for" => self.out.regimen.purpose = Some(words),
            "where" => self.out.regimen.site = Some(words),
            "status" => self.out.told_status = Some(super::status_named(&words)?),
            "note" => self.out.regimen.instructions.push(words),
            _ => return None,
        }
        Some(close + 1)
    }

    // The bracket that closes the one at an item.
    pub(super) fn closing(&self, open: usize) -> Option<usize> {
        let mut depth = 0;
        (open..self.items.len()).find(|at| {
            depth += i32::from(self.is_sign(*at, '(')) - i32::from(self.is_sign(*at, ')'));
            depth == 0
        })
    }

    pub(super) fn negative(&mut self) -> Option<usize> {
        let at = self.at;
        let minus =
            self.is_sign(at, '-') && self.glued(at + 1) && !self.glued(at) && self.digits(at + 1).is_some();
        let after_number = at.checked_sub(1).is_some_and(|before| {
            self.number(before).is_some() || matches!(self.said(before), Some(Sense::Unit(..) | Sense::Every))
        });
        if !minus || after_number {
            return None;
        }
        let next = self.amount(at + 1).map_or(at + 2, |(_, next)| next);
        self.note(NoteKind::NegativeAmount, at..next);
        self.leave_unread(at..next);
        Some(next)
    }

    pub(super) fn sign(&mut self) -> Option<usize> {
        match self.meaning(self.at)? {
            // "Zoloft 50 mg; once a day": the semicolon parts the product from how it is taken.
            Meaning::Sign(';') => {
                let only_product =
                    Event { dose: None, beside_name: None, implied: false, ..self.current.clone() };
                if only_product == Event::default()
                    && !self.out.regimen.as_needed
                    && let Some((strength, range)) = self.current.beside_name.take()
                {
                    self.current = Event::default();
                    self.dosing = None;
                    self.add_strengths(vec![strength], range);
                }
                Some(self.at + 1)
            }
            // "<b>": markup is text like any other, and says nothing.
            Meaning::Sign('<') => {
                let close = (self.at + 1..self.at + 8).find(|at| self.is_sign(*at, '>'))?;
                self.leave_unread(self.at..close + 1);
                Some(close + 1)
            }
            // "#30": how many were dispensed.
            Meaning::Sign('#') if self.digits(self.at + 1).is_some() => Some(self.at + 2),
            Meaning::UnclearNumber => {
                let next = self.at
                    + 1
                    + usize::from(matches!(self.said(self.at + 1), Some(Sense::Unit(..) | Sense::Piece(_))));
                self.note(NoteKind::UnclearNumber, self.at..next);
                self.leave_unread(self.at..next);
                Some(next)
            }
            Meaning::Sign('?') => {
                self.out.not_sure = true;
                Some(self.at + 1)
            }
            Meaning::Sign(_) => Some(self.at + 1),
            _ => None,
        }
    }

    pub(super) fn varying(&mut self) -> Option<usize> {
        if self.said(self.at)? != Sense::Varies {
            return None;
        }
        self.varies = true;
        self.mark_dosing(self.at..self.at + 1);
        Some(self.at + 1)
    }

    /// "but I only take it at night": all that follows is what the person does.
    pub(super) fn really(&mut self) -> Option<usize> {
        if self.said(self.at)? != Sense::Really {
            return None;
        }
        // To the end, or to the end of the brackets that it stands in.
        let mut depth = 0;
        let closes = |at: &usize| {
            depth += i32::from(self.is_sign(*at, '(')) - i32::from(self.is_sign(*at, ')'));
            depth < 0
        };
        let end = (self.at..self.items.len()).find(closes).unwrap_or(self.items.len());
        let words = self.words(self.at..end);
        let but = words.strip_prefix("but ").or(words.strip_prefix("pero ")).map(str::to_string);
        self.out.really = Some(but.unwrap_or(words));
        Some(end)
    }

    pub(super) fn advice(&mut self) -> Option<usize> {
        let end = match self.said(self.at)? {
            Sense::Advice => self.at + 1,
            Sense::AdviceOn => {
                let stops = |at: &usize| {
                    self.is_clause_end(*at) || matches!(self.said(*at), Some(Sense::Varies | Sense::Really))
                };
                (self.at + 1..self.items.len()).find(stops).unwrap_or(self.items.len())
            }
            _ => return None,
        };
        let words = self.words(self.at..end);
        if !self.out.regimen.instructions.contains(&words) {
            self.out.regimen.instructions.push(words);
        }
        Some(end)
    }

    pub(super) fn small_word(&mut self) -> Option<usize> {
        if self.is_article(self.at) {
            return Some(self.at + 1);
        }
        match self.said(self.at)? {
            Sense::Apply => {
                self.applying = true;
                Some(self.at + 1)
            }
            Sense::Filler | Sense::Take | Sense::And | Sense::At | Sense::To | Sense::AsEarOrWord => {
                Some(self.at + 1)
            }
            Sense::Per | Sense::Onto if self.is_small_word(self.at) => Some(self.at + 1),
            Sense::Beside(_) if matches!(self.said(self.at + 1), Some(Sense::Time(_))) => Some(self.at + 1),
            _ => None,
        }
    }

    /// A complaint that stands by itself after a comma, a dash or in brackets is what the medicine is for.
    pub(super) fn complaint(&mut self) -> Option<usize> {
        let first = self.said(self.at)?;
        let wide = self.token(self.at).is_some_and(|token| token.wide);
        if first != Sense::Complaint || !(self.clause_start || wide) || self.out.regimen.purpose.is_some() {
            return None;
        }
        let mut end = self.at + 1;
        while matches!(self.said(end), Some(Sense::And | Sense::Complaint)) || self.is_sign(end, '/') {
            end += 1;
        }
        if !self.is_clause_end(end) && !self.token(end).is_some_and(|token| token.wide) {
            return None;
        }
        self.out.regimen.purpose = Some(self.words(self.at..end));
        Some(end)
    }
}
