//! Makes `npm/engine.d.ts` from the Rust types and fails where the file differs.
//! `UPDATE_TYPES=1 cargo test --features js types` writes it.

use super::input::*;
use super::lists::*;
use super::output::*;
use std::path::Path;
use ts_rs::{Config, TS};

const HEAD: &str = r#"// Made from the Rust types in src/engine/. To change it, change them.

export type Kind =
  | "interaction" | "duplicate" | "allergy" | "age" | "condition" | "dose" | "burden" | "cascade" | "monitoring"
  | "pregnancy" | "food-alcohol" | "indication" | "adherence" | "side-effect";
export type Severity = "high" | "moderate" | "low";
export type Urgency = "call-today" | "talk-soon" | "next-visit" | "good-to-know";
export type Status = "taking" | "as-needed" | "stopped" | "not-sure";

/** What every refusal carries beside its message; the code is stable. */
export interface EngineError extends Error {
  code:
    | "invalid-record" | "invalid-options" | "pack-version" | "pack-unreadable" | "packs-differ" | "not-returned"
    | "not-loaded";
}

export interface Engine {
  /** Version of the clinical content. */
  readonly edition: string;
  /** Reviews one person's list. Throws an `EngineError` where the record or the options have a wrong type. */
  review(record: PersonRecord, options?: Options): Review;
  /** Reads a pasted list. */
  readList(text: string): ReadList;
  /** Reads the directions of one medicine: "1 po qam prn". */
  readDirections(text: string): ReadDirections;
  /** Names that begin with, contain or are nearly `query`, the best first. */
  search(query: string, limit: number): SearchHit[];
}

/** Bytes of other packs than those that came with the package: a newer edition of the content. */
export interface Packs {
  names?: Uint8Array;
  rules?: Uint8Array;
  spanish?: Uint8Array;
}

/** Loads the engine; it asks for nothing but its own files. */
export function open(packs?: Packs): Promise<Engine>;
"#;

#[test]
fn the_published_types_are_those_of_the_program() {
    let config = Config::new();
    let declared = |docs: Option<String>, declaration: String| {
        format!("\n{}export {}\n", tidy(&docs.unwrap_or_default(), ""), tidy(&declaration, "  "))
    };
    macro_rules! all {
        ($($name:ty),+ $(,)?) => { [$(declared(<$name>::docs(), <$name>::decl(&config))),+].concat() };
    }
    let made = HEAD.to_owned()
        + &all![
            RecordInput,
            MedicationInput,
            PersonInput,
            AllergyInput,
            SymptomInput,
            ObservationInput,
            OptionsInput,
            ReviewOutput,
            UnmatchedSymptomOutput,
            RecordNoteOutput,
            RedFlagOutput,
            FindingOutput,
            EvidenceOutput,
            SourceOutput,
            GapOutput,
            RecognisedOutput,
            IngredientOutput,
            LoadOutput,
            ListOutput,
            ReadMedicationOutput,
            ReadAllergyOutput,
            DirectionsOutput,
            RegimenOutput,
            DoseOutput,
            FrequencyOutput,
            NoteOutput,
            HitOutput,
        ];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("npm/engine.d.ts");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let published = std::fs::read_to_string(&path).unwrap();
    assert!(
        published == made,
        "npm/engine.d.ts is out of date: UPDATE_TYPES=1 cargo test --features js types"
    );
}

// Comments on one line, one field a line.
fn tidy(text: &str, indent: &str) -> String {
    let lines = text.replace("/**\n * ", "/** ").replace("\n */", " */").replace("\n * ", " ");
    let lines = lines.replace(", };", ",\n};").replace(", \n", ",\n").replace("{ \n", "{\n");
    let field = |line: &str| match line {
        line if line.is_empty() || line.starts_with("};") || line.starts_with("type ") => line.to_owned(),
        line => format!("{indent}{line}"),
    };
    let mut tidied: String = lines.lines().map(field).collect::<Vec<_>>().join("\n");
    if text.ends_with('\n') {
        tidied.push('\n');
    }
    tidied
}
