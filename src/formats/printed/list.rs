use crate::knowledge::Knowledge;
use crate::messages::Language;
use crate::model::{Identity, Medication, Reason, Record};
use crate::names::Names;
use crate::t;
use crate::wording::{directions, generic_name, often_used_for, strength_text};

/// The medicine list in words.
#[derive(Clone, Debug, PartialEq)]
pub struct MedicineList {
    /// What is taken now, in the person's order.
    pub current: Vec<ListRow>,
    /// What was stopped.
    pub stopped: Vec<ListRow>,
    /// Medicines and symptoms that were not recognised, as written: named on paper too, since no rule looked at them.
    pub not_checked: Option<String>,
    /// Allergies with their reactions; "None that I know of" and "Not asked" are different.
    pub allergies: Vec<String>,
    /// Diagnoses, if they were told.
    pub conditions: Vec<String>,
}

/// One medicine on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Index in the record.
    pub medication: usize,
    /// Its name, as on the box or as written.
    pub name: String,
    /// What is in it, where the name does not say so: an emergency room may not know the brand.
    pub generic: Option<String>,
    /// Its strength, if known.
    pub strength: String,
    /// How it is taken. The line as written, where nothing could be read in it.
    pub how: String,
    /// What the person really does, where that differs.
    pub really: Option<String>,
    /// What it is for; empty if nobody said.
    pub why: String,
    /// "Often used for high blood pressure", where nobody said what for. Not the person's own reason.
    pub usual: Option<String>,
}

pub(in crate::formats) fn list(
    language: Language,
    record: &Record,
    names: Option<&Names>,
    knowledge: Option<&Knowledge>,
) -> MedicineList {
    let rows = |current: bool| {
        let lines =
            record.medications.iter().enumerate().filter(move |(_, line)| line.is_current() == current);
        lines.map(|(index, line)| row(language, index, line, names, knowledge)).collect()
    };
    let unknown = record.medications.iter().filter(|line| !matches!(line.identity, Identity::Recognised(_)));
    let symptoms = record.symptoms.iter().flatten().filter(|symptom| symptom.key.is_none());
    let unknown = unknown.map(|line| line.text.as_str());
    let unknown: Vec<_> = unknown.chain(symptoms.map(|symptom| symptom.text.as_str())).collect();
    let allergies = match record.person.allergies.as_deref() {
        None => vec![t!(language, ListAllergiesNotAsked).to_owned()],
        Some([]) => vec![t!(language, ListAllergiesNone).to_owned()],
        Some(known) => known
            .iter()
            .map(|allergy| match &allergy.reaction {
                Some(reaction) => t!(language, CheckReaction, name = &allergy.text, text = reaction),
                None => allergy.text.clone(),
            })
            .collect(),
    };
    let conditions = record.person.conditions.iter().flatten();
    MedicineList {
        current: rows(true),
        stopped: rows(false),
        not_checked: (!unknown.is_empty()).then(|| t!(language, ListNotChecked, names = &unknown.join("; "))),
        allergies,
        conditions: conditions.map(|condition| condition.text.clone()).collect(),
    }
}

fn row(
    language: Language,
    medication: usize,
    line: &Medication,
    names: Option<&Names>,
    knowledge: Option<&Knowledge>,
) -> ListRow {
    let why = match &line.reason {
        Reason::Given(reason) => reason.clone(),
        Reason::NotAsked | Reason::NotKnown => line.regimen.purpose.clone().unwrap_or_default(),
    };
    let usual = knowledge.filter(|_| why.is_empty());
    let usual = usual.and_then(|knowledge| often_used_for(language, line, knowledge));
    ListRow {
        medication,
        name: line.name().to_owned(),
        generic: names.and_then(|names| generic_name(line, names)),
        strength: strength_text(language, line).unwrap_or_default(),
        how: how(language, line),
        really: line.really.as_ref().map(|(words, _)| t!(language, ListReally, text = words)),
        why,
        usual: usual.map(|words| t!(language, CardOftenFor, text = &words)),
    }
}

// As a sentence. Where words of the line were not understood, the line stands there as written, so that none is lost.
fn how(language: Language, line: &Medication) -> String {
    let said = directions(language, line, &line.regimen);
    // A line that was not recognised is its own name; it need not stand there twice.
    if line.unread.is_empty() || line.name() == line.text {
        return said.unwrap_or_default();
    }
    let written = t!(language, ListWritten, text = &line.text);
    said.map_or(written.clone(), |said| [&said, ". ", &written].concat())
}
