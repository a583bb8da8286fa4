//! The name part of a line: exact, a combination by its parts, ambiguous, misspelt or unknown.

use super::Names;
use super::search::{Best, cost_of_rank};
use super::suffixes::{
    in_full, is_direction, is_strength, makes_another_product, without_ends, without_salt,
};
use super::words::{Word, key_of, words};
use crate::knowledge::names_pack::{NameKind, NameRow};
use crate::model::{Candidate, Identity};
use crate::values::InOrder;

/// A line's name is never longer, in bytes; what is longer is unknown.
const MOST_BYTES: usize = 400;
const MOST_WORDS: usize = 24;
/// How many words [`Names::recognise_longest`] looks at.
const MOST_WORDS_OF_A_NAME: usize = 10;
const MOST_CANDIDATES: usize = 8;
const MOST_MISSPELT: usize = 5;

impl Names {
    /// Recognises the name part of a line: "metoprolol succ ER", "Percocet", "oxycodone/apap".
    ///
    /// Only an exact name, whatever its case, accents, spaces, release or salt, is taken. A misspelling is a question.
    pub fn recognise(&self, text: &str) -> Identity {
        if text.len() > MOST_BYTES {
            return Identity::Unknown;
        }
        let words = words(text);
        if words.is_empty() || words.len() > MOST_WORDS {
            return Identity::Unknown;
        }
        self.exact(&words).unwrap_or_else(|| self.question(&words))
    }

    /// The longest beginning of `words` that is exactly a known name, and how many words it takes. Strength, form and
    /// release after it are left for the reader, unless they belong to the name ("Wellbutrin XL").
    ///
    /// `None` also where the next word makes another product of it that is not known ("Zyrtec D").
    pub fn recognise_longest(&self, texts: &[&str]) -> Option<(usize, Identity)> {
        let texts = texts.get(..MOST_WORDS_OF_A_NAME).unwrap_or(texts);
        if texts.iter().map(|text| text.len()).sum::<usize>() > MOST_BYTES {
            return None;
        }
        for count in (1..=before_directions(texts)).rev() {
            let (taken, rest) = texts.split_at_checked(count)?;
            if taken.last().is_none_or(|last| words(last).is_empty()) {
                continue;
            }
            // Joined first: a "/" that stands alone is a joint, not a word.
            let words_taken = words(&taken.join(" "));
            let is_name_to_its_end = !self.look_up(&words_taken).is_empty()
                || without_ends(&words_taken).len() == words_taken.len();
            if !is_name_to_its_end {
                continue;
            }
            // Two medicines in one line are for the reader to part.
            let one_product = |identity: &Identity| matches!(identity, Identity::Recognised(_));
            let together = || self.combination(&words_taken).filter(one_product);
            if let Some(identity) = self.one_name(&words_taken).or_else(together) {
                let next = rest.iter().flat_map(|text| words(text)).next();
                return (!next.as_ref().is_some_and(makes_another_product)).then_some((count, identity));
            }
        }
        None
    }

    fn exact(&self, words: &[Word]) -> Option<Identity> {
        self.one_name(words).or_else(|| self.combination(words))
    }

    /// One known name, as written or in full, without what may be left away at its ends.
    pub(super) fn one_name(&self, words: &[Word]) -> Option<Identity> {
        let full = in_full(words);
        let full = full.as_deref().unwrap_or(words);
        let (short_name, name) = (without_ends(words), without_ends(full));
        for spelling in [words, full, short_name, name] {
            let found = self.look_up(spelling);
            if !found.is_empty() {
                return Some(self.identity(&found));
            }
        }
        self.named_without_its_ending(name).or_else(|| {
            let found = self.look_up(without_salt(name));
            let generic = found.iter().all(|row| row.kind != NameKind::Brand && row.parts.len() == 1);
            (generic && !found.is_empty()).then(|| self.identity(&found))
        })
    }

    /// The rows with exactly this key, one for each set of ingredients.
    fn look_up(&self, words: &[Word]) -> Vec<&NameRow> {
        let mut found: Vec<&NameRow> = Vec::new();
        for row in self.index.exact(&key_of(words)).filter_map(|name| self.row(name)) {
            match found.iter_mut().find(|other| other.parts == row.parts) {
                Some(other) if other.strengths.is_empty() && !row.strengths.is_empty() => *other = row,
                Some(_) => {}
                None => found.push(row),
            }
        }
        found
    }

    fn identity(&self, rows: &[&NameRow]) -> Identity {
        match rows {
            [] => Identity::Unknown,
            [row] => Identity::Recognised(self.candidate(row)),
            rows => Identity::Ambiguous(rows.iter().map(|row| self.candidate(row)).collect()),
        }
    }

    // "Toprol" where only "Toprol-XL" is known: what is missing may be left away.
    fn named_without_its_ending(&self, words: &[Word]) -> Option<Identity> {
        let family = self.family(words);
        let plain = |row: &&&NameRow| without_ends(&super::words::words(&row.name)).len() == words.len();
        let first = family.first()?;
        let found: Vec<&NameRow> = family.iter().filter(plain).copied().collect();
        let one_product = found.len() == family.len() && found.iter().all(|row| row.parts == first.parts);
        one_product.then(|| self.identity(found.get(..1).unwrap_or_default()))
    }

    // Names that begin with these words and have more.
    fn family(&self, words: &[Word]) -> Vec<&NameRow> {
        let key = key_of(words);
        if key.len() < 4 {
            return Vec::new();
        }
        let range = self.index.beginning(&key);
        range
            .filter(|&name| self.index.word_begins_at(name, key.len()))
            .filter_map(|name| self.row(name))
            .collect()
    }

    // No exact name: a family of products to choose from, or "Did you mean ...?", or unknown.
    fn question(&self, words: &[Word]) -> Identity {
        let full = in_full(words);
        let name = without_ends(full.as_deref().unwrap_or(words));
        let mut family = self.family(name);
        if !family.is_empty() {
            family.put_in_order_by_key(|row| std::cmp::Reverse(row.common));
            let mut products: Vec<&NameRow> = Vec::new();
            for row in family {
                if !products.iter().any(|other| other.parts == row.parts) {
                    products.push(row);
                }
            }
            let candidates: Vec<_> =
                products.iter().take(MOST_CANDIDATES).map(|row| self.candidate(row)).collect();
            return match candidates.as_slice() {
                [_] => Identity::Misspelt(candidates),
                _ => Identity::Ambiguous(candidates),
            };
        }
        let mut candidates = self.misspelt(without_ends(words));
        for spelling in [name, without_salt(name)] {
            if candidates.is_empty() {
                candidates = self.misspelt(spelling);
            }
        }
        if candidates.is_empty() {
            candidates = self.misspelt_parts(name);
        }
        if candidates.is_empty() {
            candidates = self.known_within(name);
        }
        if candidates.is_empty() { Identity::Unknown } else { Identity::Misspelt(candidates) }
    }

    /// Names spelt nearly so, best first, each product once.
    pub(super) fn misspelt(&self, words: &[Word]) -> Vec<Candidate> {
        let key = key_of(words);
        let mut best = Best::new(MOST_MISSPELT);
        self.index.near(&key, false, |near| {
            best.offer(self.rank(near.cost, near.name), near.name);
            best.worst().map_or(u8::MAX, cost_of_rank)
        });
        best.into_names().filter_map(|name| self.row(name)).map(|row| self.candidate(row)).collect()
    }

    // "Advil Zzz", "extra strong Advil": the name without the words that nobody knows, as a question.
    fn known_within(&self, words: &[Word]) -> Vec<Candidate> {
        let beginnings = (1..words.len()).rev().filter_map(|count| words.get(..count));
        let endings = (1..words.len()).filter_map(|count| words.get(count..));
        let mut known = beginnings.chain(endings).filter_map(|some| self.one_name(some));
        match known.next() {
            Some(Identity::Recognised(candidate)) => vec![candidate],
            Some(Identity::Ambiguous(candidates) | Identity::Misspelt(candidates)) => candidates,
            Some(Identity::Unknown) | None => Vec::new(),
        }
    }
}

/// How many of these texts may belong to a name: those before a strength or a word of directions. A strength may also
/// stand between the parts of a combination: "oxycodone 5 mg / acetaminophen 325 mg".
fn before_directions(texts: &[&str]) -> usize {
    let first = |place: usize| texts.get(place).and_then(|text| words(text).into_iter().next());
    let ends = |&place: &usize| {
        let Some(word) = first(place) else { return false };
        let strength = is_strength(&word, first(place + 1).as_ref()) || is_direction(&word);
        strength && !texts.iter().skip(place).any(|text| text.contains(['/', '+']))
    };
    (1..texts.len()).find(ends).unwrap_or(texts.len())
}

#[cfg(test)]
mod tests {
    use super::super::sample::sample;
    use super::*;
    use crate::values::{Quantity, Strength, Unit};

    /// The ingredients of what was recognised, and the name shown: "Percocet: oxycodone, acetaminophen". Of what was
    /// not, the kind and the names offered: "misspelt: Zoloft".
    fn shown(names: &Names, identity: &Identity) -> String {
        let listed = |candidates: &[Candidate]| {
            candidates.iter().map(|candidate| candidate.name.as_str()).collect::<Vec<_>>().join(", ")
        };
        match identity {
            Identity::Recognised(candidate) => {
                let parts = candidate.parts.iter().filter_map(|part| names.ingredient_name(part.ingredient));
                format!("{}: {}", candidate.name, parts.collect::<Vec<_>>().join(", "))
            }
            Identity::Ambiguous(candidates) => format!("ambiguous: {}", listed(candidates)),
            Identity::Misspelt(candidates) => format!("misspelt: {}", listed(candidates)),
            Identity::Unknown => "unknown".to_owned(),
        }
    }

    #[track_caller]
    fn check(pairs: &[(&str, &str)]) {
        let names = sample();
        for (text, expected) in pairs {
            assert_eq!(shown(&names, &names.recognise(text)), *expected, "{text}");
        }
    }

    #[test]
    fn takes_exact_names_as_people_write_them() {
        check(&[
            ("sertraline", "sertraline: sertraline"),
            ("ZOLOFT", "Zoloft: sertraline"),
            (" Zoloft® ", "Zoloft: sertraline"),
            ("Zoloft™.", "Zoloft: sertraline"),
            ("lithium carbonate", "lithium carbonate: lithium"),
            ("Tylenol PM", "Tylenol PM: acetaminophen, diphenhydramine"),
            ("tylenol-pm", "Tylenol PM: acetaminophen, diphenhydramine"),
            ("Percocet", "Percocet: oxycodone, acetaminophen"),
            ("vit d3", "vitamin D3: vitamin d"),
            ("Vitamin D-3", "vitamin D3: vitamin d"),
            ("vitamin B 12", "vitamin b12: vitamin b12"),
            ("HCTZ", "hydrochlorothiazide: hydrochlorothiazide"),
            ("levetiris umlaut", "Levetiris Ümlaut: phenytoin"),
            ("ｚｏｌｏｆｔ", "Zoloft: sertraline"),
        ]);
    }

    #[test]
    fn release_salt_device_and_strength_do_not_matter() {
        check(&[
            ("metoprolol succ ER", "metoprolol succinate: metoprolol"),
            ("metoprolol tart", "metoprolol: metoprolol"),
            ("metoprolol succinate extended release", "metoprolol succinate: metoprolol"),
            ("levothyroxine sodium", "levothyroxine: levothyroxine"),
            ("levothyroxine Na 50 mcg", "levothyroxine: levothyroxine"),
            ("sertraline HCl 50mg tab", "sertraline: sertraline"),
            ("Wellbutrin XL", "Wellbutrin XL: bupropion"),
            ("Wellbutrin SR", "Wellbutrin: bupropion"),
            ("Toprol", "Toprol-XL: metoprolol"),
            ("Breo", "Breo Ellipta: fluticasone, vilanterol"),
            ("Lantus SoloStar", "Lantus: insulin glargine"),
            ("aspirin EC 81", "aspirin: aspirin"),
            ("levothyroxine 0.1", "levothyroxine: levothyroxine"),
            ("Percocet 5/325", "Percocet: oxycodone, acetaminophen"),
            ("potassium chloride ER", "potassium chloride: potassium"),
        ]);
    }

    #[test]
    fn combinations_by_their_parts() {
        check(&[
            ("oxycodone/apap", "oxycodone/acetaminophen: oxycodone, acetaminophen"),
            ("oxycodone-acetaminophen 5-325 mg", "oxycodone/acetaminophen: oxycodone, acetaminophen"),
            ("Oxycodone HCl + Acetaminophen", "oxycodone/acetaminophen: oxycodone, acetaminophen"),
            ("carbidopa levodopa", "carbidopa/levodopa: carbidopa, levodopa"),
            ("levodopa and carbidopa", "levodopa/carbidopa: levodopa, carbidopa"),
            ("lisinopril-HCTZ", "lisinopril/hydrochlorothiazide: lisinopril, hydrochlorothiazide"),
            ("Tylenol w/ codeine", "Tylenol with Codeine: acetaminophen, codeine"),
            ("insulin glargine (Lantus)", "Lantus: insulin glargine"),
            ("Zoloft (sertraline)", "Zoloft: sertraline"),
            ("Percocet [oxycodone/acetaminophen]", "Percocet: oxycodone, acetaminophen"),
            ("calcium + vit D", "calcium/vitamin d: calcium, vitamin d"),
        ]);
    }

    #[test]
    fn two_medicines_on_one_line_are_not_one_product() {
        check(&[
            ("Zoloft and lithium", "ambiguous: Zoloft, lithium"),
            ("Zoloft, Advil", "ambiguous: Zoloft, Advil"),
            ("Zoloft/Celexa", "ambiguous: Zoloft, Celexa"),
            ("lithium ibuprofen", "ambiguous: lithium, ibuprofen"),
        ]);
    }

    #[test]
    fn says_which_products_a_name_may_stand_for() {
        check(&[
            ("Dromax", "ambiguous: Dromax, Dromax"),
            ("Robitussin", "ambiguous: Robitussin DM, Robitussin Chest"),
            ("insulin", "ambiguous: insulin glargine, insulin lispro"),
        ]);
    }

    #[test]
    fn a_longer_name_is_another_product() {
        check(&[
            ("Advil", "Advil: ibuprofen"),
            ("Advil PM", "Advil PM: ibuprofen, diphenhydramine"),
            ("Claritin-D", "misspelt: Claritin"),
            ("Claritin Zzz", "misspelt: Claritin"),
            ("extra strong Advil", "misspelt: Advil"),
            ("Zoloft Аспирин", "misspelt: Zoloft"),
            ("aspirin/zzxqy", "misspelt: aspirin"),
            ("Tylenol 3", "misspelt: Tylenol, Tylenol PM"),
        ]);
    }

    #[test]
    fn a_misspelling_is_a_question() {
        check(&[
            ("Zolof", "misspelt: Zoloft"),
            ("sertaline", "misspelt: sertraline"),
            ("zanax", "misspelt: Xanax"),
            ("lisinoprel 10 mg", "misspelt: lisinopril"),
            ("Clonopin", "misspelt: Klonopin"),
            ("metropolol succ ER", "misspelt: metoprolol succinate"),
            ("oxycodone/acetominophin", "misspelt: oxycodone/acetaminophen"),
            ("hydroxizine", "misspelt: hydroxyzine"),
            ("fosfenytoin", "misspelt: fosphenytoin"),
        ]);
    }

    #[test]
    fn names_that_look_alike_stay_apart() {
        check(&[
            ("clonazepam", "clonazepam: clonazepam"),
            ("clonidine", "clonidine: clonidine"),
            ("Celexa", "Celexa: citalopram"),
            ("Celebrex", "Celebrex: celecoxib"),
            ("Cerebyx", "Cerebyx: fosphenytoin"),
            ("hydroxyzine", "hydroxyzine: hydroxyzine"),
            ("hydralazine", "hydralazine: hydralazine"),
            ("prednisone", "prednisone: prednisone"),
            ("prednisolone", "prednisolone: prednisolone"),
        ]);
    }

    #[test]
    fn what_nobody_knows_stays_unknown() {
        check(&[
            ("zzxqy", "unknown"),
            ("", "unknown"),
            ("   ", "unknown"),
            ("💊💊", "unknown"),
            ("50 mg", "unknown"),
            ("ER", "unknown"),
            ("<script>alert(1)</script>", "unknown"),
            ("the little white one", "unknown"),
            ("Аспирин", "unknown"),
            ("אספירין", "unknown"),
        ]);
        let names = sample();
        assert_eq!(names.recognise(&"lithium ".repeat(130_000)), Identity::Unknown);
        assert_eq!(names.recognise(&"z".repeat(1_000_000)), Identity::Unknown);
    }

    #[test]
    fn marks_that_cannot_be_seen_change_nothing() {
        check(&[
            ("\u{202b}Zoloft\u{202c}", "Zoloft: sertraline"),
            ("Zo\u{ad}loft\u{200b}", "Zoloft: sertraline"),
            ("💊 Zoloft", "Zoloft: sertraline"),
            ("«Zoloft»", "Zoloft: sertraline"),
        ]);
    }

    #[test]
    fn a_product_brings_its_strengths() {
        let names = sample();
        let Identity::Recognised(product) = names.recognise("tylenol pm") else { panic!("not recognised") };
        let of = |amount| Quantity::new(amount, Unit::Milligram).map(Strength::PerPiece);
        let strengths: Vec<_> = product.parts.iter().map(|part| part.strength).collect();
        assert_eq!(strengths, [of(500.0), of(25.0)]);
    }

    #[test]
    fn finds_the_longest_name_at_the_start_of_a_line() {
        let names = sample();
        for (line, expected) in [
            ("lisinopril 10mg once a day", "1 lisinopril: lisinopril"),
            ("Tylenol PM prn sleep", "2 Tylenol PM: acetaminophen, diphenhydramine"),
            ("metoprolol succ ER 25 mg daily", "2 metoprolol succinate: metoprolol"),
            ("Wellbutrin XL 300 mg", "2 Wellbutrin XL: bupropion"),
            ("Wellbutrin SR 150 mg", "1 Wellbutrin: bupropion"),
            ("oxycodone / apap 5/325", "3 oxycodone/acetaminophen: oxycodone, acetaminophen"),
            ("insulin glargine (Lantus) 20 units", "3 Lantus: insulin glargine"),
            ("potassium chloride 20 mEq", "2 potassium chloride: potassium"),
            ("Advil – as needed", "1 Advil: ibuprofen"),
            ("Zoloft and lithium", "1 Zoloft: sertraline"),
            ("Zoloft 50 mg and lithium 300 mg", "1 Zoloft: sertraline"),
            ("oxycodone 5 mg / acetaminophen 325 mg", "5 oxycodone/acetaminophen: oxycodone, acetaminophen"),
            ("Dromax daily", "1 ambiguous: Dromax, Dromax"),
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            let (count, identity) = names.recognise_longest(&words).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(format!("{count} {}", shown(&names, &identity)), expected, "{line}");
        }
    }

    #[test]
    fn finds_no_name_where_there_is_none_or_another_product() {
        let names = sample();
        for line in ["take one daily", "Zolof 50 mg", "Claritin D 10 mg", "50 mg Zoloft", "", "- -", "💊"] {
            let words: Vec<&str> = line.split(' ').collect();
            assert_eq!(names.recognise_longest(&words), None, "{line}");
        }
    }
}
