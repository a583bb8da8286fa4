// <brownbag-review>: the custom element. It shows its children until the application has loaded, and again, with a
// sentence, if it cannot load. Attributes carry no data about a person: they end in HTML, logs and replay tools.
import { application, loaded, onEnd } from "./instance.js";

export class BrownbagReview extends HTMLElement {
  /** Counts connections: what an earlier connection was waiting for is dropped when it arrives. */
  #generation = 0;
  #mounted = null;
  #forgetEnd = null;

  constructor() {
    super();
    // Open: a closed root protects nothing and hides the content from accessibility checks.
    this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
  }

  connectedCallback() {
    const generation = ++this.#generation;
    this.#start(generation).catch((error) => {
      if (generation === this.#generation) this.#fail(error);
    });
  }

  disconnectedCallback() {
    this.#generation++;
    this.#forgetEnd?.();
    this.#mounted?.unmount();
    this.#mounted = null;
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  async #start(generation) {
    const sheet = await loaded();
    if (generation !== this.#generation) return;
    this.shadowRoot.adoptedStyleSheets = [sheet];
    this.#mount();
    this.#forgetEnd = onEnd(() => this.#mount());
    this.#tell("brownbag-ready");
  }

  #mount() {
    // A fresh root each time: Yew never takes its listeners off the old one.
    const root = document.createElement("div");
    this.shadowRoot.replaceChildren(root);
    this.#mounted = application().mount(root, this.hasAttribute("page"));
  }

  #fail(error) {
    const notice = document.createElement("p");
    notice.setAttribute("role", "alert");
    notice.textContent = "This page could not start. Load it again, or use a newer browser. Nothing was sent anywhere.";
    this.shadowRoot.replaceChildren(notice, document.createElement("slot"));
    // The cause is a file or browser feature, never anything that a person typed.
    console.error("brownbag-review could not start:", error.message);
    this.#tell("brownbag-error", { code: "not-loaded", recoverable: true });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

if (!customElements.get("brownbag-review")) customElements.define("brownbag-review", BrownbagReview);
