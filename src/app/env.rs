use super::{Paste, ReadLine, State};
use crate::formats::test_results::{self, Refusal};
use crate::formats::{self, NoteKind, intake, printed, text_list};
use crate::knowledge::{Knowledge, Register};
use crate::messages::Language;
use crate::model::{
    Allergy, Candidate, Condition, Identity, Medication, Observation, Reason, Record, Regimen, Symptom, Use,
};
use crate::names::{Hit, Names};
use crate::review::{Review, raised};
use crate::t;
use crate::values::Date;
use crate::wording::{FlagCard, Voice, directions, often_used_for, said, strength_text};
use std::rc::Rc;

/// What the application knows of the world outside a person's record. It does not change while a message is handled.
#[derive(Clone, Debug)]
pub struct Env {
    /// The day, for ages and "days ago".
    pub today: Date,
    /// The names; `None` where the pack could not be opened: then every line stays as typed.
    pub names: Option<Rc<Names>>,
    /// The rules; `None` where the pack could not be opened: then there is a list and a print, and no review.
    pub knowledge: Option<Rc<Knowledge>>,
    /// Whether only the first part of the program is here: screens and search. What reads lists, reviews and keeps is
    /// still on its way, and must not be called.
    pub early: bool,
}

// What the screens ask of names, formats and wording.
impl Env {
    /// Medicines whose name may be meant by `text`, best first.
    pub fn search(&self, text: &str, limit: usize) -> Vec<Hit> {
        self.names.as_ref().map(|names| names.search(text, limit)).unwrap_or_default()
    }

    /// One line of a list.
    pub fn read_line(&self, text: &str) -> Medication {
        match &self.names {
            Some(names) => self.with_reason(text_list::read_line(text.trim(), names, self.today)),
            None => Medication { text: text.trim().to_owned(), ..Medication::default() },
        }
    }

    /// A whole list.
    pub fn read_list(&self, text: &str) -> Paste {
        let Some(names) = &self.names else {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let lines = lines.map(|line| ReadLine { medication: self.read_line(line), taken: true });
            return Paste { lines: lines.collect(), ..Paste::default() };
        };
        let read = text_list::read(text, names, self.today);
        let lines = read.medications.into_iter();
        let lines = lines.map(|line| ReadLine { medication: self.with_reason(line), taken: true });
        let mut paste = Paste { lines: lines.collect(), rest: read.rest, ..Paste::default() };
        for note in read.notes {
            match note.kind {
                // These stand with their own line already.
                NoteKind::NoName | NoteKind::NotUnderstood => {}
                NoteKind::NotAMedicine => paste.left_out.push(note.words),
                _ => paste.notes.push(note),
            }
        }
        let reread = |allergy: Allergy| {
            self.read_allergy(&allergy.text, allergy.reaction.as_deref().unwrap_or_default())
        };
        paste.allergies = read.allergies.map(|allergies| allergies.into_iter().map(reread).collect());
        paste
    }

    // The condition that a reason in the line names.
    fn with_reason(&self, mut line: Medication) -> Medication {
        if let Reason::Given(reason) = &line.reason {
            line.reason_condition = self.read_reason(reason).1;
        }
        line
    }

    /// Directions alone.
    pub fn read_directions(&self, text: &str) -> Regimen {
        formats::directions::read(text).regimen
    }

    /// What a medicine is for, and the key of the condition it names.
    pub fn read_reason(&self, text: &str) -> (Reason, Option<String>) {
        match &self.knowledge {
            Some(knowledge) => intake::reason(text, knowledge),
            None => (Reason::Given(text.to_owned()), None),
        }
    }

    /// A diagnosis.
    pub fn read_condition(&self, text: &str) -> Condition {
        match &self.knowledge {
            Some(knowledge) => intake::condition(text, knowledge),
            None => Condition { text: text.to_owned(), key: None },
        }
    }

    /// A substance and what it did.
    pub fn read_allergy(&self, substance: &str, reaction: &str) -> Allergy {
        if let (Some(names), Some(knowledge)) = (&self.names, &self.knowledge) {
            return intake::allergy(substance, Some(reaction), names, knowledge);
        }
        Allergy {
            text: substance.to_owned(),
            reaction: Some(reaction.to_owned()).filter(|reaction| !reaction.is_empty()),
            reaction_kind: intake::reaction_kind(reaction),
            ingredients: Vec::new(),
            group: None,
        }
    }

    /// What a person feels.
    pub fn read_symptom(&self, text: &str, since: Option<Date>) -> Symptom {
        match &self.knowledge {
            Some(knowledge) => intake::symptom(text, since, knowledge),
            None => Symptom { text: text.trim().to_owned(), key: None, since },
        }
    }

    /// The name of what a symptom that we do not know may mean, if it is misspelt: a question, no answer.
    pub fn symptom_meant(&self, text: &str, language: Language) -> Option<&str> {
        let like = intake::symptoms_like(text, self.knowledge.as_deref()?).next();
        like.map(|entry| said(language, &entry.name))
    }

    /// A test and its result. Without the rules no test is known.
    pub fn read_result(&self, text: &str, on: Option<Date>) -> Result<Vec<Observation>, Refusal> {
        let knowledge = self.knowledge.as_ref().ok_or(Refusal::UnknownMeasure)?;
        test_results::read(text, on, knowledge, self.today)
    }

    /// How much someone drinks, smokes, or uses cannabis.
    pub fn read_habit(&self, text: &str) -> Use {
        intake::habit(text)
    }

    /// The person says which product a line means. What the line says of strength stays.
    pub fn settle(&self, line: &mut Medication, mut product: Candidate) {
        let known = match &line.identity {
            Identity::Recognised(before) => before.parts.first().and_then(|part| part.strength),
            _ => None,
        };
        if let [only] = product.parts.as_mut_slice() {
            only.strength = only.strength.or(known);
        }
        line.identity = Identity::Recognised(product);
    }

    /// The list as text that reads back to the same list.
    pub fn list_as_text(&self, record: &Record, language: Language) -> String {
        match &self.names {
            Some(names) => text_list::write(&record.medications, names, self.today, language),
            None => {
                let lines: Vec<_> = record.medications.iter().map(|line| line.text.as_str()).collect();
                lines.join("\n")
            }
        }
    }

    /// All that a site around the application is given when the person shares: the list, the plan and the questions.
    pub fn shared_text(&self, state: &State) -> String {
        let knowledge = self.knowledge.as_deref();
        let (language, record, names) = (state.language, &*state.record, self.names.as_deref());
        let pages = printed::pages(language, record, &state.plan, names, knowledge, self.today);
        printed::as_text(language, &pages, &self.list_as_text(record, language))
    }

    /// What a product contains, in words; empty where its name says it already.
    pub fn contents(&self, product: &Candidate) -> String {
        let Some(names) = &self.names else { return String::new() };
        let parts = product.parts.iter().filter_map(|part| names.ingredient_name(part.ingredient));
        let contents = parts.collect::<Vec<_>>().join(" + ");
        if contents.eq_ignore_ascii_case(&product.name) { String::new() } else { contents }
    }

    /// The strength of a line, as printed: `10 mg`.
    pub fn strength(&self, medication: &Medication, language: Language) -> String {
        strength_text(language, medication).unwrap_or_default()
    }

    /// How a line is taken, as a sentence; empty if nothing was said.
    pub fn sentence(&self, medication: &Medication, language: Language) -> String {
        directions(language, medication, &medication.regimen).unwrap_or_default()
    }

    /// What a medicine is often used for, in words, where the person gave no reason.
    pub fn often_used_for(&self, medication: &Medication, language: Language) -> Option<String> {
        let said = matches!(medication.reason, Reason::Given(_)) || medication.regimen.purpose.is_some();
        let knowledge = self.knowledge.as_deref().filter(|_| !said)?;
        often_used_for(language, medication, knowledge).map(|words| t!(language, CardOftenFor, text = &words))
    }

    /// Who speaks of this record; `None` where a pack is missing.
    pub fn voice<'a>(&'a self, state: &'a State, register: Register) -> Option<Voice<'a>> {
        let (names, knowledge) = (self.names.as_deref()?, self.knowledge.as_deref()?);
        let (language, record, numbers) = (state.language, &*state.record, state.numbers());
        Some(Voice { language, register, record, knowledge, names, numbers })
    }

    /// The name of an effect that adds up.
    pub fn load_name(&self, number: u16, language: Language) -> String {
        let load =
            self.knowledge.as_ref().and_then(|knowledge| knowledge.content.loads.get(usize::from(number)));
        load.map(|load| said(language, &load.name).to_owned()).unwrap_or_default()
    }

    /// Every sign that needs help now, with what to do, most urgent first.
    pub fn signs(&self, state: &State) -> Vec<FlagCard> {
        let Some(knowledge) = &self.knowledge else { return Vec::new() };
        let signs = knowledge.content.red_flags.iter().map(|flag| flag.key.clone()).collect();
        let all = Record { signs, ..Record::clone(&state.record) };
        let raised = Review { red_flags: raised(&all, knowledge), ..Review::default() };
        self.flags(state, &raised)
    }

    /// The signs that were ticked, with what to do.
    pub fn flags(&self, state: &State, review: &Review) -> Vec<FlagCard> {
        self.voice(state, Register::Patient).map(|voice| voice.flags(review)).unwrap_or_default()
    }

    /// Whether a sign concerns people whatever they take.
    pub fn is_for_anyone(&self, sign: &str) -> bool {
        let Some(knowledge) = &self.knowledge else { return false };
        knowledge.content.red_flags.iter().any(|flag| flag.key == sign && flag.applies.is_empty())
    }
}
