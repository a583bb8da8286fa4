//! Runs the cases that stand beside the rules.

use super::{Case, Expectation};
use crate::formats::{intake, text_list};
use crate::knowledge::{Criterion, Knowledge, Rule};
use crate::model::{Medication, Observation, Record, Sex, Status, Symptom};
use crate::names::Names;
use crate::review::{Review, review};
use crate::values::Date;

/// The day on which every case is reviewed: 25 November 2026.
pub fn today() -> Date {
    Date::from_iso("2026-11-25").unwrap_or_else(|| unreachable!("that day exists"))
}

/// What is wrong with a case, if anything: one sentence for the author.
pub fn verdict(case: &Case, names: &Names, knowledge: &Knowledge) -> Result<(), String> {
    let record = record_of(case, names, knowledge)?;
    let review = review(&record, knowledge, today());
    let found = if holds(&review, knowledge, &case.rule) {
        Expectation::Finding
    } else if asks(&review, knowledge, &case.rule) {
        Expectation::Gap
    } else {
        Expectation::Nothing
    };
    if found != case.finds {
        return Err(format!("wanted {}, got {}", told(case.finds), told(found)));
    }
    match case.silent.iter().find(|rule| holds(&review, knowledge, rule)) {
        Some(rule) => Err(format!("rule \"{rule}\" should be silent here")),
        None => Ok(()),
    }
}

/// The record that a case describes. Fails on a line that is not recognised: a case is about known medicines, unless it
/// says nothing should be found.
pub fn record_of(case: &Case, names: &Names, knowledge: &Knowledge) -> Result<Record, String> {
    let mut record = Record { signs: case.reports.clone(), ..Record::default() };
    for line in &case.takes {
        let mut medication: Medication = text_list::read_line(&line.text, names, today());
        if medication.parts().is_empty() && case.finds != Expectation::Nothing {
            return Err(format!("\"{}\" is not recognised as a medicine", line.text));
        }
        medication.started_on = line.started_on.or(medication.started_on);
        medication.changed_on = line.changed_on.or(medication.changed_on);
        medication.stopped_on = line.stopped_on.or(medication.stopped_on);
        // A last day in the past says that it was stopped, unless the line says otherwise.
        if medication.status.is_none() && medication.stopped_on.is_some_and(|day| day <= today()) {
            medication.status = Some(Status::Stopped);
        }
        if let Some(text) = &line.really {
            medication.really = Some((text.clone(), crate::formats::directions::read(text).regimen));
        }
        if let Some(text) = &line.reason {
            (medication.reason, medication.reason_condition) = intake::reason(text, knowledge);
        } else if let crate::model::Reason::Given(text) = &medication.reason {
            medication.reason_condition = intake::reason(text, knowledge).1;
        }
        record.medications.push(medication);
    }
    let person = &mut record.person;
    person.age = case.age;
    person.sex = match case.sex.as_deref() {
        Some("female") => Some(Sex::Female),
        Some("male") => Some(Sex::Male),
        Some(other) => return Err(format!("sex \"{other}\" is neither female nor male")),
        None => None,
    };
    person.pregnancy.pregnant = case.pregnant;
    person.pregnancy.breastfeeding = case.breastfeeding;
    person.egfr = case.egfr;
    person.weight_kg = case.weight_kg;
    person.alcohol = case.alcohol.as_deref().map(intake::habit);
    person.tobacco = case.tobacco.as_deref().map(intake::habit);
    person.cannabis = case.cannabis.as_deref().map(intake::habit);
    if let Some(has) = &case.has {
        let conditions: Vec<_> = has.iter().map(|text| intake::condition(text, knowledge)).collect();
        if let Some(unknown) = conditions.iter().find(|condition| condition.key.is_none()) {
            return Err(format!("\"{}\" is not recognised as a condition", unknown.text));
        }
        person.conditions = Some(conditions);
    }
    if let Some(allergies) = &case.allergic_to {
        let read = |text: &String| {
            let (substance, reaction) = text.split_once(':').unwrap_or((text, ""));
            intake::allergy(substance, Some(reaction), names, knowledge)
        };
        let allergies: Vec<_> = allergies.iter().map(read).collect();
        if let Some(unknown) = allergies.iter().find(|a| a.ingredients.is_empty() && a.group.is_none()) {
            return Err(format!("\"{}\" is not recognised as an allergy", unknown.text));
        }
        person.allergies = Some(allergies);
    }
    if let Some(observed) = &case.observed {
        person.observations = Some(observed.iter().map(|text| observation(text)).collect::<Result<_, _>>()?);
    }
    if let Some(feels) = &case.feels {
        record.symptoms = Some(feels.iter().map(|text| symptom(text, knowledge)).collect::<Result<_, _>>()?);
    }
    Ok(record)
}

fn symptom(text: &str, knowledge: &Knowledge) -> Result<Symptom, String> {
    let (words, since) = text.rsplit_once(" since ").unwrap_or((text, ""));
    let symptom = intake::symptom(words, Date::from_iso(since), knowledge);
    match symptom.key {
        Some(_) if since.is_empty() == symptom.since.is_none() => Ok(symptom),
        Some(_) => Err(format!("\"{since}\" is no day such as 2026-11-25")),
        None => Err(format!("\"{words}\" is not recognised as a symptom")),
    }
}

fn observation(text: &str) -> Result<Observation, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [measure, value, day] = words.as_slice() else {
        return Err(format!("\"{text}\" is no observation such as \"lithium-level 0.8 2026-05-01\""));
    };
    Ok(Observation {
        text: text.to_owned(),
        measure: (*measure).to_owned(),
        value: value.parse().ok(),
        on: Date::from_iso(day),
    })
}

fn holds(review: &Review, knowledge: &Knowledge, rule: &str) -> bool {
    let held = review.findings.iter().flat_map(|finding| &finding.held);
    held.into_iter().any(|held| id_of(knowledge, held.rule) == Some(rule))
}

fn asks(review: &Review, knowledge: &Knowledge, rule: &str) -> bool {
    review.gaps.iter().flat_map(|gap| &gap.rules).any(|&number| id_of(knowledge, number) == Some(rule))
}

fn id_of(knowledge: &Knowledge, number: u16) -> Option<&str> {
    knowledge.content.rules.get(usize::from(number)).map(|rule| rule.id.as_str())
}

fn told(expectation: Expectation) -> &'static str {
    match expectation {
        Expectation::Finding => "a finding",
        Expectation::Gap => "a question (gap)",
        Expectation::Nothing => "nothing",
    }
}

/// Shipped rules with criteria about the person but no case in which the fact is missing.
pub fn without_gap_case<'a>(rules: &'a [Rule], cases: &[Case]) -> Vec<&'a Rule> {
    let asks_person = |rule: &&Rule| rule.when.iter().any(is_about_person);
    let has_gap =
        |rule: &&Rule| cases.iter().any(|case| case.rule == rule.id && case.finds == Expectation::Gap);
    rules.iter().filter(asks_person).filter(|rule| !has_gap(rule)).collect()
}

fn is_about_person(criterion: &Criterion) -> bool {
    match criterion {
        Criterion::Has(_)
        | Criterion::AllergicToSubject { .. }
        | Criterion::AllergicToGroup { .. }
        | Criterion::Observed { .. }
        | Criterion::Age(_)
        | Criterion::Female(_)
        | Criterion::Pregnant
        | Criterion::Breastfeeding
        | Criterion::Uses { .. } => true,
        Criterion::All(inner) => inner.iter().any(is_about_person),
        _ => false,
    }
}
