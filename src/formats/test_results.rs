//! Test results as people write them: "blood pressure 142/90", "A1c 7.2", "peso 150 lb".
//!
//! Nothing is guessed: a test that we do not know, and a number that may stand for two amounts, are refused with a reason.

use crate::knowledge::{Knowledge, Measure};
use crate::model::Observation;
use crate::names::{find_plain, plain_index};
use crate::values::{Date, lower_case, read_decimal};

/// Why a result was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No test that we know.
    UnknownMeasure,
    /// The value is no number, or several.
    UnclearValue,
    /// Not a unit of this test.
    UnknownUnit,
    /// The number fits two units of this test, and none is named.
    UnitMissing,
    /// Nobody has such a value.
    OutOfRange,
    /// The day is still to come.
    FutureDay,
}

impl Refusal {
    /// The stable code that programs may test.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::UnknownMeasure => "unknown-measure",
            Refusal::UnclearValue => "unclear-value",
            Refusal::UnknownUnit => "unknown-unit",
            Refusal::UnitMissing => "unit-missing",
            Refusal::OutOfRange => "out-of-range",
            Refusal::FutureDay => "future-day",
        }
    }
}

/// What one text says was measured: one observation, or two for a blood pressure. Values come in the unit of the measure. A
/// test without a value says only that it was done.
pub fn read(
    text: &str,
    on: Option<Date>,
    knowledge: &Knowledge,
    today: Date,
) -> Result<Vec<Observation>, Refusal> {
    let text = text.trim();
    let spaced = lower_case(text).replace([':', '='], " ").replace(" / ", "/");
    let spaced = spaced.replace(" over ", "/").replace(" sobre ", "/");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (measure, rest) = named(&words, knowledge).ok_or(Refusal::UnknownMeasure)?;
    if on.is_some_and(|day| day > today) {
        return Err(Refusal::FutureDay);
    }
    let observation = |measure: &Measure, value| Observation {
        text: text.to_owned(),
        measure: measure.key.clone(),
        value,
        on,
    };
    if rest.is_empty() {
        return Ok(vec![observation(measure, None)]);
    }
    let rest = rest.concat();
    let unit_at = rest.find(|c: char| !(c.is_ascii_digit() || ".,/-+".contains(c))).unwrap_or(rest.len());
    let (numbers, unit) = rest.split_at(unit_at);
    // "5 /uL": the stroke belongs to the unit.
    let (numbers, unit) = match numbers.strip_suffix('/') {
        Some(numbers) => (numbers, ["/", unit].concat()),
        None => (numbers, unit.to_owned()),
    };
    let Some((upper, lower)) = numbers.split_once('/') else {
        let value = in_unit(measure, number(numbers)?, &unit)?;
        return Ok(vec![observation(measure, Some(value))]);
    };
    let below = knowledge.content.measures.iter().find(|other| other.key == "diastolic-bp");
    let below = below.filter(|_| measure.key == "systolic-bp").ok_or(Refusal::UnclearValue)?;
    let upper = in_unit(measure, number(upper)?, &unit)?;
    let lower = in_unit(below, number(lower)?, &unit)?;
    if lower >= upper {
        return Err(Refusal::OutOfRange);
    }
    Ok(vec![observation(measure, Some(upper)), observation(below, Some(lower))])
}

// The measure that the first words name, and the words from its value on. A name may hold figures itself.
fn named<'k, 'w>(words: &'w [&'w str], knowledge: &'k Knowledge) -> Option<(&'k Measure, &'w [&'w str])> {
    let measures = &knowledge.content.measures;
    let index = knowledge.measure_words.get_or_init(|| plain_index(measures.iter().map(Measure::wordings)));
    let starts = |word: &str| word.starts_with(|c: char| c.is_ascii_digit() || "<>-+.".contains(c));
    let numbers = words.iter().enumerate().filter(|(_, word)| starts(word)).map(|(at, _)| at);
    numbers.chain([words.len()]).find_map(|at| {
        let (name, rest) = words.split_at_checked(at)?;
        Some((measures.get(find_plain(index, &name.join(" "))?)?, rest))
    })
}

// A comma is a decimal point to many people, and parts thousands for others: before three figures, only that.
fn number(text: &str) -> Result<f64, Refusal> {
    let plain = match text.split_once(',') {
        Some((_, part)) if part.len() == 3 && !part.contains(',') => text.replace(',', ""),
        _ => text.replace(',', "."),
    };
    read_decimal(&plain).ok_or(Refusal::UnclearValue)
}

fn in_unit(measure: &Measure, value: f64, unit: &str) -> Result<f64, Refusal> {
    let (least, most) = measure.range;
    let fits = |factor: f64| {
        let value = (value * factor * 100.0).round() / 100.0;
        (least..=most).contains(&value).then_some(value)
    };
    let unit = plain_unit(unit);
    if unit.is_empty() {
        // Without a unit a number counts only where it can be no other one's.
        let may_be_other = measure.units.iter().any(|(_, factor)| *factor != 1.0 && fits(*factor).is_some());
        if may_be_other {
            return Err(Refusal::UnitMissing);
        }
        return fits(1.0).ok_or(Refusal::OutOfRange);
    }
    let known = measure.units.iter().map(|(name, factor)| (name.as_str(), *factor));
    let mut known = known.chain([(measure.unit.as_str(), 1.0)]);
    let (_, factor) = known.find(|(name, _)| plain_unit(name) == unit).ok_or(Refusal::UnknownUnit)?;
    fits(factor).ok_or(Refusal::OutOfRange)
}

// "µg/mL", "mcg/ml", "ug / mL" are one unit.
fn plain_unit(unit: &str) -> String {
    let unit = lower_case(unit).replace(['µ', 'μ'], "u").replace("mcg", "ug").replace('²', "2");
    unit.replace(char::is_whitespace, "").trim_end_matches('.').to_owned()
}
