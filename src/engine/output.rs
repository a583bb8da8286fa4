use super::record::Refused;
use crate::formats::intake::symptoms_like;
use crate::model::Record;
use crate::review::{Fact, LoadSum, Review};
use crate::wording::{Card, Question, SourceLine, Voice, said, strength_text};
use serde::Serialize;

/// What `review` returns.
#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Review"))]
#[serde(rename_all = "camelCase")]
pub(super) struct ReviewOutput {
    /// Version of the clinical content.
    edition: String,
    /// Signs that need help now, most urgent first.
    red_flags: Vec<RedFlagOutput>,
    /// What to talk about, worst first.
    findings: Vec<FindingOutput>,
    /// Questions whose answers would decide more, most important first.
    gaps: Vec<GapOutput>,
    /// Indexes of medicines that were not recognised and so not checked.
    unmatched: Vec<usize>,
    /// What each recognised medicine was taken for.
    recognised: Vec<RecognisedOutput>,
    /// Health problems, as written, that were not recognised and so not checked.
    unmatched_conditions: Vec<String>,
    /// Allergies, as written, that were not recognised and so not checked.
    unmatched_allergies: Vec<String>,
    /// Symptoms, as written, that were not recognised and so not checked.
    unmatched_symptoms: Vec<UnmatchedSymptomOutput>,
    /// What of the record was not taken.
    notes: Vec<RecordNoteOutput>,
    /// Effects that add up, largest first.
    loads: Vec<LoadOutput>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "UnmatchedSymptom"))]
#[serde(rename_all = "camelCase")]
pub(super) struct UnmatchedSymptomOutput {
    /// The words of the person.
    text: String,
    /// What they may mean if they are misspelt, best first: a question to the person.
    did_you_mean: Vec<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "RecordNote"))]
#[serde(rename_all = "camelCase")]
pub(super) struct RecordNoteOutput {
    /// Where: `observations[0]`.
    place: String,
    /// Why it was not taken: unknown-measure, unclear-value, unknown-unit, unit-missing, out-of-range, future-day. Stable.
    code: &'static str,
    /// The words concerned.
    words: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "RedFlag"))]
#[serde(rename_all = "camelCase")]
pub(super) struct RedFlagOutput {
    /// Key of the sign.
    sign: String,
    /// `E` emergency number, `P` poison line, `S` crisis line, `T` call today, `N` next contact; `T/E`: today, or the
    /// emergency number if severe.
    level: String,
    /// What to do.
    text: String,
    /// Indexes of medicines that are known for it.
    medications: Vec<usize>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Finding"))]
#[serde(rename_all = "camelCase")]
pub(super) struct FindingOutput {
    /// What kind of finding.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Kind"))]
    kind: &'static str,
    /// Ids of the rules, worst first.
    rules: Vec<String>,
    /// The worst among its rules.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Severity"))]
    severity: &'static str,
    /// The most pressing among its rules.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Urgency"))]
    urgency: &'static str,
    /// Indexes of the medicines, in the order in which the title names them.
    medications: Vec<usize>,
    /// The headline.
    title: String,
    /// Why it matters, one paragraph a line.
    why: String,
    /// What to ask, whom and when.
    ask: String,
    /// The inputs used.
    evidence: Vec<EvidenceOutput>,
    /// Whether the sentences are in the language asked for; English stands in where a translation is missing.
    translated: bool,
    /// What is not known and would sharpen it.
    unknown: Vec<String>,
    /// Where it stands written.
    sources: Vec<SourceOutput>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Evidence"))]
#[serde(rename_all = "camelCase")]
pub(super) struct EvidenceOutput {
    /// The input.
    text: String,
    /// Whether part of it was assumed; the text says which.
    assumed: bool,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Source"))]
#[serde(rename_all = "camelCase")]
pub(super) struct SourceOutput {
    /// Title of the work.
    title: String,
    /// Who published it.
    publisher: String,
    /// The year, where known.
    year: Option<u16>,
    /// The section; may be empty.
    section: String,
    /// Where a reader finds it.
    place: String,
    /// Whether the work was read while writing the rule (`read`) or recalled (`recalled`).
    basis: &'static str,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Gap"))]
#[serde(rename_all = "camelCase")]
pub(super) struct GapOutput {
    /// What is missing: age, sex, pregnant, breastfeeding, conditions, allergies, alcohol, tobacco, cannabis, measure, dose,
    /// started-on, stopped-on or reason. Several measures, doses, days or reasons share one question.
    fact: &'static str,
    /// The same as a question.
    text: String,
    /// The worst severity that the answer could bring.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Severity"))]
    severity: &'static str,
    /// The most pressing urgency that the answer could bring.
    #[cfg_attr(all(test, not(target_arch = "wasm32")), ts(type = "Urgency"))]
    urgency: &'static str,
    /// Indexes of the medicines it is about.
    medications: Vec<usize>,
    /// Ids of the rules that wait for it.
    rules: Vec<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Recognised"))]
#[serde(rename_all = "camelCase")]
pub(super) struct RecognisedOutput {
    /// Index of the medicine.
    index: usize,
    /// What is in it.
    ingredients: Vec<IngredientOutput>,
    /// Its strength as printed: "5 mg / 325 mg".
    strength: Option<String>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Ingredient"))]
#[serde(rename_all = "camelCase")]
pub(super) struct IngredientOutput {
    /// RxNorm concept; `null` where RxNorm has none.
    pub(super) rxcui: Option<u32>,
    /// Name of the ingredient.
    pub(super) name: String,
}

#[derive(Debug, Serialize)]
#[cfg_attr(all(test, not(target_arch = "wasm32")), derive(ts_rs::TS), ts(rename = "Load"))]
#[serde(rename_all = "camelCase")]
pub(super) struct LoadOutput {
    /// Key of the effect: `sedation`.
    load: String,
    /// Its name: "sleepiness".
    name: String,
    /// Summed points.
    sum: u32,
    /// Index and points of each medicine, heaviest first.
    parts: Vec<(usize, u32)>,
}

pub(super) fn review_output(review: &Review, voice: &Voice, refused: Vec<Refused>) -> ReviewOutput {
    let record = voice.record;
    let person = &record.person;
    let unknown_conditions = person.conditions.iter().flatten().filter(|c| c.key.is_none());
    let unknown_allergies =
        person.allergies.iter().flatten().filter(|a| a.group.is_none() && a.ingredients.is_empty());
    ReviewOutput {
        edition: voice.knowledge.edition.clone(),
        red_flags: voice
            .flags(review)
            .into_iter()
            .map(|flag| RedFlagOutput {
                sign: flag.sign,
                level: flag.level,
                text: flag.text,
                medications: flag.medications,
            })
            .collect(),
        findings: voice.cards(review).into_iter().map(finding_output).collect(),
        gaps: voice.questions(review).into_iter().map(gap_output).collect(),
        unmatched: review.unmatched.clone(),
        recognised: recognised(record, voice),
        unmatched_conditions: unknown_conditions.map(|c| c.text.clone()).collect(),
        unmatched_allergies: unknown_allergies.map(|a| a.text.clone()).collect(),
        unmatched_symptoms: unmatched_symptoms(record, voice),
        notes: refused
            .into_iter()
            .map(|Refused { place, code, words }| RecordNoteOutput { place, code, words })
            .collect(),
        loads: review.loads.iter().map(|sum| load_output(sum, voice)).collect(),
    }
}

fn unmatched_symptoms(record: &Record, voice: &Voice) -> Vec<UnmatchedSymptomOutput> {
    let unknown = record.symptoms.iter().flatten().filter(|told| told.key.is_none());
    let meant = |text: &str| {
        let like = symptoms_like(text, voice.knowledge);
        like.map(|entry| said(voice.language, &entry.name).to_owned()).collect()
    };
    unknown
        .map(|told| UnmatchedSymptomOutput { text: told.text.clone(), did_you_mean: meant(&told.text) })
        .collect()
}

fn finding_output(card: Card) -> FindingOutput {
    FindingOutput {
        kind: card.kind.name(),
        rules: card.rules,
        severity: card.severity.name(),
        urgency: card.urgency.name(),
        medications: card.medications,
        title: card.title,
        why: card.why.join("\n"),
        ask: card.ask,
        evidence: card
            .evidence
            .into_iter()
            .map(|line| EvidenceOutput { text: line.text, assumed: line.assumed })
            .collect(),
        translated: card.translated,
        unknown: card.unknown,
        sources: card.sources.into_iter().map(source_output).collect(),
    }
}

fn source_output(source: SourceLine) -> SourceOutput {
    SourceOutput {
        title: source.title,
        publisher: source.publisher,
        year: source.year,
        section: source.section,
        place: source.place,
        basis: if source.read { "read" } else { "recalled" },
    }
}

fn gap_output(question: Question) -> GapOutput {
    GapOutput {
        fact: question.facts.first().map_or("", |&fact| fact_name(fact)),
        text: question.text,
        severity: question.severity.name(),
        urgency: question.urgency.name(),
        medications: question.medications,
        rules: question.rules,
    }
}

fn fact_name(fact: Fact) -> &'static str {
    match fact {
        Fact::Age => "age",
        Fact::Sex => "sex",
        Fact::Pregnant => "pregnant",
        Fact::Breastfeeding => "breastfeeding",
        Fact::Conditions => "conditions",
        Fact::Allergies => "allergies",
        Fact::Alcohol => "alcohol",
        Fact::Tobacco => "tobacco",
        Fact::Cannabis => "cannabis",
        Fact::Measure(_) => "measure",
        Fact::Dose(_) => "dose",
        Fact::StartedOn(_) => "started-on",
        Fact::StoppedOn(_) => "stopped-on",
        Fact::Reason(_) => "reason",
    }
}

fn recognised(record: &Record, voice: &Voice) -> Vec<RecognisedOutput> {
    let lines = record.medications.iter().enumerate().filter(|(_, line)| !line.parts().is_empty());
    lines
        .map(|(index, line)| RecognisedOutput {
            index,
            ingredients: line
                .parts()
                .iter()
                .map(|part| IngredientOutput {
                    rxcui: part.ingredient.rxcui(),
                    name: voice.names.ingredient_name(part.ingredient).unwrap_or_default().to_owned(),
                })
                .collect(),
            strength: strength_text(voice.language, line),
        })
        .collect()
}

fn load_output(sum: &LoadSum, voice: &Voice) -> LoadOutput {
    let load = voice.knowledge.content.loads.get(usize::from(sum.load));
    LoadOutput {
        load: load.map(|load| load.key.clone()).unwrap_or_default(),
        name: load.map(|load| said(voice.language, &load.name).to_owned()).unwrap_or_default(),
        sum: sum.sum,
        parts: sum.parts.clone(),
    }
}
