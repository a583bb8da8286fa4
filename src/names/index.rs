//! The keys of all names, in order: exact names and beginnings are found by halving.

use super::words::push_key;
use crate::values::InOrder;
use std::ops::Range;

/// All keys, ascending. A name is known by its place.
#[derive(Debug, Default)]
pub(super) struct Index {
    letters: Vec<u8>,
    ends: Vec<u32>,
    glances: Vec<Glance>,
    // Where second and later words of names begin, in `letters`.
    starts: Vec<u32>,
}

/// What the walk for misspellings asks first of a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glance {
    /// Which kinds of letters it has.
    pub kinds: u32,
    /// How many letters it shares with the key before it, at most 255.
    pub shared: u8,
    /// How many letters it has, at most 255.
    pub length: u8,
}

impl Index {
    /// Makes keys of names. Gives the index and, for each place in it, the place of its name in the list.
    pub fn new<'a>(names: impl Iterator<Item = &'a str>) -> (Self, Vec<u32>) {
        let (mut letters, mut starts) = (Vec::new(), Vec::new());
        let (mut keys, mut count) = (Vec::new(), 0_u32);
        for name in names {
            let (letter, start) = (letters.len(), starts.len());
            push_key(name, &mut letters, &mut starts);
            keys.push((letter..letters.len(), start..starts.len(), count));
            count += 1;
        }
        let key = |range: &Range<usize>| letters.get(range.clone()).unwrap_or_default();
        keys.put_in_order_by(|one, two| key(&one.0).cmp(key(&two.0)));
        let mut index = Self::default();
        let mut before: &[u8] = &[];
        for (letter, start, _) in &keys {
            let (moved_from, moved_to) = (letter.start, index.letters.len());
            let word = |&start: &u32| u32::try_from(start as usize - moved_from + moved_to).ok();
            index.starts.extend(starts.get(start.clone()).unwrap_or_default().iter().filter_map(word));
            let key = key(letter);
            let shared = before.iter().zip(key).take_while(|(one, two)| one == two).count();
            let [shared, length] = [shared, key.len()].map(|count| u8::try_from(count).unwrap_or(u8::MAX));
            index.glances.push(Glance { kinds: kinds_of_letters(key), shared, length });
            index.letters.extend(key);
            index.ends.extend(u32::try_from(index.letters.len()));
            before = key;
        }
        (index, keys.iter().map(|key| key.2).collect())
    }

    /// What the walk for misspellings asks first, in order of the names.
    pub fn glances(&self) -> &[Glance] {
        &self.glances
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The key of a name.
    pub fn key(&self, name: usize) -> &[u8] {
        let end = |place: usize| self.ends.get(place).copied().unwrap_or(0) as usize;
        let start = if name == 0 { 0 } else { end(name - 1) };
        self.letters.get(start..end(name)).unwrap_or_default()
    }

    /// The names with exactly this key.
    pub fn exact(&self, key: &[u8]) -> Range<usize> {
        let start = self.first(|other| other < key);
        start..start + (start..self.len()).take_while(|&name| self.key(name) == key).count()
    }

    /// The names whose key begins so.
    pub fn beginning(&self, key: &[u8]) -> Range<usize> {
        self.first(|other| other < key)..self.first(|other| other < key || other.starts_with(key))
    }

    /// The names of which a second or later word begins so, each once, ascending.
    pub fn word_beginning(&self, key: &[u8]) -> Vec<usize> {
        let mut names = Vec::new();
        for &start in &self.starts {
            let rest = self.letters.get(start as usize..).unwrap_or_default();
            // The first letter alone tells most of them apart, and quickly.
            if rest.first() == key.first() && rest.starts_with(key) {
                let name = self.ends.partition_point(|&end| end <= start);
                let fits = self.ends.get(name).is_some_and(|&end| start as usize + key.len() <= end as usize);
                if fits && names.last() != Some(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Whether a word of the name begins at this letter.
    pub fn word_begins_at(&self, name: usize, letter: usize) -> bool {
        let start = if name == 0 { 0 } else { self.ends.get(name - 1).copied().unwrap_or(0) };
        u32::try_from(letter).is_ok_and(|letter| self.starts.binary_search(&(start + letter)).is_ok())
    }
}

impl Index {
    // How many names, from the first, satisfy a condition that holds for a beginning of the list.
    fn first(&self, holds: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(self.key(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// One bit for each kind of letter; letters that sound alike are one kind. Without h, which may be silent.
pub(super) fn kinds_of_letters(key: &[u8]) -> u32 {
    key.iter().fold(0, |kinds, letter| {
        kinds
            | match letter {
                b'h' => 0,
                b'k' | b'q' | b's' | b'x' | b'z' => 1 << (b'c' - b'a'),
                b'p' | b'v' => 1 << (b'f' - b'a'),
                b'j' => 1 << (b'g' - b'a'),
                b'i' | b'y' => 1 << (b'e' - b'a'),
                b'a'..=b'z' => 1 << (letter - b'a'),
                digit => 1 << (26 + digit % 6),
            }
    })
}
