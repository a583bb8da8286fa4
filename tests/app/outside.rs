//! What goes to the page around the application, and what comes from it.

use crate::driver::Driver;
use brownbag::app::*;

fn shared(app: &Driver) -> Vec<&str> {
    let texts = app.effects.iter().filter_map(|effect| match effect {
        Effect::Share(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn with_list() -> Driver {
    let mut app = Driver::new(Setting::Own);
    app.add("warfarin 5 mg daily");
    app.add("zzblorbo 5 mg");
    app
}

#[test]
fn nothing_is_shared_with_a_site_that_did_not_ask() {
    let mut app = with_list();
    app.send(Msg::Went(Place::Share));
    app.send(Msg::ShareAgreed);
    assert_eq!(shared(&app), Vec::<&str>::new());
}

#[test]
fn nothing_is_shared_before_the_person_has_seen_it() {
    let mut app = with_list();
    app.send(Msg::ShareWanted("clinic.example".into()));
    assert_eq!(shared(&app), Vec::<&str>::new(), "asking is not enough");
    app.send(Msg::ShareAgreed);
    assert_eq!(shared(&app), Vec::<&str>::new(), "agreeing on another screen is not enough");
}

#[test]
fn what_is_shared_is_what_the_screen_showed_and_names_what_was_not_checked() {
    let mut app = with_list();
    app.send(Msg::ShareWanted("clinic.example".into()));
    app.send(Msg::Went(Place::Share));
    let shown = app.env.shared_text(&app.state);
    app.send(Msg::ShareAgreed);
    assert_eq!(shared(&app), [shown.as_str()]);
    assert!(shown.contains("warfarin 5 mg daily"), "{shown}");
    assert!(shown.contains("so not checked: zzblorbo 5 mg"), "{shown}");
    assert!(shown.contains("Not asked"), "allergies: {shown}");
    assert!(shown.contains("No clinician has signed"), "{shown}");
    assert!(app.state.said.1.contains("clinic.example"));
}

#[test]
fn erasing_keeps_what_is_true_of_the_page() {
    let mut app = with_list();
    app.send(Msg::NetworkBecame(Network::Exposed));
    app.send(Msg::Erased);
    assert_eq!(app.state.outside.network, Network::Exposed);
    assert!(!app.state.has_entries());
}

#[test]
fn the_site_learns_how_far_the_person_is_and_nothing_else() {
    let mut app = Driver::new(Setting::Own);
    let mut heard = Vec::new();
    let steps = [
        Msg::Typed(Field::Search, "warfarin 5 mg daily".into()),
        Msg::TypedAdded,
        Msg::Went(Place::Review),
        Msg::Went(Place::Medicines),
        Msg::MedicineRemoved(0),
        Msg::Erased,
    ];
    for msg in steps {
        app.send(msg);
        heard.extend(app.effects.iter().filter_map(|effect| match effect {
            Effect::Status(word) => Some(*word),
            _ => None,
        }));
    }
    assert_eq!(heard, ["editing", "reviewed", "empty"]);
}

#[test]
fn a_newer_release_is_offered_and_never_started_unasked() {
    let mut app = with_list();
    app.send(Msg::ReleaseReady);
    assert!(app.state.outside.release_ready);
    assert!(!app.effects.contains(&Effect::StartRelease));
    assert!(app.state.said.1.contains("new version"));
    app.send(Msg::ReleaseChosen);
    assert!(app.effects.contains(&Effect::StartRelease));
}

#[test]
fn the_result_of_the_test_is_said_as_it_was() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::NetworkBecame(Network::Sealed));
    app.send(Msg::SealTestAsked);
    assert!(app.effects.contains(&Effect::TestSeal));
    app.send(Msg::SealTested(true));
    assert!(app.state.said.1.starts_with("Blocked"));
    app.send(Msg::SealTested(false));
    assert!(app.state.said.1.contains("not sealed"));
}
