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
    /// One test and its result.
    Result(usize),
    /// The day of the test.
    ResultDay(usize),
    /// One symptom.
    Symptom(usize),
    /// Since when.
    SymptomDay(usize),
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
    /// Every field; those of a list with the number of the first line.
    const ALL: [Field; 26] = [
        Field::Search,
        Field::Paste,
        Field::PasteLine(0),
        Field::Line,
        Field::Reason,
        Field::Really,
        Field::Age,
        Field::BirthMonth,
        Field::BirthDay,
        Field::BirthYear,
        Field::Conditions,
        Field::Allergy(0),
        Field::Reaction(0),
        Field::Result(0),
        Field::ResultDay(0),
        Field::Symptom(0),
        Field::SymptomDay(0),
        Field::Kidney,
        Field::Weight,
        Field::Alcohol,
        Field::Tobacco,
        Field::Cannabis,
        Field::Item(0),
        Field::Question(0),
        Field::NewItem,
        Field::NewQuestion,
    ];

    /// The id of its element.
    pub fn id(self) -> String {
        let mut id = ["bb-", self.name()].concat();
        if let Some(number) = self.number() {
            id.push('-');
            id.push_str(&number.to_string());
        }
        id
    }

    /// The field whose element has this id.
    pub(super) fn with_id(id: &str) -> Option<Field> {
        let name = id.strip_prefix("bb-")?;
        let numbered = name.rsplit_once('-').and_then(|(name, number)| Some((name, number.parse().ok()?)));
        let (name, number) = numbered.map_or((name, None), |(name, number)| (name, Some(number)));
        let mut field = Self::ALL.into_iter().find(|field| field.name() == name)?;
        match (&mut field, number) {
            (
                Field::PasteLine(at)
                | Field::Allergy(at)
                | Field::Reaction(at)
                | Field::Result(at)
                | Field::ResultDay(at)
                | Field::Symptom(at)
                | Field::SymptomDay(at)
                | Field::Item(at)
                | Field::Question(at),
                Some(number),
            ) => *at = number,
            (_, Some(_)) => return None,
            (_, None) => {}
        }
        // One field has one id: no leading zeros, and a number where there has to be one.
        (field.id() == id).then_some(field)
    }

    fn name(self) -> &'static str {
        match self {
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
            Field::Result(_) => "result",
            Field::ResultDay(_) => "result-day",
            Field::Symptom(_) => "symptom",
            Field::SymptomDay(_) => "symptom-day",
            Field::Kidney => "kidney",
            Field::Weight => "weight",
            Field::Alcohol => "alcohol",
            Field::Tobacco => "tobacco",
            Field::Cannabis => "cannabis",
            Field::Item(_) => "item",
            Field::Question(_) => "question",
            Field::NewItem => "new-item",
            Field::NewQuestion => "new-question",
        }
    }

    pub(super) fn number(self) -> Option<usize> {
        match self {
            Field::PasteLine(number)
            | Field::Allergy(number)
            | Field::Reaction(number)
            | Field::Result(number)
            | Field::ResultDay(number)
            | Field::Symptom(number)
            | Field::SymptomDay(number)
            | Field::Item(number)
            | Field::Question(number) => Some(number),
            _ => None,
        }
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

    /// Every field that was touched, and its text.
    pub fn all(&self) -> impl Iterator<Item = (Field, &str)> {
        self.0.iter().map(|(field, text)| (*field, text.as_str()))
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
