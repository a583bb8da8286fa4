//! The review's logic on a small world of its own (`tests/fixtures/small-knowledge`).
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use brownbag::knowledge::{Knowledge, Severity, Urgency, authoring::compile_rules};
use brownbag::model::*;
use brownbag::review::{Evidence, Fact, Finding, Review, review};
use brownbag::values::*;
use proptest::prelude::*;
use std::path::Path;
use std::sync::OnceLock;

fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: OnceLock<Knowledge> = OnceLock::new();
    KNOWLEDGE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/small-knowledge");
        let compiled = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        Knowledge::from_content(compiled.edition, compiled.content)
    })
}

const INGREDIENTS: &[(&str, u32)] = &[
    ("lithium", 6448),
    ("ibuprofen", 5640),
    ("aspirin", 1191),
    ("diclofenac", 3355),
    ("sertraline", 36437),
    ("fluoxetine", 4493),
    ("warfarin", 11289),
    ("acetaminophen", 161),
    ("oxycodone", 7804),
    ("diphenhydramine", 3498),
    ("alprazolam", 596),
    ("amoxicillin", 723),
];

fn id(name: &str) -> IngredientId {
    IngredientId(INGREDIENTS.iter().find(|(known, _)| *known == name).unwrap().1)
}

/// "oxycodone + acetaminophen" is one product of two.
fn takes(name: &str) -> Medication {
    let parts = name.split(" + ").map(|name| Part { ingredient: id(name), strength: None }).collect();
    let product = Candidate { name: name.to_owned(), parts };
    Medication { text: name.to_owned(), identity: Identity::Recognised(product), ..Medication::default() }
}

fn with_dose(name: &str, milligrams: f64, doses_per_day: f64) -> Medication {
    let mut line = takes(name);
    let Identity::Recognised(product) = &mut line.identity else { unreachable!() };
    product.parts[0].strength = Some(Strength::PerPiece(Quantity::new(milligrams, Unit::Milligram).unwrap()));
    line.regimen.frequency = Some(Frequency::TimesPerDay { least: doses_per_day, most: doses_per_day });
    line
}

fn record(lines: Vec<Medication>) -> Record {
    Record { medications: lines, ..Record::default() }
}

fn has(mut record: Record, keys: &[&str]) -> Record {
    let condition = |key: &&str| Condition { text: (*key).to_owned(), key: Some((*key).to_owned()) };
    record.person.conditions = Some(keys.iter().map(condition).collect());
    record
}

fn today() -> Date {
    Date::from_iso("2026-11-25").unwrap()
}

fn reviewed(record: &Record) -> Review {
    review(record, knowledge(), today())
}

fn rules(findings: &[Finding]) -> Vec<&'static str> {
    let numbers = findings.iter().flat_map(|finding| finding.held.iter().map(|held| held.rule));
    numbers.map(|number| knowledge().content.rules[usize::from(number)].id.as_str()).collect()
}

fn found(record: &Record) -> Vec<&'static str> {
    rules(&reviewed(record).findings)
}

fn asked(record: &Record) -> Vec<Fact> {
    reviewed(record).gaps.iter().flat_map(|gap| gap.facts.clone()).collect()
}

#[test]
fn a_pair_is_found_and_its_exception_is_not() {
    assert_eq!(found(&record(vec![takes("lithium"), takes("ibuprofen")])), ["lithium-with-nsaid"]);
    assert!(found(&record(vec![takes("lithium"), takes("aspirin")])).is_empty());
}

#[test]
fn a_gel_on_the_skin_does_not_count_and_an_unstated_route_is_the_usual_one() {
    let mut gel = takes("diclofenac");
    gel.form = Some(Form::Cream);
    assert!(found(&record(vec![takes("lithium"), gel])).is_empty());

    let review = reviewed(&record(vec![takes("lithium"), takes("diclofenac")]));
    let assumed = Evidence::Medication { index: 1, status_assumed: true, route_assumed: Some(Route::Oral) };
    assert!(review.findings[0].held[0].evidence.contains(&assumed));
}

#[test]
fn a_stopped_medicine_counts_only_as_long_as_the_rule_says() {
    let stopped = |on: Option<&str>| {
        let mut line = takes("fluoxetine");
        line.status = Some(Status::Stopped);
        line.stopped_on = on.and_then(Date::from_iso);
        record(vec![line, takes("warfarin")])
    };
    assert_eq!(found(&stopped(Some("2026-11-11"))), ["ssri-lasting-with-warfarin"]);
    assert!(found(&stopped(Some("2026-11-10"))).is_empty());
    assert!(asked(&stopped(None)).contains(&Fact::StoppedOn(0)));
    assert!(found(&stopped(None)).is_empty());
}

#[test]
fn a_test_without_a_day_is_a_question_and_no_overdue_test() {
    let tested = |on: Option<&str>| {
        let mut record = record(vec![takes("lithium")]);
        let level = Observation {
            text: "lithium level 0.8".to_owned(),
            measure: "lithium-level".to_owned(),
            value: Some(0.8),
            on: on.and_then(Date::from_iso),
        };
        record.person.observations = Some(vec![level]);
        record
    };
    assert_eq!(found(&tested(Some("2026-05-28"))), ["lithium-without-level"]);
    assert!(found(&tested(Some("2026-05-29"))).is_empty());
    assert!(found(&tested(None)).is_empty());
    let asks = |record: &Record| asked(record).iter().any(|fact| matches!(fact, Fact::Measure(_)));
    assert!(asks(&tested(None)) && !asks(&tested(Some("2026-05-29"))));
}

#[test]
fn rules_of_one_kind_for_the_same_medicines_share_a_card() {
    let review = reviewed(&record(vec![takes("ibuprofen"), takes("warfarin")]));
    assert_eq!(review.findings.len(), 1);
    let card = &review.findings[0];
    assert_eq!(rules(&review.findings), ["nsaid-with-warfarin", "nsaid-with-warfarin-second-mechanism"]);
    assert_eq!((card.severity, card.urgency), (Severity::High, Urgency::CallToday));
    // The worst rule names warfarin first.
    assert_eq!(card.medications, [1, 0]);
}

#[test]
fn a_superseded_rule_is_silent_only_where_the_stronger_one_holds() {
    let both = || record(vec![takes("lithium"), takes("ibuprofen")]);
    let with_kidneys = found(&has(both(), &["kidney-disease"]));
    assert!(with_kidneys.contains(&"lithium-with-nsaid-in-kidney-disease"));
    assert!(!with_kidneys.contains(&"lithium-with-nsaid"));
    assert!(found(&has(both(), &[])).contains(&"lithium-with-nsaid"));
    assert!(found(&both()).contains(&"lithium-with-nsaid"));
}

#[test]
fn not_asked_is_a_question_and_asked_none_is_an_answer() {
    let list = || record(vec![takes("ibuprofen")]);
    assert!(asked(&list()).contains(&Fact::Conditions));
    assert!(!asked(&has(list(), &[])).contains(&Fact::Conditions));
    assert_eq!(found(&has(list(), &["ulcer"])), ["nsaid-with-ulcer"]);
}

#[test]
fn severe_disease_implies_disease() {
    let list = has(record(vec![takes("lithium"), takes("ibuprofen")]), &["kidney-disease-severe"]);
    assert!(found(&list).contains(&"lithium-with-nsaid-in-kidney-disease"));
}

#[test]
fn one_true_alternative_decides_and_two_open_ones_ask() {
    let mut list = record(vec![takes("ibuprofen")]);
    list.person.egfr = Some(29.9);
    assert_eq!(found(&list), ["nsaid-with-low-egfr"]);
    list.person.egfr = Some(30.0);
    assert!(found(&list).is_empty());
    assert!(!asked(&list).iter().any(|fact| matches!(fact, Fact::Measure(_))));
    list.person.egfr = None;
    assert!(asked(&list).iter().any(|fact| matches!(fact, Fact::Measure(_))));
}

#[test]
fn age_counts_from_the_birthday() {
    let mut list = record(vec![takes("alprazolam")]);
    assert!(asked(&list).contains(&Fact::Age));
    list.person.birth_date = Date::from_iso("1961-11-25");
    assert_eq!(found(&list), ["sedative-in-older-adult"]);
    list.person.birth_date = Date::from_iso("1961-11-26");
    assert!(found(&list).is_empty());
}

#[test]
fn doses_add_up_over_products_and_a_missing_dose_is_a_question() {
    let sum = |first: f64, second: f64| {
        record(vec![
            with_dose("acetaminophen", first, 4.0),
            with_dose("acetaminophen + diphenhydramine", second, 1.0),
        ])
    };
    assert!(found(&sum(875.0, 501.0)).contains(&"acetaminophen-over-4000-mg"));
    assert!(!found(&sum(875.0, 500.0)).contains(&"acetaminophen-over-4000-mg"));

    let unknown =
        record(vec![with_dose("acetaminophen", 500.0, 4.0), takes("acetaminophen + diphenhydramine")]);
    assert!(!found(&unknown).contains(&"acetaminophen-over-4000-mg"));
    assert!(asked(&unknown).contains(&Fact::Dose(1)));
    // What is known already decides: nothing more can bring the sum down.
    let over =
        record(vec![with_dose("acetaminophen", 1001.0, 4.0), takes("acetaminophen + diphenhydramine")]);
    assert!(found(&over).contains(&"acetaminophen-over-4000-mg"));
}

#[test]
fn a_patch_works_all_day() {
    let patch = |milligrams_an_hour: f64| {
        let mut line = takes("acetaminophen");
        let Identity::Recognised(product) = &mut line.identity else { unreachable!() };
        let rate = Quantity::new(milligrams_an_hour, Unit::Milligram).unwrap();
        product.parts[0].strength = Some(Strength::PerHour(rate));
        record(vec![line])
    };
    assert_eq!(found(&patch(167.0)), ["acetaminophen-over-4000-mg"]);
    assert!(found(&patch(166.0)).is_empty());
}

#[test]
fn doses_that_differ_by_time_of_day_and_liquids_are_reckoned() {
    let by_time = |evening: f64| {
        let mut line = with_dose("acetaminophen", 500.0, 1.0);
        line.regimen.frequency = None;
        let dose = |most| Dose { least: most, most, unit: DoseUnit::Piece };
        line.regimen.doses_by_time =
            vec![(TimeOfDay::Morning, dose(4.0)), (TimeOfDay::Evening, dose(evening))];
        record(vec![line])
    };
    assert_eq!(found(&by_time(5.0)), ["acetaminophen-over-4000-mg"]);
    assert!(found(&by_time(4.0)).is_empty());

    let liquid = |millilitres: f64| {
        let mut line = with_dose("acetaminophen", 160.0, 4.0);
        let Identity::Recognised(product) = &mut line.identity else { unreachable!() };
        let amount = Quantity::new(160.0, Unit::Milligram).unwrap();
        product.parts[0].strength = Some(Strength::PerVolume { amount, millilitres: 5.0 });
        let unit = DoseUnit::Amount(Unit::Millilitre);
        line.regimen.dose = Some(Dose { least: millilitres, most: millilitres, unit });
        record(vec![line])
    };
    assert_eq!(found(&liquid(31.5)), ["acetaminophen-over-4000-mg"]);
    assert!(found(&liquid(31.0)).is_empty());
}

#[test]
fn the_most_a_day_that_the_directions_name_caps_the_sum() {
    let capped = |pieces_a_day: f64| {
        let mut line = with_dose("acetaminophen", 500.0, 6.0);
        line.regimen.dose = Some(Dose { least: 2.0, most: 2.0, unit: DoseUnit::Piece });
        line.regimen.most_per_day = Some(pieces_a_day);
        record(vec![line])
    };
    assert!(found(&capped(8.0)).is_empty());
    assert_eq!(found(&capped(9.0)), ["acetaminophen-over-4000-mg"]);
}

#[test]
fn what_was_stopped_or_stays_on_the_skin_adds_nothing_to_a_dose() {
    let beside = |change: fn(&mut Medication)| {
        let mut other = with_dose("acetaminophen", 500.0, 4.0);
        change(&mut other);
        record(vec![with_dose("acetaminophen", 1000.0, 4.0), other])
    };
    let over = |record: &Record| found(record).contains(&"acetaminophen-over-4000-mg");
    assert!(over(&beside(|_| ())));
    assert!(!over(&beside(|line| line.status = Some(Status::Stopped))));
    assert!(!over(&beside(|line| line.route = Some(Route::Topical))));
}

#[test]
fn what_is_really_taken_wins_over_the_label() {
    let mut line = with_dose("acetaminophen", 500.0, 3.0);
    assert!(found(&record(vec![line.clone()])).is_empty());
    let frequency = Some(Frequency::TimesPerDay { least: 9.0, most: 9.0 });
    line.really = Some(("9 a day".to_owned(), Regimen { frequency, ..Regimen::default() }));
    assert_eq!(found(&record(vec![line])), ["acetaminophen-over-4000-mg"]);
}

#[test]
fn one_combination_is_no_duplicate_of_itself() {
    let percocet = || takes("oxycodone + acetaminophen");
    assert!(!found(&record(vec![percocet()])).contains(&"same-ssri-twice"));
    assert!(found(&record(vec![percocet(), takes("acetaminophen")])).contains(&"same-ssri-twice"));
}

#[test]
fn loads_sum_over_lines_and_name_their_pieces() {
    let review = reviewed(&record(vec![takes("oxycodone"), takes("alprazolam")]));
    assert!(rules(&review.findings).contains(&"sedation-adds-up"));
    assert_eq!(review.loads[0].sum, 5);
    assert_eq!(review.loads[0].parts, [(1, 3), (0, 2)]);
    assert!(!found(&record(vec![takes("alprazolam")])).contains(&"sedation-adds-up"));
}

#[test]
fn an_allergy_to_a_relative_is_found_and_an_upset_stomach_is_not() {
    let allergic = |kind| {
        let mut list = record(vec![takes("amoxicillin")]);
        list.person.allergies = Some(vec![Allergy {
            text: "penicillin v".to_owned(),
            reaction: None,
            reaction_kind: kind,
            ingredients: vec![IngredientId(7984)],
            group: None,
        }]);
        list
    };
    assert_eq!(found(&allergic(None)), ["allergy-to-what-is-taken"]);
    assert_eq!(found(&allergic(Some(ReactionKind::Allergic))), ["allergy-to-what-is-taken"]);
    assert!(found(&allergic(Some(ReactionKind::Intolerance))).is_empty());
}

#[test]
fn what_is_not_recognised_is_listed_and_nothing_else_changes() {
    let unknown = Medication { text: "the little white one".to_owned(), ..Medication::default() };
    let review = reviewed(&record(vec![unknown, takes("lithium"), takes("ibuprofen")]));
    assert_eq!(review.unmatched, [0]);
    assert_eq!(rules(&review.findings), ["lithium-with-nsaid"]);
}

#[test]
fn red_flags_come_by_urgency_and_know_their_medicines() {
    let mut list = record(vec![takes("sertraline"), takes("lithium")]);
    list.signs = vec!["lithium_tox".to_owned(), "any.suicide".to_owned(), "no such sign".to_owned()];
    let flags = reviewed(&list).red_flags;
    let keys: Vec<&str> =
        flags.iter().map(|f| knowledge().content.red_flags[usize::from(f.flag)].key.as_str()).collect();
    assert_eq!(keys, ["any.suicide", "lithium_tox"]);
    assert_eq!(flags[1].medications, [1]);
}

#[test]
fn a_question_that_could_only_repeat_a_card_is_not_asked() {
    // Kidney disease would only repeat, at the same severity, what lithium with ibuprofen already says.
    let gaps = reviewed(&record(vec![takes("lithium"), takes("ibuprofen")])).gaps;
    let waiting: Vec<&str> = gaps
        .iter()
        .flat_map(|gap| &gap.rules)
        .map(|&rule| knowledge().content.rules[usize::from(rule)].id.as_str())
        .collect();
    assert!(!waiting.contains(&"lithium-with-nsaid-in-kidney-disease"));
    assert!(waiting.contains(&"nsaid-with-ulcer"));
}

fn lists() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(0..INGREDIENTS.len(), 0..8)
}

proptest! {
    #[test]
    fn the_order_of_the_list_decides_nothing_but_indexes(
        (list, shuffled) in lists().prop_flat_map(|list| {
            let places: Vec<usize> = (0..list.len()).collect();
            (Just(list), Just(places).prop_shuffle())
        }),
        age in proptest::option::of(0_u32..100),
    ) {
        // Lines are told apart by their text, as on a real list.
        let line = |place: usize| {
            let mut line = takes(INGREDIENTS[list[place]].0);
            line.text = format!("{} ({place})", line.text);
            line
        };
        let build = |places: &[usize]| {
            let mut built = record(places.iter().map(|&place| line(place)).collect());
            built.person.age = age;
            built
        };
        let straight: Vec<usize> = (0..list.len()).collect();
        let (one, other) = (reviewed(&build(&straight)), reviewed(&build(&shuffled)));
        let moved: Vec<Vec<usize>> =
            other.findings.iter().map(|card| card.medications.iter().map(|&m| shuffled[m]).collect()).collect();
        let stayed: Vec<Vec<usize>> = one.findings.iter().map(|card| card.medications.clone()).collect();
        prop_assert_eq!(rules(&one.findings), rules(&other.findings));
        prop_assert_eq!(stayed, moved);
        prop_assert_eq!(one.gaps.len(), other.gaps.len());
    }

    #[test]
    fn one_more_medicine_never_takes_a_pair_away(list in lists(), more in 0..INGREDIENTS.len()) {
        let mut lines: Vec<Medication> = list.iter().map(|&i| takes(INGREDIENTS[i].0)).collect();
        let before = found(&record(lines.clone()));
        lines.push(takes(INGREDIENTS[more].0));
        let after = found(&record(lines));
        for rule in before {
            prop_assert!(after.contains(&rule), "{rule} went away");
        }
    }
}
