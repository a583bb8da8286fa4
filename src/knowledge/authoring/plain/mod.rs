//! Whether words are plain, careful and readable: the wording check over everything that a rule, a sign or a screen says.
//!
//! It knows forms, not meanings: what it refuses is wrong, what it lets pass still wants a reader. Start at [`faults`] for
//! one text, [`grade`] for how hard a card is to read.

mod english;
mod forms;
mod grade;
mod notation;
mod pair;
mod spanish;
mod stopping;
mod syllables;
mod text;

pub use grade::{Grade, HARDEST, grade};
pub use pair::between_languages;
pub use stopping::{lacks_stop_warning, speaks_of_stopping};
pub use text::MedicineNames;

use crate::knowledge::Register;

/// A language that the content is written in. `messages::Language` knows only what the screens already speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// American English.
    English,
    /// Spanish as spoken in the United States.
    Spanish,
}

impl Tongue {
    /// Both.
    pub const ALL: [Self; 2] = [Self::English, Self::Spanish];

    /// The name in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Spanish => "Spanish",
        }
    }
}

/// What is wrong with one text: instructions about medicines, claims that something is safe, recommendations to clinicians,
/// and doses written in a way that is easily misread. Slots such as `{a}` may stand in it.
pub fn faults(text: &str, tongue: Tongue, register: Register) -> Vec<String> {
    let mut faults = forms::faults(text, tongue, register);
    faults.extend(notation::faults(text));
    faults
}

/// The same for words on a screen. "Change" and "Start" are on buttons there, so only what is wrong anywhere counts: a claim
/// that something is safe, "do not stop" without whom to talk to, and dose notation.
pub fn faults_on_screen(text: &str, tongue: Tongue) -> Vec<String> {
    let mut faults = forms::faults_anywhere(text, tongue);
    faults.extend(notation::faults(text));
    faults
}
