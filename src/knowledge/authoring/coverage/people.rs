use super::{percent, read, row};
use crate::formats::text_list;
use crate::knowledge::authoring::casebook::{record_of, today};
use crate::knowledge::authoring::{Case, CaseLine, Expectation};
use crate::knowledge::{Kind, Knowledge, Severity};
use crate::model::Record;
use crate::names::Names;
use crate::review::{Finding, review};
use serde::Deserialize;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Questions that the screen asks at most.
const QUESTIONS_ASKED: usize = 5;

#[derive(Deserialize)]
struct PeopleFile {
    person: Vec<PersonBlock>,
}

/// One whole person; README of the file says what each key means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PersonBlock {
    id: String,
    takes: Vec<String>,
    age: Option<u32>,
    sex: Option<String>,
    pregnant: Option<bool>,
    breastfeeding: Option<bool>,
    egfr: Option<f64>,
    weight_kg: Option<f64>,
    has: Option<Vec<String>>,
    allergic_to: Option<Vec<String>>,
    alcohol: Option<String>,
    tobacco: Option<String>,
    cannabis: Option<String>,
    #[serde(default)]
    wants: Vec<String>,
    #[serde(default)]
    first: Vec<String>,
    #[serde(default)]
    highs: usize,
}

/// Whole people and everyday pairs, written before the rules were tuned.
pub(super) fn write(
    page: &mut String,
    folder: &Path,
    names: &Names,
    knowledge: &Knowledge,
) -> Result<(), String> {
    let path = folder.join("lists.toml");
    let file: PeopleFile =
        toml::from_str(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    let count = file.person.len();
    let (mut highs, mut alarming, mut questions, mut wants, mut missed, mut beyond) =
        (0, 0, 0, 0, Vec::new(), Vec::new());
    let (mut firsts, mut first_missed) = (0, Vec::new());
    for person in file.person {
        let (id, wanted, first, most) =
            (person.id.clone(), person.wants.clone(), person.first.clone(), person.highs);
        let record = record_of(&person.into_case(), names, knowledge).map_err(|e| format!("{id}: {e}"))?;
        let review = review(&record, knowledge, today());
        let of = |severity| review.findings.iter().filter(|card| card.severity <= severity).count();
        highs += of(Severity::High);
        alarming += of(Severity::Moderate);
        questions += review.gaps.len();
        if of(Severity::High) > most {
            beyond.push(format!("{id} ({} of at most {most})", of(Severity::High)));
        }
        wants += wanted.len();
        missed.extend(
            wanted
                .iter()
                .filter(|want| !finds(want, &review.findings, &record))
                .map(|want| format!("{id}: {want}")),
        );
        firsts += first.len();
        let top = review.findings.get(..3).unwrap_or(&review.findings);
        first_missed.extend(
            first
                .iter()
                .filter(|want| !top.iter().any(|card| names_all(want, card, &record)))
                .map(|want| format!("{id}: {want}")),
        );
    }
    let mean = |sum: usize| format!("{:.2}", sum as f64 / count as f64);
    writeln!(page, "\n## Whole people\n\n{count} lists of 5 to 12 medicines, ages 8 to 90.\n").ok();
    page.push_str("| measure | value | wanted |\n|---|---|---|\n");
    row(page, &["wanted findings found", &percent(wants - missed.len(), wants), "as many as possible"]);
    row(page, &["among the first three", &percent(firsts - first_missed.len(), firsts), "all"]);
    row(page, &["high findings a list", &mean(highs), "at most 1.5"]);
    row(page, &["moderate or high findings a list", &mean(alarming), "at most 7"]);
    row(
        page,
        &[
            "missing facts a list",
            &mean(questions),
            &format!("at most {QUESTIONS_ASKED}; the screen asks the first {QUESTIONS_ASKED}"),
        ],
    );
    row(page, &["everyday pairs that alarm (high)", &everyday(folder, names, knowledge)?, "none"]);
    for (what, list) in [
        ("Not found", missed),
        ("Not among the first three", first_missed),
        ("More high findings than deserved", beyond),
    ] {
        if !list.is_empty() {
            writeln!(page, "\n{what}:\n").ok();
            for line in list {
                writeln!(page, "- {line}").ok();
            }
        }
    }
    Ok(())
}

impl PersonBlock {
    fn into_case(self) -> Case {
        let line = |text| CaseLine { text, ..CaseLine::default() };
        Case {
            rule: String::new(),
            file: PathBuf::new(),
            line: 0,
            name: self.id,
            takes: self.takes.into_iter().map(line).collect(),
            age: self.age,
            sex: self.sex,
            pregnant: self.pregnant,
            breastfeeding: self.breastfeeding,
            egfr: self.egfr,
            weight_kg: self.weight_kg,
            has: self.has,
            allergic_to: self.allergic_to,
            alcohol: self.alcohol,
            tobacco: self.tobacco,
            cannabis: self.cannabis,
            observed: None,
            reports: Vec::new(),
            feels: None,
            finds: Expectation::Nothing, // A line that nobody knows is part of a real list.
            silent: Vec::new(),
        }
    }
}

// "high interaction: lithium + naproxen": a card of that kind, at least that severe, that names these lines.
fn finds(want: &str, findings: &[Finding], record: &Record) -> bool {
    let Some((head, lines)) = want.split_once(':') else { return false };
    let Some((severity, kind)) = head.trim().split_once(' ') else { return false };
    let severity = Severity::ALL.iter().find(|(_, name)| *name == severity).map(|(severity, _)| *severity);
    let kind = Kind::ALL.iter().find(|(_, name)| *name == kind).map(|(kind, _)| *kind);
    let (Some(severity), Some(kind)) = (severity, kind) else { return false };
    findings
        .iter()
        .any(|card| card.severity <= severity && card.kind == kind && names_all(lines, card, record))
}

fn names_all(lines: &str, card: &Finding, record: &Record) -> bool {
    lines.split('+').map(|word| word.trim().to_lowercase()).all(|word| {
        card.medications.iter().any(|&line| {
            record.medications.get(line).is_some_and(|line| line.text.to_lowercase().contains(&word))
        })
    })
}

fn everyday(folder: &Path, names: &Names, knowledge: &Knowledge) -> Result<String, String> {
    let text = read(&folder.join("everyday.txt"))?;
    let pairs: Vec<&str> = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let alarms = |pair: &&&str| {
        let medications = pair.split("; ").map(|line| text_list::read_line(line, names, today())).collect();
        let record = Record { medications, ..Record::default() };
        review(&record, knowledge, today()).findings.iter().any(|card| card.severity == Severity::High)
    };
    Ok(format!("{} of {}", pairs.iter().filter(alarms).count(), pairs.len()))
}
