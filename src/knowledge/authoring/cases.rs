use crate::values::Date;
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// An example that a rule is held to. The words are as people write them; whoever runs it reads them.
#[derive(Clone, Debug)]
pub struct Case {
    /// The rule.
    pub rule: String,
    /// The hazard file.
    pub file: PathBuf,
    /// Its line there.
    pub line: usize,
    /// What the case shows.
    pub name: String,
    /// The list.
    pub takes: Vec<CaseLine>,
    /// Completed years.
    pub age: Option<u32>,
    /// `"female"` or `"male"`.
    pub sex: Option<String>,
    /// Pregnant now.
    pub pregnant: Option<bool>,
    /// Breastfeeding now.
    pub breastfeeding: Option<bool>,
    /// mL/min/1.73 m².
    pub egfr: Option<f64>,
    /// Kilograms.
    pub weight_kg: Option<f64>,
    /// Conditions; `None` is "not asked".
    pub has: Option<Vec<String>>,
    /// Allergies, `"penicillin: hives"`; `None` is "not asked".
    pub allergic_to: Option<Vec<String>>,
    /// Measure, value and day: `"lithium-level 0.8 2026-05-01"`; `None` is "not asked".
    pub observed: Option<Vec<String>>,
    /// Drinking, free text.
    pub alcohol: Option<String>,
    /// Smoking, free text.
    pub tobacco: Option<String>,
    /// Cannabis, free text.
    pub cannabis: Option<String>,
    /// Signs.
    pub reports: Vec<String>,
    /// Symptoms, `"dizzy since 2026-10-01"`; `None` is "not asked".
    pub feels: Option<Vec<String>>,
    /// What must come out.
    pub finds: Expectation,
    /// Rules that must not speak.
    pub silent: Vec<String>,
}

/// One line of a case's list.
#[derive(Clone, Debug, Default)]
pub struct CaseLine {
    /// As a person writes it.
    pub text: String,
    /// First day.
    pub started_on: Option<Date>,
    /// Day of the last change of dose.
    pub changed_on: Option<Date>,
    /// Last day.
    pub stopped_on: Option<Date>,
    /// What the person really does.
    pub really: Option<String>,
    /// What it is for; `""` is "asked: not known".
    pub reason: Option<String>,
}

/// What a rule must make of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// A finding.
    Finding,
    /// A question, since a fact is missing.
    Gap,
    /// Neither.
    Nothing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct CaseBlock {
    name: String,
    takes: Vec<LineBlock>,
    age: Option<u32>,
    sex: Option<String>,
    pregnant: Option<bool>,
    breastfeeding: Option<bool>,
    egfr: Option<f64>,
    weight_kg: Option<f64>,
    has: Option<Vec<String>>,
    allergic_to: Option<Vec<String>>,
    observed: Option<Vec<String>>,
    alcohol: Option<String>,
    tobacco: Option<String>,
    cannabis: Option<String>,
    #[serde(default)]
    reports: Vec<String>,
    feels: Option<Vec<String>>,
    finds: toml::Value,
    #[serde(default)]
    silent: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum LineBlock {
    Text(String),
    Full(FullLine),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FullLine {
    text: String,
    started_on: Option<String>,
    changed_on: Option<String>,
    stopped_on: Option<String>,
    really: Option<String>,
    reason: Option<String>,
}

impl CaseBlock {
    pub(super) fn to_case(&self, rule: &str, file: &Path, line: usize) -> Result<Case, String> {
        let finds = match (&self.finds, self.finds.as_str()) {
            (toml::Value::Boolean(true), _) => Expectation::Finding,
            (toml::Value::Boolean(false), _) => Expectation::Nothing,
            (_, Some("gap")) => Expectation::Gap,
            _ => return Err(format!("case \"{}\": finds is true, false or \"gap\"", self.name)),
        };
        Ok(Case {
            rule: rule.to_owned(),
            file: file.to_owned(),
            line,
            name: self.name.clone(),
            takes: self.takes.iter().map(LineBlock::to_line).collect::<Result<_, _>>()?,
            age: self.age,
            sex: self.sex.clone(),
            pregnant: self.pregnant,
            breastfeeding: self.breastfeeding,
            egfr: self.egfr,
            weight_kg: self.weight_kg,
            has: self.has.clone(),
            allergic_to: self.allergic_to.clone(),
            observed: self.observed.clone(),
            alcohol: self.alcohol.clone(),
            tobacco: self.tobacco.clone(),
            cannabis: self.cannabis.clone(),
            reports: self.reports.clone(),
            feels: self.feels.clone(),
            finds,
            silent: self.silent.clone(),
        })
    }
}

impl LineBlock {
    fn to_line(&self) -> Result<CaseLine, String> {
        let day = |text: &Option<String>| match text {
            Some(text) => Date::from_iso(text)
                .map(Some)
                .ok_or_else(|| format!("\"{text}\" is no day such as 2026-11-25")),
            None => Ok(None),
        };
        match self {
            LineBlock::Text(text) => Ok(CaseLine { text: text.clone(), ..CaseLine::default() }),
            LineBlock::Full(full) => Ok(CaseLine {
                text: full.text.clone(),
                started_on: day(&full.started_on)?,
                changed_on: day(&full.changed_on)?,
                stopped_on: day(&full.stopped_on)?,
                really: full.really.clone(),
                reason: full.reason.clone(),
            }),
        }
    }
}

/// What a rule's cases lack: each has one that fires and a near miss.
pub(super) fn lacking(cases: &[Case]) -> Option<&'static str> {
    let some = |wanted: &[Expectation]| cases.iter().any(|case| wanted.contains(&case.finds));
    if !some(&[Expectation::Finding]) && !some(&[Expectation::Gap]) {
        return Some("has no case that fires");
    }
    (!some(&[Expectation::Nothing])).then_some("has no near miss (a case with finds = false)")
}
