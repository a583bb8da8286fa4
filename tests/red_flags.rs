//! The signs of `knowledge/red-flags.toml`: each level sends people where it says, and each sign knows its medicines.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use brownbag::formats::text_list;
use brownbag::knowledge::authoring::{casebook, compile_names, compile_rules};
use brownbag::knowledge::{Knowledge, RedFlag};
use brownbag::model::Record;
use brownbag::names::Names;
use brownbag::review::raised;
use std::path::Path;
use std::sync::OnceLock;

fn world() -> &'static (Names, Knowledge) {
    static WORLD: OnceLock<(Names, Knowledge)> = OnceLock::new();
    WORLD.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let names = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        let rules = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        (
            Names::from_content(rules.edition.clone(), names),
            Knowledge::from_content(rules.edition, rules.content),
        )
    })
}

fn flags() -> &'static [RedFlag] {
    &world().1.content.red_flags
}

fn with_signs(signs: &[&str], lines: &[&str]) -> Record {
    let medications = lines.iter().map(|line| text_list::read_line(line, &world().0, casebook::today()));
    Record {
        signs: signs.iter().map(|&sign| sign.to_owned()).collect(),
        medications: medications.collect(),
        ..Record::default()
    }
}

// The words that send somebody where this level says, in English and Spanish.
fn calls(level: char) -> [&'static [&'static str]; 2] {
    match level {
        'E' => [&["{emergency}"], &["{emergency}"]],
        'S' => [&["{crisis}"], &["{crisis}"]],
        'P' => [&["{poison}"], &["{poison}"]],
        'T' => [
            &["today", "prescriber now", "same day", "before you take the next dose"],
            &["hoy", "ahora a quien", "mismo día", "antes de tomar la próxima dosis"],
        ],
        'N' => [&["this week"], &["esta semana"]],
        other => panic!("no level: {other}"),
    }
}

#[test]
fn each_level_is_used_and_sends_people_where_it_says() {
    let mut used = Vec::new();
    for flag in flags() {
        for level in flag.level.chars().filter(|level| *level != '/') {
            used.push(level);
            for (words, text) in calls(level).into_iter().zip([&flag.act.en, &flag.act.es]) {
                let text = text.split(" Do not stop or change").next().unwrap();
                assert!(words.iter().any(|word| text.contains(word)), "{} is {level}: {text}", flag.key);
            }
        }
        if !flag.level.contains('E') && !flag.act.en.contains("others are in danger") {
            assert!(!flag.act.en.contains("call {emergency} now"), "{} is not E", flag.key);
        }
    }
    for level in "ESPTN".chars() {
        assert!(used.contains(&level), "no sign of level {level}");
    }
}

#[test]
fn the_most_urgent_comes_first_whatever_was_ticked_first() {
    let ticked = with_signs(&["td", "asleep", "weekly_methotrexate", "any.suicide", "nms"], &[]);
    let order: Vec<&str> =
        raised(&ticked, &world().1).iter().map(|flag| flags()[usize::from(flag.flag)].key.as_str()).collect();
    assert_eq!(order, ["nms", "any.suicide", "weekly_methotrexate", "asleep", "td"]);
}

#[test]
fn a_sign_counts_without_a_medicine_that_explains_it() {
    let all: Vec<&str> = flags().iter().map(|flag| flag.key.as_str()).collect();
    let raised = raised(&with_signs(&all, &["vitamin c 500 mg"]), &world().1);
    assert_eq!(raised.len(), flags().len());
    assert!(raised.iter().all(|flag| flag.medications.is_empty()));
}

#[test]
fn a_sign_names_the_medicine_on_the_list_that_it_is_known_for() {
    for (sign, known, other) in [
        ("lithium_tox", "lithium 300 mg", "sertraline 50 mg"),
        ("low_sugar", "glipizide 5 mg", "metformin 500 mg"),
        ("ketoacidosis", "Jardiance 10 mg", "glipizide 5 mg"),
        ("clot", "raloxifene 60 mg", "alendronate 70 mg"),
        ("muscle", "atorvastatin 40 mg", "ezetimibe 10 mg"),
        ("infection_immune", "azathioprine 50 mg", "loratadine 10 mg"),
        ("weekly_methotrexate", "methotrexate 15 mg once a week", "folic acid 1 mg"),
        ("adrenal", "prednisone 20 mg", "ibuprofen 400 mg"),
        ("asleep", "Ambien 5 mg", "melatonin 3 mg"),
        ("sjs", "lamotrigine 100 mg", "levetiracetam 500 mg"),
        ("liver", "isoniazid 300 mg", "famotidine 20 mg"),
        ("clozapine_inf", "methimazole 5 mg", "levothyroxine 50 mcg"),
    ] {
        let raised = raised(&with_signs(&[sign], &[other, known]), &world().1);
        assert_eq!(raised.len(), 1, "{sign} is in the table");
        assert_eq!(raised[0].medications, [1], "{sign}: {known}, not {other}");
    }
}
