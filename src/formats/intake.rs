//! What a person tells us in words, turned into the model: a diagnosis, an allergy, a habit, a reason.
//!
//! Used by everything that builds a record: the page, the engine, the cases of the rules.

use super::substance_use;
use crate::knowledge::Knowledge;
use crate::model::{Allergy, Condition, Identity, ReactionKind, Reason, Use};
use crate::names::{Names, PlainNames, find_plain, plain_index};
use crate::values::lower_case;

/// A diagnosis as written, with its key where it is recognised.
pub fn condition(text: &str, knowledge: &Knowledge) -> Condition {
    Condition { text: text.trim().to_owned(), key: condition_key(text, knowledge) }
}

/// A reason as written, with the key of the condition it names. An empty text is "asked: not known".
pub fn reason(text: &str, knowledge: &Knowledge) -> (Reason, Option<String>) {
    let text = text.trim();
    let unsure = ["?", "not sure", "unknown", "don't know", "dont know", "i don't know", "no idea"];
    if text.is_empty() || unsure.contains(&lower_case(text).as_str()) {
        return (Reason::NotKnown, None);
    }
    (Reason::Given(text.to_owned()), condition_key(text, knowledge))
}

/// An allergy as written, with the ingredients or the group that it names and what the reaction amounts to.
pub fn allergy(text: &str, reaction: Option<&str>, names: &Names, knowledge: &Knowledge) -> Allergy {
    let reaction = reaction.map(str::trim).filter(|reaction| !reaction.is_empty());
    let ingredients = match names.recognise(text) {
        Identity::Recognised(product) => product.parts.iter().map(|part| part.ingredient).collect(),
        _ => Vec::new(),
    };
    Allergy {
        text: text.trim().to_owned(),
        reaction: reaction.map(str::to_owned),
        reaction_kind: reaction.and_then(reaction_kind),
        ingredients,
        group: allergy_group(text, knowledge),
    }
}

/// A habit as written, with the amount that we read in it.
pub fn habit(text: &str) -> Use {
    Use { text: text.trim().to_owned(), level: substance_use::read(text) }
}

/// What the words of a reaction amount to; the worst of several. `None` if they do not tell.
pub fn reaction_kind(text: &str) -> Option<ReactionKind> {
    let text = lower_case(text);
    let tells = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if tells(SERIOUS) {
        return Some(ReactionKind::Serious);
    }
    if tells(ALLERGIC) {
        return Some(ReactionKind::Allergic);
    }
    tells(INTOLERANCE).then_some(ReactionKind::Intolerance)
}

const SERIOUS: &[&str] = &[
    "anaphyla",
    "swell",
    "swollen",
    "angioedema",
    "throat",
    "tongue",
    "can't breathe",
    "cannot breathe",
    "trouble breathing",
    "breathing",
    "short of breath",
    "shortness of breath",
    "wheez",
    "bronchospasm",
    "shock",
    "passed out",
    "collapse",
    "hospital",
    "icu",
    "blister",
    "peeling",
    "stevens",
    "sjs",
    "ten ",
    "dress",
    "epipen",
    "seizure",
    "liver failure",
];
const ALLERGIC: &[&str] =
    &["hive", "rash", "urticaria", "welt", "red skin", "redness", "allergic", "itching all over"];
const INTOLERANCE: &[&str] = &[
    "nausea",
    "nauseous",
    "vomit",
    "throw up",
    "threw up",
    "upset stomach",
    "stomach",
    "gi upset",
    "diarrhea",
    "constipat",
    "sleepy",
    "drows",
    "dizz",
    "headache",
    "heartburn",
    "cough",
    "itch",
    "jitter",
    "tired",
    "weight gain",
    "cramps",
    "insomnia",
    "muscle ache",
    "sick",
    "dry mouth",
    "sweat",
    "confus",
    "intoleran",
];

fn condition_key(text: &str, knowledge: &Knowledge) -> Option<String> {
    let entries = &knowledge.content.conditions;
    let names = || entries.iter().map(|entry| PlainNames { name: &entry.name, synonyms: &entry.synonyms });
    let place = find_plain(knowledge.condition_words.get_or_init(|| plain_index(names())), text)?;
    entries.get(place).map(|entry| entry.key.clone())
}

fn allergy_group(text: &str, knowledge: &Knowledge) -> Option<String> {
    let groups = &knowledge.content.allergy_groups;
    let names = || groups.iter().map(|group| PlainNames { name: &group.en, synonyms: &group.synonyms });
    let place = find_plain(knowledge.allergy_words.get_or_init(|| plain_index(names())), text)?;
    groups.get(place).map(|group| group.key.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upset_stomach_is_no_allergy_and_swelling_is_a_serious_one() {
        assert_eq!(reaction_kind("Hives"), Some(ReactionKind::Allergic));
        assert_eq!(reaction_kind("lips swelled up"), Some(ReactionKind::Serious));
        assert_eq!(reaction_kind("nausea and vomiting"), Some(ReactionKind::Intolerance));
        assert_eq!(reaction_kind("nausea, then hives"), Some(ReactionKind::Allergic));
        assert_eq!(reaction_kind("as a child"), None);
    }
}
