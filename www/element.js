// <brownbag-review>: the custom element, for a host's page. By default the application runs in a frame of its own origin, out of
// reach of the host's scripts; with mode="inline" it is part of the host's page. docs/embedding.md has the attributes and
// events. Attributes carry no data about a person: they end in HTML, logs and replay tools.

/** Of the messages between this element and frame.html (around-frame.js). */
const PROTOCOL = 1;
/** Time that the frame has to answer after it was loaded. */
const PATIENCE = 30_000;
const MOST_TEXT = 1 << 20;
const MOST_HEIGHT = 100_000;
const STATES = ["empty", "editing", "reviewed"];
/** What follows a panic, and a second one: application.js. */
const ENDS = ["restarted", "stopped"];

/** The host's sheets must not hide or resize what they cannot reach into: of important rules the inner one wins. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    display: block !important; box-sizing: border-box !important; float: none !important; min-inline-size: 0 !important;
    max-block-size: none !important; overflow: visible !important; opacity: 1 !important; filter: none !important; clip-path: none !important;
  }
  :host([hidden]) { display: none !important; }
  iframe { display: block; inline-size: 100%; border: 0; color-scheme: normal; }
`);

export class BrownbagReview extends HTMLElement {
  /** What ends the present connection: listeners, timers and what was being waited for. */
  #connection = null;
  #application = null;

  constructor() {
    super();
    // Open: a closed root protects nothing and hides the content from accessibility checks.
    this.attachShadow({ mode: "open" });
    this.#reset();
  }

  connectedCallback() {
    const connection = new AbortController();
    this.#connection = connection;
    const shown = this.getAttribute("mode") === "inline" ? this.#inline(connection.signal) : this.#frame(connection.signal);
    shown.catch((error) => this.#fail(connection.signal, error));
  }

  disconnectedCallback() {
    this.#connection?.abort();
    this.#application?.remove();
    this.#application = null;
    this.#reset();
  }

  /** Whether the host's scripts are kept out: "frame", or "none" in the host's own page or where the frame shares its origin. */
  get isolation() {
    const inline = this.getAttribute("mode") === "inline";
    return inline || this.#source().origin === location.origin ? "none" : "frame";
  }

  #source() {
    const given = this.getAttribute("src");
    return given === null ? new URL("frame.html", import.meta.url) : new URL(given, document.baseURI);
  }

  async #inline(signal) {
    const { show, printApart } = await import("./application.js");
    if (signal.aborted) return;
    const application = await show(this.shadowRoot, false, (what, text) => {
      if (what === "print") printApart(this.shadowRoot);
      if (what === "share") this.#tell("share", { mediaType: "text/plain", text });
      if (what === "status") this.#status(text, this.offsetHeight);
      if (ENDS.includes(what)) this.#ended(what);
    });
    if (signal.aborted) return application.remove();
    this.#application = application;
    application.whole.catch((error) => this.#fail(signal, error));
    application.tell("exposed");
    if (this.hasAttribute("share")) application.tell("share-wanted", location.host);
    this.#tell("ready", { isolation: this.isolation });
  }

  async #frame(signal) {
    const source = this.#source();
    const frame = document.createElement("iframe");
    // Both of the first two together are safe only because the origin is not the host's.
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals");
    frame.allow = "clipboard-write";
    frame.referrerPolicy = "no-referrer";
    frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
    frame.title = this.getAttribute("frame-title") ?? "Brownbag: review everything you take";
    frame.height = "0";
    addEventListener("message", (event) => {
      if (event.source !== null && event.source === frame.contentWindow && event.origin === source.origin) this.#heard(frame, event.data);
    }, { signal });
    frame.addEventListener("load", () => {
      frame.contentWindow.postMessage({ brownbag: PROTOCOL, type: "hello", share: this.hasAttribute("share") }, source.origin);
      const timer = setTimeout(() => this.#fail(signal, new Error("the frame did not answer")), PATIENCE);
      const heard = () => clearTimeout(timer);
      this.addEventListener("brownbag-ready", heard, { once: true, signal });
      signal.addEventListener("abort", heard);
    }, { signal });
    const language = this.closest("[lang]")?.lang;
    if (language) source.hash = new URLSearchParams({ lang: language });
    frame.src = source.href;
    this.shadowRoot.append(frame);
  }

  #heard(frame, data) {
    if (typeof data !== "object" || data === null || data.brownbag !== PROTOCOL) return;
    const { type, state, height, mediaType, text } = data;
    if (type === "ready") {
      this.shadowRoot.querySelector("slot")?.remove();
      this.#tell("ready", { isolation: this.isolation });
    }
    if (type === "status" && STATES.includes(state) && Number.isInteger(height) && height >= 0 && height <= MOST_HEIGHT) {
      frame.height = String(height);
      this.#status(state, height);
    }
    if (type === "error" && ENDS.includes(data.code)) this.#ended(data.code);
    if (type === "share" && mediaType === "text/plain" && typeof text === "string" && text.length <= MOST_TEXT) {
      this.#tell("share", { mediaType, text });
    }
  }

  #ended(code) {
    this.#tell("error", { code, recoverable: code === "restarted" });
  }

  #status(state, height) {
    this.#tell("status", { state, height, isolation: this.isolation });
  }

  #fail(signal, error) {
    if (signal.aborted) return;
    this.#connection.abort();
    const notice = document.createElement("p");
    notice.setAttribute("role", "alert");
    notice.textContent = "This part of the page could not start. Load the page again, or use a newer browser. Nothing was sent anywhere.";
    this.#reset(notice);
    // The cause is a file or a browser's feature, never anything that a person typed.
    console.error("brownbag-review could not start:", error.message);
    this.#tell("error", { code: "not-loaded", recoverable: true });
  }

  /** The children are shown, after a notice if there is one. */
  #reset(...before) {
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.shadowRoot.replaceChildren(...before, document.createElement("slot"));
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`brownbag-${what}`, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get("brownbag-review")) customElements.define("brownbag-review", BrownbagReview);
