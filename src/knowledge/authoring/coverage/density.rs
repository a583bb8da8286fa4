use super::pairs::Pairs;
use super::{percent, row};
use crate::knowledge::Severity;

/// How often two common medicines alarm: every pair of the list, once.
pub(super) fn write(page: &mut String, common: &[String], pairs: &mut Pairs) {
    let (mut all, mut high, mut moderate) = (0, 0, 0);
    for (place, first) in common.iter().enumerate() {
        for second in common.iter().skip(place + 1) {
            all += 1;
            match pairs.worst(first, second) {
                Some(Severity::High) => high += 1,
                Some(Severity::Moderate) => moderate += 1,
                _ => {}
            }
        }
    }
    page.push_str("\n## How much it alarms\n\n");
    page.push_str(&format!("All pairs of {} common medicines: {all}.\n\n", common.len()));
    page.push_str("| severity | pairs | share | at most |\n|---|---|---|---|\n");
    row(page, &["high", &high.to_string(), &percent(high, all), "2 %"]);
    row(page, &["moderate or high", &(high + moderate).to_string(), &percent(high + moderate, all), "10 %"]);
}
