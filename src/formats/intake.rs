//! What a person tells us in words, turned into the model: a diagnosis, an allergy, a habit, a reason.
//!
//! Used by everything that builds a record: the page, the engine, the cases of the rules.

use super::substance_use;
use crate::knowledge::{AllergyGroup, ConditionEntry, Knowledge, Phrases, SymptomEntry};
use crate::model::{Allergy, Condition, Identity, ReactionKind, Reason, Symptom, Use};
use crate::names::{Names, find_plain, plain_index, suggest_plain};
use crate::values::{Date, lower_case};

/// A diagnosis as written, with its key where it is recognised.
pub fn condition(text: &str, knowledge: &Knowledge) -> Condition {
    Condition { text: text.trim().to_owned(), key: condition_key(text, knowledge) }
}

/// A reason as written, with the key of the condition it names. An empty text is "asked: not known".
pub fn reason(text: &str, knowledge: &Knowledge) -> (Reason, Option<String>) {
    let text = text.trim();
    if text.is_empty() || UNSURE.contains(&plain(text).as_str()) {
        return (Reason::NotKnown, None);
    }
    (Reason::Given(text.to_owned()), condition_key(text, knowledge))
}

/// An allergy as written, with the ingredients or the group that it names and what the reaction amounts to.
pub fn allergy(text: &str, reaction: Option<&str>, names: &Names, knowledge: &Knowledge) -> Allergy {
    let reaction = reaction.map(str::trim).filter(|reaction| !reaction.is_empty());
    let substance = substance_in(text);
    let ingredients = match names.recognise(substance) {
        Identity::Recognised(product) => product.parts.iter().map(|part| part.ingredient).collect(),
        _ => Vec::new(),
    };
    Allergy {
        text: text.trim().to_owned(),
        reaction: reaction.map(str::to_owned),
        reaction_kind: reaction.and_then(reaction_kind),
        ingredients,
        group: allergy_group(substance, knowledge),
    }
}

/// What an allergy is to, without the words before it: "allergic to", "soy alérgico a la".
pub fn substance_in(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        if !LEAD_INS.contains(&plain(word).as_str()) {
            break;
        }
        rest = after.trim_start();
    }
    rest
}

/// What a person feels, with its key where it is recognised.
pub fn symptom(text: &str, since: Option<Date>, knowledge: &Knowledge) -> Symptom {
    let place = find_plain(symptom_index(knowledge), text);
    let entry = place.and_then(|place| knowledge.content.symptoms.get(place));
    Symptom { text: text.trim().to_owned(), key: entry.map(|entry| entry.key.clone()), since }
}

/// What a symptom that was not recognised may mean if it is misspelt, best first. Never to be taken without asking.
pub fn symptoms_like<'k>(text: &str, knowledge: &'k Knowledge) -> impl Iterator<Item = &'k SymptomEntry> {
    let places = suggest_plain(symptom_index(knowledge), text).into_iter();
    places.filter_map(|place| knowledge.content.symptoms.get(place))
}

/// A habit as written, with the amount that we read in it.
pub fn habit(text: &str) -> Use {
    Use { text: text.trim().to_owned(), level: substance_use::read(text) }
}

/// What the words of a reaction amount to; the worst of several. `None` if they do not tell.
pub fn reaction_kind(text: &str) -> Option<ReactionKind> {
    let text = format!(" {} ", plain(text));
    let tells = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if tells(SERIOUS) {
        return Some(ReactionKind::Serious);
    }
    if tells(ALLERGIC) {
        return Some(ReactionKind::Allergic);
    }
    tells(INTOLERANCE).then_some(ReactionKind::Intolerance)
}

const UNSURE: &[&str] = &[
    "?",
    "not sure",
    "unknown",
    "don't know",
    "dont know",
    "i don't know",
    "no idea",
    "no se",
    "no lo se",
    "no estoy seguro",
    "no estoy segura",
    "no me acuerdo",
];
const LEAD_INS: &[&str] = &[
    "allergic", "allergy", "to", "soy", "tengo", "alergico", "alergica", "alergia", "reaccion", "a", "al",
    "la", "el", "los", "las",
];

// Beginnings or wholes of words, in English and Spanish, without accents. A space stands at either end of the text.
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
    " icu ",
    "blister",
    "peeling",
    "stevens",
    "sjs",
    " ten ",
    " dress",
    "epipen",
    "seizure",
    "liver failure",
    "anafila",
    "hinch",
    "cara inflamada",
    "labios inflamados",
    "inflamo la cara",
    "garganta",
    "lengua",
    "respirar",
    "falta de aire",
    "falta el aire",
    "falto el aire",
    "ahog",
    "choque",
    "desmay",
    "conocimiento",
    "emergencia",
    "urgencias",
    "cuidados intensivos",
    "ampolla",
    "se me pela",
    "se me pelo",
    "se pela la piel",
    "despellej",
    "convulsi",
    "falla del higado",
];
const ALLERGIC: &[&str] = &[
    "hive",
    "rash",
    "urticaria",
    "welt",
    "red skin",
    "redness",
    "allergic",
    "itching all over",
    "roncha",
    "sarpullid",
    "salpullid",
    "erupcion",
    "habon",
    "manchas rojas",
    "piel roja",
    "enrojec",
    "granitos",
    "alergi",
    "comezon en todo",
    "picazon en todo",
];
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
    "estomag",
    "panza",
    "barriga",
    "devolver",
    "diarrea",
    "estren",
    "sueno",
    "somnol",
    "mareo",
    "maread",
    "dolor de cabeza",
    "acidez",
    "agruras",
    " tos ",
    "comezon",
    "picazon",
    "picor",
    "temblor",
    "cansan",
    "cansad",
    "de peso",
    "calambre",
    "insomnio",
    "no duermo",
    "dolor muscular",
    "boca seca",
    "sudor",
    "me cae mal",
    "me cayo mal",
];

fn symptom_index(knowledge: &Knowledge) -> &[Phrases; 3] {
    let entries = &knowledge.content.symptoms;
    knowledge.symptom_words.get_or_init(|| plain_index(entries.iter().map(SymptomEntry::wordings)))
}

fn condition_key(text: &str, knowledge: &Knowledge) -> Option<String> {
    let entries = &knowledge.content.conditions;
    let index = || plain_index(entries.iter().map(ConditionEntry::wordings));
    let place = find_plain(knowledge.condition_words.get_or_init(index), text)?;
    entries.get(place).map(|entry| entry.key.clone())
}

fn allergy_group(text: &str, knowledge: &Knowledge) -> Option<String> {
    let groups = &knowledge.content.allergy_groups;
    let index = || plain_index(groups.iter().map(AllergyGroup::wordings));
    let place = find_plain(knowledge.allergy_words.get_or_init(index), text)?;
    groups.get(place).map(|group| group.key.clone())
}

/// Small letters without the accents of Spanish.
pub(super) fn plain(text: &str) -> String {
    let letters = lower_case(text);
    let plain = letters.chars().map(|letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        '’' => '\'',
        other => other,
    });
    plain.collect()
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
        assert_eq!(reaction_kind("difficulty sleeping"), None);
    }

    #[test]
    fn reactions_are_read_in_spanish() {
        for (text, kind) in [
            ("ronchas", Some(ReactionKind::Allergic)),
            ("me salió un sarpullido", Some(ReactionKind::Allergic)),
            ("Hinchazón de la cara", Some(ReactionKind::Serious)),
            ("no podía respirar", Some(ReactionKind::Serious)),
            ("ronchas y se me cerró la garganta", Some(ReactionKind::Serious)),
            ("dolor de estómago y vómito", Some(ReactionKind::Intolerance)),
            ("mucho sueño", Some(ReactionKind::Intolerance)),
            ("de niño", None),
            ("dificultad para dormir", None),
        ] {
            assert_eq!(reaction_kind(text), kind, "{text}");
        }
    }

    #[test]
    fn the_words_before_a_substance_are_left_away() {
        for (text, substance) in [
            ("soy alérgica a la penicilina", "penicilina"),
            ("Alergia al látex", "látex"),
            ("los mariscos", "mariscos"),
            ("allergic to sulfa", "sulfa"),
            ("Penicillin VK", "Penicillin VK"),
            ("alergia", "alergia"),
            ("", ""),
        ] {
            assert_eq!(substance_in(text), substance, "{text}");
        }
    }
}
