//! Compiles `knowledge/` into the packs that the page loads, and lists every problem with file and line. Beside them it
//! lays the words of the languages that the page does not carry in its wasm.
//!
//! `brownbag-knowledge <knowledge folder> <output folder> [<published lists> <people> <page>]`: with the last three it also
//! writes the page on coverage, if the published lists are there.

use brownbag::knowledge::Knowledge;
use brownbag::knowledge::authoring::{
    Case, CompiledRules, Problem, Problems, casebook, compile_names, compile_rules, coverage,
};
use brownbag::knowledge::names_pack::NamesContent;
use brownbag::knowledge::pack::{self, PackKind};
use brownbag::knowledge::spanish;
use brownbag::messages::LINKED;
use brownbag::names::Names;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (folder, out, coverage) = match arguments.as_slice() {
        [folder, out] => (folder, out, None),
        [folder, out, references, people, page] => (folder, out, Some((references, people, page))),
        _ => {
            eprintln!(
                "usage: brownbag-knowledge <knowledge folder> <output folder> [<published lists> <people> <page>]"
            );
            return ExitCode::from(2);
        }
    };
    let coverage = coverage.map(|(references, people, page)| {
        (coverage::Inputs { knowledge: folder, references, people }, page.as_path())
    });
    match build(folder, out, coverage) {
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

fn build(folder: &Path, out: &Path, coverage: Option<(coverage::Inputs, &Path)>) -> Result<String, String> {
    // Both are compiled before either stops the build: an author wants to see every problem at once.
    let (names, rules) = match (compile_names(folder), compile_rules(folder)) {
        (Ok(names), Ok(rules)) => (names, rules),
        (names, rules) => return Err(listed(folder, [names.err(), rules.err()])),
    };
    let counted = counts(&names, &rules);
    let (opened, knowledge) = (Names::from_content(rules.edition.clone(), names.clone()), opened(&rules));
    let wrong: Vec<String> =
        rules.cases.iter().filter_map(|case| wrong_case(case, &opened, &knowledge)).collect();
    if !wrong.is_empty() {
        let all = rules.cases.len();
        return Err(format!(
            "{}\n{counted}\n{} of {all} cases come out wrong",
            wrong.join("\n"),
            wrong.len()
        ));
    }
    std::fs::create_dir_all(out).map_err(|error| format!("making {}: {error}", out.display()))?;
    write(out, "names.pack", packed(names.encode(&rules.edition))?)?;
    write(out, "rules.pack", packed(pack::encode(PackKind::Rules, &rules.edition, &rules.content))?)?;
    write(out, "es.pack", packed(spanish::encode(&rules.edition, &rules.content))?)?;
    for (language, words) in LINKED {
        write(out, &format!("{}.words", language.tag()), words.as_bytes().to_vec())?;
    }
    match coverage {
        Some((inputs, _)) if !inputs.references.exists() => {
            Ok(format!("{counted}\ncoverage skipped: {} is not here", inputs.references.display()))
        }
        Some((inputs, page)) => {
            let text = coverage::page(inputs, &rules, &opened, &knowledge)?;
            std::fs::write(page, text).map_err(|error| format!("writing {}: {error}", page.display()))?;
            Ok(format!("{counted}\ncoverage in {}", page.display()))
        }
        None => Ok(counted),
    }
}

fn opened(rules: &CompiledRules) -> Knowledge {
    Knowledge::from_content(rules.edition.clone(), rules.content.clone())
}

fn wrong_case(case: &Case, names: &Names, knowledge: &Knowledge) -> Option<String> {
    let message = casebook::verdict(case, names, knowledge).err()?;
    let place = format!("{}:{}", case.file.display(), case.line);
    Some(format!("{place}: rule \"{}\", case \"{}\": {message}", case.rule, case.name))
}

fn packed(bytes: Result<Vec<u8>, pack::PackError>) -> Result<Vec<u8>, String> {
    bytes.map_err(|error| error.to_string())
}

fn write(out: &Path, name: &str, bytes: Vec<u8>) -> Result<(), String> {
    std::fs::write(out.join(name), bytes).map_err(|error| format!("writing {name}: {error}"))
}

fn listed(folder: &Path, found: [Option<Problems>; 2]) -> String {
    let problems: Vec<Problem> = found.iter().flatten().flat_map(Problems::all).cloned().collect();
    let line = |problem: &Problem| {
        format!("{}:{}: {}\n", folder.join(&problem.file).display(), problem.line, problem.message)
    };
    let mut text: String = problems.iter().map(line).collect();
    text.push_str(&format!("{} problems in {}", problems.len(), folder.display()));
    text
}

fn counts(names: &NamesContent, rules: &CompiledRules) -> String {
    let content = &rules.content;
    format!(
        "edition {}: {} rules in {} hazards, {} cases, {} drafts left out\n\
         {} ingredients with {} names, {} classes, {} loads, {} conditions, {} allergy groups, {} red flags, {} sources",
        rules.edition,
        content.rules.len(),
        content.hazards.len(),
        rules.cases.len(),
        rules.drafts,
        content.ingredients.len(),
        names.names.len(),
        content.classes.len(),
        content.loads.len(),
        content.conditions.len(),
        content.allergy_groups.len(),
        content.red_flags.len(),
        content.sources.len(),
    )
}
