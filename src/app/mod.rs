//! What the application is doing: [`State`], what can happen to it ([`Msg`]), and what follows ([`update`]).
//!
//! Nothing here knows a browser: the day, the names and the rules arrive in [`Env`], and what must be done outside is
//! returned as [`Effect`]s. `update` is total: any message in any state gives a state.

mod about;
mod choices;
mod effect;
mod env;
mod field;
mod forgotten;
mod listing;
mod medicine;
mod moving;
mod msg;
mod notice;
mod outside;
mod paste;
mod place;
mod planning;
mod reviewed;
mod saving;
mod search;
mod state;
mod update;

pub use about::{results, row_fields};
pub use choices::{Answer, ForgottenKind, Region, Setting};
pub use effect::Effect;
pub use env::Env;
pub use field::{Drafts, Field, Problem};
pub use msg::Msg;
pub use notice::Notice;
pub use outside::{Network, Outside, SealTest};
pub use paste::{Paste, ReadLine};
pub use place::{Place, Question, Step};
pub use planning::box_id;
pub use reviewed::{Reviewed, place_of};
pub use saving::Kept;
pub use search::{Search, SearchKey};
pub use state::{State, Undo};
pub use update::update;
