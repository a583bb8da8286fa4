//! The direction of dependencies: a module uses modules of lower rows only, and the pure half knows no machine.
//!
//! Comments and string literals don't count; `#[cfg(test)]` code does: a test that needs a higher row belongs in `tests/`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod source;

use std::fs;
use std::path::{Path, PathBuf};

use source::{Mention, paths_from, paths_out_of, words};

/// A module right under the crate's root, the row it stands on, and the highest row that it may use.
struct Module {
    name: &'static str,
    row: u8,
    reach: u8,
}

const MODULES: &[Module] = &[
    module("element", 8, 7),
    // The engine skips the application.
    module("engine", 8, 5),
    // The compiler of the knowledge, in `knowledge/authoring`: it runs the cases through everything pure.
    module("authoring", 8, 5),
    module("ui", 7, 6),
    module("browser", 7, 6),
    module("app", 6, 5),
    // Beside the rows; that the application alone uses it is checked apart.
    module("vault", 5, 0),
    module("formats", 5, 4),
    module("wording", 4, 3),
    module("plan", 3, 2),
    module("review", 2, 1),
    module("reconcile", 2, 1),
    module("names", 2, 1),
    module("model", 1, 0),
    module("knowledge", 1, 0),
    module("messages", 1, 0),
    module("values", 0, 0),
];

/// What a pure module never names: the browser, clocks, files, the network, other processes.
const MACHINE: &[&str] =
    &["web_sys", "js_sys", "wasm_bindgen", "gloo", "yew", "SystemTime", "Instant", "getrandom"];
const MACHINE_STD: &[&str] = &["time", "fs", "env", "net", "process", "thread", "io"];

#[test]
fn every_module_uses_lower_rows_only() {
    let problems: Vec<String> =
        sources().iter().flat_map(|file| wrong_directions(&file.path, &file.text)).collect();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn the_pure_half_knows_no_machine() {
    let problems: Vec<String> =
        sources().iter().flat_map(|file| machine_words(&file.path, &file.text)).collect();
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn an_import_of_a_higher_row_is_caught_with_its_place() {
    let found = wrong_directions("review/mod.rs", "//! Reviews.\n\nuse crate::app::State;\n");
    assert_eq!(found, ["src/review/mod.rs:3: review must not use app"]);
}

#[test]
fn forbidden_ways_in_are_caught_however_they_are_written() {
    for (path, text) in [
        ("ui/root.rs", "use crate::browser::storage;"),
        ("browser/mod.rs", "use crate::ui::root::Root;"),
        ("engine.rs", "fn f() { crate::app::update(); }"),
        ("formats/csv.rs", "use crate::{model::Record, vault::open};"),
        ("ui/lock.rs", "use crate::vault::open;"),
        ("model/mod.rs", "use super::review::Review;"),
        ("names/search/prefix.rs", "use super::super::super::plan;"),
        ("review/merge.rs", "use crate::{\n    model::{Record, Regimen},\n    wording,\n};"),
        ("review/mod.rs", "use crate::reconcile::differences;"),
        ("review/mod.rs", "use crate::knowledge::authoring::compile;"),
        ("values/date.rs", "use crate::model::Record;"),
    ] {
        assert_eq!(wrong_directions(path, text).len(), 1, "{path}: {text}");
    }
}

#[test]
fn allowed_imports_pass() {
    for (path, text) in [
        ("review/mod.rs", "use crate::knowledge::Rule;\nuse crate::review::truth::Truth;"),
        ("review/merge.rs", "use super::truth::Truth; // not crate::app"),
        ("app/mod.rs", "use crate::{vault, formats::csv, values::Date};"),
        ("engine.rs", "use crate::{names, review, wording};"),
        ("knowledge/authoring/cases.rs", "use crate::review::review; use super::problems;"),
        ("ui/root.rs", "/* crate::browser */ use crate::app::State; const HINT: &str = \"crate::browser\";"),
        ("lib.rs", "pub use crate::ui::root;"),
        ("model/mod.rs", "macro_rules! m { () => { $crate::app::f() } }"),
    ] {
        assert_eq!(wrong_directions(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

#[test]
fn a_module_that_the_table_does_not_know_is_caught() {
    assert_eq!(wrong_directions("helpers/mod.rs", "").len(), 1);
}

#[test]
fn a_clock_in_the_pure_half_is_caught_and_one_in_the_browser_is_not() {
    let clocks =
        ["use std::time::Instant as I;", "use std::{fmt, time::Duration};", "let d = js_sys::Date::new_0();"];
    for text in clocks {
        assert!(!machine_words("review/mod.rs", text).is_empty(), "{text}");
        assert!(machine_words("browser/clock.rs", text).is_empty(), "{text}");
    }
    assert!(
        machine_words("review/mod.rs", "/// An instant, std::time, no Instant.\nuse std::fmt::Write;")
            .is_empty()
    );
    assert!(machine_words("knowledge/authoring/read.rs", "use std::fs;").is_empty());
}

/// Each use of a module that `path` must not use, as `src/path:line: what`.
fn wrong_directions(path: &str, text: &str) -> Vec<String> {
    let Some(user_name) = module_of(path) else { return Vec::new() };
    let Some(user) = find(user_name) else {
        return vec![format!("src/{path}:1: {user_name} is not in the table of tests/architecture")];
    };
    let mut used = paths_from("crate", text);
    used.extend(paths_out_of(depth(path), text));
    used.iter()
        .filter_map(|mention| wrong(user, mention).map(|what| format!("src/{path}:{}: {what}", mention.line)))
        .collect()
}

fn wrong(user: &Module, mention: &Mention) -> Option<String> {
    let name = if mention.path.starts_with("knowledge::authoring") { "authoring" } else { mention.first() };
    // Not a module: an item of the crate's root.
    let used = find(name)?;
    let for_it = used.row <= user.reach && (used.name != "vault" || user.name == "app");
    let allowed = used.name == user.name || for_it;
    (!allowed).then(|| format!("{} must not use {}", user.name, used.name))
}

/// Each word in a pure module that means a machine, as `src/path:line: what`.
fn machine_words(path: &str, text: &str) -> Vec<String> {
    let Some(name) = module_of(path) else { return Vec::new() };
    if ["element", "engine", "authoring", "ui", "browser"].contains(&name) {
        return Vec::new();
    }
    let in_std = paths_from("std", text).into_iter().filter(|mention| MACHINE_STD.contains(&mention.first()));
    let in_words = words(text).into_iter().filter(|mention| MACHINE.iter().any(|word| mention.path == *word));
    let mut found: Vec<Mention> = in_std.chain(in_words).collect();
    found.sort_by_key(|mention| mention.line);
    found
        .iter()
        .map(|mention| format!("src/{path}:{}: {name} is pure, but names {}", mention.line, mention.path))
        .collect()
}

/// The module of the table that a file belongs to; none for the crate's root and the programs.
fn module_of(path: &str) -> Option<&str> {
    if path.starts_with("knowledge/authoring") {
        return Some("authoring");
    }
    let first = path.split('/').next().unwrap_or(path).trim_end_matches(".rs");
    (!["lib", "bin"].contains(&first)).then_some(first)
}

/// How many modules deep a file stands: so many `super` lead to the crate's root.
fn depth(path: &str) -> usize {
    path.trim_end_matches("/mod.rs").split('/').count()
}

fn find(name: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.name == name)
}

const fn module(name: &'static str, row: u8, reach: u8) -> Module {
    Module { name, row, reach }
}

struct File {
    path: String,
    text: String,
}

fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &root, &mut files);
    assert!(files.len() > 5, "the sources were found");
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            collect(root, &entry, files);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            let path = entry.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path, text: fs::read_to_string(&entry).unwrap() });
        }
    }
}
