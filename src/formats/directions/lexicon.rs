//! From words to meanings, with the slips that people make.

use super::sense::Sense;
use super::{english, spanish};
use crate::formats::words::{Kind, Token};
use crate::values::InOrder;
use std::ops::Range;
use std::sync::LazyLock;

/// One word or phrase with its meaning; `None` for a word that the language table does not have.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::formats) struct Item {
    pub sense: Meaning,
    /// First and last token, both included.
    pub first: usize,
    pub last: usize,
}

/// What an item is to the grammar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::formats) enum Meaning {
    /// A phrase of the language.
    Said(Sense),
    /// A number in digits.
    Number(f64),
    /// Digits that may mean more than one number.
    UnclearNumber,
    /// A sign.
    Sign(char),
    /// A word that the language table does not have.
    Unknown,
    /// The medicine's name.
    Name,
}

/// A misspelt word: which token, and the word it was read as.
pub(in crate::formats) type ReadAs = (usize, &'static str);

/// Gives tokens their meaning: the longest phrase wins, and a word that is one slip away from a known one is read as that.
///
/// Tokens in `names` are the medicine's name: no phrase crosses or enters them.
pub(in crate::formats) fn items(tokens: &[Token], names: &[Range<usize>]) -> (Vec<Item>, Vec<ReadAs>) {
    let lexicon = &*LEXICON;
    let mut read_as = Vec::new();
    let words: Vec<Option<&str>> = tokens
        .iter()
        .enumerate()
        .map(|(index, token)| {
            let word = token.word().filter(|_| !names.iter().any(|name| name.contains(&index)))?;
            if lexicon.knows(word) {
                return Some(word);
            }
            let meant = lexicon.meant_by(word);
            read_as.extend(meant.map(|meant| (index, meant)));
            Some(meant.unwrap_or(word))
        })
        .collect();
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some(name) = names.iter().find(|name| name.contains(&at)) {
            items.push(Item { sense: Meaning::Name, first: at, last: name.end - 1 });
            at = name.end;
            continue;
        }
        let (sense, last) = match &token.kind {
            Kind::Number(number) => (Meaning::Number(*number), at),
            Kind::UnclearNumber => (Meaning::UnclearNumber, at),
            Kind::Sign(sign) => (Meaning::Sign(*sign), at),
            Kind::Word(_) => match lexicon.longest(tokens, &words, at) {
                Some((sense, last)) => (Meaning::Said(sense), last),
                None => (Meaning::Unknown, at),
            },
        };
        items.push(Item { sense, first: at, last });
        at = last + 1;
    }
    (items, read_as)
}

struct Lexicon {
    // Sorted by phrase.
    phrases: Vec<(&'static str, Sense)>,
    // Every single word of every phrase, sorted.
    words: Vec<&'static str>,
    // The words of phrases about dose and time, sorted, of each language: a slip in others is not worth the risk. English
    // first: of two words that mean the same, that one is named.
    dosing_words: [Vec<&'static str>; 2],
}

// Both languages at once: people mix them, and a list does not say which it is in.
static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let phrases_of = |table: &'static [(Sense, &str)]| {
        let phrases =
            table.iter().flat_map(|(sense, all)| all.split('|').map(move |phrase| (phrase, *sense)));
        let mut phrases: Vec<_> = phrases.collect();
        phrases.put_in_order_by_key(|(phrase, _)| *phrase);
        phrases
    };
    let languages = [english::PHRASES, spanish::PHRASES].map(phrases_of);
    let dosing_words = languages.each_ref().map(|phrases| words_where(phrases, is_about_dosing));
    let mut phrases = languages.concat();
    phrases.put_in_order_by_key(|(phrase, _)| *phrase);
    let words = words_where(&phrases, |_| true);
    Lexicon { phrases, words, dosing_words }
});

fn words_where(phrases: &[(&'static str, Sense)], wanted: impl Fn(&Sense) -> bool) -> Vec<&'static str> {
    let of_phrases = phrases.iter().filter(|(_, sense)| wanted(sense));
    let mut words: Vec<_> = of_phrases.flat_map(|(phrase, _)| phrase.split(' ')).collect();
    words.put_in_order();
    words.dedup();
    words
}

const LONGEST_PHRASE: usize = 6;

impl Lexicon {
    fn knows(&self, word: &str) -> bool {
        self.words.binary_search(&word).is_ok()
    }

    fn longest(&self, tokens: &[Token], words: &[Option<&str>], from: usize) -> Option<(Sense, usize)> {
        let mut phrase = String::new();
        let mut best = None;
        let mut at = from;
        for _ in 0..LONGEST_PHRASE {
            let Some(word) = words.get(at).copied().flatten() else { break };
            if !phrase.is_empty() {
                phrase.push(' ');
            }
            phrase.push_str(word);
            if let Ok(found) = self.phrases.binary_search_by_key(&phrase.as_str(), |(phrase, _)| phrase) {
                best = self.phrases.get(found).map(|(_, sense)| (*sense, at));
            }
            at += 1;
            // "as-needed", "swish/spit", "M,W,F": one sign without spaces joins words of a phrase.
            let joined = tokens.get(at).is_some_and(|sign| {
                sign.glued
                    && ['-', '/', ','].iter().any(|joint| sign.is_sign(*joint))
                    && tokens.get(at + 1).is_some_and(|t| t.glued)
            });
            at += usize::from(joined);
        }
        best
    }

    /// The one word that `word` is a slip away from. Number words are never guessed.
    fn meant_by(&self, word: &str) -> Option<&'static str> {
        let count = word.chars().count();
        if count < 3 || !word.is_ascii() {
            return None;
        }
        // A slip keeps the first letter, or swaps it with the second.
        let (initial, second) = (word.as_bytes().first()?, word.as_bytes().get(1)?);
        let known = self.dosing_words.iter().flat_map(|words| {
            begun_with(words, *initial).chain(begun_with(words, *second).filter(|_| second != initial))
        });
        let mut found = known.filter(|known| known.len() >= 3 && slip(word, known) && !self.is_number(known));
        let first = found.next()?;
        // Two candidates of different meaning: not read. Forms of one word ("tablet", "tablets") mean the same.
        let sense = |word: &str| {
            let at = self.phrases.binary_search_by_key(&word, |(phrase, _)| phrase).ok()?;
            self.phrases.get(at).map(|(_, sense)| *sense)
        };
        found.all(|other| sense(other).is_some() && sense(other) == sense(first)).then_some(first)
    }

    fn is_number(&self, word: &str) -> bool {
        let at = self.phrases.binary_search_by_key(&word, |(phrase, _)| phrase);
        at.ok()
            .and_then(|at| self.phrases.get(at))
            .is_some_and(|(_, sense)| matches!(sense, Sense::Number(_)))
    }
}

fn begun_with(words: &[&'static str], initial: u8) -> impl Iterator<Item = &'static str> {
    let from = words.partition_point(|known| known.as_bytes().first() < Some(&initial));
    let words = words.get(from..).unwrap_or_default().iter().copied();
    words.take_while(move |known| known.as_bytes().first() == Some(&initial))
}

fn is_about_dosing(sense: &Sense) -> bool {
    !matches!(
        sense,
        Sense::Filler
            | Sense::Plain
            | Sense::Complaint
            | Sense::Number(_)
            | Sense::Advice
            | Sense::AdviceOn
            | Sense::Really
            | Sense::Stopped
            | Sense::Taking
            | Sense::NotSure
            | Sense::Paused
            | Sense::Started
            | Sense::Changed
    )
}

// One slip of the fingers: two neighbours swapped; one letter missing or too many from four letters; one wrong letter from six.
// The first letter counts as right except in a swap.
fn slip(word: &str, known: &str) -> bool {
    let (a, b) = (word.as_bytes(), known.as_bytes());
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let same_end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (short, long) = (a.len().min(b.len()), a.len().max(b.len()));
    match long - short {
        0 => {
            let swapped = same + same_end + 2 >= long
                && a.get(same) == b.get(same + 1)
                && a.get(same + 1) == b.get(same)
                && same + 1 < long;
            // Three letters are too few to tell a slip from another word; "dya" is the one that people write.
            let long_enough = long >= 4 || known == "day";
            (swapped && long_enough) || (long >= 6 && same >= 1 && same + same_end + 1 >= long)
        }
        1 => b.len() >= 5 && short >= 4 && same >= 1 && same + same_end >= short,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::words::tokens;

    fn read(text: &str) -> Vec<Meaning> {
        items(&tokens(text), &[]).0.into_iter().map(|item| item.sense).collect()
    }

    #[test]
    fn each_phrase_has_one_meaning() {
        let twice: Vec<_> =
            LEXICON.phrases.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|p| p[0].0).collect();
        assert!(twice.is_empty(), "in the table twice: {twice:?}");
        let wrong: Vec<_> = LEXICON
            .phrases
            .iter()
            .filter(|(phrase, _)| phrase.is_empty() || *phrase != phrase.trim() || phrase.contains("  "))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        let long = LEXICON.phrases.iter().map(|(phrase, _)| phrase.split(' ').count()).max();
        assert_eq!(long, Some(LONGEST_PHRASE));
    }

    #[test]
    fn slips_are_read_and_other_words_are_not() {
        let meant = |word| LEXICON.meant_by(word);
        for (word, known) in [
            ("tkae", "take"),
            ("talbet", "tablet"),
            ("tmies", "times"),
            ("dya", "day"),
            ("wekes", "weeks"),
            ("atke", "take"),
            ("bedtme", "bedtime"),
            ("capsul", "capsule"),
            ("mornning", "morning"),
            ("brekafast", "breakfast"),
        ] {
            assert_eq!(meant(word), Some(known), "{word}");
        }
        // Numbers are never guessed, and real words are left alone.
        for word in [
            "tow",
            "fuor",
            "benadryl",
            "zoloft",
            "ibuprofen",
            "cat",
            "wife",
            "metformin",
            "lisinopril",
            "ptu",
        ] {
            assert_eq!(meant(word), None, "{word}");
        }
        assert_eq!(read("dairy"), [Meaning::Said(Sense::Plain)]);
    }

    #[test]
    fn the_longest_phrase_wins() {
        assert_eq!(read("as-needed"), [Meaning::Said(Sense::AsNeeded)]);
        assert_eq!(read("every other day").len(), 1);
        assert_eq!(read("p.r.n. q.i.d.").len(), 2);
    }
}
