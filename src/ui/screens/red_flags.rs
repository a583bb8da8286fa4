use crate::app::{Msg, Region, Reviewed};
use crate::messages::{Key, text};
use crate::t;
use crate::ui::View;
use crate::ui::parts::choice::{Choice, radios};
use crate::ui::parts::{icon, lead, title};
use crate::wording::FlagCard;
use yew::prelude::*;

/// Is something wrong right now? Whom to call stands first, without a tick; signs and what to do about them follow.
pub(super) fn red_flags(view: View) -> Html {
    let language = view.language();
    let numbers = view.state.numbers();
    let region = view.state.region;
    html! {
        <>
            { title(t!(language, RedFlagsTitle)) }
            <div class="bb-emergency">
                <p class="bb-emergency-main">{ icon::icon(icon::Icon::Help) }<span>{ t!(language, RedFlagsEmergency) }{ " " }{ call(view, numbers.emergency) }</span></p>
                <p>{ t!(language, RedFlagsCrisis) }{ " " }{ call(view, numbers.crisis) }</p>
                <p>{ t!(language, RedFlagsPoison) }{ " " }{ call(view, numbers.poison) }</p>
            </div>
            { radios(view, "region", "bb-choices-row", t!(language, RedFlagsWhere), vec![
                Choice::new(t!(language, RedFlagsUs), region == Region::UnitedStates, Msg::RegionChosen(Region::UnitedStates)),
                Choice::new(t!(language, RedFlagsElsewhere), region == Region::Elsewhere, Msg::RegionChosen(Region::Elsewhere)),
            ]) }
            { signs(view) }
            <p>{ t!(language, RedFlagsKeep) }</p>
            <p><strong>{ t!(language, RedFlagsNot) }</strong></p>
        </>
    }
}

// A number that a phone can call; elsewhere there is no number, only words.
fn call(view: View, number: &'static str) -> Html {
    match view.state.region {
        Region::UnitedStates => {
            let number_only: String = number.chars().filter(char::is_ascii_digit).collect();
            html! { <a class="bb-call" href={["tel:", &number_only].concat()}>{ t!(view.language(), RedFlagsCall, number = number) }</a> }
        }
        Region::Elsewhere => {
            html! { <strong>{ t!(view.language(), RedFlagsCall, number = number) }</strong> }
        }
    }
}

fn signs(view: View) -> Html {
    let language = view.language();
    let cards = view.env.signs(view.state);
    if cards.is_empty() {
        return Html::default();
    }
    let group = |heading: &str, cards: Vec<&FlagCard>| {
        if cards.is_empty() {
            return Html::default();
        }
        html! {
            <section>
                <h2>{ heading }</h2>
                <ul class="bb-signs">{ for cards.into_iter().map(|card| sign(view, card)) }</ul>
            </section>
        }
    };
    let (yours, rest): (Vec<_>, Vec<_>) = cards.iter().partition(|card| !card.medications.is_empty());
    let (anyone, others): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|card| view.env.is_for_anyone(&card.sign));
    html! {
        <>
            { lead(t!(language, RedFlagsLead)) }
            { group(t!(language, RedFlagsAll), anyone) }
            { group(t!(language, RedFlagsYours), yours) }
            if !others.is_empty() {
                <details class="bb-more">
                    <summary>{ t!(language, RedFlagsMore) }</summary>
                    <ul class="bb-signs">{ for others.into_iter().map(|card| sign(view, card)) }</ul>
                </details>
            }
        </>
    }
}

// What to do stands right under the sign that was ticked.
fn sign(view: View, card: &FlagCard) -> Html {
    let ticked = view.state.record.signs.contains(&card.sign);
    let id = ["bb-sign-", &card.sign].concat();
    let send = view.send.clone();
    let key = card.sign.clone();
    let onchange = Callback::from(move |_: Event| send.emit(Msg::SignSwitched(key.clone())));
    html! {
        <li>
            <div class="bb-choice">
                <input type="checkbox" id={id.clone()} checked={ticked} {onchange} />
                <label for={id}>{ card.title.clone() }</label>
            </div>
            <div role="status">
                if ticked { { what_to_do(view, card) } }
            </div>
        </li>
    }
}

fn what_to_do(view: View, card: &FlagCard) -> Html {
    let (class, level) = match card.level.chars().next() {
        Some('E') => ("bb-flag bb-flag-emergency", Key::LevelEmergency),
        Some('S') => ("bb-flag bb-flag-emergency", Key::LevelCrisis),
        Some('P') => ("bb-flag bb-flag-emergency", Key::LevelPoison),
        Some('T') => ("bb-flag", Key::LevelToday),
        _ => ("bb-flag", Key::LevelNext),
    };
    html! {
        <div {class}>
            <p class="bb-flag-level">{ icon::icon(icon::Icon::Help) }<span>{ text(view.language(), level) }</span></p>
            <p>{ card.text.clone() }</p>
        </div>
    }
}

/// The signs that were ticked, above the findings.
pub(super) fn raised(view: View, reviewed: &Reviewed) -> Html {
    let flags = view.env.flags(view.state, &reviewed.review);
    html! {
        <>
            { for flags.iter().map(|card| html! {
                <section class="bb-raised"><h2>{ card.title.clone() }</h2>{ what_to_do(view, card) }</section>
            }) }
        </>
    }
}
