use super::{read, row};
use crate::knowledge::authoring::CompiledRules;
use crate::knowledge::{Criterion, Kind};
use std::collections::BTreeSet;
use std::path::Path;

/// How much of everything there is.
pub(super) fn write(page: &mut String, folder: &Path, rules: &CompiledRules) -> Result<(), String> {
    let content = &rules.content;
    page.push_str("\n## What is there\n\n| what | count | aimed at |\n|---|---|---|\n");
    let with_atc = read(&folder.join("ingredients.tsv"))?.lines().filter(|line| has_atc(line)).count();
    let by_kind = |kind| {
        content
            .rules
            .iter()
            .filter(|rule| content.hazards.get(usize::from(rule.hazard)).is_some_and(|h| h.kind == kind))
            .count()
    };
    let dosed: BTreeSet<u16> =
        content.rules.iter().flat_map(|rule| &rule.when).filter_map(dose_set).collect();
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
