use crate::messages::Key;

/// A text field on some screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The medicine search.
    Search,
    /// The pasted list.
    Paste,
    /// One line of the pasted list, being mended.
    PasteLine(usize),
    /// The line of the medicine that is open, as on the label.
    Line,
    /// What it is for.
    Reason,
    /// What the person really does.
    Really,
    /// Age in years.
    Age,
    /// Birth date: month, day, year.
    BirthMonth,
    /// Day of the month.
    BirthDay,
    /// Four digits.
    BirthYear,
    /// Diagnoses, one a line.
    Conditions,
    /// Substance of one allergy.
    Allergy(usize),
    /// What happened.
    Reaction(usize),
    /// eGFR.
    Kidney,
    /// Weight in pounds or kilograms.
    Weight,
    /// Alcohol in the person's words.
    Alcohol,
    /// Tobacco in the person's words.
    Tobacco,
    /// Cannabis in the person's words.
    Cannabis,
    /// One item of the plan.
    Item(usize),
    /// One question to ask.
    Question(usize),
    /// An item of the person's own.
    NewItem,
    /// A question of the person's own.
    NewQuestion,
}

impl Field {
    /// The id of its element.
    pub fn id(self) -> String {
        let name = match self {
            Field::Search => "search",
            Field::Paste => "paste",
            Field::PasteLine(_) => "paste-line",
            Field::Line => "line",
            Field::Reason => "reason",
            Field::Really => "really",
            Field::Age => "age",
            Field::BirthMonth => "birth-month",
            Field::BirthDay => "birth-day",
            Field::BirthYear => "birth-year",
            Field::Conditions => "conditions",
            Field::Allergy(_) => "allergy",
            Field::Reaction(_) => "reaction",
            Field::Kidney => "kidney",
            Field::Weight => "weight",
            Field::Alcohol => "alcohol",
            Field::Tobacco => "tobacco",
            Field::Cannabis => "cannabis",
            Field::Item(_) => "item",
            Field::Question(_) => "question",
            Field::NewItem => "new-item",
            Field::NewQuestion => "new-question",
        };
        let mut id = String::from("bb-");
        id.push_str(name);
        if let Field::PasteLine(index)
        | Field::Allergy(index)
        | Field::Reaction(index)
        | Field::Item(index)
        | Field::Question(index) = self
        {
            id.push('-');
            id.push_str(&index.to_string());
        }
        id
    }
}

/// What stands in the text fields and is not yet part of the record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drafts(Vec<(Field, String)>);

impl Drafts {
    /// What stands in a field; nothing for one that was never touched.
    pub fn get(&self, field: Field) -> &str {
        self.0.iter().find(|(known, _)| *known == field).map_or("", |(_, text)| text)
    }

    /// Puts text into a field.
    pub fn set(&mut self, field: Field, text: String) {
        match self.0.iter_mut().find(|(known, _)| *known == field) {
            Some((_, old)) => *old = text,
            None => self.0.push((field, text)),
        }
    }

    /// Empties every field that is not kept.
    pub fn retain(&mut self, keep: impl Fn(Field) -> bool) {
        self.0.retain(|(field, _)| keep(*field));
    }
}

/// Something in a field that we could not use, and how to mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub field: Field,
    /// What is wrong and how to mend it.
    pub says: Key,
}
