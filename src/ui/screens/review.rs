use super::red_flags;
use crate::app::{Msg, Reviewed, Setting, place_of};
use crate::knowledge::Urgency;
use crate::model::Identity;
use crate::review::LoadSum;
use crate::t;
use crate::ui::View;
use crate::ui::parts::{actions, button, finding, lead, main_button, quiet_button, title};
use crate::wording::Card;
use yew::prelude::*;

/// Findings shown whole, at the top.
const FIRST: usize = 3;
/// Findings shown folded before "Show all" is asked for.
const MANY: usize = 25;
/// Missing facts that are asked for.
const QUESTIONS: usize = 5;
/// Effects that are drawn.
const LOADS: usize = 4;

/// What was found, what would make it clearer, what was not checked.
pub(super) fn review(view: View) -> Html {
    let language = view.language();
    let heading = match view.state.setting {
        Setting::Own => t!(language, ReviewTitle),
        Setting::Client => t!(language, ReviewClientTitle),
    };
    let Some(reviewed) = &view.state.review else {
        return html! {
            <>
                { title(t!(language, ReviewMissing)) }
                { lead(t!(language, ReviewMissingText)) }
                { actions(main_button(view, t!(language, ReviewPlan), Msg::Continued)) }
            </>
        };
    };
    html! {
        <>
            { title(heading) }
            { red_flags::raised(view, reviewed) }
            { findings(view, reviewed) }
            { loads(view, reviewed) }
            { gaps(view, reviewed) }
            { not_checked(view) }
            { checked(view) }
            { actions(main_button(view, t!(language, ReviewPlan), Msg::Continued)) }
        </>
    }
}

fn findings(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    let count = reviewed.cards.len();
    if count == 0 {
        return html! {
            <div class="bb-note">
                <p><strong>{ t!(language, ReviewNone) }</strong></p>
                <p>{ t!(language, ReviewNoneText) }</p>
            </div>
        };
    }
    let first = count.min(FIRST);
    let shown = if view.state.all_findings { count } else { count.min(FIRST + MANY) };
    let offers: Vec<usize> = view.state.suggestions(view.env).iter().map(|offer| offer.finding).collect();
    let numbered = || reviewed.cards.iter().enumerate();
    html! {
        <>
            { lead(&t!(language, ReviewCount, n = count)) }
            <section>
                <h2>{ t!(language, ReviewFirst, n = first) }</h2>
                <ol class="bb-findings">
                    { for numbered().take(first).map(|(number, card)| finding::card(view, number, card, offers.contains(&number))) }
                </ol>
            </section>
            if count > first {
                <section>
                    <h2>{ t!(language, ReviewRest, n = count - first) }</h2>
                    { for Urgency::ALL.into_iter().map(|(urgency, _)| {
                        let cards = numbered().take(shown).skip(first).filter(|(_, card)| card.urgency == urgency);
                        group(view, urgency, &cards.collect::<Vec<_>>(), &offers)
                    }) }
                    if shown < count {
                        { button(view, &t!(language, ReviewAll, n = count), Msg::AllFindingsAsked) }
                    }
                </section>
            }
        </>
    }
}

// What can wait is folded away as a group.
fn group(view: View, urgency: Urgency, cards: &[(usize, &Card)], offers: &[usize]) -> Html {
    if cards.is_empty() {
        return Html::default();
    }
    html! {
        <details class="bb-group" open={urgency <= Urgency::TalkSoon}>
            <summary>{ finding::urgency(view, urgency) }<span>{ t!(view.language(), ReviewGroup, n = cards.len()) }</span></summary>
            <ol class="bb-findings bb-findings-rest">
                { for cards.iter().map(|(number, card)| finding::folded(view, *number, card, offers.contains(number))) }
            </ol>
        </details>
    }
}

// One bar for each effect to which several medicines add; its pieces are the medicines.
fn loads(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    let adding: Vec<_> =
        reviewed.review.loads.iter().filter(|load| load.parts.len() > 1).take(LOADS).collect();
    if adding.is_empty() {
        return Html::default();
    }
    let longest = adding.iter().map(|load| load.sum).max().unwrap_or(1);
    html! {
        <section>
            <h2>{ t!(language, LoadsTitle) }</h2>
            { lead(t!(language, LoadsLead)) }
            <ul class="bb-loads">{ for adding.into_iter().map(|load| bar(view, load, longest)) }</ul>
        </section>
    }
}

// The drawing is for the eye; the same stands below it in words.
fn bar(view: View, load: &LoadSum, longest: u32) -> Html {
    let language = view.language();
    let name = view.env.load_name(load.load, language);
    let medicine = |index: usize| view.state.record.medications.get(index).map_or("", |line| line.name());
    let grow = |weight: u32| ["bb-piece bb-w-", &weight.min(40).to_string()].concat();
    html! {
        <li>
            <p class="bb-load-name">{ t!(language, LoadSentence, load = &name, n = load.parts.len()) }</p>
            <div class="bb-bar" aria-hidden="true">
                { for load.parts.iter().map(|(index, weight)| html! { <span class={grow(*weight)}>{ medicine(*index) }</span> }) }
                if load.sum < longest { <span class={[&grow(longest - load.sum), " bb-piece-none"].concat()}></span> }
            </div>
            <ul class="bb-load-parts">
                { for load.parts.iter().map(|(index, weight)| html! {
                    <li>{ t!(language, LoadPoints, name = medicine(*index), n = *weight) }</li>
                }) }
            </ul>
        </li>
    }
}

fn gaps(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    if reviewed.questions.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ t!(language, GapsTitle) }</h2>
            { lead(t!(language, GapsLead)) }
            <ul class="bb-gaps">
                { for reviewed.questions.iter().take(QUESTIONS).map(|question| html! {
                    <li>
                        <p>{ question.text.clone() }</p>
                        if let Some(place) = place_of(question.fact, view.env) {
                            { quiet_button(view, t!(language, GapAnswer), Some(t!(language, GapAnswerName, text = &question.text)), Msg::ChangeAsked(place)) }
                        } else {
                            <p class="bb-small">{ t!(language, GapToQuestions) }</p>
                        }
                    </li>
                }) }
            </ul>
        </section>
    }
}

fn not_checked(view: View) -> Html {
    let language = view.language();
    let list = view.state.record.medications.iter();
    let unmatched: Vec<_> = list.filter(|line| !matches!(line.identity, Identity::Recognised(_))).collect();
    if unmatched.is_empty() {
        return Html::default();
    }
    html! {
        <section class="bb-note">
            <h2>{ t!(language, NotCheckedTitle) }</h2>
            <p>{ t!(language, NotCheckedLead) }</p>
            <ul>{ for unmatched.into_iter().map(|line| html! { <li><bdi>{ line.text.clone() }</bdi></li> }) }</ul>
        </section>
    }
}

fn checked(view: View) -> Html {
    let language = view.language();
    let list = view.state.record.medications.iter();
    let count = list.filter(|line| matches!(line.identity, Identity::Recognised(_))).count();
    let Some(knowledge) = &view.env.knowledge else { return Html::default() };
    html! {
        <section class="bb-checked">
            <h2>{ t!(language, CheckedTitle) }</h2>
            <p>{ t!(language, CheckedWhat, n = count, rules = knowledge.content.rules.len(), edition = &knowledge.edition) }</p>
            <p>{ t!(language, CheckedKinds) }</p>
            <p>{ t!(language, CheckedNot) }</p>
            <p><strong>{ t!(language, CheckedUnsigned) }</strong>{ " " }{ t!(language, CheckedAsk) }</p>
        </section>
    }
}
