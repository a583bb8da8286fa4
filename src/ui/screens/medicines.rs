use crate::app::{Msg, Place};
use crate::t;
use crate::ui::View;
use crate::ui::parts::{actions, bag, button, combobox::combobox, lead, main_button, title, undo};
use yew::prelude::*;

/// The list: a search on top, below it the things on the table.
pub(super) fn medicines(view: View) -> Html {
    let language = view.language();
    let list = &view.state.record.medications;
    html! {
        <>
            { title(t!(language, MedicinesTitle)) }
            { lead(t!(language, MedicinesLead)) }
            { combobox(view, t!(language, SearchLabel)) }
            { button(view, t!(language, MedicinesPaste), Msg::Went(Place::Paste)) }
            if list.is_empty() {
                { undo::notice(view) }
                <div class="bb-empty">
                    <p class="bb-empty-words">{ t!(language, MedicinesEmpty) }</p>
                    <p>{ t!(language, MedicinesEmptyHint) }</p>
                </div>
            } else {
                { table(view) }
            }
            { actions(main_button(view, t!(language, MedicinesContinue), Msg::Continued)) }
        </>
    }
}

// Where something was removed, the way back stands in its place.
fn table(view: View) -> Html {
    let list = &view.state.record.medications;
    let gone = view.state.undo_at.filter(|_| view.state.undo_offered);
    html! {
        <section aria-labelledby="bb-table">
            if gone.is_none() { { undo::notice(view) } }
            <h2 id="bb-table">{ t!(view.language(), MedicinesCount, n = list.len()) }</h2>
            <ul class="bb-table">
                { for list.iter().enumerate().map(|(index, medication)| html! {
                    <>
                        if gone == Some(index) { <li class="bb-gone">{ undo::notice(view) }</li> }
                        { bag::card(view, index, medication) }
                    </>
                }) }
                if gone.is_some_and(|at| at >= list.len()) { <li class="bb-gone">{ undo::notice(view) }</li> }
            </ul>
        </section>
    }
}
