use super::problems;
use crate::app::{Field, Msg};
use crate::messages::text;
use crate::t;
use crate::ui::View;
use yew::prelude::*;

/// How a text field looks.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Look {
    /// A line of words.
    Line,
    /// A few figures.
    Number,
    /// Two or three lines.
    Short,
    /// Many lines.
    Lines,
}

/// A labelled text field with its hint and its problem.
pub(crate) fn field(view: View, field: Field, look: Look, label: &str, hint: &str) -> Html {
    let id = field.id();
    let problem = view.state.problems.iter().find(|problem| problem.field == field);
    let problem = problem.map(|problem| text(view.language(), problem.says));
    let mut described = String::new();
    if !hint.is_empty() {
        described.extend([&id, "-hint"]);
    }
    if problem.is_some() {
        described.extend([" ", &id, "-problem"]);
    }
    html! {
        <div class={classes!("bb-field", problem.is_some().then_some("bb-wrong"))}>
            <label for={id.clone()}>{ label }</label>
            if !hint.is_empty() {
                <p class="bb-hint" id={[&id, "-hint"].concat()}>{ hint }</p>
            }
            if let Some(problem) = problem {
                { problems::beside(view, &id, problem) }
            }
            { input(view, field, look, id, described, problem.is_some()) }
        </div>
    }
}

fn input(view: View, field: Field, look: Look, id: String, described: String, wrong: bool) -> Html {
    let send = view.send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(Msg::Typed(field, value(&event))));
    let value = view.state.drafts.get(field).to_owned();
    let described = Some(described).filter(|ids| !ids.is_empty());
    let invalid = wrong.then_some("true");
    if matches!(look, Look::Lines | Look::Short) {
        return html! {
            <textarea {id} {value} {oninput} rows={if look == Look::Short { "3" } else { "7" }} autocomplete="off" autocapitalize="off" spellcheck="false"
                aria-describedby={described} aria-invalid={invalid} />
        };
    }
    let number = look == Look::Number;
    html! {
        <input {id} {value} {oninput} type="text" autocomplete="off" autocapitalize="off" spellcheck="false"
            class={number.then_some("bb-number")} inputmode={number.then_some("decimal")}
            aria-describedby={described} aria-invalid={invalid} />
    }
}

/// What stands in the field that the event comes from.
pub(crate) fn value(event: &InputEvent) -> String {
    property(event.target(), "value").and_then(|value| value.as_string()).unwrap_or_default()
}

/// A property of an event's target.
pub(crate) fn property(
    target: Option<impl AsRef<wasm_bindgen::JsValue>>,
    name: &str,
) -> Option<wasm_bindgen::JsValue> {
    js_sys::Reflect::get(target?.as_ref(), &name.into()).ok()
}

/// Month, day and year of a date, as one group.
pub(crate) fn date(view: View, legend: &str, hint: &str, parts: [(Field, &str); 3]) -> Html {
    let (problem, id) = parts
        .iter()
        .find_map(|(field, _)| {
            let problem = view.state.problems.iter().find(|problem| problem.field == *field)?;
            Some((Some(text(view.language(), problem.says)), field.id()))
        })
        .unwrap_or_default();
    html! {
        <fieldset class={classes!("bb-date", problem.is_some().then_some("bb-wrong"))} aria-describedby="bb-date-hint">
            <legend>{ legend }</legend>
            <p class="bb-hint" id="bb-date-hint">{ hint }</p>
            if let Some(problem) = problem {
                { problems::beside(view, &id, problem) }
            }
            <div class="bb-row">
                { for parts.into_iter().map(|(field, label)| {
                    let (id, wrong) = (field.id(), problem.is_some());
                    let described = if wrong { [&id, "-problem"].concat() } else { String::new() };
                    html! {
                        <div class="bb-field"><label for={id.clone()}>{ label }</label>
                            { input(view, field, Look::Number, id, described, wrong) }</div>
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// "(optional)" behind a label.
pub(crate) fn optional(view: View, label: &str) -> String {
    [label, " ", t!(view.language(), Optional)].concat()
}
