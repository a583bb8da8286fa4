//! How far a typed word is from a name: edits, where slips of the ear cost less than slips of the finger.
//!
//! One letter left out, added, replaced or two neighbours swapped cost [`EDIT`]; a letter that sounds alike, a doubled
//! letter or a silent h costs half of that, one vowel for another three quarters. The table is filled one row for each
//! letter of the name, so that names that begin alike share their rows.

/// The cost of one edit.
pub(super) const EDIT: u8 = 4;
/// The longest typed text that is compared, in letters.
pub(super) const MOST_LETTERS: usize = 40;

const SOUND: u8 = 2;
const VOWEL: u8 = 3;
const FAR: u8 = 100;
const CELLS: usize = MOST_LETTERS + 2;
const LETTERS: usize = 128;

/// Distances of one beginning of a name from all beginnings of the typed text. The first cell is a sentinel.
#[derive(Clone, Copy)]
pub(super) struct Row {
    cells: [u8; CELLS],
    /// Distance from the whole typed text.
    pub whole: u8,
    /// The least `whole` of this row and those before it: the typed text as a beginning of the name.
    pub beginning: u8,
}

/// The typed text, prepared for comparing.
pub(super) struct Typed<'a> {
    letters: &'a [u8],
    added: [u8; CELLS],
    replaced: Vec<[u8; CELLS]>,
}

impl<'a> Typed<'a> {
    /// Prepares a key; `None` if it is empty or longer than [`MOST_LETTERS`].
    pub fn new(letters: &'a [u8]) -> Option<Self> {
        if letters.is_empty() || letters.len() > MOST_LETTERS {
            return None;
        }
        let mut added = [EDIT; CELLS];
        let mut before = 0;
        for (cost, &letter) in added.iter_mut().zip(letters) {
            *cost = cost_of_extra(letter, before);
            before = letter;
        }
        let mut replaced = vec![[FAR; CELLS]; LETTERS];
        for (costs, name_letter) in replaced.iter_mut().zip(0_u8..) {
            if name_letter.is_ascii_lowercase() || name_letter.is_ascii_digit() {
                for (cost, &letter) in costs.iter_mut().zip(letters) {
                    *cost = cost_of_replacing(letter, name_letter);
                }
            }
        }
        Some(Self { letters, added, replaced })
    }

    /// The number of letters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// The distance from one whole name.
    pub fn cost(&self, name: &[u8]) -> u8 {
        let (mut past, mut letters) = ([self.first_row(); 3], [0; 3]);
        for &letter in name {
            let [one, two, _] = letters;
            letters = [letter, one, two];
            let row = self.next_row(&past, letters);
            let [above, above2, _] = past;
            past = [row, above, above2];
        }
        let [last, ..] = past;
        last.whole
    }

    /// The row of the empty beginning.
    pub fn first_row(&self) -> Row {
        let mut cells = [FAR; CELLS];
        let mut cost = 0;
        for (cell, added) in cells.iter_mut().skip(1).zip([0].iter().chain(&self.added)).take(self.len() + 1)
        {
            cost += added;
            *cell = cost.min(FAR);
        }
        let whole = cost.min(FAR);
        Row { cells, whole, beginning: whole }
    }

    /// The row of a beginning that is one letter longer. `past` are the rows one, two and three letters ago, `letters` the
    /// new letter and the two before it.
    pub fn next_row(&self, past: &[Row; 3], letters: [u8; 3]) -> Row {
        let mut cells = [FAR; CELLS];
        self.mark_leaps(&mut cells, past, letters);
        let [above, above2, _] = past;
        let [letter, before, _] = letters;
        let missing = cost_of_extra(letter, before);
        let [_, mut diagonal, ..] = above.cells;
        let mut left = (diagonal + missing).min(FAR);
        let [_, first, ..] = &mut cells;
        *first = left;
        let mut typed_before = 0;
        let none = [FAR; CELLS];
        let replaced = self.replaced.get(usize::from(letter)).unwrap_or(&none);
        let rows = above.cells.iter().skip(2).zip(&above2.cells).zip(replaced.iter().zip(&self.added));
        for ((cell, &typed), ((&over, &swapped), (&replaced, &added))) in
            cells.iter_mut().skip(2).zip(self.letters).zip(rows)
        {
            let mut cost = (*cell).min(diagonal + replaced).min(over + missing).min(left + added);
            if typed == before && typed_before == letter {
                cost = cost.min(swapped + EDIT);
            }
            cost = cost.min(FAR);
            *cell = cost;
            (left, diagonal, typed_before) = (cost, over, typed);
        }
        Row { cells, whole: left, beginning: above.beginning.min(left) }
    }

    // What changes several letters at once: "ph" for "f", and two letters swapped around a third that one side lacks.
    fn mark_leaps(&self, cells: &mut [u8; CELLS], past: &[Row; 3], letters: [u8; 3]) {
        let [above, above2, above3] = past;
        let [letter, before, first] = letters;
        if (before, letter) == (b'p', b'h') {
            self.leap(cells, above2, SOUND, |typed| typed == b"f");
        }
        if letter == b'f' {
            self.leap(cells, above, SOUND, |typed| typed == b"ph");
        }
        if first != 0 {
            self.leap(cells, above3, 2 * EDIT, |typed: &[u8; 2]| *typed == [letter, first]);
        }
        if before != 0 {
            self.leap(cells, above2, 2 * EDIT, |[one, _, three]| (*one, *three) == (letter, before));
        }
    }

    // Where the last typed letters fit, they may all be reached at once from the row before them.
    fn leap<const N: usize>(
        &self,
        cells: &mut [u8; CELLS],
        from: &Row,
        cost: u8,
        fits: impl Fn(&[u8; N]) -> bool,
    ) {
        let typed = self.letters.windows(N).filter_map(|window| <&[u8; N]>::try_from(window).ok());
        for ((cell, typed), from) in cells.iter_mut().skip(N + 1).zip(typed).zip(from.cells.iter().skip(1)) {
            if fits(typed) {
                *cell = (*cell).min(from + cost);
            }
        }
    }
}

fn cost_of_extra(letter: u8, before: u8) -> u8 {
    let silent = letter == b'h' && matches!(before, b'c' | b'g' | b'p' | b'r' | b's' | b't');
    if letter == before && letter.is_ascii_lowercase() || silent { SOUND } else { EDIT }
}

fn cost_of_replacing(typed: u8, name: u8) -> u8 {
    let is_vowel = |letter| matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    if typed == name {
        0
    } else if sounds_alike(typed, name) {
        SOUND
    } else if is_vowel(typed) && is_vowel(name) {
        VOWEL
    } else {
        EDIT
    }
}

/// Whether two different letters are often heard as one.
pub(super) fn sounds_alike(one: u8, other: u8) -> bool {
    let alike: &[u8] = match one {
        b'c' => b"kqs",
        b'e' => b"i",
        b'f' => b"v",
        b'g' => b"j",
        b'i' => b"ey",
        b'j' => b"g",
        b'k' => b"cqsx",
        b'q' => b"cks",
        b's' => b"ckqxz",
        b'v' => b"f",
        b'x' => b"ksz",
        b'y' => b"i",
        b'z' => b"sx",
        _ => b"",
    };
    alike.contains(&other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(typed: &str, name: &str) -> u8 {
        Typed::new(typed.as_bytes()).unwrap().cost(name.as_bytes())
    }

    #[test]
    fn counts_each_edit_once() {
        assert_eq!(distance("sertraline", "sertraline"), 0);
        assert_eq!(distance("sertaline", "sertraline"), EDIT, "left out");
        assert_eq!(distance("sertralwine", "sertraline"), EDIT, "added");
        assert_eq!(distance("sertrapine", "sertraline"), EDIT, "replaced");
        assert_eq!(distance("setrraline", "sertraline"), EDIT, "swapped");
        assert_eq!(distance("estraline", "sertraline"), 2 * EDIT, "swapped and left out");
        assert_eq!(distance("setaline", "sertraline"), 2 * EDIT, "left out twice");
        assert_eq!(distance("cnlidine", "clonidine"), 2 * EDIT, "swapped around one left out");
        assert_eq!(distance("emktorolac", "ketorolac"), 2 * EDIT, "swapped around one added");
        assert!(distance("wellbutrin", "zoloft") > 2 * EDIT);
    }

    #[test]
    fn what_sounds_alike_does_so_both_ways() {
        let letters = b'a'..=b'z';
        for (one, other) in letters.clone().flat_map(|one| letters.clone().map(move |other| (one, other))) {
            assert_eq!(sounds_alike(one, other), sounds_alike(other, one), "{one} {other}");
        }
    }

    #[test]
    fn slips_of_the_ear_cost_less() {
        assert_eq!(distance("metphormin", "metformin"), SOUND);
        assert_eq!(distance("fenytoin", "phenytoin"), SOUND);
        assert_eq!(distance("klonopin", "clonopin"), SOUND);
        assert_eq!(distance("zanax", "xanax"), SOUND);
        assert_eq!(distance("prozzac", "prozac"), SOUND);
        assert_eq!(distance("ditiazem", "diltiazem"), EDIT);
        assert_eq!(distance("alprazolem", "alprazolam"), VOWEL);
    }
}
