use crate::values::Date;

/// The person whose list this is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// Completed years, where given instead of a birth date.
    pub age: Option<u32>,
    /// Day of birth. Wins over `age`.
    pub birth_date: Option<Date>,
    /// Sex as recorded for medical purposes.
    pub sex: Option<Sex>,
    /// Pregnant, breastfeeding.
    pub pregnancy: Pregnancy,
    /// Diagnoses. `None`: not asked. Empty: asked, none.
    pub conditions: Option<Vec<Condition>>,
    /// Allergies and bad reactions. `None`: not asked. Empty: asked, none.
    pub allergies: Option<Vec<Allergy>>,
    /// Estimated glomerular filtration rate, mL/min/1.73 m².
    pub egfr: Option<f64>,
    /// Test results. `None`: not asked.
    pub observations: Option<Vec<Observation>>,
    /// Body weight in kilograms.
    pub weight_kg: Option<f64>,
    /// Drinking.
    pub alcohol: Option<Use>,
    /// Smoking and vaping.
    pub tobacco: Option<Use>,
    /// Cannabis in any form.
    pub cannabis: Option<Use>,
}

impl Person {
    /// Completed years on `today`.
    pub fn age_on(&self, today: Date) -> Option<u32> {
        self.birth_date.map(|birth| today.years_since(birth)).or(self.age)
    }
}

/// Sex as recorded for medical purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// Pregnancy and breastfeeding; `None` is "not asked".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pregnancy {
    /// Pregnant now, or may be.
    pub pregnant: Option<bool>,
    /// Breastfeeding now.
    pub breastfeeding: Option<bool>,
}

/// A diagnosis, as written and as recognised.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The person's words.
    pub text: String,
    /// Key in `knowledge/conditions.tsv`; `None` if not recognised.
    pub key: Option<String>,
}

/// A substance the person reacted to.
#[derive(Clone, Debug, PartialEq)]
pub struct Allergy {
    /// The person's words for the substance.
    pub text: String,
    /// What happened, in the person's words.
    pub reaction: Option<String>,
    /// What those words mean, where we could tell.
    pub reaction_kind: Option<ReactionKind>,
    /// Ingredients that the text names (several for a class such as "penicillins").
    pub ingredients: Vec<crate::values::IngredientId>,
    /// Key of the allergy group that the text names, if it names one.
    pub group: Option<String>,
}

/// What a described reaction amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReactionKind {
    /// Swelling, trouble breathing, shock, blistering skin, or treated in hospital.
    Serious,
    /// Hives, rash or another sign of allergy.
    Allergic,
    /// An unwanted effect that is no allergy: an upset stomach, sleepiness.
    Intolerance,
}

/// One test result.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The person's words. A blood pressure is two observations of the same words.
    pub text: String,
    /// Key of the measure in `knowledge/measures.toml`.
    pub measure: String,
    /// The value in the measure's unit; `None` if only the day is known.
    pub value: Option<f64>,
    /// The day.
    pub on: Option<Date>,
}

/// Something that the person feels, as written and as recognised.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Symptom {
    /// The person's words.
    pub text: String,
    /// Key in `knowledge/symptoms.tsv`; `None` if not recognised.
    pub key: Option<String>,
    /// Since when, where said.
    pub since: Option<Date>,
}

/// How someone uses alcohol, tobacco or cannabis.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// The person's words: "4 drinks a day", "quit 1 week ago".
    pub text: String,
    /// What we read in them; `None` if we could not tell.
    pub level: Option<UseLevel>,
}

/// Amount of use, ordered from none to heavy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UseLevel {
    /// Never, or stopped long ago.
    None,
    /// Stopped within the last 30 days, this many days ago.
    RecentlyStopped {
        /// Days since stopping, 0 to 30.
        days: u16,
    },
    /// Some use, not heavy as far as was said.
    Some,
    /// Heavy: for alcohol more than 14 drinks a week for men, 7 for women or when sex is unknown (NIAAA heavy
    /// drinking: more than 4 on any day or 14 a week for men, 3 and 7 for women); for the others daily.
    Heavy,
}
