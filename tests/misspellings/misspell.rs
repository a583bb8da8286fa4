//! Makes misspellings as people make them, the same in each run with the same seed.

/// A source of numbers (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// A misspelling of a name of five letters or more: one slip, from eight letters two; every third by ear.
/// The first letter may be wrong. `None` for a shorter name.
pub fn misspelling(name: &str, dice: &mut Dice) -> Option<String> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let count = letters.iter().filter(|letter| letter.is_alphanumeric()).count();
    if count < 5 {
        return None;
    }
    let by_ear = dice.below(3) == 0;
    loop {
        let mut typed = letters.clone();
        for _ in 0..if count < 8 { 1 } else { 2 } {
            if !by_ear || !slip_of_the_ear(&mut typed, dice) {
                slip_of_the_finger(&mut typed, dice);
            }
        }
        if typed != letters {
            return Some(typed.into_iter().collect());
        }
    }
}

fn slip_of_the_finger(typed: &mut Vec<char>, dice: &mut Dice) {
    let place = dice.below(typed.len());
    let letter = char::from(b'a' + u8::try_from(dice.below(26)).unwrap());
    match dice.below(4) {
        0 => drop(typed.remove(place)),
        1 => typed.insert(place, letter),
        2 => typed[place] = letter,
        _ if place + 1 < typed.len() => typed.swap(place, place + 1),
        _ => typed.push(letter),
    }
}

/// Says whether it found anything that sounds alike.
fn slip_of_the_ear(typed: &mut Vec<char>, dice: &mut Dice) -> bool {
    let vowels = ['a', 'e', 'i', 'o', 'u'];
    for _ in 0..40 {
        let place = dice.below(typed.len());
        let letter = typed[place];
        let next = typed.get(place + 1).copied();
        match letter {
            'p' if next == Some('h') => {
                typed[place] = 'f';
                typed.remove(place + 1);
            }
            'f' => {
                typed[place] = 'p';
                typed.insert(place + 1, 'h');
            }
            _ if next == Some(letter) => drop(typed.remove(place)),
            'c' => typed[place] = dice.pick(&['k', 's']),
            'k' => typed[place] = 'c',
            's' => typed[place] = dice.pick(&['c', 'z']),
            'z' => typed[place] = 's',
            'i' if dice.below(2) == 0 => typed[place] = 'y',
            'y' => typed[place] = 'i',
            _ if vowels.contains(&letter) => {
                let other = dice.pick(&vowels);
                if other == letter {
                    continue;
                }
                typed[place] = other;
            }
            'l' | 'm' | 'n' | 'p' | 'r' | 't' => typed.insert(place, letter),
            _ => continue,
        }
        return true;
    }
    false
}
