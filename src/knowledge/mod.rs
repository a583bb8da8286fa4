//! What is known of medicines: the rule types, the closed vocabulary of criteria, and the packs' readers.

pub mod pack;
