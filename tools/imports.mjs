// What the program may ask of the browser: the imports of the page's wasm and every name that its glue uses, against the
// committed list; and names that no script of ours may use at all.
//
//   node tools/imports.mjs             compares; the page has to be built for the first half, and is not if it is older than src
//   node tools/imports.mjs --built     the same, but a page that is missing or old is a failure
//   node tools/imports.mjs --accept    takes what the built page uses into the list, to be looked at before it is committed
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const allowed = join(project, "tools/imports/allowed.txt");
/** What the last release build uses; tools/finish-page.mjs writes it. */
const built = join(project, "dist/imports.txt");

/** Ways out of the page, and ways in for text that becomes code or markup. */
const forbidden = /\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|sendBeacon|RTC\w+|WebTransport|importScripts|eval|execScript|Function\s*\(|document\s*\.\s*write(?:ln)?|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment|cookie|cookieStore|localStorage|sessionStorage|indexedDB|geolocation|mediaDevices)\b/g;
/** The loader of each part, the self-test of the seal, and the service worker. */
const mayFetch = ["www/instance.js", "www/page.js", "www/service-worker.js", "npm/engine.js"];

/** The list of what a wasm and its glue use, one a line, without the hashes that change from build to build. */
export function usedBy(wasm, glue) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name.replace(/_[0-9a-f]{16}$/, ""));
  const code = glue.replaceAll(/\/\*[^]*?\*\/|\/\/.*$|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gm, " ");
  const own = new Set([...code.matchAll(/\bfunction\s+(\w+)/g)].map(([, name]) => name));
  const names = [
    ...[...code.matchAll(/(?<!\.)\.\s*([A-Za-z]\w*)/g)].map(([, name]) => name),
    ...[...code.matchAll(/\b(?:new|instanceof)\s+(\w+)/g)].map(([, name]) => name),
    ...[...code.matchAll(/(?<![.\w])([A-Za-z]\w*)\s*\(/g)].map(([, name]) => name),
  ];
  const words = ["if", "for", "while", "switch", "catch", "function", "return", "typeof"];
  const apis = names.filter((name) => !own.has(name) && !words.includes(name) && !/^__wb/.test(name) && !/^arg\d+$/.test(name));
  const section = (title, all) => [`# ${title}`, ...[...new Set(all)].sort()].join("\n");
  return `${section("imports of the wasm", imports)}\n\n${section("names in the glue", apis)}\n`;
}

function main(how) {
  if (how === "--accept") {
    mkdirSync(dirname(allowed), { recursive: true });
    writeFileSync(allowed, readFileSync(built, "utf8"));
    return [];
  }
  const problems = scripts().flatMap(forbiddenIn);
  if (!existsSync(built) || olderThanSource(statSync(built).mtimeMs)) {
    if (how === "--built") problems.push("the page is not built, or older than its source: make page");
    else console.log("imports: the page is not built or older than its source; only the scripts were looked at");
    return problems;
  }
  return [...problems, ...forbiddenIn(built), ...difference()];
}

function scripts() {
  const ours = ["www", "npm"].flatMap((folder) => readdirSync(join(project, folder)).filter((name) => name.endsWith(".js")).map((name) => `${folder}/${name}`));
  const served = existsSync(join(project, "dist/site")) ? readdirSync(join(project, "dist/site")).filter((name) => name.endsWith(".js")) : [];
  return [...ours, ...served.map((name) => `dist/site/${name}`)];
}

function forbiddenIn(file) {
  const path = file.startsWith("/") ? file : join(project, file);
  const code = readFileSync(path, "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const found = [...code.matchAll(forbidden)].map(([name]) => `${file}: ${name} is forbidden`);
  const fetches = /(?<!\.)\bfetch\s*\(/.test(code) && !file.startsWith("dist/") && !mayFetch.includes(file);
  return fetches ? [...found, `${file}: fetch is for the loaders only`] : found;
}

function difference() {
  const lines = (path) => readFileSync(path, "utf8").split("\n").filter((line) => line !== "");
  const [before, now] = [lines(allowed), lines(built)];
  const added = now.filter((line) => !before.includes(line)).map((line) => `new in the page: ${line}`);
  const gone = before.filter((line) => !now.includes(line)).map((line) => `no longer used: ${line}`);
  const all = [...added, ...gone];
  return all.length === 0 ? [] : [...all, "If that is meant: node tools/imports.mjs --accept, and say why in the commit"];
}

function olderThanSource(time) {
  const folders = ["src", "Cargo.lock", "Cargo.toml"];
  const newest = (path) => (statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs);
  return folders.some((path) => newest(join(project, path)) > time);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = main(process.argv[2]);
  for (const problem of problems) console.error(`imports: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
