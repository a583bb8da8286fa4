use super::published::{LeftOut, PublishedList};
use super::{percent, row};
use crate::formats::text_list;
use crate::knowledge::authoring::casebook::today;
use crate::knowledge::{Knowledge, Severity};
use crate::model::{Medication, Record};
use crate::names::Names;
use crate::review::{Evidence, review};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Reviews two medicines at a time.
pub(super) struct Pairs<'a> {
    names: &'a Names,
    knowledge: &'a Knowledge,
    lines: BTreeMap<String, Medication>,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(names: &'a Names, knowledge: &'a Knowledge) -> Self {
        Self { names, knowledge, lines: BTreeMap::new() }
    }

    /// The worst severity of a finding that rests on both. A habit (alcohol) on the list is a use, not a second medicine.
    pub(super) fn worst(&mut self, first: &str, second: &str) -> Option<Severity> {
        let record = Record { medications: vec![self.line(first), self.line(second)], ..Record::default() };
        let review = review(&record, self.knowledge, today());
        let is_use = |evidence: &Evidence| matches!(evidence, Evidence::Uses(_));
        let both = review.findings.iter().filter(|card| {
            card.medications.len() == 2 || card.held.iter().any(|held| held.evidence.iter().any(is_use))
        });
        both.map(|card| card.severity).min()
    }

    fn line(&mut self, name: &str) -> Medication {
        if let Some(line) = self.lines.get(name) {
            return line.clone();
        }
        let line = text_list::read_line(name, self.names, today());
        self.lines.insert(name.to_owned(), line.clone());
        line
    }

    fn explains(&self, reason: &LeftOut, first: &str, second: &str) -> bool {
        let [one, other] = &reason.ends;
        (self.fits(one, first) && self.fits(other, second))
            || (self.fits(one, second) && self.fits(other, first))
    }

    fn fits(&self, end: &str, name: &str) -> bool {
        let in_class = || {
            let class = self.knowledge.content.classes.iter().find(|class| class.key == end)?;
            let line = self.lines.get(name)?;
            let mut numbers = line.parts().iter().filter_map(|part| self.knowledge.index_of(part.ingredient));
            Some(numbers.any(|number| class.members.binary_search(&number).is_ok()))
        };
        end == "*" || end == name || in_class().unwrap_or_default()
    }

    /// How much of one published list is found, and each miss.
    pub(super) fn write(&mut self, page: &mut String, list: &PublishedList, left_out: &[LeftOut]) {
        writeln!(page, "\n## {}\n\n{}\n", list.title, list.about).ok();
        page.push_str("| level | pairs | found | share | towards | left out on purpose | share without those |\n|---|---|---|---|---|---|---|\n");
        let mut misses = String::new();
        for level in &list.levels {
            let mut missed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            let (mut found, mut explained) = (0, 0);
            for (first, second) in &level.pairs {
                let worst = self.worst(first, second);
                if worst.is_some_and(|severity| severity <= level.at_least) {
                    found += 1;
                } else if left_out.iter().any(|reason| self.explains(reason, first, second)) {
                    explained += 1;
                } else {
                    missed.entry(first).or_default().push(second);
                }
            }
            let all = level.pairs.len();
            row(
                page,
                &[
                    level.name,
                    &all.to_string(),
                    &found.to_string(),
                    &percent(found, all),
                    level.towards,
                    &explained.to_string(),
                    &percent(found, all - explained),
                ],
            );
            writeln!(misses, "\n<details><summary>{}: not found</summary>\n", level.name).ok();
            for (first, seconds) in missed {
                writeln!(misses, "- {first}: {}", seconds.join(", ")).ok();
            }
            misses.push_str("\n</details>\n");
        }
        page.push_str(&misses);
    }
}
