// What a visitor downloads: the files of dist/site, raw and as brotli 11, against the limits.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const site = "dist/site";
/** Bytes of brotli. */
const LIMITS = { shell: 250_000, "shell and names": 290_000, packs: 350_000 };
const SHELL = [".html", ".css", ".js", ".wasm"];
/** Not beside the others: frame.html is index.html for hosts, and the switch is for bad days. */
const OTHERS = ["frame.html", "service-worker-off.js"];
/** Reading, review and plan: they come after the names, with the rules. */
const SECOND = "brownbag-review_bg.wasm";

const files = everyFile(site).map((path) => {
  const bytes = readFileSync(path);
  return { name: relative(site, path), raw: bytes.length, brotli: brotli(bytes) };
});
const of = (chosen) => files.filter(chosen).reduce((sum, file) => sum + file.brotli, 0);
const shell = of(({ name }) => SHELL.includes(extname(name)) && !OTHERS.includes(name) && name !== SECOND);
const names = of(({ name }) => name === "names.pack");
const rules = of(({ name }) => name === "rules.pack");

console.log("Sizes in bytes                              raw    brotli");
for (const file of files) line(file.name, file.raw, file.brotli);
console.log();
line("shell (HTML, CSS, JavaScript, wasm)", null, shell, LIMITS.shell);
line("shell and names pack", null, shell + names, LIMITS["shell and names"]);
line("second part of the wasm", null, of(({ name }) => name === SECOND));
line("shell with the second part", null, shell + of(({ name }) => name === SECOND));
line("rules pack", null, rules);
line("names and rules packs", null, names + rules, LIMITS.packs);
line("Spanish words of the rules", null, of(({ name }) => name === "es.pack"));
line("words of other languages", null, of(({ name }) => extname(name) === ".words"));
line("all", null, of(() => true));

function line(what, raw, compressed, limit) {
  const beyond = limit !== undefined && compressed > limit;
  if (beyond) process.exitCode = 1;
  const against = limit === undefined ? "" : `  at most ${limit}${beyond ? "  BEYOND" : ""}`;
  console.log(`${what.padEnd(38)} ${String(raw ?? "").padStart(8)} ${String(compressed).padStart(9)}${against}`);
}

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return bytes.length === 0 ? 0 : brotliCompressSync(bytes, { params }).length;
}

function everyFile(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? everyFile(path) : [path];
  });
}
