//! Every number of every rule: the verdict flips exactly at the limit, and a changed number is noticed.
//!
//! The records are made from the rule's own cases: one fact gets the value just below the limit, the limit itself, and the
//! value just above; everything else stays as the author wrote it.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod dial;
mod number;

use brownbag::knowledge::authoring::{casebook, compile_names, compile_rules};
use brownbag::knowledge::{Knowledge, Rule};
use brownbag::model::Record;
use brownbag::names::Names;
use brownbag::review::alone;
use number::{Limited, Number};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// A rule, the records of its cases, and its numbers with the records around each limit.
struct Tested {
    rule: Rule,
    cases: Vec<Record>,
    numbers: Vec<(Number, Around)>,
}

/// What came of the records around a limit.
enum Around {
    /// The verdict flips where it should; the records that show it.
    Flips(Vec<Record>),
    /// It flips elsewhere: what came out below, at and above the limit.
    Elsewhere([bool; 3]),
    /// No list shows it: no single medicine weighs as much as two must.
    NeverDecides,
}

struct World {
    knowledge: Knowledge,
    tested: Vec<Tested>,
}

fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let names = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        let compiled = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        let names = Names::from_content(compiled.edition.clone(), names);
        let knowledge = Knowledge::from_content(compiled.edition, compiled.content);
        let mut cases: BTreeMap<&str, Vec<Record>> = BTreeMap::new();
        for case in &compiled.cases {
            let record =
                casebook::record_of(case, &names, &knowledge).unwrap_or_else(|message| panic!("{message}"));
            cases.entry(&case.rule).or_default().push(record);
        }
        let tested = knowledge.content.rules.iter().filter_map(|rule| {
            let numbers = Number::all(rule);
            let cases = cases.remove(rule.id.as_str())?;
            let around = |number| (Number::clone(number), around(number, rule, &cases, &knowledge));
            let numbers: Vec<_> = numbers.iter().map(around).collect();
            (!numbers.is_empty()).then(|| Tested { rule: rule.clone(), cases, numbers })
        });
        let tested = tested.collect();
        World { knowledge, tested }
    })
}

#[test]
fn the_verdict_flips_exactly_at_the_limit() {
    let (mut flips, mut elsewhere, mut never) = (0, Vec::new(), Vec::new());
    for tested in &world().tested {
        for (number, around) in &tested.numbers {
            let said = format!("{}: {:?} {:?}", tested.rule.id, number.of, number.compare);
            match around {
                _ if matches!(number.of, Limited::Alternatives) => {}
                Around::Flips(_) => flips += 1,
                Around::Elsewhere(came) => elsewhere.push(format!("{said}: below, at, above: {came:?}")),
                Around::NeverDecides => never.push(said),
            }
        }
    }
    println!("{flips} limits tested below, at and above; {} that never decide", never.len());
    println!("{}", never.join("\n"));
    assert!(elsewhere.is_empty(), "\n{}", elsewhere.join("\n"));
    assert!(
        flips >= 300 && never.len() * 20 <= flips,
        "{flips} limits tested, {} not:\n{}",
        never.len(),
        never.join("\n")
    );
}

#[test]
fn a_changed_number_is_noticed() {
    let World { knowledge, tested } = world();
    let (mut caught, mut survived) = (0, Vec::new());
    for tested in tested {
        let (says, mutants): (Vec<String>, Vec<Rule>) =
            tested.numbers.iter().flat_map(|(number, _)| number.mutants(&tested.rule)).unzip();
        let around = tested.numbers.iter().filter_map(|(_, around)| match around {
            Around::Flips(records) => Some(records),
            _ => None,
        });
        let mut noticed = vec![false; mutants.len()];
        for record in tested.cases.iter().chain(around.flatten()) {
            let rules = std::iter::once(&tested.rule).chain(&mutants);
            let outcomes = alone(record, knowledge, casebook::today(), rules);
            for (noticed, outcome) in noticed.iter_mut().zip(&outcomes[1..]) {
                *noticed |= *outcome != outcomes[0];
            }
        }
        for (says, noticed) in says.into_iter().zip(noticed) {
            if noticed { caught += 1 } else { survived.push(format!("{}: {says}", tested.rule.id)) }
        }
    }
    let all = caught + survived.len();
    println!("{caught} of {all} changed numbers noticed ({:.1} %)", 100.0 * caught as f64 / all as f64);
    println!("{}", survived.join("\n"));
    assert!(
        all >= 1000 && caught * 10 >= all * 9,
        "{caught} of {all} noticed; not:\n{}",
        survived.join("\n")
    );
}

// The first case that lets the number decide; where none flips at the limit, one that flips elsewhere is the finding.
fn around(number: &Number, rule: &Rule, cases: &[Record], knowledge: &Knowledge) -> Around {
    let limit = number.compare.limit;
    let values = [limit - number.step(), limit, limit + number.step()];
    let mut elsewhere = Around::NeverDecides;
    for case in cases {
        let sets = values.map(|value| dial::turned(case, &number.of, value, knowledge));
        // No age below 0, no list of one medicine that weighs more than the heaviest: nothing to show there.
        if sets.iter().zip(values).any(|(records, value)| records.is_empty() && value >= 0.0) {
            continue;
        }
        let holds = |records: &Vec<Record>| {
            records.iter().any(|record| alone(record, knowledge, casebook::today(), [rule]) == [Some(true)])
        };
        let came = [holds(&sets[0]), holds(&sets[1]), holds(&sets[2])];
        if came == values.map(|value| number.compare.holds(value) != number.negated) {
            return Around::Flips(sets.into_iter().flatten().collect());
        }
        if came.contains(&true) && came.contains(&false) && matches!(elsewhere, Around::NeverDecides) {
            elsewhere = Around::Elsewhere(came);
        }
    }
    elsewhere
}
