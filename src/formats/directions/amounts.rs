//! Numbers with what they count.

use super::reader::Reader;
use super::sense::{Sense, Span};
use crate::values::{Form, Quantity, Strength, Unit};

/// One number, a range or several numbers, as written in one place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Numbers {
    pub values: Vec<f64>,
    pub kind: Many,
    /// Item after the last one used.
    pub next: usize,
    /// Written as words or as a fraction, so that it can only be a count.
    pub counts: bool,
}

/// How several numbers stand together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Many {
    One,
    /// "1-2", "1 to 2": the first is smaller. Beside a product of two ingredients it may be a list: "5-325".
    Range,
    /// "5/325", "37.5-25".
    List,
}

/// An amount as written, before it is decided whether it is a dose or a strength.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Amount {
    /// Pieces of a form.
    Pieces { least: f64, most: f64, form: Option<Form> },
    /// A measured amount.
    Measured { least: f64, most: f64, unit: Unit },
    /// What can only be a strength: a ratio, a percentage, a list.
    Strengths(Vec<Strength>),
    /// Several numbers without a unit: "5/325".
    Bare(Numbers),
    /// So much for each kilogram.
    ByWeight,
    /// So much each minute: oxygen, an infusion.
    Rate,
}

impl Reader<'_> {
    /// One number at an item: "2", "two", "1/2", "1 1/2", "one (1)", "one and a half".
    pub(super) fn single(&self, at: usize) -> Option<(f64, usize, bool)> {
        let number = self.number(at)?;
        let mut in_words = self.said(at).is_some();
        let mut next = at + 1;
        let mut value = number;
        if let Some(part) = self.fraction(at) {
            return Some((part, at + 3, true));
        }
        if number.fract() == 0.0
            && number >= 1.0
            && self.digits(at).is_some()
            && let Some(part) = self.fraction(next).filter(|_| !self.glued(next))
        {
            return Some((number + part, next + 3, true));
        }
        if self.said(next) == Some(Sense::AndHalf) {
            value += 0.5;
            in_words = true;
            next += 1;
        }
        // "one (1) tablet"
        if self.is_sign(next, '(') && self.number(next + 1) == Some(value) && self.is_sign(next + 2, ')') {
            next += 3;
        }
        Some((value, next, in_words || (self.said(at).is_none() && self.has_fraction_sign(at))))
    }

    /// Numbers at an item, with what joins them.
    pub(super) fn numbers(&self, at: usize) -> Option<Numbers> {
        let (first, mut next, mut counts) = self.single(at)?;
        let mut values = vec![first];
        let mut kind = Many::One;
        loop {
            let slash = self.is_sign(next, '/') && self.glued(next) && self.glued(next + 1);
            let dash = self.is_sign(next, '-') && (self.glued(next) == self.glued(next + 1));
            // "1 a 2": a range in Spanish.
            let to = self.said(next) == Some(Sense::To)
                || (self.is_word(next, "a") && self.number(next + 1).is_some());
            if !(slash || dash || to) || (to && values.len() > 1) {
                break;
            }
            let Some((value, after, in_words)) = self.single(next + 1) else { break };
            let rises = values.last().is_some_and(|last| *last < value);
            kind = match kind {
                Many::One if !slash && rises => Many::Range,
                _ if to => break,
                _ => Many::List,
            };
            values.push(value);
            counts &= in_words;
            next = after;
        }
        Some(Numbers { values, kind, next, counts })
    }

    /// An amount at an item: numbers with what they count, and the item after it.
    pub(super) fn amount(&self, at: usize) -> Option<(Amount, usize)> {
        let numbers = self.numbers(at)?;
        let next = numbers.next;
        if self.is_sign(next, '%') {
            let strengths = numbers.values.iter().map(|value| Strength::Percent(*value)).collect();
            return Some((Amount::Strengths(strengths), next + 1));
        }
        if let Some((form, after)) = self.piece(next)
            && let Some((least, most)) = ends(&numbers)
        {
            // "una tableta y media"
            let half = numbers.kind == Many::One && self.said(after) == Some(Sense::AndHalf);
            let (more, after) = if half { (0.5, after + 1) } else { (0.0, after) };
            return Some((Amount::Pieces { least: least + more, most: most + more, form }, after));
        }
        let Some((unit, factor, after)) = self.unit(next) else {
            return Some((Amount::Bare(numbers), next));
        };
        if numbers.kind == Many::List {
            return Some((Amount::Strengths(per_piece(&numbers.values, unit)?), after));
        }
        let (least, most) = ends(&numbers)?;
        let (least, most) = (least * factor, most * factor);
        if self.divides(after) && matches!(self.said(after + 1), Some(Sense::Span(Span::Minute))) {
            return Some((Amount::Rate, after + 2));
        }
        if numbers.kind == Many::One {
            if let Some(found) = self.ratio(most, unit, after) {
                return Some(found);
            }
            if let Some(found) = self.with_second_unit(most, unit, after) {
                return Some(found);
            }
        }
        if self.divides(after) && self.said(after + 1) == Some(Sense::Kilogram) {
            return Some((Amount::ByWeight, after + 2));
        }
        Some((Amount::Measured { least, most, unit }, after))
    }

    /// Numbers of an amount as a list of strengths in one unit, where a range was really a list: "5-325 mg".
    pub(super) fn as_list(&self, at: usize) -> Option<Vec<Strength>> {
        let numbers = self.numbers(at)?;
        let (unit, _, _) = self.unit(numbers.next)?;
        per_piece(&numbers.values, unit)
    }

    /// A measured amount without what it may be divided by: "3 g" of "3 g per 24 hours".
    pub(super) fn measured_at(&self, at: usize) -> Option<(f64, Unit, usize)> {
        let numbers = self.numbers(at)?;
        let (unit, factor, next) = self.unit(numbers.next)?;
        let (_, most) = ends(&numbers)?;
        Some((most * factor, unit, next))
    }

    /// "20 mg/5 mL", "25 mcg/hr", "90 mcg per puff".
    fn ratio(&self, amount: f64, unit: Unit, after: usize) -> Option<(Amount, usize)> {
        if !self.divides(after) {
            return None;
        }
        let quantity = Quantity::new(amount, unit)?;
        let (count, mut next) = match self.digits(after + 1) {
            Some(count) => (count, after + 2),
            None => (1.0, after + 1),
        };
        if self.is_sign(next, '-') && self.glued(next) {
            next += 1;
        }
        if count <= 0.0 {
            return None;
        }
        let strength = match self.said(next)? {
            Sense::Unit(Unit::Millilitre, factor) => {
                Strength::PerVolume { amount: quantity, millilitres: count * factor }
            }
            // "mg/day" is a dose, "mg/24 hours" a patch.
            Sense::Span(Span::Hour) => Strength::PerHour(Quantity::new(amount / count, unit)?),
            Sense::Piece(_) | Sense::Doses if count == 1.0 => Strength::PerPiece(quantity),
            _ => return None,
        };
        Some((Amount::Strengths(vec![strength]), next + 1))
    }

    /// "80mg/400mg" and "250 mg - 500 mg".
    fn with_second_unit(&self, first: f64, unit: Unit, after: usize) -> Option<(Amount, usize)> {
        let slash = self.is_sign(after, '/') || self.said(after) == Some(Sense::And);
        let range = self.is_sign(after, '-') || self.said(after) == Some(Sense::To);
        if !(slash || range) {
            return None;
        }
        let (second, next, _) = self.single(after + 1)?;
        let (second_unit, factor, next) = self.unit(next)?;
        let second = second * factor;
        if range && first < second && unit == second_unit && !self.list_expected() {
            return Some((Amount::Measured { least: first, most: second, unit }, next));
        }
        let glued_or_expected = self.glued(after) || self.list_expected();
        if unit == Unit::Millilitre || second_unit == Unit::Millilitre || !glued_or_expected {
            return None;
        }
        let mut strengths = per_piece(&[first], unit)?;
        strengths.extend(per_piece(&[second], second_unit)?);
        let mut next = next;
        if (self.is_sign(next, '/') || self.is_sign(next, '-'))
            && self.glued(next)
            && let Some((third, after, _)) = self.single(next + 1)
            && let Some((third_unit, _, after)) = self.unit(after)
        {
            strengths.extend(per_piece(&[third], third_unit)?);
            next = after;
        }
        Some((Amount::Strengths(strengths), next))
    }

    /// A unit at an item, with its factor; "5-mg" has a dash before it.
    fn unit(&self, at: usize) -> Option<(Unit, f64, usize)> {
        let at = if self.is_sign(at, '-') && self.glued(at) && self.glued(at + 1) { at + 1 } else { at };
        match self.said(at)? {
            Sense::Unit(unit, factor) => Some((unit, factor, at + 1)),
            _ => None,
        }
    }

    /// "tablet", "of a tablet", "a tablet": a countable form at an item.
    pub(super) fn piece(&self, at: usize) -> Option<(Option<Form>, usize)> {
        let mut at = at;
        while matches!(self.said(at), Some(Sense::Filler | Sense::Per)) && self.is_small_word(at) {
            at += 1;
        }
        // "2 oral tablets", "1 ER tablet" name route and release before the piece; those are read on their own.
        match self.said(at)? {
            Sense::Piece(form) => Some((form, at + 1)),
            _ => None,
        }
    }

    pub(super) fn divides(&self, at: usize) -> bool {
        self.is_sign(at, '/') || matches!(self.said(at), Some(Sense::Per))
    }

    // "1/2" at an item: only halves, thirds and quarters, and nothing that goes on like a date.
    fn fraction(&self, at: usize) -> Option<f64> {
        let (top, bottom) = (self.digits(at)?, self.digits(at + 2)?);
        let joined = self.is_sign(at + 1, '/') && self.glued(at + 1) && self.glued(at + 2);
        let goes_on = self.is_sign(at + 3, '/') && self.glued(at + 3) && self.digits(at + 4).is_some();
        let fraction = [(1.0, 2.0), (1.0, 3.0), (2.0, 3.0), (1.0, 4.0), (3.0, 4.0)].contains(&(top, bottom));
        (joined && !goes_on && fraction).then_some(top / bottom)
    }
}

fn ends(numbers: &Numbers) -> Option<(f64, f64)> {
    match numbers.kind {
        Many::List => None,
        _ => Some((*numbers.values.first()?, *numbers.values.last()?)),
    }
}

fn per_piece(values: &[f64], unit: Unit) -> Option<Vec<Strength>> {
    values.iter().map(|value| Quantity::new(*value, unit).map(Strength::PerPiece)).collect()
}
