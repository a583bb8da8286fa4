//! Names of values that several screens show.

use crate::knowledge::Urgency;
use crate::messages::{Key, Language, text};
use crate::plan::{By, Who};
use crate::t;
use crate::values::Date;

const MONTHS: [Key; 12] = [
    Key::Month1,
    Key::Month2,
    Key::Month3,
    Key::Month4,
    Key::Month5,
    Key::Month6,
    Key::Month7,
    Key::Month8,
    Key::Month9,
    Key::Month10,
    Key::Month11,
    Key::Month12,
];

/// A day as people write it, with the name of the month: never in figures alone.
pub(super) fn date(language: Language, day: Date) -> String {
    let month = MONTHS.get(day.month() as usize - 1).map_or("", |key| text(language, *key));
    let year = day.year().to_string();
    t!(language, Date, month = month, day = day.day(), year = &year)
}

/// How soon.
pub(super) fn urgency(urgency: Urgency) -> Key {
    match urgency {
        Urgency::CallToday => Key::UrgencyCallToday,
        Urgency::TalkSoon => Key::UrgencyTalkSoon,
        Urgency::NextVisit => Key::UrgencyNextVisit,
        Urgency::GoodToKnow => Key::UrgencyGoodToKnow,
    }
}

/// Who does it.
pub(super) fn who(who: Who) -> Key {
    match who {
        Who::Me => Key::WhoMe,
        Who::Therapist => Key::WhoTherapist,
        Who::Pharmacist => Key::WhoPharmacist,
        Who::Prescriber => Key::WhoPrescriber,
    }
}

/// By when.
pub(super) fn by(by: By) -> Key {
    match by {
        By::Today => Key::ByToday,
        By::ThisWeek => Key::ByThisWeek,
        By::NextVisit => Key::ByNextVisit,
        By::Sometime => Key::BySometime,
    }
}
