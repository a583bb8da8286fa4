//! Forms that no text may take, whatever it means (design.md section 5).
//!
//! Per language a table of words ([`Forms`]); the grammar that reads them is the same for both.

use super::text::{Sentence, Word, sentences};
use super::{english, spanish};
use crate::knowledge::Register;
use crate::messages::Language;

/// The words of one language from which the forms are built; all in lower case.
pub(super) struct Forms {
    /// What a text may not tell a person to do with a medicine: "take", "stop", "avoid".
    pub(super) acts: &'static [&'static str],
    /// What it may not tell a clinician to do, beyond those.
    pub(super) clinical_acts: &'static [&'static str],
    /// What follows an order in the middle of a sentence ("and take it"), and hardly ever a noun.
    pub(super) objects: &'static [&'static str],
    /// A word after which an act at the start of a sentence is a noun: "use of", "change in".
    pub(super) noun_marks: &'static [&'static str],
    /// What a text may tell a person to do: "ask", "call".
    pub(super) speech: &'static [&'static str],
    /// Words by which a clause is about somebody: "that you take {a}".
    pub(super) subjects: &'static [&'static str],
    /// Words that join clauses and may stand before an order.
    pub(super) joints: &'static [&'static str],
    /// How an order not to do something starts: "do not", "never".
    pub(super) negations: &'static [&'static str],
    /// What "do not" may be followed by, if it says whom to talk to.
    pub(super) stop_acts: &'static [&'static str],
    /// What must follow then: "without talking to".
    pub(super) talking: &'static [&'static str],
    /// What must follow in an emergency: "unless emergency staff tell you".
    pub(super) emergency_talking: &'static [&'static str],
    /// "you should", followed by one of `infinitives`.
    pub(super) duties: &'static [&'static str],
    /// The acts as they follow a duty; in English the same words as `acts`.
    pub(super) infinitives: &'static [&'static str],
    /// "should be taken": only the source may say so.
    pub(super) obligations: &'static [&'static str],
    /// Words of recommendation, for which a clinician wants the source.
    pub(super) recommending: &'static [&'static str],
    /// The same words where they only say that others do not recommend something.
    pub(super) declining: &'static [&'static str],
    /// What counts as naming the source.
    pub(super) sources: &'static [&'static str],
    /// A sentence with one of these passes a question on; what follows is no instruction.
    pub(super) asking: &'static [&'static str],
    /// "safe", in any text for people.
    pub(super) safe: &'static [&'static str],
    /// "is safe", in a text for clinicians: "safe storage" is no claim.
    pub(super) safe_claims: &'static [&'static str],
    /// A sentence with one of these denies an all-clear: "cannot tell you that you are fine".
    pub(super) denying: &'static [&'static str],
    /// "nothing to worry about".
    pub(super) all_clears: &'static [&'static str],
}

fn forms_of(language: Language) -> &'static Forms {
    match language {
        Language::En => &english::FORMS,
        Language::Es => &spanish::FORMS,
    }
}

/// Every forbidden form in a text.
pub(super) fn faults(text: &str, language: Language, register: Register) -> Vec<String> {
    let forms = forms_of(language);
    let names_source = forms.sources.iter().any(|source| text.to_lowercase().contains(source));
    let mut faults = Vec::new();
    for sentence in sentences(text) {
        faults.extend(claim(forms, &sentence, register));
        faults.extend(unguarded(forms, &sentence, forms.talking, forms.stop_acts));
        if !sentence.asks {
            let told_by_source = names_source && register == Register::Clinician;
            faults.extend(order(forms, &sentence, register).filter(|_| !told_by_source));
        }
        let asks = sentence.asks || has_any(&sentence.plain(), forms.asking);
        if !asks && register == Register::Patient {
            faults.extend(duty(forms, &sentence));
        }
        if !asks && !names_source {
            let forbidden = match register {
                Register::Patient => forms.obligations,
                Register::Clinician => forms.recommending,
            };
            let plain = forms.declining.iter().fold(sentence.plain(), |plain, form| plain.replace(form, ""));
            if let Some(form) = find(&plain, forbidden) {
                faults.push(format!("\"{form}\" wants its source in the same text (the label, a guideline)"));
            }
        }
    }
    faults
}

/// Only what is wrong in any text: claims of safety, and "do not stop" without whom to talk to.
pub(super) fn faults_anywhere(text: &str, language: Language) -> Vec<String> {
    let forms = forms_of(language);
    claims_and_stops(forms, text, forms.talking, forms.stop_acts)
}

/// The same where somebody needs help now: the next dose may wait there until somebody has been asked.
pub(super) fn faults_in_emergency(text: &str, language: Language) -> Vec<String> {
    let forms = forms_of(language);
    claims_and_stops(forms, text, forms.emergency_talking, forms.acts)
}

fn claims_and_stops(forms: &Forms, text: &str, guards: &[&str], guarded: &[&str]) -> Vec<String> {
    let each = |sentence: &Sentence| {
        let claim = claim(forms, sentence, Register::Patient);
        claim.into_iter().chain(unguarded(forms, sentence, guards, guarded))
    };
    sentences(text).iter().flat_map(each).collect()
}

/// Whether a text has the form "Do not stop ... without talking to ...".
pub(super) fn has_stop_form(text: &str, language: Language) -> bool {
    let forms = forms_of(language);
    sentences(text).iter().any(|sentence| {
        negated(forms, sentence).any(|act| is_in(act, forms.stop_acts))
            && has_any(&sentence.plain(), forms.talking)
    })
}

fn claim(forms: &Forms, sentence: &Sentence, register: Register) -> Option<String> {
    let plain = sentence.plain();
    let safe = match register {
        Register::Patient => forms.safe,
        Register::Clinician => forms.safe_claims,
    };
    if let Some(form) = find(&plain, safe) {
        return Some(format!("\"{form}\" claims what nobody can know"));
    }
    let asks = sentence.asks || has_any(&plain, forms.asking) || has_any(&plain, forms.denying);
    let patient = register == Register::Patient;
    let all_clear = find(&plain, forms.all_clears).filter(|_| patient && !asks)?;
    Some(format!("\"{all_clear}\" is an all-clear"))
}

// "Do not stop" and its like, without one of the guards that say whom to talk to.
fn unguarded(forms: &Forms, sentence: &Sentence, guards: &[&str], guarded: &[&str]) -> Option<String> {
    let has_guard = has_any(&sentence.plain(), guards);
    let act =
        negated(forms, sentence).find(|act| is_in(act, forms.acts) && !(has_guard && is_in(act, guarded)))?;
    let not = forms.negations.first()?;
    Some(format!(
        "\"{not} {act}\": only \"{not} {} ... {} ...\" may say so",
        guarded.first()?,
        guards.first()?
    ))
}

// The word after each "do not" that begins a clause.
fn negated<'a>(forms: &'a Forms, sentence: &'a Sentence) -> impl Iterator<Item = &'a str> {
    let words = &sentence.words;
    (0..words.len()).filter(|&place| begins_clause(forms, words, place)).filter_map(move |place| {
        let rest = words.get(place..)?;
        forms.negations.iter().find_map(|negation| {
            let parts: Vec<&str> = negation.split(' ').collect();
            let same =
                rest.len() > parts.len() && parts.iter().zip(rest).all(|(part, word)| *part == word.lower);
            same.then(|| rest.get(parts.len())).flatten().map(|word| word.lower.as_str())
        })
    })
}

// "Take it with food." "If it hurts, stop {a}."
fn order(forms: &Forms, sentence: &Sentence, register: Register) -> Option<String> {
    let words = &sentence.words;
    let forbidden = |word: &str| {
        is_in(word, forms.acts) || (register == Register::Clinician && is_in(word, forms.clinical_acts))
    };
    // "Do not stop or change {a} without talking to ..." has been judged as a whole.
    let guarded = has_any(&sentence.plain(), forms.talking);
    let place = (0..words.len()).find(|&place| {
        let Some(word) = words.get(place).filter(|word| forbidden(&word.lower)) else { return false };
        let next = words.get(place + 1);
        let next_is = |list: &[&str]| next.is_some_and(|next| is_in(&next.lower, list));
        match word.after {
            // The first word: an order, unless it is plainly a noun.
            _ if place == 0 => !next_is(forms.noun_marks) && next.is_none_or(|next| next.after.is_none()),
            _ if guarded && is_in(&word.lower, forms.stop_acts) => false,
            Some(_) => next_is(forms.objects),
            // "Call your pharmacist and take it": one order drags the next, as long as nobody else is spoken of.
            None => {
                let before = words.get(..place).unwrap_or_default();
                begins_clause(forms, words, place)
                    && next_is(forms.objects)
                    && before.first().is_some_and(|first| is_in(&first.lower, forms.speech))
                    && !before.iter().any(|word| is_in(&word.lower, forms.subjects))
            }
        }
    })?;
    let said: Vec<&str> = words.iter().skip(place).take(3).map(|word| word.lower.as_str()).collect();
    Some(format!("\"{}\" tells somebody what to do with a medicine", said.join(" ")))
}

// "You should take", "you can stop".
fn duty(forms: &Forms, sentence: &Sentence) -> Option<String> {
    let plain = sentence.plain();
    forms.duties.iter().find_map(|duty| {
        let (_, rest) = plain.split_once(duty).filter(|_| has_words(&plain, duty))?;
        let act = rest.trim_start().split(' ').find(|word| !matches!(*word, "not" | "never" | "no"))?;
        is_in(act, forms.infinitives)
            .then(|| format!("\"{duty} {act}\" tells somebody what to do with a medicine"))
    })
}

fn begins_clause(forms: &Forms, words: &[Word], place: usize) -> bool {
    let Some(word) = words.get(place) else { return false };
    let joined = || {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        before.is_some_and(|before| is_in(&before.lower, forms.joints))
    };
    place == 0 || word.after.is_some() || joined()
}

fn is_in(word: &str, list: &[&str]) -> bool {
    list.contains(&word)
}

fn has_any(plain: &str, list: &[&str]) -> bool {
    find(plain, list).is_some()
}

fn find<'a>(plain: &str, list: &[&'a str]) -> Option<&'a str> {
    list.iter().copied().find(|form| has_words(plain, form))
}

/// Whether a text with a space around each word has these words side by side.
pub(super) fn has_words(plain: &str, words: &str) -> bool {
    plain.match_indices(words).any(|(at, _)| {
        let before = plain.get(..at).is_some_and(|before| before.ends_with(' '));
        before && plain.get(at + words.len()..).is_some_and(|after| after.starts_with(' '))
    })
}
