//! The names that are spelt nearly as typed: one walk over all keys in order, where names that begin alike share the work.

use super::distance::{EDIT, Row, Typed};
use super::index::{Index, kinds_of_letters};
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
        let Some(mut walk) = Walk::new(letters, beginnings) else { return };
        let mut most = u8::MAX;
        let kinds_typed = kinds_of_letters(letters);
        // The loop that takes the time: most names end at their glance.
        for (name, glance) in self.glances().iter().enumerate() {
            let shared = usize::from(glance.shared);
            if shared < walk.held {
                walk.keep(shared);
            }
            let edits = walk.edits_by_length.get(usize::from(glance.length)).copied().unwrap_or(NONE);
            // Each kind of letter that the name lacks takes an edit.
            let lacking = (kinds_typed & !glance.kinds).count_ones();
            if edits == NONE || lacking > u32::from(edits) || walk.is_closed(edits) {
                continue;
            }
            let key = self.key(name);
            walk.advance(key, edits);
            let near = match walk.nearness(key) {
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

/// No number of edits is enough.
const NONE: u8 = u8::MAX;

/// What is known of the beginnings of the key at hand, by their length.
struct Walk<'a> {
    sieve: Sieve,
    typed: Typed<'a>,
    // Edits that a name of a length may have, as a whole or else at its beginning; or [`NONE`].
    edits_by_length: [u8; 256],
    for_beginning: Option<u8>,
    // For no letters, one, two ...; before them two more, so that there are always three.
    reaches: Vec<Reach>,
    rows: Vec<Row>,
    // For how many letters of the key at hand `reaches` and `rows` hold; and the greater of the two.
    passed: usize,
    weighed: usize,
    held: usize,
    // The least length of a beginning that is near the whole typed text; the greatest number if there is none.
    near_from: usize,
    // The length from which nothing can come near any more with so many edits.
    closed_at: [usize; MOST_EDITS as usize + 1],
}

impl<'a> Walk<'a> {
    fn new(letters: &'a [u8], beginnings: bool) -> Option<Self> {
        let typed = Typed::new(letters)?;
        let sieve = Sieve::new(letters);
        let for_beginning = if beginnings { edits_of_beginning(letters.len()) } else { None };
        let edits_by_length = std::array::from_fn(|length| {
            let long_enough = for_beginning.filter(|&edits| length + usize::from(edits) >= letters.len());
            for_whole(letters.len(), length).max(long_enough).unwrap_or(NONE)
        });
        let depth = letters.len() + usize::from(MOST_EDITS) + 3;
        Some(Self {
            reaches: vec![sieve.first(); depth],
            rows: vec![typed.first_row(); depth],
            sieve,
            typed,
            edits_by_length,
            for_beginning,
            passed: 0,
            weighed: 0,
            held: 0,
            near_from: usize::MAX,
            closed_at: [usize::MAX; MOST_EDITS as usize + 1],
        })
    }

    /// The next key begins with so many letters of the last one, fewer than are held.
    fn keep(&mut self, shared: usize) {
        self.held = shared;
        self.passed = self.passed.min(shared);
        self.weighed = self.weighed.min(shared);
        if shared < self.near_from {
            self.near_from = usize::MAX;
        }
        for closed_at in &mut self.closed_at {
            if shared < *closed_at {
                *closed_at = usize::MAX;
            }
        }
    }

    /// Whether the key at hand is known not to come near with so many edits.
    fn is_closed(&self, edits: u8) -> bool {
        self.near_from == usize::MAX
            && self.closed_at.get(usize::from(edits)).is_some_and(|&at| at <= self.passed)
    }

    /// Whether the key may be near: as a whole (`true`) or at its beginning, with so many edits.
    fn nearness(&self, key: &[u8]) -> Option<(bool, u8)> {
        let at_end = self.reaches.get(key.len() + 2).filter(|_| self.passed == key.len());
        match (for_whole(self.typed.len(), key.len()), at_end) {
            (Some(edits), Some(reach)) if self.sieve.is_whole(reach, edits) => Some((true, edits)),
            _ if self.near_from <= key.len() => self.for_beginning.map(|edits| (false, edits)),
            _ => None,
        }
    }

    // As far into the key as it can come near within these edits.
    fn advance(&mut self, key: &[u8], edits: u8) {
        let Some((known, rest)) = self.reaches.split_at_mut_checked(self.passed + 3) else { return };
        let Some(&[mut earliest, mut earlier, mut reach]) = known.last_chunk() else { return };
        let ([mut first, mut before], ahead) = split_key(key, self.passed);
        for (place, &letter) in rest.iter_mut().zip(ahead) {
            if !reach.is_open(edits) {
                // What is closed for these edits is closed for fewer.
                for closed_at in self.closed_at.iter_mut().take(usize::from(edits) + 1) {
                    *closed_at = (*closed_at).min(self.passed);
                }
                break;
            }
            let next = self.sieve.next(&[reach, earlier, earliest], [letter, before, first]);
            *place = next;
            (earliest, earlier, reach) = (earlier, reach, next);
            (first, before) = (before, letter);
            self.passed += 1;
            let is_near = self.for_beginning.is_some_and(|edits| self.sieve.is_whole(&next, edits));
            if is_near && self.near_from == usize::MAX {
                self.near_from = self.passed;
            }
        }
        self.held = self.held.max(self.passed);
    }

    /// The row of the key, or of as much of it as matters.
    fn weigh(&mut self, key: &[u8]) -> Row {
        let first_row = self.typed.first_row();
        let Some((known, rest)) = self.rows.split_at_mut_checked(self.weighed + 3) else { return first_row };
        let Some(&[mut above3, mut above2, mut above]) = known.last_chunk() else { return first_row };
        let ([mut first, mut before], ahead) = split_key(key, self.weighed);
        for (place, &letter) in rest.iter_mut().zip(ahead) {
            let row = self.typed.next_row(&[above, above2, above3], [letter, before, first]);
            *place = row;
            (above3, above2, above) = (above2, above, row);
            (first, before) = (before, letter);
            self.weighed += 1;
        }
        self.held = self.held.max(self.weighed);
        above
    }
}

/// The last two letters of a key's beginning, 0 where there are fewer, and the rest of the key.
fn split_key(key: &[u8], place: usize) -> ([u8; 2], &[u8]) {
    match key.split_at_checked(place) {
        Some(([.., first, before], rest)) => ([*first, *before], rest),
        Some(([before], rest)) => ([0, *before], rest),
        Some(([], rest)) => ([0, 0], rest),
        None => ([0, 0], &[]),
    }
}

/// How many edits make a misspelling of a whole name, by the longer of the two; `None` if the lengths tell that it is none.
fn for_whole(typed: usize, name: usize) -> Option<u8> {
    let edits = match typed.max(name) {
        0..4 => return None,
        4 => 0,
        5..8 => 1,
        _ => MOST_EDITS,
    };
    (typed.abs_diff(name) <= usize::from(edits)).then_some(edits)
}

/// The same while the name is being typed.
fn edits_of_beginning(letters: usize) -> Option<u8> {
    match letters {
        0..4 => None,
        4..8 => Some(1),
        _ => Some(MOST_EDITS),
    }
}
