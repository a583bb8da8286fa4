use crate::app::{Field, Msg, Place};
use crate::formats::printed::{by as by_name, who as who_name};
use crate::messages::{Key, text};
use crate::model::TimeOfDay;
use crate::plan::{Apart, By, Row, Schedule, Who, schedule};
use crate::t;
use crate::ui::View;
use crate::ui::parts::choice::picker;
use crate::ui::parts::field::{Look, field};
use crate::ui::parts::{actions, bag, button, finding, icon, lead, main_button, quiet_button, title, undo};
use crate::ui::words::TIMES;
use crate::wording::amount;
use yew::prelude::*;

/// Offers shown before "Show all" is asked for.
const FEW: usize = 3;

/// Who does what by when, what to ask, and the day.
pub(super) fn plan(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { title(t!(language, PlanTitle)) }
            { lead(t!(language, PlanLead)) }
            { undo::notice(view) }
            <div class="bb-plan">
                <div>{ items(view) }{ offered(view) }</div>
                <div>{ questions(view) }</div>
            </div>
            { day(view) }
            { actions(main_button(view, t!(language, PlanPrint), Msg::Went(Place::Print))) }
        </>
    }
}

// What the review offers; it goes on the plan by a tap, or stays away by one.
fn offered(view: View) -> Html {
    let language = view.language();
    let Some(reviewed) = &view.state.review else { return Html::default() };
    let suggestions = view.state.suggestions(view.env);
    let shown = if view.state.all_findings { suggestions.len() } else { FEW };
    if suggestions.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ t!(language, PlanOffered) }</h2>
            <p class="bb-hint">{ t!(language, PlanOfferedLead) }</p>
            <ul class="bb-offers">
                { for suggestions.iter().take(shown).filter_map(|offer| Some((offer.finding, reviewed.cards.get(offer.finding)?))).map(|(number, card)| html! {
                    <li class="bb-offer">
                        { finding::urgency(view, card.urgency) }
                        <p class="bb-offer-title">{ card.title.clone() }</p>
                        <div class="bb-row">
                            <button type="button" class="bb-button" aria-label={t!(language, PlanAcceptName, text = &card.title)}
                                onclick={view.on(Msg::SuggestionAccepted(number))}>{ t!(language, PlanAccept) }</button>
                            <button type="button" class="bb-quiet" aria-label={t!(language, PlanQuestionOffer, title = &card.title)}
                                onclick={view.on(Msg::QuestionAccepted(number))}>{ t!(language, PlanAskInstead) }</button>
                            <button type="button" class="bb-quiet" aria-label={t!(language, PlanDeclineName, text = &card.title)}
                                onclick={view.on(Msg::SuggestionDeclined(number))}>{ t!(language, PlanDecline) }</button>
                        </div>
                    </li>
                }) }
            </ul>
            if shown < suggestions.len() {
                { button(view, &t!(language, PlanOffersAll, n = suggestions.len()), Msg::AllFindingsAsked) }
            }
        </section>
    }
}

fn items(view: View) -> Html {
    let language = view.language();
    let items = &view.state.plan.items;
    html! {
        <section>
            <h2>{ t!(language, PlanDo) }</h2>
            if items.is_empty() {
                <p class="bb-hint">{ t!(language, PlanDoEmpty) }</p>
            }
            <ol class="bb-items">
                { for items.iter().enumerate().map(|(at, item)| html! {
                    <li class="bb-item">
                        { field(view, Field::Item(at), Look::Short, t!(language, PlanWhat), "") }
                        <div class="bb-row">
                            { picker(view, &["who-", &at.to_string()].concat(), t!(language, PlanWho),
                                Who::ALL.map(|who| (text(language, who_name(who)), who == item.who, Msg::WhoChosen(at, who)))) }
                            { picker(view, &["by-", &at.to_string()].concat(), t!(language, PlanBy),
                                By::ALL.map(|by| (text(language, by_name(by)), by == item.by, Msg::ByChosen(at, by)))) }
                            { quiet_button(view, t!(language, Remove), Some(t!(language, PlanRemoveItem, text = &item.what)), Msg::PlanRemoved(Field::Item(at))) }
                        </div>
                    </li>
                }) }
            </ol>
            <div class="bb-own">
                { field(view, Field::NewItem, Look::Line, t!(language, PlanOwn), t!(language, PlanOwnHint)) }
                { button(view, t!(language, Add), Msg::OwnAdded(Field::NewItem)) }
            </div>
        </section>
    }
}

fn questions(view: View) -> Html {
    let language = view.language();
    let questions = &view.state.plan.questions;
    html! {
        <section>
            <h2>{ t!(language, PlanQuestions) }</h2>
            if questions.is_empty() {
                <p class="bb-hint">{ t!(language, PlanQuestionsEmpty) }</p>
            }
            <ol class="bb-items">
                { for questions.iter().enumerate().map(|(at, _)| html! {
                    <li class="bb-item">
                        { field(view, Field::Question(at), Look::Short, &t!(language, PlanQuestion, n = at + 1), "") }
                        { quiet_button(view, t!(language, Remove), Some(t!(language, PlanQuestionRemove, n = at + 1)), Msg::PlanRemoved(Field::Question(at))) }
                    </li>
                }) }
            </ol>
            <div class="bb-own">
                { field(view, Field::NewQuestion, Look::Line, t!(language, PlanQuestionOwn), t!(language, PlanQuestionOwnHint)) }
                { button(view, t!(language, Add), Msg::OwnAdded(Field::NewQuestion)) }
            </div>
        </section>
    }
}

// The day as a grid: a day is seen at once.
fn day(view: View) -> Html {
    let language = view.language();
    let schedule = schedule(&view.state.record);
    html! {
        <section class="bb-day-section">
            <h2 id="bb-day">{ t!(language, PlanDay) }</h2>
            <p class="bb-hint">{ t!(language, PlanDayLead) }</p>
            if schedule.rows.is_empty() {
                <p>{ t!(language, PlanDayEmpty) }</p>
            } else {
                { grid(view, &schedule) }
            }
            { apart(view, &schedule, Apart::NoTime, Key::PlanApartNoTime) }
            { apart(view, &schedule, Apart::AsNeeded, Key::PlanApartAsNeeded) }
            { apart(view, &schedule, Apart::NotDaily, Key::PlanApartNotDaily) }
        </section>
    }
}

fn grid(view: View, schedule: &Schedule) -> Html {
    let language = view.language();
    let sum =
        |at: usize| schedule.rows.iter().filter(|row| row.cells.get(at).is_some_and(Option::is_some)).count();
    html! {
        <table class="bb-grid" aria-labelledby="bb-day">
            <thead>
                <tr>
                    <th scope="col">{ t!(language, PlanMedicine) }</th>
                    { for TIMES.iter().map(|(time, key)| html! {
                        <th scope="col">{ icon::time(*time) }<span>{ text(language, *key) }</span></th>
                    }) }
                </tr>
            </thead>
            <tbody>{ for schedule.rows.iter().map(|row| grid_row(view, row)) }</tbody>
            <tfoot>
                <tr>
                    <td></td>
                    { for (0..TIMES.len()).map(|at| html! { <td>{ t!(language, PlanDaySum, n = sum(at)) }</td> }) }
                </tr>
            </tfoot>
        </table>
    }
}

fn grid_row(view: View, row: &Row) -> Html {
    let language = view.language();
    let Some(line) = view.state.record.medications.get(row.medication) else { return Html::default() };
    html! {
        <tr>
            <th scope="row"><bdi>{ line.name() }</bdi>{ " " }<span class="bb-strength">{ view.env.strength(line) }</span></th>
            { for TIMES.iter().zip(row.cells).map(|((time, key), cell)| {
                let said = cell.map(|dose| match dose {
                    Some(dose) => amount(language, line, dose),
                    None => "✓".to_owned(),
                });
                html! { <td>{ switch(view, row.medication, *time, *key, said) }</td> }
            }) }
        </tr>
    }
}

fn switch(view: View, medication: usize, time: TimeOfDay, key: Key, said: Option<String>) -> Html {
    let language = view.language();
    let name = view.state.record.medications.get(medication).map_or("", |line| line.name());
    let label = t!(language, PlanDayCell, name = name, time = text(language, key));
    let pressed = if said.is_some() { "true" } else { "false" };
    html! {
        <button type="button" class="bb-cell" aria-pressed={pressed} aria-label={label}
            onclick={view.on(Msg::DaySwitched(medication, time))}>{ said.unwrap_or_default() }</button>
    }
}

fn apart(view: View, schedule: &Schedule, wanted: Apart, heading: Key) -> Html {
    let language = view.language();
    let lines = schedule.apart.iter().filter(|(_, apart)| *apart == wanted);
    let lines: Vec<_> =
        lines.filter_map(|(at, _)| Some((*at, view.state.record.medications.get(*at)?))).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ text(language, heading) }</h3>
            <ul class="bb-apart">
                { for lines.into_iter().map(|(at, line)| html! {
                    <li>
                        <p><bdi class="bb-apart-name">{ line.name() }</bdi>{ ". " }{ bag::sentence(view, line) }</p>
                        if wanted == Apart::NoTime {
                            <div class="bb-apart-times">
                                { for TIMES.iter().map(|(time, key)| html! {
                                    <button type="button" class="bb-toggle" aria-pressed="false"
                                        aria-label={t!(language, PlanDayCell, name = line.name(), time = text(language, *key))}
                                        onclick={view.on(Msg::DaySwitched(at, *time))}>{ text(language, *key) }</button>
                                }) }
                            </div>
                        }
                    </li>
                }) }
            </ul>
        </>
    }
}
