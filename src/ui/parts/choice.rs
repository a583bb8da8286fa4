use crate::app::Msg;
use crate::ui::View;
use yew::prelude::*;

/// One of several answers.
pub(crate) struct Choice<'a> {
    pub words: &'a str,
    pub hint: &'a str,
    pub chosen: bool,
    pub msg: Msg,
}

impl<'a> Choice<'a> {
    pub fn new(words: &'a str, chosen: bool, msg: Msg) -> Self {
        Choice { words, hint: "", chosen, msg }
    }
}

/// A question with one answer out of several.
pub(crate) fn radios(
    view: View,
    name: &'static str,
    class: &'static str,
    legend: &str,
    choices: Vec<Choice>,
) -> Html {
    html! {
        <fieldset class={classes!("bb-choices", class)}>
            <legend>{ legend }</legend>
            { for choices.into_iter().enumerate().map(|(at, choice)| one(view, name, "radio", at, choice)) }
        </fieldset>
    }
}

/// One box to tick.
pub(crate) fn check(view: View, name: &'static str, words: &str, chosen: bool, msg: Msg) -> Html {
    html! { <div class="bb-choices">{ one(view, name, "checkbox", 0, Choice::new(words, chosen, msg)) }</div> }
}

fn one(view: View, name: &'static str, kind: &'static str, at: usize, choice: Choice) -> Html {
    let id = ["bb-", name, "-", &at.to_string()].concat();
    let send = view.send.clone();
    let msg = choice.msg;
    let onchange = Callback::from(move |_: Event| send.emit(msg.clone()));
    html! {
        <div class="bb-choice">
            <input type={kind} id={id.clone()} name={["bb-", name].concat()} checked={choice.chosen} {onchange}
                aria-describedby={(!choice.hint.is_empty()).then(|| [&id, "-hint"].concat())} />
            <label for={id.clone()}>{ choice.words }</label>
            if !choice.hint.is_empty() {
                <p class="bb-hint" id={[&id, "-hint"].concat()}>{ choice.hint }</p>
            }
        </div>
    }
}

/// A drop-down list of a few known values.
pub(crate) fn picker<const N: usize>(
    view: View,
    name: &str,
    label: &str,
    options: [(&'static str, bool, Msg); N],
) -> Html {
    let id = ["bb-", name].concat();
    let send = view.send.clone();
    let msgs: Vec<Msg> = options.iter().map(|(_, _, msg)| msg.clone()).collect();
    let onchange = Callback::from(move |event: Event| {
        let chosen = super::field::property(event.target(), "selectedIndex").and_then(|index| index.as_f64());
        if let Some(msg) = chosen.and_then(|index| msgs.get(index as usize)) {
            send.emit(msg.clone());
        }
    });
    html! {
        <div class="bb-field bb-picker">
            <label for={id.clone()}>{ label }</label>
            <select {id} {onchange}>
                { for options.into_iter().map(|(words, chosen, _)| html! { <option selected={chosen}>{ words }</option> }) }
            </select>
        </div>
    }
}
