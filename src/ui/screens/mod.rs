//! One file for each screen.

mod about;
mod check;
mod erase;
mod forgotten;
mod medicine;
mod medicines;
mod open_file;
mod paste;
mod plan;
mod print;
mod red_flags;
mod review;
mod share;
mod start;

use super::View;
use crate::app::Place;
use yew::prelude::*;

/// The screen that is shown.
pub(super) fn screen(view: View) -> Html {
    match view.state.place() {
        Place::Start => start::start(view),
        Place::Medicines => medicines::medicines(view),
        Place::Medicine(index) => medicine::medicine(view, index),
        Place::Paste => paste::paste(view),
        Place::Forgotten => forgotten::forgotten(view),
        Place::About(question) => about::question(view, question),
        Place::AboutAll => about::all(view),
        Place::Check => check::check(view),
        Place::Review => review::review(view),
        Place::Plan => plan::plan(view),
        Place::Print => print::print(view),
        Place::RedFlags => red_flags::red_flags(view),
        Place::Erase => erase::erase(view),
        Place::Share => share::share(view),
        Place::OpenFile => open_file::open_file(view),
    }
}
