use super::Voice;
use super::phrase::joined;
use crate::messages::Language;
use crate::model::{Identity, Medication};
use crate::names::Names;
use crate::t;
use crate::values::{Strength, Unit, lower_case};

impl Voice<'_> {
    /// A medicine for a headline: "Zoloft (sertraline)", "ibuprofen", or the line as written.
    pub fn full_name(&self, index: usize) -> String {
        let Some(line) = self.record.medications.get(index) else { return String::new() };
        let short = self.short_name(index);
        match generic_name(line, self.names) {
            Some(generic) => format!("{short} ({generic})"),
            None => short,
        }
    }

    /// A medicine in the middle of a sentence: "Zoloft"; with its strength where two lines share the name.
    pub fn short_name(&self, index: usize) -> String {
        let Some(line) = self.record.medications.get(index) else { return String::new() };
        let name = match &line.identity {
            Identity::Recognised(product) => product.name.as_str(),
            _ => return line.text.clone(),
        };
        let alike = self.record.medications.iter().filter(|other| other.name() == name).count();
        match strength_text(self.language, line) {
            Some(strength) if alike > 1 => format!("{name} {strength}"),
            _ => name.to_owned(),
        }
    }

    /// Several medicines as a list: "A, B, and C".
    pub fn name_list(&self, lines: &[usize]) -> String {
        let names: Vec<String> = lines.iter().map(|&line| self.short_name(line)).collect();
        joined(self.language, &names)
    }
}

/// What is in a line, where its name does not say so: "sertraline" for "Zoloft". `None` for a generic name, and for what
/// was not recognised.
pub fn generic_name(line: &Medication, names: &Names) -> Option<String> {
    let ingredients: Vec<&str> =
        line.parts().iter().filter_map(|part| names.ingredient_name(part.ingredient)).collect();
    let name = lower_case(line.name());
    let said = ingredients.iter().all(|ingredient| contains_word(&name, ingredient));
    (!said).then(|| ingredients.join(" + "))
}

/// The strength as printed: "50 mg", "5 mg / 325 mg"; `None` if not known.
pub fn strength_text(language: Language, line: &Medication) -> Option<String> {
    let one = |strength: &Strength| in_language(language, strength.to_string());
    let parts: Option<Vec<String>> =
        line.parts().iter().map(|part| part.strength.as_ref().map(one)).collect();
    parts.filter(|parts| !parts.is_empty()).map(|parts| parts.join(" / "))
}

// The short forms of units are the same everywhere; those in full are words.
fn in_language(language: Language, strength: String) -> String {
    let words = [
        (Unit::Microgram.symbol(), t!(language, UnitMicrograms)),
        (Unit::Units.symbol(), t!(language, UnitUnits)),
        ("hour", t!(language, UnitHour)),
    ];
    words.iter().fold(strength, |text, (english, said)| text.replace(english, said))
}

/// A unit as printed: in full where a short form is misread.
pub(super) fn unit_text(language: Language, unit: Unit) -> &'static str {
    match unit {
        Unit::Microgram => t!(language, UnitMicrograms),
        Unit::Units => t!(language, UnitUnits),
        short => short.symbol(),
    }
}

// "metformina" does not say "metformin": it prints as on the US label.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}
