use crate::app::Msg;
use crate::messages::text;
use crate::t;
use crate::ui::View;
use yew::prelude::*;

/// The summary above the heading: takes the focus when shown, and each line leads to its field.
pub(crate) fn summary(view: View) -> Html {
    if view.state.problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="bb-problems" id="bb-problems" role="alert" tabindex="-1" aria-labelledby="bb-problems-heading">
            <h2 id="bb-problems-heading">{ t!(view.language(), ProblemHeading) }</h2>
            <ul>
                { for view.state.problems.iter().map(|problem| html! {
                    <li><a href={["#", &problem.field.id()].concat()} onclick={view.on_link(Msg::FieldSought(problem.field))}>
                        { text(view.language(), problem.says) }
                    </a></li>
                }) }
            </ul>
        </div>
    }
}

/// The same words beside the field.
pub(crate) fn beside(view: View, id: &str, words: &str) -> Html {
    let id = [id, "-problem"].concat();
    html! { <p class="bb-problem" {id}>{ t!(view.language(), ProblemBeside, text = words) }</p> }
}
