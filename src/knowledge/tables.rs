use super::{Basis, Hazard, RouteMask, Rule, Set, SetId, Severity};
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
    /// Symptoms, in order of their keys.
    pub symptoms: Vec<SymptomEntry>,
    /// Which medicines' labels list which symptoms.
    pub side_effects: Vec<SideEffect>,
    /// What medicines are usually for.
    pub purposes: Vec<Purpose>,
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

/// Words in each language of the content.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Translated {
    /// In English.
    pub en: String,
    /// In Spanish; empty where nobody has translated them.
    pub es: String,
}

/// A named set of ingredients.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Class {
    /// Its key in files.
    pub key: String,
    /// Its name, singular: "SSRI antidepressant".
    pub name: Translated,
    /// Its ingredients, ascending.
    pub members: Vec<u16>,
}

/// An effect that adds up over several medicines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Load {
    /// Its key in files.
    pub key: String,
    /// Its name: "sleepiness".
    pub name: Translated,
    /// Ingredients and their weights, 1 to 9.
    pub weights: Vec<(u16, u8)>,
}

/// A diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConditionEntry {
    /// Its key in files.
    pub key: String,
    /// The plain name shown to people.
    pub name: Translated,
    /// What else people call it, in whatever language.
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
    pub name: Translated,
    /// How people write it, in whatever language.
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
    pub name: Translated,
    /// Its unit, as printed.
    pub unit: String,
    /// Values outside are a typing slip.
    pub range: (f64, f64),
    /// What else people call it, in whatever language.
    pub synonyms: Vec<String>,
    /// Other units, and by how much a value in one of them is multiplied.
    pub units: Vec<(String, f64)>,
}

/// Something that a person may feel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SymptomEntry {
    /// Its key in files.
    pub key: String,
    /// The plain name shown to people: "dizziness".
    pub name: Translated,
    /// How people say it, in whatever language.
    pub phrases: Vec<String>,
    /// How much a card about it weighs; never high.
    pub severity: Severity,
    /// Numbers of the red flags that it is a sign of.
    pub flags: Vec<u16>,
    /// The condition that says the same, where there is one.
    pub condition: Option<u16>,
}

/// Symptoms that the labels of some medicines list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SideEffect {
    /// Whose labels.
    pub of: SetId,
    /// By which routes.
    pub routes: RouteMask,
    /// Numbers of the symptoms, ascending.
    pub symptoms: Vec<u16>,
    /// How soon after a start or a change they mostly begin.
    pub onset: Onset,
    /// Whether the labels were read while writing.
    pub basis: Basis,
}

/// How soon an effect mostly begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Onset {
    /// Within two weeks.
    Days,
    /// Within three months.
    Weeks,
    /// At any time.
    Any,
}

/// What some medicines are usually for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purpose {
    /// In a few plain words: "high blood pressure".
    pub words: Translated,
    /// Numbers of the conditions that it fits.
    pub conditions: Vec<u16>,
    /// Numbers of the ingredients, ascending.
    pub of: Vec<u16>,
    /// By which routes.
    pub routes: RouteMask,
}

impl Purpose {
    /// Whether an ingredient, taken by this route, is often used for it.
    pub fn is_of(&self, ingredient: u16, route: Route) -> bool {
        self.routes.has(route) && self.of.binary_search(&ingredient).is_ok()
    }
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
    pub sign: Translated,
    /// What to do, with slots `{emergency}`, `{poison}`, `{crisis}`.
    pub act: Translated,
}

impl ConditionEntry {
    /// Everything that people call it: its names, then what else.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        wordings(&self.name, &self.synonyms)
    }
}

impl AllergyGroup {
    /// Everything that people call it: its names, then what else.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        wordings(&self.name, &self.synonyms)
    }
}

impl Measure {
    /// Everything that people call it: its names, then what else.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        wordings(&self.name, &self.synonyms)
    }
}

impl SymptomEntry {
    /// Everything that people call it: its names, then what else.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        wordings(&self.name, &self.phrases)
    }
}

fn wordings<'a>(name: &'a Translated, synonyms: &'a [String]) -> impl Iterator<Item = &'a str> {
    [name.en.as_str(), name.es.as_str()].into_iter().chain(synonyms.iter().map(String::as_str))
}
