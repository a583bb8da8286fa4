//! The screens: the application's state as HTML. Nothing here touches the browser.

pub mod root;
