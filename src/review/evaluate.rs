use super::facts::Facts;
use super::subjects::{self, Tuple};
use super::truth::{Evidence, Fact, Trail, Truth};
use crate::knowledge::{Criterion, Level, Purpose, Reaction, Rule, Substance};
use crate::model::{Allergy, ReactionKind, Reason, Sex, Use, UseLevel};
use crate::values::InOrder;

/// A rule that is certain, or would be if the missing facts were known, for one choice of lines.
pub(super) struct Verdict {
    /// Number of the rule.
    pub(super) rule: u16,
    pub(super) slots: Vec<Vec<usize>>,
    pub(super) medications: Vec<usize>,
    pub(super) trail: Trail,
    /// The symptom that it is about, if it is about one.
    pub(super) symptom: Option<usize>,
}

/// Decides one rule for every choice of lines.
pub(super) fn decide(
    facts: &Facts,
    rule: &Rule,
    number: u16,
    held: &mut Vec<Verdict>,
    undecided: &mut Vec<Verdict>,
) {
    if rule.when.iter().any(|criterion| subjects::has_no_line(facts, criterion)) {
        return;
    }
    let (subjects, others): (Vec<&Criterion>, Vec<&Criterion>) =
        rule.when.iter().partition(|criterion| subjects::is_subject(criterion));
    let mut best: Vec<(Vec<usize>, Tuple)> = Vec::new();
    for mut tuple in subjects::tuples(facts, &subjects) {
        let mut truth = tuple.truth.unwrap_or(Truth::True);
        for criterion in &others {
            let (next, trail) = judge(facts, criterion, &tuple.slots);
            truth = truth.min(next);
            if truth == Truth::False {
                break;
            }
            tuple.trail.add(trail);
        }
        if truth == Truth::False {
            continue;
        }
        tuple.truth = Some(truth);
        let mut lines = tuple.medications();
        lines.put_in_order();
        let known = best.iter_mut().find(|(same, so_far)| *same == lines && so_far.symptom == tuple.symptom);
        match known {
            Some((_, so_far)) if so_far.truth >= tuple.truth => {}
            Some((_, so_far)) => *so_far = tuple,
            None => best.push((lines, tuple)),
        }
    }
    for (_, tuple) in best {
        let certain = tuple.truth == Some(Truth::True);
        let medications = tuple.medications();
        let Tuple { slots, trail, symptom, .. } = tuple;
        let verdict = Verdict { rule: number, slots, medications, trail, symptom };
        if certain { held.push(verdict) } else { undecided.push(verdict) }
    }
}

fn judge(facts: &Facts, criterion: &Criterion, slots: &[Vec<usize>]) -> (Truth, Trail) {
    let person = &facts.record.person;
    match criterion {
        Criterion::All(of) => {
            let judged: Vec<_> = of.iter().map(|inner| judge(facts, inner, slots)).collect();
            gather(judged.iter().map(|(truth, _)| *truth).min().unwrap_or(Truth::True), judged)
        }
        Criterion::Any(of) => at_least(1, of, facts, slots),
        Criterion::AtLeast { count, of } => at_least(usize::from(*count), of, facts, slots),
        Criterion::Not(inner) => {
            let (truth, mut trail) = judge(facts, inner, slots);
            // What makes the inner one false is evidence only where we know how to say it.
            trail.evidence.retain(|evidence| matches!(evidence, Evidence::ReasonNotKnown(_)));
            (truth.not(), trail)
        }
        Criterion::TakenFor { slot, condition } => taken_for(facts, slots, *slot, *condition),
        Criterion::TakenDifferently(slot) => taken_differently(facts, slots, *slot),
        Criterion::Has(conditions) => has(facts, conditions),
        Criterion::Untreated(conditions) => untreated(facts, conditions),
        Criterion::AllergicToSubject { slot, reaction } => {
            allergic(facts, *reaction, |allergy| subject_shares(facts, slots, *slot, allergy))
        }
        Criterion::AllergicToGroup { groups, reaction } => {
            allergic(facts, *reaction, |allergy| in_groups(facts, groups, allergy))
        }
        Criterion::Observed { measure, compare } => match newest(facts, *measure).and_then(|o| o.1) {
            Some(value) => {
                let evidence = Evidence::Measured { measure: *measure, value, limit: compare.limit };
                known(compare.holds(value), Some(evidence))
            }
            None => missing(Fact::Measure(*measure)),
        },
        Criterion::NotObservedWithin { measure, days } => match newest(facts, *measure) {
            Some((Some(ago), _)) => {
                let evidence = Evidence::NotMeasured { measure: *measure, days: Some(ago) };
                known(ago > i32::from(*days), Some(evidence))
            }
            // Measured, but nobody said when.
            Some((None, _)) => missing(Fact::Measure(*measure)),
            None if person.observations.is_some() => {
                known(true, Some(Evidence::NotMeasured { measure: *measure, days: None }))
            }
            None => missing(Fact::Measure(*measure)),
        },
        Criterion::Age(compare) => match person.age_on(facts.today) {
            Some(age) => known(compare.holds(f64::from(age)), Some(Evidence::Age(age))),
            None => missing(Fact::Age),
        },
        Criterion::Female(wanted) => match person.sex {
            Some(sex) => known((sex == Sex::Female) == *wanted, Some(Evidence::Female(sex == Sex::Female))),
            None => missing(Fact::Sex),
        },
        Criterion::Pregnant => bearing(facts, person.pregnancy.pregnant, Evidence::Pregnant, Fact::Pregnant),
        Criterion::Breastfeeding => {
            bearing(facts, person.pregnancy.breastfeeding, Evidence::Breastfeeding, Fact::Breastfeeding)
        }
        Criterion::Uses { substance, level } => uses(facts, *substance, *level),
        Criterion::Reports(sign) => {
            let felt =
                facts.record.symptoms.iter().flatten().position(|told| told.key.as_ref() == Some(sign));
            let evidence = felt.map_or_else(|| Evidence::Sign(sign.clone()), Evidence::Symptom);
            known(felt.is_some() || facts.record.signs.contains(sign), Some(evidence))
        }
        Criterion::StartedAfter { later, earlier } => started_after(facts, slots, *later, *earlier),
        Criterion::Takes(_)
        | Criterion::TakesCount { .. }
        | Criterion::DailyDose { .. }
        | Criterion::SameIngredient { .. }
        | Criterion::SameClass(_)
        | Criterion::ListedSymptom(_)
        | Criterion::Load { .. } => subjects::exists(facts, criterion),
    }
}

// Evidence of what holds, questions of what is open.
fn gather(truth: Truth, judged: Vec<(Truth, Trail)>) -> (Truth, Trail) {
    let mut trail = Trail::default();
    for (_, inner) in judged.into_iter().filter(|(inner, _)| *inner == truth) {
        trail.add(inner);
    }
    (truth, trail)
}

fn at_least(count: usize, of: &[Criterion], facts: &Facts, slots: &[Vec<usize>]) -> (Truth, Trail) {
    let judged: Vec<_> = of.iter().map(|inner| judge(facts, inner, slots)).collect();
    let number = |wanted| judged.iter().filter(|(truth, _)| *truth == wanted).count();
    let truth = match (number(Truth::True), number(Truth::Unknown)) {
        (certain, _) if certain >= count => Truth::True,
        (certain, open) if certain + open >= count => Truth::Unknown,
        _ => Truth::False,
    };
    gather(truth, judged)
}

fn known(holds: bool, evidence: Option<Evidence>) -> (Truth, Trail) {
    let evidence = evidence.filter(|_| holds).into_iter().collect();
    (Truth::from(holds), Trail { evidence, ..Trail::default() })
}

fn missing(fact: Fact) -> (Truth, Trail) {
    (Truth::Unknown, Trail { missing: vec![fact], ..Trail::default() })
}

fn in_slot(slots: &[Vec<usize>], slot: u8) -> &[usize] {
    slots.get(usize::from(slot)).map_or(&[], Vec::as_slice)
}

fn taken_for(facts: &Facts, slots: &[Vec<usize>], slot: u8, condition: Option<u16>) -> (Truth, Trail) {
    let Some(&index) = in_slot(slots, slot).first() else { return known(false, None) };
    let Some(line) = facts.medication(index) else { return known(false, None) };
    match (&line.reason, condition) {
        (Reason::NotAsked, _) => missing(Fact::Reason(index)),
        (Reason::NotKnown, _) => {
            let evidence = vec![Evidence::ReasonNotKnown(index)];
            (Truth::False, Trail { evidence, ..Trail::default() })
        }
        (Reason::Given(_), None) => known(true, Some(Evidence::Reason(index))),
        (Reason::Given(_), Some(wanted)) => {
            let named = line.reason_condition.as_ref().map(|key| facts.knowledge.implied_by(key));
            known(named.is_some_and(|named| named.contains(&wanted)), Some(Evidence::Reason(index)))
        }
    }
}

fn taken_differently(facts: &Facts, slots: &[Vec<usize>], slot: u8) -> (Truth, Trail) {
    let Some(&index) = in_slot(slots, slot).first() else { return known(false, None) };
    let differs = facts.medication(index).and_then(|line| line.really.as_ref().map(|really| (line, really)));
    let differs = differs.is_some_and(|(line, (_, regimen))| *regimen != line.regimen);
    known(differs, Some(Evidence::TakenDifferently(index)))
}

fn has(facts: &Facts, conditions: &[u16]) -> (Truth, Trail) {
    match facts.condition(conditions) {
        Some(evidence) => known(true, Some(evidence.clone())),
        None if facts.record.person.conditions.is_some() => known(false, None),
        None => {
            let (truth, mut trail) = missing(Fact::Conditions);
            trail.conditions.extend(conditions);
            (truth, trail)
        }
    }
}

// Told conditions for which nothing on the list is often used. Nobody asks for conditions because of it, and a line that was not
// recognised may be the very medicine: then it says nothing.
fn untreated(facts: &Facts, conditions: &[u16]) -> (Truth, Trail) {
    let current = || facts.record.medications.iter().filter(|line| line.is_current());
    if current().next().is_none() || current().any(|line| line.parts().is_empty()) {
        return known(false, None);
    }
    let is_treated = |condition: u16| {
        let fits = |purpose: &Purpose| {
            purpose.conditions.contains(&condition)
                && facts.exposures.iter().any(|e| e.current && purpose.is_of(e.ingredient, e.route))
        };
        facts.knowledge.content.purposes.iter().any(fits)
    };
    let mut trail = Trail::default();
    for &condition in conditions {
        // What a line is taken for is treated.
        if let Some(told @ Evidence::Condition(_)) = facts.condition(&[condition])
            && !facts.is_taken_for(condition)
            && !is_treated(condition)
            && !trail.evidence.contains(told)
        {
            trail.evidence.push(told.clone());
        }
    }
    (Truth::from(!trail.evidence.is_empty()), trail)
}

fn allergic(facts: &Facts, reaction: Reaction, concerns: impl Fn(&Allergy) -> bool) -> (Truth, Trail) {
    let Some(allergies) = &facts.record.person.allergies else { return missing(Fact::Allergies) };
    let counts = |allergy: &Allergy| match reaction {
        Reaction::Allergy => allergy.reaction_kind != Some(ReactionKind::Intolerance),
        Reaction::Serious => allergy.reaction_kind == Some(ReactionKind::Serious),
        Reaction::Intolerance => allergy.reaction_kind == Some(ReactionKind::Intolerance),
    };
    let found = allergies.iter().position(|allergy| counts(allergy) && concerns(allergy));
    known(found.is_some(), found.map(Evidence::Allergy))
}

// The substance itself, the group that was named, or a group that both belong to.
fn subject_shares(facts: &Facts, slots: &[Vec<usize>], slot: u8, allergy: &Allergy) -> bool {
    let lines = in_slot(slots, slot).iter().filter_map(|&index| facts.medication(index));
    let ingredients: Vec<_> = lines.flat_map(|line| line.parts()).map(|part| part.ingredient).collect();
    if allergy.ingredients.iter().any(|ingredient| ingredients.contains(ingredient)) {
        return true;
    }
    let numbers = |all: &[crate::values::IngredientId]| -> Vec<u16> {
        all.iter().filter_map(|&id| facts.knowledge.index_of(id)).collect()
    };
    let (subject, reacted) = (numbers(&ingredients), numbers(&allergy.ingredients));
    facts.knowledge.content.allergy_groups.iter().any(|group| {
        let holds = |all: &[u16]| all.iter().any(|n| group.members.binary_search(n).is_ok());
        let named = allergy.group.as_deref() == Some(group.key.as_str());
        holds(&subject) && (named || holds(&reacted))
    })
}

fn in_groups(facts: &Facts, groups: &[u16], allergy: &Allergy) -> bool {
    let wanted = groups.iter().filter_map(|&n| facts.knowledge.content.allergy_groups.get(usize::from(n)));
    wanted.into_iter().any(|group| {
        let member =
            |id| facts.knowledge.index_of(id).is_some_and(|n| group.members.binary_search(&n).is_ok());
        allergy.group.as_deref() == Some(group.key.as_str())
            || allergy.ingredients.iter().any(|&id| member(id))
    })
}

// The newest observation of a measure: days ago if dated, and its value. An eGFR may be told without a date.
fn newest(facts: &Facts, measure: u16) -> Option<(Option<i32>, Option<f64>)> {
    let person = &facts.record.person;
    let key =
        facts.knowledge.content.measures.get(usize::from(measure)).map(|measure| measure.key.as_str())?;
    let told = match key {
        "egfr" => person.egfr,
        "weight" => person.weight_kg,
        _ => None,
    };
    let dated = person.observations.iter().flatten().filter(|o| o.measure == key);
    let dated = dated.max_by_key(|o| o.on).map(|o| (o.on.map(|day| facts.today.days_since(day)), o.value));
    match (dated, told) {
        (Some((days, None)), told) => Some((days, told)),
        (Some(dated), _) => Some(dated),
        (None, Some(value)) => Some((None, Some(value))),
        (None, None) => None,
    }
}

// Nobody is asked about pregnancy who cannot be pregnant: men, and ages below 10 or above 55.
fn bearing(facts: &Facts, told: Option<bool>, evidence: Evidence, fact: Fact) -> (Truth, Trail) {
    let person = &facts.record.person;
    let age_excludes = person.age_on(facts.today).is_some_and(|age| !(10..=55).contains(&age));
    match told {
        Some(holds) => known(holds, Some(evidence)),
        None if person.sex == Some(Sex::Male) || age_excludes => known(false, None),
        None => missing(fact),
    }
}

fn uses(facts: &Facts, substance: Substance, level: Level) -> (Truth, Trail) {
    let person = &facts.record.person;
    let (told, fact) = match substance {
        Substance::Alcohol => (&person.alcohol, Fact::Alcohol),
        Substance::Tobacco => (&person.tobacco, Fact::Tobacco),
        Substance::Cannabis => (&person.cannabis, Fact::Cannabis),
    };
    let evidence = Some(Evidence::Uses(substance));
    let on_list = || facts.knowledge.substance(substance).is_some_and(|set| on_list(facts, set));
    if level == Level::Any && on_list() {
        return known(true, evidence);
    }
    let Some(told) = told.as_ref().and_then(|Use { level, .. }| *level) else { return missing(fact) };
    let holds = match level {
        Level::Any => told >= UseLevel::Some,
        Level::Heavy => told == UseLevel::Heavy,
        Level::RecentlyStopped => matches!(told, UseLevel::RecentlyStopped { .. }),
    };
    known(holds, evidence)
}

fn on_list(facts: &Facts, class: &[u16]) -> bool {
    facts
        .exposures
        .iter()
        .any(|exposure| exposure.current && class.binary_search(&exposure.ingredient).is_ok())
}

fn started_after(facts: &Facts, slots: &[Vec<usize>], later: u8, earlier: u8) -> (Truth, Trail) {
    let started = |slot| {
        let index = in_slot(slots, slot).first().copied()?;
        Some((index, facts.medication(index)?.started_on))
    };
    let (Some((later, newer)), Some((earlier, older))) = (started(later), started(earlier)) else {
        return known(false, None);
    };
    match (newer, older) {
        (Some(newer), Some(older)) => known(newer > older, Some(Evidence::StartedAfter { later, earlier })),
        (None, _) => missing(Fact::StartedOn(later)),
        (_, None) => missing(Fact::StartedOn(earlier)),
    }
}
