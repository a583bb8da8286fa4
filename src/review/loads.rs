use super::facts::Facts;
use crate::knowledge::RouteMask;
use crate::values::InOrder;

/// One effect, summed over the list. Its parts are the pieces of the bar on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadSum {
    /// Number of the load.
    pub load: u16,
    /// Summed weight.
    pub sum: u32,
    /// Line and weight, heaviest first.
    pub parts: Vec<(usize, u32)>,
}

/// Every load that at least one line adds to, largest first.
pub(super) fn sums(facts: &Facts) -> Vec<LoadSum> {
    let loads = facts.knowledge.content.loads.len();
    let mut sums: Vec<LoadSum> =
        (0..loads as u16).map(|load| sum(facts, load)).filter(|load| load.sum > 0).collect();
    sums.put_in_order_by_key(|load| (std::cmp::Reverse(load.sum), load.load));
    sums
}

/// One load over all current lines with a systemic route. A line counts once, with its heaviest ingredient.
pub(super) fn sum(facts: &Facts, load: u16) -> LoadSum {
    let mut parts: Vec<(usize, u32)> = Vec::new();
    for exposure in &facts.exposures {
        if !exposure.current || !RouteMask::systemic().has(exposure.route) {
            continue;
        }
        let weights = facts.knowledge.weights_of(exposure.ingredient);
        let Some(&(_, weight)) = weights.iter().find(|(number, _)| *number == load) else { continue };
        match parts.iter_mut().find(|(medication, _)| *medication == exposure.medication) {
            Some((_, heaviest)) => *heaviest = (*heaviest).max(u32::from(weight)),
            None => parts.push((exposure.medication, u32::from(weight))),
        }
    }
    parts.put_in_order_by_key(|&(medication, weight)| (std::cmp::Reverse(weight), facts.rank(medication)));
    LoadSum { load, sum: parts.iter().map(|(_, weight)| weight).sum(), parts }
}
