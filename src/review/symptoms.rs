//! A symptom that the person told, and the medicines whose labels list it. What may come from what is never decided here: only
//! which medicines to ask about, and in which order.

use super::evaluate::Verdict;
use super::facts::{Exposure, Facts};
use super::merge::rule_of;
use super::truth::Evidence;
use crate::knowledge::{Kind, Onset, Severity, SideEffect};
use crate::model::Medication;
use crate::values::{Date, InOrder};

/// A symptom and the lines to ask about, the likeliest to be asked about first.
pub(super) struct Listed {
    /// Its place in the record.
    pub(super) symptom: usize,
    /// Lines whose labels list it. Never empty.
    pub(super) lines: Vec<usize>,
    /// The symptom, then each line with its dates.
    pub(super) evidence: Vec<Evidence>,
}

/// Symptoms of this weight that labels of medicines on the list name.
pub(super) fn listed(facts: &Facts, severity: Severity) -> Vec<Listed> {
    let mut all = Vec::new();
    for (symptom, told) in facts.record.symptoms.iter().flatten().enumerate() {
        let entry = told.key.as_ref().and_then(|key| facts.knowledge.symptom(key));
        let Some((number, _)) = entry.filter(|(_, entry)| entry.severity == severity) else { continue };
        let mut found: Vec<(Rank, Evidence)> = Vec::new();
        for (row, side_effect) in (0_u16..).zip(&facts.knowledge.content.side_effects) {
            if side_effect.symptoms.binary_search(&number).is_ok() {
                let exposures = facts.in_set(side_effect.of);
                found.extend(exposures.filter_map(|e| candidate(facts, e, side_effect, row, told.since)));
            }
        }
        found.put_in_order_by(|(one, _), (other, _)| one.cmp(other));
        let (mut lines, mut evidence) = (Vec::new(), vec![Evidence::Symptom(symptom)]);
        for (rank, line) in found {
            if !lines.contains(&rank.medication) {
                lines.push(rank.medication);
                evidence.push(line);
            }
        }
        if !lines.is_empty() {
            all.push(Listed { symptom, lines, evidence });
        }
    }
    all
}

/// Takes away what a symptom's own card says already: the rule on the same condition and the same medicine.
pub(super) fn silence(facts: &Facts, held: &mut Vec<Verdict>) {
    let mut said: Vec<(u16, Vec<usize>)> = Vec::new();
    for verdict in held.iter() {
        let told = verdict.symptom.and_then(|symptom| facts.record.symptoms.as_ref()?.get(symptom));
        let entry = told.and_then(|told| facts.knowledge.symptom(told.key.as_ref()?));
        said.extend(entry.and_then(|(_, entry)| Some((entry.condition?, verdict.medications.clone()))));
    }
    held.retain(|verdict| {
        let about_condition = verdict.symptom.is_none()
            && rule_of(facts, verdict.rule).is_some_and(|(_, kind)| kind == Kind::SideEffect);
        !about_condition
            || !said.iter().any(|(condition, lines)| {
                verdict.medications.iter().all(|line| lines.contains(line))
                    && facts
                        .condition(&[*condition])
                        .is_some_and(|told| verdict.trail.evidence.contains(told))
            })
    });
}

// First those begun or changed within the usual time before the symptom, then the newest, then those without a date.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    out_of_time: bool,
    dateless: bool,
    age: i32,
    place: usize,
    onset: Onset,
    medication: usize,
}

fn candidate(
    facts: &Facts,
    exposure: &Exposure,
    listed: &SideEffect,
    row: u16,
    since: Option<Date>,
) -> Option<(Rank, Evidence)> {
    let line = facts.medication(exposure.medication)?;
    if !listed.routes.has(exposure.route) || !was_taken(line, since) {
        return None;
    }
    let until = since.unwrap_or(facts.today);
    let days = [line.started_on, line.changed_on].into_iter().flatten().filter(|day| *day <= until);
    let begun = days.max();
    let age = begun.map(|day| until.days_since(day));
    let usual = match listed.onset {
        Onset::Days => 14,
        Onset::Weeks | Onset::Any => 90,
    };
    let rank = Rank {
        out_of_time: age.is_none_or(|age| age > usual),
        dateless: age.is_none(),
        age: age.unwrap_or(0),
        place: facts.rank(exposure.medication),
        onset: listed.onset,
        medication: exposure.medication,
    };
    let (index, ingredient) = (exposure.medication, exposure.ingredient);
    Some((rank, Evidence::Listed { index, ingredient, row, begun }))
}

// Whether a line was taken when the symptom began; without that day, whether it is taken now.
fn was_taken(line: &Medication, since: Option<Date>) -> bool {
    let Some(since) = since else { return line.is_current() };
    line.started_on.is_none_or(|day| day <= since)
        && (line.is_current() || line.stopped_on.is_some_and(|day| day >= since))
}
