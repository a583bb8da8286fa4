//! `update` is total: any message in any state gives a state.

use crate::driver::Driver;
use brownbag::app::*;
use brownbag::formats::save_file::SaveFileError;
use brownbag::model::{Sex, Status, TimeOfDay};
use brownbag::plan::{By, Who};
use proptest::prelude::*;

/// A list as a person's file has it.
const FILE: &str = r#"{"brownbag": "medicine list", "version": 1, "saved_on": "2026-11-20", "edition": "2020",
    "record": {"medicines": [{"text": "lithium 300 mg", "is": "unknown", "directions": {}, "status": "stopped"}],
    "person": {"pregnancy": {}, "allergies": []}}, "plan": {"questions": ["Why?"]},
    "beside": [["place", "medicine 7"], ["forgotten drops", "none"], ["draft bb-paste", "aspirin"], ["walked", "9"]]}"#;

pub fn any_msg() -> impl Strategy<Value = Msg> {
    let place = prop_oneof![
        Just(Place::Start),
        Just(Place::Medicines),
        (0..4_usize).prop_map(Place::Medicine),
        Just(Place::Paste),
        Just(Place::Forgotten),
        proptest::sample::select(Question::ALL.to_vec()).prop_map(Place::About),
        Just(Place::AboutAll),
        Just(Place::Check),
        Just(Place::Review),
        Just(Place::Plan),
        Just(Place::Print),
        Just(Place::RedFlags),
        Just(Place::Erase),
        Just(Place::Share),
        Just(Place::OpenFile),
    ]
    .boxed();
    let field = proptest::sample::select(vec![
        Field::Search,
        Field::Paste,
        Field::PasteLine(0),
        Field::PasteLine(3),
        Field::Line,
        Field::Reason,
        Field::Really,
        Field::Age,
        Field::BirthMonth,
        Field::BirthDay,
        Field::BirthYear,
        Field::Conditions,
        Field::Allergy(0),
        Field::Allergy(2),
        Field::Reaction(0),
        Field::Kidney,
        Field::Weight,
        Field::Alcohol,
        Field::Item(0),
        Field::Question(1),
        Field::NewItem,
        Field::NewQuestion,
    ])
    .boxed();
    let text = proptest::sample::select(vec![
        "",
        "lithium 300 mg twice a day",
        "Advil",
        "lisinoprill",
        "zzblorbo",
        "warfarin 5 mg daily\nAdvil 200 mg prn\nNKDA",
        "74",
        "13",
        "150 lb",
        "penicillin",
        "4 drinks a day",
    ])
    .boxed();
    let key = proptest::sample::select(vec![
        SearchKey::Down,
        SearchKey::Up,
        SearchKey::Enter,
        SearchKey::Escape,
        SearchKey::AltDown,
        SearchKey::AltUp,
    ]);
    let kind = proptest::sample::select(ForgottenKind::ALL.to_vec());
    let answer = proptest::sample::select(vec![Answer::NotAsked, Answer::None, Answer::Some]);
    let plain = proptest::sample::select(vec![
        Msg::Started,
        Msg::SettingChosen(Setting::Own),
        Msg::SettingChosen(Setting::Client),
        Msg::RegionChosen(Region::Elsewhere),
        Msg::WentBack,
        Msg::Continued,
        Msg::Skipped,
        Msg::MoreSuggestionsAsked,
        Msg::SearchLeft,
        Msg::TypedAdded,
        Msg::StatusChosen(Status::Stopped),
        Msg::StatusChosen(Status::AsNeeded),
        Msg::TimeSwitched(TimeOfDay::Noon),
        Msg::ReasonNotKnown(true),
        Msg::Undone,
        Msg::UndoDismissed,
        Msg::PasteRead,
        Msg::PasteAgain,
        Msg::PasteLineOpened(None),
        Msg::PasteAccepted,
        Msg::SexChosen(Some(Sex::Male)),
        Msg::PregnantChosen(Some(true)),
        Msg::NoConditions(true),
        Msg::NoAllergies(false),
        Msg::RowAdded(Question::Allergies),
        Msg::RowAdded(Question::Results),
        Msg::RowAdded(Question::Symptoms),
        Msg::NoSymptoms(true),
        Msg::SignSwitched("serotonin".into()),
        Msg::MoreAsked,
        Msg::ReviewDue,
        Msg::OwnAdded(Field::NewItem),
        Msg::OwnAdded(Field::NewQuestion),
        Msg::ListCopied,
        Msg::Copied(false),
        Msg::PrintAsked,
        Msg::FileSaveAsked,
        Msg::FileSaved(Some("medicine-list.json".into())),
        Msg::FileSaved(None),
        Msg::FileSought,
        Msg::FileRead(Ok(b"not a list".to_vec())),
        Msg::FileRead(Ok(FILE.as_bytes().to_vec())),
        Msg::FileRead(Err(SaveFileError::TooLarge)),
        Msg::FileAccepted,
        Msg::NoticeDismissed,
        Msg::Erased,
        Msg::NetworkBecame(Network::Sealed),
        Msg::NetworkBecame(Network::Exposed),
        Msg::SealTestAsked,
        Msg::SealTested(true),
        Msg::SealTested(false),
        Msg::ReleaseReady,
        Msg::ReleaseChosen,
        Msg::ShareWanted("clinic.example".into()),
        Msg::ShareAgreed,
    ]);
    let number = || 0..5_usize;
    prop_oneof![
        6 => plain,
        4 => (field.clone(), text).prop_map(|(field, text)| Msg::Typed(field, text.into())),
        3 => place.clone().prop_map(Msg::Went),
        1 => place.prop_map(Msg::ChangeAsked),
        1 => field.prop_map(Msg::PlanRemoved),
        1 => key.prop_map(Msg::SearchKeyed),
        1 => (kind, answer).prop_map(|(kind, answer)| Msg::ForgottenAnswered(kind, answer)),
        1 => number().prop_map(Msg::HistoryMoved),
        1 => number().prop_map(Msg::SuggestionChosen),
        1 => number().prop_map(Msg::MedicineRemoved),
        1 => (number(), number()).prop_map(|(medicine, candidate)| Msg::CandidateChosen { medicine, candidate }),
        1 => number().prop_map(Msg::NameKept),
        1 => number().prop_map(Msg::PasteLineSwitched),
        1 => number().prop_map(|line| Msg::PasteLineOpened(Some(line))),
        1 => number().prop_map(|row| Msg::RowRemoved(Question::Allergies, row)),
        1 => number().prop_map(|row| Msg::RowRemoved(Question::Symptoms, row)),
        1 => number().prop_map(Msg::SuggestionAccepted),
        1 => number().prop_map(Msg::SuggestionDeclined),
        1 => number().prop_map(Msg::QuestionAccepted),
        1 => number().prop_map(|at| Msg::WhoChosen(at, Who::Therapist)),
        1 => number().prop_map(|at| Msg::ByChosen(at, By::Today)),
        1 => number().prop_map(|at| Msg::DaySwitched(at, TimeOfDay::Evening)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_message_in_any_state_gives_a_state(msgs in prop::collection::vec(any_msg(), 1..80)) {
        let mut app = Driver::new(Setting::Own);
        for msg in msgs {
            let erased = msg == Msg::Erased;
            app.send(msg);
            prop_assert_eq!(app.state.undo.len() <= 20, true);
            if erased {
                prop_assert!(!app.state.has_entries());
            }
            if app.state.place() == Place::Review {
                prop_assert!(app.state.review.is_some());
            }
            for effect in &app.effects {
                if let Effect::Title(title) = effect {
                    prop_assert!(!title.contains("lithium") && !title.contains("zzblorbo"), "{}", title);
                }
            }
        }
    }
}
