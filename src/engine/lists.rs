//! What `readList`, `readDirections` and `search` return.

use super::output::IngredientOutput;
use crate::formats::{Note, NoteKind, directions, text_list};
use crate::messages::Language;
use crate::model::{Candidate, DoseUnit, Food, Frequency, Identity, Medication, Reason, Regimen, Status};
use crate::model::{TimeOfDay, Weekday};
use crate::names::{Match, Names};
use crate::values::{Date, Form, Release, Route};
use crate::wording::strength_text;
use serde::Serialize;

/// What `readList` returns.
#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "ReadList"))]
#[serde(rename_all = "camelCase")]
pub(super) struct ListOutput {
    /// The medicines, in the order of the text.
    medications: Vec<ReadMedicationOutput>,
    /// Allergies that the text named; `null` if it did not speak of any, empty if it said there are none.
    allergies: Option<Vec<ReadAllergyOutput>>,
    /// What was skipped, changed or left alone.
    notes: Vec<NoteOutput>,
    /// What was not read, since the text is too long.
    rest: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "ReadMedication"))]
#[serde(rename_all = "camelCase")]
pub(super) struct ReadMedicationOutput {
    /// The line as written.
    text: String,
    /// The name as recognised; the text where it is not.
    name: String,
    /// How sure the name is. Only `recognised` is checked by rules.
    #[cfg_attr(
        all(test, not(target_arch = "wasm32")),
        ts(type = "\"recognised\" | \"ambiguous\" | \"misspelt\" | \"unknown\"")
    )]
    identity: &'static str,
    /// What it may be, where it is ambiguous or misspelt.
    candidates: Vec<String>,
    /// What is in it.
    ingredients: Vec<IngredientOutput>,
    /// As printed: "5 mg / 325 mg".
    strength: Option<String>,
    /// tablet, capsule, liquid, ...
    form: Option<&'static str>,
    /// extended, delayed or depot; `null` for plain or not said.
    release: Option<&'static str>,
    /// oral, topical, eye, ...
    route: Option<&'static str>,
    /// How and when.
    directions: RegimenOutput,
    /// Whether it is taken now; `null` if not said.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Status | null"))]
    status: Option<&'static str>,
    /// What it is for; empty for "asked: not known".
    reason: Option<String>,
    /// What the person really does.
    really: Option<String>,
    /// First day, where it was said.
    started_on: Option<String>,
    /// Last day, where it was said.
    stopped_on: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "ReadAllergy"))]
#[serde(rename_all = "camelCase")]
pub(super) struct ReadAllergyOutput {
    /// The substance as written.
    text: String,
    /// What happened, as written.
    reaction: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Directions"))]
#[serde(rename_all = "camelCase")]
pub(super) struct RegimenOutput {
    /// How much at one time; a range has `least < most`.
    dose: Option<DoseOutput>,
    /// How often.
    frequency: Option<FrequencyOutput>,
    /// morning, noon, evening, bedtime.
    times: Vec<&'static str>,
    /// monday to sunday; empty for any day.
    weekdays: Vec<&'static str>,
    /// Only when needed.
    as_needed: bool,
    /// What for.
    purpose: Option<String>,
    /// Most in a day, in the unit of the dose.
    most_per_day: Option<f64>,
    /// For how many days.
    for_days: Option<u32>,
    /// with, before, after or empty-stomach.
    food: Option<&'static str>,
    /// Where it is put: "left eye".
    site: Option<String>,
    /// What else was said.
    instructions: Vec<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Dose"))]
#[serde(rename_all = "camelCase")]
pub(super) struct DoseOutput {
    /// The smaller number.
    least: f64,
    /// The larger number.
    most: f64,
    /// piece (tablets, puffs, drops ...), or the unit as printed: "mg", "mL", "units".
    unit: &'static str,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Frequency"))]
#[serde(rename_all = "camelCase")]
pub(super) struct FrequencyOutput {
    /// times-per-day, every-hours, every-days, every-months, times-per-week, each-meal or once.
    kind: &'static str,
    /// The smaller number.
    least: f64,
    /// The larger number.
    most: f64,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Note"))]
#[serde(rename_all = "camelCase")]
pub(super) struct NoteOutput {
    /// Line of the text, from 1.
    line: usize,
    /// What happened: no-name, not-understood, dose-varies, ...
    kind: &'static str,
    /// The words concerned.
    words: String,
    /// For `read-as`: what they were read as.
    read_as: Option<String>,
}

/// What `readDirections` returns.
#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "ReadDirections"))]
#[serde(rename_all = "camelCase")]
pub(super) struct DirectionsOutput {
    /// How and when.
    directions: RegimenOutput,
    /// The same as a sentence; `null` if nothing was read.
    sentence: Option<String>,
    /// oral, topical, eye, ...
    route: Option<&'static str>,
    /// tablet, capsule, liquid, ...
    form: Option<&'static str>,
    /// Words that were not understood, as written.
    unread: Vec<String>,
    /// What was skipped, changed or left alone.
    notes: Vec<NoteOutput>,
}

/// One answer of `search`.
#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "SearchHit"))]
#[serde(rename_all = "camelCase")]
pub(super) struct HitOutput {
    /// The name.
    name: String,
    /// What is in it, where the name does not say so.
    generic: Option<String>,
    /// What is in it.
    ingredients: Vec<IngredientOutput>,
    /// Why it is offered. A misspelling is to be asked about, never taken.
    #[cfg_attr(
        all(test, not(target_arch = "wasm32")),
        ts(type = "\"exact\" | \"beginning\" | \"word\" | \"misspelling\"")
    )]
    matched: &'static str,
}

pub(super) fn list_output(text: &str, names: &Names, today: Date) -> ListOutput {
    let list = text_list::read(text, names, today);
    ListOutput {
        medications: list.medications.iter().map(|line| medication_output(line, names)).collect(),
        allergies: list.allergies.map(|all| {
            let read = all.into_iter();
            read.map(|a| ReadAllergyOutput { text: a.text, reaction: a.reaction }).collect()
        }),
        notes: list.notes.into_iter().map(note_output).collect(),
        rest: list.rest,
    }
}

pub(super) fn directions_output(text: &str) -> DirectionsOutput {
    let read = directions::read(text);
    let line = Medication { form: read.form, route: read.route, ..Medication::default() };
    DirectionsOutput {
        sentence: crate::wording::directions(Language::En, &line, &read.regimen),
        directions: regimen_output(&read.regimen),
        route: read.route.map(route_name),
        form: read.form.map(form_name),
        unread: read.unread,
        notes: read.notes.into_iter().map(note_output).collect(),
    }
}

pub(super) fn search_output(query: &str, limit: usize, names: &Names) -> Vec<HitOutput> {
    let hits = names.search(query, limit).into_iter();
    hits.map(|hit| HitOutput {
        ingredients: ingredients(&hit.candidate, names),
        name: hit.candidate.name,
        generic: hit.generic,
        matched: match hit.matched {
            Match::Exact => "exact",
            Match::Beginning => "beginning",
            Match::Word => "word",
            Match::Misspelling => "misspelling",
        },
    })
    .collect()
}

fn medication_output(line: &Medication, names: &Names) -> ReadMedicationOutput {
    let named = |all: &[Candidate]| all.iter().map(|candidate| candidate.name.clone()).collect();
    let (identity, candidates, parts) = match &line.identity {
        Identity::Recognised(product) => ("recognised", Vec::new(), ingredients(product, names)),
        Identity::Ambiguous(all) => ("ambiguous", named(all), Vec::new()),
        Identity::Misspelt(all) => ("misspelt", named(all), Vec::new()),
        Identity::Unknown => ("unknown", Vec::new(), Vec::new()),
    };
    ReadMedicationOutput {
        text: line.text.clone(),
        name: line.name().to_owned(),
        identity,
        candidates,
        ingredients: parts,
        strength: strength_text(Language::En, line),
        form: line.form.map(form_name),
        release: release_name(line.release),
        route: line.route.map(route_name),
        directions: regimen_output(&line.regimen),
        status: line.status.map(status_name),
        reason: match &line.reason {
            Reason::NotAsked => None,
            Reason::NotKnown => Some(String::new()),
            Reason::Given(text) => Some(text.clone()),
        },
        really: line.really.as_ref().map(|(text, _)| text.clone()),
        started_on: line.started_on.map(|day| day.to_string()),
        stopped_on: line.stopped_on.map(|day| day.to_string()),
    }
}

fn ingredients(product: &Candidate, names: &Names) -> Vec<IngredientOutput> {
    let parts = product.parts.iter();
    parts
        .map(|part| IngredientOutput {
            rxcui: part.ingredient.rxcui(),
            name: names.ingredient_name(part.ingredient).unwrap_or_default().to_owned(),
        })
        .collect()
}

fn regimen_output(regimen: &Regimen) -> RegimenOutput {
    RegimenOutput {
        dose: regimen.dose.map(|dose| DoseOutput {
            least: dose.least,
            most: dose.most,
            unit: match dose.unit {
                DoseUnit::Piece => "piece",
                DoseUnit::Amount(unit) => unit.symbol(),
            },
        }),
        frequency: regimen.frequency.map(frequency_output),
        times: regimen.times.iter().map(|time| time_name(*time)).collect(),
        weekdays: regimen.weekdays.iter().map(|day| day_name(*day)).collect(),
        as_needed: regimen.as_needed,
        purpose: regimen.purpose.clone(),
        most_per_day: regimen.most_per_day,
        for_days: regimen.for_days,
        food: regimen.food.map(food_name),
        site: regimen.site.clone(),
        instructions: regimen.instructions.clone(),
    }
}

fn frequency_output(frequency: Frequency) -> FrequencyOutput {
    let (kind, least, most) = match frequency {
        Frequency::TimesPerDay { least, most } => ("times-per-day", least, most),
        Frequency::EveryHours { least, most } => ("every-hours", least, most),
        Frequency::EveryDays(days) => ("every-days", days, days),
        Frequency::EveryMonths(months) => ("every-months", months, months),
        Frequency::TimesPerWeek(times) => ("times-per-week", times, times),
        Frequency::EachMeal => ("each-meal", 1.0, 1.0),
        Frequency::Once => ("once", 1.0, 1.0),
    };
    FrequencyOutput { kind, least, most }
}

fn note_output(note: Note) -> NoteOutput {
    let (kind, read_as) = match note.kind {
        NoteKind::NoName => ("no-name", None),
        NoteKind::NotUnderstood => ("not-understood", None),
        NoteKind::DoseVaries => ("dose-varies", None),
        NoteKind::Contradiction => ("contradiction", None),
        NoteKind::NumberWithoutUnit => ("number-without-unit", None),
        NoteKind::UnclearNumber => ("unclear-number", None),
        NoteKind::UnclearStrength => ("unclear-strength", None),
        NoteKind::NegativeAmount => ("negative-amount", None),
        NoteKind::ImprobableAmount => ("improbable-amount", None),
        NoteKind::FutureDate => ("future-date", None),
        NoteKind::PartialDate => ("partial-date", None),
        NoteKind::UnclearDate => ("unclear-date", None),
        NoteKind::ReadAs(word) => ("read-as", Some(word)),
        NoteKind::NotAMedicine => ("not-a-medicine", None),
        NoteKind::TwoNames => ("two-names", None),
        NoteKind::TooLong => ("too-long", None),
    };
    NoteOutput { line: note.line, kind, words: note.words, read_as }
}

fn status_name(status: Status) -> &'static str {
    match status {
        Status::Taking => "taking",
        Status::AsNeeded => "as-needed",
        Status::Stopped => "stopped",
        Status::NotSure => "not-sure",
    }
}

fn release_name(release: Release) -> Option<&'static str> {
    match release {
        Release::Plain => None,
        Release::Extended => Some("extended"),
        Release::Delayed => Some("delayed"),
        Release::Depot => Some("depot"),
    }
}

fn form_name(form: Form) -> &'static str {
    match form {
        Form::Tablet => "tablet",
        Form::Capsule => "capsule",
        Form::Liquid => "liquid",
        Form::Powder => "powder",
        Form::Gum => "gum",
        Form::Lozenge => "lozenge",
        Form::Film => "film",
        Form::Patch => "patch",
        Form::Cream => "cream",
        Form::Drops => "drops",
        Form::Spray => "spray",
        Form::Inhaler => "inhaler",
        Form::Nebuliser => "nebuliser",
        Form::Injection => "injection",
        Form::Suppository => "suppository",
        Form::Device => "device",
    }
}

fn route_name(route: Route) -> &'static str {
    match route {
        Route::Oral => "oral",
        Route::Sublingual => "sublingual",
        Route::Buccal => "buccal",
        Route::Transdermal => "transdermal",
        Route::Topical => "topical",
        Route::Mouth => "mouth",
        Route::Inhaled => "inhaled",
        Route::Nasal => "nasal",
        Route::Eye => "eye",
        Route::Ear => "ear",
        Route::Rectal => "rectal",
        Route::Vaginal => "vaginal",
        Route::Intrauterine => "intrauterine",
        Route::Subcutaneous => "subcutaneous",
        Route::Intramuscular => "intramuscular",
        Route::Intravenous => "intravenous",
    }
}

fn food_name(food: Food) -> &'static str {
    match food {
        Food::With => "with",
        Food::Before => "before",
        Food::After => "after",
        Food::EmptyStomach => "empty-stomach",
    }
}

fn time_name(time: TimeOfDay) -> &'static str {
    match time {
        TimeOfDay::Morning => "morning",
        TimeOfDay::Noon => "noon",
        TimeOfDay::Evening => "evening",
        TimeOfDay::Bedtime => "bedtime",
    }
}

fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
