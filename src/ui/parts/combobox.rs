//! The medicine search: the ARIA editable combobox with list autocomplete and manual selection.
//!
//! The focus stays in the field; the list is looked through by `aria-activedescendant`. Nothing is chosen by leaving.

use super::field::value;
use super::{hidden, problems};
use crate::app::{Field, Msg, SearchKey};
use crate::messages::text;
use crate::names::Hit;
use crate::t;
use crate::ui::View;
use yew::prelude::*;

/// The search field with its suggestions.
pub(crate) fn combobox(view: View, label: &str) -> Html {
    let (state, language) = (view.state, view.language());
    let search = &state.search;
    let problem = state.problems.iter().find(|problem| problem.field == Field::Search);
    let problem = problem.map(|problem| text(language, problem.says));
    let described = if problem.is_some() {
        "bb-search-hint bb-search-how bb-search-problem"
    } else {
        "bb-search-hint bb-search-how"
    };
    let oninput = {
        let send = view.send.clone();
        Callback::from(move |event: InputEvent| send.emit(Msg::Typed(Field::Search, value(&event))))
    };
    html! {
        <div class={classes!("bb-field", "bb-search", problem.is_some().then_some("bb-wrong"))}>
            <label for="bb-search">{ label }</label>
            <p class="bb-hint" id="bb-search-hint">{ t!(language, SearchHint) }</p>
            <span class="bb-hidden" id="bb-search-how">{ t!(language, SearchHow) }</span>
            if let Some(problem) = problem {
                { problems::beside(view, "bb-search", problem) }
            }
            <div class="bb-search-row">
                <div class="bb-search-box">
                    <input id="bb-search" type="text" role="combobox" autocomplete="off" autocapitalize="off"
                        spellcheck="false" enterkeyhint="search"
                        aria-autocomplete="list" aria-expanded={if search.open { "true" } else { "false" }}
                        aria-controls="bb-suggestions" aria-describedby={described}
                        aria-activedescendant={search.active.map(option_id)}
                        aria-invalid={problem.is_some().then_some("true")}
                        value={state.drafts.get(Field::Search).to_owned()}
                        {oninput} onkeydown={keys(view)} onblur={left(view)} />
                    { suggestions(view) }
                </div>
                <button type="button" class="bb-button" onclick={view.on(Msg::TypedAdded)}>{ t!(language, SearchAdd) }</button>
            </div>
            if search.has_more() {
                <button type="button" class="bb-quiet" onmousedown={keep_focus()} onclick={view.on(Msg::MoreSuggestionsAsked)}>
                    { t!(language, SearchMore) }
                </button>
            }
        </div>
    }
}

fn suggestions(view: View) -> Html {
    let search = &view.state.search;
    let total = search.found.len();
    // The list stays in the page while closed, so that `aria-controls` always names something.
    html! {
        <ul id="bb-suggestions" role="listbox" aria-label={t!(view.language(), SearchSuggestions)} hidden={!search.open}
            onmousedown={keep_focus()}>
            { for search.found.iter().enumerate().map(|(at, hit)| {
                let selected = search.active == Some(at);
                html! {
                    <li id={option_id(at)} role="option" aria-selected={if selected { "true" } else { "false" }}
                        aria-posinset={(at + 1).to_string()} aria-setsize={total.to_string()}
                        onclick={view.on(Msg::SuggestionChosen(at))}>
                        { option(view, hit) }
                    </li>
                }
            }) }
        </ul>
    }
}

fn option(view: View, hit: &Hit) -> Html {
    let (before, matched, after) = split(&hit.candidate.name, view.state.drafts.get(Field::Search).trim());
    html! {
        <>
            <span class="bb-option-name">{ before }<mark>{ matched }</mark>{ after }</span>
            if let Some(generic) = &hit.generic {
                { hidden(", ") }<span class="bb-option-what">{ generic.clone() }</span>
            }
        </>
    }
}

// The name before, in and after the first place where `typed` stands.
fn split<'n>(name: &'n str, typed: &str) -> (&'n str, &'n str, &'n str) {
    let at = name.to_ascii_lowercase().find(&typed.to_ascii_lowercase()).filter(|_| !typed.is_empty());
    let cut = at.and_then(|at| {
        Some((name.get(..at)?, name.get(at..at + typed.len())?, name.get(at + typed.len()..)?))
    });
    cut.unwrap_or((name, "", ""))
}

fn option_id(at: usize) -> String {
    ["bb-suggestion-", &at.to_string()].concat()
}

fn keys(view: View) -> Callback<KeyboardEvent> {
    let send = view.send.clone();
    Callback::from(move |event: KeyboardEvent| {
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
    })
}

fn left(view: View) -> Callback<FocusEvent> {
    let send = view.send.clone();
    Callback::from(move |_| send.emit(Msg::SearchLeft))
}

// A press on the list must not take the focus from the field, or the list would close under the finger.
fn keep_focus() -> Callback<MouseEvent> {
    Callback::from(|event: MouseEvent| event.prevent_default())
}
