use super::{Effect, Env, Field, Place, Problem, Question, State};
use crate::formats::dates;
use crate::formats::test_results::Refusal;
use crate::messages::Key;
use crate::model::{Observation, Person, Sex, Use};
use crate::values::{Date, lower_case, read_decimal, write_decimal};

/// Kilograms in a pound.
const KILOGRAMS: f64 = 0.453_592_37;
/// Ages outside are a typing slip.
const OLDEST: u32 = 120;
/// Pregnancy is asked about between these ages, or where the age is not known.
const MAY_BE_PREGNANT: std::ops::RangeInclusive<u32> = 11..=58;

/// Whether a question is worth asking this person.
pub(super) fn is_apt(question: Question, person: &Person, today: Date) -> bool {
    question != Question::Pregnancy
        || (person.sex != Some(Sex::Male)
            && person.age_on(today).is_none_or(|age| MAY_BE_PREGNANT.contains(&age)))
}

/// The questions on a screen.
pub(super) fn questions(place: Place) -> &'static [Question] {
    match place {
        Place::AboutAll => &Question::ALL,
        Place::About(question) => {
            let at = Question::ALL.iter().position(|other| *other == question);
            at.and_then(|at| Question::ALL.get(at..=at)).unwrap_or_default()
        }
        _ => &[],
    }
}

/// Whether a field belongs to a question.
pub(super) fn asks(question: Question, field: Field) -> bool {
    match question {
        Question::Age => {
            matches!(field, Field::Age | Field::BirthMonth | Field::BirthDay | Field::BirthYear)
        }
        Question::Conditions => field == Field::Conditions,
        Question::Allergies => matches!(field, Field::Allergy(_) | Field::Reaction(_)),
        Question::Kidney => matches!(field, Field::Kidney | Field::Weight),
        Question::Results => matches!(field, Field::Result(_) | Field::ResultDay(_)),
        Question::Symptoms => matches!(field, Field::Symptom(_) | Field::SymptomDay(_)),
        Question::Use => matches!(field, Field::Alcohol | Field::Tobacco | Field::Cannabis),
        Question::Sex | Question::Pregnancy => false,
    }
}

/// Fills the fields of a question from the record; what could not be used last time stays as typed.
pub(super) fn open(state: &mut State, question: Question) {
    let person = &state.record.person;
    let number = |number: Option<f64>| number.map(write_decimal).unwrap_or_default();
    let words = |habit: &Option<Use>| habit.as_ref().map(|habit| habit.text.clone()).unwrap_or_default();
    let iso = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut fill: Vec<(Field, String)> = Vec::new();
    let mut rows = 0;
    match question {
        Question::Age => {
            let birth = |part: fn(Date) -> String| person.birth_date.map(part).unwrap_or_default();
            fill.push((Field::Age, person.age.map(|age| age.to_string()).unwrap_or_default()));
            fill.push((Field::BirthMonth, birth(|date| date.month().to_string())));
            fill.push((Field::BirthDay, birth(|date| date.day().to_string())));
            fill.push((Field::BirthYear, birth(|date| date.year().to_string())));
        }
        Question::Conditions => {
            let lines: Vec<_> =
                person.conditions.iter().flatten().map(|condition| condition.text.as_str()).collect();
            fill.push((Field::Conditions, lines.join("\n")));
        }
        Question::Allergies => {
            for (at, allergy) in person.allergies.iter().flatten().enumerate() {
                fill.push((Field::Allergy(at), allergy.text.clone()));
                fill.push((Field::Reaction(at), allergy.reaction.clone().unwrap_or_default()));
            }
            rows = person.allergies.as_ref().map_or(0, Vec::len);
        }
        Question::Kidney => {
            fill.push((Field::Kidney, number(person.egfr)));
            let weight = person.weight_kg.map(format_weight);
            fill.push((Field::Weight, weight.unwrap_or_default()));
        }
        Question::Results => {
            for (at, result) in results(person).enumerate() {
                fill.push((Field::Result(at), result.text.clone()));
                fill.push((Field::ResultDay(at), iso(result.on)));
                rows = at + 1;
            }
        }
        Question::Symptoms => {
            for (at, symptom) in state.record.symptoms.iter().flatten().enumerate() {
                fill.push((Field::Symptom(at), symptom.text.clone()));
                fill.push((Field::SymptomDay(at), iso(symptom.since)));
                rows = at + 1;
            }
        }
        Question::Use => {
            fill.push((Field::Alcohol, words(&person.alcohol)));
            fill.push((Field::Tobacco, words(&person.tobacco)));
            fill.push((Field::Cannabis, words(&person.cannabis)));
        }
        Question::Sex | Question::Pregnancy => {}
    }
    let wrong = state.problems.iter().filter(|problem| asks(question, problem.field));
    let wrong = wrong.filter_map(|problem| problem.field.number()).max().map_or(0, |row| row + 1);
    state.set_rows(question, rows.max(wrong));
    for (field, text) in fill {
        if !state.problems.iter().any(|problem| problem.field == field) {
            state.drafts.set(field, text);
        }
    }
}

/// Takes the fields of a question into the record. A field with a problem leaves the record as it was.
pub(super) fn commit(state: &mut State, question: Question, env: &Env) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut person = state.record.person.clone();
    let mut symptoms = state.record.symptoms.clone();
    let drafts = &state.drafts;
    let text = |field: Field| drafts.get(field).trim();
    match question {
        Question::Age => {
            match whole_number(text(Field::Age)) {
                Ok(age) if age.is_none_or(|age| age <= OLDEST) => person.age = age,
                _ => problems.push(Problem { field: Field::Age, says: Key::AboutAgeWrong }),
            }
            match birth_date(text, env.today) {
                Ok(date) => person.birth_date = date,
                Err(problem) => problems.push(problem),
            }
        }
        Question::Conditions => {
            let lines = text(Field::Conditions).split(['\n', ';']);
            let lines = lines.map(str::trim).filter(|line| !line.is_empty());
            let conditions: Vec<_> = lines.map(|line| env.read_condition(line)).collect();
            if !conditions.is_empty() {
                person.conditions = Some(conditions);
            } else if person.conditions.as_ref().is_some_and(|known| !known.is_empty()) {
                person.conditions = None;
            }
        }
        Question::Allergies => {
            let rows =
                (0..state.rows(question)).map(|at| (text(Field::Allergy(at)), text(Field::Reaction(at))));
            let rows = rows.filter(|(substance, _)| !substance.is_empty());
            let allergies: Vec<_> =
                rows.map(|(substance, reaction)| env.read_allergy(substance, reaction)).collect();
            if !allergies.is_empty() {
                person.allergies = Some(allergies);
            } else if person.allergies.as_ref().is_some_and(|known| !known.is_empty()) {
                person.allergies = None;
            }
        }
        Question::Kidney => {
            match decimal(text(Field::Kidney)) {
                Ok(egfr) if egfr.is_none_or(|egfr| egfr <= 200.0) => person.egfr = egfr,
                _ => problems.push(Problem { field: Field::Kidney, says: Key::AboutKidneyWrong }),
            }
            match weight(text(Field::Weight)) {
                Ok(kilograms) => person.weight_kg = kilograms,
                Err(()) => problems.push(Problem { field: Field::Weight, says: Key::AboutWeightWrong }),
            }
        }
        Question::Results => {
            let mut read = Vec::new();
            for row in 0..state.rows(question) {
                let (words, day) = (text(Field::Result(row)), text(Field::ResultDay(row)));
                if words.is_empty() {
                    continue;
                }
                let on = past_day(day, env);
                match env.read_result(words, on.unwrap_or_default()) {
                    Ok(results) => read.extend(results),
                    Err(why) => problems.push(Problem { field: Field::Result(row), says: refusal(why) }),
                }
                if on.is_err() {
                    problems.push(Problem { field: Field::ResultDay(row), says: Key::AboutDayWrong });
                }
            }
            if problems.is_empty() {
                person.observations = Some(read).filter(|read| !read.is_empty());
            }
        }
        Question::Symptoms => {
            let mut read = Vec::new();
            for row in 0..state.rows(question) {
                let (words, day) = (text(Field::Symptom(row)), text(Field::SymptomDay(row)));
                let since = past_day(day, env);
                match since {
                    _ if words.is_empty() => {}
                    Ok(since) => read.push(env.read_symptom(words, since)),
                    Err(()) => {
                        problems.push(Problem { field: Field::SymptomDay(row), says: Key::AboutDayWrong });
                    }
                }
            }
            // Nothing written is "asked: nothing" only where that was said.
            if problems.is_empty()
                && (!read.is_empty() || symptoms.as_ref().is_some_and(|told| !told.is_empty()))
            {
                symptoms = Some(read).filter(|read| !read.is_empty());
            }
        }
        Question::Use => {
            let habit = |field| Some(text(field)).filter(|text| !text.is_empty());
            person.alcohol = habit(Field::Alcohol).map(|text| env.read_habit(text));
            person.tobacco = habit(Field::Tobacco).map(|text| env.read_habit(text));
            person.cannabis = habit(Field::Cannabis).map(|text| env.read_habit(text));
        }
        Question::Sex | Question::Pregnancy => {}
    }
    if person != state.record.person {
        state.record_mut().person = person;
    }
    if symptoms != state.record.symptoms {
        state.record_mut().symptoms = symptoms;
    }
    problems
}

/// "I don't know": the answer is taken back.
pub(super) fn skip(state: &mut State, question: Question) {
    let record = state.record_mut();
    let person = &mut record.person;
    match question {
        Question::Age => (person.age, person.birth_date) = (None, None),
        Question::Sex => person.sex = None,
        Question::Pregnancy => person.pregnancy = Default::default(),
        Question::Conditions => person.conditions = None,
        Question::Allergies => person.allergies = None,
        Question::Kidney => (person.egfr, person.weight_kg) = (None, None),
        Question::Results => person.observations = None,
        Question::Symptoms => record.symptoms = None,
        Question::Use => (person.alcohol, person.tobacco, person.cannabis) = (None, None, None),
    }
}

/// Takes a row away; those below move up.
pub(super) fn remove_row(state: &mut State, question: Question, row: usize, effects: &mut Vec<Effect>) {
    let rows = state.rows(question);
    if row >= rows {
        return;
    }
    for at in row..rows {
        let pairs = row_fields(question, at).zip(row_fields(question, at + 1));
        for (field, below) in pairs.into_iter().flat_map(|(fields, below)| fields.into_iter().zip(below)) {
            let below = state.drafts.get(below).to_owned();
            state.drafts.set(field, below);
        }
    }
    state.problems.retain(|problem| !asks(question, problem.field));
    state.set_rows(question, rows - 1);
    let focused = row.min(state.rows(question) - 1);
    effects.extend(row_fields(question, focused).map(|[first, _]| Effect::FocusOn(first.id())));
}

/// The place of a question's count of rows in the state, if it has rows.
pub(super) fn rows_of(question: Question) -> Option<usize> {
    [Question::Allergies, Question::Results, Question::Symptoms].iter().position(|other| *other == question)
}

/// The two fields of a row.
pub fn row_fields(question: Question, row: usize) -> Option<[Field; 2]> {
    match question {
        Question::Allergies => Some([Field::Allergy(row), Field::Reaction(row)]),
        Question::Results => Some([Field::Result(row), Field::ResultDay(row)]),
        Question::Symptoms => Some([Field::Symptom(row), Field::SymptomDay(row)]),
        _ => None,
    }
}

/// Test results as they were written: a blood pressure is two observations and one line.
pub fn results(person: &Person) -> impl Iterator<Item = &Observation> {
    let all = person.observations.as_deref().unwrap_or_default();
    let before = [None].into_iter().chain(all.iter().map(Some));
    let fresh = all.iter().zip(before);
    fresh
        .filter(|(result, before)| {
            result.measure != "diastolic-bp" || before.is_none_or(|before| before.text != result.text)
        })
        .map(|(result, _)| result)
}

// A day that is not still to come; nothing written is no day.
fn past_day(text: &str, env: &Env) -> Result<Option<Date>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = dates::read(text, env.today).filter(|day| *day <= env.today);
    day.map(Some).ok_or(())
}

fn refusal(why: Refusal) -> Key {
    match why {
        Refusal::UnknownMeasure => Key::AboutResultUnknown,
        Refusal::UnclearValue => Key::AboutResultUnclear,
        Refusal::UnknownUnit | Refusal::UnitMissing => Key::AboutResultUnit,
        Refusal::OutOfRange => Key::AboutResultRange,
        Refusal::FutureDay => Key::AboutDayWrong,
    }
}

fn whole_number(text: &str) -> Result<Option<u32>, ()> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| ()) }
}

// A comma is a decimal point to many people.
fn decimal(text: &str) -> Result<Option<f64>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    let number = read_decimal(&text.replace(',', ".")).ok_or(())?;
    if number.is_finite() && number > 0.0 { Ok(Some(number)) } else { Err(()) }
}

// "150 lb", "68 kg", "68.5kg". A bare number is refused: guessing the unit would double or halve a person.
fn weight(text: &str) -> Result<Option<f64>, ()> {
    if text.is_empty() {
        return Ok(None);
    }
    let text = lower_case(text);
    let unit_at = text.find(|c: char| c.is_alphabetic()).ok_or(())?;
    let (number, unit) = text.split_at(unit_at);
    let factor = match unit.trim_end_matches('.') {
        "kg" | "kgs" | "kilo" | "kilos" | "kilograms" => 1.0,
        "lb" | "lbs" | "pound" | "pounds" => KILOGRAMS,
        _ => return Err(()),
    };
    let kilograms = decimal(number.trim())?.map(|number| (number * factor * 10.0).round() / 10.0);
    if kilograms.is_some_and(|kilograms| (1.0..=400.0).contains(&kilograms)) {
        Ok(kilograms)
    } else {
        Err(())
    }
}

fn format_weight(kilograms: f64) -> String {
    let mut text = write_decimal(kilograms);
    text.push_str(" kg");
    text
}

fn birth_date<'a>(text: impl Fn(Field) -> &'a str, today: Date) -> Result<Option<Date>, Problem> {
    let parts = [Field::BirthYear, Field::BirthMonth, Field::BirthDay];
    if parts.iter().all(|field| text(*field).is_empty()) {
        return Ok(None);
    }
    let empty = parts.into_iter().rev().find(|field| text(*field).is_empty());
    let number = |field| text(field).parse::<u32>().unwrap_or(0);
    let year = i32::try_from(number(Field::BirthYear)).unwrap_or(0);
    let date = Date::new(year, number(Field::BirthMonth), number(Field::BirthDay));
    let possible = date.filter(|date| *date <= today && today.years_since(*date) <= OLDEST);
    possible.map(Some).ok_or(Problem {
        field: empty.unwrap_or(Field::BirthMonth),
        says: match (empty, date) {
            (Some(_), _) => Key::AboutBirthPart,
            (None, Some(date)) if date > today => Key::AboutBirthFuture,
            (None, _) => Key::AboutBirthWrong,
        },
    })
}
