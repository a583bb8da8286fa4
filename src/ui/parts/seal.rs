//! What can leave this page: the line at its foot, with a test that anyone can make.

use super::icon::{Icon, icon};
use super::other_button;
use crate::app::{Msg, Network, SealTest};
use crate::t;
use crate::ui::View;
use crate::ui::html::{details, div, none, p, span, summary};
use yew::prelude::*;

/// Sealed or not, why, and the test where there is something to test.
pub(crate) fn seal(view: View) -> Html {
    let language = view.language();
    let (state, says) = match view.state.outside.network {
        Network::Starting => (t!(language, SealStarting), t!(language, SealStartingSays)),
        Network::Sealed => (t!(language, SealSealed), t!(language, SealSealedSays)),
        Network::Exposed => (t!(language, SealExposed), t!(language, SealExposedSays)),
    };
    let content = [p("", says), test(view)];
    details("bb-seal", [summary("", [icon(Icon::Lock), span("", state)]), div("bb-seal-says", content)])
}

fn test(view: View) -> Html {
    if view.state.outside.network != Network::Sealed {
        return none();
    }
    let language = view.language();
    let found = match view.state.outside.seal_test {
        SealTest::NotTried => none(),
        SealTest::Trying => p("", t!(language, SealTrying)),
        SealTest::Refused => p("bb-seal-found", t!(language, SealRefused)),
        SealTest::WentThrough => p("bb-seal-found", t!(language, SealWentThrough)),
    };
    div("", [other_button(view, t!(language, SealTest), Msg::SealTestAsked), found])
}
