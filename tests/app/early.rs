//! The first part of the program is here, the rest is on its way.

use crate::driver::Driver;
use brownbag::app::{Field, Msg, Place, SearchKey};

fn early() -> Driver {
    let mut app = Driver::opened();
    (app.state, app.kept) = Default::default();
    app.env.early = true;
    app.send(Msg::Started);
    app
}

#[test]
fn a_person_can_search_before_the_rest_is_here() {
    let mut app = early();
    app.send(Msg::Went(Place::Medicines));
    app.typed(Field::Search, "sertr");
    assert!(app.state.search.open && app.state.late.is_empty());
    assert_eq!(app.kept, "", "nothing is written by a part that is not here");
}

#[test]
fn what_needs_the_rest_waits_and_then_follows_in_order() {
    let mut app = early();
    app.send(Msg::Went(Place::Medicines));
    app.typed(Field::Search, "sertr");
    app.send(Msg::SearchKeyed(SearchKey::Down));
    app.send(Msg::SearchKeyed(SearchKey::Enter));
    app.typed(Field::Search, "lithi");
    assert!(app.names().is_empty());
    assert_eq!(app.state.late.len(), 2, "what was typed after it waits too");
    app.env.early = false;
    app.send(Msg::Completed);
    assert_eq!(app.names(), ["sertraline"]);
    assert_eq!(app.state.drafts.get(Field::Search), "lithi");
    assert!(app.state.late.is_empty() && app.kept.contains("sertraline"));
}

#[test]
fn help_waits_for_its_signs_and_opens_by_itself() {
    let mut app = early();
    app.send(Msg::Went(Place::RedFlags));
    assert_eq!(app.state.place(), Place::Start);
    app.env.early = false;
    app.send(Msg::Completed);
    assert_eq!(app.state.place(), Place::RedFlags);
}
