use super::Voice;
use super::evidence::measure_text;
use super::phrase::{joined, said};
use crate::knowledge::{Severity, Urgency};
use crate::review::{Fact, Gap};
use crate::t;

/// Missing facts of one kind as a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What nobody told us, the most important first; never empty.
    pub facts: Vec<Fact>,
    /// The question.
    pub text: String,
    /// The worst severity that the answer could bring.
    pub severity: Severity,
    /// The most pressing urgency that the answer could bring.
    pub urgency: Urgency,
    /// Indexes of the medications it is about.
    pub medications: Vec<usize>,
    /// Ids of the rules that wait for it.
    pub rules: Vec<String>,
}

// A question that lists more than this is no question.
const MOST_NAMED: usize = 6;

pub(super) fn question(voice: &Voice, gap: &Gap) -> Option<Question> {
    let fact = *gap.facts.first()?;
    let text = match fact {
        Fact::Conditions => {
            let names = gap.conditions.iter().filter_map(|&condition| {
                let entry = voice.knowledge.content.conditions.get(usize::from(condition))?;
                Some(said(voice.language, &entry.name).to_owned())
            });
            let names: Vec<String> = names.take(MOST_NAMED).collect();
            t!(voice.language, GapConditions, conditions = &joined(voice.language, &names))
        }
        _ => ask(voice, &gap.facts),
    };
    let rules = gap.rules.iter().filter_map(|&rule| voice.knowledge.content.rules.get(usize::from(rule)));
    Some(Question {
        facts: gap.facts.clone(),
        text,
        severity: gap.severity,
        urgency: gap.urgency,
        medications: gap.medications.clone(),
        rules: rules.map(|rule| rule.id.clone()).collect(),
    })
}

/// What is not known about a finding, as a sentence.
pub(super) fn unknown(voice: &Voice, fact: Fact) -> String {
    match fact {
        Fact::Dose(line) => t!(voice.language, UnknownDose, medicine = &voice.short_name(line)),
        Fact::Age => t!(voice.language, UnknownAge).to_owned(),
        other => t!(voice.language, UnknownOther, question = &ask(voice, &[other])),
    }
}

// Facts of one kind.
fn ask(voice: &Voice, facts: &[Fact]) -> String {
    let language = voice.language;
    let lines: Vec<usize> = facts.iter().filter_map(|&fact| line_of(fact)).take(MOST_NAMED).collect();
    let medicines = voice.name_list(&lines);
    let Some(fact) = facts.first() else { return String::new() };
    match fact {
        Fact::Age => t!(language, GapAge).to_owned(),
        Fact::Sex => t!(language, GapSex).to_owned(),
        Fact::Pregnant => t!(language, GapPregnant).to_owned(),
        Fact::Breastfeeding => t!(language, GapBreastfeeding).to_owned(),
        Fact::Conditions => t!(language, GapConditions, conditions = ""),
        Fact::Allergies => t!(language, GapAllergies).to_owned(),
        Fact::Alcohol => t!(language, GapAlcohol).to_owned(),
        Fact::Tobacco => t!(language, GapTobacco).to_owned(),
        Fact::Cannabis => t!(language, GapCannabis).to_owned(),
        Fact::Measure(_) => {
            let measures = facts.iter().filter_map(|fact| match fact {
                Fact::Measure(measure) => Some(measure_text(voice, *measure).0.to_owned()),
                _ => None,
            });
            let measures: Vec<String> = measures.take(MOST_NAMED).collect();
            t!(language, GapMeasure, measure = &joined(language, &measures))
        }
        Fact::Dose(_) => t!(language, GapDose, medicine = &medicines),
        Fact::StartedOn(_) => t!(language, GapStarted, medicine = &medicines),
        Fact::StoppedOn(_) => t!(language, GapStopped, medicine = &medicines),
        Fact::Reason(_) => t!(language, GapReason, medicines = &medicines),
    }
}

fn line_of(fact: Fact) -> Option<usize> {
    match fact {
        Fact::Dose(line) | Fact::StartedOn(line) | Fact::StoppedOn(line) | Fact::Reason(line) => Some(line),
        _ => None,
    }
}
