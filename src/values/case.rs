//! Small and capital letters of the Latin, Greek and Cyrillic alphabets. The standard library's tables know every script
//! and are 24 KB, a twentieth of the page; names and directions are written in these.

/// The small letter of a capital; any other character as it is.
pub fn lower(letter: char) -> char {
    let code = letter as u32;
    let away = match code {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f => 32,
        0x400..=0x40f => 80,
        // Turkish: a small letter of its own that English names do not have.
        0x130 => return 'i',
        0x178 => return 'ÿ',
        // Pairs: the capital comes first, on even or on odd places.
        0x100..=0x137 | 0x14a..=0x177 => u32::from(code.is_multiple_of(2)),
        0x139..=0x148 | 0x179..=0x17e => u32::from(code % 2 == 1),
        _ => 0,
    };
    char::from_u32(code + away).unwrap_or(letter)
}

/// The text in small letters.
pub fn lower_case(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// The text with a capital at its start, if it starts with a letter of English or Western European languages.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| match first {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => char::from_u32(first as u32 - 32).unwrap_or(first),
        other => other,
    });
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_unicode_on_latin_greek_and_cyrillic() {
        let letters = ('\0'..='\u{17f}').chain('\u{391}'..='\u{3c9}').chain('\u{400}'..='\u{44f}');
        for letter in letters.filter(|letter| *letter != '\u{130}') {
            assert_eq!(lower(letter).to_string(), letter.to_lowercase().to_string(), "{letter}");
        }
        assert_eq!(lower_case("Éducation ZOLOFT ŁÓDŹ"), "éducation zoloft łódź");
    }

    #[test]
    fn capitals_only_where_there_is_one() {
        assert_eq!(capitalised("warfarin and Advil"), "Warfarin and Advil");
        assert_eq!(capitalised("ácido"), "Ácido");
        assert_eq!(capitalised("5 mg"), "5 mg");
        assert_eq!(capitalised(""), "");
        assert_eq!(capitalised("÷ß"), "÷ß");
    }
}
