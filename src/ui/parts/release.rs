use super::other_button;
use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::html::{attributes, none, p, with};
use yew::prelude::*;

/// A newer release waits; the person says when it starts.
pub(crate) fn offer(view: View) -> Html {
    if !view.state.outside.release_ready {
        return none();
    }
    let language = view.language();
    let loses = if view.state.has_entries() { p("", t!(language, ReleaseLoses)) } else { none() };
    let attributes = attributes! { "class" => "bb-release", "aria-label" => t!(language, ReleaseLabel) };
    with(
        "section",
        attributes,
        [
            p("", t!(language, ReleaseReady)),
            loses,
            other_button(view, t!(language, ReleaseStart), Msg::ReleaseChosen),
        ],
    )
}
