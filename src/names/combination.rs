//! A product by its parts: "oxycodone/apap", "carbidopa levodopa", "insulin glargine (Lantus)".

use super::Names;
use super::letters::Joint;
use super::words::Word;
use crate::model::{Candidate, Identity, Part};
use crate::values::IngredientId;

/// A part longer than this has no name.
const MOST_WORDS: usize = 6;

impl Names {
    /// What the words name together, if every one of them belongs to a known name.
    ///
    /// A brand beside its own ingredients is that brand. `/`, `+` and a hyphen join the parts of one product; "and" or a
    /// space may also stand between two medicines, so these need a known product with just those ingredients.
    pub(super) fn combination(&self, words: &[Word]) -> Option<Identity> {
        let (parts, joint) = self.parts(words)?;
        let joined = join(&parts);
        let ids =
            |candidate: &Candidate| candidate.parts.iter().map(|part| part.ingredient).collect::<Vec<_>>();
        let all = ids(&joined);
        let holds_all = |candidate: &&Candidate| all.iter().all(|id| ids(candidate).contains(id));
        // "Zoloft (sertraline)" and "sertraline (Zoloft)" are Zoloft: the name that says more.
        let says_more = |candidate: &&Candidate| {
            let id = candidate.parts.first().map(|part| part.ingredient);
            id.and_then(|id| self.ingredient_name(id)) != Some(&candidate.name)
        };
        let whole = parts.iter().filter(holds_all).find(says_more).or_else(|| parts.iter().find(holds_all));
        if let Some(whole) = whole {
            return Some(Identity::Recognised(whole.clone()));
        }
        // A brand is a product already: only a table can make it part of another ("Tylenol w/ codeine").
        let has_brand =
            parts.iter().any(|part| part.name.starts_with(|first: char| first.is_ascii_uppercase()));
        let is_joined = joint < Joint::And && joint > Joint::Space && !has_brand;
        if is_joined || self.is_product(&all) {
            return Some(Identity::Recognised(joined));
        }
        Some(Identity::Ambiguous(parts))
    }

    /// Combinations in which one or more parts are misspelt, if all are joined and each has a likely meaning.
    pub(super) fn misspelt_parts(&self, words: &[Word]) -> Vec<Candidate> {
        let mut parts = Vec::new();
        let mut rest = words;
        while let Some((first, others)) = rest.split_first() {
            let more = others.iter().take_while(|word| word.joint == Joint::Space).count();
            let (part, later) = rest.split_at(1 + more);
            let meant = match self.one_name(part) {
                Some(Identity::Recognised(candidate)) => Some(candidate),
                _ => self.misspelt(part).into_iter().next(),
            };
            let Some(meant) = meant else { return Vec::new() };
            debug_assert!(!first.text.is_empty());
            parts.push(meant);
            rest = later;
        }
        if parts.len() < 2 { Vec::new() } else { vec![join(&parts)] }
    }

    // Cuts the words into known names, the longest first; gives them and the strongest joint between two of them.
    fn parts(&self, words: &[Word]) -> Option<(Vec<Candidate>, Joint)> {
        let (mut parts, mut joint) = (Vec::new(), Joint::Space);
        let mut rest = words;
        while let Some(first) = rest.first() {
            if !parts.is_empty() {
                joint = joint.max(first.joint);
            }
            let longest =
                (1..=rest.len().min(MOST_WORDS)).rev().filter_map(|count| rest.split_at_checked(count));
            let (part, later) = longest
                .filter_map(|(name, later)| self.one_name(name).map(|identity| (identity, later)))
                .find_map(|(identity, later)| match identity {
                    Identity::Recognised(candidate) => Some((candidate, later)),
                    _ => None,
                })?;
            parts.push(part);
            rest = later;
        }
        (parts.len() > 1).then_some((parts, joint))
    }

    // Whether some known product has just these ingredients.
    fn is_product(&self, ids: &[IngredientId]) -> bool {
        self.names.iter().any(|row| {
            row.parts.len() == ids.len() && {
                let own = self.ids(row);
                ids.iter().all(|id| own.contains(id))
            }
        })
    }
}

fn join(parts: &[Candidate]) -> Candidate {
    let mut all: Vec<Part> = Vec::new();
    for part in parts.iter().flat_map(|candidate| &candidate.parts) {
        if !all.iter().any(|other| other.ingredient == part.ingredient) {
            all.push(*part);
        }
    }
    let names: Vec<&str> = parts.iter().map(|candidate| candidate.name.as_str()).collect();
    Candidate { name: names.join("/"), parts: all }
}
