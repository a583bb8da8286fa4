use super::lexicon::Lexicon;
use super::plain::{self, HARDEST, MedicineNames, Spoken};
use crate::knowledge::{Criterion, Register, Rule, Severity, Text, Words, Work};
use crate::messages::Language;
use crate::values::Route;
use serde::Deserialize;
use toml::Spanned;

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
    title: Option<Spanned<String>>,
    why: Option<Spanned<String>>,
    ask: Option<Spanned<String>>,
}

impl WordsBlock {
    pub(super) fn into_words(self) -> Words {
        Words {
            en: [self.patient.en.into(), self.clinician.en.into()],
            es: [self.patient.es.into(), self.clinician.es.into()],
        }
    }

    /// What is wrong with each text by itself, with its place in the file.
    pub(super) fn problems(&self, languages: &[Spoken]) -> Vec<(usize, String)> {
        let mut problems = Vec::new();
        for (register, name, block) in [
            (Register::Patient, "patient", &self.patient),
            (Register::Clinician, "clinician", &self.clinician),
        ] {
            for (field, en, es) in [
                ("title", &block.en.title, &block.es.title),
                ("why", &block.en.why, &block.es.why),
                ("ask", &block.en.ask, &block.es.ask),
            ] {
                for ((language, spoken), text) in languages.iter().copied().zip([en, es]) {
                    let Some(text) = text else { continue };
                    for fault in plain::faults(text.get_ref(), language, register) {
                        let said = format!("{name} {field} in {}: {fault}", spoken);
                        problems.push((text.span().start, said));
                    }
                }
                let said = |text: &Option<Spanned<String>>| {
                    text.as_ref().map_or("", |text| text.get_ref()).to_owned()
                };
                let at = en.as_ref().or(es.as_ref()).map_or(0, |text| text.span().start);
                if languages.len() > 1
                    && let Some(fault) = plain::between_languages(&said(en), &said(es))
                {
                    problems.push((at, format!("{name} {field} {fault}")));
                }
            }
        }
        problems
    }
}

impl From<TextBlock> for Text {
    fn from(block: TextBlock) -> Self {
        let tidy = |text: Option<Spanned<String>>| {
            let text = text.map(Spanned::into_inner).unwrap_or_default();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        Text { title: tidy(block.title), why: tidy(block.why), ask: tidy(block.ask) }
    }
}

/// Title, why and ask as a rule shows them: its own words, then the hazard's.
pub(super) fn said<'a>(
    hazard: &'a Words,
    rule: &'a Rule,
    register: Register,
    language: Language,
) -> [&'a str; 3] {
    let place = usize::from(register == Register::Clinician);
    let of = |words: &'a Words| {
        let text = match language {
            Language::En => words.en.get(place),
            Language::Es => words.es.get(place),
        };
        text.map_or([""; 3], |text| [&text.title, &text.why, &text.ask])
    };
    let (own, shared) = (of(&rule.words), of(hazard));
    let [own_title, own_why, own_ask] = own;
    let [title, why, ask] = shared;
    let pick = |own: &'a str, shared: &'a str| if own.is_empty() { shared } else { own };
    [pick(own_title, title), pick(own_why, why), pick(own_ask, ask)]
}

/// What is wrong with the card that a patient would read as a whole.
pub(super) fn card_problems(
    hazard: &Words,
    rule: &Rule,
    lexicon: &Lexicon,
    names: &MedicineNames,
    languages: &[Spoken],
) -> Vec<String> {
    let mut problems = Vec::new();
    for &(language, spoken) in languages {
        let card = said(hazard, rule, Register::Patient, language);
        let [title, why, ask] = card;
        let years = plain::grade(&card, language, names);
        if years > HARDEST {
            problems.push(format!(
                "the patient's card in {} reads at grade {years:.1}; at most {HARDEST:.0}: shorter sentences, commoner words",
                spoken
            ));
        }
        let speaks = [title, why, ask].iter().any(|text| plain::speaks_of_stopping(text, language));
        let of_medicine = slots(&rule.when) > 0 && !is_over(rule);
        let alarms = rule.severity != Severity::Low;
        let wants = of_medicine && (speaks || (alarms && names_dangerous_to_stop(rule, lexicon)));
        if wants && plain::lacks_stop_warning(ask, language) {
            let cause = match speaks {
                true => "the card speaks of stopping a medicine",
                false => "a medicine of the class \"dangerous-to-stop\" is meant",
            };
            problems.push(format!(
                "{cause}, so the patient's ask in {} wants \"Do not stop ... without talking to ...\"",
                spoken
            ));
        }
    }
    problems
}

// Whether the rule is about a medicine that was stopped already: then there is nothing left to hold on to.
fn is_over(rule: &Rule) -> bool {
    let stopped = |c: &Criterion| matches!(c, Criterion::Takes(takes) if takes.stopped_within_days.is_some());
    rule.when.iter().any(stopped)
}

// Whether a subject can be nothing but a medicine that harms when it is stopped at once. It does not count where a reaction to it is
// known, or where a child gets it: those cards speak of the very next dose.
fn names_dangerous_to_stop(rule: &Rule, lexicon: &Lexicon) -> bool {
    let class =
        lexicon.class("dangerous-to-stop").and_then(|number| lexicon.classes.get(usize::from(number)));
    let Some(class) = class else { return false };
    let exempt = |criterion: &Criterion| match criterion {
        Criterion::Age(compare) => !compare.wants_more(),
        Criterion::AllergicToSubject { .. } | Criterion::AllergicToGroup { .. } => true,
        _ => false,
    };
    if rule.when.iter().any(exempt) {
        return false;
    }
    rule.when.iter().any(|criterion| {
        let set = match criterion {
            // What is only ever injected is given by somebody who knows.
            Criterion::Takes(takes) if takes.routes.has(Route::Oral) => takes.set,
            Criterion::DailyDose { of, .. } | Criterion::TakesCount { of, .. } => *of,
            Criterion::SameIngredient { of: Some(set), .. } | Criterion::SameClass(set) => *set,
            _ => return false,
        };
        let members = lexicon.sets.get(usize::from(set.0)).map(|set| set.members(&lexicon.classes));
        members.is_some_and(|members| {
            !members.is_empty() && members.iter().all(|member| class.members.binary_search(member).is_ok())
        })
    })
}

/// What is missing or wrong in the words that a rule would show, whoever reads them.
pub(super) fn problems(hazard: &Words, rule: &Rule, languages: &[Spoken]) -> Vec<String> {
    let mut problems = Vec::new();
    let slots = slots(&rule.when);
    let lists_symptoms = rule.when.iter().any(|criterion| matches!(criterion, Criterion::ListedSymptom(_)));
    let asks_for_treatment = rule.when.iter().any(|criterion| matches!(criterion, Criterion::Untreated(_)));
    let own_slot = match (lists_symptoms, asks_for_treatment) {
        (true, _) => Some("symptom"),
        (false, true) => Some("condition"),
        (false, false) => None,
    };
    let cites_label =
        lists_symptoms || rule.citations.iter().any(|citation| matches!(citation.work, Work::Label(_)));
    for (register, reader) in [(Register::Patient, "patient"), (Register::Clinician, "clinician")] {
        for &(language, spoken) in languages {
            let label = match language {
                Language::En => "label",
                Language::Es => "etiqueta",
            };
            for (field, text) in
                ["title", "why", "ask"].into_iter().zip(said(hazard, rule, register, language))
            {
                let place = format!("{reader} {field} in {}", spoken);
                if text.is_empty() {
                    problems.push(format!("{place} is missing"));
                }
                let unknown = unknown_slots(text, slots).into_iter();
                for slot in unknown.filter(|slot| Some(*slot) != own_slot) {
                    problems.push(format!("{place}: the slot {{{slot}}} is not filled by this rule"));
                }
                if !cites_label && text.to_lowercase().contains(label) {
                    problems.push(format!("{place} speaks of a label, but no label is among the sources"));
                }
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
            Criterion::Takes(_) | Criterion::ListedSymptom(_) => 1,
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
