//! What the application does, message by message, without a screen.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod any_message;
#[path = "../common/mod.rs"]
mod common;
mod driver;
mod early;
mod focus;
mod outside;
mod saving;

use brownbag::app::*;
use brownbag::model::{Identity, Reason, Sex, Status, TimeOfDay};
use brownbag::plan::{By, Who};
use driver::Driver;

#[test]
fn enter_adds_nothing_unless_a_suggestion_is_highlighted() {
    let mut app = Driver::new(Setting::Own);
    app.typed(Field::Search, "zolof");
    assert!(app.state.search.open);
    app.send(Msg::SearchKeyed(SearchKey::Enter));
    assert!(app.names().is_empty());
    app.send(Msg::SearchKeyed(SearchKey::Down));
    app.send(Msg::SearchKeyed(SearchKey::Enter));
    assert_eq!(app.names(), ["Zoloft"]);
    assert_eq!(app.state.drafts.get(Field::Search), "");
    let (guard, status) = (Effect::GuardLeaving(true), Effect::Status("editing"));
    assert_eq!(app.effects, [Effect::FocusOn("bb-search".into()), guard, status]);
    assert!(app.state.said.1.contains("Zoloft"));
}

#[test]
fn enter_adds_the_words_themselves_where_nothing_is_offered() {
    let mut app = Driver::new(Setting::Own);
    app.typed(Field::Search, "lisinopril 10 mg every morning");
    assert!(!app.state.search.open);
    app.send(Msg::SearchKeyed(SearchKey::Enter));
    assert_eq!(app.names(), ["lisinopril"]);
    app.send(Msg::SearchKeyed(SearchKey::Enter));
    assert_eq!(app.names(), ["lisinopril"], "an empty field adds nothing");
    assert!(app.state.problems.is_empty(), "and is no mistake");
}

#[test]
fn what_was_typed_behind_a_chosen_name_stays() {
    let mut app = Driver::new(Setting::Own);
    app.typed(Field::Search, "lisinopril 10");
    app.send(Msg::SuggestionChosen(0));
    assert_eq!(app.names(), ["lisinopril"]);
    assert_eq!(app.state.record.medications[0].text, "lisinopril 10");
    app.typed(Field::Search, "lisinoprill");
    app.send(Msg::SuggestionChosen(0));
    assert_eq!(app.state.record.medications[1].text, "lisinopril");
}

#[test]
fn looking_for_help_does_not_end_the_walk_along_the_list() {
    let mut app = Driver::new(Setting::Own);
    app.add("lisinopril 10 mg every morning");
    app.add("Zoloft 50 mg every morning");
    app.send(Msg::Continued);
    app.send(Msg::Went(Place::RedFlags));
    app.send(Msg::HistoryMoved(2));
    assert_eq!(app.state.place(), Place::Medicine(0));
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicine(1));
}

#[test]
fn escape_closes_the_list_and_then_empties_the_field() {
    let mut app = Driver::new(Setting::Own);
    app.typed(Field::Search, "lis");
    app.send(Msg::SearchKeyed(SearchKey::Escape));
    assert!(!app.state.search.open);
    assert_eq!(app.state.drafts.get(Field::Search), "lis");
    app.send(Msg::SearchKeyed(SearchKey::Escape));
    assert_eq!(app.state.drafts.get(Field::Search), "");
}

#[test]
fn only_the_last_pause_says_how_many_suggestions_there_are() {
    let mut app = Driver::new(Setting::Own);
    app.typed(Field::Search, "l");
    let Some(Effect::Later(_, early)) = app.effects.first().cloned() else { panic!("no pause is awaited") };
    app.typed(Field::Search, "li");
    let Some(Effect::Later(_, late)) = app.effects.first().cloned() else { panic!("no pause is awaited") };
    let said = app.state.said.clone();
    app.send(*early);
    assert_eq!(app.state.said, said);
    app.send(*late);
    assert_eq!(app.state.said.1, "7 suggestions.");
}

#[test]
fn a_misspelt_name_is_a_question_until_the_person_answers() {
    let mut app = Driver::new(Setting::Own);
    app.add("lisinoprill 10 mg every morning");
    let line = &app.state.record.medications[0];
    assert!(matches!(line.identity, Identity::Misspelt(_)), "{:?}", line.identity);
    app.send(Msg::CandidateChosen { medicine: 0, candidate: 0 });
    let line = &app.state.record.medications[0];
    assert_eq!(line.name(), "lisinopril");
    assert_eq!(line.text, "lisinoprill 10 mg every morning", "the person's words stay");
}

#[test]
fn what_was_removed_comes_back_in_its_place() {
    let mut app = Driver::new(Setting::Own);
    for line in ["lithium 300 mg", "Advil", "Zoloft 50 mg"] {
        app.add(line);
    }
    app.send(Msg::MedicineRemoved(1));
    assert_eq!(app.names(), ["lithium", "Zoloft"]);
    assert!(app.state.undo_offered);
    app.send(Msg::Undone);
    assert_eq!(app.names(), ["lithium", "Advil", "Zoloft"]);
}

#[test]
fn one_walks_along_the_list_and_what_is_skipped_is_not_asked_again() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium");
    app.add("Advil");
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicine(0));
    app.send(Msg::StatusChosen(Status::Taking));
    app.typed(Field::Reason, "mood");
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicine(1));
    assert_eq!(app.state.record.medications[0].reason, Reason::Given("mood".into()));
    app.send(Msg::Skipped);
    assert_eq!(app.state.place(), Place::Forgotten);
    app.send(Msg::Went(Place::Medicines));
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Forgotten);
}

#[test]
fn an_edited_line_keeps_what_was_told_about_it() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium 300 mg");
    app.send(Msg::Went(Place::Medicine(0)));
    app.send(Msg::StatusChosen(Status::NotSure));
    app.typed(Field::Reason, "mood");
    app.typed(Field::Really, "only on bad days");
    app.typed(Field::Line, "lithium 450 mg at bedtime");
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicines);
    let line = &app.state.record.medications[0];
    assert_eq!(line.status, Some(Status::NotSure));
    assert_eq!(line.reason, Reason::Given("mood".into()));
    assert_eq!(line.regimen.times, [TimeOfDay::Bedtime]);
    assert_eq!(line.really.as_ref().unwrap().0, "only on bad days");
}

#[test]
fn a_pasted_list_goes_on_the_list_only_when_accepted() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::Paste));
    app.send(Msg::PasteRead);
    assert_eq!(app.state.problems[0].field, Field::Paste);
    app.typed(Field::Paste, "Medications:\nlisinopril 10mg once a day\nzzblorbo\nNKDA");
    app.send(Msg::PasteRead);
    assert_eq!(app.state.paste.lines.len(), 2);
    assert!(app.names().is_empty());
    app.send(Msg::PasteLineOpened(Some(1)));
    app.typed(Field::PasteLine(1), "Zoloft 50 mg");
    app.send(Msg::PasteAccepted);
    assert_eq!(app.names(), ["lisinopril", "Zoloft"]);
    assert_eq!(app.state.record.person.allergies, Some(Vec::new()), "\"NKDA\" is an answer");
    app.send(Msg::Undone);
    assert!(app.names().is_empty());
}

#[test]
fn a_line_left_out_stays_out_and_nothing_is_lost_by_reading_again() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::Paste));
    app.typed(Field::Paste, "lithium\nAdvil");
    app.send(Msg::PasteRead);
    app.send(Msg::PasteLineSwitched(0));
    app.send(Msg::PasteAgain);
    assert_eq!(app.state.drafts.get(Field::Paste), "lithium\nAdvil");
    app.send(Msg::PasteRead);
    app.send(Msg::PasteLineSwitched(1));
    app.send(Msg::PasteAccepted);
    assert_eq!(app.names(), ["lithium"]);
}

#[test]
fn what_cannot_be_used_stays_in_its_field_and_is_named() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::About(Question::Age)));
    for wrong in ["74x", "-3", "121", "7.5"] {
        app.typed(Field::Age, wrong);
        app.send(Msg::Continued);
        assert_eq!(app.state.place(), Place::About(Question::Age));
        assert_eq!(app.state.problems[0].field, Field::Age, "{wrong}");
        assert!(app.effects.contains(&Effect::Focus("bb-problems")));
        assert_eq!(app.state.drafts.get(Field::Age), wrong);
    }
    app.typed(Field::Age, " 74 ");
    app.send(Msg::Continued);
    assert_eq!(app.state.record.person.age, Some(74));
}

#[test]
fn a_birth_date_has_to_be_a_day_in_the_past() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::About(Question::Age)));
    for (month, day, year, field) in [
        ("2", "30", "1951", Some(Field::BirthMonth)),
        ("12", "1", "2026", Some(Field::BirthMonth)),
        ("4", "", "1951", Some(Field::BirthDay)),
        ("4", "12", "1951", None),
    ] {
        for (part, text) in [(Field::BirthMonth, month), (Field::BirthDay, day), (Field::BirthYear, year)] {
            app.typed(part, text);
        }
        app.send(Msg::Continued);
        assert_eq!(app.state.problems.first().map(|problem| problem.field), field, "{month} {day} {year}");
    }
    assert_eq!(app.state.record.person.age_on(app.env.today), Some(75));
}

#[test]
fn a_weight_needs_its_unit() {
    let mut app = Driver::new(Setting::Own);
    let mut weigh = |text: &str| {
        app.send(Msg::Went(Place::About(Question::Kidney)));
        app.typed(Field::Weight, text);
        app.send(Msg::Continued);
        app.state.record.person.weight_kg
    };
    assert_eq!(weigh("150"), None);
    assert_eq!(weigh("150 lb"), Some(68.0));
    assert_eq!(weigh("68,5 kg"), Some(68.5));
    assert_eq!(weigh("9000 kg"), Some(68.5), "a slip leaves the answer as it was");
}

#[test]
fn pregnancy_is_asked_only_where_it_is_apt() {
    let mut app = Driver::new(Setting::Own);
    let asked = |app: &Driver| app.state.questions(&app.env).any(|question| question == Question::Pregnancy);
    assert!(asked(&app), "nothing is known yet");
    app.send(Msg::SexChosen(Some(Sex::Male)));
    assert!(!asked(&app));
    app.send(Msg::SexChosen(Some(Sex::Female)));
    app.send(Msg::Went(Place::About(Question::Age)));
    app.typed(Field::Age, "74");
    app.send(Msg::Continued);
    assert!(!asked(&app));
}

#[test]
fn not_asked_and_none_stay_different() {
    let mut app = Driver::new(Setting::Own);
    assert_eq!(app.state.record.person.conditions, None);
    app.send(Msg::Went(Place::About(Question::Conditions)));
    app.send(Msg::NoConditions(true));
    assert_eq!(app.state.record.person.conditions, Some(Vec::new()));
    app.send(Msg::Continued);
    assert_eq!(app.state.record.person.conditions, Some(Vec::new()));
    app.send(Msg::Went(Place::About(Question::Conditions)));
    app.send(Msg::Skipped);
    assert_eq!(app.state.record.person.conditions, None);
}

#[test]
fn a_change_leads_back_to_where_it_was_asked_for() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium");
    app.send(Msg::Went(Place::Check));
    for place in [Place::About(Question::Age), Place::Forgotten, Place::Medicine(0), Place::Medicines] {
        app.send(Msg::ChangeAsked(place));
        assert_eq!(app.state.place(), place);
        app.send(Msg::Continued);
        assert_eq!(app.state.place(), Place::Check, "after {place:?}");
    }
    app.send(Msg::ChangeAsked(Place::Medicines));
    app.send(Msg::Went(Place::Medicine(0)));
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicines, "one medicine leads back to the list");
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Check, "and the list to the check page");
}

#[test]
fn back_keeps_what_was_typed_and_says_nothing_about_the_person() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::About(Question::Age)));
    app.typed(Field::Age, "74");
    app.send(Msg::Went(Place::RedFlags));
    let at = app.effects.iter().find_map(|effect| match effect {
        Effect::HistoryPushed(at) => Some(*at),
        _ => None,
    });
    assert_eq!(at, Some(3), "an entry of the history is a number");
    app.send(Msg::WentBack);
    assert_eq!(app.effects, [Effect::HistoryBack(2)]);
    app.send(Msg::HistoryMoved(2));
    assert_eq!(app.state.place(), Place::About(Question::Age));
    assert_eq!(app.state.record.person.age, Some(74));
    assert_eq!(app.state.drafts.get(Field::Age), "74");
}

#[test]
fn leaving_is_guarded_while_there_is_something_to_lose() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium");
    assert!(app.effects.contains(&Effect::GuardLeaving(true)));
    app.send(Msg::Erased);
    assert!(app.effects.contains(&Effect::GuardLeaving(false)));
    app.send(Msg::Undone);
    assert!(app.names().is_empty(), "what was erased does not come back");
    assert_eq!(app.state.place(), Place::Start);
}

#[test]
fn nothing_is_on_the_plan_but_by_a_tap() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium 300 mg twice a day");
    app.add("Advil 200 mg");
    app.send(Msg::Went(Place::Review));
    let offers = app.state.suggestions(&app.env);
    assert!(!offers.is_empty());
    assert!(app.state.plan.is_empty());
    app.send(Msg::SuggestionAccepted(offers[0].finding));
    let item = &app.state.plan.items[0];
    assert_eq!((item.who, item.by), (Who::Me, By::Today));
    assert!(item.what.contains("Call your pharmacist or prescriber today"), "{}", item.what);
    assert_eq!(app.state.suggestions(&app.env).len(), offers.len() - 1);

    app.send(Msg::Went(Place::Plan));
    app.typed(Field::Item(0), "Call Dr. Ho");
    app.send(Msg::WhoChosen(0, Who::Therapist));
    assert_eq!(app.state.plan.items[0].what, "Call Dr. Ho");
    app.send(Msg::PlanRemoved(Field::Item(0)));
    assert!(app.state.plan.items.is_empty());
    app.send(Msg::Undone);
    assert_eq!(app.state.plan.items[0].what, "Call Dr. Ho");
}

#[test]
fn the_plan_speaks_to_the_person_also_when_a_therapist_reads() {
    let mut app = Driver::new(Setting::Client);
    app.add("lithium 300 mg twice a day");
    app.add("Advil 200 mg");
    app.send(Msg::Went(Place::Review));
    let first = app.state.suggestions(&app.env)[0].finding;
    let read = app.state.review.as_ref().unwrap().cards[first].ask.clone();
    app.send(Msg::SuggestionAccepted(first));
    assert_ne!(app.state.plan.items[0].what, read);
}

#[test]
fn the_review_follows_every_change() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium 300 mg twice a day");
    app.add("Advil 200 mg");
    app.send(Msg::Went(Place::Review));
    let finds = |app: &Driver| {
        let cards = &app.state.review.as_ref().unwrap().cards;
        cards.iter().any(|card| card.rules.iter().any(|rule| rule == "lithium-with-nsaid"))
    };
    assert!(finds(&app));
    app.send(Msg::Went(Place::Medicines));
    app.send(Msg::MedicineRemoved(1));
    app.send(Msg::Went(Place::Review));
    assert!(!finds(&app));
}

#[test]
fn bad_input_loses_nothing() {
    let mut app = Driver::new(Setting::Own);
    let long = "lithium 300 mg and so on ".repeat(400);
    let lines: Vec<String> = (0..500).map(|n| format!("zz{n}quorb {n} mg daily")).collect();
    for text in [
        "",
        "   ",
        "💊💊",
        "\u{202e}lithium",
        "<script>alert(1)</script>",
        "5",
        "lithium -5 mg",
        "ibuprofen 1e300 mg",
    ] {
        app.add(text);
    }
    assert_eq!(app.names().len(), 6, "an empty line is no medicine: {:?}", app.names());
    app.send(Msg::Went(Place::Paste));
    app.typed(Field::Paste, &long);
    app.send(Msg::PasteRead);
    app.send(Msg::PasteAgain);
    app.typed(Field::Paste, &lines.join("\n"));
    app.send(Msg::PasteRead);
    assert_eq!(app.state.paste.lines.len(), 500);
    app.send(Msg::PasteAccepted);
    assert_eq!(app.names().len(), 506);
    app.send(Msg::Went(Place::Review));
    let Some(Effect::Later(_, due)) = app.effects.last().cloned() else {
        panic!("the screen says \"one moment\"")
    };
    assert!(app.state.is_reviewing(&app.env));
    app.send(*due);
    assert!(app.state.review.is_some());
    assert!(app.state.said.1.starts_with("Review ready"));
}
