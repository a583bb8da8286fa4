use super::Voice;
use super::phrase::{fill_slots, said};
use crate::review::RaisedFlag;

/// A red flag in words. Carries no notice but its own: an emergency card says what to do, nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagCard {
    /// The sign's key.
    pub sign: String,
    /// `E`, `P`, `S`, `T`, `N`, as in `knowledge/red-flags.toml`.
    pub level: String,
    /// The sign in plain words.
    pub title: String,
    /// What to do.
    pub text: String,
    /// Lines that are known for this sign.
    pub medications: Vec<usize>,
}

/// Whom to call where the person lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The emergency number, or "your local emergency number".
    pub emergency: &'static str,
    /// The poison line.
    pub poison: &'static str,
    /// The crisis line.
    pub crisis: &'static str,
}

impl Numbers {
    /// The United States: 911; Poison Help; the 988 Suicide & Crisis Lifeline.
    pub const UNITED_STATES: Self = Self { emergency: "911", poison: "1-800-222-1222", crisis: "988" };
}

impl Numbers {
    /// What fills `{emergency}`, `{poison}` or `{crisis}`.
    pub(super) fn slot(self, name: &str) -> Option<String> {
        let number = match name {
            "emergency" => self.emergency,
            "poison" => self.poison,
            "crisis" => self.crisis,
            _ => return None,
        };
        Some(number.to_owned())
    }
}

pub(super) fn card(voice: &Voice, raised: &RaisedFlag) -> Option<FlagCard> {
    let flag = voice.knowledge.content.red_flags.get(usize::from(raised.flag))?;
    Some(FlagCard {
        sign: flag.key.clone(),
        level: flag.level.clone(),
        title: said(voice.language, &flag.sign).to_owned(),
        text: fill_slots(said(voice.language, &flag.act), |slot| voice.numbers.slot(slot)),
        medications: raised.medications.clone(),
    })
}
