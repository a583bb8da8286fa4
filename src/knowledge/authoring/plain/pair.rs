//! A text and its translation.

use std::collections::BTreeSet;

/// What is wrong between a text and its translation; both empty is nothing.
pub fn between_languages(english: &str, spanish: &str) -> Option<String> {
    match (english.is_empty(), spanish.is_empty()) {
        (true, true) => None,
        (false, true) => Some("has no Spanish: each language would tell another story".to_owned()),
        (true, false) => Some("is in Spanish only: each language would tell another story".to_owned()),
        (false, false) => {
            let (in_english, in_spanish) = (slots(english), slots(spanish));
            (in_english != in_spanish).then(|| {
                let list = |slots: &BTreeSet<&str>| slots.iter().copied().collect::<Vec<_>>().join(" ");
                format!(
                    "has the slots \"{}\" in English and \"{}\" in Spanish",
                    list(&in_english),
                    list(&in_spanish)
                )
            })
        }
    }
}

fn slots(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(slot, _)| slot.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_name_the_same_medicines() {
        assert_eq!(between_languages("{a} with {b}", "{b} con {a}"), None);
        assert_eq!(between_languages("", ""), None);
        assert!(between_languages("{a} with {b}", "{a} con").is_some());
        assert!(between_languages("Ask", "").is_some());
        assert!(between_languages("", "Pregunte").is_some());
    }
}
