//! Paper: the layout of the pages to take along. What they say is made in `formats::printed`.

mod list;

use super::View;
use super::html::{
    Content, attributes, div, each, h2, h3, li, p, span, table, tbody, td, tfoot, thead, tr, ul, with,
};
use super::parts::icon::{Icon, icon};
use crate::formats::printed::{Pages, pages};
use crate::t;
use yew::prelude::*;

/// All pages, one part a sheet.
pub(super) fn sheets(view: View) -> Html {
    let language = view.language();
    let knowledge = view.env.knowledge.as_deref();
    let names = view.env.names.as_deref();
    let pages = pages(language, &view.state.record, &view.state.plan, names, knowledge, view.env.today);
    div(
        "bb-sheets",
        [
            sheet(view, &pages, t!(language, PrintedPageLetter), letter(view, &pages)),
            sheet(view, &pages, t!(language, PrintedPageToDo), to_do(view, &pages)),
            sheet(view, &pages, t!(language, PrintedPageList), list::list(view, &pages)),
        ],
    )
}

// A table, because browsers repeat the head and foot of a table on every page, and nothing else.
fn sheet(view: View, pages: &Pages, part: &'static str, content: Html) -> Html {
    let head = [
        span("", [icon(Icon::Bag), t!(view.language(), LetterTitle).html()]),
        span("", pages.prepared.as_str()),
    ];
    let table = with(
        "table",
        attributes! { "role" => "presentation" },
        [
            thead("", tr("", td("bb-sheet-head", head))),
            tbody("", tr("", td("", content))),
            tfoot("", tr("", td("bb-sheet-foot", pages.footer.as_str()))),
        ],
    );
    with("article", attributes! { "class" => "bb-sheet", "aria-label" => part }, table)
}

// Name and date of birth: lines for a pen where nothing was told.
fn whose(view: View, pages: &Pages) -> Html {
    let language = view.language();
    let born = match &pages.born {
        Some(born) => born.as_str().html(),
        None => span("bb-blank", ""),
    };
    p(
        "bb-whose",
        [
            span("", [t!(language, PrintedName).html(), ": ".html(), span("bb-blank", "")]),
            span("", [t!(language, PrintedBorn).html(), ": ".html(), born]),
        ],
    )
}

fn letter(view: View, pages: &Pages) -> Html {
    let language = view.language();
    let pen = [t!(language, LetterContactWho).html(), ": ".html(), span("bb-blank bb-blank-long", "")];
    [
        h2("", t!(language, LetterTitle)),
        whose(view, pages),
        p("", t!(language, LetterHello)),
        p("", pages.purpose.as_str()),
        p("", t!(language, LetterParts)),
        ul("", [li("", t!(language, LetterPartToDo)), li("", t!(language, LetterPartList))]),
        h3("", t!(language, LetterAdvice)),
        ul(
            "",
            [
                li("", t!(language, LetterAdvice1)),
                li("", t!(language, LetterAdvice2)),
                li("", t!(language, LetterAdvice3)),
                li("", t!(language, LetterAdvice4)),
            ],
        ),
        h3("", t!(language, LetterContact)),
        p("bb-pen", pen),
        h3("", t!(language, LetterDisposal)),
        p("", t!(language, LetterDisposalText)),
    ]
    .html()
}

fn column(words: &str) -> Html {
    with("th", attributes! { "scope" => "col" }, words)
}

fn to_do(view: View, pages: &Pages) -> Html {
    let language = view.language();
    let steps = if pages.to_do.is_empty() {
        p("", t!(language, ToDoEmpty))
    } else {
        let head = [
            column(t!(language, ToDoTopic)),
            column(t!(language, ToDoStep)),
            column(t!(language, PlanWho)),
            column(t!(language, PlanBy)),
        ];
        let rows = each(&pages.to_do, |row| {
            tr(
                "",
                [
                    td("", row.topic.as_str()),
                    td("bb-box", row.step.as_str()),
                    td("", row.who),
                    td("", row.by),
                ],
            )
        });
        table("bb-paper bb-paper-to-do", [thead("", tr("", head)), tbody("", rows)])
    };
    let blank = || li("bb-box bb-pen", span("bb-blank bb-blank-long", ""));
    let questions = each(&pages.questions, |question| li("bb-box", question.as_str()));
    [
        h2("", t!(language, ToDoTitle)),
        whose(view, pages),
        p("", t!(language, ToDoLead)),
        steps,
        h3("", t!(language, ToDoQuestions)),
        ul("bb-boxes", [questions, blank(), blank()]),
    ]
    .html()
}
