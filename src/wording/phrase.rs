use crate::knowledge::Translated;
use crate::messages::Language;
use crate::t;
use crate::values::capitalised;

/// Words of the content in a language; English stands in where nobody has translated them.
pub fn said(language: Language, words: &Translated) -> &str {
    match language.tag() {
        "es" if !words.es.is_empty() => &words.es,
        _ => &words.en,
    }
}

/// "A", "A and B", "A, B, and C".
pub fn joined(language: Language, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => t!(language, ListTwo, first = first, last = last),
        [start @ .., last] => t!(language, ListMany, start = &start.join(", "), last = last),
    }
}

/// A number without needless digits: at most two decimals, no trailing zero.
pub fn number(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// Fills `{slot}` by what `slot` gives; a slot that gives nothing stays as it is.
pub(super) fn fill_slots(text: &str, slot: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}').and_then(|(name, tail)| slot(name).map(|value| (value, tail))) {
            Some((value, tail)) => {
                filled.push_str(&value);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    // A sentence that starts with a generic name still starts with a capital.
    capitalised(&filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_speak() {
        let list =
            |items: &[&str]| joined(Language::En, &items.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>());
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&["A", "B"]), "A and B");
        assert_eq!(list(&["A", "B", "C"]), "A, B, and C");
    }

    #[test]
    fn slots_are_filled_and_strange_braces_stay() {
        let slot = |name: &str| (name == "a").then(|| "lithium".to_owned());
        assert_eq!(fill_slots("{a} and {x}", slot), "Lithium and {x}");
        assert_eq!(fill_slots("open { brace", slot), "Open { brace");
    }
}
