// `brownbag/engine` in Node: reads the wasm and the packs that lie beside this file.
import { readFile } from "node:fs/promises";
import { opened } from "./opened.js";

const files = { wasm: "./brownbag_bg.wasm", names: "./names.pack", rules: "./rules.pack", spanish: "./es.pack" };

/** Loads the engine; see engine.d.ts. */
export const open = (packs) => opened((what) => readFile(new URL(files[what], import.meta.url)), packs);
