use super::english::{GREETINGS, Heading};
use super::layout::{heading, is_numbered, plain_words, trim, without_bullet};
use super::line::{self, ReadLine};
use super::spanish;
use super::split::split;
use super::{LONGEST_TEXT, MOST_LINES, ReadList, allergies, labelled};
use crate::formats::{Note, NoteKind};
use crate::model::{Frequency, Identity, Medication, Regimen, Status};
use crate::names::Names;
use crate::values::Date;

pub(super) fn read(text: &str, names: &Names, today: Date) -> ReadList {
    let (text, rest) = within_limits(text);
    let mut list = match labelled::read(text, names, today) {
        Some(list) => list,
        None => {
            let mut reader = ListReader {
                names,
                today,
                numbered: is_numbered(text),
                section: Heading::Medicines,
                items_in_section: 0,
                previous: None,
                list: ReadList::default(),
            };
            for (index, line) in text.lines().enumerate() {
                reader.line(index + 1, line);
            }
            reader.list
        }
    };
    if let Some(rest) = rest {
        let start = rest.lines().next().unwrap_or_default().chars().take(80).collect();
        list.notes.push(Note { line: text.lines().count() + 1, kind: NoteKind::TooLong, words: start });
        list.rest = Some(rest.to_string());
    }
    list
}

// The text that is read and the rest, parted at the end of a line where there is one.
fn within_limits(text: &str) -> (&str, Option<&str>) {
    let mut end = text.len().min(LONGEST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or(text);
    if end < text.len() {
        end = head.rfind('\n').map_or(end, |at| at + 1);
    }
    if let Some((at, _)) = head.match_indices('\n').nth(MOST_LINES - 1) {
        end = end.min(at + 1);
    }
    let (head, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (head, Some(rest).filter(|rest| !trim(rest).is_empty()))
}

struct ListReader<'a> {
    names: &'a Names,
    today: Date,
    numbered: bool,
    section: Heading,
    items_in_section: usize,
    // The text of the medication before, if the line just above it told it.
    previous: Option<String>,
    list: ReadList,
}

impl ListReader<'_> {
    fn line(&mut self, number: usize, source: &str) {
        let (text, struck) = without_bullet(source, self.numbered);
        if !text.chars().any(char::is_alphanumeric) {
            // A blank line ends a section that has something in it.
            if self.items_in_section > 0 {
                self.section = Heading::Medicines;
            }
            self.previous = None;
            return;
        }
        if allergies::line_says_none(text) {
            self.list.allergies.get_or_insert_default();
            return;
        }
        if let Some(substances) = allergies::after_allergic_to(text) {
            self.add_allergies(substances);
            return;
        }
        match heading(text) {
            Some((heading, rest)) if !rest.chars().any(char::is_alphanumeric) => {
                self.section = heading;
                self.items_in_section = 0;
                self.previous = None;
                if heading == Heading::Other {
                    self.left_out(number, text);
                }
            }
            Some((Heading::Allergies, rest)) => self.add_allergies(rest),
            Some((Heading::Other, _)) => self.left_out(number, text),
            Some((heading, rest)) => {
                // A heading with its medicines on the same line speaks of that line only.
                let before = std::mem::replace(&mut self.section, heading);
                self.medicines(number, rest, struck);
                self.section = before;
            }
            None if is_greeting(text) && !self.names_a_medicine(text) => self.left_out(number, text),
            None => self.medicines(number, text, struck),
        }
    }

    fn medicines(&mut self, number: usize, text: &str, struck: bool) {
        self.items_in_section += 1;
        if matches!(self.section, Heading::Allergies | Heading::Other) && !self.is_clearly_a_medicine(text) {
            match self.section {
                Heading::Allergies => self.add_allergies(text),
                _ => self.left_out(number, text),
            }
            return;
        }
        let (texts, lead_in) = split(text, self.names);
        if let Some(words) = lead_in {
            self.left_out(number, words);
        }
        let single = texts.len() == 1;
        for text in texts {
            let text = self.without_no_allergies(text);
            if text.is_empty() {
                continue;
            }
            let read = line::read(text, self.names, self.today);
            if single && self.goes_on(number, text, &read) {
                return;
            }
            self.push(number, read, struck);
            self.previous = Some(text.to_string()).filter(|_| single);
        }
    }

    // A line of directions alone belongs to the medicine above it.
    fn goes_on(&mut self, number: usize, text: &str, alone: &ReadLine) -> bool {
        let says_something =
            alone.medication.regimen != Regimen::default() || alone.medication.status.is_some();
        if !alone.is_nameless || !says_something {
            return false;
        }
        let Some(previous) = self.previous.clone() else { return false };
        let joined = format!("{previous}\n{text}");
        let read = line::read(&joined, self.names, self.today);
        let Some(last) = self.list.medications.pop() else { return false };
        if read.medication.identity != last.identity
            && !matches!(read.medication.identity, Identity::Recognised(_))
        {
            self.list.medications.push(last);
            return false;
        }
        self.list.notes.retain(|note| note.line + 1 != number);
        self.push(number - 1, read, false);
        self.previous = Some(joined);
        true
    }

    fn push(&mut self, number: usize, read: ReadLine, struck: bool) {
        let mut medication = read.medication;
        apply(self.section, &mut medication);
        if struck {
            medication.status = Some(Status::Stopped);
        }
        let notes = read.notes.into_iter().map(|(kind, words)| Note { line: number, kind, words });
        self.list.notes.extend(notes);
        self.list.medications.push(medication);
    }

    // "Xanax 1 mg. NKDA": the last words may speak of allergies.
    fn without_no_allergies<'t>(&mut self, text: &'t str) -> &'t str {
        let (before, last) = match text.trim_end_matches(['.', ' ']).rsplit_once([',', ';', '.']) {
            Some((before, last)) => (trim(before), last),
            None => ("", text),
        };
        if !allergies::line_says_none(last) {
            return text;
        }
        self.list.allergies.get_or_insert_default();
        before
    }

    fn add_allergies(&mut self, text: &str) {
        let read = allergies::read(text, self.names);
        self.list.allergies.get_or_insert_default().extend(read);
    }

    fn left_out(&mut self, line: usize, words: &str) {
        self.list.notes.push(Note { line, kind: NoteKind::NotAMedicine, words: words.to_string() });
    }

    fn names_a_medicine(&self, text: &str) -> bool {
        split(text, self.names).0.iter().any(|text| {
            !matches!(
                line::read(text, self.names, self.today).medication.identity,
                Identity::Unknown | Identity::Misspelt(_)
            )
        })
    }

    // A known name with a dose or a time: nobody writes an allergy or a diagnosis so.
    fn is_clearly_a_medicine(&self, text: &str) -> bool {
        let medication = line::read(text, self.names, self.today).medication;
        let regimen = &medication.regimen;
        matches!(medication.identity, Identity::Recognised(_))
            && (regimen.dose.is_some()
                || regimen.frequency.is_some()
                || medication.parts().iter().any(|part| part.strength.is_some()))
    }
}

fn is_greeting(text: &str) -> bool {
    let words = plain_words(text);
    words
        .split(' ')
        .next()
        .is_some_and(|first| GREETINGS.iter().chain(spanish::GREETINGS).any(|known| *known == first))
}

// What the heading above a line says of it, where the line itself says nothing.
fn apply(section: Heading, medication: &mut Medication) {
    match section {
        Heading::Current => {
            medication.status.get_or_insert(Status::Taking);
        }
        Heading::Past => {
            medication.status = Some(Status::Stopped);
        }
        Heading::AsNeeded => {
            medication.regimen.as_needed = true;
            if matches!(medication.status, None | Some(Status::Taking)) {
                medication.status = Some(Status::AsNeeded);
            }
        }
        Heading::At(time) if is_once_a_day(&medication.regimen) => medication.regimen.times.push(time),
        Heading::At(_) | Heading::Medicines | Heading::Allergies | Heading::Other => {}
    }
}

fn is_once_a_day(regimen: &Regimen) -> bool {
    regimen.times.is_empty()
        && regimen.doses_by_time.is_empty()
        && matches!(regimen.frequency, None | Some(Frequency::TimesPerDay { most: 1.0, .. }))
}
