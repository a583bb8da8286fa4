//! A small reader of Rust source: enough of it to find which paths a file names, and on which line.

/// A path that a file names, without the root it was asked for, and the line it stands on, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// At most the two first names of the path, as in `model::Record`.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
}

impl Mention {
    /// The first name of the path.
    pub fn first(&self) -> &str {
        self.path.split("::").next().unwrap_or("")
    }
}

/// The paths that start at `root`, groups in braces opened: `crate::{a::b, c}` gives `a::b` and `c`.
pub fn paths_from(root: &str, text: &str) -> Vec<Mention> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let after_dollar_or_path = at > 0 && ["$", "::"].contains(&tokens[at - 1].text.as_str());
        if tokens[at].text == root && !after_dollar_or_path && is(&tokens, at + 1, "::") {
            tree(&tokens, at + 2, &mut found);
        }
    }
    found
}

/// The paths that climb by `super` out of a file `depth` modules deep, up to the crate's root and down from there.
pub fn paths_out_of(depth: usize, text: &str) -> Vec<Mention> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut climbed = 0;
        while is(&tokens, at, "super") && is(&tokens, at + 1, "::") {
            climbed += 1;
            at += 2;
        }
        if climbed >= depth {
            tree(&tokens, at, &mut found);
        }
        at += 1;
    }
    found
}

/// Every name in the code, each as a path of one.
pub fn words(text: &str) -> Vec<Mention> {
    let names = tokens(text).into_iter().filter(|token| is_name(&token.text));
    names.map(|token| Mention { path: token.text, line: token.line }).collect()
}

struct Token {
    text: String,
    line: usize,
}

/// Reads the use-tree at `at`: a path, or a group of them.
fn tree(tokens: &[Token], at: usize, found: &mut Vec<Mention>) {
    if !is(tokens, at, "{") {
        found.extend(two_names(tokens, at));
        return;
    }
    let (mut level, mut next, mut starts) = (1, at + 1, true);
    while let Some(token) = tokens.get(next).filter(|_| level > 0) {
        if starts && is_name(&token.text) && level == 1 {
            found.extend(two_names(tokens, next));
        }
        match token.text.as_str() {
            "{" => level += 1,
            "}" => level -= 1,
            _ => {}
        }
        starts = token.text == ",";
        next += 1;
    }
}

fn two_names(tokens: &[Token], at: usize) -> Option<Mention> {
    let first = tokens.get(at).filter(|token| is_name(&token.text))?;
    let second = tokens.get(at + 2).filter(|token| is(tokens, at + 1, "::") && is_name(&token.text));
    let path = second.map_or(first.text.clone(), |second| format!("{}::{}", first.text, second.text));
    Some(Mention { path, line: first.line })
}

fn is(tokens: &[Token], at: usize, text: &str) -> bool {
    tokens.get(at).is_some_and(|token| token.text == text)
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Names, `::` and single signs; comments, strings and spaces are left out.
fn tokens(text: &str) -> Vec<Token> {
    let code = without_comments_and_strings(text);
    let mut tokens = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(c) = rest.chars().next() {
            let length = match c {
                _ if c.is_alphanumeric() || c == '_' => {
                    rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
                }
                ':' if rest.starts_with("::") => 2,
                _ => c.len_utf8(),
            };
            let (token, after) = rest.split_at(length);
            tokens.push(Token { text: token.to_owned(), line: index + 1 });
            rest = after.trim_start();
        }
    }
    tokens
}

/// The same lines, with spaces for what the compiler doesn't read as code.
fn without_comments_and_strings(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let end = match (c, chars.get(at + 1)) {
            ('/', Some('/')) => end_of_line(&chars, at),
            ('/', Some('*')) => end_of_block(&chars, at),
            ('r', Some('"' | '#')) if !ends_a_name(&code) => end_of_raw(&chars, at).unwrap_or(at),
            ('"', _) => end_of_string(&chars, at),
            ('\'', _) => end_of_char(&chars, at),
            _ => at,
        };
        if end == at {
            code.push(c);
            at += 1;
            continue;
        }
        code.push(' ');
        code.extend(chars[at..end].iter().filter(|c| **c == '\n'));
        at = end;
    }
    code
}

fn ends_a_name(code: &str) -> bool {
    // `br"..."` is a string too.
    code.ends_with(|c: char| (c.is_alphanumeric() || c == '_') && c != 'b')
}

fn end_of_line(chars: &[char], from: usize) -> usize {
    (from..chars.len()).find(|at| chars[*at] == '\n').unwrap_or(chars.len())
}

fn end_of_block(chars: &[char], from: usize) -> usize {
    let (mut level, mut at) = (0, from);
    while at < chars.len() {
        match (chars[at], chars.get(at + 1)) {
            ('/', Some('*')) => (level, at) = (level + 1, at + 2),
            ('*', Some('/')) => (level, at) = (level - 1, at + 2),
            _ => at += 1,
        }
        if level == 0 {
            return at;
        }
    }
    chars.len()
}

fn end_of_string(chars: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// After `r##"..."##`; none if it is a raw name.
fn end_of_raw(chars: &[char], from: usize) -> Option<usize> {
    let hashes = chars[from + 1..].iter().take_while(|c| **c == '#').count();
    let open = from + 1 + hashes;
    if chars.get(open) != Some(&'"') {
        return None;
    }
    let closes = |at: usize| {
        chars[at] == '"' && chars[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
    };
    Some((open + 1..chars.len()).find(|at| closes(*at)).map_or(chars.len(), |at| at + 1 + hashes))
}

/// After a character literal; `from` itself if the quote starts a lifetime.
fn end_of_char(chars: &[char], from: usize) -> usize {
    match (chars.get(from + 1), chars.get(from + 2)) {
        (Some('\\'), _) => {
            (from + 3..chars.len()).find(|at| chars[*at] == '\'').map_or(chars.len(), |at| at + 1)
        }
        (Some(_), Some('\'')) => from + 3,
        _ => from,
    }
}
