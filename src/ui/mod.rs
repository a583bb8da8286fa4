//! The screens: the application's state as HTML. Nothing here touches the browser; what is to be done goes out as messages.

mod html;
mod parts;
mod printed;
pub mod root;
mod screens;
mod view;
mod words;

use view::View;
