//! The wording check over everything on screen, and over the cards as a whole. Each text in `knowledge/` is checked where it
//! is compiled (`tests/rules.rs` compiles all of it).
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use brownbag::knowledge::authoring::plain::{
    HARDEST, LANGUAGES, MedicineNames, faults_in_emergency, faults_on_screen, grade,
};
use brownbag::knowledge::authoring::{compile_rules, coverage};
use brownbag::messages::Language;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[test]
fn no_screen_claims_safety_or_writes_a_dose_that_is_easily_misread() {
    let mut wrong = Vec::new();
    for said in screens() {
        let faults = match said.file.ends_with("red-flags.ftl") {
            true => faults_in_emergency(&said.text, said.language),
            false => faults_on_screen(&said.text, said.language),
        };
        wrong.extend(faults.into_iter().map(|fault| format!("{} {}: {fault}", said.file, said.key)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn screens_can_be_read_by_whoever_left_school_early() {
    let mut by_file: BTreeMap<String, (Language, Vec<String>)> = BTreeMap::new();
    // Buttons and headings have no sentence to measure.
    for said in screens().into_iter().filter(|said| said.text.split_whitespace().count() >= 6) {
        by_file.entry(said.file).or_insert((said.language, Vec::new())).1.push(said.text);
    }
    assert!(by_file.len() >= 20, "only {} files with sentences", by_file.len());
    for (file, (language, texts)) in by_file {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let years = grade(&texts, language, &MedicineNames::default());
        assert!(years <= 6.0, "{file} reads at grade {years:.1}");
    }
}

#[test]
fn cards_can_be_read_by_whoever_left_school_early() {
    let rules = compile_rules(&root().join("knowledge")).unwrap_or_else(|problems| panic!("{problems}"));
    for (language, spoken) in LANGUAGES {
        let grades = coverage::grades(&rules, language);
        let mean = grades.iter().map(|(_, years)| years).sum::<f64>() / grades.len() as f64;
        assert!((1.0..=6.0).contains(&mean), "{spoken}: mean grade {mean:.1}");
        let hard: Vec<_> = grades.iter().filter(|(_, years)| *years > HARDEST).collect();
        assert!(hard.is_empty(), "{spoken}: {hard:?}");
    }
}

struct Said {
    language: Language,
    file: String,
    key: String,
    text: String,
}

fn screens() -> Vec<Said> {
    let mut all = Vec::new();
    for (language, tag) in Language::ALL {
        for entry in std::fs::read_dir(root().join("src/messages").join(tag)).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let parsed = fluent_syntax::parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            let file = format!("{tag}/{}", path.file_name().unwrap().to_string_lossy());
            for entry in &parsed.body {
                let Entry::Message(message) = entry else { continue };
                let Some(pattern) = &message.value else { continue };
                let said = |text| Said {
                    language: *language,
                    file: file.clone(),
                    key: message.id.name.to_owned(),
                    text,
                };
                all.extend(texts(pattern).into_iter().map(said));
            }
        }
    }
    all
}

// The text of a pattern, "{x}" for what is filled in, and apart from it the text of each variant.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut whole = String::new();
    let mut variants = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => whole.push_str(value),
            PatternElement::Placeable { expression } => {
                whole.push_str("{x}");
                if let Expression::Select { variants: all, .. } = expression {
                    variants.extend(all.iter().flat_map(|variant| texts(&variant.value)));
                }
            }
        }
    }
    variants.push(whole);
    variants
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
