// `brownbag/engine` in a browser: fetches the wasm and the packs that lie beside this file.
import { opened } from "./opened.js";

// Written out one by one, so that bundlers see the files and take them along.
const addresses = {
  wasm: () => new URL("./brownbag_bg.wasm", import.meta.url),
  names: () => new URL("./names.pack", import.meta.url),
  rules: () => new URL("./rules.pack", import.meta.url),
  spanish: () => new URL("./es.pack", import.meta.url),
};

/** Loads the engine; see engine.d.ts. */
export const open = (packs) => opened(fetched, packs);

async function fetched(what) {
  const response = await fetch(addresses[what](), { credentials: "same-origin" });
  if (!response.ok) {
    throw Object.assign(new Error(`${what}: the server answered ${response.status}`), { code: "not-loaded" });
  }
  return new Uint8Array(await response.arrayBuffer());
}
