use crate::app::{Msg, Region, Reviewed};
use crate::messages::{Key, Language, text};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, details, div, each, h2, li, none, p, section, span, strong, summary, ul, with,
};
use crate::ui::parts::choice::{Choice, check, radios};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::{lead, title};
use crate::wording::FlagCard;
use yew::prelude::*;

/// Is something wrong right now? Whom to call stands first, without a tick; signs and what to do about them follow.
pub(super) fn red_flags(view: View) -> Html {
    let language = view.language();
    let (numbers, region) = (view.state.numbers(), view.state.region);
    let choice = |words, here| Choice::new(words, region == here, Msg::RegionChosen(here));
    let regions = vec![
        choice(t!(language, RedFlagsUs), Region::UnitedStates),
        choice(t!(language, RedFlagsElsewhere), Region::Elsewhere),
    ];
    let line = |key, number| {
        let words = |language: Language| [text(language, key).html(), " ".html()];
        let original = match language {
            Language::En => none(),
            // Whoever helps may not read the language, and nobody has checked the translation.
            _ => with(
                "span",
                attributes! { "lang" => "en", "class" => "bb-original" },
                text(Language::En, key),
            ),
        };
        [words(language).html(), call(view, number), original]
    };
    [
        title(t!(language, RedFlagsTitle)),
        div(
            "bb-emergency",
            [
                p(
                    "bb-emergency-main",
                    [icon(Icon::Help), span("", line(Key::RedFlagsEmergency, numbers.emergency))],
                ),
                p("", line(Key::RedFlagsCrisis, numbers.crisis)),
                p("", line(Key::RedFlagsPoison, numbers.poison)),
            ],
        ),
        radios(view, "region", "bb-choices bb-choices-row", t!(language, RedFlagsWhere), regions),
        signs(view),
        p("", t!(language, RedFlagsKeep)),
        p("", strong("", t!(language, RedFlagsNot))),
    ]
    .html()
}

// A number that a phone can call; elsewhere there is no number, only words.
fn call(view: View, number: &'static str) -> Html {
    let words = t!(view.language(), RedFlagsCall, number = number);
    if view.state.region == Region::Elsewhere {
        return strong("", words);
    }
    let mut href = String::from("tel:");
    href.extend(number.chars().filter(char::is_ascii_digit));
    with("a", attributes! { "class" => "bb-call", "href" => href }, words)
}

fn signs(view: View) -> Html {
    let language = view.language();
    let cards = view.env.signs(view.state);
    if cards.is_empty() {
        return none();
    }
    let list = |cards: Vec<&FlagCard>| ul("bb-signs", each(cards, |card| sign(view, card)));
    let group = |heading: &str, cards: Vec<&FlagCard>| {
        if cards.is_empty() { none() } else { section("", [h2("", heading), list(cards)]) }
    };
    let (anyone, rest): (Vec<_>, Vec<_>) = cards.iter().partition(|card| view.env.is_for_anyone(&card.sign));
    let (yours, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|card| !card.medications.is_empty());
    let others = if others.is_empty() {
        none()
    } else {
        details("bb-more", [summary("", t!(language, RedFlagsMore)), list(others)])
    };
    [
        lead(t!(language, RedFlagsLead)),
        group(t!(language, RedFlagsAll), anyone),
        group(t!(language, RedFlagsYours), yours),
        others,
    ]
    .html()
}

// What to do stands right under the sign that was ticked.
fn sign(view: View, card: &FlagCard) -> Html {
    let ticked = view.state.record.signs.contains(&card.sign);
    let name = ["sign-", &card.sign].concat();
    let advice = if ticked { what_to_do(view, card) } else { none() };
    // The words of a sign that is not ticked stay in one language, so that the list can be gone through.
    let english = card.english.as_ref().filter(|_| ticked);
    let english = english.map_or_else(none, |(sign, _)| original(sign));
    li(
        "",
        [
            check(view, &name, &card.title, ticked, Msg::SignSwitched(card.sign.clone())),
            english,
            with("div", attributes! { "role" => "status" }, advice),
        ],
    )
}

fn what_to_do(view: View, card: &FlagCard) -> Html {
    let (class, level) = match card.level.chars().next() {
        Some('E') => ("bb-flag bb-flag-emergency", Key::LevelEmergency),
        Some('S') => ("bb-flag bb-flag-emergency", Key::LevelCrisis),
        Some('P') => ("bb-flag bb-flag-emergency", Key::LevelPoison),
        Some('T') => ("bb-flag", Key::LevelToday),
        _ => ("bb-flag", Key::LevelNext),
    };
    div(
        class,
        [
            p("bb-flag-level", [icon(Icon::Help), span("", text(view.language(), level))]),
            p("", card.text.as_str()),
            card.english.as_ref().map_or_else(none, |(_, act)| original(act)),
        ],
    )
}

fn original(words: &str) -> Html {
    with("p", attributes! { "lang" => "en", "class" => "bb-original" }, words)
}

/// The signs that were ticked, above the findings.
pub(super) fn raised(view: View, reviewed: &Reviewed) -> Html {
    let flags = view.env.flags(view.state, &reviewed.review);
    each(&flags, |card| {
        let english = card.english.as_ref().map_or_else(none, |(sign, _)| original(sign));
        section("bb-raised", [h2("", card.title.as_str()), english, what_to_do(view, card)])
    })
}
