//! Bytes and text to facts about a person, and back. Imperfect input is normal: each reader gives what it could read
//! together with [`Note`]s on what it skipped, changed or left alone.

pub mod dates;
pub mod directions;
pub mod intake;
mod note;
pub mod printed;
pub mod save_file;
pub mod substance_use;
pub mod test_results;
pub mod text_list;
mod words;

pub use note::{Note, NoteKind};
