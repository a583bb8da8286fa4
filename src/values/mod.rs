//! Small types that are valid by construction. They know nothing of medicine beyond their units.

mod case;
mod code;
mod date;
mod decimal;
mod form;
mod order;
mod quantity;
mod route;

pub use case::{capitalised, lower, lower_case};
pub use code::IngredientId;
pub use date::Date;
pub use decimal::{read_decimal, write_decimal};
pub use form::{Form, Release};
pub use order::InOrder;
pub use quantity::{Quantity, Strength, Unit};
pub use route::Route;
