use super::error::EngineError;
use super::input::{MedicationInput, PersonInput, RecordInput};
use crate::formats::{directions, intake, text_list};
use crate::knowledge::Knowledge;
use crate::model::{Medication, Person, Pregnancy, Reason, Record, Sex, Status};
use crate::names::Names;
use crate::values::Date;

/// The record that the caller's object describes.
pub(super) fn record_from(
    input: &RecordInput,
    names: &Names,
    knowledge: &Knowledge,
    today: Date,
) -> Result<Record, EngineError> {
    let lines = input.medications.iter().enumerate();
    let medications: Result<Vec<_>, _> =
        lines.map(|(index, line)| medication_from(index, line, names, knowledge, today)).collect();
    Ok(Record {
        medications: medications?,
        person: person_from(&input.person, names, knowledge)?,
        signs: input.signs.clone(),
    })
}

fn medication_from(
    index: usize,
    input: &MedicationInput,
    names: &Names,
    knowledge: &Knowledge,
    today: Date,
) -> Result<Medication, EngineError> {
    let place = |field: &str| format!("medications[{index}].{field}");
    let text = input.text.as_ref();
    let text = text.ok_or_else(|| EngineError::InvalidRecord(format!("{} is a text", place("text"))))?;
    let mut line = text_list::read_line(text, names, today);
    if let Some(status) = &input.status {
        line.status = Some(status_named(status).ok_or_else(|| {
            let named = "is \"taking\", \"as-needed\", \"stopped\" or \"not-sure\"";
            EngineError::InvalidRecord(format!("{} {named}", place("status")))
        })?);
    }
    match (&input.reason, &line.reason) {
        (Some(reason), _) => (line.reason, line.reason_condition) = intake::reason(reason, knowledge),
        (None, Reason::Given(read)) => line.reason_condition = intake::reason(read, knowledge).1,
        (None, _) => {}
    }
    line.started_on = day(&input.started_on, || place("startedOn"))?.or(line.started_on);
    line.changed_on = day(&input.changed_on, || place("changedOn"))?.or(line.changed_on);
    line.stopped_on = day(&input.stopped_on, || place("stoppedOn"))?.or(line.stopped_on);
    // A last day in the past says that it was stopped, unless the line or the caller says otherwise.
    if line.status.is_none() && line.stopped_on.is_some_and(|day| day <= today) {
        line.status = Some(Status::Stopped);
    }
    if let Some(really) = input.really.as_ref().filter(|really| !really.trim().is_empty()) {
        line.really = Some((really.clone(), directions::read(really).regimen));
    }
    Ok(line)
}

fn person_from(input: &PersonInput, names: &Names, knowledge: &Knowledge) -> Result<Person, EngineError> {
    let age = input.age.map(|age| match age {
        age if (0.0..=130.0).contains(&age) => Ok(age as u32),
        _ => Err(EngineError::InvalidRecord("person.age is a number of years from 0 to 130".to_owned())),
    });
    let positive = |value: Option<f64>, field: &str| match value {
        Some(value) if !value.is_finite() || value < 0.0 => {
            Err(EngineError::InvalidRecord(format!("person.{field} is a number of at least 0")))
        }
        value => Ok(value),
    };
    let conditions = input.conditions.as_ref();
    let allergies = input.allergies.as_ref();
    Ok(Person {
        age: age.transpose()?,
        birth_date: day(&input.birth_date, || "person.birthDate".to_owned())?,
        sex: input.sex.as_deref().and_then(sex_named),
        pregnancy: Pregnancy { pregnant: input.pregnant, breastfeeding: input.breastfeeding },
        conditions: conditions.map(|all| all.iter().map(|text| intake::condition(text, knowledge)).collect()),
        allergies: allergies.map(|all| {
            let read = all.iter();
            read.map(|a| intake::allergy(&a.text, a.reaction.as_deref(), names, knowledge)).collect()
        }),
        egfr: positive(input.egfr, "egfr")?,
        observations: None,
        weight_kg: positive(input.weight_kg, "weightKg")?,
        alcohol: input.alcohol.as_deref().map(intake::habit),
        tobacco: input.tobacco.as_deref().map(intake::habit),
        cannabis: input.cannabis.as_deref().map(intake::habit),
    })
}

fn day(text: &Option<String>, place: impl Fn() -> String) -> Result<Option<Date>, EngineError> {
    let Some(text) = text else { return Ok(None) };
    let day = Date::from_iso(text);
    day.map(Some)
        .ok_or_else(|| EngineError::InvalidRecord(format!("{} is a day such as \"2026-11-25\"", place())))
}

fn status_named(name: &str) -> Option<Status> {
    Some(match name.to_lowercase().replace([' ', '_'], "-").as_str() {
        "taking" | "active" | "current" => Status::Taking,
        "as-needed" | "prn" => Status::AsNeeded,
        "stopped" | "not-taking" => Status::Stopped,
        "not-sure" | "unsure" | "unknown" => Status::NotSure,
        _ => return None,
    })
}

fn sex_named(name: &str) -> Option<Sex> {
    match name.to_lowercase().as_str() {
        "female" | "f" => Some(Sex::Female),
        "male" | "m" => Some(Sex::Male),
        _ => None,
    }
}
