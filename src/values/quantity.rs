use super::write_decimal;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A unit in which an amount of medicine is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Gram.
    Gram,
    /// Milligram.
    Milligram,
    /// Microgram.
    Microgram,
    /// Millilitre.
    Millilitre,
    /// International or product units.
    Units,
    /// Milliequivalent.
    Milliequivalent,
    /// Millimole.
    Millimole,
}

impl Unit {
    /// Milligrams in one of this unit; `None` for what is not a mass.
    pub fn milligrams(self) -> Option<f64> {
        match self {
            Unit::Gram => Some(1000.0),
            Unit::Milligram => Some(1.0),
            Unit::Microgram => Some(0.001),
            _ => None,
        }
    }

    /// The unit as it may stand in print: "micrograms" and "units" in full (ISMP list of error-prone abbreviations).
    pub fn symbol(self) -> &'static str {
        match self {
            Unit::Gram => "g",
            Unit::Milligram => "mg",
            Unit::Microgram => "micrograms",
            Unit::Millilitre => "mL",
            Unit::Units => "units",
            Unit::Milliequivalent => "mEq",
            Unit::Millimole => "mmol",
        }
    }
}

/// An amount with its unit: finite and not negative.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
pub struct Quantity {
    amount: f64,
    unit: Unit,
}

impl Quantity {
    /// Nothing: 0 mg.
    pub const NONE: Quantity = Quantity { amount: 0.0, unit: Unit::Milligram };

    /// An amount of `unit`; `None` for a negative, infinite or missing number.
    pub fn new(amount: f64, unit: Unit) -> Option<Self> {
        (amount.is_finite() && amount >= 0.0).then_some(Self { amount, unit })
    }

    /// The number before the unit.
    pub fn amount(self) -> f64 {
        self.amount
    }

    /// The unit.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// The amount as milligrams; `None` for what is not a mass.
    pub fn milligrams(self) -> Option<f64> {
        self.unit.milligrams().map(|factor| self.amount * factor)
    }

    /// The same kind of thing, `times` as much.
    pub fn times(self, times: f64) -> Option<Self> {
        Self::new(self.amount * times, self.unit)
    }
}

impl fmt::Display for Quantity {
    /// No trailing zero, a leading zero, a space: `0.5 mg`, `5 mg`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", write_decimal(self.amount), self.unit.symbol())
    }
}

/// How much of one ingredient is in what.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Strength {
    /// In one piece: a tablet, a patch, a puff.
    PerPiece(Quantity),
    /// In a volume of liquid: 20 mg in 5 mL.
    PerVolume {
        /// How much of the ingredient.
        amount: Quantity,
        /// In how many millilitres.
        millilitres: f64,
    },
    /// Released each hour by a patch: 25 micrograms an hour.
    PerHour(Quantity),
    /// Parts in a hundred: a 1 % gel.
    Percent(f64),
}

impl fmt::Display for Strength {
    /// As a label has it: `10 mg`, `20 mg/5 mL`, `25 micrograms/hour`, `0.05 mg/24 hours`, `1%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Strength::PerPiece(quantity) => write!(f, "{quantity}"),
            Strength::PerVolume { amount, millilitres } => {
                write!(f, "{amount}/{} mL", write_decimal(*millilitres))
            }
            Strength::PerHour(quantity) => f.write_str(&per_hours(*quantity)),
            Strength::Percent(percent) => write!(f, "{}%", write_decimal(*percent)),
        }
    }
}

// "0.1 mg/24 hours" rather than 0.00416... an hour: the shortest that reads back to the same.
fn per_hours(quantity: Quantity) -> String {
    let (amount, unit) = (quantity.amount, quantity.unit.symbol());
    let written =
        [1.0, 24.0, 72.0, 168.0].into_iter().filter(|hours| amount * hours / hours == amount).map(|hours| {
            let amount = amount * hours;
            if hours == 1.0 {
                format!("{} {unit}/hour", write_decimal(amount))
            } else {
                format!("{} {unit}/{} hours", write_decimal(amount), write_decimal(hours))
            }
        });
    written.min_by_key(String::len).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_strength_of_a_patch_as_its_label_has_it() {
        let print = |amount| Strength::PerHour(Quantity::new(amount, Unit::Milligram).unwrap()).to_string();
        assert_eq!(print(0.05 / 24.0), "0.05 mg/24 hours");
        assert_eq!(print(2.0), "2 mg/hour");
    }

    #[test]
    fn prints_doses_as_the_ismp_list_asks() {
        let print = |amount, unit| Quantity::new(amount, unit).unwrap().to_string();
        assert_eq!(print(5.0, Unit::Milligram), "5 mg");
        assert_eq!(print(0.5, Unit::Milligram), "0.5 mg");
        assert_eq!(print(75.0, Unit::Microgram), "75 micrograms");
    }

    #[test]
    fn prints_strengths_as_on_the_box() {
        let mg = |amount| Quantity::new(amount, Unit::Milligram).unwrap();
        assert_eq!(Strength::PerHour(mg(0.1 / 24.0)).to_string(), "0.1 mg/24 hours");
        assert_eq!(
            Strength::PerHour(Quantity::new(25.0, Unit::Microgram).unwrap()).to_string(),
            "25 micrograms/hour"
        );
        assert_eq!(Strength::PerVolume { amount: mg(20.0), millilitres: 5.0 }.to_string(), "20 mg/5 mL");
        assert_eq!(Strength::Percent(2.5).to_string(), "2.5%");
    }

    #[test]
    fn refuses_what_is_no_amount() {
        assert!(Quantity::new(-5.0, Unit::Milligram).is_none());
        assert!(Quantity::new(f64::NAN, Unit::Milligram).is_none());
    }
}
