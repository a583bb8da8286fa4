use super::Msg;

/// Something to be done outside: `browser::perform` does it.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The application opened: the present entry of the browser's history is place 0.
    HistoryOpened,
    /// Add an entry to the browser's history that says "place number so-and-so" and nothing about the person.
    HistoryPushed(usize),
    /// Go back in the browser's history; where that is not ours, to the place of this number.
    HistoryBack(usize),
    /// Forget the places visited, as far as a browser lets us.
    HistoryErased,
    /// Put the focus on the element with this id, and the page where it can be seen.
    Focus(&'static str),
    /// Put the focus on the element with this id, made while running.
    FocusOn(String),
    /// Send a message after so many milliseconds.
    Later(u32, Box<Msg>),
    /// Put this text on the clipboard.
    Copy(String),
    /// Hand this text, a save file, to whoever makes the page anew after a panic.
    Snapshot(String),
    /// Save a file of this name with this text; answers with [`Msg::FileSaved`].
    SaveFile(String, String),
    /// Let the person choose a file; answers with [`Msg::FileRead`], unless nothing is chosen.
    SeekFile,
    /// Open the print dialogue.
    Print,
    /// Try to send something that the sealed page must refuse, and tell what became of it.
    TestSeal,
    /// Start the newer release that waits. What is not saved is gone.
    StartRelease,
    /// Give this text to the site around the application.
    Share(String),
    /// Tell the site around the application how far the person is: a word, nothing of what was entered.
    Status(&'static str),
    /// Ask before the page is left (`true`), or no longer (`false`).
    GuardLeaving(bool),
    /// Tell the page around the application which language it speaks now, as a tag: `es`.
    Language(&'static str),
    /// Change the title of the document, where the document is ours.
    Title(String),
}
