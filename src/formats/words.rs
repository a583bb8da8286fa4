//! Text to words, numbers and signs. Knows no language and no medicine.

use crate::values::{lower, read_decimal};

/// One word, number or sign, and where it stands in the text (bytes).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    /// No space stands before it.
    pub glued: bool,
    /// A tab, a line's end or several spaces stand before it, as between the columns of a table.
    pub wide: bool,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Letters, in lower case and without the accents of Spanish; "q.i.d." is `qid`, "d/c'd" is one word, "w/" is `with`, "c/"
    /// is `cada`, "µg" is `ug`.
    Word(String),
    /// A plain number, or one with a fraction sign: "1½".
    Number(f64),
    /// Digits that may mean more than one number: "1,5", "1.2.3". Never taken as a number.
    UnclearNumber,
    /// Anything else that is not space; dashes of every length are `-`.
    Sign(char),
}

impl Token {
    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn number(&self) -> Option<f64> {
        match self.kind {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// Reads the whole text. Marks without width (text direction, joiners) are passed over wherever they stand.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars = text
        .char_indices()
        .filter(|(_, c)| !is_invisible(*c))
        .map(|(at, c)| Char { at, end: at + c.len_utf8(), c: plain(c) })
        .collect();
    let mut scanner = Scanner { chars, at: 0 };
    let mut tokens: Vec<Token> = Vec::new();
    let (mut glued, mut spaces) = (false, 0);
    while let Some(first) = scanner.peek(0) {
        if first.c.is_whitespace() || first.c.is_control() {
            scanner.at += 1;
            glued = false;
            spaces += if matches!(first.c, '\t' | '\n' | '\r') { 3 } else { 1 };
            continue;
        }
        let kind = scanner.next_kind(first.c);
        let end = scanner.chars.get(scanner.at.saturating_sub(1)).map_or(first.end, |last| last.end);
        // "1 ½" and "1½" are one number.
        if let (Kind::Number(part), Some(Token { kind: Kind::Number(whole), end: last, .. })) =
            (&kind, tokens.last_mut())
            && fraction_sign(first.c).is_some()
            && whole.fract() == 0.0
        {
            *whole += part;
            *last = end;
        } else {
            tokens.push(Token { kind, start: first.at, end, glued, wide: spaces >= 3 });
        }
        (glued, spaces) = (true, 0);
    }
    tokens
}

/// The source words from one token to another, both included.
pub(super) fn source<'a>(text: &'a str, tokens: &[Token], first: usize, last: usize) -> &'a str {
    let (Some(first), Some(last)) = (tokens.get(first), tokens.get(last)) else { return "" };
    text.get(first.start..last.end).unwrap_or("").trim()
}

/// A text with single spaces for every run of spaces, tabs, line ends and control characters.
pub(super) fn on_one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Marks that have no width and must not change what a name is: direction marks, joiners, byte-order mark, accents that stand
/// apart from their letter.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
        || matches!(c, '®' | '™' | '\u{fe0e}' | '\u{fe0f}')
}

#[derive(Clone, Copy)]
struct Char {
    at: usize,
    end: usize,
    c: char,
}

struct Scanner {
    chars: Vec<Char>,
    at: usize,
}

impl Scanner {
    fn peek(&self, ahead: usize) -> Option<Char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn is(&self, ahead: usize, test: impl Fn(char) -> bool) -> bool {
        self.peek(ahead).is_some_and(|char| test(char.c))
    }

    fn next_kind(&mut self, first: char) -> Kind {
        if let Some(fraction) = fraction_sign(first) {
            self.at += 1;
            return Kind::Number(fraction);
        }
        if first.is_ascii_digit() || (first == '.' && self.is(1, |c| c.is_ascii_digit())) {
            return self.number();
        }
        if first.is_alphabetic() {
            return Kind::Word(self.word());
        }
        self.at += 1;
        Kind::Sign(first)
    }

    fn number(&mut self) -> Kind {
        let mut digits = String::new();
        let mut clear = true;
        let (mut points, mut group) = (0, None);
        while let Some(Char { c, .. }) = self.peek(0) {
            if c.is_ascii_digit() {
                digits.push(c);
                group = group.map(|count| count + 1);
            } else if c == '.' && self.is(1, |next| next.is_ascii_digit()) {
                clear &= group.is_none_or(|count| count == 3);
                group = None;
                points += 1;
                digits.push(c);
            } else if c == ',' && self.is(1, |next| next.is_ascii_digit()) {
                // A comma is read only as it stands between thousands: "1,000". "1,5" may be one and a half.
                clear &=
                    points == 0 && group.is_none_or(|count| count == 3) && (1..=9).contains(&digits.len());
                clear &= group.is_some() || digits.len() <= 3;
                group = Some(0);
            } else {
                break;
            }
            self.at += 1;
        }
        clear &= points <= 1 && group.is_none_or(|count| count == 3);
        match read_decimal(&digits) {
            Some(number) if clear && number < 1e9 => Kind::Number(number),
            _ => Kind::UnclearNumber,
        }
    }

    fn word(&mut self) -> String {
        let mut word = self.letters();
        if word == "w" && self.is(0, |c| c == '/') {
            self.at += 1;
            let without = self.is(0, |c| c == 'o' || c == 'O') && !self.is(1, char::is_alphanumeric);
            self.at += usize::from(without);
            return if without { "without" } else { "with" }.to_string();
        }
        let single = |scanner: &Self| {
            scanner.is(1, char::is_alphabetic) && !scanner.is(2, |c| c.is_alphanumeric() && c != '\'')
        };
        // "c/8 h", "c/noche"
        if word == "c" && self.is(0, |c| c == '/') && !single(self) {
            self.at += 1;
            return "cada".to_string();
        }
        if word.chars().count() == 1 && self.is(0, |c| c == '.') {
            if single(self) {
                while self.is(0, |c| c == '.') && single(self) {
                    self.at += 1;
                    word += &self.letters();
                }
                self.at += usize::from(self.is(0, |c| c == '.'));
            } else if self.is(1, |c| c.is_ascii_digit()) {
                // "q.6h"
                self.at += 1;
            }
        } else if word.chars().count() == 1 {
            while self.is(0, |c| c == '/') && single(self) {
                self.at += 1;
                word.push('/');
                word += &self.letters();
            }
        }
        word
    }

    fn letters(&mut self) -> String {
        let mut word = String::new();
        while let Some(Char { c, .. }) = self.peek(0) {
            let inner_quote = c == '\'' && !word.is_empty() && self.is(1, char::is_alphabetic);
            if !(c.is_alphabetic() || inner_quote) || fraction_sign(c).is_some() {
                break;
            }
            word.push(without_accent(lower(c)));
            self.at += 1;
        }
        word
    }
}

// Spanish is written with and without accents.
fn without_accent(c: char) -> char {
    match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        _ => c,
    }
}

fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`' | '´' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        'µ' | 'μ' => 'u',
        '×' => 'x',
        '\u{2044}' | '\u{2215}' => '/',
        'º' | '˚' => '°',
        _ => c,
    }
}

fn fraction_sign(c: char) -> Option<f64> {
    Some(match c {
        '½' => 0.5,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).into_iter().map(|token| token.kind).collect()
    }

    fn word(text: &str) -> Kind {
        Kind::Word(text.to_string())
    }

    #[test]
    fn numbers_as_people_write_them() {
        use Kind::*;
        for (text, number) in [
            ("10.0", 10.0),
            (".5", 0.5),
            ("1,000", 1000.0),
            ("50,000", 50_000.0),
            ("1,250.5", 1250.5),
            ("½", 0.5),
            ("1½", 1.5),
            ("1 ½", 1.5),
            ("007", 7.0),
        ] {
            assert_eq!(kinds(text), [Number(number)], "{text}");
        }
        for text in ["1,5", "12,34", "1.2.3", "1234,567", "1,00", "99999999999999999999"] {
            assert_eq!(kinds(text), [UnclearNumber], "{text}");
        }
        assert_eq!(kinds("5."), [Number(5.0), Sign('.')]);
        assert_eq!(kinds("10mg"), [Number(10.0), word("mg")]);
        assert_eq!(kinds("5\u{2013}10"), [Number(5.0), Sign('-'), Number(10.0)]);
    }

    #[test]
    fn abbreviations_become_one_word() {
        assert_eq!(kinds("q.i.d."), [word("qid")]);
        assert_eq!(kinds("P.R.N"), [word("prn")]);
        assert_eq!(kinds("q.6h"), [word("q"), Kind::Number(6.0), word("h")]);
        assert_eq!(kinds("d/c’d"), [word("d/c'd")]);
        assert_eq!(kinds("w/food w/o water"), [word("with"), word("food"), word("without"), word("water")]);
        assert_eq!(kinds("50µg"), [Kind::Number(50.0), word("ug")]);
        assert_eq!(kinds("Dr. Smith"), [word("dr"), Kind::Sign('.'), word("smith")]);
        assert_eq!(kinds("m/w/f"), [word("m/w/f")]);
        assert_eq!(kinds("c/8h"), [word("cada"), Kind::Number(8.0), word("h")]);
        assert_eq!(kinds("c/o"), [word("c/o")]);
    }

    #[test]
    fn accents_are_optional() {
        for text in ["MAÑANA", "mañana", "man\u{303}ana", "manana"] {
            assert_eq!(kinds(text), [word("manana")], "{text}");
        }
    }

    #[test]
    fn marks_without_width_change_nothing() {
        assert_eq!(kinds("zo\u{200f}loft®"), [word("zoloft")]);
    }
}
