//! What stands in `names.pack`: ingredients and the names that stand for them.

use super::names_columns::Columns;
use super::pack::{self, PackError, PackKind};
use crate::values::{InOrder, IngredientId, Route, Strength};
use serde::{Deserialize, Serialize};

/// An active substance as the names know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IngredientRow {
    /// Its number.
    pub id: IngredientId,
    /// Its name, as shown: "lithium".
    pub name: String,
    /// What kind of thing it is.
    pub kind: IngredientKind,
    /// The route that an unstated route stands for, if there is one.
    pub route: Option<Route>,
}

/// What kind of thing an ingredient is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum IngredientKind {
    /// A medicine, prescribed or over the counter.
    #[default]
    Medicine,
    /// A vitamin, mineral, herb or other supplement.
    Supplement,
    /// Alcohol, cannabis, nicotine, caffeine.
    Substance,
    /// Skin care, antiseptics, diagnostics.
    Other,
}

/// A name and what it stands for. A name that stands for several products has several rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameRow {
    /// The name as people write it.
    pub name: String,
    /// What kind of name.
    pub kind: NameKind,
    /// How common, 0 to 4.
    pub common: u8,
    /// Places of its ingredients in the list of ingredients, in the order of the label.
    pub parts: Vec<u16>,
    /// Strengths of the parts, where the name alone fixes them; else empty.
    pub strengths: Vec<Option<Strength>>,
    /// The name's own route, where it is not its ingredients' usual one: a nasal spray, eye drops.
    pub route: Option<Route>,
}

/// What kind of name this is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NameKind {
    /// The name of one ingredient by which we call it.
    #[default]
    Ingredient,
    /// Another generic name: a salt, a spelling, a combination by its parts.
    Generic,
    /// A brand.
    Brand,
    /// A short form that should not be printed: HCTZ.
    Short,
}

/// The two lists of `names.pack`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NamesContent {
    /// Ingredients.
    pub ingredients: Vec<IngredientRow>,
    /// Names, those of the ingredients among them.
    pub names: Vec<NameRow>,
}

impl NamesContent {
    /// "oxycodone/acetaminophen".
    pub fn joined_name(&self, parts: &[u16]) -> String {
        let rows = parts.iter().filter_map(|&part| self.ingredients.get(usize::from(part)));
        rows.map(|row| row.name.as_str()).collect::<Vec<_>>().join("/")
    }

    /// Packs the lists. The same lists give the same bytes. Ingredients are expected in the order in which names of kind
    /// `Ingredient` name them; content that would not come out as it went in is refused.
    pub fn encode(&self, edition: &str) -> Result<Vec<u8>, PackError> {
        let columns = Columns::of(self);
        if columns.content().is_none_or(|content| !content.says_the_same(self)) {
            return Err(PackError::NotWritten(PackKind::Names));
        }
        pack::encode(PackKind::Names, edition, &columns)
    }

    /// Opens a pack: its edition and lists, the names in an order of its own. A part that points to no ingredient is
    /// refused.
    pub fn decode(bytes: &[u8]) -> Result<(String, Self), PackError> {
        let (edition, columns) = pack::decode::<Columns>(PackKind::Names, bytes)?;
        let content = columns.content().ok_or(PackError::Inconsistent(PackKind::Names))?;
        Ok((edition, content))
    }

    // Whatever the order of the names.
    fn says_the_same(&self, other: &Self) -> bool {
        let sorted = |content: &Self| {
            let mut rows = content.names.clone();
            rows.put_in_order_by(|one, other| (&one.name, &one.parts).cmp(&(&other.name, &other.parts)));
            rows
        };
        self.ingredients == other.ingredients && sorted(self) == sorted(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn content() -> NamesContent {
        let ingredient = |id, name: &str| IngredientRow {
            id: IngredientId(id),
            name: name.to_owned(),
            kind: IngredientKind::Medicine,
            route: Some(Route::Oral),
        };
        let row = |name: &str, kind, parts: &[u16]| NameRow {
            name: name.to_owned(),
            kind,
            common: 3,
            parts: parts.to_vec(),
            ..NameRow::default()
        };
        use NameKind::{Brand, Generic, Ingredient, Short};
        let mut product = row("Tylenol PM", Brand, &[0, 1]);
        product.strengths = vec![None, Some(Strength::Percent(1.0))];
        let mut drops = row("DayQuil iTears", Brand, &[3]);
        drops.route = Some(Route::Eye);
        let salts = ["acetaminophen", "diphenhydramine", "lithium", "zinc"].into_iter().zip(0_u16..);
        let salts = salts.map(|(name, place)| row(&format!("{name} citrate"), Generic, &[place]));
        let mut names = vec![
            row("acetaminophen", Ingredient, &[0]),
            row("APAP", Short, &[0]),
            row("acetaminophen/diphenhydramine", Generic, &[0, 1]),
            row("diphenhydramine", Ingredient, &[1]),
            row("lithium", Ingredient, &[2]),
            row("Ümläut d’Or", Brand, &[2]),
            product,
            drops,
            row("zinc", Ingredient, &[3]),
            row("zinc oxide", Generic, &[3]),
        ];
        names.extend(salts);
        let ids =
            [(161, "acetaminophen"), (3498, "diphenhydramine"), (6448, "lithium"), (4_000_000_001, "zinc")];
        NamesContent { ingredients: ids.map(|(id, name)| ingredient(id, name)).to_vec(), names }
    }

    #[test]
    fn gives_back_what_was_packed() {
        let (edition, opened) = NamesContent::decode(&content().encode("2026-11-25").unwrap()).unwrap();
        assert_eq!(edition, "2026-11-25");
        assert!(opened.says_the_same(&content()), "{opened:#?}");
    }

    #[test]
    fn refuses_to_pack_what_would_not_come_out_again() {
        let mut wrong = content();
        wrong.names[0].parts = vec![1];
        assert_eq!(wrong.encode("x"), Err(PackError::NotWritten(PackKind::Names)));
        let mut wrong = content();
        wrong.names[1].parts = vec![9];
        assert_eq!(wrong.encode("x"), Err(PackError::NotWritten(PackKind::Names)));
    }

    proptest! {
        // The checksum is no seal: content made to harm must not panic either.
        #[test]
        fn columns_with_flipped_bits_give_an_answer(flips in prop::collection::vec(0_usize..10_000, 1..6)) {
            let mut bytes = postcard::to_allocvec(&Columns::of(&content())).unwrap();
            for flip in flips {
                let place = flip % (bytes.len() * 8);
                bytes[place / 8] ^= 1 << (place % 8);
            }
            if let Ok(columns) = postcard::from_bytes::<Columns>(&bytes) {
                let _ = columns.content();
            }
        }
    }
}
