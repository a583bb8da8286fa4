//! The custom element's boundary: what `www/element.js` calls.
//!
//! One wasm instance serves all elements of a page. The packs are handed over once, each element mounts its own root.

use crate::app::{Env, Msg, Network};
use crate::browser::{Browser, today};
use crate::knowledge::Knowledge;
use crate::messages::{self, Language};
use crate::names::Names;
use crate::ui::root::{Panic, Props, Root, panic_next as panic_in};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::platform::spawn_local;
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    static NAMES: RefCell<Option<Rc<Names>>> = const { RefCell::new(None) };
    static KNOWLEDGE: RefCell<Option<Rc<Knowledge>>> = const { RefCell::new(None) };
    static EARLY: Cell<bool> = const { Cell::new(true) };
}

/// Takes the names and the words of the languages that are not linked in, before the first [`mount`]. Without words of this
/// build the page speaks English.
#[wasm_bindgen]
pub fn open(names: &[u8], words: &str) {
    if !cfg!(debug_assertions) {
        // Yew's own writes the message to the console, and a message may quote what somebody typed.
        yew::set_custom_panic_hook(Box::new(|_| {}));
    }
    messages::learn(words);
    NAMES.set(Names::open(names).ok().map(Rc::new));
}

/// Takes the rules and their Spanish words. Only when the second part of the wasm is linked: until then nothing of it is
/// called. Without rules that can be opened there is still a list and a print; the review says why there is none. Without
/// the Spanish words, which may be empty at first and come with the rules again, findings are told in English, and say so.
#[wasm_bindgen]
pub fn complete(rules: &[u8], spanish: &[u8]) {
    let knowledge = Knowledge::open(rules).ok().map(|mut knowledge| {
        knowledge.learn_spanish(spanish).ok();
        Rc::new(knowledge)
    });
    KNOWLEDGE.set(knowledge);
    EARLY.set(false);
}

/// Draws the application into `root`, an empty element that is used for this and never again. Where the document is
/// ours (`owns_document`), the application sets its title and uses its history. What depends on the page around it, the
/// application asks of `outside(what, text)`: `print`, `test-seal`, `start-release`, `share`, `status`, `language`, and
/// after each edit `keep`, with all that the person told as the text of a save file. After a panic the text last kept is given
/// to the next instance as `kept`.
/// It starts in `language`, a BCP 47 tag such as `es-MX`, if it speaks that.
#[wasm_bindgen]
pub fn mount(
    root: web_sys::Element,
    owns_document: bool,
    language: &str,
    outside: js_sys::Function,
    kept: Option<String>,
) -> Result<Mounted, JsError> {
    let browser = Browser::new(root.clone(), owns_document, outside);
    let perform = Callback::from(move |(effect, send)| browser.perform(effect, &send));
    let today = today().ok_or_else(|| JsError::new("the clock of this device shows no real date; set it"))?;
    let env = Env {
        today,
        names: NAMES.with_borrow(Option::clone),
        knowledge: KNOWLEDGE.with_borrow(Option::clone),
        early: EARLY.get(),
    };
    let language = Language::from_tag(language).filter(|language| language.is_spoken()).unwrap_or_default();
    let props = Props { env, language, perform, kept: kept.map(Rc::from) };
    let handle = Renderer::<Root>::with_root_and_props(root, props.clone()).render();
    Ok(Mounted { handle, props })
}

/// The next message in this instance (`in_view`: the next drawing) panics. Only the tests of recovery call it.
#[wasm_bindgen]
pub fn panic_next(in_view: bool) {
    panic_in(if in_view { Panic::InView } else { Panic::InUpdate });
}

/// One application on the page. Dropping the JavaScript object does nothing: call `unmount`.
#[wasm_bindgen]
pub struct Mounted {
    handle: AppHandle<Root>,
    props: Props,
}

#[wasm_bindgen]
impl Mounted {
    /// Tells the application what happened around it; `text` goes with some of the news. Unknown news are ignored.
    pub fn tell(&self, news: &str, text: String) {
        let msg = match news {
            "sealed" => Msg::NetworkBecame(Network::Sealed),
            "exposed" => Msg::NetworkBecame(Network::Exposed),
            "seal-held" => Msg::SealTested(true),
            "seal-broken" => Msg::SealTested(false),
            "release-ready" => Msg::ReleaseReady,
            "share-wanted" => Msg::ShareWanted(text),
            _ => return,
        };
        self.handle.send_message(msg);
    }

    /// Goes on with what came too early, and speaks by the newest rules, once [`complete`] was called.
    pub fn complete(&mut self) {
        self.props.env.knowledge = KNOWLEDGE.with_borrow(Option::clone);
        self.props.env.early = false;
        self.handle.update(self.props.clone());
    }

    /// Takes the application off the page; what it held in memory is gone.
    pub fn unmount(self) {
        // Yew forgets a destroy that comes before the first drawing, so this one queues behind it.
        spawn_local(async move { self.handle.destroy() });
    }
}
