use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, div};
use crate::ui::parts::{actions, lead, main_button, other_button, title};
use crate::ui::printed;
use yew::prelude::*;

/// The pages as they will be on paper.
pub(super) fn print(view: View) -> Html {
    let language = view.language();
    let head = [
        title(t!(language, PrintTitle)),
        lead(t!(language, PrintLead)),
        actions([
            main_button(view, t!(language, PrintDo), Msg::PrintAsked),
            other_button(view, t!(language, FileSave), Msg::FileSaveAsked),
        ]),
    ];
    [div("bb-screen-only", head), printed::sheets(view)].html()
}
