use super::{Answer, Effect, Field, ForgottenKind, State, search};

/// Takes an answer about what people forget; "yes" opens the search.
pub(super) fn answer(state: &mut State, kind: ForgottenKind, answer: Answer, effects: &mut Vec<Effect>) {
    state.set_forgotten(kind, answer);
    search::clear(state);
    if answer == Answer::Some {
        state.adding = Some(kind);
        effects.push(Effect::FocusOn(Field::Search.id()));
    } else if state.adding == Some(kind) {
        state.adding = None;
    }
}
