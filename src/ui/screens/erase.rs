use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::parts::{actions, button, lead, main_button, title};
use yew::prelude::*;

/// Erase everything? The careful answer is the main one.
pub(super) fn erase(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            { title(t!(language, EraseTitle)) }
            { lead(t!(language, EraseText)) }
            { actions(html! {
                <>
                    { main_button(view, t!(language, EraseKeep), Msg::WentBack) }
                    { button(view, t!(language, EraseDo), Msg::Erased) }
                </>
            }) }
        </>
    }
}
