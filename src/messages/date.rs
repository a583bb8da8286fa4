use super::{Key, Language, text};
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
pub fn date(language: Language, day: Date) -> String {
    let month = MONTHS.get(day.month() as usize - 1).map_or("", |key| text(language, *key));
    // As text: a year is not counted.
    let year = day.year().to_string();
    t!(language, Date, month = month, day = day.day(), year = &year)
}
