//! Text to ingredients and products: generic names, brands, combinations, misspellings.
//!
//! Never takes a name for another in silence: what is not exact is a question to the person. Start at [`Names`].

mod combination;
mod distance;
mod index;
mod letters;
mod near;
mod plain;
mod recognise;
#[cfg(test)]
mod sample;
mod search;
mod sieve;
mod suffixes;
mod words;

pub use plain::{find_plain, plain_index, suggest_plain};
pub use search::{Hit, Match};

use crate::knowledge::names_pack::{IngredientKind, IngredientRow, NameKind, NameRow, NamesContent};
use crate::knowledge::pack::PackError;
use crate::model::{Candidate, Part};
use crate::values::{InOrder, IngredientId, Route};
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
        let names =
            order.into_iter().filter_map(|place| names.get_mut(place as usize).map(std::mem::take)).collect();
        let mut by_id: Vec<u16> = (0..u16::try_from(ingredients.len()).unwrap_or(u16::MAX)).collect();
        by_id.put_in_order_by_key(|&place| ingredients.get(usize::from(place)).map(|row| row.id));
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

    /// The route that a name brings with it, where it is not its ingredients' usual one: "Flonase" is for the nose.
    pub fn route_of_name(&self, name: &str) -> Option<Route> {
        let rows = self.index.exact(&Self::sort_key(name)).filter_map(|name| self.row(name));
        rows.filter(|row| row.name == name).find_map(|row| row.route)
    }

    /// What kind of thing an ingredient is: a medicine, a vitamin, a herb ...
    pub fn ingredient_kind(&self, id: IngredientId) -> Option<IngredientKind> {
        self.ingredient(id).map(|row| row.kind)
    }

    /// The letters and digits by which names are ordered and found.
    pub fn sort_key(name: &str) -> Vec<u8> {
        let (mut key, mut starts) = (Vec::new(), Vec::new());
        words::push_key(name, &mut key, &mut starts);
        key
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

    // "oxycodone/acetaminophen".
    fn generic_name(&self, row: &NameRow) -> String {
        let rows = row.parts.iter().filter_map(|&part| self.ingredients.get(usize::from(part)));
        rows.map(|row| row.name.as_str()).collect::<Vec<_>>().join("/")
    }

    fn candidate(&self, row: &NameRow) -> Candidate {
        let strengths = row.strengths.iter().copied().chain(std::iter::repeat(None));
        let parts = self.ids(row).into_iter().zip(strengths);
        let name = if row.kind == NameKind::Short { self.generic_name(row) } else { row.name.clone() };
        let parts = parts.map(|(ingredient, strength)| Part { ingredient, strength }).collect();
        Candidate { name, parts }
    }
}

#[cfg(test)]
mod tests {
    use super::sample::{pack, sample};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn says_what_an_ingredient_is() {
        let names = sample();
        let (_, lithium) = names.all().find(|(name, _)| *name == "lithium").unwrap();
        let lithium = lithium[0];
        assert_eq!(names.ingredient_name(lithium), Some("lithium"));
        assert_eq!(names.usual_route(lithium), Some(Route::Oral));
        assert_eq!(names.ingredient_kind(lithium), Some(IngredientKind::Medicine));
        assert_eq!(names.ingredient_name(IngredientId(999)), None);
        assert_eq!(names.route_of_name("Celexa"), Some(Route::Nasal), "as the sample says");
        assert_eq!(names.route_of_name("Zoloft"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn a_changed_pack_is_refused(bit in 0..pack().len() * 8) {
            let mut bytes = pack();
            bytes[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(Names::open(&bytes).is_err());
        }

        #[test]
        fn a_cut_pack_is_refused(length in 0..pack().len()) {
            prop_assert!(Names::open(&pack()[..length]).is_err());
        }

        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,60}") {
            let names = sample();
            let _ = names.recognise(&text);
            let _ = names.recognise_longest(&text.split(' ').collect::<Vec<_>>());
            prop_assert!(names.search(&text, 5).len() <= 5);
        }

        #[test]
        fn case_spaces_and_accents_never_change_what_is_recognised(name in prop::sample::select(vec![
            "Tylenol PM", "sertraline", "oxycodone/apap", "metoprolol succ ER", "vitamin D3", "zzxqy",
        ])) {
            let names = sample();
            let accented: String = name.chars().map(|letter| if letter == 'o' { 'Ö' } else { letter }).collect();
            let plain = names.recognise(name);
            prop_assert_eq!(names.recognise(&name.to_uppercase()), plain.clone());
            prop_assert_eq!(names.recognise(&format!("  {}  ", accented)), plain);
        }
    }
}
