//! Doses written so that nobody misreads them by a factor of ten (ISMP and Joint Commission lists of error-prone forms).

const UNITS: [&str; 13] =
    ["mg", "g", "mcg", "ml", "l", "kg", "units", "unidades", "mme", "meq", "tablets", "tabletas", "iu"];

/// Abbreviations that are read as something else, and what to write.
const MISREAD: [(&str, &str); 6] = [
    ("µg", "mcg"),
    ("μg", "mcg"),
    ("qd", "once a day"),
    ("q.d", "once a day"),
    ("qod", "every other day"),
    ("mso4", "morphine sulfate"),
];

/// The same, only after a number: elsewhere they may be words.
const MISREAD_UNITS: [(&str, &str); 5] =
    [("u", "units"), ("iu", "units"), ("ui", "unidades"), ("ug", "mcg"), ("cc", "mL")];

/// What is wrong with the numbers of a text.
pub(super) fn faults(text: &str) -> Vec<String> {
    let tokens: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || "()[]\"/–".contains(c))
        .map(|token| token.trim_start_matches(['<', '>', '=', '≥', '≤', '¿', '¡']))
        .map(|token| token.trim_end_matches(['.', ',', ';', ':', '?', '!']))
        .collect();
    let next = tokens.iter().skip(1).copied().chain([""]);
    let mut faults = Vec::new();
    for (token, next) in tokens.iter().copied().zip(next) {
        let named = |forms: &[(&str, &str)], token: &str| {
            let form = forms.iter().find(|(form, _)| *form == token.to_lowercase());
            form.map(|(form, write)| format!("\"{form}\" is easily misread: write \"{write}\""))
        };
        faults.extend(named(&MISREAD, token));
        if is_number(token) {
            faults.extend(named(&MISREAD_UNITS, next));
        }
        if token.strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
            faults.push(format!("\"{token}\" wants a zero before the point"));
        }
        let number = token.trim_end_matches(|c: char| !c.is_ascii_digit());
        let unit = token.strip_prefix(number).unwrap_or_default().to_lowercase();
        if UNITS.contains(&unit.as_str()) && is_number(number) {
            faults.push(format!("\"{token}\" wants a space before the unit"));
        }
        let counted = UNITS.contains(&next.to_lowercase().as_str());
        if !counted || !is_number(number) {
            continue;
        }
        if number.split_once('.').is_some_and(|(_, decimals)| decimals.ends_with('0')) {
            faults.push(format!("\"{token} {next}\" has a trailing zero"));
        }
        let whole = number.split_once('.').map_or(number, |(whole, _)| whole);
        if whole.len() >= 4 && !whole.contains(',') {
            faults.push(format!("\"{token} {next}\" wants a comma between the thousands"));
        }
    }
    faults
}

fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_easily_misread_is_refused() {
        for wrong in [
            "above 5.0 mg a day",
            "take .5 mg",
            "500mg a day",
            "10 u of insulin",
            "50 µg",
            "10 mg QD",
            "4000 mg a day",
            "Above 1000 units",
            "5 cc",
        ] {
            assert_eq!(faults(wrong).len(), 1, "{wrong}: {:?}", faults(wrong));
        }
    }

    #[test]
    fn what_is_written_well_passes() {
        for right in [
            "0.5 mg, 4,000 mg a day, 50 mcg and 10 units",
            "Since 2021 the label says so (section 5.10).",
            "an INR of 2.0 to 3.0",
            "Vitamin B12 and CYP2D6",
            "100 mg. Then ask.",
        ] {
            assert_eq!(faults(right), Vec::<String>::new());
        }
    }
}
