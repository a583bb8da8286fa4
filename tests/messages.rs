//! The compiler of the Fluent files, and the look-up of what it made.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use brownbag::messages::{Arg, Key, Language, date, fill, text};

#[path = "../src/messages/compile.rs"]
mod compile;

fn source(language: &str, text: &str) -> compile::Source {
    compile::Source { language: language.into(), files: vec![(format!("{language}/a.ftl"), text.into())] }
}

fn problems(languages: &[compile::Source]) -> Vec<String> {
    compile::compile(languages).expect_err("should be refused")
}

#[test]
fn numbers_choose_their_form() {
    let count = |n: f64| fill(Language::En, Key::CountMedicines, &[("n", Arg::Number(n))]);
    assert_eq!(count(0.0), "0 medicines");
    assert_eq!(count(1.0), "1 medicine");
    assert_eq!(count(1.5), "1.5 medicines");
}

#[test]
fn every_message_has_words_and_fills_without_a_trace_of_marks() {
    for key in Key::ALL {
        for number in [0.0, 1.0, 2.0] {
            let names =
                ["n", "name", "other", "text", "count", "of", "date", "what", "who", "from", "to", "total"];
            let args: Vec<_> = names.iter().map(|name| (*name, Arg::Number(number))).collect();
            for (language, tag) in Language::ALL {
                let words = fill(*language, *key, &args);
                assert!(!words.trim().is_empty(), "{tag}: {key:?} is empty");
                assert!(!words.contains(|c: char| c.is_control()), "{tag}: {key:?}: {words:?}");
            }
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    let same = Key::ALL.iter().filter(|key| text(Language::En, **key) == text(Language::Es, **key));
    let same: Vec<String> = same.map(|key| format!("{key:?}")).collect();
    // What both languages write alike: names, numbers, and words such as "No" and "Error".
    let alike = [
        "AboutTobacco",
        "CardSource",
        "CheckKidneyValue",
        "CheckReaction",
        "CheckWeightValue",
        "DoseMicrograms",
        "DoseMilligrams",
        "DirectionsUse",
        "ForgottenCannabis",
        "AmountOfPieces",
        "AboutAlcohol",
        "EvidenceAlcohol",
        "EvidenceCannabis",
        "EvidenceMeasured",
        "EvidenceMedicine",
        "No",
        "PlanDayCell",
        "ProblemBeside",
        "ProblemTitle",
        "ProductName",
    ];
    let left: Vec<_> = same.iter().filter(|key| !alike.contains(&key.as_str())).collect();
    assert!(left.is_empty(), "not translated: {left:?}");
}

#[test]
fn spanish_counts_and_writes_days_as_people_there_do() {
    let count = |n: f64| fill(Language::Es, Key::CountMedicines, &[("n", Arg::Number(n))]);
    assert_eq!(count(1.0), "1 medicina");
    assert_eq!(count(0.0), "0 medicinas");
    assert_eq!(count(2.5), "2.5 medicinas", "decimals as on a US label");
    let day = brownbag::values::Date::from_iso("2026-11-25").expect("a day");
    assert_eq!(date(Language::Es, day), "25 de noviembre de 2026");
    assert_eq!(Language::from_tag("es-MX"), Some(Language::Es));
    assert_eq!(Language::from_tag("pt-BR"), None);
}

#[test]
fn a_second_language_has_the_same_messages_and_arguments() {
    let english = "hello = Hello { $name }\nbye = Bye";
    let both = [source("en", english), source("es", "hello = Hola { $name }\nbye = Adiós")];
    let compiled = compile::compile(&both).expect("the same messages");
    assert!(!compiled.code.contains("Adiós"), "other languages are not linked into the page");
    let [(tag, words)] = compiled.words.as_slice() else { panic!("one language besides English") };
    assert_eq!(tag, "es");
    let lines: Vec<_> = words.lines().skip(1).collect();
    assert_eq!(lines, ["Adiós", "Hola \u{1}name\u{2}"], "in the order of the keys");

    let lacking = problems(&[source("en", english), source("es", "hello = Hola { $nombre }")]);
    assert_eq!(lacking.len(), 2, "{lacking:?}");
    let extra = problems(&[source("en", "bye = Bye"), source("es", "bye = Adiós\nmore = Más")]);
    assert!(extra[0].contains("`more` is not in en"), "{extra:?}");
}

#[test]
fn every_problem_is_listed_with_its_place() {
    let text = "good = fine\nbad = { $ }\nterm = { -brand }\ngood = twice\n";
    let found = problems(&[source("en", text)]);
    assert!(found.iter().any(|p| p.starts_with("en/a.ftl:2:")), "{found:#?}");
    assert!(found.iter().any(|p| p.contains("good: stands already")), "{found:?}");
}

#[test]
fn choices_may_stand_inside_choices() {
    let text = "\
a = { $who ->
    [me] I have { $n ->
        [one] one
       *[other] many
    } left
   *[other] They do
}, yes
";
    assert!(compile::compile(&[source("en", text)]).is_ok());
}

#[test]
fn every_message_is_said_somewhere() {
    let mut source = String::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                source.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    let named: std::collections::BTreeSet<&str> =
        source.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let idle: Vec<String> =
        Key::ALL.iter().map(|key| format!("{key:?}")).filter(|key| !named.contains(key.as_str())).collect();
    assert!(idle.is_empty(), "nobody says {idle:?}: take them out of the Fluent files");
}
