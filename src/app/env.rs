use super::{Paste, ReadLine};
use crate::knowledge::Knowledge;
use crate::messages::Language;
use crate::model::{Allergy, Candidate, Condition, Identity, Medication, Record, Regimen, Sex, Use};
use crate::values::Date;
use std::rc::Rc;

/// What the application knows of the world outside a person's record. It does not change while a message is handled.
#[derive(Clone, Debug)]
pub struct Env {
    /// The day, for ages and "days ago".
    pub today: Date,
    /// The rules; `None` where the pack could not be opened: then there is a list and a print, and no review.
    pub knowledge: Option<Rc<Knowledge>>,
}

// The three questions that the screens ask of names and formats.
impl Env {
    /// Medicines whose name may be meant by `text`, best first.
    pub fn search(&self, _text: &str, _limit: usize) -> Vec<Candidate> {
        Vec::new()
    }

    /// One line of a list.
    pub fn read_line(&self, text: &str) -> Medication {
        Medication { text: text.trim().to_owned(), ..Medication::default() }
    }

    /// A whole list.
    pub fn read_list(&self, text: &str) -> Paste {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let lines = lines.map(|line| ReadLine { medication: self.read_line(line), taken: true }).collect();
        Paste { lines, ..Paste::default() }
    }

    /// Directions alone.
    pub fn read_directions(&self, _text: &str) -> Regimen {
        Regimen::default()
    }

    /// The key of a diagnosis, if its name is known.
    pub fn condition_key(&self, _text: &str) -> Option<String> {
        None
    }

    /// One line of diagnoses.
    pub fn read_conditions(&self, text: &str) -> Vec<Condition> {
        vec![Condition { text: text.to_owned(), key: self.condition_key(text) }]
    }

    /// A substance and what it did.
    pub fn read_allergy(&self, substance: &str, reaction: &str) -> Allergy {
        Allergy {
            text: substance.to_owned(),
            reaction: Some(reaction.to_owned()).filter(|reaction| !reaction.is_empty()),
            reaction_kind: None,
            ingredients: Vec::new(),
            group: None,
        }
    }

    /// How much someone drinks.
    pub fn read_alcohol(&self, text: &str, _sex: Option<Sex>) -> Use {
        self.read_habit(text)
    }

    /// How much someone smokes, or uses cannabis.
    pub fn read_habit(&self, text: &str) -> Use {
        Use { text: text.to_owned(), level: None }
    }

    /// The person says which product a line means.
    pub fn settle(&self, line: &mut Medication, product: Candidate) {
        line.identity = Identity::Recognised(product);
    }

    /// The list as text that reads back to the same list.
    pub fn list_as_text(&self, record: &Record) -> String {
        let lines: Vec<_> = record.medications.iter().map(|line| line.text.as_str()).collect();
        lines.join("\n")
    }

    /// What a product contains, in words; empty where its name says it already.
    pub fn contents(&self, _product: &Candidate) -> String {
        String::new()
    }

    /// The strength of a line, as printed: `10 mg`.
    pub fn strength(&self, _medication: &Medication) -> String {
        String::new()
    }

    /// How a line is taken, as a sentence; empty if nothing was said.
    pub fn sentence(&self, _medication: &Medication, _language: Language) -> String {
        String::new()
    }
}
