use crate::knowledge::{Criterion, Rule, Text, Words, Work};
use serde::Deserialize;

/// `[words.patient.en]` and its three siblings.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct WordsBlock {
    patient: Languages,
    clinician: Languages,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Languages {
    en: TextBlock,
    es: TextBlock,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct TextBlock {
    title: String,
    why: String,
    ask: String,
}

impl WordsBlock {
    pub(super) fn into_words(self) -> Words {
        Words {
            en: [self.patient.en.into(), self.clinician.en.into()],
            es: [self.patient.es.into(), self.clinician.es.into()],
        }
    }
}

impl From<TextBlock> for Text {
    fn from(block: TextBlock) -> Self {
        let tidy = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Text { title: tidy(block.title), why: tidy(block.why), ask: tidy(block.ask) }
    }
}

/// What is wrong with the words that a rule would show.
pub(super) fn problems(hazard: &Words, rule: &Rule) -> Vec<String> {
    let mut problems = Vec::new();
    let slots = slots(&rule.when);
    let cites_label = rule.citations.iter().any(|citation| matches!(citation.work, Work::Label(_)));
    let registers = [("patient", 0), ("clinician", 1)];
    for (register, place) in registers {
        let (Some(shared), Some(own)) = (hazard.en.get(place), rule.words.en.get(place)) else { continue };
        let fields = [
            ("title", &shared.title, &own.title),
            ("why", &shared.why, &own.why),
            ("ask", &shared.ask, &own.ask),
        ];
        for (field, shared, own) in fields {
            let text = if own.is_empty() { shared } else { own };
            if text.is_empty() {
                problems.push(format!("the {register} has no {field} in English"));
            }
            for slot in unknown_slots(text, slots) {
                problems.push(format!("{register} {field}: the slot {{{slot}}} is not filled by this rule"));
            }
            if !cites_label && text.to_lowercase().contains("label") {
                problems
                    .push(format!("{register} {field} speaks of a label, but no label is among the sources"));
            }
        }
    }
    problems
}

// How many subjects have a slot. A rule that names lines gives them slots; otherwise its sums share the first.
fn slots(when: &[Criterion]) -> usize {
    let named: usize = when
        .iter()
        .map(|criterion| match criterion {
            Criterion::Takes(_) => 1,
            Criterion::SameIngredient { .. } | Criterion::SameClass(_) => 2,
            _ => 0,
        })
        .sum();
    let sums = when.iter().filter(|criterion| {
        matches!(
            criterion,
            Criterion::TakesCount { .. } | Criterion::DailyDose { .. } | Criterion::Load { .. }
        )
    });
    if named > 0 { named } else { sums.count() }
}

fn unknown_slots(text: &str, slots: usize) -> Vec<&str> {
    let named = text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(slot, _)| slot));
    named
        .filter(|slot| match *slot {
            "a" => slots < 1,
            "b" => slots < 2,
            "c" => slots < 3,
            "medicines" | "value" | "limit" | "emergency" | "poison" | "crisis" => false,
            _ => true,
        })
        .collect()
}
