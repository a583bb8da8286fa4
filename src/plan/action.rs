use crate::knowledge::{Knowledge, Urgency};
use crate::model::Record;
use crate::review::{Evidence, Finding, Review};
use crate::values::InOrder;

/// Who does what by when, and what to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// In the person's order.
    pub items: Vec<ActionItem>,
    /// Questions to ask, in the person's order.
    pub questions: Vec<String>,
    /// Keys of findings that the person does not want on the plan.
    pub declined: Vec<String>,
}

/// One promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionItem {
    /// What it is about: the headline of the finding, or nothing for the person's own.
    pub topic: String,
    /// What is done, in words that the person may change.
    pub what: String,
    /// Who does it.
    pub who: Who,
    /// By when.
    pub by: By,
    /// Key of the finding that it comes from; `None` for the person's own.
    pub finding: Option<String>,
}

/// Who does it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Who {
    /// The person whose list it is.
    #[default]
    Me,
    /// Their therapist.
    Therapist,
    /// Their pharmacist.
    Pharmacist,
    /// Whoever prescribes the medicine.
    Prescriber,
}

/// By when. The order is soonest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Today.
    Today,
    /// Within a week.
    ThisWeek,
    /// At the next visit.
    #[default]
    NextVisit,
    /// No day was set.
    Sometime,
}

/// A finding that could go on the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Number of the finding in the review.
    pub finding: usize,
    /// Its key: the same finding has the same key after the list was put in another order.
    pub key: String,
    /// How soon its urgency asks for it.
    pub by: By,
}

impl Who {
    /// Everybody.
    pub const ALL: [Who; 4] = [Who::Me, Who::Therapist, Who::Pharmacist, Who::Prescriber];
}

impl By {
    /// Every answer to "by when".
    pub const ALL: [By; 4] = [By::Today, By::ThisWeek, By::NextVisit, By::Sometime];
}

impl From<Urgency> for By {
    fn from(urgency: Urgency) -> Self {
        match urgency {
            Urgency::CallToday => By::Today,
            Urgency::TalkSoon => By::ThisWeek,
            Urgency::NextVisit => By::NextVisit,
            Urgency::GoodToKnow => By::Sometime,
        }
    }
}

impl Plan {
    /// Whether nothing is on it.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.questions.is_empty()
    }
}

/// The findings that are neither on the plan nor declined, most pressing first. What is only good to know asks for
/// nothing and is not offered.
pub fn suggestions(review: &Review, record: &Record, knowledge: &Knowledge, plan: &Plan) -> Vec<Suggestion> {
    let offered =
        review.findings.iter().enumerate().filter(|(_, finding)| finding.urgency < Urgency::GoodToKnow);
    let mut suggestions: Vec<Suggestion> = offered
        .map(|(at, finding)| Suggestion {
            finding: at,
            key: key(finding, record, knowledge),
            by: finding.urgency.into(),
        })
        .filter(|suggestion| {
            let key = Some(&suggestion.key);
            !plan.declined.contains(&suggestion.key)
                && plan.items.iter().all(|item| item.finding.as_ref() != key)
        })
        .collect();
    suggestions.put_in_order_by_key(|suggestion| suggestion.by);
    suggestions
}

// Rule ids and the lines they speak of, as written: indexes would change with every line that is taken off.
fn key(finding: &Finding, record: &Record, knowledge: &Knowledge) -> String {
    let rules = finding.held.iter().filter_map(|held| knowledge.content.rules.get(usize::from(held.rule)));
    let mut parts: Vec<&str> = rules.map(|rule| rule.id.as_str()).collect();
    parts.put_in_order();
    let lines = finding.medications.iter().filter_map(|index| record.medications.get(*index));
    let mut lines: Vec<&str> = lines.map(|line| line.text.as_str()).collect();
    lines.put_in_order();
    parts.extend(lines);
    // One symptom is one question, even where the same medicines are to be asked about.
    parts.extend(finding.held.iter().flat_map(|held| &held.evidence).filter_map(|evidence| match evidence {
        Evidence::Symptom(index) => record.symptoms.as_ref()?.get(*index).map(|told| told.text.as_str()),
        _ => None,
    }));
    parts.join("\n")
}
