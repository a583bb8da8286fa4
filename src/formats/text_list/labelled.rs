//! Lists that label each fact on a line of its own, as patient portals print them:
//! "Drug Name: Aspirin EC", "Strength: 81mg", "Frequency: daily", "Status: Active".

use super::layout::{plain_words, trim};
use super::{ReadList, line};
use crate::formats::{Note, NoteKind, dates};
use crate::model::{Allergy, Reason, Status};
use crate::names::Names;
use crate::values::Date;

/// Reads a text of labelled lines; `None` if it is none.
pub(super) fn read(text: &str, names: &Names, today: Date) -> Option<ReadList> {
    let labelled = text.lines().filter(|line| label(line).is_some()).count();
    let starts =
        text.lines().filter(|line| label(line).is_some_and(|(field, _)| field == Field::Name)).count();
    if starts == 0 || labelled < 3 {
        return None;
    }
    let mut reader = Reader { names, today, entry: None, skipped_since: None, list: ReadList::default() };
    for (index, line) in text.lines().enumerate() {
        reader.line(index + 1, line);
    }
    reader.finish();
    Some(reader.list)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Name,
    Allergy,
    Reaction,
    Strength,
    Dose,
    Directions,
    Status,
    Started,
    Stopped,
    Reason,
    /// Known, and of no use here: "Refills Remaining".
    Other,
}

const FIELDS: &[(Field, &str)] = &[
    (Field::Name, "medication|drug name|medication name|medicine|drug"),
    (Field::Allergy, "allergy name|allergy|allergen"),
    (Field::Reaction, "reaction|reactions"),
    (Field::Strength, "strength"),
    (Field::Dose, "dose|dosage"),
    (Field::Directions, "instructions|directions|sig|frequency|how taken|how often"),
    (Field::Status, "status"),
    (Field::Started, "start date|started|date started"),
    (Field::Stopped, "stop date|end date|date stopped"),
    (Field::Reason, "reason for taking|reason|taken for|indication"),
    (
        Field::Other,
        "refills remaining|last filled on|initially ordered on|quantity|days supply|days' supply|pharmacy|prescription number|category|pharmacy name|pharmacy phone|comments|supply|orig drug entry|\
         location|date entered|allergy type|va drug class|observed historical|type|severity|prescriber|prescriber name|ordered by|refills|fill number|drug code",
    ),
];

#[derive(Debug)]
struct Entry {
    line: usize,
    facts: Vec<(Field, String)>,
}

struct Reader<'a> {
    names: &'a Names,
    today: Date,
    entry: Option<Entry>,
    // How many medications there were when the present run of skipped lines began.
    skipped_since: Option<usize>,
    list: ReadList,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, text: &str) {
        if trim(text).is_empty() {
            return;
        }
        let Some((field, value)) = label(text) else {
            // A value that goes on in the next line, as printed directions do; anything else ends the entry.
            let goes_on = self.entry.as_mut().and_then(|entry| entry.facts.last_mut());
            let is_title = ["---", "===", "***"].iter().any(|rule| text.contains(rule)) || text.contains(':');
            match goes_on.filter(|_| !is_title) {
                Some((_, value)) => {
                    value.push(' ');
                    value.push_str(trim(text));
                }
                None => {
                    self.finish();
                    self.left_out(number, text);
                }
            }
            return;
        };
        match field {
            Field::Name | Field::Allergy => {
                self.finish();
                self.entry = Some(Entry { line: number, facts: vec![(field, value.to_string())] });
            }
            _ => match &mut self.entry {
                Some(entry) => {
                    // "Start Date: 15 Jun 2005      Stop Date:" stand on one line.
                    let (value, second) = two_on_a_line(value);
                    entry.facts.push((field, value.to_string()));
                    entry.facts.extend(second.map(|(field, value)| (field, value.to_string())));
                }
                None => self.left_out(number, text),
            },
        }
    }

    fn finish(&mut self) {
        let Some(entry) = self.entry.take() else { return };
        let fact = |wanted: Field| {
            let values =
                entry.facts.iter().filter(move |(field, _)| *field == wanted).map(|(_, value)| trim(value));
            values.filter(|value| !value.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let allergy = fact(Field::Allergy);
        if !allergy.is_empty() {
            self.allergy(&allergy, &fact(Field::Reaction));
            return;
        }
        let said = [Field::Name, Field::Strength].map(fact).join(" ");
        let how = [Field::Dose, Field::Directions].map(fact).join(" ");
        let text = [trim(&said), trim(&how)]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        if text.is_empty() {
            return;
        }
        let read = line::read(&text, self.names, self.today);
        let mut medication = read.medication;
        medication.status = match plain_words(&fact(Field::Status)).as_str() {
            "active" | "current" | "taking" | "submitted" => medication.status.or(Some(Status::Taking)),
            "discontinued" | "stopped" | "inactive" | "expired" | "completed" => Some(Status::Stopped),
            _ => medication.status,
        };
        if let Some(period) = dates::read_period(&fact(Field::Started), self.today) {
            medication.started_on = Some(period.first).filter(|day| *day <= self.today);
        }
        if let Some(period) = dates::read_period(&fact(Field::Stopped), self.today)
            && period.first <= self.today
        {
            medication.stopped_on = Some(period.last);
            medication.status = Some(Status::Stopped);
        }
        let reason = fact(Field::Reason);
        if !reason.is_empty() {
            medication.reason = Reason::Given(reason);
        }
        let notes = read.notes.into_iter().map(|(kind, words)| Note { line: entry.line, kind, words });
        self.list.notes.extend(notes);
        self.list.medications.push(medication);
    }

    fn allergy(&mut self, substance: &str, reaction: &str) {
        let text =
            if reaction.is_empty() { substance.to_string() } else { format!("{substance} ({reaction})") };
        let read: Vec<Allergy> = super::allergies::read(&text, self.names);
        self.list.allergies.get_or_insert_default().extend(read);
    }

    // Lines that name no medicine: one note for each run of them, with the first.
    fn left_out(&mut self, line: usize, text: &str) {
        let words = trim(text.trim_matches(['-', '=', '*', ' ']));
        let goes_on = self.skipped_since == Some(self.list.medications.len());
        if goes_on || !words.chars().any(char::is_alphanumeric) {
            return;
        }
        self.skipped_since = Some(self.list.medications.len());
        self.list.notes.push(Note { line, kind: NoteKind::NotAMedicine, words: words.to_string() });
    }
}

fn label(line: &str) -> Option<(Field, &str)> {
    let (name, value) = trim(line).split_once(':')?;
    if name.len() > 40 {
        return None;
    }
    let words = plain_words(name);
    let field = FIELDS.iter().find(|(_, names)| names.split('|').any(|known| known == words))?.0;
    Some((field, trim(value)))
}

fn two_on_a_line(value: &str) -> (&str, Option<(Field, &str)>) {
    let Some(gap) = value.find("   ") else { return (value, None) };
    let (first, second) = value.split_at_checked(gap).unwrap_or((value, ""));
    match label(second) {
        Some(second) => (trim(first), Some(second)),
        None => (value, None),
    }
}
