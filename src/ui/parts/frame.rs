use super::icon::{Icon, icon};
use super::problems;
use crate::app::{Msg, Place, Step};
use crate::messages::Key;
use crate::t;
use crate::ui::View;
use yew::prelude::*;

/// What stands round every screen.
pub(crate) fn frame(view: View, screen: Html) -> Html {
    let (state, language) = (view.state, view.language());
    let place = state.place();
    // The same words twice would not be said twice: every other time they end with a space.
    let said = [state.said.1.as_str(), if state.said.0 % 2 == 1 { "\u{a0}" } else { "" }].concat();
    let dense = if state.is_dense() { "bb-dense" } else { "bb-calm" };
    html! {
        <div class={classes!("bb", dense)} lang={language.tag()}>
            <header class="bb-top">
                <button type="button" class="bb-skip" onclick={view.on(Msg::MainSought)}>{ t!(language, SkipToContent) }</button>
                <button type="button" class="bb-brand" aria-label={t!(language, HeaderHome)} onclick={view.on(Msg::Went(Place::Start))}>
                    { icon(Icon::Bag) }<span>{ t!(language, ProductName) }</span>
                </button>
                if place != Place::RedFlags {
                    <button type="button" class="bb-help" onclick={view.on(Msg::Went(Place::RedFlags))}>
                        { icon(Icon::Help) }<span>{ t!(language, HeaderHelp) }</span>
                    </button>
                }
            </header>
            { steps(view) }
            <main id="bb-main" tabindex="-1" class={["bb-main bb-on-", name(place)].concat()}>
                if state.can_go_back() {
                    <button type="button" class="bb-quiet bb-back" onclick={view.on(Msg::WentBack)}>
                        <span aria-hidden="true">{ "‹ " }</span>{ t!(language, Back) }
                    </button>
                }
                { problems::summary(view) }
                { screen }
            </main>
            { footer(view) }
            <div class="bb-hidden" role="status" aria-live="polite">{ said }</div>
        </div>
    }
}

fn name(place: Place) -> &'static str {
    match place {
        Place::Start => "start",
        Place::Medicines => "medicines",
        Place::Medicine(_) => "medicine",
        Place::Paste => "paste",
        Place::Forgotten => "forgotten",
        Place::About(_) | Place::AboutAll => "about",
        Place::Check => "check",
        Place::Review => "review",
        Place::Plan => "plan",
        Place::Print => "print",
        Place::RedFlags => "red-flags",
        Place::Erase => "erase",
    }
}

// Where on the way one is. The therapist's steps are ways to go; the person's are only a line.
fn steps(view: View) -> Html {
    let Some(here) = view.state.place().step() else { return Html::default() };
    let language = view.language();
    html! {
        <nav class="bb-steps" aria-label={t!(language, StepsLabel)}>
            <ol>
                { for Step::ALL.into_iter().map(|step| {
                    let words = crate::messages::text(language, label(step));
                    let current = (step == here).then_some("step");
                    let class = if step < here { "bb-past" } else if step == here { "bb-here" } else { "bb-ahead" };
                    // One's own list is walked forward, so that no question is jumped over unseen.
                    let open = step != here && (view.state.is_dense() || step < here);
                    html! {
                        <li {class} aria-current={current}>
                            if open {
                                <button type="button" onclick={view.on(Msg::Went(step.place(view.state.is_dense())))}>{ words }</button>
                            } else {
                                <span>{ words }</span>
                            }
                        </li>
                    }
                }) }
            </ol>
        </nav>
    }
}

fn label(step: Step) -> Key {
    match step {
        Step::Medicines => Key::StepMedicines,
        Step::About => Key::StepAbout,
        Step::Check => Key::StepCheck,
        Step::Review => Key::StepReview,
        Step::Plan => Key::StepPlan,
    }
}

fn footer(view: View) -> Html {
    let language = view.language();
    html! {
        <footer class="bb-foot">
            <p>{ icon(Icon::Lock) }<span>{ t!(language, FooterPrivate) }{ " " }{ t!(language, FooterNotSaved) }</span></p>
            <p>{ icon(Icon::Pen) }<span>{ t!(language, FooterUnsigned) }</span></p>
            if view.state.has_entries() {
                <div class="bb-foot-actions">
                    if !view.state.record.medications.is_empty() {
                        <button type="button" class="bb-quiet" onclick={view.on(Msg::ListCopied)}>{ t!(language, FooterCopy) }</button>
                    }
                    <button type="button" class="bb-quiet" onclick={view.on(Msg::Went(Place::Erase))}>{ t!(language, FooterErase) }</button>
                </div>
            }
        </footer>
    }
}
