//! `red-flags.toml`: signs that need help now.

use super::lexicon::Lexicon;
use super::{Problems, plain};
use crate::knowledge::{RedFlag, Translated};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RedFlagFile {
    sign: Vec<Spanned<RedFlagBlock>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RedFlagBlock {
    key: String,
    levels: String,
    applies: Vec<String>,
    en: String,
    do_en: String,
    #[serde(default)]
    es: String,
    #[serde(default)]
    do_es: String,
    sources: Vec<String>,
    #[allow(dead_code)] // Read by people; every sign is unsigned until a clinician says otherwise.
    basis: String,
    state: String,
}

/// `red-flags.toml`, without its drafts.
pub(super) fn read(lexicon: &Lexicon, problems: &mut Problems) -> Vec<RedFlag> {
    let path = problems.folder().join("red-flags.toml");
    let Some((text, file)) = problems.read_toml::<RedFlagFile>(&path) else { return Vec::new() };
    let mut flags = Vec::new();
    for block in file.sign {
        let at = block.span();
        let block = block.into_inner();
        if block.sources.is_empty() {
            problems.add_at(&path, &text, at.clone(), format!("sign \"{}\" has no source", block.key));
        }
        if !block.levels.chars().all(|level| "EPSTN/".contains(level)) {
            problems.add_at(&path, &text, at.clone(), format!("\"{}\" are no levels", block.levels));
        }
        for message in wording(&block) {
            problems.add_at(&path, &text, at.clone(), format!("sign \"{}\": {message}", block.key));
        }
        let applies = lexicon.members(&block.applies).unwrap_or_else(|message| {
            problems.add_at(&path, &text, at, format!("sign \"{}\": {message}", block.key));
            Vec::new()
        });
        if block.state != "draft" {
            flags.push(RedFlag {
                key: block.key,
                level: block.levels,
                applies,
                sign: Translated { en: block.en, es: block.es },
                act: Translated { en: block.do_en, es: block.do_es },
            });
        }
    }
    flags
}

fn wording(block: &RedFlagBlock) -> Vec<String> {
    let mut problems = Vec::new();
    for (field, en, es) in [("sign", &block.en, &block.es), ("act", &block.do_en, &block.do_es)] {
        for ((language, spoken), text) in plain::LANGUAGES.into_iter().zip([en, es]) {
            let faults = plain::faults_in_emergency(text, language);
            problems.extend(faults.into_iter().map(|fault| format!("{field} in {spoken}: {fault}")));
        }
        problems.extend(plain::between_languages(en, es).map(|fault| format!("{field} {fault}")));
    }
    problems
}
