use super::{Effect, Env, Field, Place, Problem, Question, State};
use crate::messages::Key;
use crate::model::{Person, Sex, Use};
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
        Question::Use => matches!(field, Field::Alcohol | Field::Tobacco | Field::Cannabis),
        Question::Sex | Question::Pregnancy => false,
    }
}

/// Fills the fields of a question from the record; what could not be used last time stays as typed.
pub(super) fn open(state: &mut State, question: Question) {
    let person = &state.record.person;
    let number = |number: Option<f64>| number.map(write_decimal).unwrap_or_default();
    let words = |habit: &Option<Use>| habit.as_ref().map(|habit| habit.text.clone()).unwrap_or_default();
    let mut fill: Vec<(Field, String)> = Vec::new();
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
            state.allergy_rows = person.allergies.as_ref().map_or(1, |list| list.len().max(1));
        }
        Question::Kidney => {
            fill.push((Field::Kidney, number(person.egfr)));
            let weight = person.weight_kg.map(format_weight);
            fill.push((Field::Weight, weight.unwrap_or_default()));
        }
        Question::Use => {
            fill.push((Field::Alcohol, words(&person.alcohol)));
            fill.push((Field::Tobacco, words(&person.tobacco)));
            fill.push((Field::Cannabis, words(&person.cannabis)));
        }
        Question::Sex | Question::Pregnancy => {}
    }
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
                (0..state.allergy_rows).map(|at| (text(Field::Allergy(at)), text(Field::Reaction(at))));
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
    problems
}

/// "I don't know": the answer is taken back.
pub(super) fn skip(state: &mut State, question: Question) {
    let person = &mut state.record_mut().person;
    match question {
        Question::Age => (person.age, person.birth_date) = (None, None),
        Question::Sex => person.sex = None,
        Question::Pregnancy => person.pregnancy = Default::default(),
        Question::Conditions => person.conditions = None,
        Question::Allergies => person.allergies = None,
        Question::Kidney => (person.egfr, person.weight_kg) = (None, None),
        Question::Use => (person.alcohol, person.tobacco, person.cannabis) = (None, None, None),
    }
}

/// Takes the row of an allergy away; those below move up.
pub(super) fn remove_allergy(state: &mut State, row: usize, effects: &mut Vec<Effect>) {
    if row >= state.allergy_rows {
        return;
    }
    for at in row..state.allergy_rows {
        for field in [Field::Allergy, Field::Reaction] {
            let below = state.drafts.get(field(at + 1)).to_owned();
            state.drafts.set(field(at), below);
        }
    }
    state.allergy_rows = state.allergy_rows.saturating_sub(1).max(1);
    effects.push(Effect::FocusOn(Field::Allergy(row.min(state.allergy_rows - 1)).id()));
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
