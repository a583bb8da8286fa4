// The application without the page around it. page.js shows it in our own documents, element.js in a host's.
import { application, loaded, onEnd } from "./instance.js";
export { printApart } from "./print-apart.js";

/** News that hold until the next of their kind: the application that follows a panic is told them again. */
const lasting = ["sealed", "exposed", "release-ready", "share-wanted"];

/**
 * Shows the application in a shadow root. It asks things of `outside(what, text)` and is told news by `tell(news, text)`:
 * src/element.rs lists both. `remove` takes it off, with all that it held.
 */
export async function show(root, ownsDocument, outside) {
  const sheet = await loaded();
  root.adoptedStyleSheets = [sheet];
  const told = new Map();
  let mounted;
  const mount = () => {
    // A fresh place each time: Yew never takes its listeners off the old one.
    const place = document.createElement("div");
    root.replaceChildren(place);
    mounted = application().mount(place, ownsDocument, outside);
    for (const [news, text] of told) mounted.tell(news, text);
  };
  mount();
  const forgetEnd = onEnd(mount);
  return {
    tell(news, text = "") {
      if (lasting.includes(news)) told.set(news, text);
      mounted.tell(news, text);
    },
    remove() {
      forgetEnd();
      mounted.unmount();
      root.replaceChildren();
    },
  };
}
