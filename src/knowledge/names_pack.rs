//! What stands in `names.pack`: ingredients and names in columns, which compress better than rows.

use super::pack::{self, PackError, PackKind};
use crate::values::{IngredientId, Route, Strength};
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
    /// How common, 0 to 9.
    pub common: u8,
    /// Places of its ingredients in the list of ingredients, in the order of the label.
    pub parts: Vec<u16>,
    /// Strengths of the parts, where the name alone fixes them; else empty.
    pub strengths: Vec<Option<Strength>>,
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
    /// Packs the lists. The same lists give the same bytes.
    pub fn encode(&self, edition: &str) -> Result<Vec<u8>, PackError> {
        pack::encode(PackKind::Names, edition, &Columns::of(self))
    }

    /// Opens a pack: its edition and lists. A part that points to no ingredient is refused.
    pub fn decode(bytes: &[u8]) -> Result<(String, Self), PackError> {
        let (edition, columns) = pack::decode::<Columns>(PackKind::Names, bytes)?;
        let content = columns.rows().ok_or(PackError::Inconsistent(PackKind::Names))?;
        Ok((edition, content))
    }
}

#[derive(Serialize, Deserialize)]
struct Columns {
    ingredient_names: String,
    ids: Vec<i64>,
    ingredient_kinds: Vec<IngredientKind>,
    routes: Vec<Option<Route>>,
    names: String,
    kinds: Vec<NameKind>,
    common: Vec<u8>,
    part_counts: Vec<u8>,
    parts: Vec<u16>,
    strengths: Vec<(u16, Vec<Option<Strength>>)>,
}

impl Columns {
    fn of(content: &NamesContent) -> Self {
        let ids: Vec<i64> = content.ingredients.iter().map(|row| i64::from(row.id.0)).collect();
        let steps = ids.iter().zip([0].iter().chain(&ids)).map(|(id, before)| id - before).collect();
        let joined = |names: Vec<&str>| names.join("\n");
        let names = &content.names;
        let numbered = names.iter().zip(0_u16..).filter(|(row, _)| !row.strengths.is_empty());
        Self {
            ingredient_names: joined(content.ingredients.iter().map(|row| row.name.as_str()).collect()),
            ids: steps,
            ingredient_kinds: content.ingredients.iter().map(|row| row.kind).collect(),
            routes: content.ingredients.iter().map(|row| row.route).collect(),
            names: joined(names.iter().map(|row| row.name.as_str()).collect()),
            kinds: names.iter().map(|row| row.kind).collect(),
            common: names.iter().map(|row| row.common).collect(),
            part_counts: names.iter().map(|row| u8::try_from(row.parts.len()).unwrap_or(u8::MAX)).collect(),
            parts: names.iter().flat_map(|row| row.parts.iter().copied()).collect(),
            strengths: numbered.map(|(row, number)| (number, row.strengths.clone())).collect(),
        }
    }

    fn rows(&self) -> Option<NamesContent> {
        let mut id = 0_i64;
        let mut ingredients = Vec::with_capacity(self.ids.len());
        let facts = self.ids.iter().zip(&self.ingredient_kinds).zip(&self.routes);
        let mut ingredient_names = self.ingredient_names.split('\n');
        for ((step, &kind), &route) in facts {
            id = id.checked_add(*step)?;
            let name = ingredient_names.next()?.to_owned();
            ingredients.push(IngredientRow { id: IngredientId(u32::try_from(id).ok()?), name, kind, route });
        }
        let mut names = Vec::with_capacity(self.kinds.len());
        let mut parts = self.parts.iter().copied();
        let mut shown = self.names.split('\n');
        for ((&kind, &common), &count) in self.kinds.iter().zip(&self.common).zip(&self.part_counts) {
            let own: Vec<u16> = parts.by_ref().take(usize::from(count)).collect();
            let known = own.iter().all(|&part| usize::from(part) < ingredients.len());
            if own.len() != usize::from(count) || !known {
                return None;
            }
            names.push(NameRow {
                name: shown.next()?.to_owned(),
                kind,
                common,
                parts: own,
                strengths: Vec::new(),
            });
        }
        for (number, strengths) in &self.strengths {
            let row = names.get_mut(usize::from(*number)).filter(|row| row.parts.len() == strengths.len())?;
            row.strengths.clone_from(strengths);
        }
        Some(NamesContent { ingredients, names })
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
        let name = |name: &str, kind, parts: &[u16]| NameRow {
            name: name.to_owned(),
            kind,
            common: 7,
            parts: parts.to_vec(),
            strengths: Vec::new(),
        };
        let mut product = name("Tylenol PM", NameKind::Brand, &[0, 1]);
        product.strengths = vec![None, Some(Strength::Percent(1.0))];
        NamesContent {
            ingredients: vec![ingredient(161, "acetaminophen"), ingredient(3498, "diphenhydramine")],
            names: vec![name("acetaminophen", NameKind::Ingredient, &[0]), product],
        }
    }

    #[test]
    fn gives_back_what_was_packed() {
        let (edition, opened) = NamesContent::decode(&content().encode("2026-11-25").unwrap()).unwrap();
        assert_eq!(edition, "2026-11-25");
        assert_eq!(opened, content());
    }

    #[test]
    fn a_part_that_points_nowhere_is_refused() {
        let mut wrong = content();
        wrong.names[0].parts = vec![2];
        let opened = NamesContent::decode(&wrong.encode("x").unwrap());
        assert_eq!(opened, Err(PackError::Inconsistent(PackKind::Names)));
    }

    proptest! {
        // The checksum is no seal: content made to harm must not panic either.
        #[test]
        fn columns_with_flipped_bits_give_an_answer(flips in prop::collection::vec(0_usize..1000, 1..6), cut in 0_usize..200) {
            let mut bytes = postcard::to_allocvec(&Columns::of(&content())).unwrap();
            for flip in flips {
                let place = flip % (bytes.len() * 8);
                bytes[place / 8] ^= 1 << (place % 8);
            }
            bytes.truncate(bytes.len().saturating_sub(cut / 4));
            if let Ok(columns) = postcard::from_bytes::<Columns>(&bytes) {
                let _ = columns.rows();
            }
        }
    }
}
