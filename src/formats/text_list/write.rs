use super::layout::heading;
use super::line::{self, part_count, told_by_name};
use super::name;
use super::write_spanish;
use crate::formats::directions::{self, STATUS_NAMES, form_word, label};
use crate::formats::words::{source, tokens};
use crate::messages::Language;
use crate::model::{Identity, Medication, Reason, Regimen, Status};
use crate::names::Names;
use crate::values::{Date, Release, Strength};

/// A list as text, one line for each medicine, that [`read`](super::read) reads back to the same list.
///
/// A line that still says everything is given as the person wrote it; any other in `language`, where that reads back, else
/// in English. `today` has to be the day on which the text will
/// be read again for dates in words ("last week"); whole dates do not need it.
pub fn write(medications: &[Medication], names: &Names, today: Date, language: Language) -> String {
    let mut lines: Vec<String> = Vec::new();
    for medication in medications {
        let line = line_of(medication, names, today, language);
        // Directions without a name would go on with the medicine above them.
        if !lines.is_empty() && line::read(&line, names, today).is_nameless {
            lines.push(String::new());
        }
        lines.push(line);
    }
    lines.join("\n")
}

fn line_of(medication: &Medication, names: &Names, today: Date, language: Language) -> String {
    let as_written = &medication.text;
    let one_line = !as_written.contains(['\n', '\r']);
    if one_line && reads_back(as_written, medication, names, today) {
        return as_written.clone();
    }
    if language == Language::Es {
        let product = [Some(name_words(medication, names)), strength_words(medication)];
        let product = product.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let line = write_spanish::compose(medication, product);
        if let Some(line) = line.filter(|line| reads_back(line, medication, names, today)) {
            return line;
        }
    }
    let line = compose(medication, names);
    // Directions alone that look like a heading ("in the morning") are said twice, which no heading is.
    if heading(&line).is_some() { format!("{line}, {line}") } else { line }
}

// Whether a list of this one line gives the medication again.
fn reads_back(text: &str, medication: &Medication, names: &Names, today: Date) -> bool {
    let list = super::read(text, names, today);
    matches!(list.medications.as_slice(), [only] if is_same(only, medication)) && list.allergies.is_none()
}

/// Whether two medications say the same, whatever words they were read from.
fn is_same(one: &Medication, other: &Medication) -> bool {
    let plain = |medication: &Medication| Medication {
        text: String::new(),
        reason_condition: None,
        ..medication.clone()
    };
    plain(one) == plain(other)
}

fn compose(medication: &Medication, names: &Names) -> String {
    let mut parts = vec![directions::write(&medication.regimen, medication.form, medication.route)];
    let regimen = &medication.regimen;
    let implied = regimen.as_needed.then_some(Status::AsNeeded);
    if medication.status != implied {
        parts.push(match medication.status {
            Some(Status::Stopped) if medication.stopped_on.is_some() => String::new(),
            Some(Status::Stopped) => "stopped".to_string(),
            Some(Status::Taking) if implied.is_none() => "taking".to_string(),
            Some(Status::NotSure) => "not sure".to_string(),
            status => {
                let named = STATUS_NAMES.iter().find(|(_, known)| *known == status);
                label("status", named.map_or("not said", |(name, _)| *name))
            }
        });
    }
    let dated = |word: &str, date: Option<Date>| date.map(|date| format!("{word} {date}"));
    parts.extend(dated("since", medication.started_on));
    parts.extend(dated("changed on", medication.changed_on));
    parts.extend(dated("stopped on", medication.stopped_on));
    match &medication.reason {
        Reason::NotKnown => parts.push(label("reason", "not known")),
        Reason::Given(reason) if regimen.purpose.as_ref() != Some(reason) => {
            parts.push(label("reason", reason))
        }
        Reason::Given(_) | Reason::NotAsked => {}
    }
    parts.extend(medication.really.iter().map(|(words, _)| label("really", words)));
    parts.extend(medication.unread.iter().map(|words| label("also", words)));
    parts.retain(|part| !part.is_empty());
    let product = product_words(medication, names);
    let how = parts.join(", ");
    match (product.is_empty(), how.is_empty()) {
        (_, true) => product,
        (true, false) => how,
        (false, false) => format!("{product}; {how}"),
    }
}

// "Percocet 5/325 mg extended-release tablet".
fn product_words(medication: &Medication, names: &Names) -> String {
    let name = name_words(medication, names);
    let by_name = told_by_name(&name);
    let mut words = vec![name];
    words.extend(strength_words(medication));
    match medication.release {
        Release::Plain => {}
        told if told == by_name.release => {}
        Release::Extended => words.push("extended-release".to_string()),
        Release::Delayed => words.push("delayed-release".to_string()),
        Release::Depot => words.push("depot".to_string()),
    }
    words.extend(
        medication.form.filter(|known| by_name.form != Some(*known)).map(|form| form_word(form).to_string()),
    );
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

// The name as recognised, with its ingredients in brackets where the name alone is ambiguous; the name as written
// where it is not recognised.
fn name_words(medication: &Medication, names: &Names) -> String {
    let Identity::Recognised(product) = &medication.identity else {
        return written_name(medication, names);
    };
    let is_exact = matches!(names.recognise(&product.name), Identity::Recognised(_));
    if is_exact {
        return product.name.clone();
    }
    let parts = product.parts.iter().filter_map(|part| names.ingredient_name(part.ingredient));
    format!("{} ({})", product.name, parts.collect::<Vec<_>>().join(" / "))
}

// The words of a line that stand for its name. Where none do, and nothing else was read in it, the whole line.
fn written_name(medication: &Medication, names: &Names) -> String {
    let text = medication.text.as_str();
    let tokens = tokens(text);
    let name = name::find(text, &tokens, names);
    let mut ranges =
        name.tokens.iter().map(|range| source(text, &tokens, range.start, range.end.saturating_sub(1)));
    let says_more = medication.regimen != Regimen::default() || !medication.unread.is_empty();
    let first = ranges.next().unwrap_or(if says_more { "" } else { text });
    let others = ranges.map(|words| format!("({words})"));
    let words = std::iter::once(first.to_string()).chain(others).collect::<Vec<_>>().join(" ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strength_words(medication: &Medication) -> Option<String> {
    let candidate = match &medication.identity {
        Identity::Recognised(product) => product,
        Identity::Ambiguous(candidates) | Identity::Misspelt(candidates) => {
            candidates.iter().find(|candidate| candidate.parts.iter().any(|part| part.strength.is_some()))?
        }
        Identity::Unknown => return None,
    };
    if part_count(&medication.identity) != candidate.parts.len() {
        return None;
    }
    let strengths: Option<Vec<Strength>> = candidate.parts.iter().map(|part| part.strength).collect();
    let strengths = strengths.filter(|strengths| !strengths.is_empty())?;
    if let [only] = strengths.as_slice() {
        return Some(only.to_string());
    }
    let words: Vec<String> = strengths.iter().map(Strength::to_string).collect();
    Some(words.join("/"))
}
