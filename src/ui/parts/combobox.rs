//! The medicine search: the ARIA editable combobox with list autocomplete and manual selection.
//!
//! The focus stays in the field; the list is looked through by `aria-activedescendant`. Nothing is chosen by leaving.

use super::field::typing;
use super::{hidden, problems};
use crate::app::{Field, Msg, SearchKey};
use crate::messages::text;
use crate::names::Hit;
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, button, clicks, div, each, el, field, flag, listening, none, span, true_false, with,
};
use std::rc::Rc;
use yew::html::{onblur, onkeydown, onmousedown};
use yew::prelude::*;
use yew::virtual_dom::Listener;

/// The search field with its suggestions.
pub(crate) fn combobox(view: View, label: &str) -> Html {
    let (state, language) = (view.state, view.language());
    let problem = state.problems.iter().find(|problem| problem.field == Field::Search);
    let problem = problem.map(|problem| text(language, problem.says));
    let more = if state.search.has_more() {
        let words = t!(language, SearchMore);
        listening(button(view, "bb-quiet", Msg::MoreSuggestionsAsked, words), keep_focus())
    } else {
        none()
    };
    div(
        if problem.is_some() { "bb-field bb-search bb-wrong" } else { "bb-field bb-search" },
        [
            with("label", attributes! { "for" => "bb-search" }, label),
            with(
                "p",
                attributes! { "class" => "bb-hint", "id" => "bb-search-hint" },
                t!(language, SearchHint),
            ),
            with(
                "span",
                attributes! { "class" => "bb-hidden", "id" => "bb-search-how" },
                t!(language, SearchHow),
            ),
            problem.map_or_else(none, |problem| problems::beside(view, "bb-search", problem)),
            div(
                "bb-search-row",
                [
                    div("bb-search-box", [input(view, problem.is_some()), suggestions(view)]),
                    button(view, "bb-button", Msg::TypedAdded, t!(language, SearchAdd)),
                ],
            ),
            more,
        ],
    )
}

fn input(view: View, wrong: bool) -> Html {
    let search = &view.state.search;
    let described =
        if wrong { "bb-search-hint bb-search-how bb-search-problem" } else { "bb-search-hint bb-search-how" };
    let attributes = attributes! {
        "id" => "bb-search",
        "type" => "text",
        "role" => "combobox",
        "autocomplete" => "off",
        "autocapitalize" => "off",
        "spellcheck" => "false",
        "enterkeyhint" => "search",
        "aria-autocomplete" => "list",
        "aria-expanded" => true_false(search.open),
        "aria-controls" => "bb-suggestions",
        "aria-describedby" => described,
        "aria-activedescendant" => search.active.map(option_id),
        "aria-invalid" => wrong.then_some("true"),
    };
    let typed = view.state.drafts.get(Field::Search).to_owned();
    let input = field("input", attributes, Some(typed), None, typing(view, Field::Search));
    listening(listening(input, keys(view)), left(view))
}

fn suggestions(view: View) -> Html {
    let search = &view.state.search;
    // The list stays in the page while closed, so that `aria-controls` always names something.
    let attributes = attributes! {
        "id" => "bb-suggestions",
        "role" => "listbox",
        "aria-label" => t!(view.language(), SearchSuggestions),
        "hidden" => flag(!search.open),
    };
    let options = each(search.found.iter().enumerate(), |(at, hit)| {
        let attributes = attributes! {
            "id" => option_id(at),
            "role" => "option",
            "aria-selected" => true_false(search.active == Some(at)),
            "aria-posinset" => (at + 1).to_string(),
            "aria-setsize" => search.found.len().to_string(),
        };
        listening(with("li", attributes, option(view, hit)), clicks(view.on(Msg::SuggestionChosen(at))))
    });
    listening(with("ul", attributes, options), keep_focus())
}

fn option(view: View, hit: &Hit) -> Html {
    let (before, matched, after) = split(&hit.candidate.name, view.state.drafts.get(Field::Search).trim());
    let name = span("bb-option-name", [before.html(), el("mark", "", matched), after.html()]);
    match &hit.generic {
        Some(generic) => [name, hidden(", "), span("bb-option-what", generic.as_str())].html(),
        None => name,
    }
}

// The name before, in and after the first place where `typed` stands.
fn split<'n>(name: &'n str, typed: &str) -> (&'n str, &'n str, &'n str) {
    let at = name.to_ascii_lowercase().find(&typed.to_ascii_lowercase()).filter(|_| !typed.is_empty());
    let cut = at.and_then(|at| {
        let end = at + typed.len();
        Some((name.get(..at)?, name.get(at..end)?, name.get(end..)?))
    });
    cut.unwrap_or((name, "", ""))
}

fn option_id(at: usize) -> String {
    ["bb-suggestion-", &at.to_string()].concat()
}

fn keys(view: View) -> Rc<dyn Listener> {
    let send = view.send.clone();
    Rc::new(onkeydown::Wrapper::new(Callback::from(move |event: KeyboardEvent| {
        let key = match (event.key().as_str(), event.alt_key()) {
            ("ArrowDown", false) => SearchKey::Down,
            ("ArrowDown", true) => SearchKey::AltDown,
            ("ArrowUp", false) => SearchKey::Up,
            ("ArrowUp", true) => SearchKey::AltUp,
            ("Enter", _) => SearchKey::Enter,
            ("Escape", _) => SearchKey::Escape,
            _ => return,
        };
        event.prevent_default();
        send.emit(Msg::SearchKeyed(key));
    })))
}

fn left(view: View) -> Rc<dyn Listener> {
    let send = view.send.clone();
    Rc::new(onblur::Wrapper::new(Callback::from(move |_| send.emit(Msg::SearchLeft))))
}

// A press on the list must not take the focus from the field, or the list would close under the finger.
fn keep_focus() -> Rc<dyn Listener> {
    Rc::new(onmousedown::Wrapper::new(Callback::from(|event: MouseEvent| event.prevent_default())))
}
