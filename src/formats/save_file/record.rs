//! What is known of a person, as it stands in the file. A word or member here never changes its meaning.

use super::json::Json;
use super::wire::{Blank, Wire, held, object, tag, tagged, word, words};
use crate::model::{
    Allergy, Candidate, Condition, Dose, DoseUnit, Food, Frequency, Identity, Medication, Observation, Part,
    Person, Pregnancy, ReactionKind, Reason, Record, Regimen, Sex, Status, Symptom, TimeOfDay, Use, UseLevel,
    Weekday,
};
use crate::values::{Date, Form, IngredientId, Quantity, Release, Route, Strength, Unit};

object!(Record = Record::default(), { medications: "medicines", person: "person", signs: "signs", symptoms: "symptoms" });
object!(Symptom = Symptom::default(), { text: "text", key: "key", since: "since" });

object!(Medication = Medication::default(), {
    text: "text",
    identity: "is",
    form: "form",
    release: "release",
    route: "route",
    regimen: "directions",
    really: "really",
    status: "status",
    reason: "reason",
    reason_condition: "reason_condition",
    started_on: "started_on",
    changed_on: "changed_on",
    stopped_on: "stopped_on",
    unread: "not_understood",
});

impl Wire for Identity {
    fn save(&mut self) -> Json<'static> {
        match self {
            Identity::Recognised(product) => tagged("recognised", product),
            Identity::Ambiguous(offered) => tagged("ambiguous", offered),
            Identity::Misspelt(offered) => tagged("misspelt", offered),
            Identity::Unknown => word(&["unknown"], 0),
        }
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match tag(json) {
            ("recognised", Some(product)) => held(product).map(Identity::Recognised),
            ("ambiguous", Some(offered)) => held(offered).map(Identity::Ambiguous),
            ("misspelt", Some(offered)) => held(offered).map(Identity::Misspelt),
            ("unknown", None) => Some(Identity::Unknown),
            _ => None,
        };
        put(self, read)
    }
}

object!(Candidate = Candidate { name: String::new(), parts: Vec::new() }, { name: "name", parts: "parts" });
object!(Part = Part { ingredient: IngredientId(0), strength: None }, { ingredient: "ingredient", strength: "strength" });

impl Wire for IngredientId {
    fn save(&mut self) -> Json<'static> {
        self.0.save()
    }

    fn open(&mut self, json: &Json) -> bool {
        self.0.open(json)
    }
}

impl Blank for IngredientId {
    fn blank() -> Self {
        IngredientId(0)
    }
}

impl Wire for Strength {
    fn save(&mut self) -> Json<'static> {
        match self {
            Strength::PerPiece(amount) => tagged("per_piece", amount),
            Strength::PerVolume { amount, millilitres } => tagged("per_volume", &mut (*amount, *millilitres)),
            Strength::PerHour(amount) => tagged("per_hour", amount),
            Strength::Percent(percent) => tagged("percent", percent),
        }
    }

    fn open(&mut self, json: &Json) -> bool {
        let (kind, Some(json)) = tag(json) else { return false };
        let read = match kind {
            "per_piece" => held(json).map(Strength::PerPiece),
            "per_volume" => {
                held(json).map(|(amount, millilitres)| Strength::PerVolume { amount, millilitres })
            }
            "per_hour" => held(json).map(Strength::PerHour),
            "percent" => held(json).map(Strength::Percent),
            _ => None,
        };
        put(self, read)
    }
}

impl Blank for Strength {
    fn blank() -> Self {
        Strength::Percent(0.0)
    }
}

impl Wire for Quantity {
    fn save(&mut self) -> Json<'static> {
        (self.amount(), self.unit()).save()
    }

    fn open(&mut self, json: &Json) -> bool {
        put(self, held(json).and_then(|(amount, unit)| Quantity::new(amount, unit)))
    }
}

impl Blank for Quantity {
    fn blank() -> Self {
        Quantity::NONE
    }
}

object!(Regimen = Regimen::default(), {
    dose: "dose",
    doses_by_time: "doses_by_time",
    frequency: "how_often",
    times: "times",
    weekdays: "weekdays",
    as_needed: "as_needed",
    purpose: "purpose",
    most_per_day: "most_per_day",
    for_days: "for_days",
    food: "food",
    site: "site",
    instructions: "instructions",
});
object!(Dose = Dose { least: 0.0, most: 0.0, unit: DoseUnit::Piece }, { least: "least", most: "most", unit: "unit" });

impl Wire for DoseUnit {
    fn save(&mut self) -> Json<'static> {
        match self {
            DoseUnit::Piece => word(&["piece"], 0),
            DoseUnit::Amount(unit) => unit.save(),
        }
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match tag(json) {
            ("piece", None) => Some(DoseUnit::Piece),
            _ => held(json).map(DoseUnit::Amount),
        };
        put(self, read)
    }
}

impl Wire for Frequency {
    fn save(&mut self) -> Json<'static> {
        match self {
            Frequency::TimesPerDay { least, most } => tagged("times_per_day", &mut (*least, *most)),
            Frequency::EveryHours { least, most } => tagged("every_hours", &mut (*least, *most)),
            Frequency::EveryDays(days) => tagged("every_days", days),
            Frequency::EveryMonths(months) => tagged("every_months", months),
            Frequency::TimesPerWeek(times) => tagged("times_per_week", times),
            Frequency::EachMeal => word(&["each_meal"], 0),
            Frequency::Once => word(&["once"], 0),
        }
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match tag(json) {
            ("times_per_day", Some(json)) => {
                held(json).map(|(least, most)| Frequency::TimesPerDay { least, most })
            }
            ("every_hours", Some(json)) => {
                held(json).map(|(least, most)| Frequency::EveryHours { least, most })
            }
            ("every_days", Some(days)) => held(days).map(Frequency::EveryDays),
            ("every_months", Some(months)) => held(months).map(Frequency::EveryMonths),
            ("times_per_week", Some(times)) => held(times).map(Frequency::TimesPerWeek),
            ("each_meal", None) => Some(Frequency::EachMeal),
            ("once", None) => Some(Frequency::Once),
            _ => None,
        };
        put(self, read)
    }
}

impl Blank for Frequency {
    fn blank() -> Self {
        Frequency::Once
    }
}

impl Wire for Reason {
    fn save(&mut self) -> Json<'static> {
        match self {
            Reason::NotAsked => word(&["not_asked"], 0),
            Reason::NotKnown => word(&["not_known"], 0),
            Reason::Given(words) => tagged("given", words),
        }
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match tag(json) {
            ("not_asked", None) => Some(Reason::NotAsked),
            ("not_known", None) => Some(Reason::NotKnown),
            ("given", Some(words)) => held(words).map(Reason::Given),
            _ => None,
        };
        put(self, read)
    }

    fn is_absent(&self) -> bool {
        *self == Reason::NotAsked
    }
}

object!(Person = Person::default(), {
    age: "age",
    birth_date: "born_on",
    sex: "sex",
    pregnancy: "pregnancy",
    conditions: "conditions",
    allergies: "allergies",
    egfr: "egfr",
    observations: "test_results",
    weight_kg: "weight_kg",
    alcohol: "alcohol",
    tobacco: "tobacco",
    cannabis: "cannabis",
});
object!(Pregnancy = Pregnancy::default(), { pregnant: "pregnant", breastfeeding: "breastfeeding" });
object!(Condition = Condition { text: String::new(), key: None }, { text: "text", key: "key" });
object!(Allergy = Allergy { text: String::new(), reaction: None, reaction_kind: None, ingredients: Vec::new(), group: None }, {
    text: "text",
    reaction: "reaction",
    reaction_kind: "reaction_kind",
    ingredients: "ingredients",
    group: "group",
});
object!(Observation = Observation { text: String::new(), measure: String::new(), value: None, on: None }, { text: "text", measure: "measure", value: "value", on: "on" });
object!(Use = Use { text: String::new(), level: None }, { text: "text", level: "level" });

impl Wire for UseLevel {
    fn save(&mut self) -> Json<'static> {
        let name = match self {
            UseLevel::None => "none",
            UseLevel::Some => "some",
            UseLevel::Heavy => "heavy",
            UseLevel::RecentlyStopped { days } => {
                return tagged("stopped_days_ago", &mut u32::from(*days));
            }
        };
        word(&[name], 0)
    }

    fn open(&mut self, json: &Json) -> bool {
        let read = match tag(json) {
            ("none", None) => Some(UseLevel::None),
            ("some", None) => Some(UseLevel::Some),
            ("heavy", None) => Some(UseLevel::Heavy),
            ("stopped_days_ago", Some(days)) => {
                let days = held::<u32>(days).and_then(|days| u16::try_from(days).ok());
                days.map(|days| UseLevel::RecentlyStopped { days })
            }
            _ => None,
        };
        put(self, read)
    }
}

impl Blank for UseLevel {
    fn blank() -> Self {
        UseLevel::None
    }
}

impl Wire for Date {
    fn save(&mut self) -> Json<'static> {
        Json::Text(self.to_string())
    }

    fn open(&mut self, json: &Json) -> bool {
        let Json::Text(text) = json else { return false };
        put(self, Date::from_iso(text))
    }
}

impl Blank for Date {
    fn blank() -> Self {
        Date::FIRST
    }
}

fn put<T>(place: &mut T, read: Option<T>) -> bool {
    read.map(|read| *place = read).is_some()
}

words!(Sex { Female: "female", Male: "male" });
words!(Status { Taking: "taking", AsNeeded: "as_needed", Stopped: "stopped", NotSure: "not_sure" });
words!(ReactionKind { Serious: "serious", Allergic: "allergic", Intolerance: "intolerance" });
words!(TimeOfDay { Morning: "morning", Noon: "noon", Evening: "evening", Bedtime: "bedtime" });
words!(Food { With: "with", Before: "before", After: "after", EmptyStomach: "empty_stomach" });
words!(Weekday {
    Monday: "monday",
    Tuesday: "tuesday",
    Wednesday: "wednesday",
    Thursday: "thursday",
    Friday: "friday",
    Saturday: "saturday",
    Sunday: "sunday",
});
words!(Unit {
    Gram: "g",
    Milligram: "mg",
    Microgram: "microgram",
    Millilitre: "mL",
    Units: "units",
    Milliequivalent: "mEq",
    Millimole: "mmol",
});
words!(Release absent Plain { Plain: "plain", Extended: "extended", Delayed: "delayed", Depot: "depot" });
words!(Route {
    Oral: "oral",
    Sublingual: "sublingual",
    Buccal: "buccal",
    Transdermal: "transdermal",
    Topical: "topical",
    Inhaled: "inhaled",
    Nasal: "nasal",
    Eye: "eye",
    Ear: "ear",
    Rectal: "rectal",
    Vaginal: "vaginal",
    Intrauterine: "intrauterine",
    Subcutaneous: "subcutaneous",
    Intramuscular: "intramuscular",
    Intravenous: "intravenous",
    Mouth: "mouth",
});
words!(Form {
    Tablet: "tablet",
    Capsule: "capsule",
    Liquid: "liquid",
    Powder: "powder",
    Gum: "gum",
    Lozenge: "lozenge",
    Film: "film",
    Patch: "patch",
    Cream: "cream",
    Drops: "drops",
    Spray: "spray",
    Inhaler: "inhaler",
    Nebuliser: "nebuliser",
    Injection: "injection",
    Suppository: "suppository",
    Device: "device",
});
