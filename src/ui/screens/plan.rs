use crate::app::{Field, Msg, Place, box_id};
use crate::formats::printed::{by as by_name, who as who_name};
use crate::messages::{Key, text};
use crate::plan::{Apart, By, Row, Schedule, Who, schedule};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, Press, attributes, bdi, button, div, each, h2, h3, li, named_button, none, ol, p, press,
    section, span, tbody, td, tfoot, thead, tr, ul, with,
};
use crate::ui::parts::choice::picker;
use crate::ui::parts::field::{Look, field};
use crate::ui::parts::{
    actions, bag, finding, heading, hint, icon, lead, main_button, other_button, title, undo,
};
use crate::ui::words::TIMES;
use crate::wording::{Card, amount};
use yew::prelude::*;

/// Offers shown before "Show all" is asked for.
const FEW: usize = 3;

/// Who does what by when, what to ask, and the day.
pub(super) fn plan(view: View) -> Html {
    let language = view.language();
    [
        title(t!(language, PlanTitle)),
        lead(t!(language, PlanLead)),
        div("bb-plan", [div("", [items(view), undo::notice(view), offered(view)]), questions(view)]),
        day(view),
        actions([
            main_button(view, t!(language, PlanPrint), Msg::Went(Place::Print)),
            other_button(view, t!(language, FileSave), Msg::FileSaveAsked),
        ]),
    ]
    .html()
}

// What the review offers; it goes on the plan by a tap, or stays away by one.
fn offered(view: View) -> Html {
    let language = view.language();
    let Some(reviewed) = &view.state.review else { return none() };
    let suggestions = view.state.suggestions(view.env);
    if suggestions.is_empty() {
        return none();
    }
    let shown = FEW + view.state.more;
    let offers = suggestions.iter().take(shown);
    let offers = offers.filter_map(|offer| Some((offer.finding, reviewed.cards.get(offer.finding)?)));
    let all = if shown < suggestions.len() {
        other_button(view, t!(language, ShowMore), Msg::MoreAsked)
    } else {
        none()
    };
    section(
        "",
        [
            heading("bb-offered", t!(language, PlanOffered)),
            hint(t!(language, PlanOfferedLead)),
            ul("bb-offers", each(offers, |(number, card)| offer(view, number, card))),
            all,
        ],
    )
}

fn offer(view: View, number: usize, card: &Card) -> Html {
    let language = view.language();
    let title = &card.title;
    let accept = t!(language, PlanAcceptName, text = title);
    let ask = t!(language, PlanQuestionOffer, title = title);
    let decline = t!(language, PlanDeclineName, text = title);
    li(
        "bb-offer",
        [
            finding::urgency(view, card.urgency),
            p("bb-offer-title", title.as_str()),
            div(
                "bb-row",
                [
                    named_button(
                        view,
                        "bb-button",
                        accept,
                        Msg::SuggestionAccepted(number),
                        t!(language, PlanAccept),
                    ),
                    named_button(
                        view,
                        "bb-quiet",
                        ask,
                        Msg::QuestionAccepted(number),
                        t!(language, PlanAskInstead),
                    ),
                    named_button(
                        view,
                        "bb-quiet",
                        decline,
                        Msg::SuggestionDeclined(number),
                        t!(language, PlanDecline),
                    ),
                ],
            ),
        ],
    )
}

fn items(view: View) -> Html {
    let language = view.language();
    let items = &view.state.plan.items;
    let cards = each(items.iter().enumerate(), |(at, item)| {
        let who =
            Who::ALL.map(|who| (text(language, who_name(who)), who == item.who, Msg::WhoChosen(at, who)));
        let by = By::ALL.map(|by| (text(language, by_name(by)), by == item.by, Msg::ByChosen(at, by)));
        let number = at.to_string();
        let remove = t!(language, PlanRemoveItem, text = &item.what);
        li(
            "bb-item",
            [
                if item.topic.is_empty() { none() } else { p("bb-offer-title", item.topic.as_str()) },
                field(view, Field::Item(at), Look::Short, t!(language, PlanWhat), ""),
                div(
                    "bb-row",
                    [
                        picker(view, &["who-", &number].concat(), t!(language, PlanWho), who.into()),
                        picker(view, &["by-", &number].concat(), t!(language, PlanBy), by.into()),
                        named_button(
                            view,
                            "bb-quiet",
                            remove,
                            Msg::PlanRemoved(Field::Item(at)),
                            t!(language, Remove),
                        ),
                    ],
                ),
            ],
        )
    });
    section(
        "",
        [
            heading("bb-do", t!(language, PlanDo)),
            if items.is_empty() { hint(t!(language, PlanDoEmpty)) } else { none() },
            ol("bb-items", cards),
            own(view, Field::NewItem, t!(language, PlanOwn), t!(language, PlanOwnHint)),
        ],
    )
}

fn questions(view: View) -> Html {
    let language = view.language();
    let count = view.state.plan.questions.len();
    let cards = each(0..count, |at| {
        let remove = t!(language, PlanQuestionRemove, n = at + 1);
        let label = t!(language, PlanQuestion, n = at + 1);
        li(
            "bb-item",
            [
                field(view, Field::Question(at), Look::Short, &label, ""),
                named_button(
                    view,
                    "bb-quiet",
                    remove,
                    Msg::PlanRemoved(Field::Question(at)),
                    t!(language, Remove),
                ),
            ],
        )
    });
    section(
        "",
        [
            h2("", t!(language, PlanQuestions)),
            if count == 0 { hint(t!(language, PlanQuestionsEmpty)) } else { none() },
            ol("bb-items", cards),
            own(view, Field::NewQuestion, t!(language, PlanQuestionOwn), t!(language, PlanQuestionOwnHint)),
        ],
    )
}

fn own(view: View, new: Field, label: &str, hint: &str) -> Html {
    let add = button(view, "bb-button", Msg::OwnAdded(new), t!(view.language(), Add));
    div("bb-own", [field(view, new, Look::Line, label, hint), add])
}

// The day as a grid: a day is seen at once.
fn day(view: View) -> Html {
    let language = view.language();
    let schedule = schedule(&view.state.record);
    section(
        "bb-day-section",
        [
            with("h2", attributes! { "id" => "bb-day" }, t!(language, PlanDay)),
            hint(t!(language, PlanDayLead)),
            if schedule.rows.is_empty() { p("", t!(language, PlanDayEmpty)) } else { grid(view, &schedule) },
            apart(view, &schedule, Apart::NoTime, t!(language, PlanApartNoTime)),
            apart(view, &schedule, Apart::AsNeeded, t!(language, PlanApartAsNeeded)),
            apart(view, &schedule, Apart::NotDaily, t!(language, PlanApartNotDaily)),
        ],
    )
}

fn column(content: impl Content) -> Html {
    with("th", attributes! { "scope" => "col" }, content)
}

fn grid(view: View, schedule: &Schedule) -> Html {
    let language = view.language();
    let times = each(TIMES, |(time, key)| column([icon::time(time), span("", text(language, key))]));
    let sums = each(0..TIMES.len(), |at| {
        let taken = schedule.rows.iter().filter(|row| row.cells.get(at).is_some_and(Option::is_some));
        td("", t!(language, PlanDaySum, n = taken.count()))
    });
    with(
        "table",
        attributes! { "class" => "bb-grid", "aria-labelledby" => "bb-day" },
        [
            thead("", tr("", [column(t!(language, PlanMedicine)), times])),
            tbody("", each(&schedule.rows, |row| grid_row(view, row))),
            tfoot("", tr("", [td("", ""), sums])),
        ],
    )
}

fn grid_row(view: View, row: &Row) -> Html {
    let language = view.language();
    let Some(line) = view.state.record.medications.get(row.medication) else { return none() };
    let cells = each(TIMES.iter().zip(row.cells), |((time, key), cell)| {
        let said = match cell {
            Some(Some(dose)) => amount(language, line, dose),
            Some(None) => "✓".to_owned(),
            None => String::new(),
        };
        // What is seen stands in what is heard (WCAG 2.5.3).
        let place = t!(language, PlanDayCell, name = line.name(), time = text(language, *key));
        let name = if said.is_empty() { place } else { [said.as_str(), ", ", &place].concat() };
        let id = Some(box_id(row.medication, *time));
        let state = Press { name: Some(name), pressed: Some(cell.is_some()), id };
        td("", press(view, "bb-cell", state, Msg::DaySwitched(row.medication, *time), said.html()))
    });
    tr("", [with("th", attributes! { "scope" => "row" }, bag::name(view, line)), cells])
}

fn apart(view: View, schedule: &Schedule, wanted: Apart, heading: &str) -> Html {
    let lines = schedule.apart.iter().filter(|(_, apart)| *apart == wanted);
    let lines: Vec<_> =
        lines.filter_map(|(at, _)| Some((*at, view.state.record.medications.get(*at)?))).collect();
    if lines.is_empty() {
        return none();
    }
    let lines = each(lines, |(at, line)| {
        let sentence = [". ", &bag::sentence(view, line)].concat();
        let times = if wanted == Apart::NoTime { times(view, at, line.name()) } else { none() };
        li("", [p("", [bdi("bb-apart-name", line.name()), sentence.html()]), times])
    });
    [h3("", heading), ul("bb-apart", lines)].html()
}

fn times(view: View, medication: usize, name: &str) -> Html {
    let language = view.language();
    let buttons = each(TIMES, |(time, key): (_, Key)| {
        let words = text(language, key);
        let name = t!(language, PlanDayCell, name = name, time = words);
        let state = Press { name: Some(name), pressed: Some(false), id: Some(box_id(medication, time)) };
        press(view, "bb-toggle", state, Msg::DaySwitched(medication, time), words.html())
    });
    div("bb-apart-times", buttons)
}
