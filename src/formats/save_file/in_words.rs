use super::super::printed;
use crate::messages::Language;
use crate::model::Record;
use crate::plan::Plan;
use crate::t;
use crate::values::InOrder;

/// The list and the plan as lines for people: what a file says without a program, and what is left to copy when the program
/// has failed. Pasted, the lines of medicines are read again.
pub fn in_words(language: Language, record: &Record, plan: &Plan) -> Vec<String> {
    let list = printed::list(language, record, None, None);
    let mut rows: Vec<_> = list.current.iter().map(|row| (row, "")).collect();
    // Each line says it for itself: a heading above them could be lost on the way.
    rows.extend(list.stopped.iter().map(|row| (row, t!(language, FileStopped))));
    rows.put_in_order_by_key(|(row, _)| row.medication);
    let mut lines: Vec<_> = rows.into_iter().map(|(row, stopped)| line(row, stopped)).collect();
    let mut labelled = |label: &str, words: String| {
        if !words.is_empty() {
            lines.push([label, ": ", &words].concat());
        }
    };
    // "Not asked" is no line: the reader would take it for an answer.
    if let Some(allergies) = &record.person.allergies {
        let none = allergies.is_empty().then(|| t!(language, None).to_owned());
        labelled(t!(language, FileAllergies), none.unwrap_or_else(|| list.allergies.join("; ")));
    }
    labelled(t!(language, ListConditions), list.conditions.join("; "));
    let items: Vec<_> = plan.items.iter().map(|item| item.what.as_str()).collect();
    labelled(t!(language, ToDoTitle), items.join("; "));
    labelled(t!(language, ToDoQuestions), plan.questions.join("; "));
    lines
}

fn line(row: &printed::ListRow, stopped: &str) -> String {
    let product = [row.name.as_str(), " ", &row.strength].concat();
    let why = if row.how.contains(&row.why) { "" } else { &row.why };
    let really = row.really.as_deref().unwrap_or_default();
    let parts = [product.trim_end(), &row.how, why, really, stopped];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("; ")
}
