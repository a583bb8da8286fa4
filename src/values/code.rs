use serde::{Deserialize, Serialize};

/// Names one ingredient: its RxNorm concept (RxCUI) or, where RxNorm has none, a number of our own.
///
/// Numbers of our own start at [`IngredientId::FIRST_OWN`]; RxNorm is far below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IngredientId(pub u32);

impl IngredientId {
    /// The first number that is not an RxCUI.
    pub const FIRST_OWN: u32 = 4_000_000_000;

    /// The RxCUI, where RxNorm knows the ingredient.
    pub fn rxcui(self) -> Option<u32> {
        (self.0 < Self::FIRST_OWN).then_some(self.0)
    }
}
