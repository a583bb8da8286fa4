// What journeys are given; run.mjs shows how they are used.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [360, 768, 1280];
const schemes = ["light", "dark"];

export function helpers({ page, site, project, problems }) {
  /** Records a failure and goes on, so that one run tells all that is wrong. */
  function check(holds, what) {
    if (!holds) problems.push(`not so: ${what}`);
  }

  /** Opens a page of the site and waits until the application stands in the element. */
  async function open(path = "") {
    await page.goto(site + path);
    await page.waitForFunction(() => document.querySelector("brownbag-review")?.shadowRoot?.querySelector("h1"));
  }

  /** Runs axe on the page as it is, light and dark; each violation is a failure that names the place. */
  async function expectAccessible(where) {
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const violation of await axeViolations(page)) {
        const places = violation.nodes.map((node) => `${node.target.flat().join(" > ")}: ${node.failureSummary}`);
        problems.push(`axe, ${where}, ${scheme}: ${violation.id} (${violation.help})\n  ${places.join("\n  ")}`);
      }
    }
    await page.emulateMedia({ colorScheme: null });
  }

  /** Takes the whole page at each width, light and dark, as screenshots/<name>-<width>-<scheme>.png. */
  async function screenshots(name) {
    const before = page.viewportSize();
    mkdirSync(join(project, "screenshots"), { recursive: true });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: join(project, "screenshots", `${name}-${width}-${colorScheme}.png`), fullPage: true });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(overflow <= 0, `${name} at ${width} px needs no sideways scrolling (${overflow} px too wide)`);
      }
    }
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize(before);
  }

  /** Prints the page as a browser would and gives the text of the PDF, as laid out; `options` are Playwright's. */
  async function pdfText(options = {}) {
    const pdf = await page.pdf({ format: "Letter", preferCSSPageSize: true, ...options });
    return readPdf(pdf);
  }

  return { page, site, check, open, expectAccessible, screenshots, pdfText, readPdf };
}

/** The text of a PDF given as bytes. */
export function readPdf(bytes) {
  return execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], { input: bytes, encoding: "utf8" });
}

/** Runs over the debugging protocol, which the page's content security policy does not bind. */
async function axeViolations(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const run = "axe.run(document, { resultTypes: ['violations'], preload: false }).then((result) => JSON.stringify(result.violations))";
    await evaluate(session, `window.axe || (() => { ${axeSource}\n })()`, false);
    return JSON.parse(await evaluate(session, run, true));
  } finally {
    await session.detach();
  }
}

async function evaluate(session, expression, awaitPromise) {
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression, awaitPromise, returnByValue: awaitPromise, allowUnsafeEvalBlockedByCSP: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
