//! Draws the first screen for the document, as HTML in each language: `brownbag-first-screen dist/packs`.
//!
//! The browser shows it before the program is there (docs/decisions/a-first-screen-in-the-document.md). It is drawn by what draws
//! the live one, so that nothing moves when that takes its place.

use brownbag::app::{Env, Msg, State, update};
use brownbag::messages::{Key, Language, text};
use brownbag::ui::draw;
use brownbag::values::Date;
use std::cell::Cell;
use std::path::Path;
use std::process::ExitCode;
use std::task::{Context, Poll, Waker};
use yew::prelude::*;

/// Polls after which a screen that waits for nothing must stand.
const POLLS: usize = 1000;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("brownbag-first-screen: name the folder to write to");
        return ExitCode::FAILURE;
    };
    for language in
        Language::ALL.iter().map(|(language, _)| *language).filter(|language| language.is_spoken())
    {
        let path = Path::new(&folder).join(format!("first-screen.{}.html", language.tag()));
        let written = drawn(language).ok_or_else(|| "it could not be drawn".to_owned());
        if let Err(error) =
            written.and_then(|html| std::fs::write(&path, html).map_err(|error| error.to_string()))
        {
            eprintln!("brownbag-first-screen: {}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

thread_local! {
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::En) };
}

#[component]
fn FirstScreen() -> Html {
    // The first screen shows no day and no name.
    let Some(today) = Date::new(2000, 1, 1) else { return Html::default() };
    let env = Env { today, names: None, knowledge: None, early: true };
    let (state, _) = update(State::in_language(LANGUAGE.get()), Msg::Started, &env);
    draw(&state, &env, &Callback::noop())
}

// With what is said to a person who presses a button too early.
fn drawn(language: Language) -> Option<String> {
    LANGUAGE.set(language);
    let mut stream =
        std::pin::pin!(yew::LocalServerRenderer::<FirstScreen>::new().hydratable(false).render());
    let mut context = Context::from_waker(Waker::noop());
    let ready = (0..POLLS).find_map(|_| match stream.as_mut().poll(&mut context) {
        Poll::Ready(html) => Some(html),
        Poll::Pending => None,
    })?;
    let late = text(language, Key::StillLoading).replace('&', "&amp;").replace('"', "&quot;");
    let screen = ready.strip_prefix("<div ")?;
    Some(format!("<div data-first data-late=\"{late}\" {screen}"))
}
