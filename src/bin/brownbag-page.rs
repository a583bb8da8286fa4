//! The page's wasm. It does nothing by itself: `www/element.js` calls what `brownbag::element` exports.
//!
//! A program, not the library as `cdylib`: built as that beside `rlib`, the library is optimised less as a whole and
//! comes out 9 % larger (15 KB of brotli).
use brownbag as _;

fn main() {}
