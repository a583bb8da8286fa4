// Trunk runs this after each build, on its staging folder: bundles styles and scripts, makes the glue of wasm-bindgen
// a function, minifies in release, adds the packs, and writes down which files belong together.
import { existsSync, readdirSync } from "node:fs";
import { copyFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { usedBy } from "./imports.mjs";
import { release } from "./release.mjs";
import { split } from "./split.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
const minify = process.env.TRUNK_PROFILE === "release";
const packs = process.env.BROWNBAG_PACKS ?? "dist/packs";

await styles();
await scripts();
await fonts();
await addPacks();
await parts();
await firstScreen();
await frame();
await worker();
await release(staging);

/** Each sheet directly in www/styles is an entry; what it imports from folders beside it is put in. */
async function styles() {
  const entries = readdirSync("www/styles").filter((name) => name.endsWith(".css"));
  await build({
    entryPoints: entries.map((name) => join("www/styles", name)),
    outdir: join(staging, "styles"),
    bundle: true,
    minify,
    // Fonts and pictures stay files of their own, at the same place relative to the sheet.
    external: ["*.woff2", "*.svg"],
    logLevel: "warning",
  });
}

/** Few files, so that a slow line is waited for once: page.js or element.js begins, and both use application.js. */
async function scripts() {
  await glue();
  await build({
    entryPoints: ["www/application.js", "www/page.js", "www/element.js"],
    outdir: staging,
    bundle: true,
    minify,
    format: "esm",
    target: "es2022",
    alias: { "brownbag-page": join(staging, "brownbag-page.js") },
    external: ["./application.js"],
    logLevel: "warning",
  });
  // No module: it runs before anything is shown.
  await build({ entryPoints: ["www/before.js"], outdir: staging, bundle: true, minify, format: "iife", target: "es2022", logLevel: "warning" });
  // It is in application.js now.
  await rm(join(staging, "brownbag-page.js"));
}

/**
 * wasm-bindgen's module holds one instance for ever. After a panic there has to be another, and nothing of the dead one may
 * reach it: so the module becomes a function, and each call of it makes an instance with a glue of its own
 * (docs/decisions/a-glue-for-each-instance.md).
 */
async function glue() {
  const path = join(staging, "brownbag-page.js");
  const source = await readFile(path, "utf8");
  const names = [...source.matchAll(/^export (?:class|function) (\w+)/gm)].map(([, name]) => name);
  const once = (text, from, to) => {
    const [before, after, ...more] = text.split(from);
    if (after === undefined || more.length > 0) throw new Error(`brownbag-page.js: "${from}" is not there once: did wasm-bindgen change?`);
    return before + to + after;
  };
  let body = source.replaceAll(/^export (class|function) /gm, "$1 ");
  body = once(body, "export { initSync, __wbg_init as default };", `initSync({ module });\nreturn { ${names.join(", ")} };`);
  body = once(body, "wasm = instance.exports;", "wasm = guard(instance.exports);");
  // The compiled wasm is handed over; the glue has no need to fetch.
  body = body.replaceAll(/^async function __wbg_(?:load|init|init_once)\([^]*?^}\n/gm, "");
  // Yew can draw markup from text. No screen does, and under Trusted Types the browser would refuse it.
  body = body.replaceAll(/^.*\.innerHTML = .*$/gm, 'throw new Error("markup from text is never drawn");');
  if (/\bfetch\b|import\.meta/.test(body)) throw new Error("brownbag-page.js still fetches: did wasm-bindgen change?");
  // Of a release only: a debug build drags along what nobody calls.
  if (minify) await writeFile("dist/imports.txt", usedBy(await readFile(join(staging, "brownbag-page_bg.wasm")), body));
  await writeFile(path, `export function instantiate(module, guard) {\n${body}\n}\n`);
}

/** The first screen as text in the document: it stands there before any script has run. */
async function firstScreen() {
  const path = join(staging, "index.html");
  const mark = "<!-- first screen -->";
  const page = await readFile(path, "utf8");
  if (!page.includes(mark)) throw new Error(`index.html has no place for the first screen: ${mark}`);
  const screens = await Promise.all(["en", "es"].map((language) => readFile(join(packs, `first-screen.${language}.html`), "utf8")));
  await writeFile(path, page.replace(mark, () => screens.join("\n")));
}

/** What hosts frame is our page, but for what installs it. */
async function frame() {
  const page = await readFile(join(staging, "index.html"), "utf8");
  await writeFile(join(staging, "frame.html"), page.replaceAll(/^ *<link rel="(?:manifest|apple-touch-icon)".*\n/gm, ""));
}

/** While one works on the page, a worker would show what was: then the switch that turns it off is in its place. */
async function worker() {
  const [, first, rest] = /^(.*\n)([^]*)$/.exec(await readFile("www/service-worker.js", "utf8"));
  const { code } = await transform(rest, { minify: true, target: "es2022" });
  const off = await readFile("www/service-worker-off.js");
  await writeFile(join(staging, "service-worker.js"), minify ? first + code : off);
  await writeFile(join(staging, "service-worker-off.js"), off);
}

/** In a release the wasm comes in two parts; while one works on it, the first is the whole and the second is empty. */
async function parts() {
  const [first, second] = ["page", "review"].map((part) => join(staging, `brownbag-${part}_bg.wasm`));
  if (minify) split(first, second);
  else await writeFile(second, Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
}

async function fonts() {
  if (existsSync("www/fonts")) await cp("www/fonts", join(staging, "fonts"), { recursive: true });
}

async function addPacks() {
  for (const name of ["names.pack", "rules.pack", "es.words", "es.pack"]) {
    await copyFile(join(packs, name), join(staging, name));
  }
}
