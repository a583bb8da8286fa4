//! The numbers of a rule: where they stand, what they limit, and the rule with one of them changed.

use brownbag::knowledge::{Compare, Criterion, DoseIn, Op, Rule, SetId, Takes};

/// One number of a rule.
#[derive(Clone, Debug)]
pub struct Number {
    /// Its place among the numbers of the rule.
    place: usize,
    /// What it limits.
    pub of: Limited,
    /// The limit; where the vocabulary fixes how it is compared, this is how.
    pub compare: Compare,
    /// Whether the comparison may be written otherwise.
    free: bool,
    /// Under a `not`: what it lets hold, keeps the rule from holding.
    pub negated: bool,
}

/// What a number limits.
#[derive(Clone, Debug)]
pub enum Limited {
    Age,
    Measure(u16),
    DaysSinceMeasure(u16),
    DaysSinceStop(Takes),
    Count(SetId),
    DailyDose(SetId, DoseIn),
    Load { load: u16, medicines: u8 },
    MedicinesOfLoad { load: u16, sum: f64 },
    Alternatives,
}

impl Limited {
    /// Only whole numbers can be on either side of the limit.
    pub fn is_whole(&self) -> bool {
        !matches!(self, Limited::Measure(_) | Limited::DailyDose(..))
    }
}

impl Number {
    /// Every number of a rule.
    pub fn all(rule: &Rule) -> Vec<Number> {
        let mut all = Vec::new();
        let mut when = rule.when.clone();
        walk(&mut when, false, &mut |of, compare, free, negated| {
            all.push(Number { place: all.len(), of, compare, free, negated });
            None
        });
        all
    }

    /// The smallest change that matters.
    pub fn step(&self) -> f64 {
        match self.compare.limit.abs() {
            _ if self.of.is_whole() => 1.0,
            limit if limit >= 10.0 => 1.0,
            limit if limit >= 1.0 => 0.1,
            _ => 0.01,
        }
    }

    /// The rule with this number a quarter larger, a step larger, a step smaller, and with the other comparison.
    pub fn mutants(&self, rule: &Rule) -> Vec<(String, Rule)> {
        let Compare { op, limit } = self.compare;
        let larger = if self.of.is_whole() { (limit * 1.25).ceil() } else { limit * 1.25 };
        let mut changed: Vec<Compare> = Vec::new();
        for limit in [larger, limit + self.step(), limit - self.step()] {
            if limit >= 0.0 && !changed.iter().any(|other| other.limit == limit) {
                changed.push(Compare { op, limit });
            }
        }
        if self.free {
            changed.extend(swapped(op).map(|op| Compare { op, limit }));
        }
        let mutant = |compare: Compare| {
            (format!("{:?} {:?} {}", self.of, compare.op, compare.limit), self.changed(rule, compare))
        };
        changed.into_iter().map(mutant).collect()
    }

    fn changed(&self, rule: &Rule, compare: Compare) -> Rule {
        let mut mutant = rule.clone();
        let mut place = 0;
        walk(&mut mutant.when, false, &mut |_, _, _, _| {
            place += 1;
            (place - 1 == self.place).then_some(compare)
        });
        mutant
    }
}

fn swapped(op: Op) -> Option<Op> {
    match op {
        Op::Less => Some(Op::AtMost),
        Op::AtMost => Some(Op::Less),
        Op::AtLeast => Some(Op::More),
        Op::More => Some(Op::AtLeast),
        Op::Equal => None,
    }
}

// Visits every number in one order; what the visitor gives back is written in its place.
fn walk(
    criteria: &mut [Criterion],
    negated: bool,
    visit: &mut impl FnMut(Limited, Compare, bool, bool) -> Option<Compare>,
) {
    for criterion in criteria {
        match criterion {
            Criterion::Age(compare) => write(compare, visit(Limited::Age, *compare, true, negated)),
            Criterion::Observed { measure, compare } => {
                write(compare, visit(Limited::Measure(*measure), *compare, true, negated));
            }
            Criterion::NotObservedWithin { measure, days } => {
                let compare = Compare { op: Op::More, limit: f64::from(*days) };
                if let Some(new) = visit(Limited::DaysSinceMeasure(*measure), compare, false, negated) {
                    *days = new.limit as u16;
                }
            }
            Criterion::Takes(takes) => {
                let Some(days) = takes.stopped_within_days else { continue };
                let compare = Compare { op: Op::AtMost, limit: f64::from(days) };
                if let Some(new) = visit(Limited::DaysSinceStop(takes.clone()), compare, false, negated) {
                    takes.stopped_within_days = Some(new.limit as u16);
                }
            }
            Criterion::TakesCount { of, compare } => {
                write(compare, visit(Limited::Count(*of), *compare, true, negated));
            }
            Criterion::DailyDose { of, compare, counted_in } => {
                write(compare, visit(Limited::DailyDose(*of, *counted_in), *compare, true, negated));
            }
            Criterion::Load { load, compare, medicines } => {
                let of = Limited::Load { load: *load, medicines: *medicines };
                write(compare, visit(of, *compare, true, negated));
                let least = Compare { op: Op::AtLeast, limit: f64::from(*medicines) };
                let of = Limited::MedicinesOfLoad { load: *load, sum: compare.limit };
                // At least one medicine is no limit: a sum without medicines is none.
                if *medicines > 1
                    && let Some(new) = visit(of, least, false, negated)
                {
                    *medicines = new.limit as u8;
                }
            }
            Criterion::AtLeast { count, of } => {
                let least = Compare { op: Op::AtLeast, limit: f64::from(*count) };
                if let Some(new) = visit(Limited::Alternatives, least, false, negated) {
                    *count = new.limit as u8;
                }
                walk(of, negated, visit);
            }
            Criterion::All(of) | Criterion::Any(of) => walk(of, negated, visit),
            Criterion::Not(inner) => walk(std::slice::from_mut(inner), !negated, visit),
            _ => {}
        }
    }
}

fn write(compare: &mut Compare, new: Option<Compare>) {
    if let Some(new) = new {
        *compare = new;
    }
}
