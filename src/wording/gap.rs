use super::Voice;
use super::evidence::measure_text;
use super::phrase::{joined, said};
use crate::knowledge::{Severity, Urgency};
use crate::review::{Fact, Gap};
use crate::t;

/// A missing fact as a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What nobody told us.
    pub fact: Fact,
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
const MOST_CONDITIONS: usize = 6;

pub(super) fn question(voice: &Voice, gap: &Gap) -> Question {
    let text = match gap.fact {
        Fact::Conditions => {
            let names = gap.conditions.iter().filter_map(|&condition| {
                let entry = voice.knowledge.content.conditions.get(usize::from(condition))?;
                Some(said(voice.language, &entry.name).to_owned())
            });
            let names: Vec<String> = names.take(MOST_CONDITIONS).collect();
            t!(voice.language, GapConditions, conditions = &joined(voice.language, &names))
        }
        Fact::Reason(_) => {
            t!(voice.language, GapReason, medicines = &voice.name_list(&gap.medications))
        }
        fact => ask(voice, fact),
    };
    let rules = gap.rules.iter().filter_map(|&rule| voice.knowledge.content.rules.get(usize::from(rule)));
    Question {
        fact: gap.fact,
        text,
        severity: gap.severity,
        urgency: gap.urgency,
        medications: gap.medications.clone(),
        rules: rules.map(|rule| rule.id.clone()).collect(),
    }
}

/// What is not known about a finding, as a sentence.
pub(super) fn unknown(voice: &Voice, fact: Fact) -> String {
    match fact {
        Fact::Dose(line) => t!(voice.language, UnknownDose, medicine = &voice.short_name(line)),
        Fact::Age => t!(voice.language, UnknownAge).to_owned(),
        other => t!(voice.language, UnknownOther, question = &ask(voice, other)),
    }
}

fn ask(voice: &Voice, fact: Fact) -> String {
    let language = voice.language;
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
        Fact::Measure(measure) => t!(language, GapMeasure, measure = measure_text(voice, measure).0),
        Fact::Dose(line) => t!(language, GapDose, medicine = &voice.short_name(line)),
        Fact::StartedOn(line) => t!(language, GapStarted, medicine = &voice.short_name(line)),
        Fact::StoppedOn(line) => t!(language, GapStopped, medicine = &voice.short_name(line)),
        Fact::Reason(line) => t!(language, GapReason, medicines = &voice.short_name(line)),
    }
}
