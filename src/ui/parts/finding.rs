//! A finding as a card: headline, why, what to ask and whom; what it rests on folded under.

use super::{icon, other_button};
use crate::app::{Msg, Place};
use crate::knowledge::Urgency;
use crate::messages::text;
use crate::t;
use crate::ui::html::{
    Content, attributes, bdi, button, details, div, each, h3, h4, li, none, p, span, summary, ul, with,
};
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
        Urgency::NextVisit => ("bb-urgency", "", "M8 11h32v29H8zM8 20h32M16 5v10M32 5v10"),
        Urgency::GoodToKnow => ("bb-urgency bb-good-to-know", "", "M24 8a16 16 0 1 0 0 32a16 16 0 1 0 0-32z"),
    };
    span(class, [icon::draw(fill, line), span("", text(view.language(), words::urgency(urgency)))])
}

/// The whole card; `offered`: it may still go on the plan.
pub(crate) fn card(view: View, number: usize, card: &Card, offered: bool) -> Html {
    li(
        if card.urgency == Urgency::CallToday { "bb-finding bb-pressing" } else { "bb-finding" },
        [urgency(view, card.urgency), h3("", card.title.as_str()), body(view, number, card, offered)],
    )
}

/// The card folded to its headline.
pub(crate) fn folded(view: View, number: usize, card: &Card, offered: bool) -> Html {
    let headline = summary("", h3("", card.title.as_str()));
    li(
        "bb-finding bb-folded",
        details("", [headline, div("bb-folded-body", body(view, number, card, offered))]),
    )
}

// The medicines side by side, as things.
fn pair(view: View, card: &Card) -> Html {
    let lines = card.medications.iter().filter_map(|index| view.state.record.medications.get(*index));
    ul(
        "bb-pair-things",
        each(lines, |line| {
            li("", [span("bb-glyph bb-glyph-small", icon::form(line.form)), bdi("", line.name())])
        }),
    )
}

fn body(view: View, number: usize, card: &Card, offered: bool) -> Html {
    let language = view.language();
    let what =
        if view.state.is_dense() { t!(language, CardForPrescriber) } else { t!(language, CardWhatToDo) };
    let plan = if card.urgency == Urgency::GoodToKnow {
        none()
    } else if offered {
        other_button(view, t!(language, PlanAccept), Msg::SuggestionAccepted(number))
    } else {
        let attributes = attributes! { "class" => "bb-row", "id" => ["bb-done-", &number.to_string()].concat(), "tabindex" => "-1" };
        let plan = button(view, "bb-quiet", Msg::Went(Place::Plan), t!(language, PlanOpen));
        with("div", attributes, [p("bb-done", t!(language, PlanOn)), plan])
    };
    [
        pair(view, card),
        each(&card.why, |why| p("", why.as_str())),
        div("bb-ask", [p("bb-ask-head", what), p("", card.ask.as_str())]),
        if card.translated { none() } else { p("bb-small", t!(language, CardEnglish)) },
        plan,
        basis(view, card),
    ]
    .html()
}

fn basis(view: View, card: &Card) -> Html {
    let language = view.language();
    let edition = view.env.knowledge.as_ref().map_or("", |knowledge| &knowledge.edition);
    let unknown = if card.unknown.is_empty() {
        none()
    } else {
        let lines = each(&card.unknown, |line| li("", line.as_str()));
        [h4("", t!(language, CardUnknown)), ul("", lines)].html()
    };
    details(
        "bb-more",
        [
            summary("", t!(language, CardBasis)),
            h4("", t!(language, CardInputs)),
            ul("", each(&card.evidence, |line| li("", line.text.as_str()))),
            unknown,
            h4("", t!(language, CardSources)),
            ul("", each(&card.sources, |source| source_line(view, source))),
            p("bb-small", t!(language, CardRules, rules = &card.rules.join(", "), edition = edition)),
        ],
    )
}

fn source_line(view: View, source: &SourceLine) -> Html {
    let language = view.language();
    let year = source.year.map(u32::from).unwrap_or(0);
    let work = t!(language, CardSource, title = &source.title, publisher = &source.publisher, year = year);
    let section = match source.section.as_str() {
        "" => String::new(),
        section => [" ", &t!(language, CardSourceSection, text = section)].concat(),
    };
    let recalled = if source.read { none() } else { p("bb-small", t!(language, CardSourceRecalled)) };
    li("", [work.html(), section.html(), recalled])
}
