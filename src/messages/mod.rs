//! Every word on screen, in every language, and how to look one up.
//!
//! The words stand in `<language>/<screen>.ftl` (Fluent). `build.rs` compiles them into tables, refuses a language whose
//! messages or arguments differ from English, and a message or argument that does not exist is a compile error. English
//! is linked in; in the page, other languages come from files ([`learn`]), elsewhere they are linked in too:
//!
//! ```
//! use brownbag::{messages::Language, t};
//! assert_eq!(t!(Language::En, CountMedicines, n = 1), "1 medicine");
//! assert_eq!(t!(Language::Es, CountMedicines, n = 12), "12 medicinas");
//! ```

mod date;
mod words;

pub use date::date;
pub use words::learn;

use crate::values::{read_decimal, write_decimal};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What fills a place in a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Words. Shown as they are.
    Text(&'a str),
    /// A number. Chooses the plural form, and is shown without trailing zeros.
    Number(f64),
}

/// The words of a message, as `&'static str`; with arguments, as `String`.
#[macro_export]
macro_rules! t {
    ($language:expr, $key:ident) => {{
        const { assert!($crate::messages::takes($crate::messages::Key::$key, &[]), "this message takes arguments") };
        $crate::messages::text($language, $crate::messages::Key::$key)
    }};
    ($language:expr, $key:ident, $($name:ident = $value:expr),+ $(,)?) => {{
        const {
            assert!(
                $crate::messages::takes($crate::messages::Key::$key, &[$(stringify!($name)),+]),
                "the arguments differ from those of the message"
            )
        };
        $crate::messages::fill(
            $language,
            $crate::messages::Key::$key,
            &[$((stringify!($name), $crate::messages::Arg::from($value))),+],
        )
    }};
}

impl Language {
    /// The tag for `lang` attributes: `en`.
    pub fn tag(self) -> &'static str {
        Self::ALL.iter().find(|(language, _)| *language == self).map_or("en", |(_, tag)| tag)
    }

    /// The language of a BCP 47 tag such as `es-MX`; `None` if the page does not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let wanted = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().find(|(_, tag)| tag.eq_ignore_ascii_case(wanted)).map(|(language, _)| *language)
    }
}

/// The words of a message that takes no arguments. Where the key is known when compiling, prefer [`t!`], which checks that.
pub fn text(language: Language, key: Key) -> &'static str {
    let (words, ends) = words::words(language);
    let end = |index: usize| ends.get(index).map(|end| *end as usize);
    let index = key as usize;
    let start = index.checked_sub(1).and_then(end).unwrap_or_default();
    end(index).and_then(|end| words.get(start..end)).unwrap_or_default()
}

/// The words of a message with its arguments filled in. A missing argument shows its name in braces.
pub fn fill(language: Language, key: Key, args: &[(&str, Arg)]) -> String {
    let mut filled = String::new();
    write(&mut filled, text(language, key), args);
    filled
}

/// Whether a message takes exactly these arguments. For [`t!`], when compiling.
#[doc(hidden)]
#[allow(clippy::indexing_slicing)] // Runs in the compiler only.
pub const fn takes(key: Key, names: &[&str]) -> bool {
    let expected = ARGUMENTS[key as usize];
    let mut found = 0;
    let mut i = 0;
    while i < expected.len() {
        let mut j = 0;
        while j < names.len() {
            if same(expected[i].as_bytes(), names[j].as_bytes()) {
                found += 1;
            }
            j += 1;
        }
        i += 1;
    }
    found == expected.len() && found == names.len()
}

#[allow(clippy::indexing_slicing)]
const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
}

// The marks are those of `compile.rs`.
fn write(out: &mut String, mut template: &str, args: &[(&str, Arg)]) {
    while let Some(at) = template.find(['\u{1}', '\u{3}']) {
        let (before, marked) = template.split_at(at);
        out.push_str(before);
        let choice = marked.starts_with('\u{3}');
        let (name, rest) = marked.get(1..).and_then(|rest| rest.split_once('\u{2}')).unwrap_or_default();
        let arg = args.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg);
        template = rest;
        if choice {
            template = write_choice(out, rest, arg, args);
        } else {
            match arg {
                Some(Arg::Text(text)) => out.push_str(text),
                Some(Arg::Number(number)) => out.push_str(&write_decimal(number)),
                None => out.extend(["{", name, "}"]),
            }
        }
    }
    out.push_str(template);
}

// Writes the first variant that fits and returns what follows the choice.
fn write_choice<'t>(out: &mut String, mut rest: &'t str, arg: Option<Arg>, args: &[(&str, Arg)]) -> &'t str {
    let mut chosen = false;
    while let Some((key, words)) = rest.split_once('\u{2}').filter(|_| !rest.starts_with('\u{5}')) {
        let (words, after) = words.split_at(end_of_variant(words));
        if !chosen && (key == "*" || arg.is_some_and(|arg| fits(arg, key))) {
            write(out, words, args);
            chosen = true;
        }
        rest = after.get(1..).unwrap_or_default();
    }
    rest.get(1..).unwrap_or_default()
}

// Where this variant ends, past the choices inside it.
fn end_of_variant(words: &str) -> usize {
    let mut depth = 0;
    for (at, mark) in words.bytes().enumerate() {
        match mark {
            3 => depth += 1,
            5 => depth -= 1,
            4 if depth == 0 => return at,
            _ => {}
        }
    }
    words.len()
}

// English and Spanish know `one` and `other`; a language that knows more adds its rule here.
fn fits(arg: Arg, key: &str) -> bool {
    match arg {
        Arg::Text(text) => text == key,
        Arg::Number(number) => read_decimal(key) == Some(number) || (key == "one" && number == 1.0),
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(f64::from(number))
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Arg::Number(f64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(number as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_nest_and_leave_no_marks() {
        let template = "a \u{3}who\u{2}me\u{2}I have \u{3}n\u{2}one\u{2}one\u{4}*\u{2}\u{1}n\u{2} of them\u{4}\u{5} left\u{4}\
                        *\u{2}they do\u{4}\u{5}, yes";
        let said = |who, n| {
            let mut out = String::new();
            write(&mut out, template, &[("who", Arg::Text(who)), ("n", Arg::Number(n))]);
            out
        };
        assert_eq!(said("me", 1.0), "a I have one left, yes");
        assert_eq!(said("me", 2.5), "a I have 2.5 of them left, yes");
        assert_eq!(said("you", 1.0), "a they do, yes");
    }
}
