use crate::app::{Msg, Notice};
use crate::messages::text;
use crate::t;
use crate::ui::View;
use crate::ui::html::{attributes, div, named_button, none, p, strong, with};
use yew::prelude::*;

/// What happened and what to do about it, above the screen. It stays until it is closed or the screen is left.
pub(crate) fn notice(view: View) -> Html {
    let Some(notice) = &view.state.notice else { return none() };
    let language = view.language();
    let (happened, to_do) = match notice {
        Notice::Mended => (t!(language, Mended).to_owned(), t!(language, MendedDo)),
        Notice::Saved(name) => (t!(language, FileSaved, name = name), t!(language, FileSavedDo)),
        Notice::NotSaved => (t!(language, FileNotSaved).to_owned(), t!(language, FileNotSavedDo)),
        Notice::File(error) => {
            let (happened, to_do) = error.says();
            (text(language, happened).to_owned(), text(language, to_do))
        }
    };
    let attributes =
        attributes! { "class" => "bb-undo", "id" => "bb-notice", "role" => "alert", "tabindex" => "-1" };
    let close = with("span", attributes! { "aria-hidden" => "true" }, "×");
    let words = [p("", strong("", happened)), p("", to_do)];
    let close =
        named_button(view, "bb-quiet", t!(language, UndoClose).to_owned(), Msg::NoticeDismissed, close);
    with("div", attributes, [div("", words), close])
}
