//! A record in which one number has a wanted value, and everything else stays as it is.

use super::number::Limited;
use brownbag::knowledge::authoring::casebook::today;
use brownbag::knowledge::{DoseIn, Knowledge, RouteMask, SetId};
use brownbag::model::{
    Candidate, Dose, DoseUnit, Frequency, Identity, Medication, Observation, Part, Record, Regimen, Status,
};
use brownbag::values::{Quantity, Strength, Unit};

/// The record with `value` in place of what the number limits. Several where several lists come to the same sum; none where
/// it cannot be done.
pub fn turned(record: &Record, of: &Limited, value: f64, knowledge: &Knowledge) -> Vec<Record> {
    if value < 0.0 {
        return Vec::new();
    }
    let mut turned = record.clone();
    let done = match of {
        Limited::Age => {
            turned.person.birth_date = None;
            turned.person.age = Some(value as u32);
            Some(())
        }
        Limited::Measure(measure) => observe(&mut turned, knowledge, *measure, Some(value), 0),
        Limited::DaysSinceMeasure(measure) => observe(&mut turned, knowledge, *measure, None, value as i32),
        Limited::DaysSinceStop(takes) => stop(&mut turned, knowledge, takes.set, value as i32),
        Limited::Count(set) => count(&mut turned, knowledge, *set, value as usize),
        Limited::DailyDose(set, counted_in) => dose(&mut turned, knowledge, *set, *counted_in, value),
        Limited::Load { load, medicines } => {
            return loads(record, knowledge, *load, value as u32, |lines| lines >= usize::from(*medicines));
        }
        Limited::MedicinesOfLoad { load, sum } => {
            let heavy =
                |extra| loads(record, knowledge, *load, *sum as u32 + extra, |lines| lines == value as usize);
            return (0..4).flat_map(heavy).collect();
        }
        Limited::Alternatives => None,
    };
    done.map(|()| turned).into_iter().collect()
}

fn observe(
    record: &mut Record,
    knowledge: &Knowledge,
    measure: u16,
    value: Option<f64>,
    days: i32,
) -> Option<()> {
    let key = knowledge.content.measures.get(usize::from(measure))?.key.clone();
    let observations = record.person.observations.get_or_insert_default();
    let before = observations.iter().find(|seen| seen.measure == key).and_then(|seen| seen.value);
    observations.retain(|seen| seen.measure != key);
    let on = today().plus_days(-days);
    observations.push(Observation { text: key.clone(), measure: key, value: value.or(before), on });
    Some(())
}

fn stop(record: &mut Record, knowledge: &Knowledge, set: SetId, days: i32) -> Option<()> {
    let mut lines = record.medications.iter_mut().filter(|line| is_in(line, knowledge, set));
    let line = lines.next()?;
    line.status = Some(Status::Stopped);
    line.stopped_on = today().plus_days(-days);
    Some(())
}

fn count(record: &mut Record, knowledge: &Knowledge, set: SetId, wanted: usize) -> Option<()> {
    let lines = &mut record.medications;
    let mut counted: Vec<usize> =
        (0..lines.len()).filter(|&place| is_in(&lines[place], knowledge, set)).collect();
    while counted.len() > wanted {
        lines.remove(counted.pop()?);
    }
    while counted.len() < wanted {
        let more = match counted.last() {
            Some(&last) => lines[last].clone(),
            None => line_of(knowledge, members(knowledge, set).first().copied()?),
        };
        counted.push(lines.len());
        lines.push(more);
    }
    Some(())
}

fn dose(
    record: &mut Record,
    knowledge: &Knowledge,
    set: SetId,
    counted_in: DoseIn,
    wanted: f64,
) -> Option<()> {
    let factor = |ingredient: u16| match counted_in {
        DoseIn::MorphineEquivalents => knowledge.facts(ingredient)?.morphine_equivalent.map(f64::from),
        _ => Some(1.0),
    };
    let place = record.medications.iter().position(|line| {
        let current = line.is_current() && is_in(line, knowledge, set);
        current && part_in(line, knowledge, set).is_some_and(|(_, ingredient)| factor(ingredient).is_some())
    });
    let mut line = match place {
        Some(place) => record.medications[place].clone(),
        None => {
            line_of(knowledge, members(knowledge, set).into_iter().find(|member| factor(*member).is_some())?)
        }
    };
    let (part, ingredient) = part_in(&line, knowledge, set)?;
    let unit = match counted_in {
        DoseIn::Units => Unit::Units,
        DoseIn::Micrograms => Unit::Microgram,
        _ => Unit::Milligram,
    };
    let amount = Quantity::new(wanted / factor(ingredient)?, unit)?;
    let times = if counted_in == DoseIn::Doses { wanted } else { 1.0 };
    if counted_in != DoseIn::Doses
        && let Identity::Recognised(product) = &mut line.identity
    {
        product.parts[part].strength = Some(Strength::PerPiece(amount));
    }
    line.really = None;
    line.regimen = Regimen {
        dose: Some(Dose { least: 1.0, most: 1.0, unit: DoseUnit::Piece }),
        frequency: Some(Frequency::TimesPerDay { least: times, most: times }),
        ..Regimen::default()
    };
    // The other lines of the set would add to the sum.
    let at = place.unwrap_or(record.medications.len());
    let mut kept: Vec<Medication> = Vec::new();
    for (other, medication) in record.medications.iter().enumerate() {
        if other == at {
            kept.push(line.clone());
        } else if !is_in(medication, knowledge, set) {
            kept.push(medication.clone());
        }
    }
    if place.is_none() {
        kept.push(line);
    }
    record.medications = kept;
    Some(())
}

// Lists whose lines weigh `wanted` together: some of those that are there, and more of the load's own ingredients.
fn loads(
    record: &Record,
    knowledge: &Knowledge,
    load: u16,
    wanted: u32,
    fits: impl Fn(usize) -> bool,
) -> Vec<Record> {
    const FEW: usize = 8;
    let weigh = |line: &Medication| weight(line, knowledge, load);
    let (heavy, light): (Vec<Medication>, Vec<Medication>) =
        record.medications.iter().cloned().partition(|line| weigh(line) > 0);
    let filling = fillings(record, knowledge, load);
    let mut found = Vec::new();
    for kept in (0..1_u32 << heavy.len().min(FEW)).rev() {
        let kept: Vec<&Medication> = heavy
            .iter()
            .enumerate()
            .filter(|(place, _)| kept & (1 << place) != 0)
            .map(|(_, line)| line)
            .collect();
        let sum: u32 = kept.iter().map(|line| weigh(line)).sum();
        let Some(rest) = wanted.checked_sub(sum) else { continue };
        for heaviest in 1..=3 {
            let Some(more) = filled(&filling, rest, heaviest) else { continue };
            if fits(kept.len() + more.len()) {
                let lines = light.iter().chain(kept.iter().copied()).chain(more).cloned().collect();
                found.push(Record { medications: lines, ..record.clone() });
            }
        }
    }
    found.truncate(FEW);
    found
}

// Lines with a weight of their own that are not on the list yet.
fn fillings(record: &Record, knowledge: &Knowledge, load: u16) -> Vec<(u32, Medication)> {
    let there: Vec<_> =
        record.medications.iter().flat_map(|line| line.parts()).map(|part| part.ingredient).collect();
    let weights = knowledge.content.loads.get(usize::from(load)).map_or(&[][..], |load| &load.weights);
    let usable = weights.iter().filter(|(ingredient, _)| {
        knowledge
            .facts(*ingredient)
            .is_some_and(|facts| RouteMask::systemic().has(facts.usual_route) && !there.contains(&facts.id))
    });
    usable.map(|(ingredient, weight)| (u32::from(*weight), line_of(knowledge, *ingredient))).collect()
}

fn filled(filling: &[(u32, Medication)], mut rest: u32, heaviest: u32) -> Option<Vec<&Medication>> {
    let mut lines = Vec::new();
    for wanted in (1..=heaviest).rev() {
        for (weight, line) in filling.iter().filter(|(weight, _)| *weight == wanted) {
            if rest >= *weight {
                rest -= weight;
                lines.push(line);
            }
        }
    }
    (rest == 0).then_some(lines)
}

fn weight(line: &Medication, knowledge: &Knowledge, load: u16) -> u32 {
    let weights = line.parts().iter().filter_map(|part| {
        let weights = knowledge.weights_of(knowledge.index_of(part.ingredient)?);
        weights.iter().find(|(number, _)| *number == load).map(|(_, weight)| u32::from(*weight))
    });
    weights.max().unwrap_or(0)
}

fn is_in(line: &Medication, knowledge: &Knowledge, set: SetId) -> bool {
    let anything = knowledge.content.sets.get(usize::from(set.0)).is_some_and(|set| set.is_anything());
    anything || part_in(line, knowledge, set).is_some()
}

// The first part of a line that belongs to a set, and its number in the pack.
fn part_in(line: &Medication, knowledge: &Knowledge, set: SetId) -> Option<(usize, u16)> {
    line.parts().iter().enumerate().find_map(|(place, part)| {
        let ingredient = knowledge.index_of(part.ingredient)?;
        knowledge.sets_of(ingredient).contains(&set).then_some((place, ingredient))
    })
}

fn members(knowledge: &Knowledge, set: SetId) -> Vec<u16> {
    knowledge
        .content
        .sets
        .get(usize::from(set.0))
        .map_or_else(Vec::new, |set| set.members(&knowledge.content.classes))
}

fn line_of(knowledge: &Knowledge, ingredient: u16) -> Medication {
    let part = |facts: &brownbag::knowledge::IngredientFacts| Part { ingredient: facts.id, strength: None };
    let parts = knowledge.facts(ingredient).map(part).into_iter().collect();
    let name = format!("ingredient {ingredient}");
    Medication {
        text: name.clone(),
        identity: Identity::Recognised(Candidate { name, parts }),
        ..Medication::default()
    }
}
