// Writes down which files belong together, by their hashes: in application.js those that it loads.
//
//   node tools/release.mjs <folder>     again, after a file was replaced by a newer one (a pack, say)
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export async function release(folder) {
  const path = join(folder, "application.js");
  const text = await readFile(path, "utf8");
  const names = [...text.matchAll(/"([\w./-]+)": ?"(?:sha256-[^"]*)?"/g)].map(([, name]) => name);
  const hashes = new Map();
  for (const name of names) hashes.set(name, await hash(join(folder, name)));
  await writeFile(path, text.replace(/"([\w./-]+)": ?"(?:sha256-[^"]*)?"/g, (_, name) => `"${name}":"${hashes.get(name)}"`));
}

async function hash(path) {
  return `sha256-${createHash("sha256").update(await readFile(path)).digest("base64")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await release(process.argv[2] ?? "dist/site");
