// Made from the Rust types in src/engine/. To change it, change them.

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

/** What `review` is given: one person's list and what a review needs to know of them. Every field may be missing. */
export type PersonRecord = {
  /** The list, one medicine an entry. */
  medications?: Array<MedicationEntry>,
  /** The person. */
  person?: PersonEntry,
  /** Keys of red-flag signs that the person has. */
  signs?: Array<string>,
  /** What the person feels that may come from a medicine; an empty list means "asked: nothing". */
  symptoms?: Array<SymptomEntry>,
  /** Test results; an empty list means "asked: none". */
  observations?: Array<ObservationEntry>,
};

/** One medicine. */
export type MedicationEntry = {
  /** The line as a person writes it: "lisinopril 10 mg once a day". The only field that must be there. */
  text: string,
  /** What it is for; an empty text means "asked: not known". */
  reason?: string,
  /** Whether it is taken now; left out, it counts as taken and the evidence says so. */
  status?: Status,
  /** First day, `2026-11-25`. */
  startedOn?: string,
  /** Day of the last change of dose. */
  changedOn?: string,
  /** Last day. */
  stoppedOn?: string,
  /** What the person really does, where that differs from the label. */
  really?: string,
};

/** The person. */
export type PersonEntry = {
  /** Completed years. */
  age?: number,
  /** Day of birth, `1951-03-04`; wins over `age`. */
  birthDate?: string,
  /** As recorded for medical purposes; anything else counts as not known. */
  sex?: "female" | "male",
  /** Health problems as people write them; an empty list means "asked: none". */
  conditions?: Array<string>,
  /** Allergies; an empty list means "asked: none". */
  allergies?: Array<AllergyEntry>,
  /** Pregnant now, or may be. */
  pregnant?: boolean,
  /** Breastfeeding now. */
  breastfeeding?: boolean,
  /** Kidney function, mL/min/1.73 m². */
  egfr?: number,
  /** Body weight in kilograms. */
  weightKg?: number,
  /** Free text: "4 drinks a day". */
  alcohol?: string,
  /** Free text: "quit 1 week ago". */
  tobacco?: string,
  /** Free text. */
  cannabis?: string,
};

/** One allergy or bad reaction. */
export type AllergyEntry = {
  /** The substance as people write it. */
  text: string,
  /** What happened. */
  reaction?: string,
};

/** Something that the person feels. */
export type SymptomEntry = {
  /** As people say it: "my legs feel like jelly". */
  text: string,
  /** Since which day, `2026-05-01`. */
  since?: string,
};

/** One test result. */
export type ObservationEntry = {
  /** What was measured, as people call it: "A1c", "lithium", or with its value: "blood pressure 142/90". */
  kind: string,
  /** Its value; left out, only the day counts. */
  value?: number | string,
  /** Its unit. Wanted where the number could stand for two amounts: a weight, a glucose of 7. */
  unit?: string,
  /** The day, `2026-05-01`. */
  on?: string,
};

/** How to review. */
export type Options = {
  /** The day of the review, `2026-11-25`; left out, the device's own. */
  today?: string,
  /** BCP 47 tag; `"en"` if left out or not spoken. */
  language?: string,
  /** For whom the sentences are; `"patient"` if left out. */
  register?: "patient" | "clinician",
};

/** What `review` returns. */
export type Review = {
  /** Version of the clinical content. */
  edition: string,
  /** Signs that need help now, most urgent first. */
  redFlags: Array<RedFlag>,
  /** What to talk about, worst first. */
  findings: Array<Finding>,
  /** Questions whose answers would decide more, most important first. */
  gaps: Array<Gap>,
  /** Indexes of medicines that were not recognised and so not checked. */
  unmatched: Array<number>,
  /** What each recognised medicine was taken for. */
  recognised: Array<Recognised>,
  /** Health problems, as written, that were not recognised and so not checked. */
  unmatchedConditions: Array<string>,
  /** Allergies, as written, that were not recognised and so not checked. */
  unmatchedAllergies: Array<string>,
  /** Symptoms, as written, that were not recognised and so not checked. */
  unmatchedSymptoms: Array<UnmatchedSymptom>,
  /** What of the record was not taken. */
  notes: Array<RecordNote>,
  /** Effects that add up, largest first. */
  loads: Array<Load>,
};

export type UnmatchedSymptom = {
  /** The words of the person. */
  text: string,
  /** What they may mean if they are misspelt, best first: a question to the person. */
  didYouMean: Array<string>,
};

export type RecordNote = {
  /** Where: `observations[0]`. */
  place: string,
  /** Why it was not taken: unknown-measure, unclear-value, unknown-unit, unit-missing, out-of-range, future-day. Stable. */
  code: string,
  /** The words concerned. */
  words: string,
};

export type RedFlag = {
  /** Key of the sign. */
  sign: string,
  /** `E` emergency number, `P` poison line, `S` crisis line, `T` call today, `N` next contact; `T/E`: today, or the emergency number if severe. */
  level: string,
  /** What to do. */
  text: string,
  /** Indexes of medicines that are known for it. */
  medications: Array<number>,
};

export type Finding = {
  /** What kind of finding. */
  kind: Kind,
  /** Ids of the rules, worst first. */
  rules: Array<string>,
  /** The worst among its rules. */
  severity: Severity,
  /** The most pressing among its rules. */
  urgency: Urgency,
  /** Indexes of the medicines, in the order in which the title names them. */
  medications: Array<number>,
  /** The headline. */
  title: string,
  /** Why it matters, one paragraph a line. */
  why: string,
  /** What to ask, whom and when. */
  ask: string,
  /** The inputs used. */
  evidence: Array<Evidence>,
  /** Whether the sentences are in the language asked for; English stands in where a translation is missing. */
  translated: boolean,
  /** What is not known and would sharpen it. */
  unknown: Array<string>,
  /** Where it stands written. */
  sources: Array<Source>,
};

export type Evidence = {
  /** The input. */
  text: string,
  /** Whether part of it was assumed; the text says which. */
  assumed: boolean,
};

export type Source = {
  /** Title of the work. */
  title: string,
  /** Who published it. */
  publisher: string,
  /** The year, where known. */
  year: number | null,
  /** The section; may be empty. */
  section: string,
  /** Where a reader finds it. */
  place: string,
  /** Whether the work was read while writing the rule (`read`) or recalled (`recalled`). */
  basis: string,
};

export type Gap = {
  /** What is missing: age, sex, pregnant, breastfeeding, conditions, allergies, alcohol, tobacco, cannabis, measure, dose, started-on, stopped-on or reason. Several measures, doses, days or reasons share one question. */
  fact: string,
  /** The same as a question. */
  text: string,
  /** The worst severity that the answer could bring. */
  severity: Severity,
  /** The most pressing urgency that the answer could bring. */
  urgency: Urgency,
  /** Indexes of the medicines it is about. */
  medications: Array<number>,
  /** Ids of the rules that wait for it. */
  rules: Array<string>,
};

export type Recognised = {
  /** Index of the medicine. */
  index: number,
  /** What is in it. */
  ingredients: Array<Ingredient>,
  /** Its strength as printed: "5 mg / 325 mg". */
  strength: string | null,
};

export type Ingredient = {
  /** RxNorm concept; `null` where RxNorm has none. */
  rxcui: number | null,
  /** Name of the ingredient. */
  name: string,
};

export type Load = {
  /** Key of the effect: `sedation`. */
  load: string,
  /** Its name: "sleepiness". */
  name: string,
  /** Summed points. */
  sum: number,
  /** Index and points of each medicine, heaviest first. */
  parts: Array<[number, number]>,
};

/** What `readList` returns. */
export type ReadList = {
  /** The medicines, in the order of the text. */
  medications: Array<ReadMedication>,
  /** Allergies that the text named; `null` if it did not speak of any, empty if it said there are none. */
  allergies: Array<ReadAllergy> | null,
  /** What was skipped, changed or left alone. */
  notes: Array<Note>,
  /** What was not read, since the text is too long. */
  rest: string | null,
};

export type ReadMedication = {
  /** The line as written. */
  text: string,
  /** The name as recognised; the text where it is not. */
  name: string,
  /** How sure the name is. Only `recognised` is checked by rules. */
  identity: "recognised" | "ambiguous" | "misspelt" | "unknown",
  /** What it may be, where it is ambiguous or misspelt. */
  candidates: Array<string>,
  /** What is in it. */
  ingredients: Array<Ingredient>,
  /** As printed: "5 mg / 325 mg". */
  strength: string | null,
  /** tablet, capsule, liquid, ... */
  form: string | null,
  /** extended, delayed or depot; `null` for plain or not said. */
  release: string | null,
  /** oral, topical, eye, ... */
  route: string | null,
  /** How and when. */
  directions: Directions,
  /** Whether it is taken now; `null` if not said. */
  status: Status | null,
  /** What it is for; empty for "asked: not known". */
  reason: string | null,
  /** What the person really does. */
  really: string | null,
  /** First day, where it was said. */
  startedOn: string | null,
  /** Last day, where it was said. */
  stoppedOn: string | null,
};

export type ReadAllergy = {
  /** The substance as written. */
  text: string,
  /** What happened, as written. */
  reaction: string | null,
};

/** What `readDirections` returns. */
export type ReadDirections = {
  /** How and when. */
  directions: Directions,
  /** The same as a sentence; `null` if nothing was read. */
  sentence: string | null,
  /** oral, topical, eye, ... */
  route: string | null,
  /** tablet, capsule, liquid, ... */
  form: string | null,
  /** Words that were not understood, as written. */
  unread: Array<string>,
  /** What was skipped, changed or left alone. */
  notes: Array<Note>,
};

export type Directions = {
  /** How much at one time; a range has `least < most`. */
  dose: Dose | null,
  /** How often. */
  frequency: Frequency | null,
  /** morning, noon, evening, bedtime. */
  times: Array<string>,
  /** monday to sunday; empty for any day. */
  weekdays: Array<string>,
  /** Only when needed. */
  asNeeded: boolean,
  /** What for. */
  purpose: string | null,
  /** Most in a day, in the unit of the dose. */
  mostPerDay: number | null,
  /** For how many days. */
  forDays: number | null,
  /** with, before, after or empty-stomach. */
  food: string | null,
  /** Where it is put: "left eye". */
  site: string | null,
  /** What else was said. */
  instructions: Array<string>,
};

export type Dose = {
  /** The smaller number. */
  least: number,
  /** The larger number. */
  most: number,
  /** piece (tablets, puffs, drops ...), or the unit as printed: "mg", "mL", "units". */
  unit: string,
};

export type Frequency = {
  /** times-per-day, every-hours, every-days, every-months, times-per-week, each-meal or once. */
  kind: string,
  /** The smaller number. */
  least: number,
  /** The larger number. */
  most: number,
};

export type Note = {
  /** Line of the text, from 1. */
  line: number,
  /** What happened: no-name, not-understood, dose-varies, ... */
  kind: string,
  /** The words concerned. */
  words: string,
  /** For `read-as`: what they were read as. */
  readAs: string | null,
};

/** One answer of `search`. */
export type SearchHit = {
  /** The name. */
  name: string,
  /** What is in it, where the name does not say so. */
  generic: string | null,
  /** What is in it. */
  ingredients: Array<Ingredient>,
  /** Why it is offered. A misspelling is to be asked about, never taken. */
  matched: "exact" | "beginning" | "word" | "misspelling",
};
