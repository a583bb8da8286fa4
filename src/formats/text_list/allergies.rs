use super::english::{ALLERGIC_TO, NO_ALLERGIES};
use super::layout::{plain_words, trim};
use super::spanish;
use crate::formats::intake::{reaction_kind, substance_in};
use crate::model::{Allergy, Identity};
use crate::names::Names;

/// Whether a text says that there are no allergies: "NKDA".
pub(super) fn says_none(text: &str) -> bool {
    let words = plain_words(text);
    NO_ALLERGIES.split('|').chain(spanish::NO_ALLERGIES.split('|')).any(|known| known == words)
}

/// Whether a line by itself says that there are none; "none" alone does not.
pub(super) fn line_says_none(text: &str) -> bool {
    says_none(text)
        && !["none", "ninguna", "no", "denies", "nil", "n/a", "na", "not known"]
            .contains(&plain_words(text).as_str())
}

/// The substances after "allergic to", if a line begins so.
pub(super) fn after_allergic_to(text: &str) -> Option<&str> {
    ALLERGIC_TO.iter().chain(spanish::ALLERGIC_TO).find_map(|start| {
        let head = text.get(..start.len())?;
        let rest = text.get(start.len()..)?;
        (head.eq_ignore_ascii_case(start) && rest.starts_with([' ', ':']))
            .then(|| trim(rest.trim_start_matches(':')))
    })
}

/// Reads "penicillin (hives), sulfa - rash; codeine".
pub(super) fn read(text: &str, names: &Names) -> Vec<Allergy> {
    let mut pieces: Vec<&str> = Vec::new();
    let mut depth = 0;
    let mut begin = 0;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' | ';' | '\n' if depth <= 0 => {
                pieces.extend(text.get(begin..at));
                begin = at + c.len_utf8();
            }
            _ => {}
        }
    }
    pieces.extend(text.get(begin..));
    let pieces = pieces.into_iter().flat_map(|piece| match piece.contains('(') {
        true => vec![piece],
        false => piece.split(" and ").flat_map(|piece| piece.split(" y a ")).collect(),
    });
    let pieces = pieces.map(|piece| trim(piece.trim_matches([' ', '.', '-', '•', '*'])));
    pieces.filter(|piece| !piece.is_empty() && !says_none(piece)).map(|piece| one(piece, names)).collect()
}

fn one(text: &str, names: &Names) -> Allergy {
    let parted = text
        .split_once('(')
        .or_else(|| text.split_once(" - "))
        .or_else(|| text.split_once(" – "))
        .or_else(|| text.split_once(':'))
        .or_else(|| text.split_once(" causes "))
        .or_else(|| text.split_once(" gives me "))
        .or_else(|| text.split_once(" makes me "))
        .or_else(|| spanish::GIVES.iter().find_map(|gives| text.split_once(gives)))
        .or_else(|| text.split_once('-').filter(|(_, after)| reaction_kind(after).is_some()));
    let (substance, reaction) = parted.unwrap_or((text, ""));
    let (substance, reaction) = (trim(substance), trim(reaction.trim_end_matches([')', '.', ' '])));
    let ingredients = match names.recognise(substance_in(substance)) {
        Identity::Recognised(product) => product.parts.iter().map(|part| part.ingredient).collect(),
        _ => Vec::new(),
    };
    Allergy {
        text: substance.to_string(),
        reaction: Some(reaction.to_string()).filter(|reaction| !reaction.is_empty()),
        reaction_kind: reaction_kind(reaction),
        ingredients,
        group: None,
    }
}
