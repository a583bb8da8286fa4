//! The root: holds the state, hands messages to `update`, and effects to whoever mounted it.

use super::draw;
use crate::app::{Effect, Env, Msg, State, update};
use yew::prelude::*;

/// What the root is mounted with.
#[derive(Clone, Properties)]
pub struct Props {
    /// The day and the knowledge.
    pub env: Env,
    /// Does an effect outside and answers with messages.
    pub perform: Callback<(Effect, Callback<Msg>)>,
}

impl PartialEq for Props {
    // The knowledge does not change while an application is mounted, and comparing it would read all of it.
    fn eq(&self, other: &Self) -> bool {
        self.env.today == other.env.today
    }
}

/// The whole application.
pub struct Root {
    state: State,
    send: Callback<Msg>,
    waiting: Vec<Effect>,
}

impl Component for Root {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut root =
            Self { state: State::default(), send: ctx.link().callback(|msg| msg), waiting: Vec::new() };
        root.handle(Msg::Started, &ctx.props().env);
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        self.handle(msg, &ctx.props().env);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        draw(&self.state, &ctx.props().env, &self.send)
    }

    // Effects wait for the drawing: the element that takes the focus may be new.
    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        for effect in self.waiting.drain(..) {
            ctx.props().perform.emit((effect, self.send.clone()));
        }
    }
}

impl Root {
    fn handle(&mut self, msg: Msg, env: &Env) {
        let (state, effects) = update(std::mem::take(&mut self.state), msg, env);
        self.state = state;
        self.waiting.extend(effects);
    }
}
