use crate::app::Msg;
use crate::messages::text;
use crate::t;
use crate::ui::View;
use crate::ui::html::{attributes, clicks, each, li, listening, none, ul, with};
use yew::prelude::*;

/// The summary above the heading: takes the focus when shown, and each line leads to its field.
pub(crate) fn summary(view: View) -> Html {
    if view.state.problems.is_empty() {
        return none();
    }
    let attributes = attributes! {
        "class" => "bb-problems",
        "id" => "bb-problems",
        "role" => "alert",
        "tabindex" => "-1",
        "aria-labelledby" => "bb-problems-heading",
    };
    let lines = each(&view.state.problems, |problem| {
        let href = ["#", &problem.field.id()].concat();
        let link = with("a", attributes! { "href" => href }, text(view.language(), problem.says));
        li("", listening(link, clicks(view.on_link(Msg::FieldSought(problem.field)))))
    });
    let heading = attributes! { "id" => "bb-problems-heading" };
    with("div", attributes, [with("h2", heading, t!(view.language(), ProblemHeading)), ul("", lines)])
}

/// The same words beside the field.
pub(crate) fn beside(view: View, id: &str, words: &str) -> Html {
    let attributes = attributes! { "class" => "bb-problem", "id" => [id, "-problem"].concat() };
    with("p", attributes, t!(view.language(), ProblemBeside, text = words))
}
