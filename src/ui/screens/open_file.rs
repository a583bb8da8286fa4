use crate::app::Msg;
use crate::messages::date;
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, none, p};
use crate::ui::parts::{actions, lead, main_button, other_button, title};
use yew::prelude::*;

/// Open a file in place of the list? The careful answer is the main one.
pub(super) fn open_file(view: View) -> Html {
    let language = view.language();
    let (holds, open) = match &view.state.offered {
        None => (none(), none()),
        Some(kept) => {
            let day = date(language, kept.saved_on);
            let (count, n) = (kept.record.medications.len(), view.state.record.medications.len());
            let holds = t!(language, FileHolds, date = &day, count = count, n = n);
            (
                [lead(&holds), p("", t!(language, FileUndo))].html(),
                other_button(view, t!(language, FileDo), Msg::FileAccepted),
            )
        }
    };
    [
        title(t!(language, FileTitle)),
        holds,
        actions([main_button(view, t!(language, FileKeep), Msg::WentBack), open]),
    ]
    .html()
}
