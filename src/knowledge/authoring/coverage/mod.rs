//! `docs/coverage.md`: what the rules find of what others have published, how much they alarm, and what is there.
//!
//! The published lists and the list of common medicines stand outside the project; without them there is no page, and
//! `make knowledge` says so. They are a completeness check, not an authority: no rule rests on them alone.

mod counts;
mod density;
mod pairs;
mod people;
mod published;
mod words;

pub use words::grades;

use super::CompiledRules;
use crate::knowledge::Knowledge;
use crate::names::Names;
use std::fmt::Write;
use std::path::Path;

/// Where the page finds what it compares with.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<'a> {
    /// The folder `knowledge/`.
    pub knowledge: &'a Path,
    /// Published lists and common medicines: a folder beside the project, which may be missing.
    pub references: &'a Path,
    /// Whole people and everyday pairs: `tests/people`.
    pub people: &'a Path,
}

/// The page as Markdown. Fails with a sentence that says which input could not be read.
pub fn page(
    inputs: Inputs,
    rules: &CompiledRules,
    names: &Names,
    knowledge: &Knowledge,
) -> Result<String, String> {
    let mut page = String::from(
        "# Coverage\n\nMade by `make knowledge`; not written by hand. The published lists are old. They show what is missing, and no rule rests on \
         them alone. No clinician has signed the content.\n",
    );
    counts::write(&mut page, inputs.knowledge, rules)?;
    words::write(&mut page, rules);
    let common = published::common_medicines(inputs.references)?;
    let mut pairs = pairs::Pairs::new(names, knowledge);
    density::write(&mut page, &common, &mut pairs);
    people::write(&mut page, inputs.people, names, knowledge)?;
    let left_out = published::left_out(inputs.knowledge)?;
    for list in published::lists(inputs)? {
        pairs.write(&mut page, &list, &left_out);
    }
    Ok(page)
}

/// "12.3 %".
fn percent(part: usize, of: usize) -> String {
    if of == 0 { "none".to_owned() } else { format!("{:.1} %", 100.0 * part as f64 / of as f64) }
}

/// One row of a table in Markdown.
fn row(page: &mut String, cells: &[&str]) {
    writeln!(page, "| {} |", cells.join(" | ")).ok();
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
