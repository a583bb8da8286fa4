//! What tests of the application share: the real content, opened once.

use brownbag::app::Env;
use brownbag::knowledge::authoring::{compile_names, compile_rules};
use brownbag::knowledge::names_pack::NamesContent;
use brownbag::knowledge::{Knowledge, RulesPayload};
use brownbag::names::Names;
use brownbag::values::Date;
use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

/// 25 November 2026, with both packs open.
pub fn env() -> Env {
    // Compiled once for all tests; each thread indexes its own, since the application shares by `Rc`.
    static COMPILED: OnceLock<(NamesContent, String, RulesPayload)> = OnceLock::new();
    thread_local! {
        static ENV: Env = {
            let (names, edition, rules) = COMPILED.get_or_init(|| {
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
                let names = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
                let rules = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
                (names, rules.edition, rules.content)
            });
            Env {
                early: false,
                today: Date::new(2026, 11, 25).unwrap(),
                names: Some(Rc::new(Names::from_content(edition.clone(), names.clone()))),
                knowledge: Some(Rc::new(Knowledge::from_content(edition.clone(), rules.clone()))),
            }
        };
    }
    ENV.with(Env::clone)
}
