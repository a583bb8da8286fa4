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

pub use grade::{HARDEST, grade};
pub use pair::between_languages;
pub use stopping::{lacks_stop_warning, speaks_of_stopping};
pub use text::MedicineNames;

use crate::knowledge::Register;
use crate::messages::Language;

/// The languages that the content is written in, with their names in English.
pub const LANGUAGES: [Spoken; 2] = [(Language::En, "English"), (Language::Es, "Spanish")];

/// One of [`LANGUAGES`].
pub type Spoken = (Language, &'static str);

/// What is wrong with one text: instructions about medicines, claims that something is safe, recommendations to clinicians,
/// and doses written in a way that is easily misread. Slots such as `{a}` may stand in it.
pub fn faults(text: &str, language: Language, register: Register) -> Vec<String> {
    let mut faults = forms::faults(text, language, register);
    faults.extend(notation::faults(text));
    faults
}

/// The same for words on a screen. "Change" and "Start" are on buttons there, so only what is wrong anywhere counts: a claim
/// that something is safe, "do not stop" without whom to talk to, and dose notation.
pub fn faults_on_screen(text: &str, language: Language) -> Vec<String> {
    let mut faults = forms::faults_anywhere(text, language);
    faults.extend(notation::faults(text));
    faults
}

/// The same for what to do in an emergency: an order is an order there ("use the pen as you were taught"), but a medicine
/// is stopped or held back only by whoever helps.
pub fn faults_in_emergency(text: &str, language: Language) -> Vec<String> {
    let mut faults = forms::faults_in_emergency(text, language);
    faults.extend(notation::faults(text));
    faults
}
