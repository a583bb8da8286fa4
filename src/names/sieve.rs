//! A quick look whether a name can be near the typed text: all beginnings of the text at once, one bit for each.
//!
//! Counts edits without weighing them (Wu and Manber's method, with swaps); letters that sound alike count as the same.
//! What passes is weighed by [`super::distance`].

use super::distance::sounds_alike;

/// The most edits that are ever looked for.
pub(super) const MOST_EDITS: u8 = 2;
const LETTERS: usize = 128;

/// The typed text, prepared.
pub(super) struct Sieve {
    // For each letter of a name, the places of the typed text where it fits.
    fits: [u64; LETTERS],
    whole: u64,
}

/// Which beginnings of the typed text are within 0, 1, 2 edits of a beginning of a name: bit `n` for `n` letters.
#[derive(Clone, Copy, Default)]
pub(super) struct Reach([u64; MOST_EDITS as usize + 1]);

impl Sieve {
    /// Prepares a text of 1 to 60 letters.
    pub fn new(typed: &[u8]) -> Self {
        let mut fits = [0; LETTERS];
        for (letter, fits) in (0_u8..)
            .zip(&mut fits)
            .filter(|(letter, _)| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        {
            for (place, &typed) in typed.iter().enumerate().take(60) {
                // "ph" for "f": the p fits, the h is one edit.
                let ph = matches!((typed, letter), (b'p', b'f') | (b'f', b'p'));
                if typed == letter || ph || sounds_alike(typed, letter) {
                    *fits |= 1 << place;
                }
            }
        }
        Self { fits, whole: 1 << typed.len().min(60) }
    }

    /// Before the first letter.
    pub fn first(&self) -> Reach {
        Reach([0b1, 0b11, 0b111])
    }

    /// After one more letter of the name. `past` are the reaches one, two and three letters ago, `letters` the new letter
    /// and the two before it.
    #[inline]
    pub fn next(&self, past: &[Reach; 3], letters: [u8; 3]) -> Reach {
        let [Reach([zero, one, two]), Reach([earlier_zero, earlier_one, _]), Reach([earliest_zero, ..])] =
            *past;
        let [fits, before, first] =
            letters.map(|letter| self.fits.get(usize::from(letter)).copied().unwrap_or(0));
        let swapped = |earlier: u64| ((earlier & fits) << 1 & before) << 1;
        let next_zero = (zero & fits) << 1;
        let next_one = (one & fits) << 1 | zero | (zero | next_zero) << 1 | swapped(earlier_zero);
        // Two letters swapped around a third, which the name or the typed text has more: two edits.
        let over_name = ((earliest_zero & fits) << 1 & first) << 1;
        let over_typed = ((earlier_zero & fits) << 2 & before) << 1;
        let swapped = swapped(earlier_one) | over_name | over_typed;
        let next_two = (two & fits) << 1 | one | (one | next_one) << 1 | swapped;
        Reach([next_zero, next_one, next_two])
    }

    /// Whether the whole typed text is within so many edits.
    #[inline]
    pub fn is_whole(&self, reach: &Reach, edits: u8) -> bool {
        reach.0.get(usize::from(edits)).is_some_and(|bits| bits & self.whole != 0)
    }
}

impl Reach {
    /// Whether any longer name can still come within so many edits.
    #[inline]
    pub fn is_open(&self, edits: u8) -> bool {
        self.0.get(usize::from(edits)).is_some_and(|&bits| bits != 0)
    }
}
