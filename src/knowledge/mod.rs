//! What is known of medicines: the rule types, the closed vocabulary of criteria, and the packs' readers.
//!
//! Knows nothing of any person. Start at [`Knowledge`]; the vocabulary is [`Criterion`].

#[cfg(feature = "authoring")]
pub mod authoring;
mod criterion;
mod names_columns;
pub mod names_pack;
pub mod pack;
mod phrases;
mod rule;
mod set;
pub mod spanish;
mod tables;

pub use criterion::{Compare, Criterion, DoseIn, Level, Op, Reaction, RouteMask, Slot, Substance, Takes};
pub use phrases::Phrases;
pub use rule::{Basis, Citation, Hazard, Kind, Register, Rule, Severity, Text, Urgency, Words, Work};
pub use set::{Set, SetId, Term};
pub use tables::{
    AllergyGroup, Class, ConditionEntry, IngredientFacts, Load, Measure, Onset, Purpose, RedFlag,
    RulesPayload, SideEffect, Source, SymptomEntry, Translated,
};

use crate::values::{InOrder, IngredientId};
use pack::{PackError, PackKind};
use std::sync::OnceLock;

/// One edition of the clinical content, opened and indexed.
#[derive(Debug)]
pub struct Knowledge {
    /// Version of the content, as shown beside every finding: `2026-11-25`, with a suffix if rebuilt that day.
    pub edition: String,
    /// The tables and rules as packed.
    pub content: RulesPayload,
    /// What people call conditions, and allergy groups, as [`crate::names`] reads it; made at the first question.
    pub condition_words: OnceLock<[Phrases; 3]>,
    /// The same for allergy groups.
    pub allergy_words: OnceLock<[Phrases; 3]>,
    /// The same for measures.
    pub measure_words: OnceLock<[Phrases; 3]>,
    /// The same for symptoms.
    pub symptom_words: OnceLock<[Phrases; 3]>,
    /// In the order of the numbers.
    ingredient_index: Vec<(IngredientId, u16)>,
    sets_of: Vec<Vec<SetId>>,
    weights_of: Vec<Vec<(u16, u8)>>,
}

impl Knowledge {
    /// Opens `rules.pack`. Fails with a remedy if the bytes are damaged or of another version.
    pub fn open(bytes: &[u8]) -> Result<Self, PackError> {
        let (edition, content) = pack::decode::<RulesPayload>(PackKind::Rules, bytes)?;
        Ok(Self::from_content(edition, content))
    }

    /// Indexes content that was just compiled or decoded.
    pub fn from_content(edition: String, content: RulesPayload) -> Self {
        let ingredients = content.ingredients.iter().zip(0_u16..);
        let mut ingredient_index: Vec<_> = ingredients.map(|(facts, index)| (facts.id, index)).collect();
        ingredient_index.put_in_order();
        let count = content.ingredients.len();
        let sets_of = set::sets_of_ingredients(&content.sets, &content.classes, count);
        let mut weights_of = vec![Vec::new(); count];
        for (load, number) in content.loads.iter().zip(0_u16..) {
            for &(ingredient, weight) in &load.weights {
                if let Some(weights) = weights_of.get_mut(usize::from(ingredient)) {
                    weights.push((number, weight));
                }
            }
        }
        Self {
            edition,
            content,
            condition_words: OnceLock::new(),
            allergy_words: OnceLock::new(),
            measure_words: OnceLock::new(),
            symptom_words: OnceLock::new(),
            ingredient_index,
            sets_of,
            weights_of,
        }
    }

    /// The pack's own number of an ingredient; `None` if no rule or class ever mentions it.
    pub fn index_of(&self, ingredient: IngredientId) -> Option<u16> {
        let at = self.ingredient_index.binary_search_by_key(&ingredient, |(known, _)| *known).ok()?;
        self.ingredient_index.get(at).map(|(_, index)| *index)
    }

    /// What the rules need to know of an ingredient besides its name.
    pub fn facts(&self, index: u16) -> Option<&IngredientFacts> {
        self.content.ingredients.get(usize::from(index))
    }

    /// The sets that contain an ingredient.
    pub fn sets_of(&self, index: u16) -> &[SetId] {
        self.sets_of.get(usize::from(index)).map_or(&[], Vec::as_slice)
    }

    /// The loads to which an ingredient adds, with its weight.
    pub fn weights_of(&self, index: u16) -> &[(u16, u8)] {
        self.weights_of.get(usize::from(index)).map_or(&[], Vec::as_slice)
    }

    /// The hazard that a rule belongs to.
    pub fn hazard_of(&self, rule: &Rule) -> Option<&Hazard> {
        self.content.hazards.get(usize::from(rule.hazard))
    }

    /// The ingredients that stand for a habit when they are on the list: "beer" is alcohol.
    pub fn substance(&self, substance: Substance) -> Option<&[u16]> {
        let key = match substance {
            Substance::Alcohol => "substance-alcohol",
            Substance::Tobacco => "substance-tobacco",
            Substance::Cannabis => "substance-cannabis",
        };
        self.content.classes.iter().find(|class| class.key == key).map(|class| class.members.as_slice())
    }

    /// A condition by its key.
    pub fn condition(&self, key: &str) -> Option<&ConditionEntry> {
        self.content.conditions.iter().find(|condition| condition.key == key)
    }

    /// A symptom by its key, and its number.
    pub fn symptom(&self, key: &str) -> Option<(u16, &SymptomEntry)> {
        let mut symptoms = (0_u16..).zip(&self.content.symptoms);
        symptoms.find(|(_, symptom)| symptom.key == key)
    }

    /// The conditions that a condition implies, itself first: severe kidney disease implies kidney disease.
    pub fn implied_by(&self, key: &str) -> Vec<u16> {
        let number = |key: &str| self.content.conditions.iter().position(|entry| entry.key == key);
        let mut implied: Vec<u16> = number(key).and_then(|n| u16::try_from(n).ok()).into_iter().collect();
        let mut next = 0;
        while let Some(&condition) = implied.get(next) {
            let parents = self.content.conditions.get(usize::from(condition)).map_or(&[][..], |c| &c.implies);
            for &parent in parents {
                if !implied.contains(&parent) {
                    implied.push(parent);
                }
            }
            next += 1;
        }
        implied
    }
}
