use super::plain::MedicineNames;
use super::{Problems, Table, small_tables};
use crate::knowledge::{
    AllergyGroup, Class, ConditionEntry, IngredientFacts, Load, Measure, Set, SetId, Source, Term,
};
use crate::values::{IngredientId, Route};
use std::collections::BTreeMap;
use std::path::Path;

/// Every word that a rule may use, with its number in the pack.
pub(super) struct Lexicon {
    pub(super) ingredients: Vec<IngredientFacts>,
    ingredient_numbers: BTreeMap<String, u16>,
    pub(super) classes: Vec<Class>,
    pub(super) sets: Vec<Set>,
    pub(super) loads: Vec<Load>,
    pub(super) conditions: Vec<ConditionEntry>,
    pub(super) allergy_groups: Vec<AllergyGroup>,
    pub(super) measures: Vec<Measure>,
    pub(super) sources: Vec<Source>,
}

impl Lexicon {
    pub(super) fn read(folder: &Path, problems: &mut Problems) -> Self {
        let (ingredients, ingredient_numbers) = read_ingredients(problems);
        let mut lexicon = Self {
            ingredients,
            ingredient_numbers,
            classes: Vec::new(),
            sets: Vec::new(),
            loads: Vec::new(),
            conditions: small_tables::conditions(problems),
            allergy_groups: Vec::new(),
            measures: small_tables::measures(problems),
            sources: small_tables::sources(problems),
        };
        lexicon.classes = small_tables::classes(folder, &lexicon, problems);
        lexicon.loads = small_tables::loads(folder, &lexicon, problems);
        lexicon.allergy_groups = small_tables::allergy_groups(&lexicon, problems);
        lexicon
    }

    pub(super) fn ingredient(&self, name: &str) -> Option<u16> {
        self.ingredient_numbers.get(name).copied()
    }

    /// Every ingredient's name, for whoever measures words.
    pub(super) fn medicine_names(&self) -> MedicineNames {
        MedicineNames::new(self.ingredient_numbers.keys().map(String::as_str))
    }

    pub(super) fn class(&self, key: &str) -> Option<u16> {
        number_of(&self.classes, |class| class.key == key)
    }

    pub(super) fn load(&self, key: &str) -> Option<u16> {
        number_of(&self.loads, |load| load.key == key)
    }

    pub(super) fn condition(&self, key: &str) -> Option<u16> {
        number_of(&self.conditions, |condition| condition.key == key)
    }

    pub(super) fn allergy_group(&self, key: &str) -> Option<u16> {
        number_of(&self.allergy_groups, |group| group.key == key)
    }

    pub(super) fn measure(&self, key: &str) -> Option<u16> {
        number_of(&self.measures, |measure| measure.key == key)
    }

    pub(super) fn source(&self, key: &str) -> Option<u16> {
        number_of(&self.sources, |source| source.key == key)
    }

    /// An ingredient or class by its name in files.
    pub(super) fn term(&self, name: &str) -> Result<Term, String> {
        if name == "any" {
            return Ok(Term::Anything);
        }
        let ingredient = self.ingredient(name).map(Term::Ingredient);
        ingredient.or_else(|| self.class(name).map(Term::Class)).ok_or_else(|| {
            format!("\"{name}\" is neither an ingredient in ingredients.tsv nor a class in classes/")
        })
    }

    /// The number of a set; the same set has one number.
    pub(super) fn set(&mut self, any_of: Vec<Term>, except: Vec<Term>) -> SetId {
        let sorted = |mut terms: Vec<Term>| {
            terms.sort();
            terms.dedup();
            terms
        };
        let set = Set { any_of: sorted(any_of), except: sorted(except) };
        let place = self.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        });
        SetId(place as u16)
    }

    /// Ingredients of a list of names, ascending.
    pub(super) fn members(&self, names: &[String]) -> Result<Vec<u16>, String> {
        let mut members = Vec::new();
        let mut unknown = Vec::new();
        for name in names {
            match self.term(name) {
                Ok(Term::Ingredient(ingredient)) => members.push(ingredient),
                Ok(term) => {
                    members.extend(Set { any_of: vec![term], except: Vec::new() }.members(&self.classes))
                }
                Err(_) => unknown.push(name.as_str()),
            }
        }
        members.sort_unstable();
        members.dedup();
        if unknown.is_empty() { Ok(members) } else { Err(format!("unknown: {}", unknown.join(", "))) }
    }
}

fn number_of<T>(all: &[T], is_it: impl Fn(&T) -> bool) -> Option<u16> {
    all.iter().position(is_it).and_then(|place| u16::try_from(place).ok())
}

fn read_ingredients(problems: &mut Problems) -> (Vec<IngredientFacts>, BTreeMap<String, u16>) {
    let table = Table::read(Path::new("ingredients.tsv"), problems);
    let equivalents = small_tables::morphine_equivalents(problems);
    let mut rows = Vec::new();
    for (line, row) in table.rows() {
        let (name, route) = (row.get("name"), row.get("route"));
        let Ok(id) = row.get("id").parse() else {
            problems.add(table.path(), line, format!("\"{}\" is no ingredient number", row.get("id")));
            continue;
        };
        let Some(route) = route_named(route) else {
            problems.add(table.path(), line, format!("\"{route}\" is no route"));
            continue;
        };
        let facts = IngredientFacts {
            id: IngredientId(id),
            usual_route: route,
            morphine_equivalent: equivalents.get(name).copied(),
        };
        rows.push((facts, name.to_owned()));
    }
    rows.sort_by_key(|(facts, _)| facts.id);
    let numbers = rows.iter().zip(0_u16..).map(|((_, name), number)| (name.clone(), number)).collect();
    (rows.into_iter().map(|(facts, _)| facts).collect(), numbers)
}

/// A route by its name in files; empty is the mouth.
pub(super) fn route_named(name: &str) -> Option<Route> {
    Some(match name {
        "" | "oral" => Route::Oral,
        "sublingual" => Route::Sublingual,
        "buccal" => Route::Buccal,
        "transdermal" => Route::Transdermal,
        "topical" => Route::Topical,
        "inhaled" => Route::Inhaled,
        "nasal" => Route::Nasal,
        "eye" => Route::Eye,
        "ear" => Route::Ear,
        "rectal" => Route::Rectal,
        "vaginal" => Route::Vaginal,
        "intrauterine" => Route::Intrauterine,
        "injected" | "subcutaneous" => Route::Subcutaneous,
        "intramuscular" => Route::Intramuscular,
        "intravenous" => Route::Intravenous,
        _ => return None,
    })
}
