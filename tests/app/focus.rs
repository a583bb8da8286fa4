//! Where the focus goes when what was pressed is no more: never nowhere.

use crate::driver::Driver;
use brownbag::app::*;
use brownbag::model::TimeOfDay;

/// A list with a misspelling, two findings and a medicine without a time of day.
fn listed() -> Driver {
    let mut app = Driver::new(Setting::Client);
    for line in ["lithium 300 mg daily", "Advil 200 mg", "sertralin 50 mg every morning"] {
        app.add(line);
    }
    app
}

fn focus(app: &Driver) -> Vec<&str> {
    let ids = app.effects.iter().filter_map(|effect| match effect {
        Effect::Focus(id) => Some(*id),
        Effect::FocusOn(id) => Some(id.as_str()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn after_a_spelling_is_settled_the_focus_is_on_its_medicine_and_the_page_does_not_jump_to_its_top() {
    let mut app = listed();
    app.send(Msg::CandidateChosen { medicine: 2, candidate: 0 });
    assert_eq!(focus(&app), ["bb-name-2"]);
    let mut app = listed();
    app.send(Msg::NameKept(2));
    assert_eq!(focus(&app), ["bb-name-2"]);
}

#[test]
fn an_undone_removal_leads_to_the_medicine_that_came_back() {
    let mut app = listed();
    app.send(Msg::MedicineRemoved(1));
    assert_eq!(focus(&app), ["bb-undo"]);
    app.send(Msg::Undone);
    assert_eq!(focus(&app), ["bb-name-1"]);
    app.send(Msg::MedicineRemoved(2));
    app.send(Msg::UndoDismissed);
    assert_eq!(focus(&app), ["bb-title"], "nothing stands where the last medicine stood");
}

#[test]
fn what_goes_on_the_plan_takes_the_focus_along() {
    let mut app = listed();
    app.add("warfarin 5 mg daily");
    app.send(Msg::Went(Place::Review));
    app.send(Msg::SuggestionAccepted(0));
    assert_eq!(focus(&app), ["bb-done-0"]);
    app.send(Msg::Went(Place::Plan));
    let offered = app.state.suggestions(&app.env)[0].finding;
    app.send(Msg::SuggestionDeclined(offered));
    assert_eq!(focus(&app), ["bb-undo"]);
    app.send(Msg::Undone);
    assert_eq!(focus(&app), ["bb-do"]);
    app.send(Msg::QuestionAccepted(offered));
    let left = !app.state.suggestions(&app.env).is_empty();
    assert_eq!(focus(&app), [if left { "bb-offered" } else { "bb-do" }]);
}

#[test]
fn a_box_of_the_day_keeps_the_focus_when_it_moves_into_the_grid() {
    let mut app = listed();
    app.send(Msg::Went(Place::Plan));
    app.send(Msg::DaySwitched(0, TimeOfDay::Noon));
    assert_eq!(focus(&app), [box_id(0, TimeOfDay::Noon)]);
}

#[test]
fn the_words_of_the_review_change_where_it_is_read() {
    let mut app = listed();
    app.send(Msg::Went(Place::Review));
    let clinical = app.state.review.clone();
    app.send(Msg::SettingChosen(Setting::Own));
    assert_eq!(app.state.place(), Place::Review);
    assert_ne!(app.state.review, clinical);
    assert_eq!(focus(&app), ["bb-title"]);
}
