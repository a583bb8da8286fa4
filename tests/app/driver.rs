use crate::common::env;
use brownbag::app::{Effect, Env, Field, Msg, Setting, State, update};

/// The application, driven by messages.
pub struct Driver {
    pub env: Env,
    pub state: State,
    /// What the last message asked for, without the snapshot.
    pub effects: Vec<Effect>,
    /// The last snapshot.
    pub kept: String,
}

impl Driver {
    /// The page as it opens.
    pub fn opened() -> Self {
        let mut driver =
            Self { env: env(), state: State::default(), effects: Vec::new(), kept: String::new() };
        driver.send(Msg::Started);
        driver
    }

    pub fn new(setting: Setting) -> Self {
        let mut driver = Self::opened();
        driver.send(Msg::SettingChosen(setting));
        driver
    }

    pub fn send(&mut self, msg: Msg) {
        let (state, effects) = update(std::mem::take(&mut self.state), msg, &self.env);
        (self.state, self.effects) = (state, Vec::new());
        for effect in effects {
            match effect {
                Effect::Snapshot(text) => self.kept = text,
                other => self.effects.push(other),
            }
        }
    }

    pub fn typed(&mut self, field: Field, text: &str) {
        self.send(Msg::Typed(field, text.to_owned()));
    }

    pub fn add(&mut self, line: &str) {
        self.typed(Field::Search, line);
        self.send(Msg::TypedAdded);
    }

    pub fn names(&self) -> Vec<&str> {
        self.state.record.medications.iter().map(|line| line.name()).collect()
    }
}
