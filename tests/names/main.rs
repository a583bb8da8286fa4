//! The names of knowledge/, as people look for them.
#![cfg(all(feature = "authoring", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod misspell;

use brownbag::knowledge::authoring::compile_names;
use brownbag::names::Names;
use misspell::{Dice, misspelling};
use std::path::Path;

fn names() -> Names {
    let folder =
        std::env::var("BROWNBAG_KNOWLEDGE").unwrap_or(format!("{}/knowledge", env!("CARGO_MANIFEST_DIR")));
    let content = compile_names(Path::new(&folder)).unwrap_or_else(|problems| panic!("{problems}"));
    let pack = content.encode("test").unwrap();
    std::fs::write("/tmp/names.pack", &pack).unwrap();
    Names::open(&pack).unwrap()
}

#[test]
fn dev() {
    let names = names();
    println!("{} names", names.count());
    let text = std::fs::read_to_string("/work/shared/reference/common-medicines.tsv").unwrap();
    let common: Vec<String> =
        text.lines().skip(1).map(|line| line.split('\t').next().unwrap().to_owned()).collect();
    let ids: Vec<u32> =
        text.lines().skip(1).filter_map(|line| line.split('\t').nth(1)?.parse().ok()).collect();
    let mut wanted: Vec<String> = common.clone();
    for (name, parts) in names.all() {
        if let [one] = parts[..]
            && ids.contains(&one.0)
            && !wanted.contains(&name.to_owned())
        {
            wanted.push(name.to_owned());
        }
    }
    println!("{} wanted", wanted.len());
    let keys: std::collections::BTreeSet<Vec<u8>> =
        names.all().map(|(name, _)| Names::sort_key(name)).collect();
    let mut dice = Dice(1);
    let (mut tried, mut found) = (0, 0);
    let mut missed = Vec::new();
    let start = std::time::Instant::now();
    for name in &wanted {
        for _ in 0..3 {
            let Some(typed) = misspelling(name, &mut dice) else { continue };
            let key = Names::sort_key(&typed);
            if keys.contains(&key) {
                continue;
            }
            tried += 1;
            let hits = names.search(&typed, 5);
            if hits.iter().any(|hit| hit.candidate.name.eq_ignore_ascii_case(name)) {
                found += 1;
            } else {
                missed.push(format!(
                    "{typed} for {name}: {}",
                    hits.iter().map(|hit| hit.candidate.name.clone()).collect::<Vec<_>>().join(", ")
                ));
            }
        }
    }
    println!("{found} of {tried} {:.4} in {:?}", found as f64 / tried as f64, start.elapsed());
    for line in missed.iter().take(60) {
        println!("{line}");
    }
    // prefixes
    let mut times = Vec::new();
    let start = std::time::Instant::now();
    for (name, _) in names.all().step_by(10) {
        for end in 1..=name.len() {
            if !name.is_char_boundary(end) {
                continue;
            }
            let t = std::time::Instant::now();
            std::hint::black_box(names.search(&name[..end], 8));
            times.push((t.elapsed(), name[..end].to_owned()));
        }
    }
    times.sort();
    println!(
        "{} prefixes {:?}: median {:?} p95 {:?} p99 {:?} max {:?}",
        times.len(),
        start.elapsed(),
        times[times.len() / 2],
        times[times.len() * 95 / 100],
        times[times.len() * 99 / 100],
        times[times.len() - 1]
    );
    let mut times = Vec::new();
    for name in wanted.iter().take(400) {
        if let Some(typed) = misspelling(name, &mut dice) {
            let t = std::time::Instant::now();
            std::hint::black_box(names.search(&typed, 8));
            times.push((t.elapsed(), typed));
        }
    }
    times.sort();
    println!(
        "misspelt whole: median {:?} p95 {:?} max {:?}",
        times[times.len() / 2],
        times[times.len() * 95 / 100],
        times[times.len() - 1]
    );
}
