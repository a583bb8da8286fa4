// Times things in a real Chromium, each beside a peer in the same run. `make bench` builds what this needs.
//
//   node benches/browser/run.mjs            all of them
//   node benches/browser/run.mjs search     those whose file name contains "search"
//
// To add one, write `benches/browser/<name>.bench.js`. It runs in the page, where this is imported and awaited:
//
//   export const title = "name search";
//   export async function measure({ engine, names, statistics }) {
//     return [{ what: "p95 over all prefixes", value: 0.4, unit: "ms", limit: 2, peer: 3.1, peerName: "MiniSearch" }];
//   }
//
// `engine` is the opened engine of dist/npm; `names` all names of knowledge/, in order; `statistics` is statistics.js.
// `limit` is the most that `value` may be (`atLeast` the least); a row beyond it is marked and the run fails.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const project = join(folder, "../..");
const stage = join(project, "dist/bench");
const wanted = process.argv.slice(2);

assemble();
const site = await serve(stage);
const browser = await launch();
let beyond = 0;
try {
  console.log(`\nTimes in Chromium ${browser.version()}`);
  for (const file of benches()) beyond += await one(file);
} finally {
  await browser.close();
  await site.close();
}
if (beyond > 0) console.log(`${beyond} beyond the limit`);
process.exitCode = beyond > 0 ? 1 : 0;

function benches() {
  const files = readdirSync(folder).filter((file) => file.endsWith(".bench.js")).sort();
  return files.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
}

/** Each bench in a page of its own, so that none pays for another's garbage. Gives how many rows were beyond their limit. */
async function one(file) {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.log(`  thrown in the page: ${error.stack ?? error}`));
  try {
    await page.goto(site.address);
    const { title, rows } = await page.evaluate((name) => window.measure(name), `./${file}`);
    console.log(`\n${title}`);
    for (const row of rows) console.log(`  ${shown(row)}`);
    return rows.filter(isBeyond).length;
  } catch (error) {
    console.log(`\n${file}\n  ${error.message}`);
    return 1;
  } finally {
    await page.close();
  }
}

function shown(row) {
  const limit = row.limit !== undefined ? `at most ${row.limit}` : row.atLeast !== undefined ? `at least ${row.atLeast}` : "";
  const peer = row.peer !== undefined ? `${row.peerName ?? "peer"} ${rounded(row.peer)}` : "";
  return [
    row.what.padEnd(52), `${rounded(row.value)} ${row.unit}`.padStart(12), peer.padStart(18), limit.padStart(14),
    isBeyond(row) ? "BEYOND" : "",
  ].join("  ").trimEnd();
}

function rounded(number) {
  return Number(number.toPrecision(4)).toString();
}

function isBeyond({ value, limit = Infinity, atLeast = -Infinity }) {
  return !(value <= limit && value >= atLeast);
}

/** One folder with the page, the benches, the engine, the peer and the names. */
function assemble() {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  for (const file of readdirSync(folder).filter((file) => /\.(js|html|json|tsv)$/.test(file))) {
    cpSync(join(folder, file), join(stage, file));
  }
  cpSync(join(project, "dist/npm"), join(stage, "npm"), { recursive: true });
  cpSync(join(project, "node_modules/minisearch/dist/es"), join(stage, "minisearch"), { recursive: true });
  writeFileSync(join(stage, "names.json"), JSON.stringify(allNames()));
}

/** The column `name` of ingredients.tsv and of each table in names/, without doubles. */
function allNames() {
  const folder = join(project, "knowledge/names");
  const tables = [join(project, "knowledge/ingredients.tsv")];
  if (existsSync(folder)) tables.push(...readdirSync(folder).filter((file) => file.endsWith(".tsv")).map((file) => join(folder, file)));
  const names = new Set();
  for (const table of tables.filter(existsSync)) {
    const [head, ...rows] = readFileSync(table, "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
    const column = head.split("\t").indexOf("name");
    for (const row of rows) {
      const name = row.split("\t")[column];
      if (name) names.add(name);
    }
  }
  return [...names];
}
