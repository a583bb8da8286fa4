//! Compiles `knowledge/` into the packs. (Grows with the compiler.)
fn main() {}
