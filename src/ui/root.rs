//! The root: holds the state, hands messages to `update`, and effects to whoever mounted it.

use super::draw;
use crate::app::{Effect, Env, Msg, State, update};
use crate::messages::Language;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// What the root is mounted with.
#[derive(Clone, Properties)]
pub struct Props {
    /// The day and the knowledge.
    pub env: Env,
    /// The language in which it starts.
    pub language: Language,
    /// Does an effect outside and answers with messages.
    pub perform: Callback<(Effect, Callback<Msg>)>,
    /// What the instance before this one last handed out, if a panic ended it.
    pub kept: Option<Rc<str>>,
}

impl PartialEq for Props {
    // Comparing the knowledge would read all of it: what came anew stands at another place.
    fn eq(&self, other: &Self) -> bool {
        self.env.today == other.env.today && self.env.early == other.env.early && !self.has_newer_rules(other)
    }
}

impl Props {
    fn has_newer_rules(&self, old: &Self) -> bool {
        let place = |props: &Self| props.env.knowledge.as_ref().map(Rc::as_ptr);
        place(self) != place(old)
    }
}

/// Where a test wants a panic.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Panic {
    /// While a message is handled.
    InUpdate,
    /// While a screen is drawn.
    InView,
}

thread_local! {
    static ASKED: Cell<Option<Panic>> = const { Cell::new(None) };
}

/// The next message, or the next drawing, panics: the tests of recovery have no other way to it.
pub fn panic_next(panic: Panic) {
    ASKED.set(Some(panic));
}

#[allow(clippy::panic, reason = "a test asked for it")]
fn panic_if_asked(here: Panic) {
    if ASKED.get() == Some(here) {
        panic!("a test asked for it");
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
        let state = State::in_language(ctx.props().language);
        let mut root = Self { state, send: ctx.link().callback(|msg| msg), waiting: Vec::new() };
        root.handle(Msg::Started, &ctx.props().env);
        if let Some(kept) = &ctx.props().kept {
            root.handle(Msg::Recovered(kept.to_string()), &ctx.props().env);
        }
        root
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let props = ctx.props();
        if !props.env.early && (old.env.early || props.has_newer_rules(old)) {
            self.handle(Msg::Completed, &ctx.props().env);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        panic_if_asked(Panic::InUpdate);
        self.handle(msg, &ctx.props().env);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        panic_if_asked(Panic::InView);
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
