//! A list into a file and back, and what is kept for the next instance after a panic.

use crate::any_message::any_msg;
use crate::driver::Driver;
use brownbag::app::*;
use brownbag::formats::save_file::{self, SaveFileError};
use brownbag::messages::Language;
use brownbag::model::{Identity, Status};
use brownbag::review::review;
use proptest::prelude::*;

const LIST: &str = "lithium 300 mg twice a day\nAdvil 200 mg as needed for knee pain\nlisinoprill 10 mg\nzzblorbo\n\
                    clonidine patch 0.1 mg/24 hours weekly\nmetoprolol 25 mg daily - stopped in May\nNKDA";

fn listed() -> Driver {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::Paste));
    app.typed(Field::Paste, LIST);
    app.send(Msg::PasteRead);
    app.send(Msg::PasteAccepted);
    app
}

fn saved(app: &mut Driver) -> String {
    app.send(Msg::FileSaveAsked);
    let mut effects = std::mem::take(&mut app.effects).into_iter();
    match effects.find(|effect| matches!(effect, Effect::SaveFile(..))) {
        Some(Effect::SaveFile(name, text)) => {
            assert_eq!(name, "medicine-list-2026-11-25.json");
            text
        }
        other => panic!("nothing was saved: {other:?}"),
    }
}

/// The next instance, made of what the last one handed out.
fn recovered(kept: &str) -> Driver {
    let mut app = Driver::opened();
    app.send(Msg::Recovered(kept.to_owned()));
    app
}

/// All that a person told, and where they are.
fn told(app: &Driver) -> String {
    let state = &app.state;
    let forgotten = ForgottenKind::ALL.map(|kind| state.forgotten(kind));
    let rest = (state.setting, state.region, state.place(), state.walking, state.back_to, state.walked);
    format!("{:#?}\n{:#?}\n{forgotten:?}\n{rest:?}", state.record, state.plan)
}

#[test]
fn what_is_saved_opens_to_the_same() {
    let mut app = listed();
    app.send(Msg::ForgottenAnswered(ForgottenKind::Drops, Answer::None));
    app.send(Msg::ForgottenAnswered(ForgottenKind::Supplements, Answer::Some));
    app.send(Msg::OwnAdded(Field::NewItem));
    let file = saved(&mut app);
    let mut other = Driver::opened();
    other.send(Msg::FileRead(Ok(file.into_bytes())));
    assert_eq!(other.state.place(), Place::Medicines);
    assert_eq!(other.state.record, app.state.record);
    assert_eq!(other.state.plan, app.state.plan);
    assert_eq!(other.state.forgotten(ForgottenKind::Drops), Answer::None);
    assert_eq!(other.state.forgotten(ForgottenKind::Supplements), Answer::Some);
    assert_eq!(other.state.forgotten(ForgottenKind::Inhalers), Answer::NotAsked);
    assert!(
        other.effects.contains(&Effect::GuardLeaving(true)),
        "the opened list is worth a question before leaving"
    );
    assert_eq!(other.state.said.1, "The list of November 25, 2026 is open: 6 medicines.");
}

#[test]
fn the_words_in_the_file_can_be_pasted_again() {
    pasted_again(Language::En, &["Health conditions: depression"]);
}

#[test]
fn the_words_in_the_file_can_be_pasted_again_in_spanish() {
    pasted_again(Language::Es, &[]);
}

fn pasted_again(language: Language, more: &[&str]) {
    let mut app = listed();
    app.send(Msg::LanguageChosen(language));
    app.send(Msg::Went(Place::About(Question::Conditions)));
    app.typed(Field::Conditions, "depression");
    app.send(Msg::Went(Place::Medicines));
    let words = save_file::open(saved(&mut app).as_bytes()).unwrap().in_words;
    let mut other = Driver::new(Setting::Own);
    other.send(Msg::Went(Place::Paste));
    other.typed(Field::Paste, &words.join("\n"));
    other.send(Msg::PasteRead);
    other.send(Msg::PasteAccepted);
    let again = other.names();
    assert_eq!(again[..6], app.names(), "what is no medicine comes after them: {again:?}");
    assert_eq!(again[6..], *more, "and is shown as not recognised");
    for (one, other) in app.state.record.medications.iter().zip(&other.state.record.medications) {
        assert_eq!(one.is_current(), other.is_current(), "{}", other.text);
        assert_eq!(one.regimen.frequency, other.regimen.frequency, "{}", other.text);
    }
    assert_eq!(other.state.record.person.allergies, Some(Vec::new()));
}

#[test]
fn what_stands_in_the_fields_goes_into_the_file() {
    let mut app = listed();
    app.send(Msg::Went(Place::About(Question::Age)));
    app.typed(Field::Age, "74");
    let file = saved(&mut app);
    app.typed(Field::Age, "7x");
    app.send(Msg::FileSaveAsked);
    assert_eq!(app.state.drafts.get(Field::Age), "7x", "what cannot be used stays in its field");
    let mut other = Driver::opened();
    other.send(Msg::FileRead(Ok(file.into_bytes())));
    assert_eq!(other.state.record.person.age, Some(74));
}

#[test]
fn not_asked_and_none_stay_different_in_the_file() {
    for (answer, expected) in [(None, None), (Some(true), Some(Vec::new()))] {
        let mut app = Driver::new(Setting::Own);
        app.add("lithium");
        if let Some(none) = answer {
            app.send(Msg::NoAllergies(none));
        }
        let app = recovered(&app.kept);
        assert_eq!(app.state.record.person.allergies, expected);
    }
}

#[test]
fn a_file_over_a_list_is_asked_about_and_can_be_undone() {
    let file = saved(&mut listed());
    let mut app = Driver::new(Setting::Client);
    app.add("warfarin 5 mg");
    app.send(Msg::ForgottenAnswered(ForgottenKind::Drops, Answer::None));
    app.send(Msg::FileRead(Ok(file.clone().into_bytes())));
    assert_eq!(app.state.place(), Place::OpenFile);
    assert_eq!(app.names(), ["warfarin"], "nothing is replaced unasked");
    app.send(Msg::FileAccepted);
    assert_eq!(app.names().len(), 6);
    assert_eq!(app.state.setting, Setting::Client, "whose hands the page is in is no part of the list");
    assert!(app.state.undo_offered);
    app.send(Msg::Undone);
    assert_eq!(app.names(), ["warfarin"]);
    assert_eq!(app.state.forgotten(ForgottenKind::Drops), Answer::None);

    app.send(Msg::FileRead(Ok(file.into_bytes())));
    app.send(Msg::HistoryMoved(0));
    assert_eq!(app.names(), ["warfarin"], "going back keeps the list");
}

#[test]
fn a_file_that_cannot_be_opened_is_named_and_changes_nothing() {
    let mut app = listed();
    let before = told(&app);
    let whole = saved(&mut app);
    let newer = whole.replace("\"version\": 2", "\"version\": 3");
    for (file, error) in [
        (b"%PDF-1.7".to_vec(), SaveFileError::NotOurs),
        (b"{\"resourceType\": \"Bundle\"}".to_vec(), SaveFileError::NotOurs),
        (vec![0xff, 0xfe, 0], SaveFileError::NotOurs),
        (Vec::new(), SaveFileError::NotOurs),
        (whole.as_bytes()[..whole.len() / 2].to_vec(), SaveFileError::Damaged),
        (newer.into_bytes(), SaveFileError::Newer),
        (vec![b' '; save_file::LARGEST + 1], SaveFileError::TooLarge),
    ] {
        app.send(Msg::FileRead(Ok(file)));
        assert_eq!(app.state.notice, Some(Notice::File(error)));
        assert!(app.effects.contains(&Effect::Focus("bb-notice")));
        assert_eq!(told(&app), before);
    }
}

#[test]
fn what_was_removed_is_not_in_the_file() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium 300 mg");
    app.add("disulfiram 250 mg");
    app.send(Msg::Went(Place::Medicine(1)));
    app.typed(Field::Reason, "a secret");
    app.send(Msg::Continued);
    app.send(Msg::MedicineRemoved(1));
    let text = saved(&mut app);
    assert!(text.contains("lithium"));
    assert!(!text.contains("disulfiram") && !text.contains("a secret"), "{text}");
    assert!(!app.kept.contains("a secret"));
    app.send(Msg::Erased);
    assert!(!app.kept.contains("lithium"), "erased is erased");
}

#[test]
fn recovery_leads_back_to_the_screen_with_what_was_typed_before_the_last_edit() {
    let mut app = listed();
    app.send(Msg::Went(Place::Medicines));
    app.send(Msg::Continued);
    app.send(Msg::Continued);
    assert_eq!(app.state.place(), Place::Medicine(1));
    app.typed(Field::Reason, "my kn");
    app.send(Msg::StatusChosen(Status::AsNeeded));
    app.typed(Field::Reason, "my knee");
    let mut next = recovered(&app.kept);
    assert_eq!(next.state.place(), Place::Medicine(1));
    assert_eq!(next.state.notice, Some(Notice::Mended));
    assert_eq!(
        next.state.drafts.get(Field::Reason),
        "my kn",
        "the last letters may be missing, and only they"
    );
    assert_eq!(next.state.record.medications[1].status, Some(Status::AsNeeded));
    assert!(next.state.walking, "the walk along the list goes on");
    next.send(Msg::Continued);
    assert_eq!(next.state.place(), Place::Medicine(2));
    assert_eq!(next.state.notice, None, "the notice goes when the screen is left");
}

#[test]
fn a_pasted_text_that_was_not_accepted_yet_is_there_again() {
    let mut app = Driver::new(Setting::Own);
    app.send(Msg::Went(Place::Paste));
    app.typed(Field::Paste, LIST);
    app.send(Msg::PasteRead);
    app.send(Msg::Went(Place::RedFlags));
    let mut next = recovered(&app.kept);
    next.send(Msg::Went(Place::Paste));
    assert_eq!(next.state.drafts.get(Field::Paste), LIST);
}

#[test]
fn an_ingredient_that_this_edition_does_not_know_is_looked_at_anew() {
    let mut app = Driver::new(Setting::Own);
    app.add("lithium 300 mg");
    app.add("Advil 200 mg");
    let text = saved(&mut app);
    let Identity::Recognised(product) = &app.state.record.medications[0].identity else {
        panic!("not recognised")
    };
    let known = format!("\"ingredient\": {}", product.parts[0].ingredient.0);
    assert!(text.contains(&known));
    let mut other = Driver::opened();
    other.send(Msg::FileRead(Ok(text.replace(&known, "\"ingredient\": 3999999999").into_bytes())));
    assert_eq!(other.state.record, app.state.record);
}

#[test]
fn five_hundred_lines_are_kept_quickly_and_read_back() {
    let mut app = Driver::new(Setting::Own);
    let lines: Vec<String> =
        (0..500).map(|n| format!("lisinopril {n} mg every morning for pressure")).collect();
    app.send(Msg::Went(Place::Paste));
    app.typed(Field::Paste, &lines.join("\n"));
    app.send(Msg::PasteRead);
    app.send(Msg::PasteAccepted);
    assert_eq!(app.names().len(), 500);
    let next = recovered(&app.kept);
    assert_eq!(told(&next), told(&app));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_state_comes_back_from_what_was_kept(msgs in prop::collection::vec(any_msg(), 1..60)) {
        let mut app = Driver::new(Setting::Own);
        for msg in msgs {
            app.send(msg);
        }
        // Any edit takes along what was typed before it.
        app.send(Msg::RegionChosen(Region::Elsewhere));
        app.send(Msg::RegionChosen(Region::UnitedStates));
        let kept = save_file::open(app.kept.as_bytes()).unwrap();
        prop_assert_eq!(&kept.record, &*app.state.record);
        prop_assert_eq!(&kept.plan, &app.state.plan);
        prop_assert_eq!(&save_file::save(kept.clone()).unwrap(), &app.kept);
        let next = recovered(&app.kept);
        prop_assert_eq!(told(&next), told(&app));
        for field in [Field::Paste, Field::NewItem, Field::NewQuestion] {
            prop_assert_eq!(next.state.drafts.get(field), app.state.drafts.get(field));
        }
        // Text in fields too; what the next instance hands out holds all of it.
        let again = save_file::open(next.kept.as_bytes()).unwrap().beside;
        for entry in kept.beside {
            prop_assert!(again.contains(&entry), "{:?}", entry);
        }
    }

    #[test]
    fn a_file_changed_anywhere_opens_to_something_or_is_refused(
        at in any::<prop::sample::Index>(),
        letter in prop::sample::select(b"\"{}[],:0123456789-.aeinostx \\".to_vec()),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        thread_local! {
            static FILE: Vec<u8> = saved(&mut listed()).into_bytes();
        }
        let mut file = FILE.with(Clone::clone);
        let at = at.index(file.len());
        file[at] = letter;
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len()));
        }
        let mut app = Driver::opened();
        app.send(Msg::FileRead(Ok(file)));
        if app.state.has_entries() {
            // What opens can be reviewed, saved and shown.
            review(&app.state.record, app.env.knowledge.as_deref().unwrap(), app.env.today);
            app.send(Msg::Went(Place::Review));
            saved(&mut app);
        }
    }

    #[test]
    fn any_bytes_are_opened_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(save_file::open(&bytes).is_err());
    }
}
