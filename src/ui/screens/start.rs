use crate::app::{Msg, Network, Setting};
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, button, div, h2, li, ol, p, section, span, ul};
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::{lead, other_button, title};
use yew::prelude::*;

/// What this is, for whom, and what it is not.
pub(super) fn start(view: View) -> Html {
    let language = view.language();
    let private = match view.state.outside.network {
        Network::Exposed => t!(language, FooterExposed),
        Network::Starting | Network::Sealed => t!(language, StartPrivate1),
    };
    [
        div(
            "bb-hero",
            [
                div("bb-hero-bag", icon(Icon::FullBag)),
                title(t!(language, StartTitle)),
                lead(t!(language, StartLead)),
            ],
        ),
        h2("", t!(language, StartWhose)),
        div(
            "bb-doors",
            [
                door(
                    view,
                    "bb-door bb-door-own",
                    t!(language, StartOwn),
                    t!(language, StartOwnHint),
                    Setting::Own,
                ),
                door(
                    view,
                    "bb-door",
                    t!(language, StartClient),
                    t!(language, StartClientHint),
                    Setting::Client,
                ),
            ],
        ),
        div(
            "bb-row bb-saved-before",
            [
                p("", t!(language, FileOpenBefore)),
                other_button(view, t!(language, FileOpen), Msg::FileSought),
            ],
        ),
        div(
            "bb-facts",
            [
                section(
                    "",
                    [
                        h2("", t!(language, StartHow)),
                        ol(
                            "bb-how",
                            [
                                li("", t!(language, StartHow1)),
                                li("", t!(language, StartHow2)),
                                li("", t!(language, StartHow3)),
                                li("", t!(language, StartHow4)),
                            ],
                        ),
                    ],
                ),
                section(
                    "",
                    [
                        h2("", t!(language, StartPrivate)),
                        ul(
                            "",
                            [
                                li("", private),
                                li("", t!(language, StartPrivate2)),
                                li("", t!(language, StartPrivate3)),
                            ],
                        ),
                    ],
                ),
                section(
                    "",
                    [
                        h2("", t!(language, StartNot)),
                        ul(
                            "",
                            [
                                li("", t!(language, StartNot1)),
                                li("", t!(language, StartNot2)),
                                li("", t!(language, StartNot3)),
                            ],
                        ),
                    ],
                ),
            ],
        ),
    ]
    .html()
}

fn door(view: View, class: &'static str, words: &str, hint: &str, setting: Setting) -> Html {
    let content = [span("bb-door-name", words), span("bb-door-hint", hint)];
    button(view, class, Msg::SettingChosen(setting), content)
}
