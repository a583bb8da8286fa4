use crate::app::{Field, Msg, ReadLine};
use crate::t;
use crate::ui::View;
use crate::ui::html::{
    Content, attributes, details, div, each, el, h2, li, named_button, none, p, section, summary, ul, with,
};
use crate::ui::parts::field::{Look, field};
use crate::ui::parts::{actions, bag, icon, lead, main_button, other_button, title};
use crate::ui::words;
use yew::prelude::*;

/// A list pasted as text, then what was read in it.
pub(super) fn paste(view: View) -> Html {
    let language = view.language();
    if !view.state.paste.lines.is_empty() {
        return preview(view);
    }
    [
        title(t!(language, PasteTitle)),
        lead(t!(language, PasteLead)),
        field(view, Field::Paste, Look::Lines, t!(language, PasteLabel), ""),
        actions(main_button(view, t!(language, PasteRead), Msg::PasteRead)),
    ]
    .html()
}

fn preview(view: View) -> Html {
    let language = view.language();
    let paste = &view.state.paste;
    let taken = paste.lines.iter().filter(|line| line.taken).count();
    let lines = each(paste.lines.iter().enumerate(), |(index, line)| read_line(view, index, line));
    [
        title(t!(language, PasteCheck)),
        lead(t!(language, PasteCheckLead)),
        ul("bb-read", lines),
        allergies(view),
        notes(view),
        left_out(view),
        if paste.rest.is_some() { p("bb-note", t!(language, PasteRest)) } else { none() },
        actions([
            main_button(view, &t!(language, PasteAccept, n = taken), Msg::PasteAccepted),
            other_button(view, t!(language, PasteAgain), Msg::PasteAgain),
        ]),
    ]
    .html()
}

fn read_line(view: View, index: usize, line: &ReadLine) -> Html {
    let language = view.language();
    let medication = &line.medication;
    let said = medication.text.as_str();
    let open = view.state.paste.open == Some(index);
    let content = if open {
        let label = t!(language, PasteMendLabel);
        let done = other_button(view, t!(language, PasteMendDone), Msg::PasteLineOpened(None));
        [field(view, Field::PasteLine(index), Look::Short, label, ""), done].html()
    } else if line.taken {
        [
            bag::heading(view, index, medication, "h2"),
            bag::purpose(view, medication),
            p("bb-sentence", bag::sentence(view, medication)),
            bag::unread(view, medication),
            bag::identity(view, index, medication),
        ]
        .html()
    } else {
        p("", t!(language, PasteLeftOutLine))
    };
    let mend = if line.taken && !open {
        let name = t!(language, PasteMendLine, text = said);
        named_button(view, "bb-quiet", name, Msg::PasteLineOpened(Some(index)), t!(language, PasteMend))
    } else {
        none()
    };
    let (words, name) = if line.taken {
        (t!(language, PasteLeaveOut), t!(language, PasteLeaveOutLine, text = said))
    } else {
        (t!(language, PasteTakeIn), t!(language, PasteTakeInLine, text = said))
    };
    li(
        if line.taken { "bb-thing" } else { "bb-thing bb-left-out" },
        [
            div("bb-glyph", icon::form(medication.form)),
            div(
                "bb-thing-text",
                [
                    p(
                        "bb-small",
                        [
                            t!(language, PasteYourWords).html(),
                            ": ".html(),
                            with("q", attributes! { "dir" => "auto" }, said),
                        ],
                    ),
                    content,
                ],
            ),
            div(
                "bb-thing-actions",
                [mend, named_button(view, "bb-quiet", name, Msg::PasteLineSwitched(index), words)],
            ),
        ],
    )
}

fn allergies(view: View) -> Html {
    let language = view.language();
    let Some(allergies) = &view.state.paste.allergies else { return none() };
    let lines = each(allergies, |allergy| li("", words::allergy(language, allergy)));
    let lines = if allergies.is_empty() { p("", t!(language, PasteNoAllergies)) } else { ul("", lines) };
    section("bb-note", [h2("", t!(language, PasteAllergies)), p("", t!(language, PasteAllergiesLead)), lines])
}

fn notes(view: View) -> Html {
    let language = view.language();
    let notes = &view.state.paste.notes;
    if notes.is_empty() {
        return none();
    }
    let lines = each(notes, |note| {
        let said = words::note(language, &note.kind);
        li("", [with("q", attributes! { "dir" => "auto" }, note.words.as_str()), ": ".html(), said.html()])
    });
    section("bb-note", [h2("", t!(language, PasteNotes)), ul("", lines)])
}

fn left_out(view: View) -> Html {
    let left_out = &view.state.paste.left_out;
    if left_out.is_empty() {
        return none();
    }
    let lines = each(left_out, |line| li("", line.as_str()));
    details("bb-more", [summary("", t!(view.language(), PasteLeftOut)), el("ul", "", lines)])
}
