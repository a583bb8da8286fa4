//! What cards say, on the small world of `tests/fixtures/small-knowledge`.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use brownbag::knowledge::names_pack::NamesContent;
use brownbag::knowledge::{Knowledge, Register, authoring::compile_rules};
use brownbag::messages::Language;
use brownbag::model::*;
use brownbag::names::Names;
use brownbag::review::review;
use brownbag::values::{Date, IngredientId};
use brownbag::wording::{Card, Numbers, Voice};
use std::path::Path;

const ALPRAZOLAM: IngredientId = IngredientId(596);

fn cards(record: &Record) -> Vec<Card> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small-knowledge");
    let compiled = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    let knowledge = Knowledge::from_content(compiled.edition, compiled.content);
    let names = Names::from_content("test".to_owned(), NamesContent::default());
    let voice = Voice {
        language: Language::En,
        register: Register::Patient,
        record,
        knowledge: &knowledge,
        names: &names,
        numbers: Numbers::UNITED_STATES,
    };
    voice.cards(&review(record, &knowledge, Date::from_iso("2026-11-25").unwrap()))
}

fn takes_alprazolam(person: Person) -> Record {
    let part = Part { ingredient: ALPRAZOLAM, strength: None };
    let product = Candidate { name: "alprazolam".to_owned(), parts: vec![part] };
    let line = Medication {
        text: "alprazolam".to_owned(),
        identity: Identity::Recognised(product),
        ..Medication::default()
    };
    Record { medications: vec![line], person, ..Record::default() }
}

#[test]
fn a_measured_value_is_told_and_not_the_sum_that_the_rule_also_compares() {
    let cards = cards(&takes_alprazolam(Person { egfr: Some(22.0), ..Person::default() }));
    let card = cards.iter().find(|card| card.rules == ["sedation-with-weak-kidneys"]).unwrap();
    assert_eq!(card.why, ["In all that is 22 a day; the limit is 30."]);
}
