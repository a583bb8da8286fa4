//! The name part of a line: exact, a combination by its parts, ambiguous, misspelt or unknown.

use super::Names;
use super::distance::{EDIT, Typed};
use super::search::{Best, cost_of_rank};
use super::suffixes::{in_full, is_ignorable, makes_another_product, without_ends, without_salt};
use super::words::{Word, key_of, words};
use crate::knowledge::names_pack::{NameKind, NameRow};
use crate::model::{Candidate, Identity};

/// A line's name is never longer, in bytes; what is longer is unknown.
const MOST_BYTES: usize = 400;
const MOST_WORDS: usize = 24;
/// How many words [`Names::recognise_longest`] looks at.
const MOST_WORDS_OF_A_NAME: usize = 10;
const MOST_CANDIDATES: usize = 8;
const MOST_MISSPELT: usize = 5;

impl Names {
    /// Recognises the name part of a line: "metoprolol succ ER", "Percocet", "oxycodone/apap".
    ///
    /// Only an exact name, whatever its case, accents, spaces, release or salt, is taken. A misspelling is a question.
    pub fn recognise(&self, text: &str) -> Identity {
        if text.len() > MOST_BYTES {
            return Identity::Unknown;
        }
        let words = words(text);
        if words.is_empty() || words.len() > MOST_WORDS {
            return Identity::Unknown;
        }
        self.exact(&words).unwrap_or_else(|| self.question(&words))
    }

    /// The longest beginning of `words` that is exactly a known name, and how many words it takes. Strength, form and
    /// release after it are left for the reader, unless they belong to the name ("Wellbutrin XL").
    ///
    /// `None` also where the next word makes another product of it that is not known ("Zyrtec D").
    pub fn recognise_longest(&self, texts: &[&str]) -> Option<(usize, Identity)> {
        let cut: Vec<Vec<Word>> = texts
            .iter()
            .take(MOST_WORDS_OF_A_NAME)
            .map(|text| if text.len() > MOST_BYTES { Vec::new() } else { words(text) })
            .collect();
        for count in (1..=cut.len()).rev() {
            let (taken, rest) = cut.split_at_checked(count)?;
            if taken.last().is_none_or(Vec::is_empty) {
                continue;
            }
            let words = taken.concat();
            let whole_name = !self.look_up(&words).is_empty() || without_ends(&words).len() == words.len();
            if let Some(identity) = self.exact(&words).filter(|_| whole_name) {
                let next = rest.iter().flatten().next();
                return (!next.is_some_and(makes_another_product)).then_some((count, identity));
            }
        }
        None
    }

    fn exact(&self, words: &[Word]) -> Option<Identity> {
        self.one_name(words).or_else(|| self.combination(words))
    }

    /// One known name, as written or in full, without what may be left away at its ends.
    pub(super) fn one_name(&self, words: &[Word]) -> Option<Identity> {
        let full = in_full(words);
        let full = full.as_deref().unwrap_or(words);
        let (short_name, name) = (without_ends(words), without_ends(full));
        for spelling in [words, full, short_name, name] {
            let found = self.look_up(spelling);
            if !found.is_empty() {
                return Some(self.identity(&found));
            }
        }
        self.named_without_its_ending(name).or_else(|| {
            let found = self.look_up(without_salt(name));
            let generic = found.iter().all(|row| row.kind != NameKind::Brand && row.parts.len() == 1);
            (generic && !found.is_empty()).then(|| self.identity(&found))
        })
    }

    /// The rows with exactly this key, one for each set of ingredients.
    fn look_up(&self, words: &[Word]) -> Vec<&NameRow> {
        let mut found: Vec<&NameRow> = Vec::new();
        for row in self.index.exact(&key_of(words)).filter_map(|name| self.row(name)) {
            match found.iter_mut().find(|other| other.parts == row.parts) {
                Some(other) if other.strengths.is_empty() && !row.strengths.is_empty() => *other = row,
                Some(_) => {}
                None => found.push(row),
            }
        }
        found
    }

    fn identity(&self, rows: &[&NameRow]) -> Identity {
        match rows {
            [] => Identity::Unknown,
            [row] => Identity::Recognised(self.candidate(row)),
            rows => Identity::Ambiguous(rows.iter().map(|row| self.candidate(row)).collect()),
        }
    }

    // "Toprol" where only "Toprol-XL" is known: what is missing may be left away.
    fn named_without_its_ending(&self, words: &[Word]) -> Option<Identity> {
        let family = self.family(words);
        let plain = |row: &&&NameRow| without_ends(&super::words::words(&row.name)).len() == words.len();
        let first = family.first()?;
        let found: Vec<&NameRow> = family.iter().filter(plain).copied().collect();
        let one_product = found.len() == family.len() && found.iter().all(|row| row.parts == first.parts);
        one_product.then(|| self.identity(found.get(..1).unwrap_or_default()))
    }

    // Names that begin with these words and have more.
    fn family(&self, words: &[Word]) -> Vec<&NameRow> {
        let key = key_of(words);
        if key.len() < 4 {
            return Vec::new();
        }
        let range = self.index.beginning(&key);
        range.filter(|&name| self.index.word_begins_at(name, key.len())).filter_map(|name| self.row(name)).collect()
    }

    // No exact name: a family of products to choose from, or "Did you mean ...?", or unknown.
    fn question(&self, words: &[Word]) -> Identity {
        let full = in_full(words);
        let name = without_ends(full.as_deref().unwrap_or(words));
        let mut family = self.family(name);
        if !family.is_empty() {
            family.sort_by_key(|row| std::cmp::Reverse(row.common));
            let one_product = family.iter().zip(family.iter().skip(1)).all(|(one, other)| one.parts == other.parts);
            let candidates = family.iter().take(MOST_CANDIDATES).map(|row| self.candidate(row)).collect();
            return if one_product { Identity::Misspelt(candidates) } else { Identity::Ambiguous(candidates) };
        }
        let mut candidates = self.misspelt(name);
        if candidates.is_empty() {
            candidates = self.misspelt(without_salt(name));
        }
        if candidates.is_empty() {
            candidates = self.misspelt_parts(name);
        }
        if candidates.is_empty() {
            candidates = self.known_beginning(name);
        }
        if candidates.is_empty() { Identity::Unknown } else { Identity::Misspelt(candidates) }
    }

    /// Names spelt nearly so, best first, each product once.
    pub(super) fn misspelt(&self, words: &[Word]) -> Vec<Candidate> {
        let key = key_of(words);
        let Some(typed) = Typed::new(&key).filter(|typed| typed.len() >= 4) else { return Vec::new() };
        let mut best = Best::new(MOST_MISSPELT);
        self.index.near(&typed, false, |near| {
            best.offer(self.rank(near.cost, near.name), near.name);
            best.worst().map_or(2 * EDIT, cost_of_rank)
        });
        best.into_names().filter_map(|name| self.row(name)).map(|row| self.candidate(row)).collect()
    }

    // "Advil Zzz": the name without the words that nobody knows, as a question.
    fn known_beginning(&self, words: &[Word]) -> Vec<Candidate> {
        let beginnings = (1..words.len()).rev().filter_map(|count| words.get(..count));
        let mut known = beginnings.filter_map(|beginning| self.one_name(beginning));
        match known.next() {
            Some(Identity::Recognised(candidate)) => vec![candidate],
            Some(Identity::Ambiguous(candidates) | Identity::Misspelt(candidates)) => candidates,
            Some(Identity::Unknown) | None => Vec::new(),
        }
    }
}
