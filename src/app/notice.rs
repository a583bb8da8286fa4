use crate::formats::save_file::SaveFileError;

/// Something to know that belongs to no field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The program failed and was made anew.
    Mended,
    /// The list is in a file of this name.
    Saved(String),
    /// The browser saved no file.
    NotSaved,
    /// A file could not be opened, or made.
    File(SaveFileError),
}
