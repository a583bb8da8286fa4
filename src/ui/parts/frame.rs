use super::icon::{Icon, icon};
use super::{notice, problems, release, seal};
use crate::app::{Msg, Network, Place, Step};
use crate::messages::{Key, Language, text};
use crate::t;
use crate::ui::View;
use crate::ui::html::{Content, attributes, button, div, each, el, named_button, none, ol, p, span, with};
use yew::prelude::*;

/// What stands round every screen.
pub(crate) fn frame(view: View, screen: Html) -> Html {
    let (state, language) = (view.state, view.language());
    // The same words twice would not be said twice: every other time they end with a space.
    let said = [state.said.1.as_str(), if state.said.0 % 2 == 1 { "\u{a0}" } else { "" }].concat();
    let class = if state.is_dense() { "bb bb-dense" } else { "bb bb-calm" };
    let back = if state.can_go_back() {
        let arrow = with("span", attributes! { "aria-hidden" => "true" }, "‹ ");
        button(view, "bb-quiet bb-back", Msg::WentBack, [arrow, t!(language, Back).html()])
    } else {
        none()
    };
    let main = attributes! { "id" => "bb-main", "tabindex" => "-1", "class" => "bb-main" };
    let live = attributes! { "class" => "bb-hidden", "role" => "status", "aria-live" => "polite" };
    with(
        "div",
        attributes! { "class" => class, "lang" => language.tag() },
        [
            top(view),
            steps(view),
            release::offer(view),
            late(view),
            if is_clinical(view) { drafted(view, "aside") } else { none() },
            with("main", main, [back, notice::notice(view), problems::summary(view), screen]),
            footer(view),
            with("div", live, said),
        ],
    )
}

fn top(view: View) -> Html {
    let language = view.language();
    let brand = [icon(Icon::Bag), span("", t!(language, ProductName))];
    let help = if view.state.place() == Place::RedFlags {
        none()
    } else {
        let words = [icon(Icon::Help), span("", t!(language, HeaderHelp))];
        button(view, "bb-help", Msg::Went(Place::RedFlags), words)
    };
    el(
        "header",
        "bb-top",
        [
            button(view, "bb-skip", Msg::MainSought, t!(language, SkipToContent)),
            named_button(
                view,
                "bb-brand",
                t!(language, HeaderHome).to_owned(),
                Msg::Went(Place::Start),
                brand,
            ),
            languages(view),
            help,
        ],
    )
}

// On a slow line the first screens come before the rest of the program: a step that needs the rest says that it waits.
fn late(view: View) -> Html {
    let words = if view.state.late.is_empty() { "" } else { t!(view.language(), StillLoading) };
    with("p", attributes! { "class" => "bb-late", "role" => "status" }, words)
}

// The other languages, each by its own name.
fn languages(view: View) -> Html {
    let others = Language::ALL.iter().map(|(language, _)| *language);
    let others = others.filter(|language| *language != view.language() && language.is_spoken());
    each(others, |language| {
        let name = with("span", attributes! { "lang" => language.tag() }, t!(language, LanguageName));
        button(view, "bb-quiet bb-language", Msg::LanguageChosen(language), name)
    })
}

// Once on every page: a translation that nobody checked says so, and English is one tap away. Where medicine is spoken of,
// above it.
fn drafted(view: View, tag: &'static str) -> Html {
    let language = view.language();
    if language == Language::default() {
        return none();
    }
    let original = Msg::LanguageChosen(Language::default());
    let words = [
        t!(language, LanguageDrafted).html(),
        " ".html(),
        button(view, "bb-quiet", original, t!(language, LanguageOriginal)),
    ];
    el(tag, "bb-drafted", words)
}

fn is_clinical(view: View) -> bool {
    matches!(view.state.place(), Place::Review | Place::Plan | Place::Print | Place::RedFlags)
}

// Where on the way one is. The therapist's steps are ways to go; the person's lead back only, so that no question is
// jumped over unseen.
fn steps(view: View) -> Html {
    let Some(here) = view.state.place().step() else { return none() };
    let dense = view.state.is_dense();
    let steps = each(Step::ALL, |step| {
        let words = text(view.language(), label(step));
        let class = if step < here {
            "bb-past"
        } else if step == here {
            "bb-here"
        } else {
            "bb-ahead"
        };
        let content = if step != here && (dense || step < here) {
            button(view, "", Msg::Went(step.place(dense)), words)
        } else {
            span("", words)
        };
        with(
            "li",
            attributes! { "class" => class, "aria-current" => (step == here).then_some("step") },
            content,
        )
    });
    let name = attributes! { "class" => "bb-steps", "aria-label" => t!(view.language(), StepsLabel) };
    with("nav", name, ol("", steps))
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
    let private = match view.state.outside.network {
        Network::Exposed => t!(language, FooterExposed),
        Network::Starting | Network::Sealed => t!(language, FooterPrivate),
    };
    let private = [private, " ", t!(language, FooterNotSaved)].concat();
    let copy = if view.state.record.medications.is_empty() {
        none()
    } else {
        button(view, "bb-quiet", Msg::ListCopied, t!(language, FooterCopy))
    };
    let state = view.state;
    let actions = if state.has_entries() {
        let erase = button(view, "bb-quiet", Msg::Went(Place::Erase), t!(language, FooterErase));
        let save = button(view, "bb-quiet", Msg::FileSaveAsked, t!(language, FileSave));
        let copied = state.copied.map_or_else(none, |words| p("bb-copied", words));
        div("bb-foot-actions", [save, copy, share(view), erase, copied])
    } else {
        none()
    };
    el(
        "footer",
        "bb-foot",
        [
            p("", [icon(Icon::Lock), span("", private)]),
            seal::seal(view),
            p("", [icon(Icon::Pen), span("", t!(language, FooterUnsigned))]),
            if is_clinical(view) { none() } else { drafted(view, "p") },
            actions,
        ],
    )
}

// Only where the site around the application asked for the list; the screen behind it shows all that is given.
fn share(view: View) -> Html {
    let Some(host) = &view.state.outside.share_with else { return none() };
    if view.state.record.medications.is_empty() || view.state.place() == Place::Share {
        return none();
    }
    button(view, "bb-quiet", Msg::Went(Place::Share), t!(view.language(), ShareOffer, host = host))
}
