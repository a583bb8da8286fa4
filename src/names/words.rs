//! A text as words, and the key under which a name is found: its letters and digits without spaces.
//!
//! Spaces carry nothing in names of medicines: "co-q 10", "CoQ10" and "co q10" are one.

use super::letters::{FOREIGN, Joint, Sign, sign};

/// A word of `a`–`z` and `0`–`9`, with a point only between digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// The letters.
    pub text: String,
    /// What stood before it.
    pub joint: Joint,
}

/// Cuts a text into words. "and" and "with" become joints.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut word = Word::default();
    let mut signs = text.chars().peekable();
    while let Some(letter) = signs.next() {
        let point = letter == '.'
            && word.text.ends_with(|last: char| last.is_ascii_digit())
            && signs.peek().is_some_and(char::is_ascii_digit);
        match sign(letter) {
            _ if point => word.text.push('.'),
            Sign::Letters(first, second) => {
                word.text.push(char::from(first));
                if second != 0 {
                    word.text.push(char::from(second));
                }
            }
            Sign::Silent => {}
            Sign::Foreign => word.text.push(char::from(FOREIGN)),
            Sign::Gap(joint) => end_word(&mut words, &mut word, joint),
        }
    }
    end_word(&mut words, &mut word, Joint::Space);
    words
}

/// The key of some words.
pub(super) fn key_of(words: &[Word]) -> Vec<u8> {
    words.iter().flat_map(|word| word.text.bytes()).filter(|&byte| byte != b'.').collect()
}

/// Appends a name's key to `keys`, and where its second and later words begin to `starts`.
pub(super) fn push_key(name: &str, keys: &mut Vec<u8>, starts: &mut Vec<u32>) {
    let (mut word, key) = (keys.len(), keys.len());
    let mut end_word = |keys: &mut Vec<u8>| {
        if keys.get(word..).is_some_and(is_joiner) {
            keys.truncate(word);
        } else if keys.len() > word {
            if word > key {
                starts.extend(u32::try_from(word));
            }
            word = keys.len();
        }
    };
    for letter in name.chars() {
        match sign(letter) {
            Sign::Letters(first, second) => {
                keys.push(first);
                if second != 0 {
                    keys.push(second);
                }
            }
            Sign::Silent => {}
            Sign::Foreign => keys.push(FOREIGN),
            Sign::Gap(_) if letter == '.' => {}
            Sign::Gap(_) => end_word(keys),
        }
    }
    end_word(keys);
}

fn end_word(words: &mut Vec<Word>, word: &mut Word, joint: Joint) {
    if word.text.is_empty() {
        word.joint = word.joint.max(joint);
    } else if is_joiner(word.text.as_bytes()) {
        *word = Word { text: String::new(), joint: Joint::And };
    } else {
        words.push(std::mem::replace(word, Word { text: String::new(), joint }));
    }
}

fn is_joiner(word: &[u8]) -> bool {
    matches!(word, b"and" | b"with" | b"w")
}
