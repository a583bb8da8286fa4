use crate::knowledge::Knowledge;
use crate::model::Record;
use crate::values::InOrder;

/// A sign that the person ticked and that the red-flag table knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaisedFlag {
    /// Number of the sign in the table.
    pub flag: u16,
    /// Lines that are known for this sign, as indexes; may be empty.
    pub medications: Vec<usize>,
}

/// The ticked signs, most urgent first. A sign counts whether or not a medicine explains it.
pub fn raised(record: &Record, knowledge: &Knowledge) -> Vec<RaisedFlag> {
    let mut raised: Vec<(u8, RaisedFlag)> = Vec::new();
    for (flag, number) in knowledge.content.red_flags.iter().zip(0_u16..) {
        let applies = |ingredient| {
            knowledge.index_of(ingredient).is_some_and(|index| flag.applies.binary_search(&index).is_ok())
        };
        let lines = record.medications.iter().enumerate();
        let medications: Vec<usize> = lines
            .filter(|(_, line)| line.parts().iter().any(|part| applies(part.ingredient)))
            .map(|(index, _)| index)
            .collect();
        // A symptom raises the flags that it is a sign of, where they concern anybody or a medicine on the list.
        let felt =
            || record.symptoms.iter().flatten().filter_map(|told| knowledge.symptom(told.key.as_ref()?));
        let concerns = || flag.applies.is_empty() || !medications.is_empty();
        let is_felt = || concerns() && felt().any(|(_, symptom)| symptom.flags.contains(&number));
        if !record.signs.contains(&flag.key) && !is_felt() {
            continue;
        }
        raised.push((pressing(&flag.level), RaisedFlag { flag: number, medications }));
    }
    raised.put_in_order_by_key(|(pressing, flag)| (*pressing, flag.flag));
    raised.into_iter().map(|(_, flag)| flag).collect()
}

// 0 for the emergency number, then crisis line and poison line, today, next contact.
fn pressing(level: &str) -> u8 {
    match level.chars().next() {
        Some('E') => 0,
        Some('S') => 1,
        Some('P') => 2,
        Some('T') => 3,
        _ => 4,
    }
}
