use crate::app::{Field, Msg, ReadLine};
use crate::t;
use crate::ui::View;
use crate::ui::parts::field::{Look, field};
use crate::ui::parts::{actions, bag, button, icon, lead, main_button, quiet_button, title};
use yew::prelude::*;

/// A list pasted as text, then what was read in it.
pub(super) fn paste(view: View) -> Html {
    let language = view.language();
    if !view.state.paste.lines.is_empty() {
        return preview(view);
    }
    html! {
        <>
            { title(t!(language, PasteTitle)) }
            { lead(t!(language, PasteLead)) }
            { field(view, Field::Paste, Look::Lines, t!(language, PasteLabel), "") }
            { actions(main_button(view, t!(language, PasteRead), Msg::PasteRead)) }
        </>
    }
}

fn preview(view: View) -> Html {
    let language = view.language();
    let paste = &view.state.paste;
    let taken = paste.lines.iter().filter(|line| line.taken).count();
    html! {
        <>
            { title(t!(language, PasteCheck)) }
            { lead(t!(language, PasteCheckLead)) }
            <ul class="bb-read">
                { for paste.lines.iter().enumerate().map(|(index, line)| read_line(view, index, line)) }
            </ul>
            if !paste.left_out.is_empty() {
                <details class="bb-more">
                    <summary>{ t!(language, PasteLeftOut) }</summary>
                    <ul>{ for paste.left_out.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ul>
                </details>
            }
            { actions(html! {
                <>
                    { main_button(view, &t!(language, PasteAccept, n = taken), Msg::PasteAccepted) }
                    { button(view, t!(language, PasteAgain), Msg::PasteAgain) }
                </>
            }) }
        </>
    }
}

fn read_line(view: View, index: usize, line: &ReadLine) -> Html {
    let language = view.language();
    let medication = &line.medication;
    let said = medication.text.as_str();
    let switch = if line.taken {
        quiet_button(
            view,
            t!(language, PasteLeaveOut),
            Some(t!(language, PasteLeaveOutLine, text = said)),
            Msg::PasteLineSwitched(index),
        )
    } else {
        quiet_button(
            view,
            t!(language, PasteTakeIn),
            Some(t!(language, PasteTakeInLine, text = said)),
            Msg::PasteLineSwitched(index),
        )
    };
    html! {
        <li class={classes!("bb-thing", (!line.taken).then_some("bb-left-out"))}>
            <div class="bb-glyph">{ icon::form(medication.form) }</div>
            <div class="bb-thing-text">
                <p class="bb-small">{ t!(language, PasteYourWords) }{ ": " }<q dir="auto">{ said.to_owned() }</q></p>
                if view.state.paste.open == Some(index) {
                    { field(view, Field::PasteLine(index), Look::Line, t!(language, PasteMendLabel), "") }
                    { button(view, t!(language, PasteMendDone), Msg::PasteLineOpened(None)) }
                } else if line.taken {
                    { bag::heading(view, medication, "h2") }
                    { bag::purpose(view, medication) }
                    <p class="bb-sentence">{ bag::sentence(view, medication) }</p>
                    { bag::unread(view, medication) }
                    { bag::identity(view, index, medication) }
                } else {
                    <p>{ t!(language, PasteLeftOutLine) }</p>
                }
            </div>
            <div class="bb-thing-actions">
                if line.taken && view.state.paste.open != Some(index) {
                    { quiet_button(view, t!(language, PasteMend), Some(t!(language, PasteMendLine, text = said)), Msg::PasteLineOpened(Some(index))) }
                }
                { switch }
            </div>
        </li>
    }
}
