use serde::{Deserialize, Serialize};

/// The way into the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Route {
    /// Swallowed.
    Oral,
    /// Under the tongue.
    Sublingual,
    /// In the cheek, chewed or sucked.
    Buccal,
    /// Through the skin into the blood: patches.
    Transdermal,
    /// On the skin, for the skin.
    Topical,
    /// Breathed in.
    Inhaled,
    /// In the nose.
    Nasal,
    /// In the eye.
    Eye,
    /// In the ear.
    Ear,
    /// In the rectum.
    Rectal,
    /// In the vagina.
    Vaginal,
    /// In the womb.
    Intrauterine,
    /// Under the skin by needle or implant.
    Subcutaneous,
    /// Into a muscle.
    Intramuscular,
    /// Into a vein.
    Intravenous,
    /// In the mouth, for the mouth: rinsed and spat out.
    Mouth,
}

impl Route {
    /// Whether enough reaches the blood that effects in the whole body are expected.
    ///
    /// Topical, inhaled, nasal, eye, ear, mouth, vaginal and intra-uterine use stay mostly where they are put; a rule
    /// that means one of them names it.
    pub fn is_systemic(self) -> bool {
        matches!(
            self,
            Route::Oral
                | Route::Sublingual
                | Route::Buccal
                | Route::Transdermal
                | Route::Rectal
                | Route::Subcutaneous
                | Route::Intramuscular
                | Route::Intravenous
        )
    }
}
