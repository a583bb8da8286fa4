use super::evaluate::Verdict;
use super::facts::Facts;
use super::truth::{Evidence, Fact};
use crate::knowledge::{Kind, Rule, Severity, Urgency};
use crate::values::InOrder;
use std::collections::BTreeMap;

/// One card: everything of one kind that concerns the same medicines.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What kind of finding.
    pub kind: Kind,
    /// The worst severity among its rules.
    pub severity: Severity,
    /// The most pressing urgency among its rules.
    pub urgency: Urgency,
    /// Indexes of the medications, in the order in which the words name them.
    pub medications: Vec<usize>,
    /// The rules that hold, worst first. Never empty.
    pub held: Vec<Held>,
    /// What is not known of these medicines and would sharpen the card.
    pub unknown: Vec<Fact>,
}

/// One rule that holds, with what it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Number of the rule in the knowledge.
    pub rule: u16,
    /// Medications by slot: `{a}`, `{b}`, `{c}`.
    pub slots: Vec<Vec<usize>>,
    /// The inputs used.
    pub evidence: Vec<Evidence>,
}

/// Merges verdicts of one kind on the same medicines into cards, drops what another rule supersedes, and ranks.
pub(super) fn cards(facts: &Facts, verdicts: Vec<Verdict>) -> Vec<Finding> {
    let silent = superseded(facts, &verdicts);
    let mut cards: Vec<Finding> = Vec::new();
    // Where the card for a kind and its medicines is: a long list has tens of thousands of cards.
    // Two symptoms are two cards, even where the same medicines are to be asked about.
    let mut places: BTreeMap<(u8, Vec<usize>, Option<usize>), usize> = BTreeMap::new();
    for (verdict, _) in verdicts.into_iter().zip(silent).filter(|(_, silent)| !silent) {
        let Some((rule, kind)) = rule_of(facts, verdict.rule) else { continue };
        let mut lines = verdict.medications.clone();
        lines.put_in_order();
        let held = Held { rule: verdict.rule, slots: verdict.slots, evidence: verdict.trail.evidence };
        let place = *places.entry((precedence(kind), lines, verdict.symptom)).or_insert(cards.len());
        match cards.get_mut(place) {
            Some(card) => {
                card.severity = card.severity.min(rule.severity);
                card.urgency = card.urgency.min(rule.urgency);
                card.held.push(held);
            }
            None => cards.push(Finding {
                kind,
                severity: rule.severity,
                urgency: rule.urgency,
                medications: verdict.medications,
                held: vec![held],
                unknown: Vec::new(),
            }),
        }
    }
    let mut findings: Vec<Finding> = cards.into_iter().map(|card| finish(facts, card)).collect();
    findings.put_in_order_by_key(|card| rank(facts, card));
    findings
}

// Rules by severity, medicines in the order of the worst rule's words, and what nobody told us of them.
fn finish(facts: &Facts, mut card: Finding) -> Finding {
    card.held.put_in_order_by_key(|held| {
        let rule = facts.knowledge.content.rules.get(usize::from(held.rule));
        (rule.map(|rule| (rule.severity, rule.urgency)), held.rule)
    });
    if let Some(worst) = card.held.first() {
        let named: Vec<usize> = worst.slots.iter().flatten().copied().collect();
        card.medications.put_in_order_by_key(|line| {
            (named.iter().position(|n| n == line).unwrap_or(usize::MAX), facts.rank(*line))
        });
    }
    card.unknown = card.medications.iter().filter_map(|&line| dose_unknown(facts, line)).collect();
    card
}

fn dose_unknown(facts: &Facts, index: usize) -> Option<Fact> {
    let line = facts.medication(index)?;
    let regimen = line.followed_regimen();
    if !regimen.doses_by_time.is_empty() {
        return None;
    }
    let no_amount = regimen.dose.is_none() && line.parts().iter().all(|part| part.strength.is_none());
    (no_amount || (regimen.doses_per_day().is_none() && !regimen.as_needed)).then_some(Fact::Dose(index))
}

// For each verdict: silent if a rule that supersedes its own holds for all of its medicines.
fn superseded(facts: &Facts, verdicts: &[Verdict]) -> Vec<bool> {
    // By rule: the verdicts of the rules that supersede it.
    let mut stronger: BTreeMap<&str, Vec<&Verdict>> = BTreeMap::new();
    for verdict in verdicts {
        let supersedes = rule_of(facts, verdict.rule).map(|(rule, _)| rule.supersedes.as_slice());
        for weaker in supersedes.unwrap_or_default() {
            stronger.entry(weaker).or_default().push(verdict);
        }
    }
    let silent = |verdict: &Verdict| {
        let Some((rule, _)) = rule_of(facts, verdict.rule) else { return true };
        let holds =
            |other: &&Verdict| verdict.medications.iter().all(|line| other.medications.contains(line));
        stronger.get(rule.id.as_str()).is_some_and(|others| others.iter().any(holds))
    };
    verdicts.iter().map(silent).collect()
}

type Rank = (Severity, Urgency, u8, u16, Vec<usize>);

fn rank(facts: &Facts, card: &Finding) -> Rank {
    let rule = card.held.first().map_or(u16::MAX, |held| held.rule);
    let lines = card.medications.iter().map(|&line| facts.rank(line)).collect();
    (card.severity, card.urgency, precedence(card.kind), rule, lines)
}

// Which of two equally severe cards a pharmacist would speak of first.
pub(super) fn precedence(kind: Kind) -> u8 {
    match kind {
        Kind::Allergy => 0,
        Kind::Pregnancy => 1,
        Kind::Dose => 2,
        Kind::Interaction => 3,
        Kind::Condition => 4,
        Kind::FoodAlcohol => 5,
        Kind::Duplicate => 6,
        Kind::Age => 7,
        Kind::Burden => 8,
        Kind::Cascade => 9,
        Kind::SideEffect => 10,
        Kind::Adherence => 11,
        Kind::Monitoring => 12,
        Kind::Indication => 13,
    }
}

pub(super) fn rule_of<'a>(facts: &Facts<'a>, number: u16) -> Option<(&'a Rule, Kind)> {
    let rule = facts.knowledge.content.rules.get(usize::from(number))?;
    Some((rule, facts.knowledge.hazard_of(rule)?.kind))
}
