//! What tests of the application share: the real content, opened once.

use brownbag::app::Env;
use brownbag::knowledge::Knowledge;
use brownbag::knowledge::authoring::{compile_names, compile_rules};
use brownbag::names::Names;
use brownbag::values::Date;
use std::path::Path;
use std::rc::Rc;

/// 25 November 2026, with both packs open.
pub fn env() -> Env {
    thread_local! {
        static ENV: Env = {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge");
            let names = compile_names(&folder).unwrap_or_else(|problems| panic!("{problems}"));
            let rules = compile_rules(&folder).unwrap_or_else(|problems| panic!("{problems}"));
            Env {
                today: Date::new(2026, 11, 25).unwrap(),
                names: Some(Rc::new(Names::from_content(rules.edition.clone(), names))),
                knowledge: Some(Rc::new(Knowledge::from_content(rules.edition, rules.content))),
            }
        };
    }
    ENV.with(Env::clone)
}
