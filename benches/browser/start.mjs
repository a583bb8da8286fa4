// How soon the page can be used on a slow line and a slow phone, beside a page that only says hello with Preact.
//
//   node benches/browser/start.mjs [loads]      of dist/site; 9 loads each unless another number is named
//
// Line: 1.6 Mbit/s down, 750 kbit/s up, 562.5 ms for each answer (what Chromium's tools call Fast 3G). Processor: 4 times slower.
// Nothing is cached, both pages come as brotli from the same server program, and their loads take turns. A time counts from the start of
// the navigation to the frame in which the thing is seen.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";
import { quantile } from "./statistics.js";

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");
const loads = Number(process.argv[2] ?? 9);
const line = { offline: false, latency: 562.5, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slower = 4;
/** Longest time for one load. */
const LIMIT = 60_000;
/** Most times that a step may take of Preact's: of its first screen, or of its typing for all that comes after. */
const limits = { screen: 1.15, typing: 1.15, suggestions: 2.5, review: 3 };
const list = "lithium 300 mg twice a day\nAdvil 200 mg as needed\nZoloft 50 mg daily\nlisinopril 10 mg daily\nmetformin 500 mg twice a day";

const peer = await serve(await hello());
const site = await serve(join(project, "dist/site"));
const browser = await launch();
try {
  const journeys = [
    ["preact", peer.address, preact],
    ["search", site.address, search],
    ["review", site.address, review],
  ];
  // The server compresses what it is first asked for.
  for (const [, address, journey] of journeys) await load(address, journey);
  const times = { preact: [], search: [], review: [] };
  for (let round = 0; round < loads; round += 1) {
    for (const [name, address, journey] of journeys) times[name].push(await load(address, journey));
  }
  process.exitCode = report(times) ? 0 : 1;
} finally {
  await browser.close();
  await Promise.all([site.close(), peer.close()]);
}

/** One load in a browser context of its own, in which `journey` runs. Gives what it timed, in ms. */
async function load(address, journey) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-US", serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    await session.send("Network.emulateNetworkConditions", line);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(`(${eachFrame})(${journey}, ${JSON.stringify(list)})`);
    await page.goto(address, { waitUntil: "commit", timeout: LIMIT });
    await page.waitForFunction(() => window.timed?.done, null, { timeout: LIMIT, polling: 250 });
    return await page.evaluate(() => window.timed);
  } finally {
    await context.close();
  }
}

/** Runs in the page: takes the next step of the journey in the first frame in which it can be taken. */
function eachFrame(journey, list) {
  const timed = {};
  window.timed = timed;
  const steps = journey({ list, root: () => document.querySelector("brownbag-review")?.shadowRoot ?? document });
  const frame = () => {
    const { value: seen, done } = steps.next();
    // After this frame is painted.
    if (seen) setTimeout(() => { timed[seen] = performance.now(); });
    if (done) setTimeout(() => { timed.done = true; });
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function* preact({ root }) {
  while (!(root().querySelector("h1") && root().querySelector("button") && root().querySelector("input"))) yield;
  yield "screen";
  root().querySelector("input").focus();
  document.execCommand("insertText", false, "sertr");
  while (root().querySelector("output").textContent !== "sertr") yield;
  yield "typing";
}

function* search({ root }) {
  const door = () => [...root().querySelectorAll(".bb-door-own")].find((one) => one.checkVisibility());
  while (!(root().querySelector("h1") && door())) yield;
  yield "screen";
  door().click();
  const field = () => root().querySelector("[role=combobox]");
  while (!field()) yield;
  field().focus();
  document.execCommand("insertText", false, "sertr");
  yield;
  while (field().value !== "sertr") yield;
  yield "typing";
  while (!/sertraline/.test(root().querySelector("[role=option]")?.textContent)) yield;
  yield "suggestions";
}

function* review({ root, list }) {
  const button = (words) => [...root().querySelectorAll("button")].find((one) => words.test(one.innerText) && one.checkVisibility());
  for (const words of [/I am with a client/, /Paste a list/]) {
    while (!button(words)) yield;
    button(words).click();
    yield;
  }
  while (!root().querySelector("textarea")) yield;
  root().querySelector("textarea").focus();
  document.execCommand("insertText", false, list);
  yield;
  for (const words of [/Read my list/, /^Put .* on my list/, /^Review$/]) {
    while (!button(words)) yield;
    button(words).click();
    yield;
  }
  while (!/What was checked/.test(root().querySelector("main").innerText)) yield;
  yield "review";
}

/** Whether each step keeps its limit. */
function report(times) {
  const of = (name, step) => quantile(times[name].map((time) => time[step]), 0.5);
  console.log(`\nStart in Chromium ${browser.version()}: 1.6 Mbit/s, 562.5 ms, processor ${slower} times slower; medians of ${loads}`);
  const rows = [
    ["screen", "first screen with its buttons", "search", "screen"],
    ["typing", "typing in the search is seen", "search", "typing"],
    ["suggestions", "first suggestions", "search", "typing"],
    ["review", "5 pasted lines are reviewed", "review", "typing"],
  ];
  let kept = true;
  for (const [step, what, journey, against] of rows) {
    const [ours, theirs] = [of(journey, step), of("preact", against)];
    const ratio = ours / theirs;
    const beyond = !(ratio <= limits[step]);
    kept &&= !beyond;
    const figures = `${ours.toFixed(0).padStart(6)} ms  Preact ${theirs.toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} times, at most ${limits[step]}`;
    console.log(`  ${what.padEnd(32)} ${figures}${beyond ? "  BEYOND" : ""}`);
  }
  return kept;
}

/** The page to compare with: a heading, a button, and a field that says again what is typed. */
async function hello() {
  const folder = join(project, "dist/hello");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = `
    import { h, render } from "preact";
    import { useState } from "preact/hooks";
    function Hello() {
      const [text, type] = useState("");
      return h("main", null,
        h("h1", null, "Hello"),
        h("label", null, "Your words ", h("input", { value: text, onInput: (event) => type(event.currentTarget.value) })),
        h("button", { type: "button", onClick: () => type("") }, "Clear"),
        h("output", null, text));
    }
    render(h(Hello), document.body);`;
  const stdin = { contents: source, resolveDir: project, loader: "js" };
  await build({ stdin, outfile: join(folder, "hello.js"), bundle: true, minify: true, format: "esm", target: "es2022", logLevel: "warning" });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hello</title><link rel="icon" href="data:,">';
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en"><head>${head}<script type="module" src="hello.js"></script></head><body></body></html>`);
  return folder;
}
