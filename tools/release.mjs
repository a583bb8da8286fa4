// Writes down which files belong together, by their hashes: in application.js those that it loads, in service-worker.js
// those that a visitor keeps.
//
//   node tools/release.mjs <folder>     again, after a file was replaced (by a newer pack, say)
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** A file that is loaded by its hash, as it stands in application.js. */
const pinned = /"([\w./-]+\.(?:wasm|pack|words|css))": ?"(?:sha256-[^"]*)?"/g;

/** Not for keeping: the worker itself, what hosts load, and what nobody reads without a network. */
const left = ["service-worker.js", "service-worker-off.js", "element.js", "fonts/OFL.txt", "THIRD-PARTY-NOTICES.md"];

export async function release(folder) {
  const path = join(folder, "application.js");
  const script = await readFile(path, "utf8");
  const names = [...script.matchAll(pinned)].map(([, name]) => name);
  if (names.length === 0) throw new Error(`${path} names no file that it loads`);
  const hashes = await hashesOf(folder, names);
  await writeFile(path, script.replaceAll(pinned, (_, name) => `"${name}":"${hashes[name]}"`));

  const files = await hashesOf(folder, everyFile(folder).filter((name) => !left.includes(name)).sort());
  const name = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  const worker = join(folder, "service-worker.js");
  const text = await readFile(worker, "utf8");
  await writeFile(worker, text.replace(/^const release = .*$/m, () => `const release = ${JSON.stringify({ name, files })};`));
}

async function hashesOf(folder, names) {
  const hashes = {};
  for (const name of names) {
    hashes[name] = `sha256-${createHash("sha256").update(await readFile(join(folder, name))).digest("base64")}`;
  }
  return hashes;
}

function everyFile(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, "/"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await release(resolve(process.argv[2] ?? "dist/site"));
