// <brownbag-review>: the custom element. It shows its children until the application has loaded, and again, with a
// sentence, if it cannot load. Attributes carry no data about a person: they end in HTML, logs and replay tools.

const here = (name) => new URL(name, import.meta.url);

/** The module, loaded once for all elements of the page; null again after a failure, so that a new element retries. */
let application = null;

/** The stylesheet that all elements share, or null where it could not be had. */
let sheet = null;

async function fetched(name, kind) {
  const response = await fetch(here(name), { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return kind === "text" ? response.text() : new Uint8Array(await response.arrayBuffer());
}

async function load() {
  const glue = import("./brownbag-page.js");
  const wasm = compiled(here("brownbag-page_bg.wasm"));
  const packs = ["names.pack", "rules.pack"].map((name) => fetched(name, "bytes"));
  const css = fetched("styles/element.css", "text").then((text) => new CSSStyleSheet().replace(text));
  const [module, compiledModule, names, rules, style] = await Promise.all([glue, wasm, ...packs, css]);
  sheet = style;
  await module.default({ module_or_path: compiledModule });
  module.open(names, rules);
  return module;
}

/** A server that sends another type than application/wasm makes it slower, not broken. */
async function compiled(url) {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`wasm: ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

export class BrownbagReview extends HTMLElement {
  /** Counts connections: what an earlier connection was waiting for is dropped when it arrives. */
  #generation = 0;
  #mounted = null;

  constructor() {
    super();
    // Open: a closed root protects nothing and hides the content from accessibility checks.
    this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
  }

  connectedCallback() {
    const generation = ++this.#generation;
    this.#mount(generation).catch((error) => {
      if (generation === this.#generation) this.#fail(error);
    });
  }

  disconnectedCallback() {
    this.#generation++;
    this.#mounted?.unmount();
    this.#mounted = null;
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  async #mount(generation) {
    application ??= load();
    const module = await application;
    if (generation !== this.#generation) return;
    if (sheet) this.shadowRoot.adoptedStyleSheets = [sheet];
    // A fresh root each time: Yew never takes its listeners off the old one.
    const root = document.createElement("div");
    this.shadowRoot.replaceChildren(root);
    this.#mounted = module.mount(root, this.hasAttribute("page"));
    this.dispatchEvent(new CustomEvent("brownbag-ready", { bubbles: true, composed: true }));
  }

  #fail(error) {
    application = null;
    const notice = document.createElement("p");
    notice.setAttribute("role", "alert");
    notice.textContent = "This page could not start. Load it again, or use a newer browser. Nothing was sent anywhere.";
    this.shadowRoot.replaceChildren(notice, document.createElement("slot"));
    // The cause is a file or browser feature, never anything that a person typed.
    console.error("brownbag-review could not start:", error.message);
    this.dispatchEvent(new CustomEvent("brownbag-error", {
      bubbles: true, composed: true, detail: { code: "not-loaded", recoverable: true },
    }));
  }
}

if (!customElements.get("brownbag-review")) customElements.define("brownbag-review", BrownbagReview);
