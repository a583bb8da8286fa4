//! One character at a time: which letters it stands for, whatever its case, accent or width.

use crate::values::lower;

/// What a character means in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// One or two letters or digits, `a`–`z`, `0`–`9`; the second is 0 where there is one.
    Letters(u8, u8),
    /// Nothing at all: apostrophes, trade marks, accents that stand alone, direction marks.
    Silent,
    /// Between words.
    Gap(Joint),
    /// A letter of another script. Kept, so that a name beside it is not taken for the whole.
    Foreign,
}

/// What stands between two words, in rising order of strength.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Joint {
    /// Nothing or a space.
    #[default]
    Space,
    /// A hyphen or dash.
    Hyphen,
    /// `/` or `+`: parts of one product.
    Slash,
    /// "and", "with", `&` or a comma: parts of one product, or two medicines on one line.
    And,
}

/// The byte that stands for a letter of another script.
pub(super) const FOREIGN: u8 = b'~';

// Accented letters in pairs: the letter, then the plain one.
const ACCENTED: &str = "àaáaâaãaäaåaāaăaąaçcćcčcďdđdèeéeêeëeēeėeęeěeğgìiíiîiïiīiıiłlñnńnňnòoóoôoõoöoøoōoőořrśsšsşsșsţtțtťtùuúuûuüuūuůuűuýyÿyźzżzžz";

/// Reads one character.
pub(super) fn sign(letter: char) -> Sign {
    match letter {
        'a'..='z' | '0'..='9' => Sign::Letters(letter as u8, 0),
        'A'..='Z' => Sign::Letters(letter.to_ascii_lowercase() as u8, 0),
        '\'' | '’' | '‘' | '`' | '´' | '®' | '™' | '©' => Sign::Silent,
        '-' | '‐'..='―' => Sign::Gap(Joint::Hyphen),
        '/' | '+' | '\\' => Sign::Gap(Joint::Slash),
        '&' | ',' | ';' => Sign::Gap(Joint::And),
        '\0'..='\x7f' => Sign::Gap(Joint::Space),
        _ => beyond_ascii(letter),
    }
}

fn beyond_ascii(letter: char) -> Sign {
    match letter {
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => Sign::Silent,
        '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => Sign::Silent,
        'æ' | 'Æ' => Sign::Letters(b'a', b'e'),
        'œ' | 'Œ' => Sign::Letters(b'o', b'e'),
        'ß' => Sign::Letters(b's', b's'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).map_or(Sign::Foreign, sign),
        _ => {
            let lower = lower(letter);
            let mut pairs = ACCENTED.chars();
            while let (Some(accented), Some(plain)) = (pairs.next(), pairs.next()) {
                if accented == lower {
                    return sign(plain);
                }
            }
            if letter.is_alphanumeric() { Sign::Foreign } else { Sign::Gap(Joint::Space) }
        }
    }
}
