use super::Class;
use crate::values::InOrder;
use serde::{Deserialize, Serialize};

/// Number of a set in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SetId(pub u16);

/// Ingredients that one criterion speaks of: any of the terms, but none of the exceptions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Set {
    /// What belongs to it.
    pub any_of: Vec<Term>,
    /// What does not, although a term above would take it in.
    pub except: Vec<Term>,
}

/// An ingredient or a class, by its number in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Term {
    /// One ingredient.
    Ingredient(u16),
    /// Every member of a class.
    Class(u16),
    /// Whatever is on the list, recognised or not.
    Anything,
}

impl Set {
    /// The ingredients in this set, in ascending order.
    pub fn members(&self, classes: &[Class]) -> Vec<u16> {
        let expand = |terms: &[Term]| -> Vec<u16> {
            let mut all: Vec<u16> = terms
                .iter()
                .flat_map(|term| match term {
                    Term::Ingredient(ingredient) => vec![*ingredient],
                    Term::Class(class) => {
                        classes.get(usize::from(*class)).map_or_else(Vec::new, |class| class.members.clone())
                    }
                    Term::Anything => Vec::new(),
                })
                .collect();
            all.put_in_order();
            all.dedup();
            all
        };
        let excepted = expand(&self.except);
        let mut members = expand(&self.any_of);
        members.retain(|ingredient| excepted.binary_search(ingredient).is_err());
        members
    }

    /// Whether it takes in everything on the list.
    pub fn is_anything(&self) -> bool {
        self.any_of.contains(&Term::Anything)
    }
}

/// For each ingredient, the sets that contain it.
pub(super) fn sets_of_ingredients(sets: &[Set], classes: &[Class], ingredients: usize) -> Vec<Vec<SetId>> {
    let mut sets_of = vec![Vec::new(); ingredients];
    for (set, number) in sets.iter().zip(0_u16..) {
        for ingredient in set.members(classes) {
            if let Some(sets) = sets_of.get_mut(usize::from(ingredient)) {
                sets.push(SetId(number));
            }
        }
    }
    sets_of
}
