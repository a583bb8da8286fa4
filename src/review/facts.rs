use super::truth::{Evidence, Fact, Truth};
use crate::knowledge::{Knowledge, RouteMask, SetId, Takes};
use crate::model::{Identity, Medication, Record, Status};
use crate::values::{Date, InOrder, IngredientId, Route};

/// A record as the rules see it: every ingredient that reaches the person, found by the sets it belongs to.
pub(super) struct Facts<'a> {
    pub(super) record: &'a Record,
    pub(super) knowledge: &'a Knowledge,
    pub(super) today: Date,
    /// Ingredients taken, in an order that does not depend on the order of the list.
    pub(super) exposures: Vec<Exposure>,
    /// Places of the medications in that order.
    rank: Vec<usize>,
    by_set: Vec<Vec<u16>>,
    conditions: Vec<(u16, Evidence)>,
}

/// One ingredient of one line of the list.
pub(super) struct Exposure {
    pub(super) medication: usize,
    pub(super) part: usize,
    /// Number in the pack.
    pub(super) ingredient: u16,
    pub(super) route: Route,
    pub(super) current: bool,
}

/// A line that matches a `takes`.
#[derive(Clone)]
pub(super) struct Match {
    pub(super) medication: usize,
    pub(super) truth: Truth,
    pub(super) evidence: Evidence,
}

impl<'a> Facts<'a> {
    pub(super) fn gather(record: &'a Record, knowledge: &'a Knowledge, today: Date) -> Self {
        let mut order: Vec<usize> = (0..record.medications.len()).collect();
        order.put_in_order_by_key(|&index| canonical_key(record.medications.get(index)));
        let mut rank = vec![0; order.len()];
        for (place, &medication) in order.iter().enumerate() {
            if let Some(slot) = rank.get_mut(medication) {
                *slot = place;
            }
        }
        let mut exposures = Vec::new();
        let mut by_set = vec![Vec::new(); knowledge.content.sets.len()];
        for &medication in &order {
            let Some(line) = record.medications.get(medication) else { continue };
            for (part, contents) in line.parts().iter().enumerate() {
                let Some(ingredient) = knowledge.index_of(contents.ingredient) else { continue };
                let number = exposures.len() as u16;
                for SetId(set) in knowledge.sets_of(ingredient) {
                    if let Some(matching) = by_set.get_mut(usize::from(*set)) {
                        matching.push(number);
                    }
                }
                let route = stated_route(line).or(knowledge.facts(ingredient).map(|facts| facts.usual_route));
                exposures.push(Exposure {
                    medication,
                    part,
                    ingredient,
                    route: route.unwrap_or(Route::Oral),
                    current: line.is_current(),
                });
            }
        }
        let conditions = conditions_of(record, knowledge);
        Self { record, knowledge, today, exposures, rank, by_set, conditions }
    }

    /// A line of the list; an empty one if there is no such line.
    pub(super) fn medication(&self, index: usize) -> Option<&'a Medication> {
        self.record.medications.get(index)
    }

    /// Place of a line in the canonical order.
    pub(super) fn rank(&self, medication: usize) -> usize {
        self.rank.get(medication).copied().unwrap_or(usize::MAX)
    }

    /// Whether a set stands for every line, recognised or not.
    pub(super) fn is_anything(&self, set: SetId) -> bool {
        self.knowledge.content.sets.get(usize::from(set.0)).is_some_and(|set| set.is_anything())
    }

    /// Exposures to ingredients of a set, current or not.
    pub(super) fn in_set(&self, set: SetId) -> impl Iterator<Item = &Exposure> {
        let numbers = self.by_set.get(usize::from(set.0)).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|&number| self.exposures.get(usize::from(number)))
    }

    /// Lines that match a `takes`, each once.
    pub(super) fn matches(&self, takes: &Takes) -> Vec<Match> {
        if self.is_anything(takes.set) {
            let mut lines: Vec<usize> = (0..self.record.medications.len()).collect();
            lines.put_in_order_by_key(|&index| self.rank(index));
            return lines
                .into_iter()
                .filter(|&index| self.medication(index).is_some_and(Medication::is_current))
                .map(|index| Match { medication: index, truth: Truth::True, evidence: self.line(index) })
                .collect();
        }
        let mut matches: Vec<Match> = Vec::new();
        for exposure in self.in_set(takes.set) {
            let Some(line) = self.medication(exposure.medication) else { continue };
            if !takes.routes.has(exposure.route)
                || takes.release.is_some_and(|release| release != line.release)
            {
                continue;
            }
            let Some((truth, evidence)) = self.presence(exposure, line, takes.stopped_within_days) else {
                continue;
            };
            match matches.iter_mut().find(|found| found.medication == exposure.medication) {
                Some(found) if found.truth >= truth => {}
                Some(found) => *found = Match { medication: exposure.medication, truth, evidence },
                None => matches.push(Match { medication: exposure.medication, truth, evidence }),
            }
        }
        matches
    }

    /// Evidence that a line is on the list, with what we assumed of it.
    pub(super) fn line(&self, index: usize) -> Evidence {
        let line = self.medication(index);
        let unstated_route = line.is_some_and(|line| stated_route(line).is_none());
        let route = self.exposures.iter().find(|exposure| exposure.medication == index).map(|e| e.route);
        Evidence::Medication {
            index,
            status_assumed: line.is_some_and(|line| matches!(line.status, None | Some(Status::NotSure))),
            route_assumed: route.filter(|_| unstated_route),
        }
    }

    /// Evidence that the person has a condition, if any was told or is plain from a reason.
    pub(super) fn condition(&self, wanted: &[u16]) -> Option<&Evidence> {
        self.conditions.iter().find(|(condition, _)| wanted.contains(condition)).map(|(_, evidence)| evidence)
    }

    /// Whether the reason of a line names a condition, or one that implies it.
    pub(super) fn is_taken_for(&self, condition: u16) -> bool {
        let mut known = self.conditions.iter();
        known.any(|(told, evidence)| *told == condition && matches!(evidence, Evidence::Reason(_)))
    }

    /// Lines that no rule could look at.
    pub(super) fn unmatched(&self) -> Vec<usize> {
        let lines = self.record.medications.iter().enumerate();
        lines
            .filter(|(_, line)| !matches!(line.identity, Identity::Recognised(_)))
            .map(|(index, _)| index)
            .collect()
    }

    fn presence(
        &self,
        exposure: &Exposure,
        line: &Medication,
        stopped_within: Option<u16>,
    ) -> Option<(Truth, Evidence)> {
        if exposure.current {
            return Some((Truth::True, self.line(exposure.medication)));
        }
        let limit = i32::from(stopped_within?);
        match line.stopped_on {
            Some(day) => {
                let days = self.today.days_since(day);
                (days <= limit)
                    .then_some((Truth::True, Evidence::Stopped { index: exposure.medication, days }))
            }
            None => Some((Truth::Unknown, self.line(exposure.medication))),
        }
    }
}

impl Match {
    /// What is missing where the match is not certain: the day the line was stopped.
    pub(super) fn missing(&self) -> Option<Fact> {
        (self.truth == Truth::Unknown).then_some(Fact::StoppedOn(self.medication))
    }
}

/// The route that the line or its form gives away.
fn stated_route(line: &Medication) -> Option<Route> {
    line.route.or(line.form.and_then(|form| form.usual_route()))
}

/// Routes of any kind: for sums over sets.
pub(super) fn counts_for_dose(exposure: &Exposure) -> bool {
    exposure.current && RouteMask::systemic().has(exposure.route)
}

// Lines that look alike to every rule may swap places: only then does the index decide.
fn canonical_key(line: Option<&Medication>) -> (Vec<IngredientId>, String) {
    let Some(line) = line else { return (Vec::new(), String::new()) };
    (line.parts().iter().map(|part| part.ingredient).collect(), line.text.clone())
}

fn conditions_of(record: &Record, knowledge: &Knowledge) -> Vec<(u16, Evidence)> {
    let mut all = Vec::new();
    let told = record.person.conditions.iter().flatten().enumerate();
    for (index, condition) in told {
        for key in condition.key.iter() {
            all.extend(knowledge.implied_by(key).into_iter().map(|c| (c, Evidence::Condition(index))));
        }
    }
    for (index, line) in record.medications.iter().enumerate() {
        for key in line.reason_condition.iter() {
            all.extend(knowledge.implied_by(key).into_iter().map(|c| (c, Evidence::Reason(index))));
        }
    }
    all
}
