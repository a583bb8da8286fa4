//! The headless JavaScript boundary: one person's list as a plain object in, a review as a plain object out.
//!
//! Holds no decision about medicine. Needs no DOM: it works in Node and in browsers. The types that JavaScript sees
//! are those of `input` and `output`; `npm/engine.d.ts` is made from them.

mod error;
mod input;
mod lists;
mod output;
mod record;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod types;

use crate::knowledge::Knowledge;
use crate::names::Names;
use crate::review::review;
use crate::values::Date;
use crate::wording::{Numbers, Voice};
use error::EngineError;
use input::{OptionsInput, RecordInput};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// The engine with both packs open.
#[wasm_bindgen]
pub struct Engine {
    names: Names,
    knowledge: Knowledge,
}

#[wasm_bindgen]
impl Engine {
    /// Opens the packs. Throws an `Error` with a `code` if they are damaged or of another version.
    #[wasm_bindgen(constructor)]
    pub fn new(names: &[u8], rules: &[u8], spanish: &[u8]) -> Result<Engine, JsValue> {
        let names = Names::open(names).map_err(|error| thrown(&EngineError::Pack(error)))?;
        let mut knowledge = Knowledge::open(rules).map_err(|error| thrown(&EngineError::Pack(error)))?;
        if names.edition() != knowledge.edition {
            return Err(thrown(&EngineError::PacksDiffer));
        }
        knowledge.learn_spanish(spanish).map_err(|error| thrown(&EngineError::Pack(error)))?;
        Ok(Self { names, knowledge })
    }

    /// Version of the clinical content.
    #[wasm_bindgen(getter)]
    pub fn edition(&self) -> String {
        self.knowledge.edition.clone()
    }

    /// Reviews a list. Throws an `Error` with a `code` if record or options are not of the documented shape.
    pub fn review(&self, record: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
        let record: RecordInput = given(record).map_err(|rule| thrown(&EngineError::InvalidRecord(rule)))?;
        let options: OptionsInput = match options.is_undefined() {
            true => OptionsInput::default(),
            false => given(options).map_err(|rule| thrown(&EngineError::InvalidOptions(rule)))?,
        };
        let reviewed = self.reviewed(&record, &options).map_err(|error| thrown(&error))?;
        returned(&reviewed)
    }

    /// Reads a pasted list: the medicines, and notes on what was skipped or guessed.
    #[wasm_bindgen(js_name = readList)]
    pub fn read_list(&self, text: &str) -> Result<JsValue, JsValue> {
        returned(&lists::list_output(text, &self.names, device_day()))
    }

    /// Reads directions: "1 po qam" and plain sentences.
    #[wasm_bindgen(js_name = readDirections)]
    pub fn read_directions(&self, text: &str) -> Result<JsValue, JsValue> {
        returned(&lists::directions_output(text))
    }

    /// Names that fit what was typed so far, the best first.
    pub fn search(&self, query: &str, limit: usize) -> Result<JsValue, JsValue> {
        returned(&lists::search_output(query, limit, &self.names))
    }
}

impl Engine {
    fn reviewed(
        &self,
        record: &RecordInput,
        options: &OptionsInput,
    ) -> Result<output::ReviewOutput, EngineError> {
        let today = match &options.today {
            Some(text) => Date::from_iso(text).ok_or_else(|| {
                EngineError::InvalidOptions("today is a day such as \"2026-11-25\"".to_owned())
            })?,
            None => device_day(),
        };
        let (language, register) = (options.language(), options.register()?);
        let (record, refused) = record::record_from(record, &self.names, &self.knowledge, today)?;
        let reviewed = review(&record, &self.knowledge, today);
        let voice = Voice {
            language,
            register,
            record: &record,
            knowledge: &self.knowledge,
            names: &self.names,
            numbers: Numbers::UNITED_STATES,
        };
        Ok(output::review_output(&reviewed, &voice, refused))
    }
}

fn given<T: DeserializeOwned>(value: JsValue) -> Result<T, String> {
    serde_wasm_bindgen::from_value(value).map_err(|error| {
        // The whole message may quote what the person wrote; what was expected does not.
        let message = error.to_string();
        let expected = message.rsplit_once("expected ").map_or("another shape", |(_, expected)| expected);
        format!("a value has the wrong type; expected {expected}")
    })
}

fn returned<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let plain = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&plain).map_err(|_| thrown(&EngineError::NotReturned))
}

fn thrown(error: &EngineError) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    let code = JsValue::from_str(error.code());
    // Setting a property on a fresh Error object cannot fail.
    let _ = js_sys::Reflect::set(&thrown, &JsValue::from_str("code"), &code);
    thrown.into()
}

// The engine is the one place below the page that may ask what day it is, and only where the caller does not say.
fn device_day() -> Date {
    let now = js_sys::Date::new_0();
    let day = Date::new(now.get_full_year() as i32, now.get_month() + 1, now.get_date());
    day.or_else(|| Date::new(2026, 1, 1)).unwrap_or_else(|| unreachable!("1 January 2026 exists"))
}
