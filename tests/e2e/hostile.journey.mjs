// A host's page whose scripts want to know what a person types: framed they learn nothing, in-page they learn it all, and
// docs/embedding.md says so.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const canary = "zzcanary";

/** Listens everywhere and patches what text passes through, before anything of ours is loaded. */
const spy = `<script>
  globalThis.caught = [];
  const keep = (from, value) => { if (typeof value === "string" && value !== "") caught.push(from + ": " + value); };
  let typed = "";
  for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input", "change", "paste", "copy", "cut", "compositionupdate", "focusin", "click", "pointerdown"]) {
    for (const target of [window, document]) {
      target.addEventListener(type, (event) => {
        if (type === "keydown" && target === window) { typed += event.key; keep("keys", typed); }
        keep(type, event.data);
        keep(type + " path", event.composedPath?.()[0]?.value);
        keep(type + " clipboard", event.clipboardData?.getData("text"));
      }, true);
    }
  }
  addEventListener("message", (event) => keep("message", JSON.stringify(event.data)));
  for (const name of ["ready", "status", "share", "error"]) addEventListener("brownbag-" + name, (event) => keep("event", JSON.stringify(event.detail)), true);
  const watch = (root) => new MutationObserver(() => keep("mutation", root.textContent ?? root.innerHTML)).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  watch(document.documentElement);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) { const root = attach.call(this, options); watch(root); return root; };
  const decode = TextDecoder.prototype.decode;
  TextDecoder.prototype.decode = function (...given) { const text = decode.apply(this, given); keep("decode", text); return text; };
  const encode = TextEncoder.prototype.encodeInto;
  TextEncoder.prototype.encodeInto = function (text, ...rest) { keep("encode", text); return encode.call(this, text, ...rest); };
  for (const type of [HTMLInputElement, HTMLTextAreaElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(type.prototype, "value");
    Object.defineProperty(type.prototype, "value", { get() { const value = get.call(this); keep("value", value); return value; }, set(value) { keep("value", value); set.call(this, value); }, configurable: true });
  }
  const post = window.postMessage;
  window.postMessage = function (data, ...rest) { keep("post", JSON.stringify(data)); return post.call(this, data, ...rest); };
  const send = window.fetch;
  window.fetch = function (address, ...rest) { keep("fetch", String(address)); return send.call(this, address, ...rest); };
</script>`;

const pageWith = (site, mode) => `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,">${spy}
  <script type="module" src="${site}element.js"></script><body><brownbag-review mode="${mode}" loading="eager"></brownbag-review></body></html>`;

/** Types a medicine, pastes a list, and reads the review. */
async function use(page, place) {
  await place.getByRole("button", { name: /My own list/ }).click();
  await place.getByRole("combobox").pressSequentially(`${canary} 5 mg`);
  await place.locator(".bb-search-row .bb-button").click();
  await place.getByRole("button", { name: /Paste a list/ }).click();
  await place.getByLabel("Your list", { exact: true }).fill(`${canary} twice a day\nwarfarin 5 mg daily`);
  await place.getByRole("button", { name: /Read my list/ }).click();
  await place.getByText(canary).first().waitFor();
}

/** What the host's scripts can still read when they go looking. */
const look = (page) => page.evaluate(() => {
  const element = document.querySelector("brownbag-review");
  const inside = element.shadowRoot;
  const frame = inside.querySelector("iframe");
  const words = [element.outerHTML, inside.innerHTML, JSON.stringify(history.state), location.href, document.title, document.cookie, name];
  try {
    words.push(frame?.contentDocument?.body.innerHTML, frame?.contentWindow.document.body.innerHTML);
  } catch {
    // Another origin.
  }
  return JSON.stringify([...globalThis.caught, ...words]);
});

export const journeys = [
  {
    title: "framed: a hostile host never catches the name of a medicine",
    async journey({ page, site, host, check }) {
      host.show(pageWith(site, "frame"));
      await page.goto(host.origin);
      const frame = page.locator("brownbag-review iframe").contentFrame();
      await use(page, frame);
      const caught = await look(page);
      check(/brownbag/.test(caught), "the spy works: it hears the messages that there are");
      check(!caught.includes(canary) && !caught.includes("warfarin"), `caught: ${/[^"]*(zzcanary|warfarin)[^"]*/.exec(caught)?.[0]}`);
      check(!host.asked.some((line) => line.includes(canary)), "nor does its server");
    },
  },
  {
    title: "in-page: it catches everything, and the guide for hosts says so",
    async journey({ page, site, host, project, check }) {
      host.show(pageWith(site, "inline"));
      await page.goto(host.origin);
      await use(page, page);
      const caught = await look(page);
      for (const way of ["keys", "value", "mutation", "decode"]) {
        check(new RegExp(`"${way}: [^"]*${canary}`).test(caught), `caught by way of ${way}`);
      }
      const guide = readFileSync(join(project, "docs/embedding.md"), "utf8").replace(/\s+/g, " ");
      check(guide.includes("every script on your page can read what a person types"), "docs/embedding.md says so");
    },
  },
];
