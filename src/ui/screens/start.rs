use crate::app::{Msg, Setting};
use crate::t;
use crate::ui::View;
use crate::ui::parts::icon::{Icon, icon};
use crate::ui::parts::{lead, title};
use yew::prelude::*;

/// What this is, for whom, and what it is not.
pub(super) fn start(view: View) -> Html {
    let language = view.language();
    html! {
        <>
            <div class="bb-hero">
                <div class="bb-hero-bag">{ icon(Icon::Bag) }</div>
                { title(t!(language, StartTitle)) }
                { lead(t!(language, StartLead)) }
            </div>
            <h2>{ t!(language, StartWhose) }</h2>
            <div class="bb-doors">
                { door(view, "bb-door bb-door-own", t!(language, StartOwn), t!(language, StartOwnHint), Setting::Own) }
                { door(view, "bb-door", t!(language, StartClient), t!(language, StartClientHint), Setting::Client) }
            </div>
            <div class="bb-facts">
                <section>
                    <h2>{ t!(language, StartHow) }</h2>
                    <ol class="bb-how">
                        <li>{ t!(language, StartHow1) }</li>
                        <li>{ t!(language, StartHow2) }</li>
                        <li>{ t!(language, StartHow3) }</li>
                        <li>{ t!(language, StartHow4) }</li>
                    </ol>
                </section>
                <section>
                    <h2>{ t!(language, StartPrivate) }</h2>
                    <ul>
                        <li>{ t!(language, StartPrivate1) }</li>
                        <li>{ t!(language, StartPrivate2) }</li>
                        <li>{ t!(language, StartPrivate3) }</li>
                    </ul>
                </section>
                <section>
                    <h2>{ t!(language, StartNot) }</h2>
                    <ul>
                        <li>{ t!(language, StartNot1) }</li>
                        <li>{ t!(language, StartNot2) }</li>
                        <li>{ t!(language, StartNot3) }</li>
                    </ul>
                </section>
            </div>
        </>
    }
}

fn door(view: View, class: &'static str, words: &str, hint: &str, setting: Setting) -> Html {
    html! {
        <button type="button" {class} onclick={view.on(Msg::SettingChosen(setting))}>
            <span class="bb-door-name">{ words }</span>
            <span class="bb-door-hint">{ hint }</span>
        </button>
    }
}
