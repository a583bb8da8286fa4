// Our own documents, index.html and frame.html: start the application, take the release, then seal.
import { show } from "./application.js";
import { aroundFrame } from "./around-frame.js";
import { takeRelease } from "./take-release.js";

/** Longest time that the seal waits for the release to be taken: a slow line must not keep the page open. */
const PATIENCE = 30_000;

const element = document.querySelector("brownbag-review");
const isFramed = parent !== self;
// The whole window is ours, or the host gives us the height that we need.
if (isFramed) element.removeAttribute("page");
const host = isFramed ? aroundFrame(element) : null;
let release = null;

const root = element.shadowRoot ?? withoutFirstScreen();

show(root, true, outside).then(started).catch(failed);

let application;

/** Older browsers don't read shadow roots in the document: until the application is there, they show what stands in the element. */
function withoutFirstScreen() {
  const root = element.attachShadow({ mode: "open" });
  root.append(document.createElement("slot"));
  return root;
}

async function started(shown) {
  application = shown;
  // A part that never comes is told as a page that could not start.
  await shown.whole;
  host?.ready(application);
  const taken = isFramed ? null : takeRelease(application);
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  [release] = await Promise.all([Promise.race([taken, late]), fonts(), shown.inSpanish]);
  seal();
}

function failed(error) {
  // In the place of "one moment", in the page's own type.
  const notice = element.querySelector("main > p");
  notice.setAttribute("role", "alert");
  notice.textContent = "This page could not start. Load it again, or use a newer browser. Nothing was sent anywhere.";
  const spanish = element.querySelector("main > [lang=es]");
  spanish.textContent = "La página no pudo empezar. Cárguela otra vez, o use un navegador más nuevo. No se envió nada a ningún lado.";
  root.replaceChildren(document.createElement("slot"));
  // The cause is a file or a browser's feature, never anything that a person typed.
  console.error("brownbag could not start:", error.message);
}

/** What the application asks of the page around it. */
function outside(what, text) {
  switch (what) {
    case "print": return print();
    case "test-seal": return void sealHolds().then((holds) => application.tell(holds ? "seal-held" : "seal-broken"));
    case "start-release": return release?.start();
    case "restarted":
    case "stopped": return host?.error(what);
    case "share":
    case "status": return host?.[what](text);
  }
}

/** Fonts load when they are first used, and after the seal they could not. */
function fonts() {
  const weights = [400, 700].map((weight) => document.fonts.load(`${weight} 1em "Atkinson Hyperlegible Next"`));
  return Promise.allSettled(weights);
}

/** From here on the browser refuses every request of this document, and no script can take that back. */
function seal() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "connect-src 'none'; img-src data: blob:; form-action 'none'";
  document.head.append(policy);
  application.tell(host?.readsUs ? "exposed" : "sealed");
}

/** Tries to reach our own server, as any script could; nothing is sent along. */
async function sealHolds() {
  const asked = fetch("icon.svg", { cache: "no-store" }).then(() => false, () => true);
  const shown = new Promise((done) => {
    const image = new Image();
    image.onload = () => done(false);
    image.onerror = () => done(true);
    image.src = "icon.svg";
  });
  return (await asked) && (await shown);
}
