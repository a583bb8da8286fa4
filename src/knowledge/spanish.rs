//! `es.pack`: the Spanish words of the rules, beside the pack that holds all else. A page in English can do without it.

use super::pack::{self, PackError, PackKind};
use super::{Knowledge, RulesPayload, Text, Words};
use serde::{Deserialize, Serialize};

/// The words in columns, which pack smaller than rows: title, why and ask for patients, then the same for clinicians. Each
/// column goes over all hazards, then all rules.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Columns([Vec<String>; 6]);

/// The pack of all Spanish words of `content`.
pub fn encode(edition: &str, content: &RulesPayload) -> Result<Vec<u8>, PackError> {
    let hazards = content.hazards.iter().map(|hazard| &hazard.words);
    let mut columns = Columns::default();
    for words in hazards.chain(content.rules.iter().map(|rule| &rule.words)) {
        let texts = words.es.iter().flat_map(|text| [&text.title, &text.why, &text.ask]);
        columns.0.iter_mut().zip(texts).for_each(|(column, text)| column.push(text.clone()));
    }
    pack::encode(PackKind::Spanish, edition, &columns)
}

impl Knowledge {
    /// Takes in the Spanish words. Fails with a remedy if the bytes are damaged, or not of this edition.
    pub fn learn_spanish(&mut self, bytes: &[u8]) -> Result<(), PackError> {
        let (edition, Columns(columns)) = pack::decode::<Columns>(PackKind::Spanish, bytes)?;
        if edition != self.edition {
            return Err(PackError::OtherEdition(PackKind::Spanish));
        }
        let texts = self.content.hazards.len() + self.content.rules.len();
        if columns.iter().any(|column| column.len() != texts) {
            return Err(PackError::Inconsistent(PackKind::Spanish));
        }
        let mut columns = columns.map(Vec::into_iter);
        let mut next = |words: &mut Words| {
            let mut take =
                |column: usize| columns.get_mut(column).and_then(Iterator::next).unwrap_or_default();
            for (text, first) in words.es.iter_mut().zip([0, 3]) {
                *text = Text { title: take(first), why: take(first + 1), ask: take(first + 2) };
            }
        };
        self.content.hazards.iter_mut().for_each(|hazard| next(&mut hazard.words));
        self.content.rules.iter_mut().for_each(|rule| next(&mut rule.words));
        Ok(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::knowledge::{Hazard, Kind};

    fn text(word: &str) -> Text {
        Text { title: word.to_owned(), why: format!("{word}: why"), ask: String::new() }
    }

    fn knowledge() -> Knowledge {
        let words = |word: &str| Words {
            en: [text("English"), Text::default()],
            es: [text(word), text(&format!("{word}, exacto"))],
        };
        let hazard = |id: &str| Hazard { id: id.to_owned(), kind: Kind::Dose, words: words(id) };
        let content = RulesPayload { hazards: vec![hazard("uno"), hazard("dos")], ..RulesPayload::default() };
        Knowledge::from_content("2026-11-25".to_owned(), content)
    }

    #[test]
    fn each_hazard_gets_its_own_words_back() {
        let packed = encode("2026-11-25", &knowledge().content).unwrap();
        let mut opened = knowledge();
        opened.content.hazards.iter_mut().for_each(|hazard| hazard.words.es = Default::default());
        opened.learn_spanish(&packed).unwrap();
        assert_eq!(opened.content, knowledge().content);
    }

    #[test]
    fn words_of_another_edition_are_refused() {
        let packed = encode("2026-11-26", &knowledge().content).unwrap();
        let error = knowledge().learn_spanish(&packed).unwrap_err();
        assert_eq!(error, PackError::OtherEdition(PackKind::Spanish));
        assert!(error.to_string().contains("of one release"));
    }
}
