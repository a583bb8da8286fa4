use super::evidence::{self, EvidenceLine};
use super::phrase::{fill_slots, joined, number};
use super::{Voice, gap};
use crate::knowledge::{Basis, Citation, Kind, Register, Rule, Severity, Text, Urgency, Words, Work};
use crate::messages::Language;
use crate::review::{Evidence, Finding, Held};
use crate::t;
use crate::values::write_decimal;

/// A finding in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// What kind of finding.
    pub kind: Kind,
    /// The worst severity among its rules.
    pub severity: Severity,
    /// The most pressing urgency among its rules.
    pub urgency: Urgency,
    /// Indexes of the medications, in the order in which the title names them.
    pub medications: Vec<usize>,
    /// The headline.
    pub title: String,
    /// Why it matters: one paragraph for each hazard.
    pub why: Vec<String>,
    /// What to ask, whom and when.
    pub ask: String,
    /// The inputs used.
    pub evidence: Vec<EvidenceLine>,
    /// What is not known and would sharpen it.
    pub unknown: Vec<String>,
    /// Where it stands written.
    pub sources: Vec<SourceLine>,
    /// Ids of the rules, worst first.
    pub rules: Vec<String>,
    /// Whether the words are in the language asked for; English stands in where a translation is missing.
    pub translated: bool,
}

/// A source as shown under a card.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceLine {
    /// Title of the work.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The year, where it was read.
    pub year: Option<u16>,
    /// The section, where one is named.
    pub section: String,
    /// Where a reader finds it.
    pub place: String,
    /// Whether it was read while writing the rule; recalled otherwise.
    pub read: bool,
}

pub(super) fn card(voice: &Voice, finding: &Finding) -> Card {
    let mut card = Card {
        kind: finding.kind,
        severity: finding.severity,
        urgency: finding.urgency,
        medications: finding.medications.clone(),
        title: String::new(),
        why: Vec::new(),
        ask: String::new(),
        evidence: Vec::new(),
        unknown: finding.unknown.iter().map(|&fact| gap::unknown(voice, fact)).collect(),
        sources: Vec::new(),
        rules: Vec::new(),
        translated: true,
    };
    let mut most_pressing = None;
    for held in &finding.held {
        let Some(rule) = voice.knowledge.content.rules.get(usize::from(held.rule)) else { continue };
        let ([title, why, ask], translated) = words_of(voice, rule);
        let fill = |words: &str, full| fill_slots(words, |slot| slot_text(voice, finding, held, slot, full));
        if card.title.is_empty() {
            card.title = fill(title, true);
        }
        let why = fill(why, false);
        if !card.why.contains(&why) {
            card.why.push(why);
        }
        if most_pressing.is_none_or(|urgency| rule.urgency < urgency) {
            most_pressing = Some(rule.urgency);
            card.ask = fill(ask, false);
        }
        for line in held.evidence.iter().map(|evidence| evidence::line(voice, evidence)) {
            if !card.evidence.contains(&line) {
                card.evidence.push(line);
            }
        }
        let cited = rule.citations.iter().map(|citation| source_line(voice, rule, citation));
        for line in held.evidence.iter().filter_map(|listed| listing_label(voice, listed)).chain(cited) {
            if !card.sources.contains(&line) {
                card.sources.push(line);
            }
        }
        card.translated &= translated;
        card.rules.push(rule.id.clone());
    }
    card
}

// Title, why and ask, field by field: the rule's own words, then the hazard's. A rule whose own English has no translation
// is told in English as a whole: the hazard's words in the other language would tell another story.
fn words_of<'a>(voice: &Voice<'a>, rule: &'a Rule) -> ([&'a str; 3], bool) {
    let register = usize::from(voice.register == Register::Clinician);
    let hazard = voice.knowledge.hazard_of(rule).map(|hazard| &hazard.words);
    let said = |language| {
        let of = |words: &'a Words| in_language(words, language).get(register).map_or([""; 3], fields);
        let (own, shared) = (of(&rule.words), hazard.map_or([""; 3], of));
        let pick = |place: usize| {
            let [own, shared] = [own, shared].map(|fields| fields.get(place).copied().unwrap_or_default());
            if own.is_empty() { (shared, false) } else { (own, true) }
        };
        [pick(0), pick(1), pick(2)]
    };
    let (wanted, english) = (said(voice.language), said(Language::En));
    let translated =
        wanted.iter().zip(&english).all(|(wanted, english)| !wanted.0.is_empty() && wanted.1 == english.1);
    (if translated { wanted } else { english }.map(|(text, _)| text), translated)
}

fn in_language(words: &Words, language: Language) -> &[Text; 2] {
    match language {
        Language::En => &words.en,
        Language::Es => &words.es,
    }
}

fn fields(text: &Text) -> [&str; 3] {
    [&text.title, &text.why, &text.ask]
}

fn slot_text(voice: &Voice, finding: &Finding, held: &Held, slot: &str, full: bool) -> Option<String> {
    let lines = |place: usize| held.slots.get(place).map(Vec::as_slice);
    let named = |lines: &[usize]| {
        let names: Vec<String> = lines
            .iter()
            .map(|&line| if full { voice.full_name(line) } else { voice.short_name(line) })
            .collect();
        joined(voice.language, &names)
    };
    match slot {
        "a" => lines(0).map(named),
        "b" => lines(1).map(named),
        "c" => lines(2).map(named),
        "symptom" => held.evidence.iter().find_map(|evidence| match evidence {
            Evidence::Symptom(index) => evidence::symptom_name(voice, *index),
            _ => None,
        }),
        "condition" => {
            let told = held.evidence.iter().filter_map(|evidence| match evidence {
                Evidence::Condition(index) => voice.record.person.conditions.as_ref()?.get(*index),
                _ => None,
            });
            let told: Vec<String> = told.map(|condition| condition.text.clone()).collect();
            Some(joined(voice.language, &told))
        }
        "medicines" => Some(named(&finding.medications)),
        "value" => compared(voice, finding.kind, &held.evidence, false),
        "limit" => compared(voice, finding.kind, &held.evidence, true),
        other => voice.numbers.slot(other),
    }
}

// The number that was compared, or the limit it was compared with. Where a rule compares several, a measured value speaks
// before a dose, and a dose before a sum or an age; where the card is about a dose, that comes first.
fn compared(voice: &Voice, kind: Kind, evidence: &[Evidence], limit: bool) -> Option<String> {
    let pick = |measured: f64, compared_with: f64| if limit { compared_with } else { measured };
    let measured = || {
        evidence.iter().find_map(|evidence| match evidence {
            Evidence::Measured { value, limit, .. } => Some(write_decimal(number(pick(*value, *limit)))),
            _ => None,
        })
    };
    let dose = || {
        evidence.iter().find_map(|evidence| match evidence {
            Evidence::Dose(dose) => {
                Some(evidence::amount(voice, pick(dose.sum, dose.limit), dose.counted_in))
            }
            _ => None,
        })
    };
    let count = || {
        evidence.iter().filter(|_| !limit).find_map(|evidence| match evidence {
            Evidence::Load { sum, .. } => Some(sum.to_string()),
            Evidence::Count(count) => Some(count.to_string()),
            Evidence::Age(age) => Some(age.to_string()),
            _ => None,
        })
    };
    match kind {
        Kind::Dose => dose().or_else(measured).or_else(count),
        _ => measured().or_else(dose).or_else(count),
    }
}

// The label that lists a symptom.
fn listing_label(voice: &Voice, evidence: &Evidence) -> Option<SourceLine> {
    let Evidence::Listed { ingredient, row, .. } = evidence else { return None };
    let read = voice.knowledge.content.side_effects.get(usize::from(*row))?.basis == Basis::Read;
    let name = voice.names.ingredient_name(voice.knowledge.facts(*ingredient)?.id)?;
    Some(label_line(voice, name, t!(voice.language, SourceAdverseReactions).to_owned(), read))
}

fn label_line(voice: &Voice, ingredient: &str, section: String, read: bool) -> SourceLine {
    SourceLine {
        title: t!(voice.language, SourceLabel, ingredient = ingredient),
        publisher: t!(voice.language, LabelPublisher).to_owned(),
        year: None,
        section,
        place: "DailyMed".to_owned(),
        read,
    }
}

fn source_line(voice: &Voice, rule: &Rule, citation: &Citation) -> SourceLine {
    let read = rule.basis == Basis::Read;
    let section = citation.section.clone();
    match &citation.work {
        Work::Label(ingredient) => label_line(voice, ingredient, section, read),
        Work::Source(number) => {
            let source = voice.knowledge.content.sources.get(usize::from(*number));
            SourceLine {
                title: source.map(|s| s.title.clone()).unwrap_or_default(),
                publisher: source.map(|s| s.publisher.clone()).unwrap_or_default(),
                year: source.and_then(|s| s.year),
                section,
                place: source.map(|s| s.place.clone()).unwrap_or_default(),
                read,
            }
        }
    }
}
