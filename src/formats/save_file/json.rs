//! As much of JSON as the file needs: no `null`, no exponents. Small, and it refuses whatever it does not know.

use crate::values::{read_decimal, write_decimal};

/// Objects and lists that may stand in each other. Ours are nine deep.
const DEEPEST: usize = 32;

/// A value. The names of members are written without escapes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json<'a> {
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Json<'a>>),
    Object(Vec<(&'a str, Json<'a>)>),
}

/// The value as text, one member or item a line.
pub(super) fn write(json: &Json) -> String {
    let mut out = String::new();
    write_value(&mut out, json, 0);
    out.push('\n');
    out
}

/// Reads one value and nothing after it. `None` for anything that [`write()`] could not have written, apart from spaces and
/// escapes.
pub(super) fn read(text: &str) -> Option<Json<'_>> {
    let mut reader = Reader { rest: text };
    let value = reader.value(0)?;
    reader.spaces();
    reader.rest.is_empty().then_some(value)
}

fn write_value(out: &mut String, json: &Json, depth: usize) {
    match json {
        Json::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Json::Number(number) => out.push_str(&write_decimal(*number)),
        Json::Text(text) => write_text(out, text),
        Json::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                next_line(out, at, depth + 1);
                write_value(out, item, depth + 1);
            }
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                next_line(out, at, depth + 1);
                write_text(out, name);
                out.push_str(": ");
                write_value(out, value, depth + 1);
            }
            out.push('}');
        }
    }
}

fn next_line(out: &mut String, at: usize, depth: usize) {
    out.push_str(if at == 0 { "\n" } else { ",\n" });
    out.extend(std::iter::repeat_n(' ', depth));
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\0'..=' ' if letter != ' ' => {
                out.push_str("\\u00");
                out.extend([letter as u32 >> 4, letter as u32 & 15].map(hex_digit));
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

fn hex_digit(digit: u32) -> char {
    char::from_digit(digit, 16).unwrap_or('0')
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: usize) -> Option<Json<'a>> {
        self.spaces();
        if depth > DEEPEST {
            None
        } else if self.take("{") {
            self.members(depth).map(Json::Object)
        } else if self.take("[") {
            self.items(depth).map(Json::List)
        } else if self.take("\"") {
            self.text().map(Json::Text)
        } else if self.take("true") {
            Some(Json::Flag(true))
        } else if self.take("false") {
            Some(Json::Flag(false))
        } else {
            self.number().map(Json::Number)
        }
    }

    fn members(&mut self, depth: usize) -> Option<Vec<(&'a str, Json<'a>)>> {
        let mut members = Vec::new();
        self.spaces();
        if self.take("}") {
            return Some(members);
        }
        loop {
            self.spaces();
            let name = self.name()?;
            self.spaces();
            if !self.take(":") {
                return None;
            }
            members.push((name, self.value(depth + 1)?));
            self.spaces();
            if self.take("}") {
                return Some(members);
            }
            if !self.take(",") {
                return None;
            }
        }
    }

    fn items(&mut self, depth: usize) -> Option<Vec<Json<'a>>> {
        let mut items = Vec::new();
        self.spaces();
        if self.take("]") {
            return Some(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.spaces();
            if self.take("]") {
                return Some(items);
            }
            if !self.take(",") {
                return None;
            }
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        let (name, rest) = self.rest.strip_prefix('"')?.split_once('"')?;
        self.rest = rest;
        (!name.contains('\\')).then_some(name)
    }

    // After the opening mark.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let end = self.rest.find(|letter| matches!(letter, '"' | '\\' | '\0'..='\u{1f}'))?;
            let (plain, rest) = self.rest.split_at(end);
            text.push_str(plain);
            self.rest = rest;
            if self.take("\"") {
                return Some(text);
            }
            if !self.take("\\") {
                return None;
            }
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        Some(match letter {
            '"' | '\\' | '/' => letter,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let unit = self.unit()?;
                // Beyond the first 65,536 characters another program writes two halves.
                let code = if (0xd800..0xdc00).contains(&unit) && self.take("\\u") {
                    let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    0x10000 + ((unit - 0xd800) << 10) + low
                } else {
                    unit
                };
                char::from_u32(code)?
            }
            _ => return None,
        })
    }

    fn unit(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.chars().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }

    fn number(&mut self) -> Option<f64> {
        let end =
            self.rest.find(|letter| !matches!(letter, '-' | '.' | '0'..='9')).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        self.rest = rest;
        read_decimal(digits)
    }

    fn spaces(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\n', '\r', '\t']);
    }

    fn take(&mut self, what: &str) -> bool {
        match self.rest.strip_prefix(what) {
            Some(rest) => self.rest = rest,
            None => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_other_programs_make_of_it() {
        let text = "{\"a\":[1,-2.5,true],\r\n\t\"b\" : \"\\u0041\\ud83d\\ude00\\/\\t\"}";
        let list = Json::List(vec![Json::Number(1.0), Json::Number(-2.5), Json::Flag(true)]);
        let object = vec![("a", list), ("b", Json::Text("A😀/\t".into()))];
        assert_eq!(read(text), Some(Json::Object(object)));
        assert_eq!(read("{}"), Some(Json::Object(Vec::new())));
        assert_eq!(read("[ ]"), Some(Json::List(Vec::new())));
    }

    #[test]
    fn refuses_what_is_cut_off_or_goes_on() {
        let whole = "{\"a\":[1,\"b\\n\"]}";
        for end in 0..whole.len() {
            assert_eq!(read(&whole[..end]), None, "{}", &whole[..end]);
        }
        for wrong in [
            "{} {}",
            "[1,]",
            "{\"a\" 1}",
            "\"\n\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\u00é\"",
            "null",
            "1e5",
            "[1 2]",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>()) {
            let json = Json::List(vec![Json::Text(text)]);
            let written = write(&json);
            prop_assert_eq!(read(&written), Some(json.clone()));
        }

        #[test]
        fn any_input_is_read_or_refused(text in any::<String>(), marks in "[\\[\\]{}\",:\\\\u0-9a-f]{0,60}") {
            read(&text);
            read(&marks);
        }
    }
}
