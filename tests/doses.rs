//! What the rules of `knowledge/doses.tsv` say to a person.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use brownbag::formats::text_list;
use brownbag::knowledge::authoring::{casebook, compile_names, compile_rules};
use brownbag::knowledge::{Kind, Knowledge, Register};
use brownbag::messages::Language;
use brownbag::model::{Person, Record};
use brownbag::names::Names;
use brownbag::review::review;
use brownbag::wording::{Card, Numbers, Voice};
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

// The cards about a dose.
fn dose_cards(lines: &[&str], person: Person) -> Vec<Card> {
    let (names, knowledge) = world();
    let medications = lines.iter().map(|line| text_list::read_line(line, names, casebook::today())).collect();
    let record = Record { medications, person, ..Record::default() };
    let voice = Voice {
        language: Language::En,
        register: Register::Patient,
        record: &record,
        knowledge,
        names,
        numbers: Numbers::UNITED_STATES,
    };
    let mut review = review(&record, knowledge, casebook::today());
    review.findings.retain(|finding| finding.kind == Kind::Dose);
    voice.cards(&review)
}

#[test]
fn a_dose_for_weak_kidneys_tells_the_doses_and_not_the_kidney_value() {
    let cards = dose_cards(&["sitagliptin 100 mg daily"], Person { egfr: Some(28.0), ..Person::default() });
    let [card] = cards.as_slice() else { panic!("{} cards", cards.len()) };
    assert!(
        card.why[0].contains("up to 25 mg a day") && card.why[0].contains("up to 100 mg"),
        "{:?}",
        card.why
    );
    assert!(
        dose_cards(&["sitagliptin 100 mg daily"], Person { egfr: Some(80.0), ..Person::default() })
            .is_empty()
    );
}

#[test]
fn micrograms_are_told_as_the_box_tells_them() {
    let cards = dose_cards(&["levothyroxine 200 mcg 2 tablets daily"], Person::default());
    let [card] = cards.as_slice() else { panic!("{} cards", cards.len()) };
    assert!(card.why[0].contains("300 mcg") && card.why[0].contains("400 mcg"), "{:?}", card.why);
}

#[test]
fn ten_times_the_dose_asks_to_look_again_and_says_it_once() {
    let cards = dose_cards(&["lisinopril 400 mg 2 tablets daily"], Person::default());
    let [card] = cards.as_slice() else { panic!("{} cards", cards.len()) };
    assert_eq!(card.rules, ["lisinopril-ten-times-80-mg"]);
    assert!(card.ask.starts_with("Look at the bottle again."), "{:?}", card.ask);
}

#[test]
fn doses_of_two_products_add_up() {
    assert!(dose_cards(&["sertraline 100 mg twice a day"], Person::default()).is_empty());
    let two = ["sertraline 100 mg twice a day", "Zoloft 25 mg daily"];
    assert!(dose_cards(&two, Person::default()).iter().any(|card| card.rules == ["sertraline-over-200-mg"]));
}

#[test]
fn a_list_without_doses_is_not_asked_whether_it_is_ten_times_too_much() {
    let (names, knowledge) = world();
    let line = text_list::read_line("lisinopril", names, casebook::today());
    let record = Record { medications: vec![line], ..Record::default() };
    let asked = review(&record, knowledge, casebook::today()).gaps;
    let rules =
        asked.iter().flat_map(|gap| &gap.rules).map(|&rule| &knowledge.content.rules[usize::from(rule)].id);
    let rules: Vec<&String> = rules.collect();
    assert!(rules.iter().any(|id| *id == "lisinopril-over-80-mg"));
    assert!(!rules.iter().any(|id| id.contains("ten-times")));
}
