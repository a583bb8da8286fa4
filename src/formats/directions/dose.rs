//! Rules for doses and strengths.

use super::amounts::{Amount, Many};
use super::lexicon::Meaning;
use super::reader::{Event, Limit, Reader};
use super::sense::{Sense, Span};
use crate::formats::{NoteKind, dates};
use crate::model::{Dose, DoseUnit, Frequency};
use crate::values::{Form, Quantity, Strength, Unit};
use std::ops::Range;

impl Reader<'_> {
    /// A dose, or the strength of the piece.
    pub(super) fn dose(&mut self) -> Option<usize> {
        let start = self.at;
        if let Some(end) = self.stray_date() {
            self.leave_unread(start..end);
            return Some(end);
        }
        let up_to = matches!(self.said(start), Some(Sense::UpTo));
        let at = start + usize::from(up_to);
        self.number(at)?;
        let Some((amount, next)) = self.amount(at) else {
            let next = self.numbers(at).map_or(at + 1, |numbers| numbers.next);
            self.unclear(NoteKind::NumberWithoutUnit, start..next);
            return Some(next);
        };
        let range = start..next;
        match amount {
            Amount::Pieces { least, most, form } => {
                self.set_form(form);
                if least == most && is_package(form, least) && !self.starts_dosing(self.skip_fillers(next)) {
                    self.leave_unread(range);
                    return Some(next);
                }
                self.add_dose(
                    Dose { least: if up_to { 0.0 } else { least }, most, unit: DoseUnit::Piece },
                    range,
                );
                Some(self.strength_of_piece(next))
            }
            Amount::Measured { least, most, unit } => {
                let least = if up_to { 0.0 } else { least };
                Some(self.measured(Dose { least, most, unit: DoseUnit::Amount(unit) }, unit, range))
            }
            Amount::Strengths(strengths) => {
                self.add_strengths(strengths, range);
                Some(next)
            }
            Amount::Bare(numbers)
                if numbers.kind == Many::List || (numbers.kind == Many::Range && self.list_expected()) =>
            {
                Some(self.bare_list(&numbers.values, range))
            }
            Amount::Bare(numbers) => {
                let (least, most) = (*numbers.values.first()?, *numbers.values.last()?);
                Some(self.bare(least, most, up_to, numbers.counts, range))
            }
            Amount::Rate => {
                self.leave_unread(range);
                Some(next)
            }
            Amount::ByWeight => {
                self.varies = true;
                self.mark_dosing(range);
                Some(next)
            }
        }
    }

    // A whole date without a word that says of what: "last given 11/1/2026". No amount is in it.
    fn stray_date(&self) -> Option<usize> {
        let token = self.items.get(self.at)?.first;
        let (used, _) = dates::at(self.tokens, token, self.context.today)?;
        let end = self.items.iter().position(|item| item.first >= token + used).unwrap_or(self.items.len());
        (used >= 5).then_some(end)
    }

    // "500 mg": the strength beside the name or before "tablets", else a dose.
    fn measured(&mut self, dose: Dose, unit: Unit, range: Range<usize>) -> usize {
        let next = range.end;
        let one = dose.least == dose.most;
        if self.is_improbable(dose) {
            self.unclear(NoteKind::ImprobableAmount, range);
            return next;
        }
        let by_volume = unit == Unit::Millilitre;
        let list = (!one && self.list_expected()).then(|| self.as_list(range.start)).flatten();
        if let Some(strengths) = list {
            self.add_strengths(strengths, range);
            return next;
        }
        // "10 mL vial" is the size of the package.
        if by_volume && matches!(self.said(next), Some(Sense::Piece(None | Some(Form::Injection)))) {
            self.leave_unread(range.start..next + 1);
            return next + 1;
        }
        let has_pieces = self.current.dose.is_some_and(|dose| dose.unit == DoseUnit::Piece);
        let in_brackets = range.start.checked_sub(1).is_some_and(|before| self.is_sign(before, '('));
        let before_form = matches!(
            self.said(next),
            Some(Sense::Piece(_) | Sense::Form(_) | Sense::FormAt(..) | Sense::Release(_))
        ) || (self.said(next) == Some(Sense::Filler)
            && matches!(self.said(next + 1), Some(Sense::Piece(_))));
        let strength = Quantity::new(dose.most, unit).map(Strength::PerPiece);
        if one
            && !by_volume
            && let Some(strength) = strength
        {
            if in_brackets && (has_pieces || self.current.beside_name.is_some()) {
                // "two capsules (4 mg)" may be the dose or the strength of one.
                self.leave_unread(range);
                return next;
            }
            if has_pieces || before_form {
                self.add_strengths(vec![strength], range);
                return next;
            }
            if self.after_name && self.out.strengths.is_empty() && self.current.dose.is_none() {
                self.add_dose(dose, range.clone());
                self.current.beside_name = Some((strength, range));
                // "10 units" of insulin is a dose; of vitamin D it may be what one capsule holds, if capsules follow.
                self.current.implied = unit != Unit::Units;
                return self.per_day(next, false);
            }
        }
        self.add_dose(dose, range);
        self.per_day(next, false)
    }

    // "2 x 500 mg tablets", "1 tab 500 mg": what stands right after a count of pieces is their strength.
    fn strength_of_piece(&mut self, next: usize) -> usize {
        self.per_day(next, true)
    }

    /// "100 mg a day", "1 a day": a dose that names its day. "2 a day" does not say how they are spread.
    pub(super) fn per_day(&mut self, next: usize, pieces: bool) -> usize {
        if !self.divides(next) {
            return next;
        }
        match self.said(next + 1) {
            Some(Sense::Span(Span::Day)) => {}
            Some(Sense::Span(Span::Week))
                if !pieces || self.current.dose.is_none_or(|dose| dose.most <= 1.0) =>
            {
                self.set_frequency(Frequency::EveryDays(7.0), next..next + 2);
                return next + 2;
            }
            _ => return next,
        }
        let most = self.current.dose.map_or(0.0, |dose| dose.most);
        if pieces && most > 1.0 {
            self.current.dose = None;
            self.limit = Some((Limit::Pieces(most), next..next + 2));
        } else {
            self.set_frequency(Frequency::TimesPerDay { least: 1.0, most: 1.0 }, next..next + 2);
        }
        self.mark_dosing(next..next + 2);
        next + 2
    }

    // A number that does not say of what: a count of pieces where that is the only likely meaning.
    fn bare(&mut self, least: f64, most: f64, up_to: bool, counts: bool, range: Range<usize>) -> usize {
        let next = range.end;
        // "2 x 500 mg tablets", "2 500 mg tablets"
        let strength_at = next + usize::from(self.said(next) == Some(Sense::Times));
        if let Some((Amount::Measured { .. }, after)) = self.amount(strength_at)
            && let Some((form, after)) = self.piece(after)
            && most <= 12.0
        {
            self.set_form(form);
            self.add_dose(Dose { least, most, unit: DoseUnit::Piece }, range);
            if let Some((Amount::Measured { least, most, unit }, end)) = self.amount(strength_at)
                && least == most
                && let Some(strength) = Quantity::new(most, unit).map(Strength::PerPiece)
            {
                self.add_strengths(vec![strength], strength_at..end);
            }
            return after;
        }
        if self.said(next) == Some(Sense::Doses) || self.said(next) == Some(Sense::Times) {
            // "3 times every 2 weeks", "1 x 2 tablets": what follows belongs to the number and is not read without it.
            let after = next + 1;
            let end =
                self.often(after).map(|(_, end)| end).or_else(|| self.amount(after).map(|(_, end)| end));
            let end = end.filter(|_| self.said(next) == Some(Sense::Times)).unwrap_or(after);
            self.unclear(NoteKind::NumberWithoutUnit, range.start..end);
            return end;
        }
        // "q4h (3 a day)": what is really taken, or a limit; it is not said which.
        let has_when = self.current.frequency.is_some() || !self.current.times.is_empty();
        if has_when && self.divides(next) && self.said(next + 1) == Some(Sense::Span(Span::Day)) {
            self.leave_unread(range.start..next + 2);
            return next + 2;
        }
        let whole = least.fract() == 0.0 && most.fract() == 0.0;
        let small = most <= 4.0
            && least > 0.0
            && (whole || counts || !self.out.strengths.is_empty() && (most * 2.0).fract() == 0.0);
        let ambiguous =
            self.right_after_name && !counts && self.out.strengths.is_empty() && !self.context.strength_known;
        // "tablet, 1, daily"
        let comma = usize::from(
            self.is_sign(next, ',') && (!self.out.strengths.is_empty() || self.current.beside_name.is_some()),
        );
        let follows = self.skip_fillers(next + comma);
        let counted_name = self.meaning(follows) == Some(Meaning::Name)
            && (self.after_take
                || counts
                || self.starts_dosing(follows + 1)
                || (self.divides(follows + 1) && self.said(follows + 2) == Some(Sense::Span(Span::Day))));
        // "two to be taken once a week"
        let dosing_follows =
            self.starts_dosing(follows) || (counts && self.said(follows) == Some(Sense::Take));
        let alone = (self.after_take || range.start == 0) && self.is_clause_end(next);
        if small && !ambiguous && (counted_name || dosing_follows || (alone && self.after_take)) {
            let least = if up_to { 0.0 } else { least };
            self.add_dose(Dose { least, most, unit: DoseUnit::Piece }, range);
            return self.per_day(next, true);
        }
        let next = next + usize::from(self.is_plain(next) && !self.is_clause_end(next));
        self.unclear(NoteKind::NumberWithoutUnit, range.start..next);
        next
    }

    // "5/325" beside a product of as many ingredients.
    fn bare_list(&mut self, values: &[f64], range: Range<usize>) -> usize {
        let next = range.end;
        if let Some(unit) =
            self.context.bare_unit.filter(|_| self.list_expected() && values.len() == self.context.parts)
        {
            let strengths = values.iter().filter_map(|value| Quantity::new(*value, unit));
            let strengths: Vec<_> = strengths.map(Strength::PerPiece).collect();
            self.add_strengths(strengths, range);
        } else {
            self.unclear(NoteKind::NumberWithoutUnit, range);
        }
        next
    }

    pub(super) fn add_strengths(&mut self, strengths: Vec<Strength>, range: Range<usize>) {
        let improbable = strengths.iter().any(|strength| match strength {
            Strength::PerPiece(quantity)
            | Strength::PerHour(quantity)
            | Strength::PerVolume { amount: quantity, .. } => {
                is_improbable_amount(quantity.amount(), quantity.unit())
            }
            Strength::Percent(percent) => !(*percent > 0.0 && *percent <= 100.0),
        });
        if improbable {
            self.unclear(NoteKind::ImprobableAmount, range);
        } else if self.out.strengths.is_empty() {
            self.out.strengths = strengths;
            self.strength_items = Some(range);
        } else if self.out.strengths != strengths {
            self.leave_unread(range);
        }
    }

    fn add_dose(&mut self, dose: Dose, range: Range<usize>) {
        if self.is_improbable(dose) {
            self.unclear(NoteKind::ImprobableAmount, range);
            return;
        }
        self.mark_dosing(range);
        let event = &mut self.current;
        let untimed = event.frequency.is_none()
            && event.times.is_empty()
            && !event.each_time
            && event.weekdays.is_empty();
        match event.dose {
            None => event.dose = Some(dose),
            // "500 mg, 2 tablets daily", "500 mg daily, 2 tablets": the first was the strength.
            Some(_)
                if event.beside_name.is_some()
                    && (dose.unit == DoseUnit::Piece || (untimed && event.implied)) =>
            {
                event.dose = Some(dose);
                event.implied = false;
                if let Some((strength, range)) = event.beside_name.take() {
                    self.add_strengths(vec![strength], range);
                }
            }
            Some(_) => {
                let earlier = std::mem::replace(event, Event { dose: Some(dose), ..Event::default() });
                self.earlier.push(earlier);
            }
        }
    }

    pub(super) fn unclear(&mut self, kind: NoteKind, range: Range<usize>) {
        self.unclear_dose = true;
        self.note(kind, range.clone());
        self.leave_unread(range);
    }

    fn is_improbable(&self, dose: Dose) -> bool {
        match dose.unit {
            DoseUnit::Piece => dose.most <= 0.0 || dose.most > 30.0,
            DoseUnit::Amount(unit) => is_improbable_amount(dose.most, unit),
        }
    }
}

// Far above what anybody takes at once, so that only slips are caught: a bowel preparation is 4 litres, penicillin
// 2.4 million units, fish oil 4 g.
fn is_improbable_amount(amount: f64, unit: Unit) -> bool {
    let most = match unit {
        Unit::Gram => 500.0,
        Unit::Milligram => 20_000.0,
        Unit::Microgram => 100_000.0,
        Unit::Millilitre => 5_000.0,
        Unit::Units => 5_000_000.0,
        Unit::Milliequivalent | Unit::Millimole => 1_000.0,
    };
    !(amount > 0.0 && amount <= most)
}

// "30 tablets" beside the name is how many were dispensed.
fn is_package(form: Option<Form>, count: f64) -> bool {
    matches!(form, Some(Form::Tablet | Form::Capsule)) && count > 12.0 && count.fract() == 0.0
}
