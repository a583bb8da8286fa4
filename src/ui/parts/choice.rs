use super::field::property;
use crate::app::Msg;
use crate::ui::View;
use crate::ui::html::{attributes, div, each, el, field, legend, listening, with};
use std::rc::Rc;
use yew::html::onchange;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Listener};

/// One of several answers.
pub(crate) struct Choice<'a> {
    words: &'a str,
    chosen: bool,
    msg: Msg,
}

impl<'a> Choice<'a> {
    pub fn new(words: &'a str, chosen: bool, msg: Msg) -> Self {
        Choice { words, chosen, msg }
    }
}

/// A question with one answer out of several.
pub(crate) fn radios(
    view: View,
    name: &'static str,
    class: &'static str,
    question: &str,
    choices: Vec<Choice>,
) -> Html {
    let boxes = each(choices.into_iter().enumerate(), |(at, choice)| {
        one(view, ["bb-", name, "-", &at.to_string()].concat(), Some(name), choice)
    });
    el("fieldset", class, [legend("", question), boxes])
}

/// One box to tick.
pub(crate) fn check(view: View, name: &str, words: &str, chosen: bool, msg: Msg) -> Html {
    div("bb-choices", one(view, ["bb-", name].concat(), None, Choice::new(words, chosen, msg)))
}

fn one(view: View, id: String, group: Option<&'static str>, choice: Choice) -> Html {
    let attributes = attributes! {
        "type" => if group.is_some() { "radio" } else { "checkbox" },
        "id" => id.clone(),
        "name" => group,
    };
    let send = view.send.clone();
    let msg = choice.msg;
    let listener = changes(Callback::from(move |_| send.emit(msg.clone())));
    div(
        "bb-choice",
        [
            field("input", attributes, None, Some(choice.chosen), listener),
            with("label", attributes! { "for" => id }, choice.words),
        ],
    )
}

/// A drop-down list of a few known values.
pub(crate) fn picker(view: View, name: &str, label: &str, options: Vec<(&'static str, bool, Msg)>) -> Html {
    let id = ["bb-", name].concat();
    let send = view.send.clone();
    let choices = each(&options, |(words, chosen, _)| {
        // A property, not an attribute: the attribute counts no more once somebody has chosen.
        let mut attributes = attributes! { "selected" => None::<String> };
        if let Some(selected) = attributes.1.first_mut() {
            *selected = Some(AttributeOrProperty::Property((*chosen).into()));
        }
        with("option", attributes, *words)
    });
    let chosen = move |event: Event| {
        let index = property(event.target(), "selectedIndex").and_then(|index| index.as_f64());
        if let Some((_, _, msg)) = index.and_then(|index| options.get(index as usize)) {
            send.emit(msg.clone());
        }
    };
    div(
        "bb-field bb-picker",
        [
            with("label", attributes! { "for" => id.clone() }, label),
            listening(with("select", attributes! { "id" => id }, choices), changes(Callback::from(chosen))),
        ],
    )
}

fn changes(callback: Callback<Event>) -> Rc<dyn Listener> {
    Rc::new(onchange::Wrapper::new(callback))
}
