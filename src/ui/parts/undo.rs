use crate::app::Msg;
use crate::t;
use crate::ui::View;
use yew::prelude::*;

/// What was just done, with a way back. It stays until something else is done or it is closed.
pub(crate) fn notice(view: View) -> Html {
    let Some(undo) = view.state.undo.last().filter(|_| view.state.undo_offered) else {
        return Html::default();
    };
    let language = view.language();
    html! {
        <div class="bb-undo" id="bb-undo" tabindex="-1">
            <p>{ undo.done.clone() }</p>
            <button type="button" class="bb-quiet" onclick={view.on(Msg::Undone)}>{ t!(language, Undo) }</button>
            <button type="button" class="bb-quiet" aria-label={t!(language, UndoClose)} onclick={view.on(Msg::UndoDismissed)}>
                <span aria-hidden="true">{ "×" }</span>
            </button>
        </div>
    }
}
