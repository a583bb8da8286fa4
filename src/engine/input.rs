use super::error::EngineError;
use serde::Deserialize;

/// What `review` is given: one person's list and what a review needs to know of them. Every field may be missing.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "PersonRecord")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct RecordInput {
    /// The list, one medicine an entry.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, as = "Option<Vec<MedicationInput>>"))]
    pub(super) medications: Vec<MedicationInput>,
    /// The person.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, as = "Option<PersonInput>"))]
    pub(super) person: PersonInput,
    /// Keys of red-flag signs that the person has.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, as = "Option<Vec<String>>"))]
    pub(super) signs: Vec<String>,
    /// What the person feels that may come from a medicine; an empty list means "asked: nothing".
    pub(super) symptoms: Option<Vec<SymptomInput>>,
    /// Test results; an empty list means "asked: none".
    pub(super) observations: Option<Vec<ObservationInput>>,
}

/// Something that the person feels.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "SymptomEntry")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct SymptomInput {
    /// As people say it: "my legs feel like jelly".
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "string", optional = false))]
    pub(super) text: String,
    /// Since which day, `2026-05-01`.
    pub(super) since: Option<String>,
}

/// One test result.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "ObservationEntry")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct ObservationInput {
    /// What was measured, as people call it: "A1c", "lithium", or with its value: "blood pressure 142/90".
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "string", optional = false))]
    pub(super) kind: String,
    /// Its value; left out, only the day counts.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, type = "number | string"))]
    pub(super) value: Option<ValueInput>,
    /// Its unit. Wanted where the number could stand for two amounts: a weight, a glucose of 7.
    pub(super) unit: Option<String>,
    /// The day, `2026-05-01`.
    pub(super) on: Option<String>,
}

/// A value as a number or as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum ValueInput {
    /// 7.2
    Number(f64),
    /// "142/90"
    Text(String),
}

/// One medicine.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "MedicationEntry")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct MedicationInput {
    /// The line as a person writes it: "lisinopril 10 mg once a day". The only field that must be there.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "string", optional = false))]
    pub(super) text: Option<String>,
    /// What it is for; an empty text means "asked: not known".
    pub(super) reason: Option<String>,
    /// Whether it is taken now; left out, it counts as taken and the evidence says so.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, type = "Status"))]
    pub(super) status: Option<String>,
    /// First day, `2026-11-25`.
    pub(super) started_on: Option<String>,
    /// Day of the last change of dose.
    pub(super) changed_on: Option<String>,
    /// Last day.
    pub(super) stopped_on: Option<String>,
    /// What the person really does, where that differs from the label.
    pub(super) really: Option<String>,
}

/// The person.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "PersonEntry")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct PersonInput {
    /// Completed years.
    pub(super) age: Option<f64>,
    /// Day of birth, `1951-03-04`; wins over `age`.
    pub(super) birth_date: Option<String>,
    /// As recorded for medical purposes; anything else counts as not known.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, type = "\"female\" | \"male\""))]
    pub(super) sex: Option<String>,
    /// Health problems as people write them; an empty list means "asked: none".
    pub(super) conditions: Option<Vec<String>>,
    /// Allergies; an empty list means "asked: none".
    pub(super) allergies: Option<Vec<AllergyInput>>,
    /// Pregnant now, or may be.
    pub(super) pregnant: Option<bool>,
    /// Breastfeeding now.
    pub(super) breastfeeding: Option<bool>,
    /// Kidney function, mL/min/1.73 m².
    pub(super) egfr: Option<f64>,
    /// Body weight in kilograms.
    pub(super) weight_kg: Option<f64>,
    /// Free text: "4 drinks a day".
    pub(super) alcohol: Option<String>,
    /// Free text: "quit 1 week ago".
    pub(super) tobacco: Option<String>,
    /// Free text.
    pub(super) cannabis: Option<String>,
}

/// One allergy or bad reaction.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "AllergyEntry")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct AllergyInput {
    /// The substance as people write it.
    pub(super) text: String,
    /// What happened.
    pub(super) reaction: Option<String>,
}

/// How to review.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(
    all(test, not(target_arch = "wasm32")),
    derive(ts_rs::TS),
    ts(optional_fields, rename = "Options")
)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct OptionsInput {
    /// The day of the review, `2026-11-25`; left out, the device's own.
    pub(super) today: Option<String>,
    /// BCP 47 tag; `"en"` if left out or not spoken.
    pub(super) language: Option<String>,
    /// For whom the sentences are; `"patient"` if left out.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(optional, type = "\"patient\" | \"clinician\""))]
    pub(super) register: Option<String>,
}

impl OptionsInput {
    pub(super) fn language(&self) -> crate::messages::Language {
        let tag = self.language.as_deref().unwrap_or("en");
        crate::messages::Language::from_tag(tag).unwrap_or(crate::messages::Language::En)
    }

    pub(super) fn register(&self) -> Result<crate::knowledge::Register, EngineError> {
        match self.register.as_deref() {
            None | Some("patient") => Ok(crate::knowledge::Register::Patient),
            Some("clinician") => Ok(crate::knowledge::Register::Clinician),
            Some(_) => {
                Err(EngineError::InvalidOptions("register is \"patient\" or \"clinician\"".to_owned()))
            }
        }
    }
}
