//! Diagnoses and allergy groups in the words people use, in English and Spanish: "high blood pressure", "hx of seizures",
//! "tengo azúcar".
//!
//! A word that is not understood blocks the match: "no seizures" and "mother had a stroke" name nobody's condition.

use super::distance::{EDIT, Typed};
use super::words::words;
use crate::knowledge::Phrases;
use crate::values::InOrder;

/// Says nothing about which condition is meant.
const FILLERS: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "my",
    "i",
    "have",
    "has",
    "had",
    "am",
    "is",
    "was",
    "been",
    "got",
    "get",
    "dx",
    "diagnosed",
    "diagnosis",
    "hx",
    "h",
    "o",
    "history",
    "past",
    "prior",
    "since",
    "ago",
    "year",
    "mellitus",
    "disease",
    "disorder",
    "syndrome",
    "problem",
    "issue",
    "condition",
    "trouble",
    "stage",
    "feel",
    "feeling",
    "felt",
    "keep",
    "getting",
    "really",
    "always",
    "often",
    "sometime",
    "me",
    // Spanish, as the words stand without accents and in the singular. "Mi" is left out: MI is a heart attack.
    "de",
    "del",
    "la",
    "el",
    "los",
    "las",
    "un",
    "una",
    "en",
    "con",
    "y",
    "al",
    "tengo",
    "tiene",
    "tuve",
    "padezco",
    "sufro",
    "soy",
    "estoy",
    "tenido",
    "diagnosticado",
    "diagnosticada",
    "diagnostico",
    "antecedente",
    "historia",
    "historial",
    "desde",
    "hace",
    "ano",
    "enfermedad",
    "trastorno",
    "sindrome",
    "problema",
    "padecimiento",
    "etapa",
    "se",
    "siento",
    "sentir",
    "mucho",
    "mucha",
];
/// Left away only if nothing fits with them: "severe kidney disease" may be an entry of its own.
const DEGREES: &[&str] = &[
    "mild",
    "moderate",
    "severe",
    "bad",
    "very",
    "slight",
    "some",
    "controlled",
    "uncontrolled",
    "stable",
    "well",
    "poorly",
    "borderline",
    "longstanding",
    "ongoing",
    "current",
    "active",
    "leve",
    "moderado",
    "moderada",
    "grave",
    "severo",
    "severa",
    "controlado",
    "controlada",
    "estable",
];
/// A misspelling beside one of these is not even suggested.
const DENIALS: &[&str] = &[
    "no",
    "not",
    "non",
    "never",
    "none",
    "without",
    "denies",
    "denied",
    "negative",
    "family",
    "mother",
    "father",
    "mom",
    "dad",
    "sister",
    "brother",
    "son",
    "daughter",
    "wife",
    "husband",
    "grandmother",
    "grandfather",
    "sin",
    "nunca",
    "ningun",
    "ninguna",
    "niega",
    "familia",
    "padre",
    "madre",
    "papa",
    "mama",
    "hermano",
    "hermana",
    "hijo",
    "hija",
    "esposo",
    "esposa",
    "abuelo",
    "abuela",
];

/// Prepares the names of things for [`find_plain`]; a thing is known by its place.
pub fn plain_index<'a, N: Iterator<Item = &'a str>>(things: impl Iterator<Item = N>) -> [Phrases; 3] {
    let mut readings: [Vec<(String, u16)>; 3] = Default::default();
    for (names, place) in things.zip(0_u16..) {
        for name in names {
            for (rows, wording) in readings.iter_mut().zip(wordings(&plain_words(name))) {
                rows.push((wording, place));
            }
        }
    }
    readings.map(Phrases::new)
}

/// The place of the entry that the text names. Plural, word order, "history of" and the like do not matter.
///
/// `None` if nothing fits or several things fit equally well.
pub fn find_plain(index: &[Phrases; 3], text: &str) -> Option<usize> {
    let mut readings = index.iter().zip(wordings(&plain_words(text)));
    let (phrases, wording) = readings.find(|(phrases, wording)| phrases.has(wording))?;
    phrases.find(&wording).map(usize::from)
}

/// Places of what the text may mean if it is misspelt, best first, at most three. Never to be taken without asking.
pub fn suggest_plain(index: &[Phrases; 3], text: &str) -> Vec<usize> {
    let words = plain_words(text);
    let letters = words.concat();
    let allowed = if letters.len() < 8 { EDIT } else { 2 * EDIT };
    let Some(typed) = Typed::new(letters.as_bytes()).filter(|typed| typed.len() >= 5) else {
        return Vec::new();
    };
    if words.iter().any(|word| DENIALS.contains(&word.as_str())) {
        return Vec::new();
    }
    let [as_written, ..] = index;
    let costs = as_written.iter().map(|(name, place)| (typed.cost(name.replace(' ', "").as_bytes()), place));
    let mut found: Vec<(u8, u16)> = costs.filter(|&(cost, _)| cost <= allowed).collect();
    found.put_in_order();
    let mut places: Vec<usize> = Vec::new();
    for (_, place) in found {
        if !places.contains(&usize::from(place)) {
            places.push(usize::from(place));
        }
    }
    places.truncate(3);
    places
}

// As written, its gist, its gist without degree.
fn wordings(words: &[String]) -> [String; 3] {
    let gist = gist(words);
    let mut without_degree = gist.clone();
    without_degree.retain(|word| !DEGREES.contains(&word.as_str()));
    [words.join(" "), gist.join(" "), without_degree.join(" ")]
}

// At most so many bytes and words say what somebody has.
fn plain_words(text: &str) -> Vec<String> {
    let cut = if text.len() > 200 { Vec::new() } else { words(text) };
    cut.into_iter().map(|word| word.text).collect()
}

// What is meant, whatever the order: singular, no fillers, American spelling, Arabic numbers.
fn gist(words: &[String]) -> Vec<String> {
    let mut gist: Vec<String> = words.iter().map(|word| stem(word)).collect();
    gist.retain(|word| !FILLERS.contains(&word.as_str()) && !is_calendar_year(word));
    gist.put_in_order();
    gist.dedup();
    gist
}

fn stem(word: &str) -> String {
    match word {
        "ii" => return "2".to_owned(),
        "iii" => return "3".to_owned(),
        "iv" => return "4".to_owned(),
        _ => {}
    }
    let american = word.replace("ae", "e").replace("oe", "e").replace("our", "or");
    if let Some(singular) = american.strip_suffix("ies").filter(|rest| rest.len() > 2) {
        return format!("{singular}y");
    }
    let plural = american.len() > 3 && !["ss", "us", "is"].iter().any(|end| american.ends_with(end));
    american.strip_suffix('s').filter(|_| plural).unwrap_or(&american).to_owned()
}

fn is_calendar_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u32| (1900..2200).contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_conditions(test: impl Fn(&[Phrases; 3], &dyn Fn(usize) -> &'static str)) {
        let rows: Vec<(&'static str, &str, Vec<String>)> = [
            ("hypertension", "high blood pressure", "hypertension|HTN|high BP"),
            ("diabetes-type-2", "type 2 diabetes", "type 2 diabetes|T2DM|adult onset diabetes"),
            ("diabetes", "diabetes", "sugar|sugar diabetes|DM|azúcar"),
            ("kidney-disease", "kidney disease", "CKD|chronic kidney disease|bad kidneys"),
            ("kidney-disease-3b", "kidney disease stage 3b", "CKD 3b|CKD stage 3b"),
            ("seizure-disorder", "seizures", "seizure disorder|epilepsy|fits|convulsiones|ataques"),
            ("alcohol-recovery", "recovery from an alcohol problem", "recovering alcoholic|sober"),
            ("alcohol-use-disorder", "an alcohol problem", "alcoholic|alcoholism"),
            ("anemia", "anemia", "low blood count"),
            ("insomnia", "trouble sleeping", "insomnia|not sleeping|can't sleep"),
            ("heart-attack", "a heart attack", "MI|infarto"),
        ]
        .into_iter()
        .map(|(key, name, synonyms)| (key, name, synonyms.split('|').map(str::to_owned).collect()))
        .collect();
        let things = rows
            .iter()
            .map(|(_, name, synonyms)| [*name].into_iter().chain(synonyms.iter().map(String::as_str)));
        test(&plain_index(things), &|place| rows[place].0);
    }

    #[test]
    fn finds_what_people_write() {
        with_conditions(|conditions, key_of| {
            for (text, key) in [
                ("High blood pressure", "hypertension"),
                ("HTN", "hypertension"),
                ("pressure, high blood", "hypertension"),
                ("sugar", "diabetes"),
                ("type 2 diabetes mellitus", "diabetes-type-2"),
                ("Diabetes, type II", "diabetes-type-2"),
                ("CKD 3b", "kidney-disease-3b"),
                ("CKD stage 3b", "kidney-disease-3b"),
                ("I have chronic kidney disease", "kidney-disease"),
                ("severe kidney disease", "kidney-disease"),
                ("hx of seizures", "seizure-disorder"),
                ("h/o seizure", "seizure-disorder"),
                ("epilepsy since 1999", "seizure-disorder"),
                ("recovering alcoholic", "alcohol-recovery"),
                ("alcoholic", "alcohol-use-disorder"),
                ("anaemia", "anemia"),
                ("Can’t sleep", "insomnia"),
                ("not sleeping", "insomnia"),
                ("Tengo azúcar", "diabetes"),
                ("AZUCAR", "diabetes"),
                ("sufro de ataques", "seizure-disorder"),
                ("antecedentes de convulsiones", "seizure-disorder"),
                ("infarto en 2019", "heart-attack"),
                ("hx of MI", "heart-attack"),
            ] {
                assert_eq!(find_plain(conditions, text).map(key_of), Some(key), "{text}");
            }
        });
    }

    #[test]
    fn a_denial_or_a_relative_is_no_condition() {
        with_conditions(|conditions, _| {
            for text in [
                "no seizures",
                "denies seizures",
                "mother had seizures",
                "family history of diabetes",
                "mi madre tiene azúcar",
                "sin convulsiones",
            ] {
                assert_eq!(find_plain(conditions, text), None, "{text}");
                assert!(suggest_plain(conditions, text).is_empty(), "{text}");
            }
            for text in ["", "…", "💊", "CKD 3a", "kidney stones", "gestational diabetes", "disease"] {
                assert_eq!(find_plain(conditions, text), None, "{text}");
            }
        });
    }

    #[test]
    fn a_misspelling_is_only_suggested() {
        with_conditions(|conditions, key_of| {
            assert_eq!(find_plain(conditions, "hypertention"), None);
            assert_eq!(
                suggest_plain(conditions, "hypertention").into_iter().map(key_of).collect::<Vec<_>>(),
                ["hypertension"]
            );
            assert_eq!(
                suggest_plain(conditions, "diabetis").first().map(|&place| key_of(place)),
                Some("diabetes")
            );
            assert!(suggest_plain(conditions, "broken leg").is_empty());
            assert!(suggest_plain(conditions, &"seizure ".repeat(100_000)).is_empty());
        });
    }
}
