//! The compiler of `knowledge/`: text files to packs, with every problem listed at once. Never in the browser.
//!
//! Start at [`compile_rules`]. Reproducible: the same files give the same bytes.

pub mod casebook;
mod cases;
pub mod coverage;
mod criteria;
mod doses;
mod hazards;
mod lexicon;
mod names;
pub mod plain;
mod problems;
mod red_flags;
mod second_answers;
mod side_effects;
mod small_tables;
mod table;
mod wording;

pub use cases::{Case, CaseLine, Expectation};
pub use names::compile_names;
pub use problems::{Problem, Problems};
pub use table::Table;

use super::RulesPayload;
use lexicon::Lexicon;
use plain::MedicineNames;
use std::path::{Path, PathBuf};

/// What the compiler makes of `knowledge/`.
#[derive(Debug)]
pub struct CompiledRules {
    /// Version of the content: the text of `knowledge/edition.txt`.
    pub edition: String,
    /// The content, ready to be packed. Holds no draft.
    pub content: RulesPayload,
    /// The cases of every shipped rule.
    pub cases: Vec<Case>,
    /// Rules and hazards marked `draft`, checked but not shipped.
    pub drafts: usize,
    /// What counts as a medicine's name where words are measured.
    pub medicine_names: MedicineNames,
}

/// Compiles everything but the names. Fails with every problem found.
pub fn compile_rules(folder: &Path) -> Result<CompiledRules, Problems> {
    let mut problems = Problems::new(folder);
    let mut lexicon = Lexicon::read(folder, &mut problems);
    let red_flags = red_flags::read(&lexicon, &mut problems);
    let symptoms = side_effects::symptoms(&lexicon, &red_flags, &mut problems);
    let side_effects = side_effects::side_effects(&mut lexicon, &symptoms, &mut problems);
    let purposes = side_effects::purposes(&lexicon, &mut problems);
    let hazards = hazards::read_all(&mut lexicon, &mut problems);
    let edition = problems.read_to_string(Path::new("edition.txt")).trim().to_owned();
    problems.into_result()?;
    let medicine_names = lexicon.medicine_names();
    let content = RulesPayload {
        ingredients: lexicon.ingredients,
        classes: lexicon.classes,
        sets: lexicon.sets,
        loads: lexicon.loads,
        conditions: lexicon.conditions,
        allergy_groups: lexicon.allergy_groups,
        measures: lexicon.measures,
        sources: lexicon.sources,
        red_flags,
        hazards: hazards.hazards,
        rules: hazards.rules,
        symptoms,
        side_effects,
        purposes,
    };
    Ok(CompiledRules { edition, content, cases: hazards.cases, drafts: hazards.drafts, medicine_names })
}

/// Files below `folder` with this ending, in order of their names.
pub(crate) fn files_below(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(files_below(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
