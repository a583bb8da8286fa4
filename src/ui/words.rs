//! Names of values that several screens show.

use crate::formats::NoteKind;
use crate::knowledge::Urgency;
use crate::messages::{Key, Language, text};
use crate::model::{Allergy, TimeOfDay};
use crate::t;

/// Times of day and what they are called.
pub(super) const TIMES: [(TimeOfDay, Key); 4] = [
    (TimeOfDay::Morning, Key::DayMorning),
    (TimeOfDay::Noon, Key::DayNoon),
    (TimeOfDay::Evening, Key::DayEvening),
    (TimeOfDay::Bedtime, Key::DayBedtime),
];

/// How soon.
pub(super) fn urgency(urgency: Urgency) -> Key {
    match urgency {
        Urgency::CallToday => Key::UrgencyCallToday,
        Urgency::TalkSoon => Key::UrgencyTalkSoon,
        Urgency::NextVisit => Key::UrgencyNextVisit,
        Urgency::GoodToKnow => Key::UrgencyGoodToKnow,
    }
}

/// An allergy with its reaction, and whether we know the substance.
pub(super) fn allergy(language: Language, allergy: &Allergy) -> String {
    let known = !allergy.ingredients.is_empty() || allergy.group.is_some();
    let name = match &allergy.reaction {
        Some(reaction) => t!(language, CheckReaction, name = &allergy.text, text = reaction),
        None => allergy.text.clone(),
    };
    if known { name } else { t!(language, CheckConditionUnknown, name = &name) }
}

/// What was skipped, changed or left alone in a pasted list.
pub(super) fn note(language: Language, kind: &NoteKind) -> String {
    let key = match kind {
        NoteKind::ReadAs(word) => return t!(language, NoteReadAs, text = word),
        NoteKind::NoName => Key::NoteNoName,
        NoteKind::NotUnderstood => Key::NoteNotUnderstood,
        NoteKind::DoseVaries => Key::NoteDoseVaries,
        NoteKind::Contradiction => Key::NoteContradiction,
        NoteKind::NumberWithoutUnit => Key::NoteNumberWithoutUnit,
        NoteKind::UnclearNumber => Key::NoteUnclearNumber,
        NoteKind::UnclearStrength => Key::NoteUnclearStrength,
        NoteKind::NegativeAmount => Key::NoteNegativeAmount,
        NoteKind::ImprobableAmount => Key::NoteImprobableAmount,
        NoteKind::FutureDate => Key::NoteFutureDate,
        NoteKind::PartialDate => Key::NotePartialDate,
        NoteKind::UnclearDate => Key::NoteUnclearDate,
        NoteKind::NotAMedicine => Key::NoteNotAMedicine,
        NoteKind::TwoNames => Key::NoteTwoNames,
        NoteKind::TooLong => Key::NoteTooLong,
    };
    text(language, key).to_owned()
}
