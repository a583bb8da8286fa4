use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One thing to mend in `knowledge/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, below `knowledge/`.
    pub file: PathBuf,
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

/// Every problem found so far.
#[derive(Debug)]
pub struct Problems {
    folder: PathBuf,
    found: Vec<Problem>,
}

impl Problems {
    /// None yet.
    pub fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), found: Vec::new() }
    }

    /// The folder that is compiled.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The problems, by file and line.
    pub fn all(&self) -> &[Problem] {
        &self.found
    }

    /// Notes one problem.
    pub fn add(&mut self, file: &Path, line: usize, message: impl Into<String>) {
        let file = file.strip_prefix(&self.folder).unwrap_or(file).to_owned();
        self.found.push(Problem { file, line, message: message.into() });
    }

    /// Notes a problem at a byte range of a text.
    pub fn add_at(&mut self, file: &Path, text: &str, at: Range<usize>, message: impl Into<String>) {
        self.add(file, line_of(text, at.start), message);
    }

    /// The text of a file below the folder; empty, and a problem, if it cannot be read.
    pub fn read_to_string(&mut self, file: &Path) -> String {
        let path = self.folder.join(file);
        std::fs::read_to_string(&path).unwrap_or_else(|error| {
            self.add(&path, 0, format!("cannot be read: {error}"));
            String::new()
        })
    }

    /// Reads a file of TOML into `T`; `None`, and a problem, if it does not fit.
    pub fn read_toml<T: serde::de::DeserializeOwned>(&mut self, path: &Path) -> Option<(String, T)> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.add(path, 0, format!("cannot be read: {error}"));
                return None;
            }
        };
        match toml::from_str(&text) {
            Ok(content) => Some((text, content)),
            Err(error) => {
                let line = error.span().map_or(0, |span| line_of(&text, span.start));
                self.add(path, line, error.message());
                None
            }
        }
    }

    pub(super) fn into_result(mut self) -> Result<(), Self> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort();
        self.found.dedup();
        Err(self)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.found {
            writeln!(f, "{}:{}: {}", problem.file.display(), problem.line, problem.message)?;
        }
        write!(f, "{} problems", self.found.len())
    }
}

/// Line of a byte in a text, from 1.
pub(super) fn line_of(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1
}
