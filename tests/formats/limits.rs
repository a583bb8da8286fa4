//! Input far too long, empty, or not meant as a list.

use super::{names, today};
use brownbag::formats::{NoteKind, text_list};
use std::time::{Duration, Instant};

#[test]
fn an_empty_list_is_an_empty_list() {
    for text in ["", " \n\n", "-----", "\u{200f}\n"] {
        let list = text_list::read(text, names(), today());
        assert_eq!(list, text_list::ReadList::default(), "{text:?}");
    }
}

#[test]
fn five_hundred_lines_are_all_read() {
    let line = "metoprolol succ ER 25 mg twice a day with food for blood pressure - since 2019\n";
    let text = line.repeat(500);
    let start = Instant::now();
    let list = text_list::read(&text, names(), today());
    let took = start.elapsed();
    assert_eq!(list.medications.len(), 500);
    // An unoptimised build on a busy machine; the bench has the real figure.
    assert!(took < Duration::from_secs(3), "{took:?}");
}

#[test]
fn what_is_too_long_is_kept_and_said() {
    let text = "lisinopril 10 mg daily\n".repeat(50_000);
    let list = text_list::read(&text, names(), today());
    assert_eq!(list.medications.len(), text_list::MOST_LINES);
    let rest = list.rest.unwrap();
    assert_eq!(rest.len() + text_list::MOST_LINES * "lisinopril 10 mg daily\n".len(), text.len());
    assert!(list.notes.iter().any(|note| note.kind == NoteKind::TooLong));
}

#[test]
fn one_line_of_a_megabyte_is_cut_and_kept() {
    let text = "é".repeat(500_000);
    let start = Instant::now();
    let list = text_list::read(&text, names(), today());
    assert!(start.elapsed() < Duration::from_secs(10));
    let read: usize = list.medications.iter().map(|medication| medication.text.len()).sum();
    assert_eq!(read + list.rest.unwrap().len(), text.len());
}
