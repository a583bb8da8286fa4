//! Words that stand at the end of a name and do not change what is in it: release, device, form, strength, salt.
//!
//! What changes the content is never here: "PM", "DM", "D", "HCT", "Plus" make another product.

use super::letters::Joint;
use super::words::Word;
use crate::values::read_decimal;

/// Release forms, devices and forms, and what people write beside a name.
const IGNORABLE: &[&str] = &[
    "er",
    "xr",
    "xl",
    "sr",
    "cr",
    "cd",
    "la",
    "sa",
    "dr",
    "ec",
    "odt",
    "xt",
    "tr",
    "ir",
    "mr",
    "hfa",
    "extended",
    "delayed",
    "sustained",
    "immediate",
    "controlled",
    "modified",
    "prolonged",
    "release",
    "released",
    "enteric",
    "coated",
    "orally",
    "disintegrating",
    "chewable",
    "12hr",
    "24hr",
    "8hr",
    "12h",
    "24h",
    "hr",
    "hour",
    "hours",
    "solostar",
    "flexpen",
    "flextouch",
    "kwikpen",
    "respimat",
    "diskus",
    "handihaler",
    "ellipta",
    "tab",
    "tabs",
    "tablet",
    "tablets",
    "cap",
    "caps",
    "capsule",
    "capsules",
    "caplet",
    "caplets",
    "pill",
    "pills",
    "softgel",
    "softgels",
    "generic",
    "brand",
    "rx",
    "otc",
];

const UNITS: &[&str] = &["mg", "mcg", "ug", "g", "gm", "ml", "meq", "iu", "units", "unit"];

/// Salts and esters whose ingredient is named by the word before them.
const SALTS: &[&str] = &[
    "hydrochloride",
    "hydrobromide",
    "dihydrochloride",
    "sodium",
    "disodium",
    "potassium",
    "calcium",
    "magnesium",
    "succinate",
    "tartrate",
    "bitartrate",
    "besylate",
    "mesylate",
    "maleate",
    "fumarate",
    "hemifumarate",
    "citrate",
    "phosphate",
    "sulfate",
    "bisulfate",
    "acetate",
    "carbonate",
    "bromide",
    "chloride",
    "lactate",
    "gluconate",
    "malate",
    "pamoate",
    "tosylate",
    "dihydrate",
    "monohydrate",
    "trihydrate",
    "hemihydrate",
    "anhydrous",
    "hyclate",
    "medoxomil",
    "axetil",
    "etexilate",
    "mofetil",
    "propionate",
    "dipropionate",
    "furoate",
    "valerate",
    "decanoate",
    "enanthate",
    "cypionate",
    "palmitate",
    "stearate",
    "oxalate",
    "ethylsuccinate",
    "camsylate",
    "erbumine",
    "tromethamine",
    "meglumine",
    "xinafoate",
    "dimesylate",
    "lysine",
    "cilexetil",
    "pivoxil",
    "proxetil",
];

/// Short forms as labels and charts have them. Not in first place: "na" may begin a name.
const SHORT: &[(&str, &str)] = &[
    ("hcl", "hydrochloride"),
    ("hbr", "hydrobromide"),
    ("hydrochlor", "hydrochloride"),
    ("succ", "succinate"),
    ("tart", "tartrate"),
    ("bitart", "bitartrate"),
    ("na", "sodium"),
    ("sod", "sodium"),
    ("k", "potassium"),
    ("pot", "potassium"),
    ("ca", "calcium"),
    ("mag", "magnesium"),
    ("fum", "fumarate"),
    ("cit", "citrate"),
    ("phos", "phosphate"),
    ("sulf", "sulfate"),
    ("mal", "maleate"),
    ("carb", "carbonate"),
    ("bicarb", "bicarbonate"),
    ("mono", "monohydrate"),
    ("monohyd", "monohydrate"),
    ("chl", "chloride"),
];

/// Words that, after a name, make another product of it.
const VARIANTS: &[&str] =
    &["dm", "d", "pe", "hct", "plus", "cold", "flu", "sinus", "nighttime", "nitetime", "daytime", "multi"];

/// Words of directions, which are in no name.
const DIRECTIONS: &[&str] = &[
    "po", "prn", "tid", "qid", "qhs", "qam", "qpm", "twice", "every", "take", "takes", "taking", "needed",
    "mouth",
];

/// Whether this word is about taking, not about what.
pub(super) fn is_direction(word: &Word) -> bool {
    DIRECTIONS.contains(&word.text.as_str())
}

/// Whether a strength begins with this word: "10mg", or "10" before "mg".
pub(super) fn is_strength(word: &Word, next: Option<&Word>) -> bool {
    is_amount_with_unit(word) || number(word).is_some() && next.is_some_and(is_unit)
}

/// Whether this word, after a known name, makes it another product.
pub(super) fn makes_another_product(word: &Word) -> bool {
    VARIANTS.contains(&word.text.as_str())
}

/// Whether a word may be left away without changing what is meant.
pub(super) fn is_ignorable(word: &Word) -> bool {
    IGNORABLE.contains(&word.text.as_str())
}

/// The words without ignorable ones at either end, and without a strength at the end. Never nothing.
pub(super) fn without_ends(words: &[Word]) -> &[Word] {
    let mut rest = words;
    loop {
        let shorter = match rest {
            [name @ .., last] if !name.is_empty() && is_ignorable(last) => name,
            [first, name @ ..] if !name.is_empty() && is_ignorable(first) => name,
            _ => without_strength(rest),
        };
        if shorter.len() == rest.len() {
            return rest;
        }
        rest = shorter;
    }
}

// A number counts as a strength if a unit follows, if it is a ratio that is no mixture ("5/325", not "70/30"), or if
// it is too large or too fine to be part of a name ("Tylenol 3", "vitamin B 12").
fn without_strength(words: &[Word]) -> &[Word] {
    match words {
        [name @ .., amount, unit] if !name.is_empty() && number(amount).is_some() && is_unit(unit) => {
            without_first_of_ratio(name, amount)
        }
        [name @ .., last] if !name.is_empty() && is_amount_with_unit(last) => {
            without_first_of_ratio(name, last)
        }
        [name @ .., one, other] if !name.is_empty() && other.joint != Joint::Space => {
            match (number(one), number(other)) {
                (Some(one), Some(other)) if one + other != 100.0 => name,
                _ => words,
            }
        }
        [name @ .., before, last]
            if number(last).is_some_and(|amount| amount >= 20.0 || last.text.contains('.'))
                && number(before).is_none() =>
        {
            words.get(..name.len() + 1).unwrap_or(words)
        }
        _ => words,
    }
}

// "5-325 mg": what is left is "5".
fn without_first_of_ratio<'a>(words: &'a [Word], second: &Word) -> &'a [Word] {
    match words {
        [name @ .., first] if !name.is_empty() && second.joint != Joint::Space && number(first).is_some() => {
            name
        }
        _ => words,
    }
}

fn number(word: &Word) -> Option<f64> {
    read_decimal(&word.text).filter(|_| word.text.starts_with(|first: char| first.is_ascii_digit()))
}

fn is_unit(word: &Word) -> bool {
    UNITS.contains(&word.text.as_str())
}

fn is_amount_with_unit(word: &Word) -> bool {
    let unit = word.text.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    unit.len() < word.text.len() && UNITS.contains(&unit)
}

/// The words in full: "vit" as vitamin, "succ" as succinate, "sulph" as "sulf". `None` if nothing is short.
pub(super) fn in_full(words: &[Word]) -> Option<Vec<Word>> {
    let mut changed = false;
    let mut full = words.to_vec();
    for (place, word) in full.iter_mut().enumerate() {
        let longer = match word.text.as_str() {
            "vit" | "vits" | "vitamins" => Some("vitamin"),
            text if place > 0 => SHORT.iter().find(|(short, _)| *short == text).map(|(_, long)| *long),
            _ => None,
        };
        if let Some(longer) = longer {
            word.text = longer.to_owned();
            changed = true;
        }
        if word.text.contains("sulph") {
            word.text = word.text.replace("sulph", "sulf");
            changed = true;
        }
    }
    changed.then_some(full)
}

/// The words without salts at the end. Never nothing.
pub(super) fn without_salt(words: &[Word]) -> &[Word] {
    match words {
        [name @ .., last] if !name.is_empty() && SALTS.contains(&last.text.as_str()) => without_salt(name),
        _ => words,
    }
}
