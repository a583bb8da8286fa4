use crate::app::Msg;
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, attributes, with};
use crate::ui::parts::{actions, lead, main_button, other_button, title};
use yew::prelude::*;

/// Exactly what the site around the application would be given, before it is.
pub(super) fn share(view: View) -> Html {
    let language = view.language();
    let heading = title(t!(language, ShareTitle));
    let Some(host) = &view.state.outside.share_with else { return heading };
    let preview = attributes! {
        "class" => "bb-shared",
        "tabindex" => "0",
        "role" => "region",
        "aria-label" => t!(language, ShareText),
    };
    [
        heading,
        lead(&t!(language, ShareLead, host = host)),
        with("pre", preview, view.env.shared_text(view.state)),
        actions([
            main_button(view, &t!(language, ShareDo, host = host), Msg::ShareAgreed),
            other_button(view, t!(language, ShareNot), Msg::WentBack),
        ]),
    ]
    .html()
}
