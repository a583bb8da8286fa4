//! Text to ingredients and products: generic names, brands, combinations, misspellings.
//!
//! Never takes a name for another in silence: what is not exact is a question to the person. Start at [`Names`].

mod combination;
mod distance;
mod index;
mod letters;
mod plain;
mod recognise;
mod search;
mod suffixes;
mod words;

pub use plain::{PlainNames, find_plain, suggest_plain};
pub use search::{Hit, Match};

use crate::knowledge::names_pack::{IngredientKind, IngredientRow, NameKind, NameRow, NamesContent};
use crate::knowledge::pack::PackError;
use crate::model::{Candidate, Part};
use crate::values::{IngredientId, Route};
use index::Index;

/// Every name of one edition.
#[derive(Debug)]
pub struct Names {
    edition: String,
    ingredients: Vec<IngredientRow>,
    // Places in `ingredients`, by number.
    by_id: Vec<u16>,
    // In the order of `index`.
    names: Vec<NameRow>,
    index: Index,
}

impl Names {
    /// Opens `names.pack`. Fails with a remedy if the bytes are damaged or of another version.
    pub fn open(bytes: &[u8]) -> Result<Self, PackError> {
        let (edition, content) = NamesContent::decode(bytes)?;
        Ok(Self::from_content(edition, content))
    }

    /// Indexes content that was just compiled or decoded.
    pub fn from_content(edition: String, content: NamesContent) -> Self {
        let NamesContent { ingredients, mut names } = content;
        let (index, order) = Index::new(names.iter().map(|row| row.name.as_str()));
        let names = order
            .into_iter()
            .filter_map(|place| names.get_mut(place as usize).map(std::mem::take))
            .collect();
        let mut by_id: Vec<u16> = (0..u16::try_from(ingredients.len()).unwrap_or(u16::MAX)).collect();
        by_id.sort_by_key(|&place| ingredients.get(usize::from(place)).map(|row| row.id));
        Self { edition, ingredients, by_id, names, index }
    }

    /// Version of the content.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// How many names are known.
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// Every name with its ingredients, in order of their letters.
    pub fn all(&self) -> impl Iterator<Item = (&str, Vec<IngredientId>)> {
        self.names.iter().map(|row| (row.name.as_str(), self.ids(row)))
    }

    /// The name by which we call an ingredient: "lithium".
    pub fn ingredient_name(&self, id: IngredientId) -> Option<&str> {
        self.ingredient(id).map(|row| row.name.as_str())
    }

    /// The route that an unstated route stands for: the usual systemic one, if there is one.
    pub fn usual_route(&self, id: IngredientId) -> Option<Route> {
        self.ingredient(id)?.route
    }

    /// What kind of thing an ingredient is: a medicine, a vitamin, a herb ...
    pub fn ingredient_kind(&self, id: IngredientId) -> Option<IngredientKind> {
        self.ingredient(id).map(|row| row.kind)
    }

    fn ingredient(&self, id: IngredientId) -> Option<&IngredientRow> {
        let row = |&place: &u16| self.ingredients.get(usize::from(place));
        let found = self.by_id.binary_search_by_key(&Some(id), |place| row(place).map(|row| row.id)).ok()?;
        self.by_id.get(found).and_then(row)
    }

    fn row(&self, name: usize) -> Option<&NameRow> {
        self.names.get(name)
    }

    fn ids(&self, row: &NameRow) -> Vec<IngredientId> {
        let rows = row.parts.iter().filter_map(|&part| self.ingredients.get(usize::from(part)));
        rows.map(|row| row.id).collect()
    }

    // "oxycodone / acetaminophen".
    fn generic_name(&self, row: &NameRow) -> String {
        let rows = row.parts.iter().filter_map(|&part| self.ingredients.get(usize::from(part)));
        rows.map(|row| row.name.as_str()).collect::<Vec<_>>().join(" / ")
    }

    fn candidate(&self, row: &NameRow) -> Candidate {
        let strengths = row.strengths.iter().copied().chain(std::iter::repeat(None));
        let parts = self.ids(row).into_iter().zip(strengths);
        let name = if row.kind == NameKind::Short { self.generic_name(row) } else { row.name.clone() };
        let parts = parts.map(|(ingredient, strength)| Part { ingredient, strength }).collect();
        Candidate { name, parts }
    }
}
