//! How many years of school a card asks of its reader.
//!
//! English: the Flesch-Kincaid grade. SMOG and its like want thirty sentences, a card has four; Flesch-Kincaid works on any
//! text, and we pool title, reason and question, as they are read together. Spanish: Crawford's grade (1984), made for
//! texts of primary school; Fernández-Huerta and INFLESZ give an ease, not a grade, and are calibrated on longer prose.
//!
//! A medicine's name is no fault of the writer: it counts as one common word, and so does a number.

use super::Tongue;
use super::syllables::{in_english, in_spanish};
use super::text::{MedicineNames, sentences};

/// The highest grade that a card may have.
pub const HARDEST: f64 = 8.0;

/// A card's length and grade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grade {
    /// School years, 0 or more.
    pub years: f64,
    /// Words that were counted.
    pub words: usize,
}

/// The grade of texts that are read together. No words: grade 0.
pub fn grade(texts: &[&str], tongue: Tongue, names: &MedicineNames) -> Grade {
    let (mut ends, mut words, mut syllables) = (0, 0, 0);
    for sentence in texts.iter().flat_map(|text| sentences(text)) {
        ends += 1;
        let mut rest = sentence.words.as_slice();
        while let Some(word) = rest.first() {
            let named = names.at_start(rest);
            words += 1;
            syllables += match (named, tongue) {
                _ if word.lower.starts_with('{') => common(tongue),
                (Some(_), _) => common(tongue),
                _ if word.lower.contains(|c: char| c.is_ascii_digit()) => common(tongue),
                (None, Tongue::English) => in_english(&word.lower),
                (None, Tongue::Spanish) => in_spanish(&word.lower),
            };
            rest = rest.get(named.unwrap_or(1)..).unwrap_or_default();
        }
    }
    if words == 0 {
        return Grade { years: 0.0, words };
    }
    let (ends, count, syllables) = (f64::from(ends), words as f64, syllables as f64);
    let years = match tongue {
        Tongue::English => 0.39 * count / ends + 11.8 * syllables / count - 15.59,
        Tongue::Spanish => 0.049 * (100.0 * syllables / count) - 0.205 * (100.0 * ends / count) - 3.407,
    };
    Grade { years: years.max(0.0), words }
}

// Syllables of a common word: "pill", "gotas".
fn common(tongue: Tongue) -> usize {
    match tongue {
        Tongue::English => 1,
        Tongue::Spanish => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(texts: &[&str], tongue: Tongue) -> f64 {
        grade(texts, tongue, &MedicineNames::new(["methylphenidate"].into_iter())).years
    }

    #[test]
    fn the_formulas_are_those_of_the_books() {
        // 10 words, 2 sentences, 12 syllables: 0.39 * 5 + 11.8 * 1.2 - 15.59.
        let easy = "The dog ran to the park. The cat sat under it.";
        let by_hand = 0.39 * 11.0 / 2.0 + 11.8 * 12.0 / 11.0 - 15.59;
        assert!((years(&[easy], Tongue::English) - f64::max(by_hand, 0.0)).abs() < 1e-9);
        // 6 words, 1 sentence, 14 syllables.
        let spanish = "Llame hoy a su farmacéutico, pregunte.";
        let by_hand = 0.049 * 100.0 * 13.0 / 6.0 - 0.205 * 100.0 / 6.0 - 3.407;
        assert!((years(&[spanish], Tongue::Spanish) - by_hand).abs() < 1e-9);
    }

    #[test]
    fn long_words_and_sentences_are_harder_and_names_are_not() {
        let hard = "Concomitant administration may potentiate respiratory depression considerably.";
        assert!(years(&[hard], Tongue::English) > 12.0);
        let name = years(&["Ask if methylphenidate fits you now."], Tongue::English);
        assert_eq!(name, years(&["Ask if {a} fits you now."], Tongue::English));
        assert_eq!(years(&[], Tongue::English), 0.0);
    }
}
