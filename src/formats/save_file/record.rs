//! What is known of a person, as it stands in the file. A word or member here never changes its meaning.

use super::json::Json;
use super::wire::{Wire, object, tag, tagged, words};
use crate::model::{
    Allergy, Candidate, Condition, Dose, DoseUnit, Food, Frequency, Identity, Medication, Observation, Part,
    Person, Pregnancy, ReactionKind, Reason, Record, Regimen, Sex, Status, TimeOfDay, Use, UseLevel, Weekday,
};
use crate::values::{Date, Form, IngredientId, Quantity, Release, Route, Strength, Unit};

object!(Record { medications: "medicines", person: "person", signs: "signs" });

object!(Medication {
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
    fn save(&self) -> Json<'static> {
        match self {
            Identity::Recognised(product) => tagged("recognised", product),
            Identity::Ambiguous(offered) => tagged("ambiguous", offered),
            Identity::Misspelt(offered) => tagged("misspelt", offered),
            Identity::Unknown => Json::Text("unknown".to_owned()),
        }
    }

    fn open(json: &Json) -> Option<Self> {
        Some(match tag(json)? {
            ("recognised", Some(product)) => Identity::Recognised(Wire::open(product)?),
            ("ambiguous", Some(offered)) => Identity::Ambiguous(Wire::open(offered)?),
            ("misspelt", Some(offered)) => Identity::Misspelt(Wire::open(offered)?),
            ("unknown", None) => Identity::Unknown,
            _ => return None,
        })
    }
}

object!(Candidate { name: "name", parts: "parts" });
object!(Part { ingredient: "ingredient", strength: "strength" });

impl Wire for IngredientId {
    fn save(&self) -> Json<'static> {
        self.0.save()
    }

    fn open(json: &Json) -> Option<Self> {
        Wire::open(json).map(IngredientId)
    }
}

impl Wire for Strength {
    fn save(&self) -> Json<'static> {
        match self {
            Strength::PerPiece(amount) => tagged("per_piece", amount),
            Strength::PerVolume { amount, millilitres } => tagged("per_volume", &(*amount, *millilitres)),
            Strength::PerHour(amount) => tagged("per_hour", amount),
            Strength::Percent(percent) => tagged("percent", percent),
        }
    }

    fn open(json: &Json) -> Option<Self> {
        Some(match tag(json)? {
            ("per_piece", Some(amount)) => Strength::PerPiece(Wire::open(amount)?),
            ("per_volume", Some(json)) => {
                let (amount, millilitres) = Wire::open(json)?;
                Strength::PerVolume { amount, millilitres }
            }
            ("per_hour", Some(amount)) => Strength::PerHour(Wire::open(amount)?),
            ("percent", Some(percent)) => Strength::Percent(Wire::open(percent)?),
            _ => return None,
        })
    }
}

impl Wire for Quantity {
    fn save(&self) -> Json<'static> {
        (self.amount(), self.unit()).save()
    }

    fn open(json: &Json) -> Option<Self> {
        let (amount, unit) = Wire::open(json)?;
        Quantity::new(amount, unit)
    }
}

object!(Regimen {
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
object!(Dose { least: "least", most: "most", unit: "unit" });

impl Wire for DoseUnit {
    fn save(&self) -> Json<'static> {
        match self {
            DoseUnit::Piece => Json::Text("piece".to_owned()),
            DoseUnit::Amount(unit) => unit.save(),
        }
    }

    fn open(json: &Json) -> Option<Self> {
        if tag(json)? == ("piece", None) {
            Some(DoseUnit::Piece)
        } else {
            Wire::open(json).map(DoseUnit::Amount)
        }
    }
}

impl Wire for Frequency {
    fn save(&self) -> Json<'static> {
        match self {
            Frequency::TimesPerDay { least, most } => tagged("times_per_day", &(*least, *most)),
            Frequency::EveryHours { least, most } => tagged("every_hours", &(*least, *most)),
            Frequency::EveryDays(days) => tagged("every_days", days),
            Frequency::EveryMonths(months) => tagged("every_months", months),
            Frequency::TimesPerWeek(times) => tagged("times_per_week", times),
            Frequency::EachMeal => Json::Text("each_meal".to_owned()),
            Frequency::Once => Json::Text("once".to_owned()),
        }
    }

    fn open(json: &Json) -> Option<Self> {
        Some(match tag(json)? {
            ("times_per_day", Some(json)) => {
                let (least, most) = Wire::open(json)?;
                Frequency::TimesPerDay { least, most }
            }
            ("every_hours", Some(json)) => {
                let (least, most) = Wire::open(json)?;
                Frequency::EveryHours { least, most }
            }
            ("every_days", Some(days)) => Frequency::EveryDays(Wire::open(days)?),
            ("every_months", Some(months)) => Frequency::EveryMonths(Wire::open(months)?),
            ("times_per_week", Some(times)) => Frequency::TimesPerWeek(Wire::open(times)?),
            ("each_meal", None) => Frequency::EachMeal,
            ("once", None) => Frequency::Once,
            _ => return None,
        })
    }
}

impl Wire for Reason {
    fn save(&self) -> Json<'static> {
        match self {
            Reason::NotAsked => Json::Text("not_asked".to_owned()),
            Reason::NotKnown => Json::Text("not_known".to_owned()),
            Reason::Given(words) => tagged("given", words),
        }
    }

    fn open(json: &Json) -> Option<Self> {
        Some(match tag(json)? {
            ("not_asked", None) => Reason::NotAsked,
            ("not_known", None) => Reason::NotKnown,
            ("given", Some(words)) => Reason::Given(Wire::open(words)?),
            _ => return None,
        })
    }

    fn absent() -> Option<Self> {
        Some(Reason::NotAsked)
    }
}

object!(Person {
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
object!(Pregnancy { pregnant: "pregnant", breastfeeding: "breastfeeding" });
object!(Condition { text: "text", key: "key" });
object!(Allergy {
    text: "text",
    reaction: "reaction",
    reaction_kind: "reaction_kind",
    ingredients: "ingredients",
    group: "group",
});
object!(Observation { measure: "measure", value: "value", on: "on" });
object!(Use { text: "text", level: "level" });

impl Wire for UseLevel {
    fn save(&self) -> Json<'static> {
        let word = match self {
            UseLevel::None => "none",
            UseLevel::Some => "some",
            UseLevel::Heavy => "heavy",
            UseLevel::RecentlyStopped { days } => return tagged("stopped_days_ago", &u32::from(*days)),
        };
        Json::Text(word.to_owned())
    }

    fn open(json: &Json) -> Option<Self> {
        Some(match tag(json)? {
            ("none", None) => UseLevel::None,
            ("some", None) => UseLevel::Some,
            ("heavy", None) => UseLevel::Heavy,
            ("stopped_days_ago", Some(days)) => {
                let days = u32::open(days)?;
                UseLevel::RecentlyStopped { days: u16::try_from(days).ok()? }
            }
            _ => return None,
        })
    }
}

impl Wire for Date {
    fn save(&self) -> Json<'static> {
        Json::Text(self.to_string())
    }

    fn open(json: &Json) -> Option<Self> {
        let Json::Text(text) = json else { return None };
        Date::from_iso(text)
    }
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
