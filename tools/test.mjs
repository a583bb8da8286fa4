// Runs all tests, layer by layer, and ends with a line for each layer and one for all.
//
//   node tools/test.mjs             everything
//   node tools/test.mjs native      unit tests and tests/*.rs
//   node tools/test.mjs browser     the adapters, in headless Chromium
//   node tools/test.mjs engine      the npm package, in Node
//   node tools/test.mjs imports     what the built page asks of the browser, against the committed list
//   node tools/test.mjs e2e         the journeys
import { execFileSync, spawn } from "node:child_process";

const only = process.argv[2];
const layers = new Map();
let broken = false;

if (!only || only === "native") await native();
if (!only || only === "browser") await inBrowser();
if (!only || only === "engine") await engine();
if (!only || only === "imports") await imports();
if (!only || only === "e2e") await journeys();
report();

async function native() {
  const { output, code, seconds } = await shell("cargo test --locked --all-features --no-fail-fast");
  for (const { layer, passed, failed, took } of cargoResults(output)) {
    // The browser tests are an empty program here.
    if (passed + failed > 0) add(layer, passed, failed, took);
  }
  if (layers.size === 0) add("native", 0, 0, seconds);
  if (code !== 0) broken = true;
}

async function inBrowser() {
  const { output, code, seconds } = await shell(
    "cargo test --locked --target wasm32-unknown-unknown --test browser",
    {
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: "wasm-bindgen-test-runner",
      CHROMEDRIVER: execFileSync("tools/chromium.sh", ["driver"], { encoding: "utf8" }).trim(),
      // A busy machine starts a browser slowly.
      WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "60",
      WASM_BINDGEN_TEST_TIMEOUT: "120",
    },
  );
  const [result] = cargoResults(output);
  add("browser", result?.passed ?? 0, result?.failed ?? 0, seconds);
  if (code !== 0 || !result?.passed) broken = true;
}

async function engine() {
  const { output, code, seconds } = await shell("node --test --test-reporter=tap tests/engine/engine.test.mjs");
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(output)?.[1] ?? 0);
  add("engine", count("pass"), count("fail") + count("cancelled"), seconds);
  if (code !== 0) broken = true;
}

async function imports() {
  const { code, seconds } = await shell("node tools/imports.mjs --built");
  add("imports", code === 0 ? 1 : 0, code === 0 ? 0 : 1, seconds);
}

async function journeys() {
  const { output, code, seconds } = await shell("node tests/e2e/run.mjs");
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [null, 0, 0];
  add("e2e", Number(passed), Number(failed), seconds);
  if (code !== 0) broken = true;
}

/** One result for each test program that Cargo ran: `unit` for the library and programs, else the name of the file. */
function cargoResults(output) {
  const results = [];
  let layer = "unit";
  for (const line of output.split("\n")) {
    const program = /^\s+Running (?:unittests (\S+)|tests\/(\w+)(?:\.rs|\/))/.exec(line);
    if (program) layer = program[2] ?? "unit";
    if (/^\s+Doc-tests /.test(line)) layer = "examples";
    const sum = /^test result: \w+\. (\d+) passed; (\d+) failed;.*?(?:finished in ([\d.]+)s)?$/.exec(line);
    if (sum) results.push({ layer, passed: Number(sum[1]), failed: Number(sum[2]), took: Number(sum[3] ?? 0) });
  }
  return results;
}

function add(layer, passed, failed, seconds) {
  const before = layers.get(layer) ?? { passed: 0, failed: 0, seconds: 0 };
  layers.set(layer, { passed: before.passed + passed, failed: before.failed + failed, seconds: before.seconds + seconds });
}

function report() {
  let passed = 0;
  let failed = 0;
  console.log("\nlayer           passed  failed  seconds");
  for (const [layer, sum] of layers) {
    passed += sum.passed;
    failed += sum.failed;
    console.log(`${layer.padEnd(14)} ${String(sum.passed).padStart(7)} ${String(sum.failed).padStart(7)} ${sum.seconds.toFixed(1).padStart(8)}`);
  }
  if (broken) console.log("A layer failed or did not run: see above.");
  console.log(`\n${passed} passed, ${failed + (broken && failed === 0 ? 1 : 0)} failed`);
  process.exitCode = broken || failed > 0 || passed === 0 ? 1 : 0;
}

/** Runs a command, shows what it prints as it comes, and keeps it. Both streams are one, or the order would be lost. */
function shell(command, environment = {}) {
  console.log(`\n$ ${command}`);
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn("sh", ["-c", `${command} 2>&1`], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, CARGO_TERM_COLOR: "never", ...environment },
    });
    let output = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      process.stdout.write(text);
      output += text;
    });
    child.on("close", (code) => done({ output, code, seconds: (Date.now() - started) / 1000 }));
  });
}
