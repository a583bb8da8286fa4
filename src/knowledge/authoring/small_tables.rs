//! Everything in `knowledge/` but the ingredients and the hazards.

use super::lexicon::Lexicon;
use super::{Problems, Table, files_below};
use crate::knowledge::{AllergyGroup, Class, ConditionEntry, Load, Measure, Source, Translated};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassBlock {
    en: String,
    #[serde(default)]
    es: String,
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    includes: Vec<String>,
}

/// `classes/*.toml`. A class may include others, in any order, but not itself.
pub(super) fn classes(folder: &Path, lexicon: &Lexicon, problems: &mut Problems) -> Vec<Class> {
    let mut blocks: BTreeMap<String, ClassBlock> = BTreeMap::new();
    for path in files_below(&folder.join("classes"), "toml") {
        let Some((text, file)) = problems.read_toml::<BTreeMap<Spanned<String>, Spanned<ClassBlock>>>(&path)
        else {
            continue;
        };
        for (key, block) in file {
            let at = block.span();
            let (key, block) = (key.into_inner(), block.into_inner());
            if lexicon.ingredient(&key).is_some() {
                problems.add_at(
                    &path,
                    &text,
                    at.clone(),
                    format!("class \"{key}\" has the name of an ingredient"),
                );
            }
            for name in block.members.iter().filter(|name| lexicon.ingredient(name).is_none()) {
                let message = format!("class \"{key}\": \"{name}\" is not in ingredients.tsv");
                problems.add_at(&path, &text, at.clone(), message);
            }
            if blocks.insert(key.clone(), block).is_some() {
                problems.add_at(&path, &text, at, format!("class \"{key}\" is there twice"));
            }
        }
    }
    let mut classes = Vec::new();
    for (key, block) in &blocks {
        let mut members = Vec::new();
        collect(key, &blocks, lexicon, &mut Vec::new(), &mut members).unwrap_or_else(|message| {
            problems.add(Path::new("classes"), 0, message);
        });
        members.sort_unstable();
        members.dedup();
        if members.is_empty() {
            problems.add(Path::new("classes"), 0, format!("class \"{key}\" is empty"));
        }
        let name = Translated { en: block.en.clone(), es: block.es.clone() };
        classes.push(Class { key: key.clone(), name, members });
    }
    classes
}

fn collect<'a>(
    key: &'a str,
    blocks: &'a BTreeMap<String, ClassBlock>,
    lexicon: &Lexicon,
    path: &mut Vec<&'a str>,
    members: &mut Vec<u16>,
) -> Result<(), String> {
    let block =
        blocks.get(key).ok_or_else(|| format!("class \"{key}\", which another includes, does not exist"))?;
    if path.contains(&key) {
        return Err(format!("class \"{key}\" includes itself"));
    }
    path.push(key);
    members.extend(block.members.iter().filter_map(|name| lexicon.ingredient(name)));
    for included in &block.includes {
        collect(included, blocks, lexicon, path, members)?;
    }
    path.pop();
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LoadFile {
    load: LoadHead,
    weights: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LoadHead {
    en: String,
    #[serde(default)]
    es: String,
    sources: Vec<String>,
}

/// `loads/*.toml`. An ingredient that is named itself wins over its class; of two classes the heavier wins.
pub(super) fn loads(folder: &Path, lexicon: &Lexicon, problems: &mut Problems) -> Vec<Load> {
    let mut loads = Vec::new();
    for path in files_below(&folder.join("loads"), "toml") {
        let Some((_, file)) = problems.read_toml::<LoadFile>(&path) else { continue };
        if file.load.sources.is_empty() {
            problems.add(&path, 1, "a load needs a source");
        }
        let mut by_class: BTreeMap<u16, u8> = BTreeMap::new();
        let mut by_name: BTreeMap<u16, u8> = BTreeMap::new();
        for (weight, names) in &file.weights {
            let Some(weight) = weight.parse::<u8>().ok().filter(|weight| (1..=9).contains(weight)) else {
                problems.add(&path, 0, format!("\"{weight}\" is no weight from 1 to 9"));
                continue;
            };
            for name in names {
                let (map, members) = match lexicon.ingredient(name) {
                    Some(ingredient) => (&mut by_name, Ok(vec![ingredient])),
                    None => (&mut by_class, lexicon.members(std::slice::from_ref(name))),
                };
                match members {
                    Ok(members) => members.into_iter().for_each(|member| {
                        let heaviest = map.entry(member).or_default();
                        *heaviest = (*heaviest).max(weight);
                    }),
                    Err(message) => problems.add(&path, 0, message),
                }
            }
        }
        by_class.extend(by_name);
        let key = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let name = Translated { en: file.load.en, es: file.load.es };
        loads.push(Load { key, name, weights: by_class.into_iter().collect() });
    }
    loads
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AllergyBlock {
    en: String,
    #[serde(default)]
    es: String,
    #[serde(default)]
    synonyms: Vec<String>,
    #[serde(default)]
    synonyms_es: Vec<String>,
    #[serde(default)]
    members: Vec<String>,
    #[serde(default)]
    includes: Vec<String>,
}

/// `allergies.toml`.
pub(super) fn allergy_groups(lexicon: &Lexicon, problems: &mut Problems) -> Vec<AllergyGroup> {
    let path = problems.folder().join("allergies.toml");
    let Some((text, file)) = problems.read_toml::<BTreeMap<String, Spanned<AllergyBlock>>>(&path) else {
        return Vec::new();
    };
    let mut groups = Vec::new();
    for (key, block) in file {
        let at = block.span();
        let mut block = block.into_inner();
        block.members.extend(block.includes);
        let members = lexicon.members(&block.members).unwrap_or_else(|message| {
            problems.add_at(&path, &text, at, format!("allergy group \"{key}\": {message}"));
            Vec::new()
        });
        block.synonyms.extend(block.synonyms_es);
        let name = Translated { en: block.en, es: block.es };
        groups.push(AllergyGroup { key, name, synonyms: block.synonyms, members });
    }
    groups
}

/// `conditions.tsv`.
pub(super) fn conditions(problems: &mut Problems) -> Vec<ConditionEntry> {
    let table = Table::read(Path::new("conditions.tsv"), problems);
    let keys: Vec<String> = table.rows().map(|(_, row)| row.get("key").to_owned()).collect();
    let number = |key: &str| keys.iter().position(|known| known == key).and_then(|n| u16::try_from(n).ok());
    let mut conditions = Vec::new();
    for (line, row) in table.rows() {
        let mut implies = Vec::new();
        for key in row.list("implies") {
            match number(&key) {
                Some(condition) => implies.push(condition),
                None => problems.add(table.path(), line, format!("implies \"{key}\", which is no condition")),
            }
        }
        let key = row.get("key").to_owned();
        if keys.iter().filter(|known| **known == key).count() > 1 {
            problems.add(table.path(), line, format!("condition \"{key}\" is there twice"));
        }
        conditions.push(ConditionEntry {
            key,
            name: Translated { en: row.get("name").to_owned(), es: row.get("es").to_owned() },
            synonyms: [row.list("synonyms"), row.list("synonyms-es")].concat(),
            icd10: row.list("icd10"),
            implies,
        });
    }
    conditions
}

/// `mme.tsv`: morphine milligrams for one milligram of an opioid by mouth.
pub(super) fn morphine_equivalents(problems: &mut Problems) -> BTreeMap<String, f32> {
    let table = Table::read(Path::new("mme.tsv"), problems);
    let mut factors = BTreeMap::new();
    for (line, row) in table.rows() {
        match row.get("factor").parse() {
            Ok(factor) => drop(factors.insert(row.get("ingredient").to_owned(), factor)),
            Err(_) => problems.add(table.path(), line, format!("\"{}\" is no factor", row.get("factor"))),
        }
    }
    factors
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct MeasureBlock {
    en: String,
    #[serde(default)]
    es: String,
    unit: String,
    range: (f64, f64),
    #[serde(default)]
    synonyms: Vec<String>,
    #[serde(default)]
    synonyms_es: Vec<String>,
    #[serde(default)]
    units: BTreeMap<String, f64>,
}

/// `measures.toml`.
pub(super) fn measures(problems: &mut Problems) -> Vec<Measure> {
    let path = problems.folder().join("measures.toml");
    let file = problems.read_toml::<BTreeMap<String, MeasureBlock>>(&path);
    let blocks = file.map(|(_, blocks)| blocks).unwrap_or_default().into_iter();
    let measure = |(key, block): (String, MeasureBlock)| Measure {
        key,
        name: Translated { en: block.en, es: block.es },
        unit: block.unit,
        range: block.range,
        synonyms: [block.synonyms, block.synonyms_es].concat(),
        units: block.units.into_iter().collect(),
    };
    blocks.map(measure).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceBlock {
    title: String,
    publisher: String,
    year: Option<u16>,
    #[serde(rename = "where")]
    place: String,
}

/// `sources.toml`.
pub(super) fn sources(problems: &mut Problems) -> Vec<Source> {
    let path = problems.folder().join("sources.toml");
    let file = problems.read_toml::<BTreeMap<String, SourceBlock>>(&path);
    let blocks = file.map(|(_, blocks)| blocks).unwrap_or_default().into_iter();
    let source = |(key, block): (String, SourceBlock)| Source {
        key,
        title: block.title,
        publisher: block.publisher,
        year: block.year,
        place: block.place,
    };
    blocks.map(source).collect()
}
