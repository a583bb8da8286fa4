//! Every case that stands beside a rule in `knowledge/hazards/`, and the everyday pairs that must alarm nobody.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use brownbag::formats::text_list;
use brownbag::knowledge::authoring::{Case, casebook, compile_names, compile_rules};
use brownbag::knowledge::{Knowledge, Severity};
use brownbag::model::Record;
use brownbag::names::Names;
use brownbag::review::review;
use std::path::Path;
use std::sync::OnceLock;

struct World {
    names: Names,
    knowledge: Knowledge,
    cases: Vec<Case>,
}

fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let names = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        let rules = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        World {
            names: Names::from_content(rules.edition.clone(), names),
            knowledge: Knowledge::from_content(rules.edition, rules.content),
            cases: rules.cases,
        }
    })
}

#[test]
fn every_case_comes_out_as_its_author_says() {
    let World { names, knowledge, cases } = world();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let message = casebook::verdict(case, names, knowledge).err()?;
            let place = format!("{}:{}", case.file.display(), case.line);
            Some(format!("{place}: rule \"{}\", case \"{}\": {message}", case.rule, case.name))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n{} of {} cases", wrong.join("\n"), wrong.len(), cases.len());
}

#[test]
fn every_rule_has_a_case_and_a_near_miss() {
    let World { knowledge, cases, .. } = world();
    assert!(knowledge.content.rules.len() >= 100 && cases.len() >= 2 * knowledge.content.rules.len());
}

#[test]
fn what_people_take_every_day_alarms_nobody() {
    let World { names, knowledge, .. } = world();
    let pairs = include_str!("people/everyday.txt").lines().filter(|line| !line.starts_with('#'));
    let mut alarming = Vec::new();
    for pair in pairs {
        let lines = pair.split("; ").map(|line| text_list::read_line(line, names, casebook::today()));
        let record = Record { medications: lines.collect(), ..Record::default() };
        let unknown = record.medications.iter().find(|line| line.parts().is_empty());
        assert!(unknown.is_none(), "not recognised: {pair}");
        let found = review(&record, knowledge, casebook::today()).findings;
        if found.iter().any(|card| card.severity == Severity::High) {
            alarming.push(pair);
        }
    }
    assert!(alarming.is_empty(), "a card of high severity for:\n{}", alarming.join("\n"));
}
