// The application's wasm instance: compiled once, guarded, and made anew after a panic.
//
// A panic traps in the middle of its work and nothing is cleaned up, so what the instance holds may be half changed: it must
// never be called again. All elements of the page live in one instance and end with it. Each of them is told, after
// the trap has left the stack, and asks for `application()` again; that makes the next instance from the compiled
// module, without the network: the page may be sealed by then.
import { instantiate } from "brownbag-page"; // What wasm-bindgen made, as tools/finish-page.mjs changes it.

/** The files of this build by their hashes: the browser refuses any other. tools/release.mjs writes the hashes. */
const integrity = {
  "styles/element.css": "",
  "brownbag-page_bg.wasm": "",
  "names.pack": "",
  "es.words": "",
  "brownbag-review_bg.wasm": "",
  "rules.pack": "",
  "es.pack": "",
};

/** A second panic within this time means that a new instance mends nothing. */
const SOON = 10_000;

/**
 * What instances are made of: first screens, search and names; then reading, review and rules, which share the memory of
 * the first (tools/split.mjs); last the Spanish words of the rules. Null before they were asked for, and after they could not be had.
 */
let loading = null;
let parts = null;
let styles = null;
let completing = null;
let rest = null;
let spanish = null;

/** The running instance, as what `src/element.rs` exports; null before the first and after a panic. */
let running = null;
/** Its exports without the guard, for the second part; null once that is linked. */
let unlinked = null;
let ended = -Infinity;

/** Told with `true` if the last panic was short ago. */
const listeners = new Set();

/** Fetches and compiles, once for all elements of the page; a new element retries after a failure. */
export async function loaded() {
  loading ??= load();
  try {
    parts = await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** The sheet of the application, where the document has not linked it. */
export async function sheet() {
  styles ??= text("styles/element.css").then((rules) => new CSSStyleSheet().replace(rules));
  try {
    return await styles;
  } catch (error) {
    styles = null;
    throw error;
  }
}

/**
 * Fetches what comes after, once, and links it to the running instance. Only after `loaded`. With `inSpanish` it waits for the
 * Spanish words of the rules too, if they are to be had.
 */
export async function completed(inSpanish) {
  completing ??= loadRest();
  try {
    [rest] = await Promise.all([completing, inSpanish && fetchSpanish()]);
  } catch (error) {
    completing = null;
    throw error;
  }
  if (running) link();
}

/** The Spanish words of the rules, for who changes the language later. Without them findings are told in English, and say so. */
export async function learned() {
  if (spanish) return;
  await fetchSpanish();
  if (spanish && running && !unlinked) running.complete(rest.rules, spanish);
}

async function fetchSpanish() {
  spanish ??= await bytes("es.pack").catch(() => null);
}

/** The running instance; made if there is none. Only after `loaded`. */
export function application() {
  if (!running) {
    const instance = instantiate(parts.compiled, (exports) => guarded((unlinked = exports)));
    instance.open(parts.names, parts.words);
    running = instance;
    if (rest) link();
  }
  return running;
}

function link() {
  if (!unlinked) return;
  new WebAssembly.Instance(rest.compiled, { first: unlinked });
  unlinked = null;
  running.complete(rest.rules, spanish ?? new Uint8Array());
}

/** Calls `listener(again)` when the instance has ended. Gives what ends that. */
export function onEnd(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the tests of recovery: the next message, or with "render" the next drawing, panics. */
export function panicNext(where) {
  application().panic_next(where === "render");
}

async function load() {
  // The smallest file. The rest is asked for when it is there: the answer takes as long as the program is still coming, and
  // the line never idles.
  const first = text("es.words");
  first.then(() => { completing ??= loadRest(); completing.catch(() => {}); }, () => {});
  const [compiled, names, words] = await Promise.all([
    fetched("brownbag-page_bg.wasm").then(compile),
    bytes("names.pack"),
    first,
  ]);
  return { compiled, names, words };
}

async function loadRest() {
  const [compiled, rules] = await Promise.all([fetched("brownbag-review_bg.wasm").then(compile), bytes("rules.pack")]);
  return { compiled, rules };
}

const bytes = async (name) => new Uint8Array(await (await fetched(name)).arrayBuffer());
const text = async (name) => (await fetched(name)).text();

async function fetched(name) {
  const response = await fetch(new URL(name, import.meta.url), { credentials: "same-origin", integrity: integrity[name] });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** A server that sends another type than application/wasm makes it slower, not broken. */
async function compile(response) {
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** The exports of one instance, each of which ends it by throwing, and does nothing from then on. */
function guarded(exports) {
  let dead = false;
  let depth = 0;
  const guard = (call) => (...args) => {
    // Late events, timers and finalizers ask for nothing. Code of the instance that is still on the stack is stopped.
    if (dead && depth === 0) return undefined;
    if (dead) throw new Error("this instance has ended");
    depth += 1;
    try {
      return call(...args);
    } catch (error) {
      // A trap, an exhausted stack or memory, an exception of the browser that nobody caught: no frame was cleaned up.
      if (!dead) {
        dead = true;
        end();
      }
      throw error;
    } finally {
      depth -= 1;
    }
  };
  const safe = {};
  for (const [name, value] of Object.entries(exports)) {
    // What begins so is for the second part, which calls it from within.
    if (!name.startsWith("$")) safe[name] = typeof value === "function" ? guard(value) : value;
  }
  return safe;
}

function end() {
  running = null;
  const again = performance.now() - ended < SOON;
  ended = performance.now();
  queueMicrotask(() => [...listeners].forEach((listener) => listener(again)));
}
