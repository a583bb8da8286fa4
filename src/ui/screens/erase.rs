use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::html::Content;
use crate::ui::parts::{actions, lead, main_button, other_button, title};
use yew::prelude::*;

/// Erase everything? The careful answer is the main one.
pub(super) fn erase(view: View) -> Html {
    let language = view.language();
    [
        title(t!(language, EraseTitle)),
        lead(t!(language, EraseText)),
        actions([
            main_button(view, t!(language, EraseKeep), Msg::WentBack),
            other_button(view, t!(language, EraseDo), Msg::Erased),
        ]),
    ]
    .html()
}
