//! The content of the pages to take along: a letter, a to-do list, a medicine list. Layout is `ui`'s.
//!
//! Laid out like the Medicare medication therapy summary. Says nothing that is not on screen; names nobody, since nobody
//! gave a name: there are lines for a pen.

mod as_text;
mod list;
mod pages;

pub use as_text::as_text;
pub(super) use list::list;
pub use list::{ListRow, MedicineList};
pub use pages::{Pages, ToDoRow, by, pages, who};
