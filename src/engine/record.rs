use super::error::EngineError;
use super::input::{MedicationInput, ObservationInput, PersonInput, RecordInput, SymptomInput, ValueInput};
use crate::formats::{directions, intake, test_results, text_list};
use crate::knowledge::Knowledge;
use crate::model::{Medication, Observation, Person, Pregnancy, Reason, Record, Sex, Status, Symptom};
use crate::names::Names;
use crate::values::{Date, write_decimal};

/// Something in the caller's object that was not taken.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refused {
    /// Where: `observations[0]`.
    pub(super) place: String,
    /// Why; stable.
    pub(super) code: &'static str,
    /// The words concerned.
    pub(super) words: String,
}

/// The record that the caller's object describes, and what of it could not be taken.
pub(super) fn record_from(
    input: &RecordInput,
    names: &Names,
    knowledge: &Knowledge,
    today: Date,
) -> Result<(Record, Vec<Refused>), EngineError> {
    let mut refused = Vec::new();
    let lines = input.medications.iter().enumerate();
    let medications: Result<Vec<_>, _> =
        lines.map(|(index, line)| medication_from(index, line, names, knowledge, today)).collect();
    let mut person = person_from(&input.person, names, knowledge)?;
    let told = input.observations.as_ref();
    person.observations =
        told.map(|told| observations_from(told, knowledge, today, &mut refused)).transpose()?;
    let told = input.symptoms.as_ref();
    let record = Record {
        medications: medications?,
        person,
        signs: input.signs.clone(),
        symptoms: told.map(|told| symptoms_from(told, knowledge, today, &mut refused)).transpose()?,
    };
    Ok((record, refused))
}

fn observations_from(
    told: &[ObservationInput],
    knowledge: &Knowledge,
    today: Date,
    refused: &mut Vec<Refused>,
) -> Result<Vec<Observation>, EngineError> {
    let mut observations = Vec::new();
    for (index, input) in told.iter().enumerate() {
        let place = ["observations[", &index.to_string(), "]"].concat();
        let on = day(&input.on, || [&place, ".on"].concat())?;
        let value = match &input.value {
            Some(ValueInput::Number(number)) => write_decimal(*number),
            Some(ValueInput::Text(text)) => text.clone(),
            None => String::new(),
        };
        let words = [input.kind.as_str(), &value, input.unit.as_deref().unwrap_or_default()].join(" ");
        match test_results::read(&words, on, knowledge, today) {
            Ok(read) => observations.extend(read),
            Err(why) => refused.push(Refused { place, code: why.code(), words: words.trim().to_owned() }),
        }
    }
    Ok(observations)
}

fn symptoms_from(
    told: &[SymptomInput],
    knowledge: &Knowledge,
    today: Date,
    refused: &mut Vec<Refused>,
) -> Result<Vec<Symptom>, EngineError> {
    let mut symptoms = Vec::new();
    for (index, input) in told.iter().enumerate().filter(|(_, input)| !input.text.trim().is_empty()) {
        let place = ["symptoms[", &index.to_string(), "].since"].concat();
        let since = day(&input.since, || place.clone())?;
        let known = since.filter(|day| *day <= today);
        if known != since {
            let words = input.since.clone().unwrap_or_default();
            refused.push(Refused { place, code: test_results::Refusal::FutureDay.code(), words });
        }
        symptoms.push(intake::symptom(&input.text, known, knowledge));
    }
    Ok(symptoms)
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
