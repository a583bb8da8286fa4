use super::evaluate::Verdict;
use super::facts::Facts;
use super::merge::{Finding, precedence, rule_of};
use super::truth::Fact;
use crate::knowledge::{Severity, Urgency};
use crate::values::InOrder;

/// One question: a missing fact, or several of a kind, and the rules that wait for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// What nobody told us, the most important first; never empty. Tests, doses, starting days and reasons are asked
    /// together: a person goes through the lab sheet or the list once.
    pub facts: Vec<Fact>,
    /// The worst severity that the answer could bring.
    pub severity: Severity,
    /// The most pressing urgency that the answer could bring.
    pub urgency: Urgency,
    /// Numbers of the rules that wait for it, worst first.
    pub rules: Vec<u16>,
    /// Medications that those rules speak of.
    pub medications: Vec<usize>,
    /// For [`Fact::Conditions`]: numbers of the conditions that matter, worst first.
    pub conditions: Vec<u16>,
}

/// One gap for each missing fact or kind of facts, ranked by the worst severity it could change. A rule that could only repeat a card at
/// no worse severity asks nothing.
pub(super) fn gather(facts: &Facts, mut undecided: Vec<Verdict>, findings: &[Finding]) -> Vec<Gap> {
    undecided.put_in_order_by_key(|verdict| {
        (rule_of(facts, verdict.rule).map(|(rule, _)| (rule.severity, rule.urgency)), verdict.rule)
    });
    // What is known: the severity of the card for a kind and its medicines.
    let cards = findings.iter();
    let mut cards: Vec<((u8, Vec<usize>), Severity)> =
        cards.map(|card| ((precedence(card.kind), in_order(&card.medications)), card.severity)).collect();
    cards.put_in_order();
    let mut gaps: Vec<Gap> = Vec::new();
    for verdict in &undecided {
        let Some((rule, kind)) = rule_of(facts, verdict.rule).filter(|(rule, _)| rule.asks) else { continue };
        let card = (precedence(kind), in_order(&verdict.medications));
        let card = cards.binary_search_by(|(known, _)| known.cmp(&card)).ok();
        let known = card.and_then(|at| cards.get(at)).is_some_and(|(_, severity)| *severity <= rule.severity);
        if known {
            continue;
        }
        for &fact in &verdict.trail.missing {
            let asked = same_question(fact);
            let place =
                gaps.iter().position(|gap| gap.facts.first().copied().map(same_question) == Some(asked));
            let place = place.unwrap_or_else(|| {
                gaps.push(Gap {
                    facts: Vec::new(),
                    severity: rule.severity,
                    urgency: rule.urgency,
                    rules: Vec::new(),
                    medications: Vec::new(),
                    conditions: Vec::new(),
                });
                gaps.len() - 1
            });
            let Some(gap) = gaps.get_mut(place) else { continue };
            gap.severity = gap.severity.min(rule.severity);
            gap.urgency = gap.urgency.min(rule.urgency);
            push_new(&mut gap.facts, fact);
            push_new(&mut gap.rules, verdict.rule);
            verdict.medications.iter().for_each(|&line| push_new(&mut gap.medications, line));
            if fact == Fact::Conditions {
                verdict
                    .trail
                    .conditions
                    .iter()
                    .for_each(|&condition| push_new(&mut gap.conditions, condition));
            }
        }
    }
    for gap in &mut gaps {
        gap.medications.put_in_order_by_key(|&line| facts.rank(line));
    }
    gaps.put_in_order_by_key(|gap| {
        (
            gap.severity,
            gap.urgency,
            std::cmp::Reverse(gap.rules.len()),
            gap.facts.first().map(|&fact| order(facts, fact)),
        )
    });
    gaps
}

fn in_order(lines: &[usize]) -> Vec<usize> {
    let mut lines = lines.to_vec();
    lines.put_in_order();
    lines
}

fn same_question(fact: Fact) -> Fact {
    match fact {
        Fact::Reason(_) => Fact::Reason(0),
        Fact::Dose(_) => Fact::Dose(0),
        Fact::StartedOn(_) => Fact::StartedOn(0),
        Fact::StoppedOn(_) => Fact::StoppedOn(0),
        Fact::Measure(_) => Fact::Measure(0),
        other => other,
    }
}

fn order(facts: &Facts, fact: Fact) -> (u8, usize) {
    match fact {
        Fact::Allergies => (0, 0),
        Fact::Conditions => (1, 0),
        Fact::Age => (2, 0),
        Fact::Pregnant => (3, 0),
        Fact::Breastfeeding => (4, 0),
        Fact::Sex => (5, 0),
        Fact::Alcohol => (6, 0),
        Fact::Tobacco => (7, 0),
        Fact::Cannabis => (8, 0),
        Fact::Dose(line) => (9, facts.rank(line)),
        Fact::StoppedOn(line) => (10, facts.rank(line)),
        Fact::StartedOn(line) => (11, facts.rank(line)),
        Fact::Measure(measure) => (12, usize::from(measure)),
        Fact::Reason(line) => (13, facts.rank(line)),
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
