//! What the pieces of a line mean together.

use super::often::times_a_day;
use super::reader::{Event, Limit, Reader};
use crate::formats::NoteKind;
use crate::model::{Dose, DoseUnit, Frequency, Regimen, TimeOfDay};
use crate::values::{Form, InOrder, Route, Strength, Unit};
use std::ops::Range;

impl Reader<'_> {
    /// Decides what the gathered pieces mean together, and gathers what stays unread.
    pub(super) fn settle(&mut self) {
        let current = std::mem::take(&mut self.current);
        self.earlier.push(current);
        let events = std::mem::take(&mut self.earlier);
        if self.varies || self.contradiction || !self.schedule(events) {
            self.keep_as_text();
        } else {
            self.settle_limit();
        }
        self.settle_form();
        if let Some(range) = self.strength_items.clone() {
            self.out.strength_words = self.words(range);
        }
        self.settle_unread();
        for (kind, range) in std::mem::take(&mut self.notes) {
            let words = self.words(range);
            self.out.notes.push((kind, words));
        }
        self.out.regimen.times.put_in_order();
        self.out.regimen.weekdays.put_in_order();
    }

    // Whether the doses and times fit together; if not, nothing of them was taken.
    fn schedule(&mut self, events: Vec<Event>) -> bool {
        let mut events: Vec<_> = events.into_iter().filter(|event| *event != Event::default()).collect();
        if events.len() > 1 {
            self.several_doses = true;
            return by_time(&events, &mut self.out.regimen);
        }
        let Some(event) = events.pop() else { return true };
        let Some((frequency, times)) = when(&event) else { return false };
        let regimen = &mut self.out.regimen;
        // An amount beside the name is the dose only where the line goes on to say when it is taken, and where one
        // takes the whole piece: not for patches, sprays and creams, whose dose is another thing.
        let says_when =
            frequency.is_some() || !times.is_empty() || !event.weekdays.is_empty() || regimen.as_needed;
        regimen.dose = event
            .dose
            .filter(|_| !event.implied || (says_when && self.out.form.is_none() && !self.unclear_dose));
        (regimen.frequency, regimen.times) = (frequency, times);
        regimen.weekdays = event.weekdays;
        if let Some((strength, range)) = event.beside_name.filter(|_| event.implied) {
            self.settle_strength(strength, range);
        }
        true
    }

    // The amount beside the name is also the strength, unless the product has several.
    fn settle_strength(&mut self, strength: Strength, range: Range<usize>) {
        let is_dose = self.out.regimen.dose.is_some();
        if self.context.parts > 1 {
            if !is_dose {
                self.unclear(NoteKind::UnclearStrength, range);
            }
        } else if self.out.strengths.is_empty() {
            self.out.strengths.push(strength);
            self.strength_items = Some(range).filter(|_| !is_dose);
        }
    }

    // A taper, a dose by weight, statements that do not fit: all of it stays text, no number is taken.
    fn keep_as_text(&mut self) {
        let kind = if self.varies || (self.several_doses && !self.contradiction) {
            NoteKind::DoseVaries
        } else {
            NoteKind::Contradiction
        };
        let mut range = self.dosing.clone().unwrap_or(self.at..self.at);
        if self.varies {
            range.end = self.items.len();
        }
        // "300 mg nightly, plus 50 mg as needed" does not make it a medicine that is taken only when needed.
        if let Some(at) = self.as_needed_at.filter(|at| *at >= range.start) {
            self.out.regimen.as_needed = false;
            range.end = range.end.max(at + 1);
        }
        let in_text = |at: usize| range.contains(&at);
        self.notes.retain(|(_, inner)| !in_text(inner.start));
        let regimen = &mut self.out.regimen;
        (regimen.dose, regimen.frequency, regimen.for_days) = (None, None, None);
        regimen.times.clear();
        regimen.weekdays.clear();
        regimen.doses_by_time.clear();
        self.limit = None;
        self.note(kind, range.clone());
        self.leave_unread(range);
    }

    fn settle_limit(&mut self) {
        let Some((limit, range)) = self.limit.take() else { return };
        let one_piece = match self.out.strengths.as_slice() {
            [Strength::PerPiece(quantity)] => Some(*quantity),
            _ => None,
        };
        let dose = self.out.regimen.dose;
        let most = match (limit, dose.map(|dose| dose.unit)) {
            (Limit::Pieces(most), None | Some(DoseUnit::Piece)) => Some(most),
            (Limit::Measured(most, unit), Some(DoseUnit::Amount(of))) => in_unit(most, unit, of),
            (Limit::Measured(most, unit), None | Some(DoseUnit::Piece)) => one_piece
                .filter(|piece| piece.amount() > 0.0)
                .and_then(|piece| Some(in_unit(most, unit, piece.unit())? / piece.amount())),
            (Limit::Doses(most), Some(_)) => dose.map(|dose| most * dose.most),
            (Limit::Pieces(most), Some(DoseUnit::Amount(unit))) => {
                one_piece.and_then(|piece| in_unit(piece.amount() * most, piece.unit(), unit))
            }
            (Limit::Doses(_), None) => None,
        };
        match most {
            Some(most) => self.out.regimen.most_per_day = Some(most),
            None => self.leave_unread(range),
        }
    }

    fn settle_form(&mut self) {
        let out = &mut self.out;
        // A puff into the nose is a spray; what is stuck on the skin for the blood is not "topical".
        match (out.form, out.route) {
            (Some(Form::Inhaler), Some(Route::Nasal)) => out.form = Some(Form::Spray),
            (Some(Form::Patch), Some(Route::Topical)) => out.route = Some(Route::Transdermal),
            _ => {}
        }
    }

    // Neighbouring pieces become one phrase; pieces inside others are dropped.
    fn settle_unread(&mut self) {
        let mut ranges = std::mem::take(&mut self.unread);
        ranges.put_in_order_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut() {
                Some(last) if range.start <= last.end || self.only_small_between(last.end, range.start) => {
                    last.end = last.end.max(range.end);
                }
                _ => merged.push(range),
            }
        }
        for range in merged {
            let words = self.words(range);
            if words.chars().any(char::is_alphanumeric) {
                self.out.unread.push(words);
            }
        }
    }

    fn only_small_between(&self, from: usize, to: usize) -> bool {
        use super::lexicon::Meaning::{Said, Sign};
        use super::sense::Sense;
        (from..to).all(|at| match self.meaning(at) {
            Some(Said(
                Sense::Filler
                | Sense::And
                | Sense::To
                | Sense::Per
                | Sense::At
                | Sense::Onto
                | Sense::AsEarOrWord,
            )) => true,
            Some(Sign(sign)) => !matches!(sign, ',' | ';' | '.' | '(' | ')') && self.glued(at),
            _ => false,
        })
    }
}

// Frequency and times of one event, if they fit.
fn when(event: &Event) -> Option<(Option<Frequency>, Vec<TimeOfDay>)> {
    let mut times = event.times.clone();
    times.put_in_order();
    let named = (times.len().max(event.clock_times)) as f64;
    let frequency = match event.frequency {
        None if event.each_time || (event.clock_times > times.len()) => Some(times_a_day(named)),
        None if event.each_meal && times.is_empty() => Some(Frequency::EachMeal),
        // "daily, every morning and every night"
        Some(Frequency::TimesPerDay { least, most }) if named > most => {
            return (event.each_time && least == most && most == 1.0)
                .then(|| (Some(times_a_day(named)), times));
        }
        Some(Frequency::Once) if named > 1.0 => return None,
        frequency => frequency,
    };
    if named == 0.0 && event.each_time && event.frequency.is_none() {
        return Some((None, times));
    }
    Some((frequency, times))
}

// Several doses: alike at several times, or each at its own time. Anything else does not fit.
fn by_time(events: &[Event], regimen: &mut Regimen) -> bool {
    let mut doses: Vec<(TimeOfDay, Dose)> = Vec::new();
    for event in events {
        let daily = event.frequency.is_none_or(|frequency| frequency == times_a_day(1.0));
        let Some(dose) = event.dose.filter(|_| daily && event.weekdays.is_empty() && !event.times.is_empty())
        else {
            return false;
        };
        doses.extend(event.times.iter().map(|time| (*time, dose)));
    }
    doses.put_in_order_by_key(|(time, _)| *time);
    if doses.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one == other)) {
        return false;
    }
    regimen.times = doses.iter().map(|(time, _)| *time).collect();
    let first = doses.first().map(|(_, dose)| *dose);
    if doses.iter().all(|(_, dose)| Some(*dose) == first) {
        regimen.dose = first;
    } else if doses.iter().all(|(_, dose)| first.is_some_and(|first| first.unit == dose.unit)) {
        regimen.doses_by_time = doses;
    } else {
        regimen.times.clear();
        return false;
    }
    true
}

fn in_unit(amount: f64, unit: Unit, wanted: Unit) -> Option<f64> {
    if unit == wanted {
        return Some(amount);
    }
    Some(amount * unit.milligrams()? / wanted.milligrams()?)
}
