// <brownbag-review>: the custom element. It shows its children until the application has loaded, and again, with a
// sentence, if it cannot load. Attributes carry no data about a person: they end in HTML, logs and replay tools.

export class BrownbagReview extends HTMLElement {
  /** Counts connections: what an earlier connection was waiting for is dropped when it arrives. */
  #generation = 0;
  #application = null;

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
    this.#application?.remove();
    this.#application = null;
    this.shadowRoot.replaceChildren(document.createElement("slot"));
  }

  async #mount(generation) {
    const { show } = await import("./application.js");
    const application = await show(this.shadowRoot, false, () => {});
    if (generation !== this.#generation) return application.remove();
    this.#application = application;
    application.tell("exposed");
    this.dispatchEvent(new CustomEvent("brownbag-ready", { bubbles: true, composed: true }));
  }

  #fail(error) {
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
