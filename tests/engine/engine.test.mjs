// The npm package as somebody else would use it: in Node, without a DOM, by its own types.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** A project that has installed the package. */
const user = join(project, "dist/engine-user");

const record = {
  medications: [
    { text: "lithium 300 mg twice a day", reason: "bipolar disorder" },
    { text: "Advil 200 mg as needed", status: "as-needed", startedOn: "2026-05-01" },
    { text: "florbitroxan 5 mg" },
  ],
  person: { age: 71, sex: "female", conditions: ["high blood pressure"], allergies: [{ text: "penicillin", reaction: "hives" }], alcohol: "4 drinks a day" },
};
const options = { today: "2026-06-01", language: "en", register: "patient" };

let engine;

before(async () => {
  rmSync(user, { recursive: true, force: true });
  mkdirSync(join(user, "node_modules"), { recursive: true });
  symlinkSync(join(project, "dist/npm"), join(user, "node_modules/brownbag"));
  writeFileSync(join(user, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(user, "index.js"), 'export { open } from "brownbag/engine";\n');
  assert.equal(typeof globalThis.document, "undefined", "there is no DOM here");
  const { open } = await import(pathToFileURL(join(user, "index.js")).href);
  engine = await open();
});

after(() => rmSync(user, { recursive: true, force: true }));

test("a review finds what the list holds and says what it did not know", () => {
  const review = engine.review(record, options);
  assert.ok(review.findings.some((finding) => finding.rules.includes("lithium-with-nsaid")), "lithium with an NSAID");
  assert.deepEqual(review.unmatched, [2]);
  assert.match(review.edition, /\S/);
});

test("a review in Spanish is in Spanish, with the names as on the US label", () => {
  const { findings, gaps } = engine.review(record, { ...options, language: "es-MX" });
  const finding = findings.find((finding) => finding.rules.includes("lithium-with-nsaid"));
  assert.match(finding.title, /lithium/);
  assert.match(finding.ask, /farmacéutico|quien/);
  assert.ok(gaps.every((gap) => !/\b(you|your)\b/i.test(gap.text)), "the questions too");
});

test("the same record on the same day gives the same review, byte for byte", () => {
  assert.equal(JSON.stringify(engine.review(record, options)), JSON.stringify(engine.review(structuredClone(record), options)));
});

test("an empty record is a review with nothing in it, not an error", () => {
  const review = engine.review({}, options);
  assert.deepEqual([review.findings, review.unmatched, review.recognised], [[], [], []]);
});

test("symptoms and test results are taken in plain words, and what is refused is named", () => {
  const { notes, unmatchedSymptoms, findings } = engine.review(
    {
      medications: [{ text: "amlodipine 5 mg daily", startedOn: "2026-05-01" }],
      symptoms: [{ text: "se me hinchan los pies", since: "2026-05-10" }, { text: "dizzyness" }],
      observations: [
        { kind: "blood pressure 142/90", on: "2026-05-20" },
        { kind: "A1c", value: 7.2, on: "2026-05-20" },
        { kind: "weight", value: 150, on: "2026-05-20" },
      ],
    },
    options,
  );
  assert.ok(findings.some((finding) => finding.rules.includes("symptom-listed-on-label")));
  assert.deepEqual(notes, [{ place: "observations[2]", code: "unit-missing", words: "weight 150" }]);
  assert.deepEqual(unmatchedSymptoms, [{ text: "dizzyness", didYouMean: ["dizziness"] }]);
});

test("a wrong type is refused with a code that stays, and without the person's words in it", () => {
  for (const wrong of [null, 5, "lithium", { medications: "secret words" }, { medications: [{ text: 5 }] }, { person: { age: "secret words" } }]) {
    assert.throws(() => engine.review(wrong, options), (error) => {
      assert.ok(error instanceof Error, `${error} is an Error`);
      assert.match(error.code, /^[a-z]+(-[a-z]+)*$/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
  }
  assert.throws(() => engine.review(record, { today: "yesterday" }), (error) => error.code !== undefined);
});

test("after a refusal the engine goes on", () => {
  assert.throws(() => engine.review(5, options));
  assert.ok(engine.review(record, options).findings.length > 0);
});

// Each value that the engine really gives is written out as a literal of its declared type: a field that the types lack,
// or that the engine lacks, does not compile.
test("what the engine takes and gives is what engine.d.ts says", () => {
  const literal = (value) => JSON.stringify(value, null, 1);
  const source = `
    import { open, type Engine, type Options, type PersonRecord, type Review } from "brownbag/engine";
    export const record: PersonRecord = ${literal(record)};
    export const options: Options = ${literal(options)};
    export const patient: Review = ${literal(engine.review(record, options))};
    export const clinician: Review = ${literal(engine.review(record, { ...options, register: "clinician" }))};
    export const list: ReturnType<Engine["readList"]> = ${literal(engine.readList("- Zoloft 50 mg tab, 1 po qam\n- Furosemide - none\n???"))};
    export const directions: ReturnType<Engine["readDirections"]> = ${literal(engine.readDirections("1 po qam prn sleep"))};
    export const found: ReturnType<Engine["search"]> = ${literal(engine.search("setraline", 5))};
    export const engine: Promise<Engine> = open();
    // @ts-expect-error: a number is no line of a list
    export const wrong: PersonRecord = { medications: [{ text: 5 }] };
  `;
  writeFileSync(join(user, "use.ts"), source);
  const tsc = join(project, "node_modules/.bin/tsc");
  const settings = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2022", "--lib", "es2022"];
  try {
    execFileSync(tsc, [...settings, "use.ts"], { cwd: user, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    assert.fail(error.stdout + error.stderr);
  }
});
