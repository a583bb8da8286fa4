//! `doses.tsv`: how much a day is a lot. One row is one limit, so that a pharmacist reads one table.
//!
//! A row is rewritten as a rule in the language of the hazard files, on the row's own line: every check of those files, and
//! every line number in its messages, holds for it too. Its words stand in the hazard file of its kind and urgency. Its
//! cases (just below, at and above the limit; the person's fact missing, and not met) are made here.

use super::{Problems, Table, table};
use std::collections::BTreeMap;
use std::path::Path;
use toml::{Table as Keys, Value};

const FILE: &str = "doses.tsv";
/// A number on the list that is so far above what labels name is likelier a slip of the pen than a dose.
const IMPLAUSIBLE: f64 = 10.0;
const IMPLAUSIBLE_HAZARD: &str = "ten-times-the-label-dose";
/// Kinds whose limit says what a prescriber would order at most. Ten times an upper level for vitamins is still sold.
const PRESCRIBED: [&str; 2] = ["label-maximum", "usual-dose"];
/// A row whose limit is a rule with words of its own in a hazard file: only the slip is left to look for.
const ELSEWHERE: &str = "rule-elsewhere";

/// The rules that the table makes, by the hazard that has their words.
#[derive(Default)]
pub(super) struct Doses {
    rules: BTreeMap<String, Vec<(usize, Value)>>,
}

struct Limit {
    line: usize,
    ingredient: String,
    who: Who,
    most: f64,
    unit: String,
    hazard: String,
    severity: String,
    sources: Vec<String>,
    basis: String,
    state: String,
    prescribed: bool,
    elsewhere: bool,
}

impl Doses {
    pub(super) fn read(problems: &mut Problems) -> Self {
        if !problems.folder().join(FILE).exists() {
            return Self::default();
        }
        let table = Table::read(Path::new(FILE), problems);
        let mut limits: Vec<Limit> = Vec::new();
        for (line, row) in table.rows() {
            match limit(line, row) {
                Ok(limit) => limits.push(limit),
                Err(message) => problems.add(table.path(), line, message),
            }
        }
        let mut doses = Self::default();
        for limit in &limits {
            if !limit.elsewhere {
                doses.add(&limit.hazard, limit.line, limit.rule(&limits));
            }
            if (limit.prescribed || limit.elsewhere) && limit.who == Who::Anybody {
                doses.add(IMPLAUSIBLE_HAZARD, limit.line, limit.implausible());
            }
        }
        doses
    }

    fn add(&mut self, hazard: &str, line: usize, rule: Keys) {
        self.rules.entry(hazard.to_owned()).or_default().push((line, Value::Table(rule)));
    }

    /// The rules of this hazard as the text of a hazard file without its head: each on the line of its row.
    pub(super) fn take(&mut self, hazard: &str) -> Option<String> {
        let rules = self.rules.remove(hazard)?;
        let mut text = "rule = [".to_owned();
        let mut at = 1;
        for (line, rule) in rules {
            while at < line {
                text.push('\n');
                at += 1;
            }
            text.push_str(&format!("{rule}, "));
        }
        text.push(']');
        Some(text)
    }

    /// Notes every kind of row that has no hazard file, and so no words.
    pub(super) fn report_wordless(&self, problems: &mut Problems) {
        for (hazard, rules) in &self.rules {
            let line = rules.first().map_or(0, |(line, _)| *line);
            let message = format!(
                "rows of this kind and severity want the hazard file \"{hazard}.toml\" for their words"
            );
            problems.add(Path::new(FILE), line, message);
        }
    }

    /// The file of the table, below the folder.
    pub(super) fn path(problems: &Problems) -> std::path::PathBuf {
        problems.folder().join(FILE)
    }
}

fn limit(line: usize, row: table::Row) -> Result<Limit, String> {
    let urgency = match row.get("severity") {
        "high" => "call-today",
        "moderate" => "talk-soon",
        "low" => "next-visit",
        other => return Err(format!("severity \"{other}\" is not high, moderate or low")),
    };
    let most = row.get("most").parse().ok().filter(|most: &f64| *most > 0.0);
    let kind = row.get("kind");
    Ok(Limit {
        line,
        ingredient: row.get("ingredient").to_owned(),
        who: Who::read(row.get("who"))?,
        most: most.ok_or_else(|| format!("most \"{}\" is no amount", row.get("most")))?,
        unit: row.get("unit").to_owned(),
        hazard: format!("over-{kind}-{urgency}"),
        severity: row.get("severity").to_owned(),
        sources: row.list("sources"),
        basis: row.get("basis").to_owned(),
        state: row.get("state").to_owned(),
        prescribed: PRESCRIBED.contains(&kind),
        elsewhere: kind == ELSEWHERE,
    })
}

/// Whom a limit is for.
#[derive(Clone, Debug, PartialEq)]
enum Who {
    Anybody,
    /// Something about the person: `age` or `egfr`, from the first number, below the second.
    Between(&'static str, Option<f64>, Option<f64>),
}

impl Who {
    // "adult", "age >= 65", "age >= 6 < 12", "egfr < 30".
    fn read(text: &str) -> Result<Self, String> {
        let wrong = || format!("who \"{text}\" is not adult, nor such as \"age >= 65\", \"egfr >= 30 < 50\"");
        let words: Vec<&str> = text.split_whitespace().collect();
        let about = match words.first() {
            Some(&"adult") if words.len() == 1 => return Ok(Self::Anybody),
            Some(&"age") => "age",
            Some(&"egfr") => "egfr",
            _ => return Err(wrong()),
        };
        let number = |text: &str| text.parse::<f64>().map_err(|_| wrong());
        match words.get(1..).unwrap_or_default() {
            [">=", least] => Ok(Self::Between(about, Some(number(least)?), None)),
            ["<", below] => Ok(Self::Between(about, None, Some(number(below)?))),
            [">=", least, "<", below] => Ok(Self::Between(about, Some(number(least)?), Some(number(below)?))),
            _ => Err(wrong()),
        }
    }

    fn criteria(&self) -> Vec<Value> {
        let Self::Between(about, least, below) = self else { return Vec::new() };
        let bounds = [least.map(|n| format!(">= {n}")), below.map(|n| format!("< {n}"))];
        let criterion = |bound: String| match *about {
            "age" => keys([("age", text(bound))]),
            _ => keys([("observed", text(format!("{about} {bound}")))]),
        };
        bounds.into_iter().flatten().map(|bound| Value::Table(criterion(bound))).collect()
    }

    fn in_id(&self) -> String {
        match self {
            Self::Anybody => String::new(),
            Self::Between(about, Some(least), Some(below)) => {
                format!("-with-{about}-{least}-to-{}", below - 1.0)
            }
            Self::Between(about, Some(least), None) => format!("-with-{about}-from-{least}"),
            Self::Between(about, None, below) => format!("-with-{about}-below-{}", below.unwrap_or_default()),
        }
    }

    // A person inside the group, and one just outside it.
    fn people(&self) -> Option<[(&'static str, Value); 2]> {
        let Self::Between(about, least, below) = self else { return None };
        let person = |n: f64| match *about {
            "age" => (*about, Value::Integer(n as i64)),
            _ => (*about, Value::Float(n)),
        };
        let inside = least.or(below.map(|below| below - 1.0)).unwrap_or_default();
        let outside = below.or(least.map(|least| least - 1.0)).unwrap_or_default();
        Some([person(inside), person(outside)])
    }
}

impl Limit {
    fn id(&self) -> String {
        slug(&format!("{} over {} {}{}", self.ingredient, self.most, self.unit, self.who.in_id()))
    }

    fn rule(&self, all: &[Limit]) -> Keys {
        let stricter = |other: &&Limit| {
            self.who == Who::Anybody
                && other.ingredient == self.ingredient
                && other.unit == self.unit
                && other.most < self.most
        };
        let silent: Vec<String> = all.iter().filter(stricter).map(Limit::id).collect();
        let mut when = vec![self.dose(">", self.most)];
        when.extend(self.who.criteria());
        let mut cases = vec![
            self.case("just above", 1.01, true, self.who.people().map(|[inside, _]| inside)),
            self.case("the limit itself", 1.0, false, self.who.people().map(|[inside, _]| inside)),
            self.case("just below", 0.99, false, self.who.people().map(|[inside, _]| inside)),
        ];
        if let Some([_, outside]) = self.who.people() {
            cases.push(self.case("above, and somebody else's limit", 1.01, false, Some(outside)));
            cases.push(self.case("above, and nothing told about the person", 1.01, "gap", None));
        }
        let mut rule = self.block(&self.id(), &self.severity, when, cases);
        rule.insert("supersedes".to_owned(), list(silent.into_iter().map(Value::String)));
        rule
    }

    fn implausible(&self) -> Keys {
        let ten_times = IMPLAUSIBLE * self.most;
        let id = slug(&format!("{} ten times {} {}", self.ingredient, self.most, self.unit));
        let mut above = self.case("ten times the dose", 1.0, true, None);
        above.insert("takes".to_owned(), list([self.line(1.0, IMPLAUSIBLE)]));
        let mut below = self.case("not quite ten times", 1.0, false, None);
        below.insert("takes".to_owned(), list([self.line(0.99, IMPLAUSIBLE)]));
        above.insert("silent".to_owned(), list([text(self.id())]));
        let mut rule = self.block(&id, "high", vec![self.dose(">=", ten_times)], vec![above, below]);
        rule.insert("supersedes".to_owned(), list([text(self.id())]));
        rule.insert("reckoned-from".to_owned(), text(self.id()));
        rule.insert("asks".to_owned(), Value::Boolean(false));
        rule
    }

    fn block(&self, id: &str, severity: &str, when: Vec<Value>, cases: Vec<Keys>) -> Keys {
        let urgency = match severity {
            "high" => "call-today",
            "moderate" => "talk-soon",
            _ => "next-visit",
        };
        keys([
            ("id", text(id)),
            ("severity", text(severity)),
            ("urgency", text(urgency)),
            ("basis", text(&self.basis)),
            ("state", text(&self.state)),
            ("sources", list(self.sources.iter().cloned().map(Value::String))),
            ("when", Value::Array(when)),
            ("case", list(cases.into_iter().map(Value::Table))),
        ])
    }

    fn dose(&self, op: &str, most: f64) -> Value {
        Value::Table(keys([(
            "daily-dose",
            text(format!("{} {op} {} {}", self.ingredient, plain(most), self.unit)),
        )]))
    }

    // As a person writes it, in so many pieces: one of 30 g would not be read as a strength.
    fn line(&self, times: f64, pieces: f64) -> Value {
        let strength = plain(times * self.most);
        text(format!("{} {strength} {} {pieces} tablets once a day", self.ingredient, self.unit))
    }

    fn case(
        &self,
        name: &str,
        times: f64,
        finds: impl Into<Value>,
        person: Option<(&'static str, Value)>,
    ) -> Keys {
        let takes = list([self.line(times, 1.0)]);
        let mut case = keys([("name", text(name)), ("takes", takes), ("finds", finds.into())]);
        if let Some((key, value)) = person {
            case.insert(key.to_owned(), value);
        }
        case
    }
}

fn keys<const N: usize>(pairs: [(&str, Value); N]) -> Keys {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::Array(values.into_iter().collect())
}

fn text(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

// Without the dust of binary fractions: six digits are more than any label prints.
fn plain(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

fn slug(name: &str) -> String {
    let dashed = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect::<String>();
    dashed.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn limit(ingredient: &str, who: &str, most: f64) -> Limit {
        Limit {
            line: 4,
            ingredient: ingredient.to_owned(),
            who: Who::read(who).unwrap(),
            most,
            unit: "mg".to_owned(),
            hazard: "over-label-maximum-talk-soon".to_owned(),
            severity: "moderate".to_owned(),
            sources: vec!["label/lithium: 2".to_owned()],
            basis: "recalled".to_owned(),
            state: String::new(),
            prescribed: true,
            elsewhere: false,
        }
    }

    #[test]
    fn the_id_names_ingredient_limit_and_group() {
        assert_eq!(limit("vitamin b6", "adult", 2.4).id(), "vitamin-b6-over-2-4-mg");
        assert_eq!(limit("tramadol", "age >= 75", 300.0).id(), "tramadol-over-300-mg-with-age-from-75");
        assert_eq!(
            limit("sitagliptin", "egfr >= 30 < 45", 50.0).id(),
            "sitagliptin-over-50-mg-with-egfr-30-to-44"
        );
    }

    #[test]
    fn a_limit_for_everybody_silences_the_lower_limit_of_a_group() {
        let all = [limit("tramadol", "adult", 400.0), limit("tramadol", "age >= 75", 300.0)];
        assert_eq!(all[0].rule(&all)["supersedes"].as_array().unwrap().len(), 1);
        assert!(all[1].rule(&all)["supersedes"].as_array().unwrap().is_empty());
    }

    #[test]
    fn a_rule_stands_on_the_line_of_its_row() {
        let mut doses = Doses::default();
        doses.add("h", 4, limit("tramadol", "adult", 400.0).rule(&[]));
        let text = doses.take("h").unwrap();
        assert_eq!(text.lines().position(|line| line.contains("tramadol-over-400-mg")), Some(3));
        assert!(text.parse::<Keys>().is_ok());
    }

    #[test]
    fn whom_it_is_for_is_never_guessed() {
        for wrong in ["", "adults", "age 65", "egfr >= x", "egfr < 30 >= 15", "weight < 50"] {
            assert!(Who::read(wrong).is_err(), "{wrong}");
        }
    }
}
