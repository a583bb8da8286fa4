//! The real tables: what people write is recognised as what is in the box.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use brownbag::knowledge::authoring::compile_names;
use brownbag::model::{Candidate, Identity};
use brownbag::names::Names;
use brownbag::values::{IngredientId, Quantity, Strength, Unit};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let content = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        Names::from_content("test".to_owned(), content)
    })
}

/// Each product that a text may mean, as ascending ingredient numbers; empty if it is not known.
fn meanings(text: &str) -> Vec<Vec<IngredientId>> {
    let ingredients = |product: &Candidate| {
        let mut ids: Vec<_> = product.parts.iter().map(|part| part.ingredient).collect();
        ids.sort();
        ids
    };
    match names().recognise(text) {
        Identity::Recognised(product) => vec![ingredients(&product)],
        Identity::Ambiguous(products) => products.iter().map(ingredients).collect(),
        _ => Vec::new(),
    }
}

fn generic(names: &str) -> Vec<IngredientId> {
    let mut ids: Vec<_> = names.split('+').flat_map(|name| meanings(name).concat()).collect();
    ids.sort();
    ids
}

/// Rows of a fixture that are not recognised as the ingredients it names.
fn wrong(table: &str) -> Vec<String> {
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter(|row| {
        let (brand, ingredients) = row.split_once('\t').unwrap();
        !meanings(brand).contains(&generic(ingredients))
    })
    .map(str::to_owned)
    .collect()
}

#[test]
fn brands_that_everybody_knows_hold_what_is_in_the_box() {
    assert_eq!(wrong(include_str!("fixtures/known-brands.tsv")), Vec::<String>::new());
}

#[test]
fn rarer_brands_hold_what_is_in_the_box() {
    assert_eq!(wrong(include_str!("fixtures/rarer-brands.tsv")), Vec::<String>::new());
}

#[test]
fn every_common_ingredient_is_known_by_its_own_name() {
    for name in [
        "acetaminophen",
        "lithium carbonate",
        "valproic acid",
        "alendronate",
        "ferrous sulfate",
        "st. john's wort",
        "alcohol",
        "cannabis",
    ] {
        assert_eq!(meanings(name).len(), 1, "{name}");
    }
}

#[test]
fn one_substance_under_two_names_is_one_ingredient() {
    for (one, other) in [
        ("lithium carbonate", "lithium"),
        ("divalproex", "valproic acid"),
        ("paracetamol", "acetaminophen"),
        ("salbutamol", "albuterol"),
        ("vitamin D3", "ergocalciferol"),
        ("ferrous sulfate", "iron"),
        ("beer", "wine"),
    ] {
        assert_eq!(meanings(one), meanings(other), "{one}, {other}");
    }
}

#[test]
fn what_only_looks_alike_stays_apart() {
    for (one, other) in [
        ("Advil", "Advil PM"),
        ("Tylenol", "Tylenol PM"),
        ("Percocet", "Percodan"),
        ("amphetamine", "dextroamphetamine"),
        ("citalopram", "escitalopram"),
        ("nicotine patch", "cigarettes"),
        ("CBD oil", "marijuana"),
        ("Excedrin Migraine", "Excedrin Tension Headache"),
    ] {
        assert!(!meanings(one).is_empty() && !meanings(other).is_empty(), "{one}, {other}");
        assert_ne!(meanings(one), meanings(other), "{one}, {other}");
    }
}

#[test]
fn a_name_with_several_contents_is_a_question() {
    for name in ["insulin", "Robitussin", "T3", "Humulin"] {
        assert!(matches!(names().recognise(name), Identity::Ambiguous(_)), "{name}");
    }
}

#[test]
fn plain_words_are_no_medicines() {
    for word in [
        "tablet",
        "daily",
        "patch",
        "water",
        "sleep",
        "pain",
        "today",
        "relief",
        "one",
        "as needed",
        "none",
        "morning",
    ] {
        assert!(meanings(word).is_empty(), "{word}");
    }
}

#[test]
fn a_product_fixes_its_strengths() {
    let Identity::Recognised(product) = names().recognise("Tylenol PM") else {
        panic!("Tylenol PM is not recognised")
    };
    let strengths: Vec<_> = product.parts.iter().map(|part| part.strength).collect();
    let mg = |amount| Some(Strength::PerPiece(Quantity::new(amount, Unit::Milligram).unwrap()));
    assert_eq!(strengths, [mg(500.0), mg(25.0)]);
}

#[test]
fn an_atc_code_stands_for_one_ingredient() {
    let table = include_str!("../knowledge/ingredients.tsv");
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in rows {
        let fields: Vec<&str> = row.split('\t').collect();
        if !fields[4].is_empty() {
            owners.entry(fields[4]).or_default().push(fields[1]);
        }
    }
    assert!(owners.len() >= 1500, "only {} codes", owners.len());
    let well_formed = |code: &str| {
        let form = code.char_indices().all(|(place, c)| match place {
            0 | 3 | 4 => c.is_ascii_uppercase(),
            _ => c.is_ascii_digit(),
        });
        form && code.len() == 7 && "ABCDGHJLMNPRSV".contains(&code[..1])
    };
    let odd: Vec<_> = owners.keys().filter(|code| !well_formed(code)).collect();
    assert!(odd.is_empty(), "{odd:?}");
    // Sold under one code: a form of the other, or a group that has no finer code.
    let shared = ["C09AA02", "R07AA02", "S01XA20"];
    let twice: Vec<_> = owners.iter().filter(|(code, of)| of.len() > 1 && !shared.contains(code)).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn what_was_decided_by_hand_about_atc_codes_is_in_the_table() {
    let table = include_str!("../knowledge/ingredients.tsv");
    let codes: BTreeMap<&str, &str> = table
        .lines()
        .map(|row| row.split('\t').collect::<Vec<_>>())
        .filter(|fields| fields.len() == 7)
        .map(|fields| (fields[1], fields[4]))
        .collect();
    for row in
        include_str!("../tools/name-tables/atc.tsv").lines().filter(|line| !line.starts_with('#')).skip(1)
    {
        let fields: Vec<&str> = row.split('\t').collect();
        assert_eq!(codes.get(fields[0]).copied(), Some(fields[1].trim_matches('-')), "{}", fields[0]);
        assert!(fields[1] == "-" || ["gnumed", "dpd", "ema"].contains(&fields[3]), "{row}: met nowhere");
    }
}
