use crate::model::{Dose, Frequency, Medication, Record, Regimen, Status, TimeOfDay};

/// A day, as far as the directions tell it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    /// Taken every day at named times.
    pub rows: Vec<Row>,
    /// Taken, but not at a named time of every day.
    pub apart: Vec<(usize, Apart)>,
}

/// One medicine through the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Index of the medication.
    pub medication: usize,
    /// Morning, noon, evening, bedtime. `None`: not then. `Some(None)`: then, but the amount was not said.
    pub cells: [Option<Option<Dose>>; 4],
}

/// Why a medicine stands outside the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// Every day, but nobody said when.
    NoTime,
    /// Only when needed.
    AsNeeded,
    /// Weekly, monthly, on certain days, or once.
    NotDaily,
}

/// The columns of the grid.
const TIMES: [TimeOfDay; 4] = [TimeOfDay::Morning, TimeOfDay::Noon, TimeOfDay::Evening, TimeOfDay::Bedtime];

/// What is taken when, in the order of the list; what was stopped is left out. No time is guessed.
pub fn schedule(record: &Record) -> Schedule {
    let mut schedule = Schedule::default();
    let current = record.medications.iter().enumerate().filter(|(_, line)| line.is_current());
    for (medication, line) in current {
        match place(line) {
            Ok(cells) => schedule.rows.push(Row { medication, cells }),
            Err(apart) => schedule.apart.push((medication, apart)),
        }
    }
    schedule
}

fn place(line: &Medication) -> Result<[Option<Option<Dose>>; 4], Apart> {
    let regimen = line.followed_regimen();
    if regimen.as_needed || line.status == Some(Status::AsNeeded) {
        return Err(Apart::AsNeeded);
    }
    let daily = match regimen.frequency {
        Some(Frequency::EveryDays(days)) => days <= 1.0,
        Some(Frequency::TimesPerWeek(times)) => times >= 7.0,
        Some(Frequency::EveryMonths(_) | Frequency::Once) => false,
        Some(Frequency::TimesPerDay { .. } | Frequency::EveryHours { .. } | Frequency::EachMeal) | None => {
            true
        }
    };
    if !daily || !regimen.weekdays.is_empty() {
        return Err(Apart::NotDaily);
    }
    let cells = TIMES.map(|time| cell(regimen, time));
    if cells.iter().all(Option::is_none) { Err(Apart::NoTime) } else { Ok(cells) }
}

fn cell(regimen: &Regimen, time: TimeOfDay) -> Option<Option<Dose>> {
    if let Some((_, dose)) = regimen.doses_by_time.iter().find(|(known, _)| *known == time) {
        return Some(Some(*dose));
    }
    // A meal is breakfast, lunch or supper; nobody eats at bedtime.
    let meal = regimen.times.is_empty()
        && regimen.frequency == Some(Frequency::EachMeal)
        && time != TimeOfDay::Bedtime;
    (regimen.times.contains(&time) || meal).then_some(regimen.dose)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DoseUnit;

    fn day(regimen: Regimen) -> Schedule {
        let line = Medication { text: "x".into(), regimen, ..Medication::default() };
        schedule(&Record { medications: vec![line], ..Record::default() })
    }

    fn pieces(count: f64) -> Dose {
        Dose { least: count, most: count, unit: DoseUnit::Piece }
    }

    #[test]
    fn named_times_stand_in_the_grid_with_their_doses() {
        let times = vec![TimeOfDay::Morning, TimeOfDay::Bedtime];
        let same = day(Regimen { times: times.clone(), dose: Some(pieces(1.0)), ..Regimen::default() });
        assert_eq!(same.rows[0].cells, [Some(Some(pieces(1.0))), None, None, Some(Some(pieces(1.0)))]);
        let doses_by_time = vec![(TimeOfDay::Morning, pieces(1.0)), (TimeOfDay::Bedtime, pieces(2.0))];
        let unequal = day(Regimen { times, doses_by_time, ..Regimen::default() });
        assert_eq!(unequal.rows[0].cells[3], Some(Some(pieces(2.0))));
    }

    #[test]
    fn a_time_that_nobody_named_is_not_guessed() {
        let twice = Some(Frequency::TimesPerDay { least: 2.0, most: 2.0 });
        assert_eq!(day(Regimen { frequency: twice, ..Regimen::default() }).apart, [(0, Apart::NoTime)]);
        assert_eq!(day(Regimen::default()).apart, [(0, Apart::NoTime)]);
    }

    #[test]
    fn weekly_and_as_needed_stand_apart_even_with_a_time() {
        let times = vec![TimeOfDay::Morning];
        let weekly = Some(Frequency::EveryDays(7.0));
        let weekly = day(Regimen { frequency: weekly, times: times.clone(), ..Regimen::default() });
        assert_eq!(weekly.apart, [(0, Apart::NotDaily)]);
        let as_needed = day(Regimen { as_needed: true, times, ..Regimen::default() });
        assert_eq!(as_needed.apart, [(0, Apart::AsNeeded)]);
    }

    #[test]
    fn what_was_stopped_is_not_on_the_day_and_what_is_really_done_is() {
        let morning = Regimen { times: vec![TimeOfDay::Morning], ..Regimen::default() };
        let evening = Regimen { times: vec![TimeOfDay::Evening], ..Regimen::default() };
        let stopped =
            Medication { regimen: morning.clone(), status: Some(Status::Stopped), ..Medication::default() };
        let really = Some(("in the evening".to_owned(), evening));
        let moved = Medication { regimen: morning, really, ..Medication::default() };
        let schedule = schedule(&Record { medications: vec![stopped, moved], ..Record::default() });
        assert_eq!(schedule.rows, [Row { medication: 1, cells: [None, None, Some(None), None] }]);
        assert!(schedule.apart.is_empty());
    }
}
