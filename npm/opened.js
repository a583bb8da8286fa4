// What both entries share: start the wasm once, hand it the packs, give the engine.
import start, * as wasm from "./brownbag.js";

let started = null;

/** `read` gives the bytes of "wasm", "names", "rules" or "spanish"; `packs` may bring newer packs than those beside this file. */
export async function opened(read, packs = {}) {
  started ??= read("wasm").then((bytes) => start({ module_or_path: bytes }));
  try {
    await started;
  } catch (error) {
    // The next call tries again.
    started = null;
    throw error;
  }
  const kinds = ["names", "rules", "spanish"];
  const [names, rules, spanish] = await Promise.all(kinds.map((kind) => packs[kind] ?? read(kind)));
  return new wasm.Engine(names, rules, spanish);
}
