// Every screen in a language that nobody speaks: words 40 % longer than English, once from left to right and once from
// right to left. Nothing may be cut, cover another, or scroll sideways on a small screen. It takes the place of Spanish,
// for these tests only: no page carries it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hands, states } from "./states.mjs";

/** Spanish is already 7 % longer than English. */
const LONGER = 1.4 / 1.07;
/** What stands there before the application does, or in its place. */
const outside = ["loading", "cannot start", "mended in vain"];
/** Below this the longest words of a screen do not fit in its narrowest column, in any language. */
const WIDTH = 320;

export const journeys = states.filter(({ name }) => !outside.includes(name)).map(({ name, reach, allow = [] }) => ({
  title: `${name}, 40 % longer`,
  async journey(tools) {
    const { page, project, check, expectToFit } = tools;
    for (const text of allow) tools.allow(text);
    await serve(page, join(project, "dist/site"));
    await reach(hands(tools), tools);
    const other = page.locator(".bb-language");
    await other.click();
    await page.locator(".bb[lang=es]").waitFor();
    const brand = await page.locator(".bb-brand").getAttribute("aria-label");
    check(/([aeiouáéíóú])\1/.test(brand), `the longer words are shown: ${brand}`);
    await expectToFit(`${name}, 40 % longer`, [[WIDTH, 100]]);
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    await expectToFit(`${name}, from right to left`, [[WIDTH, 100]]);
    const { left, right } = await page.evaluate(() => {
      const { left, right } = document.querySelector("brownbag-review").shadowRoot.querySelector(".bb-brand").getBoundingClientRect();
      return { left, right: innerWidth - right };
    });
    check(right < left, `${name}: from right to left, the page begins on the right`);
  },
}));

/** The pseudo words in place of the Spanish ones, and their hash where the application asks for it. */
async function serve(page, site) {
  const words = stretched(readFileSync(join(site, "es.words"), "utf8"));
  const hash = createHash("sha256").update(words).digest("base64");
  const script = readFileSync(join(site, "application.js"), "utf8");
  const pinned = /("es\.words": ?")sha256-[^"]*/;
  if (!pinned.test(script)) throw new Error("application.js pins no es.words");
  await page.route("**/es.words", (route) => route.fulfill({ body: words, contentType: "text/plain; charset=utf-8" }));
  await page.route("**/application.js", (route) => route.fulfill({
    body: script.replace(pinned, `$1sha256-${hash}`), contentType: "text/javascript",
  }));
}

/** Each message as long as 1.4 times the English: vowels are said twice, evenly. Marks and names of arguments stay. */
function stretched(file) {
  const [head, ...messages] = file.split("\n");
  return [head, ...messages.map(longer)].join("\n");
}

function longer(message) {
  let out = "";
  let due = 0;
  // A mark, then a name up to its end (src/messages/compile.rs); or words.
  for (const [piece] of message.matchAll(/[\u0001\u0003][^\u0002]*\u0002|[^\u0001-\u0005]*\u0002|[\u0004\u0005]|[^\u0001-\u0005]+/g)) {
    if (/[\u0001-\u0005]/.test(piece)) {
      out += piece;
      continue;
    }
    for (const letter of piece) {
      out += letter;
      due += LONGER - 1;
      if (due >= 1 && /[aeiouáéíóú]/i.test(letter)) {
        out += letter.toLowerCase();
        due -= 1;
      }
    }
  }
  return out;
}
