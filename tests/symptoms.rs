//! What people feel and what they know of their tests, in their own words, with the real content.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod common;

use brownbag::formats::test_results::{self, Refusal};
use brownbag::formats::{intake, printed, text_list};
use brownbag::knowledge::Kind;
use brownbag::messages::Language;
use brownbag::model::{Record, Symptom};
use brownbag::plan::Plan;
use brownbag::review::{Evidence, review};
use brownbag::values::Date;
use brownbag::wording::{Numbers, Voice, often_used_for};

fn day(text: &str) -> Option<Date> {
    Some(Date::from_iso(text).unwrap())
}

fn feels(text: &str) -> Symptom {
    intake::symptom(text, None, common::env().knowledge.as_deref().unwrap())
}

#[test]
fn every_phrase_leads_to_its_symptom_and_to_no_other() {
    let env = common::env();
    let knowledge = env.knowledge.as_deref().unwrap();
    let mut astray = Vec::new();
    for entry in &knowledge.content.symptoms {
        assert!(!entry.name.es.is_empty(), "{} has no name in Spanish", entry.key);
        for wording in entry.wordings() {
            let key = intake::symptom(wording, None, knowledge).key;
            if key.as_deref() != Some(&entry.key) {
                astray.push(format!("{wording}: {key:?}, not {}", entry.key));
            }
        }
    }
    assert!(astray.is_empty(), "\n{}", astray.join("\n"));
}

#[test]
fn symptoms_are_understood_as_people_say_them() {
    for (text, key) in [
        ("my legs feel like jelly", "weakness"),
        ("I can't sleep", "trouble-sleeping"),
        ("Pins and needles", "tingling"),
        ("throwing up", "vomiting"),
        ("Se me hinchan los pies", "swollen-legs"),
        ("tengo mucho sueño", "sleepiness"),
        ("I keep feeling dizzy", "dizziness"),
    ] {
        assert_eq!(feels(text).key.as_deref(), Some(key), "{text}");
    }
    for text in ["my neighbor is loud", "no headache", "mother was dizzy", ""] {
        assert_eq!(feels(text).key, None, "{text}");
    }
}

#[test]
fn a_misspelt_symptom_is_a_question_and_no_answer() {
    let env = common::env();
    let knowledge = env.knowledge.as_deref().unwrap();
    assert_eq!(feels("dizzyness").key, None);
    assert_eq!(intake::symptoms_like("dizzyness", knowledge).next().unwrap().key, "dizziness");
    assert_eq!(intake::symptoms_like("qwertyuiop", knowledge).count(), 0);
}

fn values(text: &str) -> Result<Vec<(String, Option<f64>)>, Refusal> {
    let env = common::env();
    let read = test_results::read(text, day("2026-05-01"), env.knowledge.as_deref().unwrap(), env.today)?;
    Ok(read.into_iter().map(|result| (result.measure, result.value)).collect())
}

#[test]
fn test_results_are_read_in_the_unit_of_the_measure() {
    for (text, measure, value) in [
        ("A1c 7.2", "a1c", 7.2),
        ("HbA1c: 7,2 %", "a1c", 7.2),
        ("weight 150 lb", "weight", 68.04),
        ("peso 68 kilos", "weight", 68.0),
        ("glucose 5.5 mmol/L", "blood-sugar", 99.09),
        ("glucose 95", "blood-sugar", 95.0),
        ("creatinine 106 µmol/L", "creatinine", 1.2),
        ("creatinine 1.2", "creatinine", 1.2),
        ("LDL cholesterol 3.4 mmol/l", "cholesterol-ldl", 131.48),
        ("my lithium level was 0.8 mEq/L", "lithium-level", 0.8),
        ("vitamin B12 400 pg/mL", "vitamin-b12", 400.0),
        ("vitamin d 30", "", 0.0),
        ("eGFR 58 mL/min/1.73 m2", "egfr", 58.0),
        ("ANC 2.5 K/uL", "anc", 2500.0),
        ("ANC 1,800", "anc", 1800.0),
    ] {
        let read = values(text);
        match measure {
            "" => assert_eq!(read, Err(Refusal::UnknownMeasure), "{text}"),
            _ => assert_eq!(read, Ok(vec![(measure.to_owned(), Some(value))]), "{text}"),
        }
    }
    let pressure = vec![("systolic-bp".to_owned(), Some(142.0)), ("diastolic-bp".to_owned(), Some(90.0))];
    for text in ["blood pressure 142/90", "BP: 142 over 90 mmHg", "presión 142 / 90", "presión 142 sobre 90"]
    {
        assert_eq!(values(text), Ok(pressure.clone()), "{text}");
    }
    assert_eq!(values("EKG"), Ok(vec![("ecg".to_owned(), None)]));
}

#[test]
fn a_result_that_may_mean_two_things_is_refused_with_a_reason() {
    for (text, why) in [
        ("weight 150", Refusal::UnitMissing),
        ("glucose 7", Refusal::UnitMissing),
        ("creatinine 90", Refusal::UnitMissing),
        ("A1c 72", Refusal::OutOfRange),
        ("presión 14/9", Refusal::OutOfRange),
        ("blood pressure 90/142", Refusal::OutOfRange),
        ("A1c 7.2 mg/dL", Refusal::UnknownUnit),
        ("A1c high", Refusal::UnknownMeasure),
        ("A1c 7/8", Refusal::UnclearValue),
        ("potassium <3", Refusal::UnclearValue),
        ("shoe size 12", Refusal::UnknownMeasure),
        ("", Refusal::UnknownMeasure),
    ] {
        assert_eq!(values(text), Err(why), "{text}");
    }
    let env = common::env();
    let future =
        test_results::read("A1c 7.2", day("2027-01-01"), env.knowledge.as_deref().unwrap(), env.today);
    assert_eq!(future, Err(Refusal::FutureDay));
}

// The lines, each with its first day, and what is felt since when.
fn told(lines: &[(&str, Option<&str>)], symptoms: &[(&str, Option<&str>)]) -> Record {
    let env = common::env();
    let mut record = Record::default();
    for (text, started) in lines {
        let mut line = text_list::read_line(text, env.names.as_deref().unwrap(), env.today);
        line.started_on = started.and_then(Date::from_iso);
        record.medications.push(line);
    }
    let knowledge = env.knowledge.as_deref().unwrap();
    let read = |(text, since): &(&str, Option<&str>)| {
        intake::symptom(text, since.and_then(Date::from_iso), knowledge)
    };
    record.symptoms = Some(symptoms.iter().map(read).collect());
    record
}

fn asked_about(record: &Record) -> Vec<Vec<usize>> {
    let env = common::env();
    let reviewed = review(record, env.knowledge.as_deref().unwrap(), env.today);
    let about = reviewed.findings.into_iter().filter(|finding| {
        finding.kind == Kind::SideEffect
            && finding.held.iter().any(|held| matches!(held.evidence.first(), Some(Evidence::Symptom(_))))
    });
    about.map(|finding| finding.medications).collect()
}

#[test]
fn the_medicine_begun_shortly_before_the_symptom_is_asked_about_first() {
    let lines = [
        ("sertraline 50 mg daily", Some("2020-01-01")),
        ("lisinopril 10 mg daily", None),
        ("amlodipine 5 mg daily", Some("2026-04-20")),
        ("tramadol 50 mg", Some("2026-06-01")),
    ];
    let record = told(&lines, &[("dizzy", Some("2026-05-01"))]);
    // Tramadol came after the symptom; of lisinopril nobody knows since when.
    assert_eq!(asked_about(&record), [[2, 0, 1]]);
    let record = told(&lines, &[("dizzy", None)]);
    assert_eq!(asked_about(&record), [[3, 2, 0, 1]], "without a day, the newest first");
}

#[test]
fn since_when_may_stand_in_the_line_as_its_hint_says() {
    let env = common::env();
    for line in ["lisinopril 10 mg daily, since May 2026", "lisinopril 10 mg diario, desde mayo de 2026"] {
        let read = text_list::read_line(line, env.names.as_deref().unwrap(), env.today);
        assert_eq!(read.started_on, day("2026-05-01"), "{line}");
    }
}

#[test]
fn two_symptoms_of_the_same_medicines_are_two_cards() {
    let record = told(&[("sertraline 50 mg daily", None)], &[("nausea", None), ("sweaty", None)]);
    assert_eq!(asked_about(&record), [[0], [0]]);
}

#[test]
fn a_condition_that_says_the_same_makes_no_second_card() {
    let env = common::env();
    let knowledge = env.knowledge.as_deref().unwrap();
    let mut record = told(&[("valproate 500 mg daily", None)], &[("my hair is falling out", None)]);
    record.symptoms = Some(vec![intake::symptom("hair falling out", None, knowledge)]);
    record.person.conditions = Some(vec![intake::condition("hair loss", knowledge)]);
    let cards = |record: &Record| {
        let found = review(record, knowledge, env.today).findings;
        found.iter().filter(|finding| finding.kind == Kind::SideEffect).count()
    };
    assert_eq!(cards(&record), 1);
    record.symptoms = None;
    assert_eq!(cards(&record), 1, "the rule on the condition speaks where no symptom does");
}

#[test]
fn a_symptom_that_is_a_warning_sign_raises_the_flag_first() {
    let env = common::env();
    let knowledge = env.knowledge.as_deref().unwrap();
    let flags = |record: &Record| review(record, knowledge, env.today).red_flags.len();
    let suicidal = [("quiero morirme", None)];
    assert_eq!(flags(&told(&[], &suicidal)), 1);
    let black = [("black stools", None)];
    assert_eq!(flags(&told(&[("warfarin 5 mg daily", None)], &black)), 1);
    assert_eq!(flags(&told(&[("levothyroxine 50 mcg daily", None)], &black)), 0, "no medicine of that sign");
    assert_eq!(flags(&told(&[("warfarin 5 mg daily", None)], &[("tired", None)])), 0);
}

#[test]
fn the_card_names_the_symptom_the_dates_and_no_cause() {
    let env = common::env();
    let (names, knowledge) = (env.names.as_deref().unwrap(), env.knowledge.as_deref().unwrap());
    let record =
        told(&[("amlodipine 5 mg daily", Some("2026-04-20"))], &[("swollen ankles", Some("2026-05-01"))]);
    let reviewed = review(&record, knowledge, env.today);
    for (language, title, evidence) in [
        (Language::En, "Could a medicine add to this: swollen legs or feet?", "started April 20, 2026"),
        (
            Language::Es,
            "¿Puede una medicina tener que ver con esto: piernas o pies hinchados?",
            "desde el 20 de abril",
        ),
    ] {
        let voice = Voice {
            language,
            register: brownbag::knowledge::Register::Patient,
            record: &record,
            knowledge,
            names,
            numbers: Numbers::UNITED_STATES,
        };
        let cards = voice.cards(&reviewed);
        let card = cards.iter().find(|card| card.rules == ["symptom-listed-on-label"]).unwrap();
        assert_eq!(card.title, title);
        assert!(card.evidence.iter().any(|line| line.text.contains(evidence)), "{:?}", card.evidence);
        assert!(card.sources.iter().any(|source| source.title.contains("amlodipine")), "{:?}", card.sources);
        assert!(card.translated);
    }
}

#[test]
fn what_a_medicine_is_often_used_for_is_told_apart_from_the_persons_reason() {
    let env = common::env();
    let (names, knowledge) = (env.names.as_deref().unwrap(), env.knowledge.as_deref().unwrap());
    let used_for = |text: &str| {
        let line = text_list::read_line(text, names, env.today);
        often_used_for(Language::En, &line, knowledge)
    };
    assert_eq!(
        used_for("amlodipine 5 mg").as_deref(),
        Some("high blood pressure, chest pain from the heart")
    );
    assert_eq!(used_for("lisinopril/hydrochlorothiazide 20/12.5 mg").as_deref(), Some("high blood pressure"));
    assert_eq!(used_for("timolol eye drops").as_deref(), Some("glaucoma"), "the route decides");
    assert_eq!(used_for("Contrave"), None, "together they are for something else");
    assert_eq!(used_for("florbitroxan 5 mg"), None);
    let line = text_list::read_line("metformin 500 mg", names, env.today);
    assert_eq!(often_used_for(Language::Es, &line, knowledge).as_deref(), Some("diabetes"));

    let mut record = told(&[("metformin 500 mg", None), ("amlodipine 5 mg for my heart", None)], &[]);
    let pages = |record: &Record| {
        printed::pages(Language::En, record, &Plan::default(), Some(names), Some(knowledge), env.today)
    };
    let list = pages(&record).list.current;
    assert_eq!((list[0].why.as_str(), list[0].usual.as_deref()), ("", Some("Often used for diabetes")));
    assert_eq!(list[1].usual, None, "the person said what for");
    record.medications[0].reason = brownbag::model::Reason::Given("sugar".to_owned());
    assert_eq!(pages(&record).list.current[0].usual, None);
}
