use super::Route;
use serde::{Deserialize, Serialize};

/// The thing in the hand: a tablet, a patch, an inhaler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// Tablet, pill or caplet, whatever its release.
    Tablet,
    /// Capsule or softgel.
    Capsule,
    /// Solution, suspension, syrup or elixir to swallow.
    Liquid,
    /// Powder or granules to dissolve and drink.
    Powder,
    /// Chewing gum.
    Gum,
    /// Lozenge or troche.
    Lozenge,
    /// Film or wafer that dissolves under the tongue or in the cheek.
    Film,
    /// Patch worn on the skin.
    Patch,
    /// Cream, ointment, gel or lotion for the skin.
    Cream,
    /// Drops for the eye, the ear or by mouth; the route tells which.
    Drops,
    /// Spray for the nose, the mouth or the skin.
    Spray,
    /// Inhaler, metered or dry powder.
    Inhaler,
    /// Solution for a nebuliser.
    Nebuliser,
    /// Injection, pen or infusion.
    Injection,
    /// Suppository.
    Suppository,
    /// Ring, implant or intra-uterine device.
    Device,
}

impl Form {
    /// Where this form usually goes into the body, if there is one usual answer.
    pub fn usual_route(self) -> Option<Route> {
        Some(match self {
            Form::Tablet | Form::Capsule | Form::Liquid | Form::Powder => Route::Oral,
            Form::Gum | Form::Lozenge => Route::Buccal,
            Form::Film => Route::Sublingual,
            Form::Patch => Route::Transdermal,
            Form::Cream => Route::Topical,
            Form::Inhaler | Form::Nebuliser => Route::Inhaled,
            Form::Suppository => Route::Rectal,
            // Which needle it is matters to no rule; what people inject themselves goes under the skin.
            Form::Injection => Route::Subcutaneous,
            Form::Drops | Form::Spray | Form::Device => return None,
        })
    }
}

/// How fast the form gives its ingredient away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Release {
    /// At once, or not said.
    #[default]
    Plain,
    /// Over hours: ER, XR, XL, SR, CR, LA.
    Extended,
    /// After the stomach: DR, EC.
    Delayed,
    /// For weeks: depot or long-acting injection.
    Depot,
}
