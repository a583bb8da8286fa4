use super::{Hazard, Rule, Set};
use crate::values::{IngredientId, Route};
use serde::{Deserialize, Serialize};

/// Everything in `rules.pack`. Ingredients, classes, conditions and so on are numbered by their place in these lists.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RulesPayload {
    /// Ingredients that classes, loads or rules mention.
    pub ingredients: Vec<IngredientFacts>,
    /// Classes, in order of their keys.
    pub classes: Vec<Class>,
    /// Sets that criteria speak of.
    pub sets: Vec<Set>,
    /// Effects that add up.
    pub loads: Vec<Load>,
    /// Diagnoses.
    pub conditions: Vec<ConditionEntry>,
    /// Allergy groups.
    pub allergy_groups: Vec<AllergyGroup>,
    /// Things measured.
    pub measures: Vec<Measure>,
    /// Works cited.
    pub sources: Vec<Source>,
    /// Signs that need help now.
    pub red_flags: Vec<RedFlag>,
    /// Hazards.
    pub hazards: Vec<Hazard>,
    /// Rules, in order of their ids.
    pub rules: Vec<Rule>,
}

/// What the rules need to know of an ingredient besides its name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IngredientFacts {
    /// Which ingredient.
    pub id: IngredientId,
    /// The route that an unstated route stands for: the usual systemic one, if there is one.
    pub usual_route: Route,
    /// Morphine milligrams for one milligram by mouth (CDC 2022), for opioids.
    pub morphine_equivalent: Option<f32>,
}

/// A named set of ingredients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Class {
    /// Its key in files.
    pub key: String,
    /// Its name, singular: "SSRI antidepressant".
    pub en: String,
    /// The same in Spanish; may be empty.
    pub es: String,
    /// Its ingredients, ascending.
    pub members: Vec<u16>,
}

/// An effect that adds up over several medicines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Its key in files.
    pub key: String,
    /// Its name: "sleepiness".
    pub en: String,
    /// The same in Spanish; may be empty.
    pub es: String,
    /// Ingredients and their weights, 1 to 9.
    pub weights: Vec<(u16, u8)>,
}

/// A diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConditionEntry {
    /// Its key in files.
    pub key: String,
    /// The plain name shown to people.
    pub name: String,
    /// What else people call it.
    pub synonyms: Vec<String>,
    /// ICD-10-CM codes.
    pub icd10: Vec<String>,
    /// Conditions that anyone with this one has too.
    pub implies: Vec<u16>,
}

/// Ingredients to which one allergy may extend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllergyGroup {
    /// Its key in files.
    pub key: String,
    /// Its name: "penicillin antibiotics".
    pub en: String,
    /// How people write it.
    pub synonyms: Vec<String>,
    /// Its ingredients, ascending.
    pub members: Vec<u16>,
}

/// Something measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Its key in files.
    pub key: String,
    /// Its name: "kidney function (eGFR)".
    pub en: String,
    /// Its unit, as printed.
    pub unit: String,
    /// Values outside are a typing slip.
    pub range: (f64, f64),
}

/// A work that rules cite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its key in files.
    pub key: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The year, where known.
    pub year: Option<u16>,
    /// Where a reader finds it.
    pub place: String,
}

/// A sign that needs help now. Evaluated before any finding; no host can switch it off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RedFlag {
    /// The sign's key.
    pub key: String,
    /// `E` emergency number, `P` poison line, `S` crisis line, `T` call today, `N` next contact; `T/E` is today, or
    /// the emergency number if severe.
    pub level: String,
    /// Ingredients for which it is shown first; empty: anybody.
    pub applies: Vec<u16>,
    /// The sign in plain words.
    pub sign_en: String,
    /// What to do, with slots `{emergency}`, `{poison}`, `{crisis}`.
    pub act_en: String,
    /// The sign in Spanish; may be empty.
    pub sign_es: String,
    /// What to do in Spanish; may be empty.
    pub act_es: String,
}
