use crate::knowledge::pack::PackError;
use std::fmt;

/// Why the engine could not do what was asked. Holds no word of a person's record.
#[derive(Clone, Debug, PartialEq)]
pub enum EngineError {
    /// `record` is not of the documented shape.
    InvalidRecord(String),
    /// `options` is not of the documented shape.
    InvalidOptions(String),
    /// A pack could not be opened.
    Pack(PackError),
    /// The two packs are of different editions.
    PacksDiffer,
    /// A result could not be handed to JavaScript.
    NotReturned,
}

impl EngineError {
    /// The stable code that programs may test.
    pub fn code(&self) -> &'static str {
        match self {
            EngineError::InvalidRecord(_) => "invalid-record",
            EngineError::InvalidOptions(_) => "invalid-options",
            EngineError::Pack(PackError::UnknownVersion { .. }) => "pack-version",
            EngineError::Pack(PackError::OtherEdition(_)) => "packs-differ",
            EngineError::Pack(_) => "pack-unreadable",
            EngineError::PacksDiffer => "packs-differ",
            EngineError::NotReturned => "not-returned",
        }
    }
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EngineError::InvalidRecord(rule) => write!(f, "reading the record: {rule}"),
            EngineError::InvalidOptions(rule) => write!(f, "reading the options: {rule}"),
            EngineError::Pack(error) => write!(f, "{error}"),
            EngineError::PacksDiffer => {
                write!(
                    f,
                    "opening the packs: names.pack and rules.pack are of different editions; use two of one release"
                )
            }
            EngineError::NotReturned => {
                write!(f, "returning the result: it could not be turned into an object")
            }
        }
    }
}
