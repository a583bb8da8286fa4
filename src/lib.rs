//! Brownbag: a medication review that runs whole in the browser.
//!
//! Start at [`review`] for what it decides, [`model`] for what it knows of a person, [`knowledge`] for what it knows
//! of medicines. `docs/architecture.md` has the map.

pub mod app;
pub mod formats;
pub mod knowledge;
pub mod messages;
pub mod model;
pub mod names;
pub mod plan;
pub mod review;
pub mod values;
pub mod wording;

#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "web")]
pub mod element;
#[cfg(feature = "js")]
pub mod engine;
#[cfg(feature = "web")]
pub mod ui;
