use crate::app::{Msg, Place};
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, attributes, div, each, li, none, p, ul, with};
use crate::ui::parts::{actions, bag, combobox::combobox, lead, main_button, other_button, title, undo};
use yew::prelude::*;

/// The list: a search on top, below it the things on the table.
pub(super) fn medicines(view: View) -> Html {
    let language = view.language();
    let things = if view.state.record.medications.is_empty() {
        let empty =
            [p("bb-empty-words", t!(language, MedicinesEmpty)), p("", t!(language, MedicinesEmptyHint))];
        [undo::notice(view), div("bb-empty", empty)].html()
    } else {
        table(view)
    };
    [
        title(t!(language, MedicinesTitle)),
        lead(t!(language, MedicinesLead)),
        combobox(view, t!(language, SearchLabel)),
        div(
            "bb-row",
            [
                other_button(view, t!(language, MedicinesPaste), Msg::Went(Place::Paste)),
                other_button(view, t!(language, FileOpen), Msg::FileSought),
            ],
        ),
        things,
        actions(main_button(view, t!(language, MedicinesContinue), Msg::Continued)),
    ]
    .html()
}

// Where something was removed, the way back stands in its place.
fn table(view: View) -> Html {
    let list = &view.state.record.medications;
    let gone = view.state.undo_at.filter(|_| view.state.undo_offered);
    let gap = |here: bool| if here { li("bb-gone", undo::notice(view)) } else { none() };
    let cards = each(list.iter().enumerate(), |(index, medication)| {
        [gap(gone == Some(index)), bag::card(view, index, medication)].html()
    });
    let count = t!(view.language(), MedicinesCount, n = list.len());
    with(
        "section",
        attributes! { "aria-labelledby" => "bb-table" },
        [
            if gone.is_none() { undo::notice(view) } else { none() },
            with("h2", attributes! { "id" => "bb-table" }, count),
            ul("bb-table", [cards, gap(gone.is_some_and(|at| at >= list.len()))]),
        ],
    )
}
