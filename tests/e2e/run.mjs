// Journeys through the built page (dist/site) in a real Chromium, under the real headers.
//
//   node tests/e2e/run.mjs            all of them
//   node tests/e2e/run.mjs print list those whose file name contains "print" or "list"
//
// To add one, write `tests/e2e/<name>.journey.mjs`:
//
//   export const title = "paste a list and print the plan";
//   export async function journey({ page, open, expectAccessible, screenshots, pdfText, check }) {
//     await open();                                        // the page, with the application mounted
//     await page.getByRole("button", { name: "Start" }).click();   // Playwright's locators reach into the shadow root
//     check(await page.getByRole("heading", { level: 1 }).innerText() === "My medicines", "the list is shown");
//     await expectAccessible("my medicines");              // axe, light and dark
//     await screenshots("my-medicines");                   // 360, 768 and 1280 px, light and dark, into screenshots/
//     check((await pdfText()).includes("lisinopril"), "the medicine is on paper");
//   }
//
// A file may export `journeys`, a list of `{ title, journey }`, in place of one. Each journey gets a browser context of its
// own, and fails as well if the page asked another origin, broke the content security policy, threw, or wrote an error to
// the console. `allow("text")` excuses console errors that contain the text, where a journey provokes one;
// `own(address)` adds a server of the journey to those that may be asked. `host` is another origin with a page of the journey's making (host.mjs).
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../tools/serve.mjs";
import { launch } from "../../tools/browser.mjs";
import { helpers } from "./helpers.mjs";
import { startHost } from "./host.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const project = join(folder, "../..");
/** Longest time for one journey. */
const LIMIT = 180_000;

const wanted = process.argv.slice(2);
const started = Date.now();
const host = await startHost();
const site = await serve(join(project, "dist/site"), { hosts: [host.origin] });
const browser = await launch();
let passed = 0;
let failed = 0;
try {
  if (wanted.length === 0) rmSync(join(project, "screenshots"), { recursive: true, force: true });
  for (const { name, title, journey } of await journeys()) {
    const problems = await run(journey);
    if (problems.length === 0) passed += 1;
    else failed += 1;
    console.log(`${problems.length === 0 ? "ok    " : "FAILED"} ${name}: ${title}`);
    for (const problem of problems) console.log(`       ${problem.replaceAll("\n", "\n       ")}`);
  }
} finally {
  await browser.close();
  await site.close();
  await host.close();
}
console.log(`e2e: ${((Date.now() - started) / 1000).toFixed(1)} s, Chromium ${browser.version()}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

async function journeys() {
  const files = readdirSync(folder).filter((file) => file.endsWith(".journey.mjs")).sort();
  const chosen = files.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
  const all = [];
  for (const file of chosen) {
    const module = await import(pathToFileURL(join(folder, file)).href);
    const name = file.replace(".journey.mjs", "");
    for (const one of module.journeys ?? [module]) all.push({ name, title: one.title, journey: one.journey });
  }
  return all;
}

/** What went wrong, empty if nothing. */
async function run(journey) {
  const context = await browser.newContext({ viewport: { width: 768, height: 1024 }, locale: "en-US", serviceWorkers: "allow" });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const problems = [];
  const excused = [];
  const owned = new Set([new URL(site.address).origin, host.origin]);
  watch(page, problems, owned);
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  try {
    const tools = helpers({ page, site: site.address, project, problems });
    await within(LIMIT, journey({ ...tools, context, host, own: (address) => owned.add(new URL(address).origin), browser, allow: (text) => excused.push(text) }));
  } catch (error) {
    problems.push(error.stack ?? String(error));
  } finally {
    await context.close();
  }
  return problems.filter((problem) => !excused.some((text) => problem.includes(text)));
}

function watch(page, problems, owned) {
  page.on("pageerror", (error) => problems.push(`thrown in the page: ${error.stack ?? error}`));
  page.on("crash", () => problems.push("the page crashed"));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const own = owned.has(url.origin) || url.protocol === "data:" || url.protocol === "blob:";
    if (!own) problems.push(`asked another origin: ${request.url()}`);
  });
}

function within(milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
