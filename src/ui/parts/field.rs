use super::{hint as small, problems};
use crate::app::{Field, Msg};
use crate::messages::text;
use crate::t;
use crate::ui::View;
use crate::ui::html::{self, attributes, div, each, legend, none, with};
use std::rc::Rc;
use yew::html::oninput;
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
    let problem = problem(view, field);
    let hint_id = [&id, "-hint"].concat();
    let mut described = Vec::new();
    if !hint.is_empty() {
        described.push(hint_id.clone());
    }
    if problem.is_some() {
        described.push([&id, "-problem"].concat());
    }
    div(
        if problem.is_some() { "bb-field bb-wrong" } else { "bb-field" },
        [
            with("label", attributes! { "for" => id.clone() }, label),
            if hint.is_empty() {
                none()
            } else {
                with("p", attributes! { "class" => "bb-hint", "id" => hint_id }, hint)
            },
            problem.map_or_else(none, |problem| problems::beside(view, &id, problem)),
            input(view, field, look, described.join(" "), problem.is_some()),
        ],
    )
}

fn problem(view: View, field: Field) -> Option<&'static str> {
    let problem = view.state.problems.iter().find(|problem| problem.field == field);
    problem.map(|problem| text(view.language(), problem.says))
}

fn input(view: View, field: Field, look: Look, described: String, wrong: bool) -> Html {
    let rows = match look {
        Look::Line | Look::Number => None,
        Look::Short => Some("3"),
        Look::Lines => Some("7"),
    };
    let number = look == Look::Number;
    let attributes = attributes! {
        "id" => field.id(),
        "type" => rows.is_none().then_some("text"),
        "rows" => rows,
        "class" => number.then_some("bb-number"),
        "inputmode" => number.then_some("decimal"),
        "autocomplete" => "off",
        "autocapitalize" => "off",
        "spellcheck" => "false",
        "aria-describedby" => Some(described).filter(|ids| !ids.is_empty()),
        "aria-invalid" => wrong.then_some("true"),
    };
    let tag = if rows.is_some() { "textarea" } else { "input" };
    html::field(tag, attributes, Some(view.state.drafts.get(field).to_owned()), None, typing(view, field))
}

/// Sends what is typed into a field.
pub(crate) fn typing(view: View, field: Field) -> Rc<oninput::Wrapper> {
    let send = view.send.clone();
    let typed = move |event: InputEvent| {
        let value = property(event.target(), "value").and_then(|value| value.as_string());
        send.emit(Msg::Typed(field, value.unwrap_or_default()));
    };
    Rc::new(oninput::Wrapper::new(Callback::from(typed)))
}

/// A property of an event's target.
pub(crate) fn property(
    target: Option<impl AsRef<wasm_bindgen::JsValue>>,
    name: &str,
) -> Option<wasm_bindgen::JsValue> {
    js_sys::Reflect::get(target?.as_ref(), &name.into()).ok()
}

/// Month, day and year of a date, as one group.
pub(crate) fn date(view: View, words: &str, hint: &str, parts: [(Field, &str); 3]) -> Html {
    let wrong = parts.iter().find_map(|(field, _)| Some((field.id(), problem(view, *field)?)));
    let fields = each(parts, |(field, label)| {
        let described = wrong.as_ref().map(|(id, _)| [id, "-problem"].concat()).unwrap_or_default();
        div(
            "bb-field",
            [
                with("label", attributes! { "for" => field.id() }, label),
                input(view, field, Look::Number, described, wrong.is_some()),
            ],
        )
    });
    let class = if wrong.is_some() { "bb-date bb-wrong" } else { "bb-date" };
    html::fieldset(
        class,
        [
            legend("", words),
            small(hint),
            wrong.as_ref().map_or_else(none, |(id, words)| problems::beside(view, id, words)),
            div("bb-row", fields),
        ],
    )
}

/// "(optional)" behind a label.
pub(crate) fn optional(view: View, label: &str) -> String {
    [label, " ", t!(view.language(), Optional)].concat()
}
