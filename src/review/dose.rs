use super::facts::{Exposure, Facts, counts_for_dose};
use super::truth::{Evidence, Fact, Trail, Truth};
use crate::knowledge::{Compare, DoseIn, SetId};
use crate::model::{Dose, DoseUnit, Medication, Regimen};
use crate::values::{Quantity, Route, Strength, Unit};

/// A daily dose summed over several lines: the most that their directions allow.
#[derive(Clone, Debug, PartialEq)]
pub struct DailyDose {
    /// The sum over the lines whose dose is known.
    pub sum: f64,
    /// What it was compared with.
    pub limit: f64,
    /// In what it is counted.
    pub counted_in: DoseIn,
    /// Lines that contribute.
    pub lines: Vec<usize>,
    /// Lines for which we took one piece a time, since nothing else was said.
    pub assumed: Vec<usize>,
}

/// The summed daily dose against a limit. Lines without a dose leave the verdict unknown unless the rest decides it.
pub(super) fn judge(
    facts: &Facts,
    set: SetId,
    compare: Compare,
    counted_in: DoseIn,
) -> (Truth, Trail, Vec<usize>) {
    let mut dose =
        DailyDose { sum: 0.0, limit: compare.limit, counted_in, lines: Vec::new(), assumed: Vec::new() };
    let mut trail = Trail::default();
    for exposure in facts.in_set(set).filter(|exposure| counts_for_dose(exposure)) {
        let Some(line) = facts.medication(exposure.medication) else { continue };
        if !dose.lines.contains(&exposure.medication) {
            dose.lines.push(exposure.medication);
        }
        match line_dose(facts, exposure, line, counted_in) {
            Some((amount, assumed)) => {
                dose.sum += amount;
                if assumed {
                    dose.assumed.push(exposure.medication);
                }
            }
            None => trail.missing.push(Fact::Dose(exposure.medication)),
        }
    }
    let lines = dose.lines.clone();
    if lines.is_empty() {
        return (Truth::False, Trail::default(), lines);
    }
    let holds = compare.holds(dose.sum);
    // More of the unknown can only add: a sum already over the limit stays over, one under it may not stay under.
    let decided = trail.missing.is_empty() || holds == compare.wants_more();
    let truth = if decided { Truth::from(holds) } else { Truth::Unknown };
    if truth == Truth::True {
        trail.missing.clear();
        trail.evidence.push(Evidence::Dose(dose));
    }
    (truth, trail, lines)
}

// Amount of one ingredient that one line gives on a day, and whether one piece a time was assumed.
fn line_dose(
    facts: &Facts,
    exposure: &Exposure,
    line: &Medication,
    counted_in: DoseIn,
) -> Option<(f64, bool)> {
    let regimen = line.followed_regimen();
    if counted_in == DoseIn::Doses {
        return Some((regimen.doses_per_day()?, false));
    }
    let strength = line.parts().get(exposure.part).and_then(|part| part.strength);
    let per_hour = match strength {
        Some(Strength::PerHour(rate)) => Some(rate),
        _ => None,
    };
    let factor = match counted_in {
        DoseIn::MorphineEquivalents => {
            let known = facts.knowledge.facts(exposure.ingredient)?;
            // The factor of what is usually a patch (fentanyl) holds for the patch alone: CDC 2022 gives no other.
            if known.usual_route == Route::Transdermal && per_hour.is_none() {
                return None;
            }
            f64::from(known.morphine_equivalent?)
        }
        DoseIn::Micrograms => 1000.0,
        _ => 1.0,
    };
    if let Some(rate) = per_hour {
        // A patch works all day.
        return Some((rate.milligrams()? * 24.0 * factor, false));
    }
    let parts = line.parts().len();
    let (per_day, assumed) = if regimen.doses_by_time.is_empty() {
        let (amount, assumed) = dose_amount(regimen.dose, strength, parts)?;
        (amount.times(capped_doses(regimen)?)?, assumed)
    } else {
        let doses = regimen.doses_by_time.iter();
        let amounts: Option<Vec<Quantity>> =
            doses.map(|(_, dose)| Some(dose_amount(Some(*dose), strength, parts)?.0)).collect();
        let amounts = amounts?;
        let unit = amounts.first()?.unit();
        let same_unit = amounts.iter().all(|amount| amount.unit() == unit);
        let sum = Quantity::new(amounts.iter().map(|amount| amount.amount()).sum(), unit);
        (sum.filter(|_| same_unit)?, false)
    };
    let in_unit = match counted_in {
        DoseIn::Units => (per_day.unit() == Unit::Units).then_some(per_day.amount())?,
        _ => per_day.milligrams()?,
    };
    Some((in_unit * factor, assumed))
}

// How much of the ingredient is in one dose.
fn dose_amount(dose: Option<Dose>, strength: Option<Strength>, parts: usize) -> Option<(Quantity, bool)> {
    match (dose, strength) {
        (Some(dose), strength) => match dose.unit {
            DoseUnit::Piece => match strength? {
                Strength::PerPiece(quantity) => quantity.times(dose.most).map(|q| (q, false)),
                _ => None,
            },
            DoseUnit::Amount(Unit::Millilitre) => match strength? {
                Strength::PerVolume { amount, millilitres } if millilitres > 0.0 => {
                    amount.times(dose.most / millilitres).map(|q| (q, false))
                }
                _ => None,
            },
            // "500 mg" of a combination does not say of which ingredient.
            DoseUnit::Amount(unit) if parts == 1 => Quantity::new(dose.most, unit).map(|q| (q, false)),
            DoseUnit::Amount(_) => None,
        },
        (None, Some(Strength::PerPiece(quantity))) => Some((quantity, true)),
        (None, _) => None,
    }
}

// Doses a day, but never more than the directions' own maximum.
fn capped_doses(regimen: &Regimen) -> Option<f64> {
    let most = match (regimen.most_per_day, regimen.dose) {
        (Some(most), Some(dose)) if dose.most > 0.0 => Some(most / dose.most),
        (Some(most), _) => Some(most),
        (None, _) => None,
    };
    match (regimen.doses_per_day(), most) {
        (Some(doses), Some(most)) => Some(doses.min(most)),
        (doses, most) => doses.or(most),
    }
}
