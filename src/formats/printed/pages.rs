use super::MedicineList;
use crate::knowledge::Knowledge;
use crate::messages::{Key, Language, date, text};
use crate::model::Record;
use crate::names::Names;
use crate::plan::{By, Plan, Who};
use crate::t;
use crate::values::{Date, InOrder};

/// All pages, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// "Prepared on November 25, 2026".
    pub prepared: String,
    /// Date of birth, if it was told.
    pub born: Option<String>,
    /// The letter's first paragraph.
    pub purpose: String,
    /// What is to be done, soonest first.
    pub to_do: Vec<ToDoRow>,
    /// Questions to ask.
    pub questions: Vec<String>,
    /// The medicine list.
    pub list: MedicineList,
    /// Who made it, of what edition, and that nobody has signed it. Stands on every page.
    pub footer: String,
}

/// One promise on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToDoRow {
    /// What it is about.
    pub topic: String,
    /// What is to be done.
    pub step: String,
    /// Who does it.
    pub who: &'static str,
    /// By when.
    pub by: &'static str,
}

/// The pages for a record and a plan, as they are on `today`. Without `knowledge` there is no edition, and nobody knows what medicines are for.
pub fn pages(
    language: Language,
    record: &Record,
    plan: &Plan,
    names: Option<&Names>,
    knowledge: Option<&Knowledge>,
    today: Date,
) -> Pages {
    let edition = knowledge.map_or("", |knowledge| knowledge.edition.as_str());
    let prepared = date(language, today);
    let mut footer = t!(language, PrintedFooter, edition = edition);
    if language != Language::default() {
        footer = [footer.as_str(), " ", t!(language, LanguageDrafted)].concat();
    }
    let mut items: Vec<_> = plan.items.iter().collect();
    items.put_in_order_by_key(|item| item.by);
    let to_do = items.into_iter().map(|item| ToDoRow {
        topic: if item.topic.is_empty() { t!(language, ToDoOwn).to_owned() } else { item.topic.clone() },
        step: item.what.clone(),
        who: text(language, who(item.who)),
        by: text(language, by(item.by)),
    });
    Pages {
        prepared: t!(language, PrintedPrepared, date = &prepared),
        born: record.person.birth_date.map(|day| date(language, day)),
        purpose: t!(language, LetterPurpose, date = &prepared),
        to_do: to_do.collect(),
        questions: plan.questions.clone(),
        list: super::list::list(language, record, names, knowledge),
        footer,
    }
}

/// Who does it.
pub fn who(who: Who) -> Key {
    match who {
        Who::Me => Key::WhoMe,
        Who::Therapist => Key::WhoTherapist,
        Who::Pharmacist => Key::WhoPharmacist,
        Who::Prescriber => Key::WhoPrescriber,
    }
}

/// By when.
pub fn by(by: By) -> Key {
    match by {
        By::Today => Key::ByToday,
        By::ThisWeek => Key::ByThisWeek,
        By::NextVisit => Key::ByNextVisit,
        By::Sometime => Key::BySometime,
    }
}
