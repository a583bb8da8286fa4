use super::{FINGERPRINT, Key, LINKED, Language, REFERENCE_WORDS};
use std::sync::OnceLock;

/// Where each message ends in the words, which stand in the order of the keys.
struct Table {
    words: String,
    ends: Vec<u32>,
}

static TABLES: [OnceLock<Table>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

/// Takes in the words of a language from its file (`es.words`), for as long as the program runs. Gives the language;
/// `None` where the file is of another build or damaged: then [`super::text`] stays with English.
pub fn learn(file: &str) -> Option<Language> {
    let (language, table) = read(file)?;
    TABLES.get(language as usize)?.get_or_init(|| table);
    Some(language)
}

impl Language {
    /// Whether its words are here: English always, any other language if it is linked in or was learned.
    pub fn is_spoken(self) -> bool {
        self == Language::default() || table(self).is_some()
    }
}

/// Words and ends; English stands in where a language has not been learned.
pub(super) fn words(language: Language) -> (&'static str, &'static [u32]) {
    match (language != Language::default()).then(|| table(language)).flatten() {
        Some(table) => (&table.words, &table.ends),
        None => REFERENCE_WORDS,
    }
}

fn table(language: Language) -> Option<&'static Table> {
    let place = TABLES.get(language as usize)?;
    if place.get().is_none() {
        LINKED.iter().find(|(linked, _)| *linked == language).and_then(|(_, file)| learn(file));
    }
    place.get()
}

fn read(file: &str) -> Option<(Language, Table)> {
    let (head, lines) = file.split_once('\n')?;
    let (tag, fingerprint) = head.strip_prefix("brownbag words ")?.split_once(' ')?;
    let (language, _) = Language::ALL.iter().find(|(_, known)| *known == tag)?;
    let mut table = Table { words: String::with_capacity(lines.len()), ends: Vec::new() };
    for message in lines.split('\n') {
        table.words.push_str(message);
        table.ends.push(u32::try_from(table.words.len()).ok()?);
    }
    (fingerprint == FINGERPRINT && table.ends.len() == Key::ALL.len()).then_some((*language, table))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spanish() -> &'static str {
        LINKED.iter().find(|(language, _)| *language == Language::Es).unwrap().1
    }

    #[test]
    fn words_of_another_build_are_not_taken() {
        assert_eq!(learn(spanish()), Some(Language::Es));
        assert!(read(&spanish().replacen(FINGERPRINT, "0123456789abcdef", 1)).is_none());
        assert!(read(&spanish().replacen(" es ", " fr ", 1)).is_none());
    }

    #[test]
    fn damaged_words_are_not_taken() {
        let cut = spanish().rsplit_once('\n').unwrap().0;
        assert!(read(cut).is_none());
        assert!(read(&[spanish(), "\nmore"].concat()).is_none());
        for text in ["", "\n", "brownbag words", "brownbag words es\n", "<!doctype html>\n"] {
            assert!(read(text).is_none(), "{text:?}");
        }
    }
}
