//! Facts about one person. No type here is a wire format, and none knows a rule.
//!
//! `None` means "not asked" or "not said"; an empty list means "asked: none". The two are never the same.

mod medication;
mod person;
mod regimen;

pub use medication::{Candidate, Identity, Medication, Part, Reason, Status};
pub use person::{
    Allergy, Condition, Observation, Person, Pregnancy, ReactionKind, Sex, Symptom, Use, UseLevel,
};
pub use regimen::{Dose, DoseUnit, Food, Frequency, Regimen, TimeOfDay, Weekday};

/// Everything one person has told: what a review is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// What the person takes or took, in their own order.
    pub medications: Vec<Medication>,
    /// Who the person is, as far as a review needs to know.
    pub person: Person,
    /// Keys of the red-flag signs that the person ticked.
    pub signs: Vec<String>,
    /// What the person feels that may come from a medicine. `None`: not asked. Empty: asked, nothing.
    pub symptoms: Option<Vec<Symptom>>,
}
