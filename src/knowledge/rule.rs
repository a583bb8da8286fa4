use super::Criterion;
use serde::{Deserialize, Serialize};

/// What several rules share: one hazard, one file in `knowledge/hazards/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hazard {
    /// The file stem.
    pub id: String,
    /// What kind of finding its rules make.
    pub kind: Kind,
    /// The words of the hazard, for rules that bring none of their own.
    pub words: Words,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Names the hazard, never the remedy; unique.
    pub id: String,
    /// Number of the hazard.
    pub hazard: u16,
    /// How much harm it may do.
    pub severity: Severity,
    /// How soon to talk about it.
    pub urgency: Urgency,
    /// Whether its facts were read or recalled.
    pub basis: Basis,
    /// All of these must hold.
    pub when: Vec<Criterion>,
    /// Rules that are silent where this one holds for the same medicines.
    pub supersedes: Vec<String>,
    /// Whether a missing fact becomes a question. Not where the answer would hardly ever matter: who asks "ten times too much?"
    pub asks: bool,
    /// Where it stands written.
    pub citations: Vec<Citation>,
    /// Words that replace those of the hazard.
    pub words: Words,
}

/// Where a fact stands written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    /// What is cited.
    pub work: Work,
    /// The section, where one is named.
    pub section: String,
}

/// What is cited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Work {
    /// An entry of `sources.toml`, by its number.
    Source(u16),
    /// The US prescribing information or Drug Facts of this ingredient.
    Label(String),
}

/// The kind of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Two medicines that may not mix well.
    Interaction,
    /// Two of the same.
    Duplicate,
    /// An allergy or cross-reaction.
    Allergy,
    /// A medicine and an age.
    Age,
    /// A medicine and a diagnosis or an organ's function.
    Condition,
    /// A dose out of the usual.
    Dose,
    /// Effects that add up over several medicines.
    Burden,
    /// A medicine that may answer another one's effect.
    Cascade,
    /// A check that may be due.
    Monitoring,
    /// Pregnancy and breastfeeding.
    Pregnancy,
    /// Food, alcohol, tobacco, cannabis.
    FoodAlcohol,
    /// A reason that is missing or does not fit.
    Indication,
    /// Taken another way than the label says.
    Adherence,
    /// A symptom that a label lists.
    SideEffect,
}

impl Kind {
    /// Every kind with its name in files and in the engine's results.
    pub const ALL: [(Kind, &'static str); 14] = [
        (Kind::Interaction, "interaction"),
        (Kind::Duplicate, "duplicate"),
        (Kind::Allergy, "allergy"),
        (Kind::Age, "age"),
        (Kind::Condition, "condition"),
        (Kind::Dose, "dose"),
        (Kind::Burden, "burden"),
        (Kind::Cascade, "cascade"),
        (Kind::Monitoring, "monitoring"),
        (Kind::Pregnancy, "pregnancy"),
        (Kind::FoodAlcohol, "food-alcohol"),
        (Kind::Indication, "indication"),
        (Kind::Adherence, "adherence"),
        (Kind::SideEffect, "side-effect"),
    ];

    /// The name in files and results.
    pub fn name(self) -> &'static str {
        name_in(&Self::ALL, self)
    }
}

/// How much harm a finding may mean. The order is worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// What a clinical pharmacist would phone about.
    High,
    /// Worth a talk before long.
    Moderate,
    /// Good to know.
    Low,
}

impl Severity {
    /// Every severity with its name in files and results.
    pub const ALL: [(Severity, &'static str); 3] =
        [(Severity::High, "high"), (Severity::Moderate, "moderate"), (Severity::Low, "low")];

    /// The name in files and results.
    pub fn name(self) -> &'static str {
        name_in(&Self::ALL, self)
    }
}

/// How soon to talk about a finding. The order is most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Urgency {
    /// Call today.
    CallToday,
    /// Within days.
    TalkSoon,
    /// At the next visit.
    NextVisit,
    /// Nothing to do but to know it.
    GoodToKnow,
}

impl Urgency {
    /// Every urgency with its name in files and results.
    pub const ALL: [(Urgency, &'static str); 4] = [
        (Urgency::CallToday, "call-today"),
        (Urgency::TalkSoon, "talk-soon"),
        (Urgency::NextVisit, "next-visit"),
        (Urgency::GoodToKnow, "good-to-know"),
    ];

    /// The name in files and results.
    pub fn name(self) -> &'static str {
        name_in(&Self::ALL, self)
    }
}

/// Where the facts of a rule come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// Read in a source while writing.
    Read,
    /// Recalled, and to be read again before somebody signs.
    Recalled,
}

/// Who reads the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Register {
    /// The person whose list it is.
    Patient,
    /// A therapist, pharmacist or prescriber.
    Clinician,
}

/// The words of a hazard or rule: by language, then register. Empty fields fall back to the hazard, then to English.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Words {
    /// English: patient, clinician.
    pub en: [Text; 2],
    /// Spanish: patient, clinician. They travel apart, in `es.pack`.
    #[serde(skip)]
    pub es: [Text; 2],
}

/// What a card says, with slots `{a}`, `{b}`, `{c}`, `{medicines}`, `{value}`, `{limit}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// What: the headline.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What to ask, whom and when.
    pub ask: String,
}

fn name_in<T: Copy + PartialEq>(all: &[(T, &'static str)], wanted: T) -> &'static str {
    all.iter().find(|(value, _)| *value == wanted).map_or("", |(_, name)| name)
}
