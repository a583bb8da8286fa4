//! What comes of a review: who does what by when, what to ask, and what is taken when in the day.
//!
//! Nothing gets onto a plan but by a person's tap: [`suggestions`] only offers. Holds no words of its own.

mod action;
mod schedule;
mod timeline;

pub use action::{ActionItem, By, Plan, Suggestion, Who, suggestions};
pub use schedule::{Apart, Row, Schedule, schedule};
pub use timeline::{Dated, Strip, Timeline, timeline};
