//! Lists and directions as people write them, read and written back.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod limits;
mod samples;
mod sigs;
mod written;

use brownbag::formats::{Note, text_list};
use brownbag::knowledge::authoring::compile_names;
use brownbag::messages::Language;
use brownbag::model::{Allergy, Candidate, Identity, Medication};
use brownbag::names::Names;
use brownbag::values::Date;
use brownbag::wording::generic_name;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let content = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        Names::from_content("test".to_owned(), content)
    })
}

fn today() -> Date {
    Date::from_iso("2026-11-25").unwrap()
}

/// A medication in the words of `text_list::write`, never the line as it was written.
fn told(medication: &Medication) -> String {
    let unlike = Medication { text: format!("{}\n", medication.text), ..medication.clone() };
    let words = text_list::write(&[unlike], names(), today(), Language::En);
    let listed = |candidates: &[Candidate]| {
        candidates.iter().take(3).map(|candidate| candidate.name.clone()).collect::<Vec<_>>().join(", ")
    };
    match &medication.identity {
        Identity::Recognised(_) => words,
        Identity::Ambiguous(candidates) => format!("{words} [which: {}]", listed(candidates)),
        Identity::Misspelt(candidates) => format!("{words} [did you mean: {}]", listed(candidates)),
        Identity::Unknown => format!("{words} [unknown]"),
    }
}

fn told_note(note: &Note) -> String {
    format!("{:?}: {}", note.kind, note.words)
}

/// One block of a fixture: the lines after `> `, and below them what they are read as.
struct Block {
    input: String,
    expected: String,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut in_input = false;
    for line in text.lines().filter(|line| !line.starts_with("# ")) {
        if let Some(input) = line.strip_prefix('>') {
            if !in_input {
                blocks.push(Block { input: String::new(), expected: String::new() });
            }
            in_input = true;
            let block = blocks.last_mut().unwrap();
            if !block.input.is_empty() {
                block.input.push('\n');
            }
            block.input.push_str(input.strip_prefix(' ').unwrap_or(input));
        } else if !line.is_empty() {
            in_input = false;
            let block = blocks.last_mut().unwrap();
            block.expected.push_str(line);
            block.expected.push('\n');
        }
    }
    blocks
}

fn reading(input: &str) -> String {
    let list = text_list::read(input, names(), today());
    let mut told_lines: Vec<String> = list.medications.iter().map(told).collect();
    if let Some(allergies) = &list.allergies {
        let reaction =
            |a: &Allergy| a.reaction.as_ref().map(|words| format!(" ({words})")).unwrap_or_default();
        let words: Vec<_> = allergies.iter().map(|a| format!("{}{}", a.text, reaction(a))).collect();
        told_lines.push(format!(
            "allergies: {}",
            if words.is_empty() { "none".to_owned() } else { words.join("; ") }
        ));
    }
    told_lines.extend(list.notes.iter().map(|note| format!("! {}", told_note(note))));
    told_lines.join("\n") + "\n"
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn lines_are_read_as_a_pharmacist_would() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in fixtures() {
        let text = std::fs::read_to_string(&file).unwrap();
        let mut fresh = String::new();
        for block in blocks(&text) {
            count += 1;
            let read = reading(&block.input);
            for line in block.input.lines() {
                fresh += format!("> {line}").trim_end();
                fresh.push('\n');
            }
            fresh += &format!("{read}\n");
            if read != block.expected {
                wrong.push(format!("{}\n  expected\n{}  read\n{read}", block.input, block.expected));
            }
        }
        if std::env::var_os("BLESS").is_some() {
            let remarks: String =
                text.lines().take_while(|line| line.starts_with("# ")).map(|l| format!("{l}\n")).collect();
            std::fs::write(&file, remarks + fresh.trim_end() + "\n").unwrap();
        }
    }
    assert!(count >= 120, "only {count} fixtures");
    assert!(
        wrong.is_empty(),
        "{} read otherwise (BLESS=1 rewrites the files):\n\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_list_reads_back_from_its_own_text() {
    for file in fixtures() {
        for block in blocks(&std::fs::read_to_string(&file).unwrap()) {
            let list = text_list::read(&block.input, names(), today());
            written::reads_back(&list.medications).unwrap_or_else(|problem| panic!("{problem}"));
        }
    }
}

#[test]
fn a_list_in_spanish_reads_back_and_is_in_spanish_where_it_can_be() {
    let mut spanish = 0;
    let mut lines = 0;
    for file in fixtures() {
        for block in blocks(&std::fs::read_to_string(&file).unwrap()) {
            let read = text_list::read(&block.input, names(), today());
            // As after an edit: the line as it was written no longer says everything.
            let edited: Vec<Medication> = read
                .medications
                .iter()
                .map(|line| Medication { text: format!("{}\n", line.text), ..line.clone() })
                .collect();
            let text = text_list::write(&edited, names(), today(), Language::Es);
            if written::reads_back_in(Language::En, &edited).is_ok() {
                written::reads_back_in(Language::Es, &edited).unwrap_or_else(|problem| panic!("{problem}"));
            }
            lines += edited.len();
            spanish += text.matches("; Tome ").count();
        }
    }
    assert!(spanish * 4 > lines, "{spanish} of {lines} lines are in Spanish");
    let line = text_list::read_line("metformin 500 mg twice a day with food", names(), today());
    let edited = Medication { text: String::new(), ..line };
    assert_eq!(
        text_list::write(&[edited], names(), today(), Language::Es),
        "metformin 500 mg; Tome 500 mg 2 veces al día, con comida"
    );
}

#[test]
fn spanish_names_are_known_and_print_as_on_the_us_label() {
    for (spanish, english) in [
        ("metformina", "metformin"),
        ("levotiroxina", "levothyroxine"),
        ("acido folico", "folic acid"),
        ("ÁCIDO VALPROICO", "valproate"),
        ("hierro", "iron"),
    ] {
        let line = text_list::read_line(spanish, names(), today());
        assert_eq!(generic_name(&line, names()).as_deref(), Some(english), "{spanish}");
    }
    for name in ["metformin", "potassium chloride ER", "insulin glargine"] {
        let line = text_list::read_line(name, names(), today());
        assert_eq!(generic_name(&line, names()), None, "{name} says what it is");
    }
    // No medicine by these words alone.
    for words in ["pastillas anticonceptivas", "la pastilla de la presión", "pastilla para dormir"] {
        let line = text_list::read_line(words, names(), today());
        assert!(!matches!(line.identity, Identity::Recognised(_)), "{words}: {:?}", line.identity);
    }
}

#[test]
fn a_line_of_one_medicine_never_takes_the_dose_of_another() {
    let line =
        text_list::read_line("Take lisinopril 10mg and hydrochlorothiazide 12.5mg daily", names(), today());
    assert_eq!(told(&line), "lisinopril 10 mg; (also: hydrochlorothiazide 12.5mg daily)");
}
