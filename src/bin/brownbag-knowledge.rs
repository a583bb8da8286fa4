//! Compiles `knowledge/` into the packs that the page loads, and lists every problem with file and line.
//!
//! `brownbag-knowledge <knowledge folder> <output folder>`

use brownbag::knowledge::authoring::{CompiledRules, Problem, compile_rules};
use brownbag::knowledge::pack::{self, PackKind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, out] = arguments.as_slice() else {
        eprintln!("usage: brownbag-knowledge <knowledge folder> <output folder>");
        return ExitCode::from(2);
    };
    match build(folder, out) {
        Ok(counts) => {
            println!("{counts}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn build(folder: &Path, out: &Path) -> Result<String, String> {
    let rules = compile_rules(folder).map_err(|problems| listed(folder, problems.all()))?;
    std::fs::create_dir_all(out).map_err(|error| format!("making {}: {error}", out.display()))?;
    write(out, "rules.pack", pack::encode(PackKind::Rules, &rules.edition, &rules.content))?;
    Ok(counts(&rules))
}

fn write(out: &Path, name: &str, packed: Result<Vec<u8>, pack::PackError>) -> Result<(), String> {
    let bytes = packed.map_err(|error| error.to_string())?;
    std::fs::write(out.join(name), bytes).map_err(|error| format!("writing {name}: {error}"))
}

fn listed(folder: &Path, problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        format!("{}:{}: {}\n", folder.join(&problem.file).display(), problem.line, problem.message)
    };
    let mut text: String = problems.iter().map(line).collect();
    text.push_str(&format!("{} problems in {}", problems.len(), folder.display()));
    text
}

fn counts(rules: &CompiledRules) -> String {
    let content = &rules.content;
    format!(
        "edition {}: {} rules in {} hazards, {} cases, {} drafts left out\n\
         {} ingredients, {} classes, {} loads, {} conditions, {} allergy groups, {} red flags, {} sources",
        rules.edition,
        content.rules.len(),
        content.hazards.len(),
        rules.cases.len(),
        rules.drafts,
        content.ingredients.len(),
        content.classes.len(),
        content.loads.len(),
        content.conditions.len(),
        content.allergy_groups.len(),
        content.red_flags.len(),
        content.sources.len(),
    )
}
