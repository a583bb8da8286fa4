// Writes the notices for a folder that is given away: ours, and those of each crate that is compiled in.
//
//   node tools/notices.mjs <folder> [cargo's feature options]
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [folder, ...features] = process.argv.slice(2);
const crates = compiledIn();
const texts = new Map();
for (const { name, version, licence, place } of crates) {
  for (const text of licenceTexts(place)) {
    const users = texts.get(text) ?? [];
    users.push(`${name} ${version} (${licence})`);
    texts.set(text, users);
  }
}
const parts = [readFileSync("THIRD-PARTY-NOTICES.md", "utf8").trimEnd(), "## Crates compiled in"];
parts.push(crates.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join("\n"));
for (const [text, users] of texts) parts.push(`### ${users.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\``);
writeFileSync(join(folder, "THIRD-PARTY-NOTICES.md"), parts.join("\n\n") + "\n");

/** Crates that end in the wasm: not those that only run while it is built. */
function compiledIn() {
  const metadata = JSON.parse(cargo("metadata", "--format-version=1", "--locked", "--filter-platform=wasm32-unknown-unknown", ...features));
  const packages = new Map(metadata.packages.map((one) => [one.id, one]));
  const nodes = new Map(metadata.resolve.nodes.map((one) => [one.id, one]));
  const reached = new Set();
  const waiting = [metadata.resolve.root];
  while (waiting.length > 0) {
    const id = waiting.pop();
    const isMacro = packages.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
    if (reached.has(id) || isMacro) continue;
    reached.add(id);
    const normal = nodes.get(id).deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null));
    waiting.push(...normal.map(({ pkg }) => pkg));
  }
  reached.delete(metadata.resolve.root);
  return [...reached]
    .map((id) => packages.get(id))
    .map(({ name, version, license, manifest_path: path }) => ({ name, version, licence: license ?? "see its text", place: dirname(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Where a crate offers MIT, its MIT text is enough; else all that it carries. */
function licenceTexts(place) {
  const files = readdirSync(place).filter((name) => /^(licen[cs]e|copying|notice|unlicense)/i.test(name));
  const mit = files.filter((name) => /mit/i.test(name));
  return (mit.length > 0 ? mit : files).sort().map((name) => read(join(place, name))).filter(Boolean);
}

function read(path) {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
  } catch {
    return null;
  }
}

function cargo(...options) {
  return execFileSync("cargo", options, { encoding: "utf8", maxBuffer: 1 << 28 });
}
