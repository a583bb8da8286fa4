use super::{read as text_of, row};
use crate::knowledge::authoring::CompiledRules;
use crate::knowledge::{Basis, Criterion, Kind};
use std::collections::BTreeSet;
use std::path::Path;

/// How much of everything there is.
pub(super) fn write(page: &mut String, folder: &Path, rules: &CompiledRules) -> Result<(), String> {
    let content = &rules.content;
    page.push_str("\n## What is there\n\n| what | count | aimed at |\n|---|---|---|\n");
    let with_atc = text_of(&folder.join("ingredients.tsv"))?.lines().filter(|line| has_atc(line)).count();
    let by_kind = |kind| {
        content
            .rules
            .iter()
            .filter(|rule| content.hazards.get(usize::from(rule.hazard)).is_some_and(|h| h.kind == kind))
            .count()
    };
    let dosed: BTreeSet<u16> =
        content.rules.iter().flat_map(|rule| &rule.when).filter_map(dose_set).collect();
    let effects = |basis: Option<Basis>| -> BTreeSet<u16> {
        let rows = content.side_effects.iter().filter(|row| basis.is_none_or(|basis| row.basis == basis));
        let sets = rows.filter_map(|row| content.sets.get(usize::from(row.of.0)));
        sets.flat_map(|set| set.members(&content.classes)).collect()
    };
    let (listed, read) = (effects(None), effects(Some(Basis::Read)));
    let reasoned: BTreeSet<u16> = content.purposes.iter().flat_map(|row| row.of.iter().copied()).collect();
    let counts = [
        ("rules", content.rules.len(), ""),
        ("hazards", content.hazards.len(), ""),
        ("cases", rules.cases.len(), ""),
        ("ingredients with an ATC code", with_atc, "1500"),
        ("classes", content.classes.len(), ""),
        ("conditions", content.conditions.len(), "250"),
        ("allergy groups", content.allergy_groups.len(), ""),
        ("loads", content.loads.len(), "12"),
        ("red flags", content.red_flags.len(), ""),
        ("ingredients or classes with a daily maximum", dosed.len(), "500"),
        ("sources", content.sources.len(), ""),
        ("symptoms", content.symptoms.len(), ""),
        (
            "phrases for symptoms",
            content.symptoms.iter().map(|entry| entry.wordings().count()).sum(),
            "several hundred",
        ),
        ("ingredients with side effects", listed.len(), "250"),
        ("of these, read in their own label", read.len(), ""),
        ("ingredients with a usual reason", reasoned.len(), "500"),
    ];
    for (what, count, aim) in counts {
        row(page, &[what, &count.to_string(), aim]);
    }
    page.push_str("\n| kind of finding | rules |\n|---|---|\n");
    for (kind, name) in Kind::ALL {
        row(page, &[name, &by_kind(kind).to_string()]);
    }
    Ok(())
}

fn has_atc(line: &str) -> bool {
    !line.starts_with('#') && line.split('\t').nth(4).is_some_and(|code| !code.is_empty() && code != "atc")
}

fn dose_set(criterion: &Criterion) -> Option<u16> {
    match criterion {
        Criterion::DailyDose { of, .. } => Some(of.0),
        _ => None,
    }
}
