//! Misspelt names of common medicines and their brands are found among the first five, whatever the slip.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod misspell;

use brownbag::knowledge::authoring::compile_names;
use brownbag::model::Identity;
use brownbag::names::Names;
use misspell::{Dice, misspelling};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Ingredients that adults in the US commonly take.
const COMMON: &str = include_str!("common.txt");

#[test]
fn ninety_nine_of_a_hundred_are_among_the_first_five() {
    for seed in [1, 2, 3] {
        let pairs = misspellings(seed, 2);
        assert!(pairs.len() > 1000, "only {} names to misspell", pairs.len());
        let missed: Vec<_> = pairs.iter().filter(|(typed, name)| !finds(typed, name)).collect();
        let share = 1.0 - missed.len() as f64 / pairs.len() as f64;
        println!("seed {seed}: {:.2} % of {}", share * 100.0, pairs.len());
        assert!(share >= 0.99, "only {share:.4} of {}; missed {missed:?}", pairs.len());
    }
}

#[test]
fn a_misspelling_is_never_taken_for_a_name() {
    for (typed, name) in misspellings(4, 1) {
        let identity = names().recognise(&typed);
        // What is left after a salt or a release form may be exact by chance; then the name must be the intended one.
        if let Identity::Recognised(product) = &identity {
            let Identity::Recognised(intended) = names().recognise(&name) else { continue };
            assert_eq!(product.parts, intended.parts, "{typed} for {name} was taken for {}", product.name);
        }
    }
}

/// The list that the bench in the browser uses: `BROWNBAG_WRITE=1 cargo test --all-features --test misspellings`
/// writes it anew.
#[test]
fn the_bench_uses_the_same_misspellings() {
    let mut text = "typed\tname\n".to_owned();
    for (typed, name) in misspellings(20_261_125, 1) {
        writeln!(text, "{typed}\t{name}").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/browser/misspellings.tsv");
    if std::env::var_os("BROWNBAG_WRITE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let pairs = std::fs::read_to_string(&path).unwrap();
    let pairs: Vec<_> = pairs.lines().skip(1).filter_map(|line| line.split_once('\t')).collect();
    assert!(pairs.len() > 500, "only {} lines", pairs.len());
    let found = pairs.iter().filter(|(typed, name)| finds(typed, name)).count();
    assert!(found * 100 >= pairs.len() * 99, "{found} of {}", pairs.len());
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("knowledge");
        let content = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
        Names::open(&content.encode("test").unwrap()).unwrap()
    })
}

/// So many misspellings of each common name and of each brand of it alone. One that is itself a name is left out.
fn misspellings(seed: u64, each: usize) -> Vec<(String, String)> {
    let exact = |name: &str| match names().recognise(name) {
        Identity::Recognised(product) => product.parts,
        _ => Vec::new(),
    };
    let common: Vec<&str> = COMMON.lines().collect();
    let ids: BTreeSet<_> = common.iter().flat_map(|name| exact(name)).map(|part| part.ingredient).collect();
    let keys: BTreeSet<Vec<u8>> = names().all().map(|(name, _)| Names::sort_key(name)).collect();
    let brands = names().all().filter(|(name, parts)| {
        name.starts_with(char::is_uppercase) && matches!(parts.as_slice(), [only] if ids.contains(only))
    });
    let sought: BTreeSet<&str> = common.iter().copied().chain(brands.map(|(name, _)| name)).collect();
    let mut dice = Dice(seed);
    let mut pairs = Vec::new();
    for name in sought {
        for _ in 0..each {
            let typed = misspelling(name, &mut dice);
            pairs.extend(
                typed
                    .filter(|typed| !keys.contains(&Names::sort_key(typed)))
                    .map(|typed| (typed, name.to_owned())),
            );
        }
    }
    pairs
}

fn finds(typed: &str, name: &str) -> bool {
    names().search(typed, 5).iter().any(|hit| hit.candidate.name.eq_ignore_ascii_case(name))
}
