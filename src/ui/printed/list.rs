use super::{column, whose};
use crate::formats::printed::{ListRow, Pages};
use crate::messages::text;
use crate::plan::{Row, schedule};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, bdi, each, el, h2, h3, none, p, section, strong, table, tbody, td, thead, tr, with,
};
use crate::ui::parts::{icon, timeline};
use crate::ui::words::TIMES;
use crate::wording::amount;
use yew::prelude::*;

/// Rows to fill in by hand.
const BLANK_ROWS: usize = 3;

/// The medicine list, the day, allergies.
pub(super) fn list(view: View, pages: &Pages) -> Html {
    let language = view.language();
    let list = &pages.list;
    let conditions = list.conditions.join("; ");
    let labelled = |label: &str, words: String| p("", [strong("", [label, ": "].concat()), words.html()]);
    [
        h2("", t!(language, ListTitle)),
        whose(view, pages),
        p("", t!(language, ListLead)),
        labelled(t!(language, ListAllergies), list.allergies.join("; ")),
        if conditions.is_empty() { none() } else { labelled(t!(language, ListConditions), conditions) },
        if list.current.is_empty() { p("", t!(language, ListEmpty)) } else { none() },
        medicines(view, &list.current, BLANK_ROWS),
        list.not_checked.as_ref().map_or_else(none, |words| p("bb-not-checked", words.as_str())),
        day(view),
        began(view),
        if list.stopped.is_empty() {
            none()
        } else {
            [h3("", t!(language, ListStopped)), medicines(view, &list.stopped, 0)].html()
        },
    ]
    .html()
}

fn medicines(view: View, rows: &[ListRow], blank: usize) -> Html {
    let language = view.language();
    let head = [
        column(t!(language, ListName)),
        column(t!(language, ListHow)),
        column(t!(language, ListWhy)),
        column(t!(language, ListPrescriber)),
    ];
    let filled = each(rows, |row| {
        let really = row.really.as_ref().map_or_else(none, |really| p("", el("em", "", really.as_str())));
        let generic = row.generic.as_ref().map_or_else(none, |generic| p("", generic.as_str()));
        tr(
            "",
            [
                td("", [strong("", bdi("", row.name.as_str())), generic, p("", row.strength.as_str())]),
                td("", [row.how.as_str().html(), really]),
                td(
                    "",
                    [
                        row.why.as_str().html(),
                        row.usual.as_ref().map_or_else(none, |usual| el("em", "", usual.as_str())),
                    ],
                ),
                td("", ""),
            ],
        )
    });
    let blank = each(0..blank, |_| tr("bb-blank-row", each(0..4, |_| td("", ""))));
    table("bb-paper bb-paper-list", [thead("", tr("", head)), tbody("", [filled, blank])])
}

fn began(view: View) -> Html {
    let strips = timeline::strips(view);
    if strips == none() {
        return strips;
    }
    section("bb-paper-day", [h3("", t!(view.language(), TimelineTitle)), strips])
}

fn day(view: View) -> Html {
    let language = view.language();
    let schedule = schedule(&view.state.record);
    if schedule.rows.is_empty() {
        return none();
    }
    let times = each(TIMES, |(time, key)| {
        with("th", attributes! { "scope" => "col" }, [icon::time(time), text(language, key).html()])
    });
    let head = thead("", tr("", [column(t!(language, ListName)), times]));
    let rows = tbody("", each(&schedule.rows, |row| day_row(view, row)));
    section("bb-paper-day", [h3("", t!(language, ListDay)), table("bb-paper", [head, rows])])
}

fn day_row(view: View, row: &Row) -> Html {
    let Some(line) = view.state.record.medications.get(row.medication) else { return none() };
    let cells = each(row.cells, |cell| {
        let said = match cell {
            Some(Some(dose)) => amount(view.language(), line, dose),
            Some(None) => "✓".to_owned(),
            None => String::new(),
        };
        td("", said)
    });
    tr("", [with("th", attributes! { "scope" => "row" }, bdi("", line.name())), cells])
}
