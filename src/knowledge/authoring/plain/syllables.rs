//! Syllables, counted by spelling. Spanish spelling decides; English wants rules, and a list where they fail.

/// Words that the English rules get wrong, and letters that are read one by one.
const ENGLISH: [(&str, usize); 47] = [
    ("area", 3),
    ("being", 2),
    ("bruises", 2),
    ("clothes", 1),
    ("copd", 4),
    ("create", 2),
    ("diabetes", 4),
    ("diet", 2),
    ("ecg", 3),
    ("ekg", 3),
    ("every", 2),
    ("everyone", 3),
    ("fda", 3),
    ("fluid", 2),
    ("fluids", 2),
    ("heroin", 3),
    ("hiv", 3),
    ("hyperactive", 4),
    ("idea", 3),
    ("inr", 3),
    ("lion", 2),
    ("maoi", 4),
    ("museum", 3),
    ("naive", 2),
    ("nausea", 3),
    ("nsaid", 2),
    ("poem", 2),
    ("quiet", 2),
    ("react", 2),
    ("reacted", 3),
    ("reacts", 2),
    ("riot", 2),
    ("ruin", 2),
    ("science", 2),
    ("seizures", 2),
    ("sometimes", 2),
    ("somebody", 3),
    ("someone", 2),
    ("something", 2),
    ("stroke", 1),
    ("tsh", 3),
    ("us", 1),
    ("violent", 3),
    ("wheeze", 1),
    ("whole", 1),
    ("diarrhea", 4),
    ("bowel", 2),
];

/// Syllables of an English word in lower case; at least 1.
pub(super) fn in_english(word: &str) -> usize {
    let parts = word.split(|c: char| !c.is_alphabetic() && c != '\'');
    parts.filter(|part| !part.is_empty()).map(english_part).sum::<usize>().max(1)
}

/// Syllables of a Spanish word in lower case; at least 1.
pub(super) fn in_spanish(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let mut syllables = 0;
    // Whether the run of vowels that we are in has a vowel that must carry a syllable.
    let mut carried = None;
    for (place, letter) in letters.iter().enumerate() {
        let vowel = match letter {
            'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú' => Some(true),
            'i' | 'u' | 'ü' => Some(false),
            // "y" is a vowel at the end of a word: hoy, muy, y.
            'y' if place + 1 == letters.len() => Some(false),
            _ => None,
        };
        match (vowel, carried) {
            (None, _) => carried = None,
            (Some(strong), None) => {
                syllables += 1;
                carried = Some(strong);
            }
            // Two strong vowels are two syllables; a weak one joins its neighbour.
            (Some(true), Some(true)) => syllables += 1,
            (Some(true), Some(false)) => carried = Some(true),
            (Some(false), _) => {}
        }
    }
    syllables.max(1)
}

fn english_part(word: &str) -> usize {
    let word = word.strip_suffix("'s").unwrap_or(word).replace('\'', "");
    if let Some((_, count)) = ENGLISH.iter().find(|(known, _)| *known == word) {
        return *count;
    }
    // An "e" before these endings is as silent as at the end: careful, safely, movement.
    for ending in ["fully", "ly", "ful", "less", "ness", "ment", "ments", "times"] {
        if let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() > 2 && stem.ends_with('e')) {
            return english_part(stem) + groups(ending);
        }
    }
    let letters: Vec<char> = word.chars().collect();
    (groups(&word) + split_vowels(&word)).saturating_sub(usize::from(ends_silent(&letters))).max(1)
}

// Runs of vowels.
fn groups(word: &str) -> usize {
    let mut before = false;
    let mut count = 0;
    for (place, letter) in word.chars().enumerate() {
        let vowel = "aeiou".contains(letter) || (letter == 'y' && place > 0);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    count
}

// Neighbouring vowels that are two syllables: potassium, serious, usual, easier, trying, anxiety.
fn split_vowels(word: &str) -> usize {
    let soft = |at: usize| word.get(..at).is_some_and(|before| before.ends_with(['t', 's', 'c', 'g', 'x']));
    let mut count = 0;
    for pair in ["ia", "io", "iu"] {
        count += word.match_indices(pair).filter(|(at, _)| *at > 0 && !soft(*at)).count();
    }
    count += word.match_indices("siu").count();
    count += word
        .match_indices("ual")
        .filter(|(at, _)| !word.get(..*at).is_some_and(|b| b.ends_with(['q', 'g'])))
        .count();
    count += word.matches("iety").count() + word.matches("uat").count();
    count += usize::from(word.ends_with("ier") || word.ends_with("iest")) * usize::from(word.len() > 4);
    count += usize::from(["ying", "eing", "oing", "uing"].iter().any(|ending| word.ends_with(ending)));
    count += usize::from(word.ends_with("ism") || word.ends_with("isms"));
    count
}

fn ends_silent(letters: &[char]) -> bool {
    let consonant = |letter: Option<&char>| letter.is_some_and(|letter| !"aeiouy".contains(*letter));
    let last = |back: usize| letters.len().checked_sub(back + 1).and_then(|place| letters.get(place));
    match (last(0), last(1), last(2)) {
        // "table", but not "whole": a consonant before the "l" gives it a syllable.
        (Some('e'), Some('l'), before) => !consonant(before),
        (Some('e'), before, _) => consonant(before),
        (Some('d'), Some('e'), before) => consonant(before) && !matches!(before, Some('t' | 'd')),
        (Some('s'), Some('e'), Some('l')) => !consonant(last(3)),
        (Some('s'), Some('e'), Some('h')) => !matches!(last(3), Some('c' | 's')),
        (Some('s'), Some('e'), before) => {
            consonant(before) && !matches!(before, Some('s' | 'x' | 'z' | 'c' | 'g'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_words() {
        for (count, words) in [
            (1, "stop the call can't makes stopped breathe blood does heart signs through used eye you"),
            (
                2,
                "doses little able muscles people kidney seizure patient before prescribed started danger going",
            ),
            (
                3,
                "medicine prescriber pharmacist prescription however usual serious easier different carefully",
            ),
            (4, "potassium anxiety emergency situation diabetes"),
            (5, "university over-the-counter"),
        ] {
            for word in words.split(' ') {
                assert_eq!(in_english(word), count, "{word}");
            }
        }
        assert_eq!(in_english("label's"), 2);
        assert_eq!(in_english("movement"), 2);
        assert_eq!(in_english("inr"), 3);
    }

    #[test]
    fn spanish_words() {
        for (count, words) in [
            (1, "la que muy hoy y juez quien"),
            (2, "llame puede sangre agua aire país día causa antes guía ciudad"),
            (3, "receta poeta ahora sangría mareos seguro cuidado"),
            (4, "medicina etiqueta prohibido pregúntele convulsiones"),
            (5, "farmacéutico hipertensiones"),
        ] {
            for word in words.split(' ') {
                assert_eq!(in_spanish(word), count, "{word}");
            }
        }
    }
}
