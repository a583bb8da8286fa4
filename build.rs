//! Compiles the Fluent files of `src/messages/` into tables (`messages.rs` in the build folder).
//!
//! Fluent's own runtime would add 40 KB to the page; the tables need an interpreter of about a hundred lines.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

#[path = "src/messages/compile.rs"]
mod compile;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/messages");
    let mut languages = Vec::new();
    for folder in sorted(Path::new("src/messages")).into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == "ftl"));
        let sources = files.map(|path| (path.display().to_string(), read(&path))).collect();
        languages.push(compile::Source { language: name(&folder), files: sources });
    }
    match compile::compile(&languages) {
        Ok(code) => {
            let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("messages.rs");
            if let Err(error) = fs::write(&out, code) {
                fail(&[format!("cannot write {}: {error}", out.display())]);
            }
        }
        Err(problems) => fail(&problems),
    }
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| fail(&[format!("cannot read {}: {error}", path.display())]))
}

fn fail(problems: &[String]) -> ! {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    process::exit(1)
}
