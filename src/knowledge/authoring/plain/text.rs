//! Texts cut into sentences and words.

use std::collections::BTreeMap;

/// A word of a sentence, in lower case; a slot such as `{a}` is a word too.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Word {
    pub(super) lower: String,
    /// What stands before it: nothing or a space, or a mark that begins a clause.
    pub(super) after: Option<char>,
}

/// A sentence: its words, and whether it is a question.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sentence {
    pub(super) words: Vec<Word>,
    pub(super) asks: bool,
}

impl Sentence {
    /// The words as one lower-case text, a space between them and around them.
    pub(super) fn plain(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.lower.as_str()).collect();
        format!(" {} ", words.join(" "))
    }
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 12] =
    ["st.", "c.", "dr.", "dra.", "sr.", "sra.", "ee.", "uu.", "u.s.", "vs.", "e.g.", "i.e."];

/// The sentences of a text: they end with a full stop, a question mark or an exclamation mark before a space or the end.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut words: Vec<Word> = Vec::new();
    let mut mark = None;
    for token in text.split_whitespace() {
        let asks = token.ends_with('?') || token.ends_with("?)");
        let ends = (asks || token.ends_with(['.', '!']) || token.ends_with(".)"))
            && !ABBREVIATIONS.contains(&token.to_lowercase().as_str());
        let bare = token.trim_matches(|c: char| !(c.is_alphanumeric() || "{}%".contains(c)));
        if token.starts_with(['(', '"', '“', '¿', '¡']) {
            mark = token.chars().next();
        }
        if !bare.is_empty() {
            words.push(Word { lower: bare.to_lowercase(), after: mark.take() });
        }
        if ends {
            sentences.push(Sentence { words: std::mem::take(&mut words), asks });
            mark = None;
        } else if let Some(last) = token.chars().last().filter(|last| ",;:)—–".contains(*last)) {
            mark = Some(last);
        }
    }
    sentences.push(Sentence { words, asks: false });
    sentences.retain(|sentence| !sentence.words.is_empty());
    sentences
}

/// Names of medicines, so that they can be left out where a text's difficulty is measured.
#[derive(Clone, Debug, Default)]
pub struct MedicineNames {
    /// By the first word: the words that may follow it.
    names: BTreeMap<String, Vec<Vec<String>>>,
}

impl MedicineNames {
    /// Names as the tables write them; upper and lower case are alike.
    pub fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut by_first: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for name in names {
            let words = sentences(name).into_iter().flat_map(|sentence| sentence.words);
            let mut words = words.map(|word| word.lower);
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push(words.collect());
            }
        }
        Self { names: by_first }
    }

    /// How many of these words make up one name, the longest first.
    pub(super) fn at_start(&self, words: &[Word]) -> Option<usize> {
        let (first, rest) = words.split_first()?;
        let fits = |following: &&Vec<String>| {
            following.len() <= rest.len()
                && following.iter().zip(rest).all(|(name, word)| *name == word.lower)
        };
        let longest = self.names.get(&first.lower)?.iter().filter(fits).map(Vec::len).max()?;
        Some(longest + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let text = "St. John's wort can weaken {a}. Ask today, please: is 2.5 mg right? Yes.";
        let cut = sentences(text);
        assert_eq!(cut.len(), 3);
        assert_eq!(cut[0].plain(), " st john's wort can weaken {a} ");
        assert!(cut[1].asks && !cut[0].asks && !cut[2].asks);
        assert_eq!(cut[1].words[2].after, Some(','));
        assert_eq!(cut[1].words[3].after, Some(':'));
        assert_eq!(sentences("Una lista de EE. UU. incluye {a}.").len(), 1);
        assert!(sentences(" ").is_empty());
    }

    #[test]
    fn the_longest_name_counts() {
        let names = MedicineNames::new(["folic acid", "folic acid analog", "iron"].into_iter());
        let words = |text: &str| sentences(text).remove(0).words;
        assert_eq!(names.at_start(&words("Folic acid analog today")), Some(3));
        assert_eq!(names.at_start(&words("folic acid today")), Some(2));
        assert_eq!(names.at_start(&words("ironing")), None);
    }
}
