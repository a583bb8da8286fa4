//! As you type: the exact name first, then names that begin so, names of which a word begins so, and misspellings.

use super::Names;
use super::distance::EDIT;
use super::suffixes::in_full;
use super::words::{Word, key_of, words};
use crate::knowledge::names_pack::NameKind;
use crate::model::Candidate;

/// With fewer letters typed, misspellings are offered only if no name begins so.
const FEWEST_LETTERS: usize = 6;

/// A name to offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What choosing it would put on the list.
    pub candidate: Candidate,
    /// What is in it, to show beside a name that does not say so: "sertraline" beside "Zoloft".
    pub generic: Option<String>,
    /// Why it is offered.
    pub matched: Match,
}

/// How a name fits what was typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// It is what was typed.
    Exact,
    /// It begins so.
    Beginning,
    /// A later word of it begins so.
    Word,
    /// It is spelt nearly so.
    Misspelling,
}

/// Names found so far, best first, never more than asked for.
pub(super) struct Best {
    limit: usize,
    // Rank, then place of the name; a lower rank is better.
    found: Vec<(u32, usize)>,
}

impl Best {
    pub fn new(limit: usize) -> Self {
        Self { limit, found: Vec::with_capacity(limit.min(64) + 1) }
    }

    pub fn offer(&mut self, rank: u32, name: usize) {
        if self.found.len() == self.limit && self.found.last().is_none_or(|&(worst, _)| rank >= worst) {
            return;
        }
        let place = self.found.partition_point(|&(other, _)| other <= rank);
        self.found.insert(place, (rank, name));
        self.found.truncate(self.limit);
    }

    /// The worst rank kept, once there are as many as asked for.
    pub fn worst(&self) -> Option<u32> {
        self.found.last().filter(|_| self.found.len() == self.limit).map(|&(rank, _)| rank)
    }

    pub fn into_names(self) -> impl Iterator<Item = usize> {
        self.found.into_iter().map(|(_, name)| name)
    }
}

impl Names {
    /// At most `limit` names for what was typed so far, best first.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        if query.len() > 400 {
            return Vec::new();
        }
        let typed = words(query);
        let key = key_of(&typed);
        if key.is_empty() {
            return Vec::new();
        }
        let mut hits = Vec::new();
        self.add_beginnings(&key, limit, &mut hits);
        if hits.is_empty() {
            for other in other_keys(&typed) {
                self.add_beginnings(&other, limit, &mut hits);
            }
        }
        self.add_words(&key, limit, &mut hits);
        self.add_misspellings(&key, limit, &mut hits);
        hits.into_iter().filter_map(|(name, matched)| self.hit(name, matched)).collect()
    }

    fn add_beginnings(&self, key: &[u8], limit: usize, hits: &mut Vec<(usize, Match)>) {
        let exact = self.index.exact(key);
        let mut best = Best::new(limit.saturating_sub(hits.len() + exact.len()));
        for name in exact.end..self.index.beginning(key).end {
            best.offer(self.rank(0, name), name);
        }
        let exact = exact.map(|name| (name, Match::Exact));
        hits.extend(exact.chain(best.into_names().map(|name| (name, Match::Beginning))).take(limit));
    }

    fn add_words(&self, key: &[u8], limit: usize, hits: &mut Vec<(usize, Match)>) {
        if key.len() < 2 || hits.len() >= limit {
            return;
        }
        let mut best = Best::new(limit - hits.len());
        for name in self.index.word_beginning(key) {
            if !is_among(hits, name) {
                best.offer(self.rank(0, name), name);
            }
        }
        hits.extend(best.into_names().map(|name| (name, Match::Word)));
    }

    fn add_misspellings(&self, key: &[u8], limit: usize, hits: &mut Vec<(usize, Match)>) {
        // Who has typed a whole name does not mean another, and few letters with a name that begins so are no slip yet.
        let fits = hits.iter().any(|(_, matched)| *matched == Match::Exact)
            || key.len() < FEWEST_LETTERS && hits.iter().any(|(_, matched)| *matched == Match::Beginning);
        if hits.len() >= limit || fits {
            return;
        }
        let mut best = Best::new(limit - hits.len());
        self.index.near(key, true, |near| {
            if !is_among(hits, near.name) {
                // Only its beginning is near: half an edit more.
                let cost = near.cost + if near.whole { 0 } else { EDIT / 2 };
                best.offer(self.rank(cost, near.name), near.name);
            }
            best.worst().map_or(u8::MAX, cost_of_rank)
        });
        hits.extend(best.into_names().map(|name| (name, Match::Misspelling)));
    }

    /// The nearest first, then common, then short. Other spellings and salts come after the names they stand for.
    pub(super) fn rank(&self, cost: u8, name: usize) -> u32 {
        let common = self.row(name).map_or(0, |row| match row.kind {
            NameKind::Ingredient | NameKind::Brand => row.common,
            NameKind::Generic | NameKind::Short => row.common.saturating_sub(2),
        });
        let length = u32::try_from(self.index.key(name).len()).unwrap_or(u32::MAX).min(0xff);
        u32::from(cost) << 16 | u32::from(u8::MAX - common) << 8 | length
    }

    fn hit(&self, name: usize, matched: Match) -> Option<Hit> {
        let row = self.row(name)?;
        let candidate = self.candidate(row);
        let generic = Some(self.generic_name(row)).filter(|generic| *generic != candidate.name);
        let generic = generic.filter(|_| row.kind != NameKind::Ingredient);
        Some(Hit { candidate, generic, matched })
    }
}

/// The cost in a rank.
pub(super) fn cost_of_rank(rank: u32) -> u8 {
    u8::try_from(rank >> 16).unwrap_or(u8::MAX)
}

// Short forms in full, and the words without a last one that may become "with" or "and".
fn other_keys(typed: &[Word]) -> Vec<Vec<u8>> {
    let full = in_full(typed).map(|full| key_of(&full));
    let without_last = match typed {
        [name @ .., last] if ["with", "and"].iter().any(|joiner| joiner.starts_with(&last.text)) => {
            Some(key_of(name))
        }
        _ => None,
    };
    full.into_iter().chain(without_last).filter(|key| !key.is_empty()).collect()
}

fn is_among(hits: &[(usize, Match)], name: usize) -> bool {
    hits.iter().any(|&(other, _)| other == name)
}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;
    use super::*;

    fn found(query: &str) -> Vec<String> {
        sample().search(query, 5).into_iter().map(|hit| hit.candidate.name).collect()
    }

    #[test]
    fn the_exact_name_comes_first_then_the_most_common() {
        assert_eq!(found("tylenol"), ["Tylenol", "Tylenol PM", "Tylenol with Codeine"]);
        assert_eq!(found("Advil")[..2], ["Advil", "Advil PM"]);
        assert_eq!(found("ce"), ["Celexa", "Celebrex", "celecoxib", "Cerebyx"]);
    }

    #[test]
    fn finds_a_later_word_and_says_why() {
        let names = sample();
        let hits = names.search("levodo", 5);
        assert_eq!(hits[0].candidate.name, "levodopa");
        assert_eq!(hits[0].matched, Match::Beginning);
        assert_eq!(hits[1].candidate.name, "carbidopa/levodopa");
        assert_eq!(hits[1].matched, Match::Word);
    }

    #[test]
    fn shows_what_is_in_a_brand_and_nothing_beside_a_plain_name() {
        let names = sample();
        let generic = |query| names.search(query, 1).remove(0).generic;
        assert_eq!(generic("zoloft").as_deref(), Some("sertraline"));
        assert_eq!(generic("percocet").as_deref(), Some("oxycodone/acetaminophen"));
        assert_eq!(generic("sertraline"), None);
        assert_eq!(generic("HCTZ"), None, "it is shown in full already");
    }

    #[test]
    fn short_forms_and_joining_words_do_not_end_the_search_while_typing() {
        assert_eq!(found("vit d")[0], "vitamin d");
        for query in ["tylenol w", "tylenol wi", "tylenol with", "tylenol with cod"] {
            assert!(found(query).contains(&"Tylenol with Codeine".to_owned()), "{query}");
        }
    }

    #[test]
    fn misspellings_come_after_what_fits() {
        let names = sample();
        let hits = names.search("sertal", 5);
        assert_eq!((hits[0].candidate.name.as_str(), hits[0].matched), ("sertraline", Match::Misspelling));
        assert_eq!(found("zanax")[0], "Xanax");
        assert_eq!(found("klonapin")[0], "Klonopin");
        assert_eq!(found("hydralizine")[0], "hydralazine");
        assert_eq!(found("prednisone")[0], "prednisone");
        assert_eq!(found("fosfenitoin")[0], "fosphenytoin");
    }

    #[test]
    fn finds_nothing_rather_than_anything() {
        for query in ["", "  ", "zzxqy", "💊", "q", "Аспирин", "<script>"] {
            assert_eq!(found(query), Vec::<String>::new(), "{query}");
        }
        assert!(sample().search(&"a".repeat(1_000_000), 5).is_empty());
        assert!(sample().search("zoloft", 0).is_empty());
    }
}
