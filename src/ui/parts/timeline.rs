//! What began when, as bars and marks. The drawing is for the eye; the same days stand beside it in words.

use crate::messages::date;
use crate::plan::{Dated, Strip, Timeline, timeline};
use crate::t;
use crate::ui::View;
use crate::ui::html::{attributes, bdi, div, each, li, none, p, span, ul, with};
use crate::values::{Date, write_decimal};
use yew::prelude::*;

/// Width of the drawing, in its own units.
const WIDTH: f64 = 300.0;

/// One strip for each thing with a day; nothing where nothing has one.
pub(crate) fn strips(view: View) -> Html {
    let Some(timeline) = timeline(&view.state.record, view.env.today) else { return none() };
    let language = view.language();
    let ends = [timeline.from, timeline.to].map(|day| span("", date(language, day)));
    div(
        "bb-timeline",
        [
            with("div", attributes! { "class" => "bb-timeline-ends", "aria-hidden" => "true" }, ends),
            ul("bb-strips", each(&timeline.strips, |strip| row(view, &timeline, strip))),
        ],
    )
}

fn row(view: View, timeline: &Timeline, strip: &Strip) -> Html {
    let (name, days) = words(view, strip);
    li("", [p("bb-strip-name", [bdi("", name), span("bb-strip-days", days)]), drawing(timeline, strip)])
}

// What it is, and its days in words.
fn words(view: View, strip: &Strip) -> (String, String) {
    let language = view.language();
    let record = &view.state.record;
    let said = |day: Date| date(language, day);
    match strip.what {
        Dated::Medicine(index) => {
            let Some(line) = record.medications.get(index) else { return Default::default() };
            let mut days = Vec::new();
            days.extend(line.started_on.map(|day| t!(language, TimelineStarted, date = &said(day))));
            days.extend(line.changed_on.map(|day| t!(language, TimelineChanged, date = &said(day))));
            days.extend(line.stopped_on.map(|day| t!(language, TimelineStopped, date = &said(day))));
            (line.name().to_owned(), days.join(", "))
        }
        Dated::Symptom(index) => {
            let symptom = record.symptoms.iter().flatten().nth(index);
            let since = symptom.and_then(|symptom| symptom.since);
            let since = since.map(|day| t!(language, TimelineSince, date = &said(day)));
            (symptom.map(|symptom| symptom.text.clone()).unwrap_or_default(), since.unwrap_or_default())
        }
        Dated::Result(index) => {
            let result = record.person.observations.iter().flatten().nth(index);
            let on = result.and_then(|result| result.on).map(said).unwrap_or_default();
            (result.map(|result| result.text.clone()).unwrap_or_default(), on)
        }
    }
}

fn drawing(timeline: &Timeline, strip: &Strip) -> Html {
    let at = |day| timeline.place(day) * WIDTH;
    let class = match strip.what {
        Dated::Medicine(_) => "bb-bar-medicine",
        Dated::Symptom(_) | Dated::Result(_) => "bb-bar-symptom",
    };
    let bar = strip.bar.map_or_else(none, |(began, ended)| {
        let start = began.map_or(0.0, at);
        let width = (at(ended) - start).max(2.0);
        let attributes = attributes! {
            "class" => if began.is_some() { class } else { "bb-bar-unknown" },
            "x" => write_decimal(start.round()),
            "y" => "5",
            "width" => write_decimal(width.round()),
            "height" => "8",
        };
        with("rect", attributes, none())
    });
    let line = |day| {
        let x = write_decimal(at(day).round());
        with("path", attributes! { "class" => "bb-strip-line", "d" => ["M", &x, " 0v18"].concat() }, none())
    };
    // A diamond.
    let mark = |day: &Date| {
        let x = write_decimal(at(*day).round());
        let d = ["M", &x, " 2l6 7-6 7-6-7z"].concat();
        with("path", attributes! { "class" => "bb-strip-mark", "d" => d }, none())
    };
    let attributes = attributes! {
        "class" => "bb-strip",
        "viewBox" => "-6 0 312 18",
        "aria-hidden" => "true",
        "focusable" => "false",
    };
    with("svg", attributes, [each(timeline.symptoms(), line), bar, each(&strip.marks, mark)])
}
