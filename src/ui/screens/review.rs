use super::red_flags;
use crate::app::{Msg, Reviewed, Setting, place_of};
use crate::knowledge::Urgency;
use crate::model::Identity;
use crate::review::LoadSum;
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, bdi, button, div, each, flag, h2, li, named_button, none, ol, p, section, span,
    strong, summary, ul, with,
};
use crate::ui::parts::{actions, finding, heading, lead, main_button, other_button, timeline, title};
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
    let onward = actions(main_button(view, t!(language, ReviewPlan), Msg::Continued));
    if view.state.is_reviewing(view.env) {
        let count = view.state.record.medications.len();
        return [title(t!(language, ReviewWait)), lead(&t!(language, ReviewWaitText, n = count))].html();
    }
    let Some(reviewed) = &view.state.review else {
        return [title(t!(language, ReviewMissing)), lead(t!(language, ReviewMissingText)), onward].html();
    };
    let (name, other, words) = match view.state.setting {
        Setting::Own => (t!(language, ReviewTitle), Setting::Client, t!(language, ReviewClinical)),
        Setting::Client => (t!(language, ReviewClientTitle), Setting::Own, t!(language, ReviewPlain)),
    };
    let switch = button(view, "bb-quiet", Msg::SettingChosen(other), words);
    // A therapist has it at hand; a person on their own is not stopped by it.
    let (above, below) = if view.state.is_dense() { (switch, none()) } else { (none(), switch) };
    [
        div("bb-section-head bb-review-head", [title(name), above]),
        red_flags::raised(view, reviewed),
        findings(view, reviewed),
        loads(view, reviewed),
        began(view),
        gaps(view, reviewed),
        not_checked(view),
        checked(view),
        below,
        onward,
    ]
    .html()
}

fn findings(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    let count = reviewed.review.findings.len();
    if count == 0 {
        let words = [p("", strong("", t!(language, ReviewNone))), p("", t!(language, ReviewNoneText))];
        return div("bb-note", words);
    }
    let offers: Vec<usize> = view.state.suggestions(view.env).iter().map(|offer| offer.finding).collect();
    let first = count.min(FIRST);
    let cards = each(reviewed.cards.iter().enumerate().take(first), |(number, card)| {
        finding::card(view, number, card, offers.contains(&number))
    });
    [
        lead(&t!(language, ReviewCount, n = count)),
        section("", [h2("", t!(language, ReviewFirst, n = first)), ol("bb-findings", cards)]),
        if count > first { rest(view, reviewed, first, &offers) } else { none() },
    ]
    .html()
}

fn rest(view: View, reviewed: &Reviewed, first: usize, offers: &[usize]) -> Html {
    let language = view.language();
    let (cards, count) = (&reviewed.cards, reviewed.review.findings.len());
    let shown = count.min(first + MANY + view.state.more);
    let groups = each(Urgency::ALL, |(urgency, _)| {
        let numbered = cards.iter().enumerate().take(shown).skip(first);
        let of_urgency: Vec<_> = numbered.filter(|(_, card)| card.urgency == urgency).collect();
        group(view, urgency, &of_urgency, offers)
    });
    let all = if shown < count { other_button(view, t!(language, ShowMore), Msg::MoreAsked) } else { none() };
    section("", [heading("bb-rest", &t!(language, ReviewRest, n = count - first)), groups, all])
}

// What can wait is folded away as a group.
fn group(view: View, urgency: Urgency, cards: &[(usize, &Card)], offers: &[usize]) -> Html {
    if cards.is_empty() {
        return none();
    }
    let count = span("bb-group-count", t!(view.language(), ReviewGroup, n = cards.len()));
    let cards = each(cards, |(number, card)| finding::folded(view, *number, card, offers.contains(number)));
    let attributes = attributes! { "class" => "bb-group", "open" => flag(urgency <= Urgency::TalkSoon) };
    let headline = summary("", [finding::urgency(view, urgency), count]);
    with("details", attributes, [headline, ol("bb-findings bb-findings-rest", cards)])
}

// One bar for each effect to which several medicines add; its pieces are the medicines.
fn loads(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    let adding: Vec<_> =
        reviewed.review.loads.iter().filter(|load| load.parts.len() > 1).take(LOADS).collect();
    let Some(longest) = adding.iter().map(|load| load.sum).max() else { return none() };
    section(
        "",
        [
            h2("", t!(language, LoadsTitle)),
            lead(t!(language, LoadsLead)),
            ul("bb-loads", each(adding, |load| bar(view, load, longest))),
        ],
    )
}

// The drawing is for the eye; the same stands below it in words.
fn bar(view: View, load: &LoadSum, longest: u32) -> Html {
    let language = view.language();
    let name = view.env.load_name(load.load, language);
    let medicine = |index: usize| view.state.record.medications.get(index).map_or("", |line| line.name());
    let piece = |class: &str, weight: u32, words: &str| {
        let class = [class, " bb-w-", &weight.min(30).to_string()].concat();
        with("div", attributes! { "class" => class }, span("", words))
    };
    let pieces = each(&load.parts, |(index, weight)| piece("bb-piece", *weight, medicine(*index)));
    let room = longest.saturating_sub(load.sum);
    let room = if room > 0 { piece("bb-piece bb-piece-none", room, "") } else { none() };
    let parts = each(&load.parts, |(index, weight)| {
        li("", t!(language, LoadPoints, name = medicine(*index), n = *weight))
    });
    li(
        "",
        [
            p("bb-load-name", t!(language, LoadSentence, load = &name, n = load.parts.len())),
            with("div", attributes! { "class" => "bb-bar", "aria-hidden" => "true" }, [pieces, room]),
            ul("bb-load-parts", parts),
        ],
    )
}

fn began(view: View) -> Html {
    let strips = timeline::strips(view);
    if strips == none() {
        return strips;
    }
    let language = view.language();
    section("", [h2("", t!(language, TimelineTitle)), lead(t!(language, TimelineLead)), strips])
}

fn gaps(view: View, reviewed: &Reviewed) -> Html {
    let language = view.language();
    if reviewed.questions.is_empty() {
        return none();
    }
    let questions = each(reviewed.questions.iter().take(QUESTIONS), |question| {
        let answer = match question.facts.iter().find_map(|&fact| place_of(fact, view.env)) {
            Some(place) => {
                let name = t!(language, GapAnswerName, text = &question.text);
                named_button(view, "bb-quiet", name, Msg::ChangeAsked(place), t!(language, GapAnswer))
            }
            None => p("bb-small", t!(language, GapToQuestions)),
        };
        li("", [p("", question.text.as_str()), answer])
    });
    section("", [h2("", t!(language, GapsTitle)), lead(t!(language, GapsLead)), ul("bb-gaps", questions)])
}

fn not_checked(view: View) -> Html {
    let language = view.language();
    let list = view.state.record.medications.iter();
    let lines = list.filter(|line| !matches!(line.identity, Identity::Recognised(_)));
    let symptoms = view.state.record.symptoms.iter().flatten().filter(|symptom| symptom.key.is_none());
    let lines = lines.map(|line| line.text.as_str());
    let unmatched: Vec<&str> = lines.chain(symptoms.map(|symptom| symptom.text.as_str())).collect();
    if unmatched.is_empty() {
        return none();
    }
    section(
        "bb-note",
        [
            h2("", t!(language, NotCheckedTitle)),
            p("", t!(language, NotCheckedLead)),
            ul("", each(unmatched, |words| li("", bdi("", words)))),
        ],
    )
}

fn checked(view: View) -> Html {
    let language = view.language();
    let list = view.state.record.medications.iter();
    let count = list.filter(|line| matches!(line.identity, Identity::Recognised(_))).count();
    let Some(knowledge) = &view.env.knowledge else { return none() };
    let rules = knowledge.content.rules.len();
    section(
        "bb-checked",
        [
            h2("", t!(language, CheckedTitle)),
            p("", t!(language, CheckedWhat, n = count, rules = rules, edition = &knowledge.edition)),
            p("", t!(language, CheckedKinds)),
            p("", t!(language, CheckedNot)),
            p("", [strong("", t!(language, CheckedUnsigned)), " ".html(), t!(language, CheckedAsk).html()]),
        ],
    )
}
