// Cuts the page's wasm in two, so that first screens and search need not wait for the rest on a slow line.
//
// The second module has the functions that read lists, review, word, plan and keep. It shares memory, globals and table
// of the first; in the first each of them that is called from there is left as a stub that calls through a place in the table,
// which is empty until the second module is instantiated. Nothing in Rust knows of it but `Env::early`, which keeps messages
// back that would need the rest. (docs/decisions/two-parts-of-the-wasm.md)
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

/** What moves, by the names that rustc gives; and with it whatever only these call. */
const second = /brownbag::(?:review|wording|plan|formats)::|brownbag::app::(?:saving::(?:text|open)|reviewed|paste|planning)\b|list_as_text|Knowledge::open|knowledge::pack::decode|learn_spanish|knowledge::(?:criterion|rule|tables|spanish)::/;

/** What the state and the screens do with values of those types too: dropping, cloning, comparing. */
const everywhere = /drop_in_place|drop_slow| as core::(?:clone|cmp|default|fmt|ops::drop)/;

/** What rustc lets LLVM emit, and browsers since 2023 understand. */
const F = binaryen.Features;
const features = F.MutableGlobals | F.BulkMemory | F.BulkMemoryOpt | F.SignExt | F.NontrappingFPToInt | F.ReferenceTypes | F.CallIndirectOverlong | F.Multivalue;

const flags = ["mutable-globals", "bulk-memory", "bulk-memory-opt", "sign-ext", "nontrapping-float-to-int", "reference-types", "call-indirect-overlong", "multivalue"].map((feature) => `--enable-${feature}`);

/** The control flow is untangled before it is squeezed: 1 % less. Functions in order of their names pack better. */
const squeeze = ["--flatten", "--rereloop", "-Oz", "-Oz", "--reorder-functions-by-name", "--strip-debug", "--strip-producers"];

const name = String.raw`\$(?:"[^"]*"|[^\s()]+)`;
const called = new RegExp(String.raw`\((?:call|return_call) (${name})`, "g");
const referred = new RegExp(String.raw`\(ref\.func (${name})`, "g");

/** Splits the wasm at `path`, which has its names still, into itself and a second one at `secondPath`; squeezes both. */
export function split(path, secondPath) {
  const module = readModule(path);
  const moved = movedFrom(module);
  const entries = [...moved].filter((f) => module.pinned.has(f) || [...module.callers(f)].some((caller) => !moved.has(caller)));
  if (entries.length < 10) throw new Error("split: hardly a function to move: were the names stripped, or does rustc spell them anew?");
  const needed = [...new Set([...moved].flatMap((f) => [...module.functions.get(f).calls].filter((callee) => !moved.has(callee))))];
  write(path, firstPart(module, moved, entries, needed));
  write(secondPath, secondPart(module, moved, entries, needed));
}

function readModule(path) {
  const read = binaryen.readBinary(readFileSync(path));
  read.setFeatures(features);
  const items = itemsOf(read.emitText());
  const functions = new Map(items.filter(({ kind }) => kind === "func").map((item) => [item.name, item]));
  const callers = new Map();
  for (const [caller, item] of functions) {
    item.calls = new Set([...item.text.matchAll(called)].map(([, callee]) => callee));
    for (const callee of item.calls) callers.set(callee, (callers.get(callee) ?? new Set()).add(caller));
  }
  // Called from where no name stands: from JavaScript, and through the table.
  const pinned = new Set([...functions.values()].flatMap(({ text }) => [...text.matchAll(referred)].map(([, f]) => f)));
  const exported = new Set();
  for (const { kind, text } of items) {
    const names = kind === "elem" || kind === "export" ? text.match(new RegExp(name, "g")) : [];
    for (const f of names) (kind === "export" ? exported : pinned).add(f);
  }
  const one = (kind, sort) => items.find((item) => item.kind === kind && (!sort || item.text.includes(sort)));
  return { items, functions, pinned, exported, callers: (f) => callers.get(f) ?? new Set(), table: one("table", "funcref"), memory: one("memory") };
}

/** The fields of the module: each begins with one space and a bracket. */
function itemsOf(text) {
  const items = [];
  for (const line of text.split("\n").slice(1, -2)) {
    if (line.startsWith(" (")) items.push({ lines: [] });
    items.at(-1).lines.push(line);
  }
  for (const item of items) {
    item.text = item.lines.join("\n");
    item.kind = /^ \((\w+)/.exec(item.text)[1];
    const at = item.kind === "import" ? String.raw`\(func (${name})` : String.raw`^ \(\w+ (${name})`;
    item.name = new RegExp(at).exec(item.text)?.[1];
  }
  return items;
}

function movedFrom({ functions, pinned, exported, callers }) {
  const moved = new Set([...functions.keys()].filter((f) => second.test(f) && !everywhere.test(f) && !exported.has(f)));
  for (let grew = true; grew;) {
    grew = false;
    for (const f of functions.keys()) {
      const by = callers(f);
      if (moved.has(f) || pinned.has(f) || exported.has(f) || by.size === 0 || ![...by].every((caller) => moved.has(caller))) continue;
      moved.add(f);
      grew = true;
    }
  }
  return moved;
}

function firstPart({ items, functions, table }, moved, entries, needed) {
  const size = places(table);
  const slots = new Map(entries.map((f, index) => [f, size + index]));
  const stub = (item) => {
    const given = parametersOf(item).map((_, index) => `(local.get ${index})`).join(" ");
    return `${item.lines[0]}\n  (call_indirect ${table.name} ${typeOf(item)} ${given} (i32.const ${slots.get(item.name)}))\n )`;
  };
  const fields = items.flatMap((item) => {
    if (item === table) return [tableOf(table, size + entries.length)];
    if (item.kind !== "func" || !moved.has(item.name)) return [item.text];
    return slots.has(item.name) ? [stub(functions.get(item.name))] : [];
  });
  const globals = items.filter(({ kind }) => kind === "global");
  return [
    ...fields,
    ...needed.map((f, index) => `(export "${shared(index)}" (func ${f}))`),
    ...globals.map((global, index) => `(export "$g${index}" (global ${global.name}))`),
    `(export "$table" (table ${table.name}))`,
  ];
}

function secondPart({ items, functions, table, memory }, moved, entries, needed) {
  const imported = new Map(items.filter(({ kind }) => kind === "import").map((item) => [item.name, item]));
  const typeOfNeeded = (f) => typeOf(functions.get(f) ?? { lines: [imported.get(f).text.replace(/^.*?\(func /, "(func ")] });
  const globals = items.filter(({ kind }) => kind === "global");
  const size = places(table);
  return [
    ...items.filter(({ kind }) => kind === "type").map(({ text }) => text),
    `(import "first" "memory" (memory ${memory.name} ${/(\d+)\)$/.exec(memory.text)[1]}))`,
    `(import "first" "$table" ${tableOf(table, size + entries.length)})`,
    ...globals.map((global, index) => `(import "first" "$g${index}" (global ${global.name} ${/(\(mut \w+\)|[if]\d\d) \(/.exec(global.text)[1]}))`),
    ...needed.map((f, index) => `(import "first" "${shared(index)}" (func ${f} ${typeOfNeeded(f)}))`),
    ...[...moved].map((f) => functions.get(f).text),
    `(elem (table ${table.name}) (i32.const ${size}) func ${entries.join(" ")})`,
  ];
}

/** Names that the guard of www/instance.js does not wrap. */
const shared = (index) => `$${index.toString(36)}`;
const places = (table) => Number(/(\d+)(?: \d+)? funcref/.exec(table.text)[1]);
const tableOf = (table, size) => `(table ${table.name} ${size} ${size} funcref)`;
const parametersOf = ({ lines }) => [...lines[0].matchAll(/\(param (?:\$\S+ )?[^)]+\)/g)];
const typeOf = ({ lines: [head] }) => /\(type \$[^)]+\)/.exec(head)?.[0]
  ?? [...head.matchAll(/\((?:param|result) (?:\$\S+ )?([^)]+)\)/g)].map(([part, type]) => `(${part.slice(1).split(" ")[0]} ${type})`).join(" ");

function write(path, fields) {
  const module = binaryen.parseText(`(module\n${fields.join("\n")}\n)`);
  module.setFeatures(features);
  if (!module.validate()) throw new Error(`split: ${path} would not be valid`);
  binaryen.setDebugInfo(true);
  writeFileSync(`${path}.whole`, module.emitBinary());
  module.dispose();
  execFileSync("wasm-opt", [...flags, ...squeeze, `${path}.whole`, "-o", path]);
  rmSync(`${path}.whole`);
}
