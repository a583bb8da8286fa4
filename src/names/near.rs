//! The names that are spelt nearly as typed: one walk over all keys in order, where names that begin alike share the work.

use super::distance::{EDIT, Row, Typed};
use super::index::Index;
use super::sieve::{MOST_EDITS, Reach, Sieve};

/// How near a name is to the typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Near {
    /// Which name.
    pub name: usize,
    /// Cost of the edits, where one edit is [`EDIT`].
    pub cost: u8,
    /// The whole name, not only its beginning.
    pub whole: bool,
}

impl Index {
    /// Walks the names that are near enough. `found` hears of each and answers with the highest cost that still
    /// interests it. With `beginnings`, a name counts also if only its beginning is near.
    ///
    /// A name of 5 letters may be one edit away, one of 8 letters two; a letter that sounds alike is no edit, but costs.
    pub fn near(&self, letters: &[u8], beginnings: bool, mut found: impl FnMut(Near) -> u8) {
        let Some(mut walk) = Walk::new(letters) else { return };
        let mut most = u8::MAX;
        let for_beginning = if beginnings { edits_of_beginning(letters.len()) } else { None };
        for (name, &shared) in self.shared().iter().enumerate() {
            let shared = usize::from(shared);
            if shared >= walk.closed_at && shared < walk.near_from {
                continue;
            }
            walk.keep(shared);
            let key = self.key(name);
            let for_whole = edits(key.len().max(letters.len()));
            let near = match walk.pass(key, for_whole, for_beginning) {
                Some((true, edits)) => Near { name, cost: walk.weigh(key).whole, whole: true }.within(edits),
                Some((false, edits)) => {
                    Near { name, cost: walk.weigh(key).beginning, whole: false }.within(edits)
                }
                None => None,
            };
            if let Some(near) = near.filter(|near| near.cost <= most) {
                most = found(near);
            }
        }
    }
}

impl Near {
    // One letter that sounds alike is tolerated beside the edits.
    fn within(self, edits: u8) -> Option<Self> {
        (self.cost <= edits * EDIT + EDIT / 2).then_some(self)
    }
}

/// What is known of the beginnings of the key at hand, by their length.
struct Walk<'a> {
    sieve: Sieve,
    typed: Typed<'a>,
    // Most edits that any name may have.
    most: u8,
    reaches: Vec<Reach>,
    // How many of `reaches` hold for the key at hand, less one; and the same for `rows`.
    passed: usize,
    weighed: usize,
    rows: Vec<Row>,
    // The least length of a beginning that is near the whole typed text; the greatest number if there is none.
    near_from: usize,
    // The length from which nothing can come near any more.
    closed_at: usize,
}

impl<'a> Walk<'a> {
    fn new(letters: &'a [u8]) -> Option<Self> {
        let typed = Typed::new(letters)?;
        let sieve = Sieve::new(letters);
        let most = edits(letters.len() + usize::from(MOST_EDITS))?;
        let depth = letters.len() + usize::from(MOST_EDITS) + 1;
        let reaches = vec![sieve.first(); depth];
        let rows = vec![typed.first_row(); depth];
        let (near_from, closed_at) = (usize::MAX, usize::MAX);
        Some(Self { sieve, typed, most, reaches, passed: 0, weighed: 0, rows, near_from, closed_at })
    }

    /// The next key begins with so many letters of the last one.
    fn keep(&mut self, shared: usize) {
        self.passed = self.passed.min(shared);
        self.weighed = self.weighed.min(shared);
        if shared < self.near_from {
            self.near_from = usize::MAX;
        }
        if shared < self.closed_at {
            self.closed_at = usize::MAX;
        }
    }

    /// Whether the key may be near: as a whole (`true`) or at its beginning, with so many edits.
    fn pass(&mut self, key: &[u8], for_whole: Option<u8>, for_beginning: Option<u8>) -> Option<(bool, u8)> {
        let letters = self.typed.len();
        let for_whole = for_whole.filter(|&edits| key.len().abs_diff(letters) <= usize::from(edits));
        let long_enough = for_beginning.filter(|&edits| key.len() + usize::from(edits) >= letters);
        let edits = for_whole.max(long_enough)?;
        self.advance(key, edits, for_beginning);
        let at_end = self.reaches.get(key.len()).filter(|_| self.passed == key.len());
        match (for_whole, at_end) {
            (Some(edits), Some(reach)) if self.sieve.is_whole(reach, edits) => Some((true, edits)),
            _ if self.near_from <= key.len() => for_beginning.map(|edits| (false, edits)),
            _ => None,
        }
    }

    // As far into the key as it can come near within these edits.
    fn advance(&mut self, key: &[u8], edits: u8, for_beginning: Option<u8>) {
        let Some((known, rest)) = self.reaches.split_at_mut_checked(self.passed + 1) else { return };
        let mut past = last_three(known, self.sieve.first());
        let (mut letters, ahead) = split_key(key, self.passed);
        for (place, &letter) in rest.iter_mut().zip(ahead) {
            let [reach, earlier, _] = past;
            if !reach.is_open(edits) {
                if !reach.is_open(self.most) {
                    self.closed_at = self.passed;
                }
                return;
            }
            let [one, two, _] = letters;
            letters = [letter, one, two];
            let next = self.sieve.next(&past, letters);
            *place = next;
            past = [next, reach, earlier];
            self.passed += 1;
            if self.near_from == usize::MAX
                && for_beginning.is_some_and(|edits| self.sieve.is_whole(&next, edits))
            {
                self.near_from = self.passed;
            }
        }
    }

    /// The row of the key, or of as much of it as matters.
    fn weigh(&mut self, key: &[u8]) -> Row {
        let first = self.typed.first_row();
        let Some((known, rest)) = self.rows.split_at_mut_checked(self.weighed + 1) else { return first };
        let mut past = last_three(known, first);
        let (mut letters, ahead) = split_key(key, self.weighed);
        for (place, &letter) in rest.iter_mut().zip(ahead) {
            let [one, two, _] = letters;
            letters = [letter, one, two];
            let row = self.typed.next_row(&past, letters);
            *place = row;
            let [above, above2, _] = past;
            past = [row, above, above2];
            self.weighed += 1;
        }
        let [last, ..] = past;
        last
    }
}

/// The last three, the latest first; `first` where there are fewer.
fn last_three<T: Copy>(known: &[T], first: T) -> [T; 3] {
    let mut latest = known.iter().rev().copied().chain(std::iter::repeat(first));
    std::array::from_fn(|_| latest.next().unwrap_or(first))
}

/// The last three letters of a key's beginning, the latest first, and the rest of the key.
fn split_key(key: &[u8], place: usize) -> ([u8; 3], &[u8]) {
    let (beginning, rest) = key.split_at_checked(place).unwrap_or((key, &[]));
    (last_three(beginning, 0), rest)
}

/// How many edits make a misspelling of two texts of which the longer has so many letters.
fn edits(letters: usize) -> Option<u8> {
    match letters {
        0..4 => None,
        4 => Some(0),
        5..8 => Some(1),
        _ => Some(MOST_EDITS),
    }
}

/// The same while the name is being typed.
fn edits_of_beginning(letters: usize) -> Option<u8> {
    match letters {
        0..4 => None,
        4..8 => Some(1),
        _ => Some(MOST_EDITS),
    }
}
