// How long one review takes in wasm, from the record as text to the findings as JavaScript.

export const title = "review";

// What an older person with several conditions may well take; repeated with other strengths for the long list.
const list = [
  "lisinopril 10 mg once a day", "metformin 500 mg twice a day", "atorvastatin 40 mg at bedtime", "sertraline 100 mg daily",
  "trazodone 50 mg at bedtime as needed for sleep", "Eliquis 5 mg twice a day", "ibuprofen 400 mg three times a day",
  "gabapentin 300 mg three times a day", "oxycodone 5 mg every 6 hours as needed", "lorazepam 0.5 mg as needed",
  "Tylenol PM as needed", "omeprazole 20 mg daily", "lithium 300 mg twice a day", "hydrochlorothiazide 25 mg daily",
  "vitamin D 1000 units daily",
];
const person = { age: 74, sex: "female", conditions: ["high blood pressure", "depression", "diabetes"], allergies: [] };
const options = { today: "2026-11-01", language: "en", register: "patient" };

export async function measure({ engine, statistics }) {
  const record = (count) => ({
    medications: Array.from({ length: count }, (_, index) => ({ text: list[index % list.length] })),
    person,
  });
  const time = (count, rounds) => {
    const input = record(count);
    return statistics.median(() => engine.review(input, options), rounds);
  };
  const [few, some, many, more] = [time(15, 101), time(50, 31), time(100, 15), time(200, 7)];
  return [
    { what: "15 medicines", value: few, unit: "ms", limit: 1 },
    { what: "50 medicines", value: some, unit: "ms" },
    { what: "100 medicines", value: many, unit: "ms", limit: 20 },
    // Four times the pairs; a little more for the noise of the clock.
    { what: "200 medicines against 100", value: more / many, unit: "x", limit: 5 },
  ];
}
