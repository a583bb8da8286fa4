//! How many years of school a card asks of its reader.
//!
//! English: the Flesch-Kincaid grade. SMOG and its like want thirty sentences, a card has four; Flesch-Kincaid works on any
//! text, and we pool title, reason and question, as they are read together. Spanish: Crawford's grade (1984), made for
//! texts of primary school; Fernández-Huerta and INFLESZ give an ease, not a grade, and are calibrated on longer prose.
//!
//! A medicine's name is no fault of the writer: it counts as one common word, and so does a number.

use super::syllables::{in_english, in_spanish};
use super::text::{MedicineNames, sentences};
use crate::messages::Language;

/// The highest grade that a card may have.
pub const HARDEST: f64 = 8.0;

/// The grade of texts that are read together: school years, 0 or more. No words: 0.
pub fn grade(texts: &[&str], language: Language, names: &MedicineNames) -> f64 {
    let (mut ends, mut words, mut syllables) = (0_usize, 0_usize, 0_usize);
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        ends += 1;
        let mut rest = sentence.words.as_slice();
        while let Some(word) = rest.first() {
            let named = names.at_start(rest);
            words += 1;
            syllables += match (named, language) {
                _ if word.lower.starts_with('{') => common(language),
                (Some(_), _) => common(language),
                _ if word.lower.contains(|c: char| c.is_ascii_digit()) => common(language),
                (None, Language::En) => in_english(&word.lower),
                (None, Language::Es) => in_spanish(&word.lower),
            };
            rest = rest.get(named.unwrap_or(1)..).unwrap_or_default();
        }
    }
    if words == 0 {
        return 0.0;
    }
    let (ends, count, syllables) = (ends as f64, words as f64, syllables as f64);
    let years = match language {
        Language::En => 0.39 * count / ends + 11.8 * syllables / count - 15.59,
        Language::Es => 0.049 * (100.0 * syllables / count) - 0.205 * (100.0 * ends / count) - 3.407,
    };
    years.max(0.0)
}

// Syllables of a common word: "pill", "gotas".
fn common(language: Language) -> usize {
    match language {
        Language::En => 1,
        Language::Es => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(texts: &[&str], language: Language) -> f64 {
        grade(texts, language, &MedicineNames::new(["methylphenidate"].into_iter()))
    }

    #[test]
    fn the_formulas_are_those_of_the_books() {
        // 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59.
        let easy = "The dog ran to the park. The cat sat under it.";
        let by_hand = 0.39 * 11.0 / 2.0 + 11.8 * 12.0 / 11.0 - 15.59;
        assert!((years(&[easy], Language::En) - f64::max(by_hand, 0.0)).abs() < 1e-9);
        // 6 words, 1 sentence, 14 syllables.
        let spanish = "Llame hoy a su farmacéutico, pregunte.";
        let by_hand = 0.049 * 100.0 * 13.0 / 6.0 - 0.205 * 100.0 / 6.0 - 3.407;
        assert!((years(&[spanish], Language::Es) - by_hand).abs() < 1e-9);
    }

    #[test]
    fn long_words_and_sentences_are_harder_and_names_are_not() {
        let hard = "Concomitant administration may potentiate respiratory depression considerably.";
        assert!(years(&[hard], Language::En) > 12.0);
        let name = years(&["Ask if methylphenidate fits you now."], Language::En);
        assert_eq!(name, years(&["Ask if {a} fits you now."], Language::En));
        assert_eq!(years(&[], Language::En), 0.0);
    }
}
