use crate::messages::Key;

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// What this is, and whose list it will be.
    #[default]
    Start,
    /// The list.
    Medicines,
    /// One medicine of the list, by its index.
    Medicine(usize),
    /// A list pasted as text.
    Paste,
    /// What people forget, by kind.
    Forgotten,
    /// One question about the person.
    About(Question),
    /// All questions about the person on one page.
    AboutAll,
    /// All answers, to be looked over.
    Check,
    /// What was found.
    Review,
    /// Who does what by when.
    Plan,
    /// The pages to print.
    Print,
    /// Is something wrong right now?
    RedFlags,
    /// Erase everything?
    Erase,
    /// Give the list to the site around the application?
    Share,
    /// Open a file in place of the list?
    OpenFile,
}

/// A question about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Age or birth date.
    Age,
    /// Sex as recorded for medical purposes.
    Sex,
    /// Pregnant or breastfeeding.
    Pregnancy,
    /// Diagnoses.
    Conditions,
    /// Allergies and bad reactions.
    Allergies,
    /// Kidney number and weight.
    Kidney,
    /// Test results.
    Results,
    /// Alcohol, tobacco, cannabis.
    Use,
    /// What may come from a medicine.
    Symptoms,
}

impl Question {
    /// All questions, in the order in which they are asked.
    pub const ALL: [Question; 9] = [
        Question::Age,
        Question::Sex,
        Question::Pregnancy,
        Question::Conditions,
        Question::Allergies,
        Question::Kidney,
        Question::Results,
        Question::Use,
        Question::Symptoms,
    ];

    /// The question itself.
    pub fn title(self) -> Key {
        match self {
            Question::Age => Key::AboutAge,
            Question::Sex => Key::AboutSex,
            Question::Pregnancy => Key::AboutPregnancy,
            Question::Conditions => Key::AboutConditions,
            Question::Allergies => Key::AboutAllergies,
            Question::Kidney => Key::AboutKidney,
            Question::Results => Key::AboutResults,
            Question::Use => Key::AboutUse,
            Question::Symptoms => Key::AboutSymptoms,
        }
    }
}

/// A part of the whole way, as the progress line names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// My medicines.
    Medicines,
    /// About me.
    About,
    /// Check answers.
    Check,
    /// Review.
    Review,
    /// Plan and print.
    Plan,
}

impl Step {
    /// The whole way.
    pub const ALL: [Step; 5] = [Step::Medicines, Step::About, Step::Check, Step::Review, Step::Plan];

    /// Where this part begins.
    pub fn place(self, one_page: bool) -> Place {
        match self {
            Step::Medicines => Place::Medicines,
            Step::About if one_page => Place::AboutAll,
            Step::About => Place::About(Question::Age),
            Step::Check => Place::Check,
            Step::Review => Place::Review,
            Step::Plan => Place::Plan,
        }
    }
}

impl Place {
    /// What the window is called while this screen is shown. Says nothing about the person.
    pub fn title(self) -> Key {
        match self {
            Place::Start => Key::StartTitle,
            Place::Medicines => Key::MedicinesTitle,
            Place::Medicine(_) => Key::MedicineTitle,
            Place::Paste => Key::PasteTitle,
            Place::Forgotten => Key::ForgottenTitle,
            Place::About(question) => question.title(),
            Place::AboutAll => Key::AboutTitle,
            Place::Check => Key::CheckTitle,
            Place::Review => Key::ReviewTitle,
            Place::Plan => Key::PlanTitle,
            Place::Print => Key::PrintTitle,
            Place::RedFlags => Key::RedFlagsTitle,
            Place::Erase => Key::EraseTitle,
            Place::Share => Key::ShareTitle,
            Place::OpenFile => Key::FileTitle,
        }
    }

    /// The part of the way that this screen belongs to, if it belongs to one.
    pub fn step(self) -> Option<Step> {
        match self {
            Place::Start | Place::RedFlags | Place::Erase | Place::Share | Place::OpenFile => None,
            Place::Medicines | Place::Medicine(_) | Place::Paste | Place::Forgotten => Some(Step::Medicines),
            Place::About(_) | Place::AboutAll => Some(Step::About),
            Place::Check => Some(Step::Check),
            Place::Review => Some(Step::Review),
            Place::Plan | Place::Print => Some(Step::Plan),
        }
    }
}
