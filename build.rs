//! Compiles the Fluent files of `src/messages/` into the table of English (`messages.rs` in the build folder) and the
//! words of every other language (`es.words` there).
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
        Ok(compiled) => {
            let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
            write(&folder.join("messages.rs"), &compiled.code);
            for (language, words) in compiled.words {
                write(&folder.join(format!("{language}.words")), &words);
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

fn write(path: &Path, text: &str) {
    if let Err(error) = fs::write(path, text) {
        fail(&[format!("cannot write {}: {error}", path.display())]);
    }
}

fn fail(problems: &[String]) -> ! {
    for problem in problems {
        println!("cargo::error={problem}");
    }
    process::exit(1)
}
