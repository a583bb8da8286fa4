use super::{Inputs, read};
use crate::knowledge::Severity;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A list of interacting pairs that somebody published.
pub(super) struct PublishedList {
    pub(super) title: &'static str,
    pub(super) about: &'static str,
    pub(super) levels: Vec<Level>,
}

/// The pairs of one level, both medicines on our list, each pair once.
pub(super) struct Level {
    pub(super) name: &'static str,
    /// The least severity that counts as found.
    pub(super) at_least: Severity,
    pub(super) towards: &'static str,
    pub(super) pairs: BTreeSet<(String, String)>,
}

/// Pairs that we leave out on purpose: two ingredients or classes; "*" is any partner.
pub(super) struct LeftOut {
    pub(super) ends: [String; 2],
}

/// `left-out.tsv`: two names and the reason.
pub(super) fn left_out(folder: &Path) -> Result<Vec<LeftOut>, String> {
    let path = folder.join("left-out.tsv");
    let text = read(&path)?;
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1);
    rows.map(|line| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [one, other, reason] if !reason.is_empty() => {
            Ok(LeftOut { ends: [(*one).to_owned(), (*other).to_owned()] })
        }
        _ => Err(format!("{}: \"{line}\" wants two names and a reason", path.display())),
    })
    .collect()
}

/// Names of the medicines that people take most.
pub(super) fn common_medicines(references: &Path) -> Result<Vec<String>, String> {
    let text = read(&references.join("common-medicines.tsv"))?;
    Ok(text.lines().skip(1).filter_map(|line| line.split('\t').next()).map(str::to_owned).collect())
}

/// The published lists.
pub(super) fn lists(inputs: Inputs) -> Result<Vec<PublishedList>, String> {
    let ours = our_names(&read(&inputs.knowledge.join("ingredients.tsv"))?);
    Ok(vec![veterans(inputs.references, &ours)?, ansm(inputs.references, &ours)?])
}

// Our name by every RxCUI that counts as it.
fn our_names(table: &str) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let mut fields = line.split('\t');
        let (Some(id), Some(name), also) = (fields.next(), fields.next(), fields.next()) else { continue };
        let also = also.unwrap_or_default().split('|').filter(|id| !id.is_empty());
        for id in also.chain([id]) {
            names.insert(id.to_owned(), name.to_owned());
        }
    }
    names
}

fn in_order(one: &str, other: &str) -> (String, String) {
    let (one, other) = if one <= other { (one, other) } else { (other, one) };
    (one.to_owned(), other.to_owned())
}

fn veterans(references: &Path, ours: &BTreeMap<String, String>) -> Result<PublishedList, String> {
    let text = read(&references.join("va-ndfrt-ddi-2014/interactions.tsv"))?;
    let (mut critical, mut significant) = (BTreeSet::new(), BTreeSet::new());
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, severity, _, first, _, second, ..] = fields.as_slice() else { continue };
        let (Some(first), Some(second)) = (ours.get(*first), ours.get(*second)) else { continue };
        if first == second {
            continue;
        }
        let level = if *severity == "Critical" { &mut critical } else { &mut significant };
        level.insert(in_order(first, second));
    }
    significant.retain(|pair| !critical.contains(pair));
    Ok(PublishedList {
        title: "US Department of Veterans Affairs, 2014",
        about: "Pairs of the last public NDF-RT. A critical pair counts as found by a finding of at least moderate severity.",
        levels: vec![
            Level { name: "critical", at_least: Severity::Moderate, towards: "92 %", pairs: critical },
            Level { name: "significant", at_least: Severity::Low, towards: "75 %", pairs: significant },
        ],
    })
}

const ANSM_LEVELS: [(&str, &str, &str); 4] = [
    ("CONTRE-INDICATION", "contraindicated", "95 %"),
    ("DECONSEILLEE", "not recommended", "95 %"),
    ("emploi", "precaution", "85 %"),
    ("en compte", "take into account", ""),
];

fn ansm(references: &Path, ours: &BTreeMap<String, String>) -> Result<PublishedList, String> {
    let folder = references.join("ansm-thesaurus-2020-10");
    let codes = read(&folder.join("rxnorm_mappings.tsv"))?;
    let substances: BTreeMap<String, &String> = codes
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(name, code)| Some((name.to_lowercase(), ours.get(code.trim())?)))
        .collect();
    let mut members: BTreeMap<String, BTreeSet<&String>> = BTreeMap::new();
    for line in read(&folder.join("class_members.tsv"))?.lines().skip(1) {
        let Some((class, substance)) = line.split_once('\t') else { continue };
        if let Some(ours) = substances.get(&substance.trim().to_lowercase()) {
            members.entry(class.to_lowercase()).or_default().insert(ours);
        }
    }
    let party = |name: &str| -> BTreeSet<&String> {
        let name = name.trim().to_lowercase();
        let one = substances.get(&name).copied().into_iter();
        members.get(&name).cloned().unwrap_or_default().into_iter().chain(one).collect()
    };
    let mut worst: BTreeMap<(String, String), usize> = BTreeMap::new();
    for line in read(&folder.join("pairs.tsv"))?.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [first, second, levels] = fields.as_slice() else { continue };
        let Some(level) = ANSM_LEVELS.iter().position(|(word, ..)| levels.contains(word)) else { continue };
        for one in party(first) {
            for other in party(second).into_iter().filter(|other| *other != one) {
                let known = worst.entry(in_order(one, other)).or_insert(level);
                *known = level.min(*known);
            }
        }
    }
    let of = |wanted: usize| {
        worst.iter().filter(|(_, level)| **level == wanted).map(|(pair, _)| pair.clone()).collect()
    };
    let levels = ANSM_LEVELS.iter().enumerate().map(|(number, &(_, name, towards))| Level {
        name,
        at_least: Severity::Low,
        towards,
        pairs: of(number),
    });
    Ok(PublishedList {
        title: "France, ANSM, October 2020",
        about: "Rules by class, expanded over the members that we know; each pair with its worst level. Any finding for the pair counts.",
        levels: levels.collect(),
    })
}
