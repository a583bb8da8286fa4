use super::whose;
use crate::formats::printed::{ListRow, Pages};
use crate::messages::text;
use crate::plan::{Row, schedule};
use crate::t;
use crate::ui::View;
use crate::ui::parts::icon;
use crate::ui::words::TIMES;
use crate::wording::amount;
use yew::prelude::*;

/// Rows to fill in by hand.
const BLANK_ROWS: usize = 3;

/// The medicine list, the day, allergies.
pub(super) fn list(view: View, pages: &Pages) -> Html {
    let language = view.language();
    let list = &pages.list;
    html! {
        <>
            <h2>{ t!(language, ListTitle) }</h2>
            { whose(view, pages) }
            <p>{ t!(language, ListLead) }</p>
            <p class="bb-allergies"><strong>{ t!(language, ListAllergies) }{ ": " }</strong>{ list.allergies.join("; ") }</p>
            if !list.conditions.is_empty() {
                <p><strong>{ t!(language, ListConditions) }{ ": " }</strong>{ list.conditions.join("; ") }</p>
            }
            { table(view, &list.current, BLANK_ROWS) }
            if let Some(words) = &list.not_checked {
                <p class="bb-not-checked">{ words.clone() }</p>
            }
            { day(view) }
            if !list.stopped.is_empty() {
                <h3>{ t!(language, ListStopped) }</h3>
                { table(view, &list.stopped, 0) }
            }
        </>
    }
}

fn table(view: View, rows: &[ListRow], blank: usize) -> Html {
    let language = view.language();
    html! {
        <table class="bb-paper bb-paper-list">
            <thead><tr>
                <th scope="col">{ t!(language, ListName) }</th>
                <th scope="col">{ t!(language, ListHow) }</th>
                <th scope="col">{ t!(language, ListWhy) }</th>
                <th scope="col">{ t!(language, ListPrescriber) }</th>
            </tr></thead>
            <tbody>
                { for rows.iter().map(|row| html! {
                    <tr>
                        <td><strong><bdi>{ row.name.clone() }</bdi></strong>
                            if !row.strength.is_empty() { <br />{ row.strength.clone() } }</td>
                        <td>{ row.how.clone() }
                            if let Some(really) = &row.really { <br /><em>{ really.clone() }</em> }</td>
                        <td>{ row.why.clone() }</td>
                        <td></td>
                    </tr>
                }) }
                { for (0..blank).map(|_| html! { <tr class="bb-blank-row"><td></td><td></td><td></td><td></td></tr> }) }
            </tbody>
        </table>
    }
}

fn day(view: View) -> Html {
    let language = view.language();
    let schedule = schedule(&view.state.record);
    if schedule.rows.is_empty() {
        return Html::default();
    }
    html! {
        <section class="bb-paper-day">
            <h3>{ t!(language, ListDay) }</h3>
            <table class="bb-paper">
                <thead><tr>
                    <th scope="col">{ t!(language, ListName) }</th>
                    { for TIMES.iter().map(|(time, key)| html! { <th scope="col">{ icon::time(*time) }{ text(language, *key) }</th> }) }
                </tr></thead>
                <tbody>{ for schedule.rows.iter().map(|row| day_row(view, row)) }</tbody>
            </table>
        </section>
    }
}

fn day_row(view: View, row: &Row) -> Html {
    let Some(line) = view.state.record.medications.get(row.medication) else { return Html::default() };
    html! {
        <tr>
            <th scope="row"><bdi>{ line.name() }</bdi></th>
            { for row.cells.iter().map(|cell| html! {
                <td>{ match cell {
                    Some(Some(dose)) => amount(view.language(), line, *dose),
                    Some(None) => "✓".to_owned(),
                    None => String::new(),
                } }</td>
            }) }
        </tr>
    }
}
