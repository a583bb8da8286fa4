//! `symptoms.tsv`, `side-effects/*.tsv` and `reasons.tsv`: what people feel, which labels list it, and what medicines are for.

use super::criteria::routes_named;
use super::lexicon::Lexicon;
use super::{Problems, Table, files_below};
use crate::knowledge::{
    Basis, Onset, Purpose, RedFlag, RouteMask, Set, Severity, SideEffect, SymptomEntry, Term, Translated,
};
use std::path::Path;

/// `symptoms.tsv`, in order of the keys.
pub(super) fn symptoms(lexicon: &Lexicon, flags: &[RedFlag], problems: &mut Problems) -> Vec<SymptomEntry> {
    let table = Table::read(Path::new("symptoms.tsv"), problems);
    let mut symptoms: Vec<SymptomEntry> = Vec::new();
    for (line, row) in table.rows() {
        let key = row.get("key").to_owned();
        if symptoms.iter().any(|known| known.key == key) {
            problems.add(table.path(), line, format!("symptom \"{key}\" is there twice"));
        }
        let severity = match row.get("severity") {
            "moderate" => Severity::Moderate,
            "low" => Severity::Low,
            other => {
                problems.add(table.path(), line, format!("severity \"{other}\" is not moderate or low"));
                continue;
            }
        };
        let mut signs = Vec::new();
        for sign in row.list("red-flags") {
            match (0_u16..).zip(flags).find(|(_, flag)| flag.key == sign) {
                Some((number, _)) => signs.push(number),
                None => problems.add(table.path(), line, format!("\"{sign}\" is no sign in red-flags.toml")),
            }
        }
        let condition = row.get("condition");
        let number = lexicon.condition(condition);
        if number.is_none() && !condition.is_empty() {
            problems.add(table.path(), line, format!("\"{condition}\" is no condition in conditions.tsv"));
        }
        symptoms.push(SymptomEntry {
            key,
            name: Translated { en: row.get("name").to_owned(), es: row.get("es").to_owned() },
            phrases: [row.list("phrases"), row.list("phrases-es")].concat(),
            severity,
            flags: signs,
            condition: number,
        });
    }
    symptoms.sort_by(|one, other| one.key.cmp(&other.key));
    symptoms
}

/// `side-effects/*.tsv`. A class stands for all of its members: each label says it.
pub(super) fn side_effects(
    lexicon: &mut Lexicon,
    symptoms: &[SymptomEntry],
    problems: &mut Problems,
) -> Vec<SideEffect> {
    let mut rows = Vec::new();
    for path in files_below(&problems.folder().join("side-effects"), "tsv") {
        let file = path.strip_prefix(problems.folder()).unwrap_or(&path).to_owned();
        let table = Table::read(&file, problems);
        for (line, row) in table.rows() {
            let read =
                terms(lexicon, row.list("of")).and_then(|of| Ok((of, terms(lexicon, row.list("except"))?)));
            let routes = routes(&row.list("route"));
            let keys = row.list("symptoms");
            let numbers: Result<Vec<u16>, String> = keys.iter().map(|key| numbered(symptoms, key)).collect();
            let onset = match row.get("onset") {
                "days" => Ok(Onset::Days),
                "weeks" => Ok(Onset::Weeks),
                "" => Ok(Onset::Any),
                other => Err(format!("onset \"{other}\" is not days, weeks or empty")),
            };
            let made = (|| {
                let (of, except) = read?;
                let mut symptoms = numbers?;
                symptoms.sort_unstable();
                symptoms.dedup();
                Ok((of, except, routes?, symptoms, onset?, basis(row.get("basis"))?))
            })();
            match made {
                Ok((of, except, routes, symptoms, onset, basis)) => {
                    let of = lexicon.set(of, except);
                    rows.push(SideEffect { of, routes, symptoms, onset, basis });
                }
                Err::<_, String>(message) => problems.add(table.path(), line, message),
            }
            check_sources(lexicon, &row.list("sources"), table.path(), line, problems);
        }
    }
    rows
}

/// `reasons.tsv`: a few plain words, and the ingredients that are usually taken for that.
pub(super) fn purposes(lexicon: &Lexicon, problems: &mut Problems) -> Vec<Purpose> {
    let table = Table::read(Path::new("reasons.tsv"), problems);
    let mut purposes = Vec::new();
    for (line, row) in table.rows() {
        let mut conditions = Vec::new();
        for key in row.list("conditions") {
            match lexicon.condition(&key) {
                Some(number) => conditions.push(number),
                None => {
                    problems.add(table.path(), line, format!("\"{key}\" is no condition in conditions.tsv"))
                }
            }
        }
        let of = terms(lexicon, row.list("of")).and_then(|of| Ok((of, terms(lexicon, row.list("except"))?)));
        let of = of.map(|(any_of, except)| Set { any_of, except }.members(&lexicon.classes));
        if let Err(message) = basis(row.get("basis")) {
            problems.add(table.path(), line, message);
        }
        check_sources(lexicon, &row.list("sources"), table.path(), line, problems);
        let words = Translated { en: row.get("en").to_owned(), es: row.get("es").to_owned() };
        for words in [&words.en, &words.es] {
            if words.is_empty() || words.split_whitespace().count() > 8 {
                problems.add(table.path(), line, format!("\"{words}\" is not a few plain words"));
            }
        }
        match of.and_then(|of| Ok((of, routes(&row.list("route"))?))) {
            Ok((of, routes)) => purposes.push(Purpose { words, conditions, of, routes }),
            Err(message) => problems.add(table.path(), line, message),
        }
    }
    purposes
}

// Nothing named: what reaches the whole body.
fn routes(names: &[String]) -> Result<RouteMask, String> {
    if names.is_empty() { Ok(RouteMask::systemic()) } else { routes_named(names) }
}

fn terms(lexicon: &Lexicon, names: Vec<String>) -> Result<Vec<Term>, String> {
    names.iter().map(|name| lexicon.term(name)).collect()
}

fn numbered(symptoms: &[SymptomEntry], key: &str) -> Result<u16, String> {
    let found = (0_u16..).zip(symptoms).find(|(_, symptom)| symptom.key == key);
    found.map(|(number, _)| number).ok_or_else(|| format!("\"{key}\" is no symptom in symptoms.tsv"))
}

fn basis(name: &str) -> Result<Basis, String> {
    match name {
        "read" => Ok(Basis::Read),
        "recalled" => Ok(Basis::Recalled),
        other => Err(format!("basis \"{other}\" is not read or recalled")),
    }
}

// A row about labels cites the label of each ingredient by itself; what else it rests on stands in `sources.toml`.
fn check_sources(lexicon: &Lexicon, keys: &[String], path: &Path, line: usize, problems: &mut Problems) {
    for key in keys.iter().filter(|key| *key != "label" && lexicon.source(key).is_none()) {
        problems.add(path, line, format!("\"{key}\" is no source in sources.toml"));
    }
    if keys.is_empty() {
        problems.add(path, line, "a row without source");
    }
}
