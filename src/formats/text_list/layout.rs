//! What a line is before it is read: bullets and numbers taken off, headings recognised.

use super::english::{COLUMNS, HEADINGS, Heading};
use super::spanish;
use crate::formats::words::{Kind, is_invisible, tokens};
use crate::values::write_decimal;

/// A line without its bullet or number, and whether the person struck it out ("~~Zoloft~~").
pub(super) fn without_bullet(line: &str, numbered: bool) -> (&str, bool) {
    let mut text = trim(line);
    loop {
        let before = text;
        text = trim(text.trim_start_matches([
            '•', '●', '▪', '◦', '‣', '*', '·', '>', '✓', '✔', '☐', '☑', '□', '○', '■', '→', '–', '—', '~',
            '_',
        ]));
        if let Some(rest) = text.strip_prefix('-') {
            // "-5 mg" is no bullet.
            if !rest.starts_with(|c: char| c.is_ascii_digit()) || rest.starts_with(char::is_whitespace) {
                text = trim(rest);
            }
        }
        for mark in ["[ ]", "[x]", "[X]", "[]", "o\t", "o  "] {
            text = text.strip_prefix(mark).map_or(text, trim);
        }
        text = without_number(text, numbered);
        if text == before {
            break;
        }
    }
    let struck = trim(line).starts_with("~~") && text.ends_with("~~");
    (text.trim_end_matches('~').trim_end_matches("**").trim_end(), struck)
}

/// Whether lines are numbered without a sign after the number: "1 Lisinopril", "2 Metformin", "3 ...".
pub(super) fn is_numbered(text: &str) -> bool {
    let (mut expected, mut lines) = (1, 0);
    for line in text.lines().map(trim).filter(|line| !line.is_empty()) {
        lines += 1;
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = line.split_at(digits);
        let name_follows = rest.starts_with([' ', '\t']) && trim(rest).starts_with(char::is_alphabetic);
        if name_follows && number.parse() == Ok(expected) {
            expected += 1;
        }
    }
    // Two may be counts of pieces ("1 Zoloft daily"), unless every line is numbered.
    expected > 3 || (expected == 3 && lines == 2)
}

/// A heading at the beginning of a line, and what stands after it. `None` for a line that is no heading.
pub(super) fn heading(line: &str) -> Option<(Heading, &str)> {
    let (title, rest) = match line.split_once(':') {
        Some((title, rest)) => (title, Some(trim(rest.trim_start_matches([',', ' '])))),
        None => (line, None),
    };
    let words = plain_words(title);
    if words.is_empty() || words.len() > 60 {
        return None;
    }
    let named = HEADINGS
        .iter()
        .chain(spanish::HEADINGS)
        .find(|(_, names)| names.split('|').any(|name| name == words))
        .map(|(heading, _)| *heading);
    let ends_so = |ending: &str| words.strip_suffix(ending).is_some_and(|before| before.ends_with(' '));
    let heading = match (named, rest) {
        (Some(heading), _) => heading,
        // "DIABETES MEDICATIONS:"
        (None, Some(_)) if ["medications", "meds", "medicines"].iter().any(|ending| ends_so(ending)) => {
            Heading::Medicines
        }
        (None, None) if words.split(' ').count() > 1 && words.split(' ').all(is_column) => Heading::Medicines,
        _ => return None,
    };
    // A word such as "insulin", "rx" or "daily" alone is a heading only where it stands as one.
    let stands_as_one = rest.is_some() || named.is_some_and(|heading| !is_doubtful(heading, &words));
    (stands_as_one || named.is_none()).then_some((heading, rest.unwrap_or("")))
}

fn is_column(word: &str) -> bool {
    COLUMNS.split('|').chain(spanish::COLUMNS.split('|')).any(|column| column == word)
}

/// The words of a text in lower case, with single spaces and without signs.
pub(super) fn plain_words(text: &str) -> String {
    let words: Vec<String> = tokens(text)
        .into_iter()
        .filter_map(|token| match token.kind {
            Kind::Word(word) => Some(word),
            Kind::Number(number) => Some(write_decimal(number)),
            Kind::Sign('&') => Some("&".to_string()),
            _ => None,
        })
        .collect();
    words.join(" ")
}

/// Without spaces and marks that have no width, at both ends.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

// "insulin" may be a medicine, "other" a word of a sentence.
fn is_doubtful(heading: Heading, words: &str) -> bool {
    heading == Heading::Other
        || [
            "insulin",
            "dr",
            "vitamins",
            "other",
            "others",
            "daily",
            "every day",
            "patches",
            "eye drops",
            "inhalers",
            "tried",
            "failed",
        ]
        .contains(&words)
}

// "1. ", "2) ", "(3) ", "a) "; "2.5 mg" and "5 mg" are no numbers of lines.
fn without_number(text: &str, numbered: bool) -> &str {
    let inner = text.strip_prefix('(').unwrap_or(text);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = inner.split_at(digits);
    if digits > 3 || number.is_empty() {
        return text;
    }
    let sign = rest.strip_prefix(['.', ')', ':']);
    match sign {
        Some(after) if !after.starts_with(|c: char| c.is_ascii_digit()) && !after.is_empty() => trim(after),
        None if numbered && rest.starts_with([' ', '\t']) && trim(rest).starts_with(char::is_alphabetic) => {
            trim(rest)
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets_and_numbers_come_off() {
        for line in [
            "- Zoloft",
            "* Zoloft",
            "• Zoloft",
            "1. Zoloft",
            "2) Zoloft",
            "(3) Zoloft",
            "[ ] Zoloft",
            "– Zoloft",
            "  1.  - Zoloft",
            "\u{200f}- Zoloft",
        ] {
            assert_eq!(without_bullet(line, false).0, "Zoloft", "{line}");
        }
        for line in ["2.5 mg Zoloft", "5-HTP 100 mg", "-5 mg Zoloft", "70/30 insulin"] {
            assert_eq!(without_bullet(line, false).0, line);
        }
        assert_eq!(without_bullet("~~Zoloft 50~~", false), ("Zoloft 50", true));
        assert_eq!(without_bullet("2 Zoloft", true).0, "Zoloft");
        assert!(is_numbered("1 Zoloft\n2 Lithium\n3 Xanax"));
        assert!(is_numbered("1 Zoloft\n2 Lithium"));
        assert!(!is_numbered("1 Zoloft\n2 Tylenol\nXanax"));
        assert!(!is_numbered("1 Zoloft\n1 Lithium\n1 Xanax"));
    }

    #[test]
    fn headings_are_known_by_their_words() {
        assert_eq!(heading("Morning:"), Some((Heading::At(TimeOfDay::Morning), "")));
        assert_eq!(heading("CURRENT MEDICATIONS: , Lexapro"), Some((Heading::Current, "Lexapro")));
        assert_eq!(heading("Vitamins:"), Some((Heading::Medicines, "")));
        assert_eq!(heading("DIABETES MEDICATIONS:"), Some((Heading::Medicines, "")));
        assert_eq!(heading("Pharmacy: CVS"), Some((Heading::Other, "CVS")));
        assert_eq!(heading("Medication  Dose  Frequency"), Some((Heading::Medicines, "")));
        for line in ["Insulin", "Zoloft", "Zoloft: 50 mg", "vitamins", "", "take 1 daily"] {
            assert_eq!(heading(line), None, "{line}");
        }
    }

    use crate::model::TimeOfDay;
}
