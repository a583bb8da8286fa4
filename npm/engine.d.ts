/** A language in which findings can be worded. */
export type Language = "en";
/** For whom findings are worded. */
export type Register = "patient" | "clinician";
/** A calendar day, as in "2026-06-01". */
export type Day = string;

/** Everything one person takes, and what else is known. Any field may be missing: what is missing is not known. */
export interface PersonRecord {
  medications?: Medication[];
  person?: Person;
  /** Keys of signs and symptoms that the person has now. */
  signs?: string[];
}

export interface Medication {
  /** The line as a person would write it: "Zoloft 50 mg tab, 1 po qam". */
  text: string;
  /** What it is for. */
  reason?: string;
  status?: "taking" | "as-needed" | "stopped" | "not-sure";
  startedOn?: Day;
  /** How the person really takes it, where that differs from `text`. */
  really?: string;
}

export interface Person {
  /** In years. */
  age?: number;
  birthDate?: Day;
  sex?: "female" | "male";
  /** As people write them; an empty list says "asked: none". */
  conditions?: string[];
  allergies?: { text: string; reaction?: string }[];
  pregnant?: boolean;
  breastfeeding?: boolean;
  /** In mL/min/1.73 m². */
  egfr?: number;
  weightKg?: number;
  /** Free text: "4 drinks a day", "quit 1 week ago". */
  alcohol?: string;
  tobacco?: string;
  cannabis?: string;
}

export interface Options {
  /** The day that the review is made for. */
  today: Day;
  language?: Language;
  register?: Register;
}

export type Kind =
  | "interaction" | "duplicate" | "allergy" | "age" | "condition" | "dose" | "burden" | "cascade" | "monitoring"
  | "pregnancy" | "food-alcohol" | "indication" | "adherence" | "side-effect";
export type Severity = "high" | "moderate" | "low";
export type Urgency = "call-today" | "talk-soon" | "next-visit" | "good-to-know";

export interface Review {
  /** Of the knowledge, not of the program. */
  edition: string;
  redFlags: RedFlag[];
  findings: Finding[];
  /** What could not be decided, and the fact that is missing. */
  gaps: Gap[];
  /** Indexes of the medications that were not recognised and so not checked. */
  unmatched: number[];
  recognised: Recognised[];
}

export interface RedFlag {
  sign: string;
  level: string;
  text: string;
}

export interface Finding {
  kind: Kind;
  /** Ids of all rules that share this card. */
  rules: string[];
  severity: Severity;
  urgency: Urgency;
  /** Indexes into `medications`. */
  medications: number[];
  title: string;
  why: string;
  ask: string;
  evidence: string[];
  unknown: string[];
  sources: string[];
}

export interface Gap {
  /** The missing fact, as a question. */
  text: string;
  rules: string[];
  severity: Severity;
}

export interface Recognised {
  index: number;
  ingredients: { rxcui: number; name: string }[];
  strength: string | null;
}

/** What every refusal carries beside its message; stable. */
export interface EngineError extends Error {
  code: string;
}

export interface Engine {
  /** Throws an `EngineError` where the record or the options have a wrong type. */
  review(record: PersonRecord, options: Options): Review;
  /** Reads a pasted list, line by line. */
  readList(text: string): unknown;
  /** Reads the directions of one medicine: "1 po qam prn". */
  readDirections(text: string): unknown;
  /** Names that begin with, contain or are nearly `query`, the best first. */
  search(query: string, limit: number): unknown;
}

/** Bytes of other packs than those that came with the package: a newer edition of the knowledge. */
export interface Packs {
  names?: Uint8Array;
  rules?: Uint8Array;
}

/** Loads the engine; it asks for nothing but its own files. */
export function open(packs?: Packs): Promise<Engine>;
