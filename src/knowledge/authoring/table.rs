use super::Problems;
use std::path::{Path, PathBuf};

/// A tab-separated file with a header row; lines that start with `#` are remarks.
#[derive(Debug)]
pub struct Table {
    path: PathBuf,
    columns: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Reads a file below the folder; notes rows with too many or too few fields.
    pub fn read(file: &Path, problems: &mut Problems) -> Self {
        let text = problems.read_to_string(file);
        let path = problems.folder().join(file);
        let mut lines = text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.is_empty());
        let split = |line: &str| line.split('\t').map(|field| field.trim().to_owned()).collect::<Vec<_>>();
        let columns = lines.next().map(|(header, _)| split(header)).unwrap_or_default();
        let mut rows = Vec::new();
        for (line, number) in lines {
            let mut fields = split(line);
            if fields.len() > columns.len() {
                problems.add(
                    &path,
                    number,
                    format!("has {} fields; the header names {}", fields.len(), columns.len()),
                );
            }
            fields.resize(columns.len(), String::new());
            rows.push((number, fields));
        }
        Self { path, columns, rows }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Rows with their line numbers.
    pub fn rows(&self) -> impl Iterator<Item = (usize, Row<'_>)> {
        self.rows.iter().map(|(line, fields)| (*line, Row { columns: &self.columns, fields }))
    }
}

/// One row of a [`Table`].
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    columns: &'a [String],
    fields: &'a [String],
}

impl<'a> Row<'a> {
    /// A field by the name of its column; empty if there is no such column.
    pub fn get(&self, column: &str) -> &'a str {
        let place = self.columns.iter().position(|name| name == column);
        place.and_then(|place| self.fields.get(place)).map_or("", String::as_str)
    }

    /// A field that holds several values with `|` between.
    pub fn list(&self, column: &str) -> Vec<String> {
        let parts = self.get(column).split('|').map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }
}
