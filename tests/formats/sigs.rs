//! Directions alone.

use super::{blocks, told, told_note};
use brownbag::formats::directions::{self, ReadDirections};
use brownbag::model::Medication;
use std::path::Path;

/// What was read, in the words of `text_list::write`.
fn told_directions(read: &ReadDirections) -> String {
    let medication = Medication {
        form: read.form,
        route: read.route,
        release: read.release,
        regimen: read.regimen.clone(),
        unread: read.unread.clone(),
        reason: read.regimen.purpose.clone().map_or_else(Default::default, brownbag::model::Reason::Given),
        status: read.regimen.as_needed.then_some(brownbag::model::Status::AsNeeded),
        ..Medication::default()
    };
    let mut words = told(&medication).replace(" [unknown]", "");
    for strength in &read.strengths {
        words += &format!(" of {strength:?}");
    }
    for note in &read.notes {
        words += &format!("\n! {}", told_note(note));
    }
    words.trim().to_owned() + "\n"
}

#[test]
fn directions_are_read_as_a_pharmacist_would() {
    for file in ["directions.txt", "directions-spanish.txt"] {
        check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file));
    }
}

fn check(file: &Path) {
    let text = std::fs::read_to_string(file).unwrap();
    let mut wrong = Vec::new();
    let mut fresh = String::new();
    for block in blocks(&text) {
        let read = told_directions(&directions::read(&block.input));
        fresh += &format!("> {}\n{read}\n", block.input);
        if read != block.expected {
            wrong.push(format!("{}\n  expected\n{}  read\n{read}", block.input, block.expected));
        }
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(file, fresh.trim_end().to_owned() + "\n").unwrap();
    }
    assert!(wrong.is_empty(), "{} read otherwise:\n\n{}", wrong.len(), wrong.join("\n"));
}
