//! Names of values that several screens show.

use crate::knowledge::Urgency;
use crate::messages::Key;
use crate::model::TimeOfDay;

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
