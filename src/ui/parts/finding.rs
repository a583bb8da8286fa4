//! A finding as a card: headline, why, what to ask and whom; what it rests on folded under.

use super::{button, icon};
use crate::app::Msg;
use crate::knowledge::Urgency;
use crate::messages::text;
use crate::t;
use crate::ui::{View, words};
use crate::wording::{Card, SourceLine};
use yew::prelude::*;

/// How soon, as word and shape. The shape gets emptier with the urgency, so that greyscale shows the order too.
pub(crate) fn urgency(view: View, urgency: Urgency) -> Html {
    let (class, fill, line) = match urgency {
        Urgency::CallToday => ("bb-urgency bb-call-today", "M24 3l21 21-21 21L3 24z", "M24 14v13M24 33v.4"),
        Urgency::TalkSoon => {
            ("bb-urgency bb-talk-soon", "M24 6a18 18 0 0 1 0 36z", "M24 6a18 18 0 1 0 0 36a18 18 0 1 0 0-36z")
        }
        Urgency::NextVisit => ("bb-urgency bb-next-visit", "", "M8 11h32v29H8zM8 20h32M16 5v10M32 5v10"),
        Urgency::GoodToKnow => ("bb-urgency bb-good-to-know", "", "M24 8a16 16 0 1 0 0 32a16 16 0 1 0 0-32z"),
    };
    html! {
        <p {class}>{ icon::draw(fill, line) }<span>{ text(view.language(), words::urgency(urgency)) }</span></p>
    }
}

/// The whole card; `offered`: it may still go on the plan.
pub(crate) fn card(view: View, number: usize, card: &Card, offered: bool) -> Html {
    html! {
        <li class={classes!("bb-finding", (card.urgency == Urgency::CallToday).then_some("bb-pressing"))}>
            { urgency(view, card.urgency) }
            <h3>{ card.title.clone() }</h3>
            { pair(view, card) }
            { body(view, number, card, offered) }
        </li>
    }
}

/// The card folded to its headline.
pub(crate) fn folded(view: View, number: usize, card: &Card, offered: bool) -> Html {
    html! {
        <li class="bb-finding bb-folded">
            <details>
                <summary><h3>{ card.title.clone() }</h3></summary>
                { pair(view, card) }
                { body(view, number, card, offered) }
            </details>
        </li>
    }
}

// The medicines side by side, as things.
fn pair(view: View, card: &Card) -> Html {
    let lines = card.medications.iter().filter_map(|index| view.state.record.medications.get(*index));
    html! {
        <ul class="bb-pair-things">
            { for lines.map(|line| html! {
                <li><span class="bb-glyph bb-glyph-small">{ icon::form(line.form) }</span><bdi>{ line.name() }</bdi></li>
            }) }
        </ul>
    }
}

fn body(view: View, number: usize, card: &Card, offered: bool) -> Html {
    let language = view.language();
    let what =
        if view.state.is_dense() { t!(language, CardForPrescriber) } else { t!(language, CardWhatToDo) };
    html! {
        <>
            { for card.why.iter().map(|why| html! { <p>{ why.clone() }</p> }) }
            <div class="bb-ask"><p class="bb-ask-head">{ what }</p><p>{ card.ask.clone() }</p></div>
            if !card.translated {
                <p class="bb-small">{ t!(language, CardEnglish) }</p>
            }
            if card.urgency != Urgency::GoodToKnow {
                if offered {
                    { button(view, t!(language, PlanAccept), Msg::SuggestionAccepted(number)) }
                } else {
                    <p class="bb-done">{ t!(language, PlanOn) }</p>
                }
            }
            { basis(view, card) }
        </>
    }
}

fn basis(view: View, card: &Card) -> Html {
    let language = view.language();
    let edition = view.env.knowledge.as_ref().map(|knowledge| knowledge.edition.clone()).unwrap_or_default();
    html! {
        <details class="bb-more">
            <summary>{ t!(language, CardBasis) }</summary>
            <h4>{ t!(language, CardInputs) }</h4>
            <ul>{ for card.evidence.iter().map(|line| html! { <li>{ line.text.clone() }</li> }) }</ul>
            if !card.unknown.is_empty() {
                <h4>{ t!(language, CardUnknown) }</h4>
                <ul>{ for card.unknown.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ul>
            }
            <h4>{ t!(language, CardSources) }</h4>
            <ul>{ for card.sources.iter().map(|source| source_line(view, source)) }</ul>
            <p class="bb-small">{ t!(language, CardRules, rules = &card.rules.join(", "), edition = &edition) }</p>
        </details>
    }
}

fn source_line(view: View, source: &SourceLine) -> Html {
    let language = view.language();
    let year = source.year.map(u32::from).unwrap_or(0);
    html! {
        <li>
            { t!(language, CardSource, title = &source.title, publisher = &source.publisher, year = year) }
            if !source.section.is_empty() {
                { " " }{ t!(language, CardSourceSection, text = &source.section) }
            }
            if !source.read {
                <br /><span class="bb-small">{ t!(language, CardSourceRecalled) }</span>
            }
        </li>
    }
}
