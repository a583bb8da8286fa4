//! Every screen, drawn natively, as a person or a screen reader would find it.
#![cfg(all(not(target_arch = "wasm32"), feature = "authoring", feature = "ssr"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

mod common;

use brownbag::app::*;
use brownbag::messages::Language;
use brownbag::ui::draw;
use common::env;
use yew::prelude::*;

/// Where a message sequence leads, drawn.
fn drawn(env: &Env, msgs: Vec<Msg>) -> String {
    let start = [Msg::Started].into_iter().chain(msgs);
    let state = start.fold(State::default(), |state, msg| update(state, msg, env).0);
    html_of(&state, env)
}

thread_local! {
    static SHOWN: std::cell::RefCell<Option<(State, Env)>> = const { std::cell::RefCell::new(None) };
}

#[component]
fn Shown() -> Html {
    SHOWN.with_borrow(|shown| match shown {
        Some((state, env)) => draw(state, env, &Callback::noop()),
        None => Html::default(),
    })
}

fn html_of(state: &State, env: &Env) -> String {
    SHOWN.set(Some((state.clone(), env.clone())));
    let mut html = String::new();
    let mut stream = std::pin::pin!(yew::LocalServerRenderer::<Shown>::new().hydratable(false).render());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..1000 {
        if let std::task::Poll::Ready(done) = stream.as_mut().poll(&mut context) {
            html = done;
            break;
        }
    }
    assert!(!html.is_empty(), "nothing was drawn");
    html
}

const LIST: &str = "lithium 300 mg twice a day\nAdvil 200 mg as needed for knee pain\nzzblorbo 5 mg\n\
                    <script>alert(1)</script>\nmetoprolol succ ER 25 mg daily - stopped in May";

/// A list, pasted and accepted.
fn listed() -> Vec<Msg> {
    vec![
        Msg::SettingChosen(Setting::Own),
        Msg::Went(Place::Paste),
        Msg::Typed(Field::Paste, LIST.into()),
        Msg::PasteRead,
        Msg::PasteAccepted,
    ]
}

fn listed_then(more: impl IntoIterator<Item = Msg>) -> Vec<Msg> {
    listed().into_iter().chain(more).collect()
}

fn at(place: Place) -> String {
    drawn(&env(), listed_then([Msg::Went(place)]))
}

/// Every screen in every state that matters, with a name for the report: in English.
fn screens() -> Vec<(String, String)> {
    screens_in(Language::En)
}

/// The same in both languages.
fn all_screens() -> Vec<(String, String)> {
    screens().into_iter().chain(screens_in(Language::Es)).collect()
}

fn screens_in(language: Language) -> Vec<(String, String)> {
    let mut states: Vec<(String, Vec<Msg>)> = vec![
        ("start".into(), vec![]),
        ("empty list".into(), vec![Msg::SettingChosen(Setting::Own)]),
        ("nothing to go on with".into(), vec![Msg::SettingChosen(Setting::Own), Msg::Continued]),
        (
            "suggestions".into(),
            vec![
                Msg::SettingChosen(Setting::Own),
                Msg::Typed(Field::Search, "zol".into()),
                Msg::SearchKeyed(SearchKey::Down),
            ],
        ),
        (
            "what was read".into(),
            vec![
                Msg::SettingChosen(Setting::Own),
                Msg::Went(Place::Paste),
                Msg::Typed(Field::Paste, LIST.into()),
                Msg::PasteRead,
                Msg::PasteLineOpened(Some(1)),
            ],
        ),
        ("removed".into(), listed_then([Msg::MedicineRemoved(1)])),
        (
            "all questions".into(),
            listed_then([Msg::SettingChosen(Setting::Client), Msg::Went(Place::AboutAll)]),
        ),
        (
            "a wrong age".into(),
            listed_then([
                Msg::Went(Place::About(Question::Age)),
                Msg::Typed(Field::Age, "old".into()),
                Msg::Typed(Field::BirthYear, "1951".into()),
                Msg::Continued,
            ]),
        ),
        (
            "two allergies".into(),
            listed_then([Msg::Went(Place::About(Question::Allergies)), Msg::RowAdded(Question::Allergies)]),
        ),
        (
            "adding what was forgotten".into(),
            listed_then([
                Msg::Went(Place::Forgotten),
                Msg::ForgottenAnswered(ForgottenKind::Drops, Answer::Some),
            ]),
        ),
        (
            "a plan".into(),
            listed_then([
                Msg::Went(Place::Review),
                Msg::SuggestionAccepted(0),
                Msg::QuestionAccepted(0),
                Msg::Went(Place::Plan),
            ]),
        ),
        ("saved".into(), listed_then([Msg::FileSaved(Some("medicine-list-2026-11-25.json".into()))])),
        ("a file that is none".into(), listed_then([Msg::FileRead(Ok(b"Dear diary".to_vec()))])),
        (
            "a warning sign".into(),
            listed_then([Msg::Went(Place::RedFlags), Msg::SignSwitched("serotonin".into())]),
        ),
    ];
    let places = [
        Place::Medicines,
        Place::Medicine(0),
        Place::Medicine(99),
        Place::Paste,
        Place::Forgotten,
        Place::Check,
        Place::Review,
        Place::Plan,
        Place::Print,
        Place::RedFlags,
        Place::Erase,
        Place::OpenFile,
        Place::Share,
    ];
    for place in places.into_iter().chain(Question::ALL.map(Place::About)) {
        states.push((format!("{place:?}"), listed_then([Msg::Went(place)])));
    }
    let env = env();
    let said =
        |msgs: Vec<Msg>| drawn(&env, msgs.into_iter().chain([Msg::LanguageChosen(language)]).collect());
    states.into_iter().map(|(name, msgs)| (format!("{name} ({})", language.tag()), said(msgs))).collect()
}

#[test]
fn a_list_is_saved_and_opened_where_people_look_for_it() {
    let start = words(&drawn(&env(), vec![]));
    assert!(start.contains("Open a saved file") && !start.contains("Save to a file"));
    let empty = words(&drawn(&env(), vec![Msg::SettingChosen(Setting::Own)]));
    assert!(
        empty.contains("Open a saved file") && !empty.contains("Save to a file"),
        "there is nothing to save"
    );
    assert!(words(&at(Place::Medicines)).contains("Open a saved file"));
    for place in [Place::Medicines, Place::Review, Place::Plan, Place::Print] {
        assert!(words(&at(place)).contains("Save to a file"), "{place:?}");
    }
}

#[test]
fn a_notice_says_what_happened_and_what_to_do() {
    let said = words(&drawn(&env(), listed_then([Msg::FileRead(Ok(b"Dear diary".to_vec()))])));
    assert!(said.contains("This is not a list that was saved here"), "{said}");
    assert!(said.contains("Choose the file whose name starts with"), "{said}");
    let said = words(&drawn(&env(), listed_then([Msg::FileSaved(Some("list.json".into()))])));
    assert!(said.contains("list.json") && said.contains("Whoever has the file can read your list"), "{said}");
}

#[test]
fn in_another_websites_page_no_screen_claims_that_the_list_is_private() {
    for place in [Place::Start, Place::Medicines, Place::Review] {
        let html = drawn(&env(), listed_then([Msg::NetworkBecame(Network::Exposed), Msg::Went(place)]));
        let said = words(&html);
        assert!(!said.contains("stays on this device"), "{place:?}");
        assert!(said.contains("that website can read it"), "{place:?}");
        assert!(said.contains("Network: not sealed"), "{place:?}");
        assert!(!said.contains("Test it"), "{place:?}: there is nothing to test");
    }
}

#[test]
fn a_sealed_page_says_so_and_lets_anyone_try() {
    let sealed = [Msg::NetworkBecame(Network::Sealed)];
    let said = words(&drawn(&env(), listed_then(sealed.clone())));
    assert!(said.contains("Network: sealed") && said.contains("Test it"));
    let tried = sealed.into_iter().chain([Msg::SealTestAsked, Msg::SealTested(true)]);
    assert!(words(&drawn(&env(), listed_then(tried))).contains("Blocked."));
    assert!(words(&drawn(&env(), listed())).contains("Network: not sealed yet"));
}

/// The values of an attribute, in order.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    html.match_indices(&start).map(|(at, _)| html[at + start.len()..].split('"').next().unwrap()).collect()
}

/// The opening tags of an element, and what follows each.
fn tags<'h>(html: &'h str, tag: &str) -> Vec<(&'h str, &'h str)> {
    let start = format!("<{tag}");
    let found = html.match_indices(&start).map(|(at, _)| &html[at..]);
    let found = found.filter(|rest| rest[start.len()..].starts_with([' ', '>']));
    found.map(|rest| rest.split_at(rest.find('>').unwrap() + 1)).collect()
}

/// The words, without tags.
fn words(html: &str) -> String {
    let mut words = String::new();
    for piece in html.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        words.push(' ');
    }
    words
        .replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[test]
fn every_screen_has_one_heading_help_and_the_truth_about_itself() {
    for (name, html) in screens() {
        assert_eq!(tags(&html, "h1").len(), 1, "{name}");
        let said = words(&html);
        assert!(said.contains("Your list stays on this device"), "{name}");
        assert!(said.contains("Nothing is saved"), "{name}");
        assert!(said.contains("No clinician has signed off"), "{name}");
        assert!(said.contains("Is something wrong right now?"), "{name}");
        assert!(!html.contains(" style="), "{name}: the content security policy blocks style attributes");
    }
}

#[test]
fn every_field_has_a_label_and_every_reference_leads_somewhere() {
    for (name, html) in all_screens() {
        let ids = values(&html, "id");
        for id in &ids {
            assert_eq!(ids.iter().filter(|other| *other == id).count(), 1, "{name}: #{id} is there twice");
        }
        let labelled = values(&html, "for");
        for tag in ["input", "textarea", "select"] {
            for (opening, _) in tags(&html, tag) {
                let id = values(opening, "id");
                assert!(id.first().is_some_and(|id| labelled.contains(id)), "{name}: no label: {opening}");
            }
        }
        let references =
            ["aria-describedby", "aria-labelledby", "aria-controls", "aria-activedescendant", "for"];
        for reference in references.iter().flat_map(|attribute| values(&html, attribute)) {
            for id in reference.split(' ') {
                assert!(ids.contains(&id), "{name}: #{id} is referred to and not there");
            }
        }
    }
}

#[test]
fn every_button_has_a_name_and_submits_nothing() {
    for (name, html) in all_screens() {
        for (opening, rest) in tags(&html, "button") {
            assert!(opening.contains(" type=\"button\""), "{name}: {opening}");
            let content = words(rest.split("</button>").next().unwrap());
            let named = values(opening, "aria-label").iter().any(|label| !label.is_empty());
            assert!(named || !content.trim().is_empty(), "{name}: a button without a name: {opening}");
        }
    }
}

#[test]
fn what_is_heard_begins_with_what_is_seen() {
    for (name, html) in all_screens() {
        for (opening, rest) in tags(&html, "button") {
            let seen = words(rest.split("</button>").next().unwrap());
            let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
            let Some(heard) = values(opening, "aria-label").first().copied() else { continue };
            let a_picture =
                ["×", "✓", "", "Brownbag"].contains(&seen.as_str()) || opening.contains("bb-cell");
            let chosen_time =
                ["Morning", "Noon", "Evening", "Bedtime", "Mañana", "Mediodía", "Tarde", "Al acostarse"]
                    .contains(&seen.as_str());
            let heard = words(heard);
            assert!(
                a_picture || chosen_time || heard.trim().starts_with(&seen),
                "{name}: {heard} for {seen}"
            );
        }
    }
}

#[test]
fn a_name_is_never_markup() {
    for (name, html) in all_screens() {
        assert!(!html.contains("<script"), "{name}");
    }
    assert!(at(Place::Medicines).contains("&lt;script&gt;"));
}

#[test]
fn no_screen_gives_an_all_clear_or_an_order() {
    for (name, html) in screens() {
        let said = words(&html).to_lowercase();
        for wrong in ["safe to", "is safe", "no problems", "no interactions", "stop taking", "cms"] {
            let found = said.find(wrong).map(|at| &said[at.saturating_sub(30)..(at + 30).min(said.len())]);
            assert_eq!(found, None, "{name}");
        }
    }
}

#[test]
fn what_was_not_recognised_is_named_wherever_the_list_is_judged() {
    for place in [Place::Check, Place::Review, Place::Print] {
        let said = words(&at(place));
        assert!(said.contains("zzblorbo"), "{place:?}");
        assert!(
            said.to_lowercase().contains("not checked") || said.contains("will not be checked"),
            "{place:?}"
        );
    }
}

#[test]
fn nothing_found_says_what_was_looked_at() {
    let said = words(&drawn(
        &env(),
        vec![
            Msg::SettingChosen(Setting::Own),
            Msg::Typed(Field::Search, "zzblorbo".into()),
            Msg::TypedAdded,
            Msg::Went(Place::Review),
        ],
    ));
    assert!(said.contains("We found nothing in the sources we carry."));
    assert!(said.contains("That does not mean there is nothing."));
    assert!(said.contains("We checked 0 medicines against"));
}

#[test]
fn a_finding_says_what_why_whom_to_ask_and_what_it_rests_on() {
    let html = at(Place::Review);
    let card = html.split("<li class=\"bb-finding").nth(1).unwrap();
    let said = words(card);
    for part in [
        "Call today",
        "lithium",
        "What to do",
        "What this rests on",
        "Sources",
        "lithium-with-nsaid",
        "Edition",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let place = |part: &str| said.find(part).unwrap();
    assert!(place("Call today") < place("What to do") && place("What to do") < place("What this rests on"));
}

#[test]
fn the_first_three_are_shown_whole_and_at_most_five_questions_are_asked() {
    let lines = "warfarin 5 mg daily\nAdvil 200 mg\nlithium 300 mg\nZoloft 50 mg\ntramadol 50 mg\nlisinopril\nTylenol PM\nalprazolam";
    let html = drawn(
        &env(),
        vec![
            Msg::SettingChosen(Setting::Own),
            Msg::Went(Place::Paste),
            Msg::Typed(Field::Paste, lines.into()),
            Msg::PasteRead,
            Msg::PasteAccepted,
            Msg::Went(Place::Review),
        ],
    );
    let whole = html.matches("<li class=\"bb-finding\"").count()
        + html.matches("<li class=\"bb-finding bb-pressing\"").count();
    assert_eq!(whole, 3);
    assert!(html.contains("bb-folded"));
    let gaps = html.split("class=\"bb-gaps\"").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(tags(gaps, "li").len() <= 5);
}

#[test]
fn a_problem_stands_above_the_heading_and_beside_its_field() {
    let html = drawn(
        &env(),
        vec![
            Msg::SettingChosen(Setting::Own),
            Msg::Went(Place::About(Question::Age)),
            Msg::Typed(Field::Age, "old".into()),
            Msg::Continued,
        ],
    );
    assert!(html.find("There is a problem").unwrap() < html.find("<h1").unwrap());
    assert!(html.contains("href=\"#bb-age\""));
    let (field, _) = tags(&html, "input").into_iter().find(|(field, _)| field.contains("bb-age\"")).unwrap();
    assert!(field.contains("aria-invalid=\"true\"") && field.contains("bb-age-problem"), "{field}");
    assert!(field.contains("value=\"old\""), "what was typed stays: {field}");
}

#[test]
fn the_search_tells_a_screen_reader_all_it_needs() {
    let typed = vec![Msg::SettingChosen(Setting::Own), Msg::Typed(Field::Search, "zol".into())];
    let field = |html: &str| {
        tags(html, "input").into_iter().find(|(f, _)| f.contains("combobox")).unwrap().0.to_owned()
    };
    let closed = drawn(&env(), vec![Msg::SettingChosen(Setting::Own)]);
    assert!(field(&closed).contains("aria-expanded=\"false\""));
    let open = drawn(&env(), typed.clone());
    assert!(field(&open).contains("aria-expanded=\"true\""));
    assert!(!field(&open).contains("aria-activedescendant"), "nothing is chosen beforehand");
    let down = drawn(&env(), typed.into_iter().chain([Msg::SearchKeyed(SearchKey::Down)]).collect());
    assert!(field(&down).contains("aria-activedescendant=\"bb-suggestion-0\""));
    let options: Vec<_> =
        tags(&down, "li").into_iter().filter(|(option, _)| option.contains("option")).collect();
    assert_eq!(options.len(), 7, "seven fit on a small screen");
    assert!(
        options[0].0.contains("aria-selected=\"true\"") && options[1].0.contains("aria-selected=\"false\"")
    );
    assert!(options[1].0.contains("aria-posinset=\"2\"") && options[1].0.contains("aria-setsize=\"7\""));
}

#[test]
fn paper_carries_its_truth_on_every_sheet() {
    let html = at(Place::Print);
    let sheets = tags(&html, "article").len();
    assert_eq!(sheets, 3);
    assert_eq!(words(&html).matches("No clinician has signed off this content").count(), sheets);
    let said = words(&html);
    assert!(said.contains("Not asked"), "allergies were not asked");
    assert!(said.contains("No longer taken"));
    assert!(said.contains("Prepared on November 25, 2026"));
}

#[test]
fn without_packs_there_is_still_a_list_and_paper_and_the_review_says_why_it_is_missing() {
    let bare = Env { names: None, knowledge: None, ..env() };
    let said = |place| words(&drawn(&bare, listed_then([Msg::Went(place)])));
    assert!(said(Place::Medicines).contains("lithium 300 mg twice a day"));
    assert!(said(Place::Print).contains("lithium 300 mg twice a day"));
    assert!(said(Place::Review).contains("The medical content could not be opened"));
    assert!(said(Place::RedFlags).contains("911"), "help does not wait for a pack");
}

#[test]
fn outside_the_united_states_no_american_number_is_shown() {
    let msgs = [
        Msg::Went(Place::RedFlags),
        Msg::RegionChosen(Region::Elsewhere),
        Msg::SignSwitched("serotonin".into()),
    ];
    let said = words(&drawn(&env(), listed_then(msgs)));
    assert!(said.contains("your local emergency number"));
    assert!(!said.contains("911") && !said.contains("988"), "{said}");
}

#[test]
fn five_hundred_medicines_are_drawn() {
    let lines: Vec<String> = (0..500).map(|n| format!("aspirin {n} mg daily")).collect();
    let msgs = vec![
        Msg::SettingChosen(Setting::Client),
        Msg::Went(Place::Paste),
        Msg::Typed(Field::Paste, lines.join("\n")),
        Msg::PasteRead,
        Msg::PasteAccepted,
    ];
    let html = drawn(&env(), msgs);
    assert_eq!(html.matches("class=\"bb-thing").count() - html.matches("class=\"bb-thing-").count(), 500);
}

#[test]
fn a_therapist_reads_the_words_meant_for_clinicians() {
    let own = words(&at(Place::Review));
    let client =
        words(&drawn(&env(), listed_then([Msg::SettingChosen(Setting::Client), Msg::Went(Place::Review)])));
    assert!(client.contains("To raise with the prescriber") && !own.contains("To raise with the prescriber"));
}

#[test]
fn paper_loses_no_word_of_a_line_and_says_nothing_twice() {
    let mut msgs = vec![Msg::SettingChosen(Setting::Own)];
    for line in ["Zoloft 50 mg", "lisinopril 10 mg every morning florbing the zork"] {
        msgs.extend([Msg::Typed(Field::Search, line.into()), Msg::TypedAdded]);
    }
    msgs.push(Msg::Went(Place::Print));
    let said = words(&drawn(&env(), msgs));
    assert!(!said.contains("Zoloft 50 mg"), "name and strength have places of their own: {said}");
    assert!(said.contains("As written: lisinopril 10 mg every morning florbing the zork"), "{said}");
}

const SPANISH: Msg = Msg::LanguageChosen(Language::Es);

#[test]
fn each_screen_offers_the_other_language_and_says_once_that_spanish_is_not_checked() {
    for (name, html) in screens_in(Language::Es) {
        let said = words(&html);
        let sheets = tags(&html, "article").len();
        let drafted = said.matches("Texto traducido por computadora, sin revisión profesional.").count();
        assert_eq!(drafted - sheets, 1, "{name}");
        assert!(
            said.contains("Ver en inglés") && html.contains("<span lang=\"en\">English</span>"),
            "{name}"
        );
        assert!(html.contains(" lang=\"es\""), "{name}");
        assert!(said.contains("Su lista se queda en este aparato"), "{name}");
        assert!(said.contains("Ningún profesional de la salud ha aprobado"), "{name}");
    }
    for (name, html) in screens() {
        assert!(html.contains("<span lang=\"es\">Español</span>"), "{name}");
        assert!(!words(&html).contains("Translated by computer"), "{name}");
    }
}

#[test]
fn another_language_keeps_all_that_was_entered() {
    let there =
        [Msg::Went(Place::About(Question::Conditions)), Msg::Typed(Field::Conditions, "high blood".into())];
    let said = drawn(&env(), listed_then(there.into_iter().chain([SPANISH])));
    assert!(said.contains("high blood"), "what stands in a field stays");
    assert!(words(&said).contains("¿Qué problemas de salud tiene?"));
    let start = [Msg::Started].into_iter().chain(listed());
    let before = start.fold(State::default(), |state, msg| update(state, msg, &env()).0);
    let (after, effects) = update(before.clone(), SPANISH, &env());
    assert_eq!(after.record, before.record);
    assert!(effects.contains(&Effect::Language("es")));
    let shown = words(&html_of(&after, &env()));
    assert!(shown.contains("Puede deshacer su último cambio."), "{shown}");
    let (erased, _) = update(after, Msg::Erased, &env());
    assert_eq!(erased.language, Language::Es, "a language is no entry");
}

#[test]
fn a_plan_speaks_the_other_language_too_but_for_what_the_person_wrote() {
    let made = vec![
        Msg::SettingChosen(Setting::Own),
        Msg::Went(Place::Paste),
        Msg::Typed(
            Field::Paste,
            "lithium 300 mg\nAdvil 200 mg\nwarfarin 5 mg\nZoloft 50 mg\ntramadol 50 mg".into(),
        ),
        Msg::PasteRead,
        Msg::PasteAccepted,
        Msg::Went(Place::Review),
        Msg::SuggestionAccepted(0),
        Msg::SuggestionAccepted(1),
        Msg::QuestionAccepted(2),
        Msg::Went(Place::Plan),
        Msg::Typed(Field::Item(1), "Ask Dr. Lee on Friday".into()),
    ];
    let english = drawn(&env(), made.clone());
    let spanish = drawn(&env(), made.clone().into_iter().chain([SPANISH]).collect());
    let said = words(&spanish);
    assert!(spanish.contains("Ask Dr. Lee on Friday"), "the person's own words stay");
    assert!(!said.contains("can raise the level of") && !said.contains("Call your pharmacist"), "{said}");
    assert!(spanish.contains("Leí esto: “"));
    let back = [SPANISH, Msg::LanguageChosen(Language::En)];
    let fields = |html: &str| values(html, "value").iter().map(|value| value.to_string()).collect::<Vec<_>>();
    assert_eq!(fields(&drawn(&env(), made.into_iter().chain(back).collect())), fields(&english));
}

#[test]
fn a_sign_that_needs_help_now_is_told_in_both_languages() {
    let env = env();
    let flags = &env.knowledge.as_ref().unwrap().content.red_flags;
    let flag = flags.iter().find(|flag| flag.key == "serotonin").unwrap();
    for place in [Place::RedFlags, Place::Review] {
        let there = [Msg::SignSwitched("serotonin".into()), SPANISH, Msg::Went(place)];
        let html = drawn(&env, listed_then(there));
        let said = words(&html);
        for words in [&flag.sign, &flag.act] {
            for part in [&words.en, &words.es] {
                let begins = part.split('{').next().unwrap().trim();
                assert!(!begins.is_empty() && said.contains(begins), "{place:?}: {begins}");
            }
        }
        assert!(html.contains("lang=\"en\""), "the English is marked as such");
        let english =
            words(&drawn(&env, listed_then([Msg::SignSwitched("serotonin".into()), Msg::Went(place)])));
        assert!(!english.contains(&flag.sign.es), "{place:?}: once is enough where nothing is translated");
    }
    let said = words(&drawn(&env, vec![SPANISH, Msg::Went(Place::RedFlags)]));
    assert!(said.contains("Llame al 911") && said.contains("Do you think it is an emergency?"));
}

#[test]
fn findings_and_paper_speak_spanish() {
    let said = |place| words(&drawn(&env(), listed_then([SPANISH, Msg::Went(place)])));
    let review = said(Place::Review);
    for part in ["Llame hoy", "lithium", "Qué hacer", "En qué se basa", "Fuentes", "lithium-with-nsaid"] {
        assert!(review.contains(part), "{part}: {review}");
    }
    let paper = said(Place::Print);
    assert!(
        paper.contains("Preparado el 25 de noviembre de 2026") && paper.contains("2 veces al día"),
        "{paper}"
    );
    assert!(paper.contains("lithium"), "names stand as on the US label");
}

#[test]
fn what_is_felt_and_known_is_entered_asked_about_and_drawn() {
    let told = |symptom: &str, day: &str| {
        vec![
            Msg::SettingChosen(Setting::Own),
            Msg::Typed(Field::Search, "amlodipine 5 mg daily since 4/20/2026".into()),
            Msg::TypedAdded,
            Msg::Went(Place::About(Question::Results)),
            Msg::Typed(Field::Result(0), "blood pressure 142/90".into()),
            Msg::Typed(Field::ResultDay(0), "5/4/2026".into()),
            Msg::Continued,
            Msg::Went(Place::About(Question::Symptoms)),
            Msg::Typed(Field::Symptom(0), symptom.into()),
            Msg::Typed(Field::SymptomDay(0), day.into()),
            Msg::Continued,
        ]
    };
    let then = |mut msgs: Vec<Msg>, place| {
        msgs.push(Msg::Went(place));
        drawn(&env(), msgs)
    };
    let check = words(&then(told("swollen ankles", "May 2026"), Place::Check));
    assert!(check.contains("blood pressure 142/90, May 4, 2026"), "{check}");
    assert!(check.contains("swollen ankles, May 1, 2026"), "{check}");
    let review = then(told("swollen ankles", "May 2026"), Place::Review);
    assert!(review.contains("<svg class=\"bb-strip\""));
    let review = words(&review);
    for part in
        ["Could a medicine add to this: swollen legs or feet?", "What began when", "since April 20, 2026"]
    {
        assert!(review.contains(part), "{part}");
    }
    let paper = words(&then(told("swollen ankles", "May 2026"), Place::Print));
    assert!(paper.contains("What began when") && paper.contains("Often used for high blood pressure"));

    let unknown = words(&then(told("dizzyness", ""), Place::Check));
    assert!(unknown.contains("Did you mean: dizziness?"), "{unknown}");
    for place in [Place::Review, Place::Print] {
        assert!(words(&then(told("qwertyuiop", ""), place)).contains("qwertyuiop"), "named as not checked");
    }

    // A day that is still to come keeps the person on the page, with what they wrote.
    let wrong = drawn(&env(), told("dizzy", "5/4/2031"));
    assert!(wrong.contains("Write a day that has passed") && wrong.contains("value=\"dizzy\""));
    // Nothing has a day: nothing is drawn.
    let undated = vec![
        Msg::SettingChosen(Setting::Own),
        Msg::Typed(Field::Search, "amlodipine 5 mg daily".into()),
        Msg::TypedAdded,
    ];
    assert!(!then(undated, Place::Review).contains("bb-timeline"));
}
