use super::{Effect, Env, Place, State};
use crate::t;

/// What the page around the application has told it; it outlasts "erase".
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outside {
    /// Whether anything can leave this page.
    pub network: Network,
    /// What became of the last attempt to send something.
    pub seal_test: SealTest,
    /// Whether a newer release waits to be started.
    pub release_ready: bool,
    /// The site that asked to be given the list, by its host name.
    pub share_with: Option<String>,
}

/// Whether anything can leave this page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// Parts are still being loaded.
    #[default]
    Starting,
    /// The browser refuses every request of this page, until it is closed.
    Sealed,
    /// The application stands in another site's page, or shares its origin: that site's scripts can read it.
    Exposed,
}

/// A try to send something that should not work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SealTest {
    /// Not tried.
    #[default]
    NotTried,
    /// Under way.
    Trying,
    /// The browser refused it, as it should.
    Refused,
    /// It went through: the page is not sealed.
    WentThrough,
}

pub(super) fn test(state: &mut State, effects: &mut Vec<Effect>) {
    state.outside.seal_test = SealTest::Trying;
    effects.push(Effect::TestSeal);
}

pub(super) fn tested(state: &mut State, refused: bool) {
    let language = state.language;
    state.outside.seal_test = if refused { SealTest::Refused } else { SealTest::WentThrough };
    state.say(if refused { t!(language, SealRefused) } else { t!(language, SealWentThrough) });
}

pub(super) fn release_ready(state: &mut State) {
    state.outside.release_ready = true;
    state.say(t!(state.language, ReleaseReady));
}

/// Only from the screen that shows all that is given, and only to a site that asked.
pub(super) fn share(state: &mut State, env: &Env, effects: &mut Vec<Effect>) {
    let Some(host) = state.outside.share_with.clone().filter(|_| state.place() == Place::Share) else {
        return;
    };
    effects.push(Effect::Share(env.shared_text(state)));
    state.say(t!(state.language, ShareSays, host = &host));
    if let Some(earlier) = state.at.checked_sub(1) {
        effects.push(Effect::HistoryBack(earlier));
    }
}
