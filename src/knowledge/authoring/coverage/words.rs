use super::row;
use crate::knowledge::Register;
use crate::knowledge::authoring::plain::{self, LANGUAGES};
use crate::knowledge::authoring::{CompiledRules, wording};
use crate::messages::Language;
use std::fmt::Write;

/// How many cards the page names as the hardest.
const WORST: usize = 10;

/// The reading grade of each rule's card for patients, in the order of the rules.
pub fn grades(rules: &CompiledRules, language: Language) -> Vec<(&str, f64)> {
    let content = &rules.content;
    let graded = content.rules.iter().filter_map(|rule| {
        let hazard = content.hazards.get(usize::from(rule.hazard))?;
        let card = wording::said(&hazard.words, rule, Register::Patient, language);
        Some((rule.id.as_str(), plain::grade(&card, language, &rules.medicine_names)))
    });
    graded.collect()
}

/// How hard the patients' cards are to read.
pub(super) fn write(page: &mut String, rules: &CompiledRules) {
    page.push_str(
        "\n## Plain words\n\nSchool years that a patient's card (title, why, ask) asks of its reader: Flesch-Kincaid in English, Crawford in Spanish, \
         with each medicine's name counted as one common word. A card above 8 does not compile.\n\n",
    );
    row(page, &["language", "mean", "aimed at", "hardest card", "aimed at"]);
    row(page, &["---"; 5]);
    let graded = LANGUAGES.map(|(language, spoken)| (spoken, grades(rules, language)));
    for (spoken, grades) in &graded {
        let sum: f64 = grades.iter().map(|(_, years)| years).sum();
        let hardest = grades.iter().map(|(_, years)| *years).fold(0.0, f64::max);
        let mean = format!("{:.1}", sum / grades.len().max(1) as f64);
        row(page, &[spoken, &mean, "6", &format!("{hardest:.1}"), &format!("{:.0}", plain::HARDEST)]);
    }
    for (spoken, mut grades) in graded {
        grades.sort_by(|a, b| b.1.total_cmp(&a.1));
        let worst: Vec<String> =
            grades.iter().take(WORST).map(|(rule, years)| format!("{rule} {years:.1}")).collect();
        writeln!(page, "\nHardest in {}: {}.", spoken, worst.join(", ")).ok();
    }
}
