use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::html::{attributes, button, named_button, none, p, with};
use yew::prelude::*;

/// What was just done, with a way back. It stays until something else is done or it is closed.
pub(crate) fn notice(view: View) -> Html {
    let Some(undo) = view.state.undo.last().filter(|_| view.state.undo_offered) else { return none() };
    let language = view.language();
    let attributes = attributes! { "class" => "bb-undo", "id" => "bb-undo", "tabindex" => "-1" };
    let close = with("span", attributes! { "aria-hidden" => "true" }, "×");
    with(
        "div",
        attributes,
        [
            p("", undo.done.as_str()),
            button(view, "bb-quiet", Msg::Undone, t!(language, Undo)),
            named_button(view, "bb-quiet", t!(language, UndoClose).to_owned(), Msg::UndoDismissed, close),
        ],
    )
}
