// The application without the page around it. page.js shows it in our own documents, element.js in a host's.
import { application, completed, learned, loaded, onEnd, sheet } from "./instance.js";
import { lastResort } from "./last-resort.js";
import { begunIn } from "./take-over.js";

export { printApart } from "./print-apart.js";
export { panicNext } from "./instance.js";

/** News that hold until the next of their kind: the application that follows a panic is told them again. */
const lasting = ["sealed", "exposed", "release-ready", "share-wanted"];

/**
 * Shows the application in a shadow root. It asks things of `outside(what, text)` and is told news by `tell(news, text)`:
 * src/element.rs lists both. `remove` takes it off, with all that it held. Shown as soon as screens and search are there;
 * `whole` holds when the rest is there too, `inSpanish` when nothing more will be fetched.
 *
 * After a panic it is shown anew, with what the person told up to the last edit, and `outside` hears "restarted". After a
 * second one within ten seconds the list stands there as text, and `outside` hears "stopped".
 */
export async function show(root, ownsDocument, outside) {
  // Our own documents link the sheet, and it came before all else.
  const link = root.querySelector('link[rel="stylesheet"]');
  // It stays where it is: moved, it would be loaded anew.
  const replace = (content) => {
    for (const node of [...root.childNodes]) if (node !== link) node.remove();
    root.append(content);
  };
  const [adopted] = await Promise.all([link ? [] : sheet(), loaded()]);
  root.adoptedStyleSheets = [adopted].flat();
  const told = new Map();
  // Where the document is ours, before.js has chosen; elsewhere as the page speaks, in which the element stands.
  let language = (ownsDocument ? document.documentElement : root.host.closest("[lang]"))?.lang ?? "";
  let mounted;
  /** All that the person told, as the text of a save file: in memory only. */
  let kept;
  const asked = (what, text) => {
    if (what === "keep") kept = text;
    else if (what === "language") speak(text);
    else outside(what, text);
  };
  const speak = (tag) => {
    // Also for the instance that follows a panic.
    language = tag;
    if (ownsDocument) document.documentElement.lang = tag;
  };
  const mount = () => {
    // A fresh place each time: Yew never takes its listeners off the old one.
    const place = document.createElement("div");
    replace(place);
    mounted = application().mount(place, ownsDocument, language, asked, kept);
    for (const [news, text] of told) mounted.tell(news, text);
    return place;
  };
  const showText = () => {
    mounted = null;
    const text = lastResort(kept, language, mount);
    // Whatever it is that fails, it may be in the list.
    kept = undefined;
    replace(text);
    text.querySelector("h1").focus();
  };
  const goOn = begunIn(root);
  const drawn = mount();
  // Yew draws when this call has ended.
  setTimeout(() => goOn(drawn));
  const whole = completed(/^es\b/i.test(language)).then(() => mounted?.complete());
  const inSpanish = whole.then(learned).then(() => mounted?.complete());
  inSpanish.catch(() => {});
  // Who cares listens to `whole` too.
  whole.catch(() => {});
  const forgetEnd = onEnd((again) => {
    // The list that stands here as text must not go because another application on the page ended.
    if (!mounted) return;
    if (again) showText();
    else mount();
    outside(again ? "stopped" : "restarted", "");
  });
  return {
    whole,
    inSpanish,
    tell(news, text = "") {
      if (lasting.includes(news)) told.set(news, text);
      mounted?.tell(news, text);
    },
    remove() {
      forgetEnd();
      mounted?.unmount();
      mounted = null;
      kept = undefined;
      root.replaceChildren();
    },
  };
}
