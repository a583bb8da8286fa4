use crate::model::{Medication, Record};
use crate::values::{Date, InOrder};

/// What began, changed and ended when: only what has a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// Where the drawing begins: the first day told, but at most two years before the last.
    pub from: Date,
    /// Where it ends: today.
    pub to: Date,
    /// Medicines, then symptoms, then test results; each kind in the order in which they began.
    pub strips: Vec<Strip>,
}

/// One line of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// What it is about.
    pub what: Dated,
    /// From when to when. No beginning: nobody said since when.
    pub bar: Option<(Option<Date>, Date)>,
    /// Single days: a change of dose, the beginning of a symptom, a test.
    pub marks: Vec<Date>,
}

/// Something with a day, by its place in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// A medicine.
    Medicine(usize),
    /// A symptom.
    Symptom(usize),
    /// A test result.
    Result(usize),
}

/// Longer ago is drawn at the edge; the words beside it tell the day.
const LONGEST: i32 = 730;

/// The timeline of a record; `None` if nothing on it has a day that has passed.
pub fn timeline(record: &Record, today: Date) -> Option<Timeline> {
    let lines = record.medications.iter().enumerate();
    let mut strips: Vec<Strip> = lines.filter_map(|(index, line)| medicine(index, line, today)).collect();
    strips.put_in_order_by_key(Strip::first);
    let symptoms = record.symptoms.iter().flatten().enumerate().filter_map(|(index, symptom)| {
        let since = symptom.since.filter(|day| *day <= today)?;
        Some(Strip { what: Dated::Symptom(index), bar: Some((Some(since), today)), marks: vec![since] })
    });
    let mut symptoms: Vec<Strip> = symptoms.collect();
    symptoms.put_in_order_by_key(Strip::first);
    strips.extend(symptoms);
    let results = record.person.observations.iter().flatten().enumerate().filter_map(|(index, result)| {
        let on = result.on.filter(|day| *day <= today)?;
        // The lower number of a blood pressure stands with the upper one.
        let alone = result.measure != "diastolic-bp";
        alone.then(|| Strip { what: Dated::Result(index), bar: None, marks: vec![on] })
    });
    let mut results: Vec<Strip> = results.collect();
    results.put_in_order_by_key(Strip::first);
    strips.extend(results);
    let first = strips.iter().filter_map(Strip::first).min()?;
    let earliest = today.plus_days(-LONGEST).unwrap_or(first);
    Some(Timeline { from: first.max(earliest).min(today), to: today, strips })
}

impl Timeline {
    /// Where a day lies between the two ends, from 0 to 1.
    pub fn place(&self, day: Date) -> f64 {
        let whole = f64::from(self.to.days_since(self.from).max(1));
        (f64::from(day.days_since(self.from)) / whole).clamp(0.0, 1.0)
    }

    /// The days on which symptoms began: drawn through all lines, so that the eye can compare.
    pub fn symptoms(&self) -> impl Iterator<Item = Date> {
        let symptoms = self.strips.iter().filter(|strip| matches!(strip.what, Dated::Symptom(_)));
        symptoms.flat_map(|strip| strip.marks.iter().copied())
    }
}

impl Strip {
    fn first(&self) -> Option<Date> {
        let bar = self.bar.map(|(began, ended)| began.unwrap_or(ended));
        self.marks.iter().copied().chain(bar).min()
    }
}

fn medicine(index: usize, line: &Medication, today: Date) -> Option<Strip> {
    let past = |day: Option<Date>| day.filter(|day| *day <= today);
    let (began, changed, ended) = (past(line.started_on), past(line.changed_on), past(line.stopped_on));
    began.or(changed).or(ended)?;
    // Stopped, and nobody knows when: no bar can say until when it was taken.
    let until = if line.is_current() { Some(today) } else { ended };
    let bar = until.filter(|until| began.is_none_or(|began| began <= *until)).map(|until| (began, until));
    Some(Strip { what: Dated::Medicine(index), bar, marks: changed.into_iter().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Observation, Status, Symptom};

    fn day(text: &str) -> Option<Date> {
        Date::from_iso(text)
    }

    fn line(started: &str, stopped: &str, status: Option<Status>) -> Medication {
        Medication { started_on: day(started), stopped_on: day(stopped), status, ..Medication::default() }
    }

    #[test]
    fn only_what_has_a_day_is_drawn_and_the_far_past_lies_at_the_edge() {
        let today = day("2026-11-25").unwrap();
        let mut record = Record::default();
        assert_eq!(timeline(&record, today), None);
        record.medications = vec![
            line("2026-05-01", "", None),
            line("", "", None),
            line("1998-01-01", "2026-08-01", Some(Status::Stopped)),
            line("2026-06-01", "", Some(Status::Stopped)),
        ];
        record.symptoms = Some(vec![
            Symptom { text: "dizzy".into(), key: None, since: day("2026-06-01") },
            Symptom { text: "tired".into(), ..Symptom::default() },
        ]);
        let result = |measure: &str| Observation {
            text: "blood pressure 142/90".into(),
            measure: measure.into(),
            value: None,
            on: day("2026-07-01"),
        };
        record.person.observations = Some(vec![result("systolic-bp"), result("diastolic-bp")]);
        let drawn = timeline(&record, today).unwrap();
        let what: Vec<Dated> = drawn.strips.iter().map(|strip| strip.what).collect();
        use Dated::{Medicine, Result, Symptom as Felt};
        assert_eq!(what, [Medicine(3), Medicine(2), Medicine(0), Felt(0), Result(0)]);
        assert_eq!(drawn.from, day("2024-11-25").unwrap());
        assert_eq!(drawn.place(day("1998-01-01").unwrap()), 0.0);
        assert_eq!(drawn.place(today), 1.0);
        assert_eq!(drawn.strips[1].bar, Some((day("1998-01-01"), day("2026-08-01").unwrap())));
        assert_eq!(drawn.strips[0].bar, None, "stopped, and nobody knows when");
        assert_eq!(drawn.symptoms().count(), 1);
    }
}
