use super::Pages;
use crate::messages::Language;
use crate::t;

/// The pages as plain text, for a place that takes only that. `list` is the medicine list as text.
pub fn as_text(language: Language, pages: &Pages, list: &str) -> String {
    let mut parts = vec![pages.prepared.clone(), section(t!(language, ListTitle), list.lines())];
    if let Some(names) = &pages.list.not_checked {
        parts.push(names.clone());
    }
    parts.push(section(t!(language, ListAllergies), pages.list.allergies.iter().map(String::as_str)));
    if !pages.list.conditions.is_empty() {
        parts.push(section(t!(language, ListConditions), pages.list.conditions.iter().map(String::as_str)));
    }
    if !pages.to_do.is_empty() {
        let rows = pages
            .to_do
            .iter()
            .map(|row| [&row.topic, ": ", &row.step, " (", row.who, ", ", row.by, ")"].concat());
        let rows: Vec<String> = rows.collect();
        parts.push(section(t!(language, ToDoTitle), rows.iter().map(String::as_str)));
    }
    if !pages.questions.is_empty() {
        parts.push(section(t!(language, ToDoQuestions), pages.questions.iter().map(String::as_str)));
    }
    parts.push(pages.footer.clone());
    parts.join("\n\n")
}

fn section<'a>(heading: &str, lines: impl Iterator<Item = &'a str>) -> String {
    let mut text = heading.to_owned();
    for line in lines {
        text.push_str("\n- ");
        text.push_str(line);
    }
    text
}
