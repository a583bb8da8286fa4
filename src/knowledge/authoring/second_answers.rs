//! `second-answers.tsv`: what somebody answered who was asked for a recalled number without seeing ours.
//!
//! A number that nobody confirmed does not ship. A number that no source gives, because it is our own window ("no level
//! in the last 180 days"), says so in the same table and wants a reason.

use super::{Problems, Table};
use std::collections::BTreeMap;
use std::path::Path;
use toml::Value;

const FILE: &str = "second-answers.tsv";

/// Criteria whose numbers somebody recalled. Sums of our own weights (`load`) are a scale of our own.
const NUMERIC: [&str; 6] =
    ["daily-dose", "observed", "not-observed-within", "age", "takes-count", "stopped-within-days"];

/// The table, by rule and number.
#[derive(Default)]
pub(super) struct SecondAnswers {
    rows: BTreeMap<(String, String), Row>,
}

struct Row {
    line: usize,
    window: bool,
    answer: String,
    note: String,
    used: bool,
}

impl SecondAnswers {
    pub(super) fn read(problems: &mut Problems) -> Self {
        let table = Table::read(Path::new(FILE), problems);
        let mut rows = BTreeMap::new();
        for (line, row) in table.rows() {
            let (rule, number) = (row.get("rule").to_owned(), row.get("number").to_owned());
            let window = match row.get("kind") {
                "answer" => false,
                "window" => true,
                other => {
                    problems.add(table.path(), line, format!("kind \"{other}\" is not answer or window"));
                    continue;
                }
            };
            let (answer, note) = (row.get("answer").to_owned(), row.get("note").to_owned());
            let earlier = rows.insert((rule, number), Row { line, window, answer, note, used: false });
            if earlier.is_some() {
                problems.add(table.path(), line, "this number of this rule is there twice");
            }
        }
        Self { rows }
    }

    /// What keeps these criteria of a recalled rule from shipping.
    pub(super) fn objections<'a>(
        &mut self,
        rule: &str,
        when: impl Iterator<Item = &'a Value>,
    ) -> Vec<String> {
        let mut numbers = Vec::new();
        when.for_each(|value| collect(value, &mut numbers));
        numbers.into_iter().filter_map(|number| self.objection(rule, number)).collect()
    }

    fn objection(&mut self, rule: &str, number: String) -> Option<String> {
        let Some(row) = self.rows.get_mut(&(rule.to_owned(), number.clone())) else {
            return Some(format!(
                "the recalled number in \"{number}\" has no row in {FILE}: have somebody asked who has not seen it, \
                 or set the rule's state to draft"
            ));
        };
        row.used = true;
        if row.window {
            return row.note.is_empty().then(|| format!("the window \"{number}\" wants a reason in {FILE}"));
        }
        let ours = number.split_whitespace().rev().find_map(|word| word.parse::<f64>().ok());
        (ours.is_none() || row.answer.parse().ok() != ours)
            .then(|| format!("\"{number}\": the second answer was {}", row.answer))
    }

    /// Rows that confirm nothing any more.
    pub(super) fn report_unused(&self, problems: &mut Problems) {
        for ((rule, number), row) in self.rows.iter().filter(|(_, row)| !row.used) {
            let message =
                format!("no recalled rule \"{rule}\" has the number \"{number}\": take the row out");
            problems.add(Path::new(FILE), row.line, message);
        }
    }
}

fn collect(value: &Value, numbers: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, numbers)),
        Value::Table(table) => {
            for (key, value) in table {
                match value {
                    Value::String(words) if NUMERIC.contains(&key.as_str()) => {
                        numbers.push(format!("{key} {words}"));
                    }
                    Value::Integer(days) if NUMERIC.contains(&key.as_str()) => {
                        numbers.push(format!("{key} {days}"));
                    }
                    Value::Array(_) | Value::Table(_) => collect(value, numbers),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn answers(answer: &str, window: bool) -> SecondAnswers {
        let key = ("too-much".to_owned(), "daily-dose lithium > 1800 mg".to_owned());
        let row = Row { line: 2, window, answer: answer.to_owned(), note: String::new(), used: false };
        SecondAnswers { rows: [(key, row)].into() }
    }

    fn objections(answers: &mut SecondAnswers, rule: &str) -> Vec<String> {
        let rule_file: toml::Table =
            "when = [{ any = [{ daily-dose = \"lithium > 1800 mg\" }] }]".parse().unwrap();
        answers.objections(rule, rule_file["when"].as_array().unwrap().iter())
    }

    #[test]
    fn a_number_ships_only_if_somebody_gave_the_same() {
        assert!(objections(&mut answers("1800.0", false), "too-much").is_empty());
        assert_eq!(objections(&mut answers("1500", false), "too-much").len(), 1);
        assert_eq!(objections(&mut answers("?", false), "too-much").len(), 1);
        assert_eq!(objections(&mut answers("1800", false), "another-rule").len(), 1);
    }

    #[test]
    fn a_window_of_our_own_wants_a_reason() {
        assert_eq!(objections(&mut answers("", true), "too-much").len(), 1);
    }

    #[test]
    fn a_row_without_its_rule_is_reported() {
        let mut problems = Problems::new(Path::new("."));
        answers("1800", false).report_unused(&mut problems);
        assert_eq!(problems.all().len(), 1);
    }
}
