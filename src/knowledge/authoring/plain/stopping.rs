//! "Do not stop {a} without talking to ...": where a text must say it.
//!
//! Two plain rules. Words: a card that speaks of a medicine being stopped says it. Medicines: a card about a medicine of
//! the class `dangerous-to-stop` says it, however the words go.

use super::forms::{has_stop_form, has_words};
use super::text::sentences;
use crate::messages::Language;

const ENGLISH: [&str; 12] = [
    "is stopped",
    "are stopped",
    "was stopped",
    "were stopped",
    "stopped suddenly",
    "stopping",
    "stop suddenly",
    "stops suddenly",
    "starts stops",
    "withdrawal",
    "do not stop",
    "don't stop",
];

const SPANISH: [&str; 12] = [
    "se deja",
    "se dejan",
    "se dejó",
    "dejarlo",
    "dejarla",
    "al dejar",
    "dejar de golpe",
    "deja de golpe",
    "abstinencia",
    "no deje",
    "suspenderlo",
    "suspenderla",
];

/// Whether a text speaks of stopping a medicine.
pub fn speaks_of_stopping(text: &str, language: Language) -> bool {
    let forms = match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    };
    sentences(text).iter().any(|sentence| {
        let plain = sentence.plain();
        forms.iter().any(|form| has_words(&plain, form))
    })
}

/// Whether a card's question lacks the form.
pub fn lacks_stop_warning(ask: &str, language: Language) -> bool {
    !has_stop_form(ask, language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stopping_a_medicine_is_told_from_stopping_something_else() {
        let speaks = |text| speaks_of_stopping(text, Language::En);
        assert!(speaks("Blood pressure can jump if {b} is stopped."));
        assert!(speaks("Withdrawal can start."));
        assert!(!speaks("{a} can fail to stop clots."));
        assert!(speaks_of_stopping("Si {b} se deja, la presión sube.", Language::Es));
    }

    #[test]
    fn the_form_names_whom_to_talk_to() {
        let lacks = |text| lacks_stop_warning(text, Language::En);
        assert!(!lacks("Call today. Do not stop {a} without talking to your prescriber."));
        assert!(!lacks("Do not change {a} without talking to your clinic."));
        assert!(lacks("Do not stop {a} suddenly."));
        assert!(!lacks_stop_warning("No deje de tomar {a} sin hablar antes con su clínica.", Language::Es));
        assert!(lacks_stop_warning("No deje {a} de golpe.", Language::Es));
    }
}
