use crate::knowledge::Translated;
use crate::messages::Language;
use crate::t;
use crate::values::{capitalised, lower};

/// Words of the content in a language; English stands in where nobody has translated them.
pub fn said(language: Language, words: &Translated) -> &str {
    match language {
        Language::Es if !words.es.is_empty() => &words.es,
        Language::En | Language::Es => &words.en,
    }
}

/// "A", "A and B", "A, B, and C"; in Spanish "A y B", "A, B y C".
pub fn joined(language: Language, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first, last] => t!(language, ListTwo, first = first, last = last, sound = sound(last)),
        [start @ .., last] => {
            t!(language, ListMany, start = &start.join(", "), last = last, sound = sound(last))
        }
    }
}

// The sound with which a word begins, where "and" depends on it: Spanish says "e ibuprofeno", "e hidroclorotiazida".
fn sound(word: &str) -> &'static str {
    let mut letters = word.chars().map(lower).filter(|letter| *letter != 'h');
    let first = letters.next().filter(|first| matches!(first, 'i' | 'í' | 'y'));
    // "hierro" and "yodo" begin with another sound.
    let next = letters.next().filter(|next| !matches!(next, 'a' | 'e' | 'o' | 'u' | 'á' | 'é' | 'ó'));
    if first.and(next).is_some() { "i" } else { "other" }
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
        let list = |language, items: &[&str]| {
            joined(language, &items.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(list(Language::En, &["A"]), "A");
        assert_eq!(list(Language::En, &["A", "ibuprofen"]), "A and ibuprofen");
        assert_eq!(list(Language::En, &["A", "B", "C"]), "A, B, and C");
        assert_eq!(list(Language::Es, &["A", "B"]), "A y B");
        assert_eq!(list(Language::Es, &["A", "B", "C"]), "A, B y C");
        assert_eq!(list(Language::Es, &["losartan", "Ibuprofen"]), "losartan e Ibuprofen");
        assert_eq!(
            list(Language::Es, &["A", "losartan", "hydrochlorothiazide"]),
            "A, losartan e hydrochlorothiazide"
        );
        assert_eq!(list(Language::Es, &["calcio", "hierro"]), "calcio y hierro");
    }

    #[test]
    fn slots_are_filled_and_strange_braces_stay() {
        let slot = |name: &str| (name == "a").then(|| "lithium".to_owned());
        assert_eq!(fill_slots("{a} and {x}", slot), "Lithium and {x}");
        assert_eq!(fill_slots("open { brace", slot), "Open { brace");
    }
}
