//! Paper: the layout of the pages to take along. What they say is made in `formats::printed`.

mod list;

use super::View;
use super::parts::icon::{Icon, icon};
use crate::formats::printed::{Pages, pages};
use crate::t;
use yew::prelude::*;

/// All pages, one part a sheet.
pub(super) fn sheets(view: View) -> Html {
    let language = view.language();
    let edition = view.env.knowledge.as_ref().map_or("", |knowledge| &knowledge.edition);
    let pages = pages(language, &view.state.record, &view.state.plan, edition, view.env.today);
    html! {
        <div class="bb-sheets">
            { sheet(view, &pages, t!(language, PrintedPageLetter), letter(view, &pages)) }
            { sheet(view, &pages, t!(language, PrintedPageToDo), to_do(view, &pages)) }
            { sheet(view, &pages, t!(language, PrintedPageList), list::list(view, &pages)) }
        </div>
    }
}

// A table, because browsers repeat the head and foot of a table on every page, and nothing else.
fn sheet(view: View, pages: &Pages, part: &str, content: Html) -> Html {
    html! {
        <article class="bb-sheet" aria-label={part.to_owned()}>
            <table role="presentation">
                <thead><tr><td class="bb-sheet-head"><span>{ icon(Icon::Bag) }{ t!(view.language(), LetterTitle) }</span><span>{ pages.prepared.clone() }</span></td></tr></thead>
                <tbody><tr><td>{ content }</td></tr></tbody>
                <tfoot><tr><td class="bb-sheet-foot">{ pages.footer.clone() }</td></tr></tfoot>
            </table>
        </article>
    }
}

// Name and date of birth: lines for a pen where nothing was told.
fn whose(view: View, pages: &Pages) -> Html {
    let language = view.language();
    html! {
        <p class="bb-whose">
            <span>{ t!(language, PrintedName) }{ ": " }<span class="bb-blank"></span></span>
            <span>{ t!(language, PrintedBorn) }{ ": " }
                if let Some(born) = &pages.born { { born.clone() } } else { <span class="bb-blank"></span> }
            </span>
        </p>
    }
}

fn letter(view: View, pages: &Pages) -> Html {
    let language = view.language();
    html! {
        <>
            <h2>{ t!(language, LetterTitle) }</h2>
            { whose(view, pages) }
            <p>{ t!(language, LetterHello) }</p>
            <p>{ pages.purpose.clone() }</p>
            <p>{ t!(language, LetterParts) }</p>
            <ul>
                <li>{ t!(language, LetterPartToDo) }</li>
                <li>{ t!(language, LetterPartList) }</li>
            </ul>
            <h3>{ t!(language, LetterAdvice) }</h3>
            <ul>
                <li>{ t!(language, LetterAdvice1) }</li>
                <li>{ t!(language, LetterAdvice2) }</li>
                <li>{ t!(language, LetterAdvice3) }</li>
                <li>{ t!(language, LetterAdvice4) }</li>
            </ul>
            <h3>{ t!(language, LetterContact) }</h3>
            <p class="bb-pen">{ t!(language, LetterContactWho) }{ ": " }<span class="bb-blank bb-blank-long"></span></p>
            <h3>{ t!(language, LetterDisposal) }</h3>
            <p>{ t!(language, LetterDisposalText) }</p>
        </>
    }
}

fn to_do(view: View, pages: &Pages) -> Html {
    let language = view.language();
    html! {
        <>
            <h2>{ t!(language, ToDoTitle) }</h2>
            { whose(view, pages) }
            <p>{ t!(language, ToDoLead) }</p>
            if pages.to_do.is_empty() {
                <p>{ t!(language, ToDoEmpty) }</p>
            } else {
                <table class="bb-paper">
                    <thead><tr>
                        <th scope="col">{ t!(language, ToDoTopic) }</th>
                        <th scope="col">{ t!(language, ToDoStep) }</th>
                        <th scope="col">{ t!(language, PlanWho) }{ ", " }{ t!(language, PlanBy) }</th>
                    </tr></thead>
                    <tbody>
                        { for pages.to_do.iter().map(|row| html! {
                            <tr>
                                <td>{ row.topic.clone() }</td>
                                <td class="bb-box">{ row.step.clone() }</td>
                                <td>{ row.who }<br />{ row.by }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            }
            <h3>{ t!(language, ToDoQuestions) }</h3>
            <ul class="bb-boxes">
                { for pages.questions.iter().map(|question| html! { <li class="bb-box">{ question.clone() }</li> }) }
                <li class="bb-box bb-pen"><span class="bb-blank bb-blank-long"></span></li>
                <li class="bb-box bb-pen"><span class="bb-blank bb-blank-long"></span></li>
            </ul>
        </>
    }
}
