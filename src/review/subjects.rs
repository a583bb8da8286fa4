use super::dose;
use super::facts::{Exposure, Facts};
use super::loads;
use super::symptoms;
use super::truth::{Evidence, Trail, Truth};
use crate::knowledge::{Compare, Criterion, SetId, Severity, Takes};
use crate::model::Medication;
use crate::values::lower_case;

/// One choice of lines for the subjects of a rule.
#[derive(Clone, Default)]
pub(super) struct Tuple {
    /// Lines by slot: `{a}`, `{b}`, `{c}`.
    pub(super) slots: Vec<Vec<usize>>,
    /// Lines that the rule speaks of without a slot of their own: those behind a sum.
    pub(super) others: Vec<usize>,
    pub(super) truth: Option<Truth>,
    pub(super) trail: Trail,
    /// The symptom that the lines are about, if they are about one.
    pub(super) symptom: Option<usize>,
}

impl Tuple {
    /// All lines of the tuple, those in slots first, each once.
    pub(super) fn medications(&self) -> Vec<usize> {
        let mut all: Vec<usize> = Vec::new();
        for &line in self.slots.iter().flatten().chain(&self.others) {
            if !all.contains(&line) {
                all.push(line);
            }
        }
        all
    }

    fn with(&self, slots: Vec<Vec<usize>>, truth: Truth, trail: Trail) -> Self {
        let mut next = self.clone();
        next.slots.extend(slots);
        next.truth = Some(next.truth.map_or(truth, |so_far| so_far.min(truth)));
        next.trail.add(trail);
        next
    }
}

/// Every choice of lines for the subject criteria of a rule, in canonical order; none if a subject has no line.
pub(super) fn tuples(facts: &Facts, subjects: &[&Criterion]) -> Vec<Tuple> {
    let named = subjects.iter().any(|criterion| names_lines(criterion));
    let mut tuples = vec![Tuple::default()];
    // Lines before sums, so that {a} is the line that the rule names.
    for criterion in
        subjects.iter().filter(|c| names_lines(c)).chain(subjects.iter().filter(|c| !names_lines(c)))
    {
        if tuples.is_empty() {
            break;
        }
        tuples = match criterion {
            Criterion::Takes(takes) => with_line(facts, &tuples, takes),
            Criterion::SameIngredient { of, differently_named } => {
                with_pair(&tuples, &shared_ingredient(facts, *of, *differently_named))
            }
            Criterion::SameClass(set) => with_pair(&tuples, &shared_class(facts, *set)),
            Criterion::ListedSymptom(severity) => with_symptom(facts, &tuples, *severity),
            sum => with_sum(facts, tuples, sum, !named),
        };
    }
    tuples
}

/// Whether a criterion is a subject when it stands at the top level of a rule.
pub(super) fn is_subject(criterion: &Criterion) -> bool {
    names_lines(criterion)
        || matches!(
            criterion,
            Criterion::TakesCount { .. } | Criterion::DailyDose { .. } | Criterion::Load { .. }
        )
}

/// Whether a criterion is false because the list holds too few of the ingredients that it speaks of. Most rules end
/// here, before anything is allocated for them.
pub(super) fn has_no_line(facts: &Facts, criterion: &Criterion) -> bool {
    let fewer_than =
        |set: SetId, wanted: usize| !facts.is_anything(set) && facts.in_set(set).nth(wanted - 1).is_none();
    match criterion {
        Criterion::Takes(takes) => fewer_than(takes.set, 1),
        Criterion::DailyDose { of, .. } => fewer_than(*of, 1),
        Criterion::SameIngredient { of: Some(set), .. } | Criterion::SameClass(set) => fewer_than(*set, 2),
        Criterion::ListedSymptom(_) => facts.record.symptoms.is_none(),
        _ => false,
    }
}

/// A criterion about lines judged as a plain yes or no.
pub(super) fn exists(facts: &Facts, criterion: &Criterion) -> (Truth, Trail) {
    let found = tuples(facts, &[criterion]);
    let best = found.into_iter().max_by_key(|tuple| tuple.truth);
    best.map_or((Truth::False, Trail::default()), |tuple| (tuple.truth.unwrap_or(Truth::False), tuple.trail))
}

fn names_lines(criterion: &Criterion) -> bool {
    matches!(
        criterion,
        Criterion::Takes(_)
            | Criterion::SameIngredient { .. }
            | Criterion::SameClass(_)
            | Criterion::ListedSymptom(_)
    )
}

fn with_line(facts: &Facts, tuples: &[Tuple], takes: &Takes) -> Vec<Tuple> {
    let matches = facts.matches(takes);
    let mut extended = Vec::new();
    for tuple in tuples {
        for found in &matches {
            if tuple.slots.iter().flatten().any(|&line| line == found.medication) {
                continue;
            }
            let trail = Trail {
                evidence: vec![found.evidence.clone()],
                missing: found.missing().into_iter().collect(),
                conditions: Vec::new(),
            };
            extended.push(tuple.with(vec![vec![found.medication]], found.truth, trail));
        }
    }
    extended
}

fn with_pair(tuples: &[Tuple], pairs: &[(usize, usize, Trail)]) -> Vec<Tuple> {
    let mut extended = Vec::new();
    for tuple in tuples {
        for (first, second, trail) in pairs {
            extended.push(tuple.with(vec![vec![*first], vec![*second]], Truth::True, trail.clone()));
        }
    }
    extended
}

// One choice for each symptom: all lines whose labels list it share a slot.
fn with_symptom(facts: &Facts, tuples: &[Tuple], severity: Severity) -> Vec<Tuple> {
    let listed = symptoms::listed(facts, severity);
    let mut extended = Vec::new();
    for tuple in tuples {
        for found in &listed {
            let trail = Trail { evidence: found.evidence.clone(), ..Trail::default() };
            let mut next = tuple.with(vec![found.lines.clone()], Truth::True, trail);
            next.symptom = Some(found.symptom);
            extended.push(next);
        }
    }
    extended
}

// A sum is one subject, whatever its lines; it takes a slot only where the rule names no line itself.
fn with_sum(facts: &Facts, tuples: Vec<Tuple>, criterion: &Criterion, takes_slot: bool) -> Vec<Tuple> {
    let (truth, trail, lines) = judge_sum(facts, criterion);
    if truth == Truth::False {
        return Vec::new();
    }
    tuples
        .into_iter()
        .map(|tuple| {
            let slots = if takes_slot { vec![lines.clone()] } else { Vec::new() };
            let mut next = tuple.with(slots, truth, trail.clone());
            next.others.extend(&lines);
            next
        })
        .collect()
}

fn judge_sum(facts: &Facts, criterion: &Criterion) -> (Truth, Trail, Vec<usize>) {
    match criterion {
        Criterion::DailyDose { of, compare, counted_in } => dose::judge(facts, *of, *compare, *counted_in),
        Criterion::TakesCount { of, compare } => count(facts, *of, *compare),
        Criterion::Load { load, compare, medicines } => {
            let sum = loads::sum(facts, *load);
            let lines: Vec<usize> = sum.parts.iter().map(|(line, _)| *line).collect();
            let holds = lines.len() >= usize::from(*medicines) && compare.holds(f64::from(sum.sum));
            let mut evidence: Vec<Evidence> = lines.iter().map(|&line| facts.line(line)).collect();
            evidence.push(Evidence::Load { load: *load, sum: sum.sum });
            (Truth::from(holds), Trail { evidence, ..Trail::default() }, lines)
        }
        _ => (Truth::False, Trail::default(), Vec::new()),
    }
}

fn count(facts: &Facts, set: SetId, compare: Compare) -> (Truth, Trail, Vec<usize>) {
    let takes = Takes {
        set,
        routes: crate::knowledge::RouteMask::systemic(),
        stopped_within_days: None,
        release: None,
    };
    let lines: Vec<usize> = facts.matches(&takes).into_iter().map(|found| found.medication).collect();
    let mut evidence: Vec<Evidence> = lines.iter().map(|&line| facts.line(line)).collect();
    evidence.push(Evidence::Count(lines.len()));
    let holds = compare.holds(lines.len() as f64);
    (Truth::from(holds), Trail { evidence, ..Trail::default() }, lines)
}

fn shared_ingredient(
    facts: &Facts,
    set: Option<SetId>,
    differently_named: bool,
) -> Vec<(usize, usize, Trail)> {
    let candidates: Vec<&Exposure> = match set {
        Some(set) => facts.in_set(set).collect(),
        None => facts.exposures.iter().collect(),
    };
    pairs(facts, &candidates, |first, second| {
        first.ingredient == second.ingredient
            && (!differently_named || is_brand_beside_generic(facts, first.medication, second.medication))
    })
}

// The same product under names without a word in common.
fn is_brand_beside_generic(facts: &Facts, first: usize, second: usize) -> bool {
    let (Some(first), Some(second)) = (facts.medication(first), facts.medication(second)) else {
        return false;
    };
    let ingredients = |line: &Medication| line.parts().iter().map(|part| part.ingredient).collect::<Vec<_>>();
    let words = |line: &Medication| {
        let name = lower_case(line.name());
        name.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>()
    };
    let others = words(second);
    ingredients(first) == ingredients(second)
        && first.release == second.release
        && !words(first).iter().any(|word| others.contains(word))
}

fn shared_class(facts: &Facts, set: SetId) -> Vec<(usize, usize, Trail)> {
    let candidates: Vec<&Exposure> = facts.in_set(set).collect();
    pairs(facts, &candidates, |first, second| first.ingredient != second.ingredient)
}

// Two lines double each other only where both reach the whole body, or both the same place.
fn pairs(
    facts: &Facts,
    candidates: &[&Exposure],
    alike: impl Fn(&Exposure, &Exposure) -> bool,
) -> Vec<(usize, usize, Trail)> {
    let mut pairs: Vec<(usize, usize, Trail)> = Vec::new();
    let current: Vec<&Exposure> = candidates.iter().copied().filter(|exposure| exposure.current).collect();
    for (place, first) in current.iter().enumerate() {
        for second in current.iter().skip(place + 1) {
            let same_place =
                first.route == second.route || (first.route.is_systemic() && second.route.is_systemic());
            let ends = (first.medication, second.medication);
            let known = pairs.iter().any(|(a, b, _)| (*a, *b) == ends || (*b, *a) == ends);
            if ends.0 == ends.1 || known || !same_place || !alike(first, second) {
                continue;
            }
            let evidence = vec![facts.line(ends.0), facts.line(ends.1)];
            pairs.push((ends.0, ends.1, Trail { evidence, ..Trail::default() }));
        }
    }
    pairs
}
