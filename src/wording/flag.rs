use super::Voice;
use super::phrase::{fill_slots, said};
use crate::messages::Language;
use crate::review::RaisedFlag;
use crate::t;

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
    /// The sign and what to do in English, where the card speaks another language: whoever helps may not read that, and
    /// nobody has checked the translation.
    pub english: Option<(String, String)>,
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

    /// Any other place: what to look for, in words.
    pub fn elsewhere(language: Language) -> Self {
        Self {
            emergency: t!(language, RedFlagsEmergencyElsewhere),
            poison: t!(language, RedFlagsPoisonElsewhere),
            crisis: t!(language, RedFlagsCrisisElsewhere),
        }
    }

    /// The same in another language.
    pub fn in_language(self, language: Language) -> Self {
        if self == Self::UNITED_STATES { self } else { Self::elsewhere(language) }
    }

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
    let in_language = |language| {
        let numbers = voice.numbers.in_language(language);
        let act = fill_slots(said(language, &flag.act), |slot| numbers.slot(slot));
        (said(language, &flag.sign).to_owned(), act)
    };
    let ((title, text), english) = (in_language(voice.language), in_language(Language::En));
    let english = Some(english).filter(|english| english.0 != title || english.1 != text);
    Some(FlagCard {
        sign: flag.key.clone(),
        level: flag.level.clone(),
        title,
        text,
        english,
        medications: raised.medications.clone(),
    })
}
