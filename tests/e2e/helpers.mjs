// What journeys are given; run.mjs shows how they are used.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const widths = [360, 768, 1280];
const schemes = ["light", "dark"];
/** Small screens, large letters, wide spacing (WCAG 1.4.12): width in px, size of the letters in per cent, spaced or not. */
const tight = [[320, 100, false], [360, 200, false], [1280, 200, false], [360, 100, true]];

export function helpers({ page, site, project, problems }) {
  /** Records a failure and goes on, so that one run tells all that is wrong. */
  function check(holds, what) {
    if (!holds) problems.push(`not so: ${what}`);
  }

  /** Opens a page of the site and waits until the application stands in the element. */
  async function open(path = "") {
    await page.goto(site + path);
    await page.waitForFunction(() => {
      const root = document.querySelector("brownbag-review")?.shadowRoot;
      // The first screen of the document gives way to the one that the program draws.
      return root?.querySelector("h1") && !root.querySelector("[data-first]");
    });
  }

  /** Runs axe on the page as it is: light, dark, forced colours. Each violation is a failure that names the place. */
  async function expectAccessible(where) {
    for (const scheme of [...schemes, "forced"]) {
      await page.emulateMedia(scheme === "forced" ? { forcedColors: "active" } : { colorScheme: scheme });
      for (const violation of await axeViolations(page, scheme)) {
        const places = violation.nodes.map((node) => `${node.target.flat().join(" > ")}: ${node.failureSummary}`);
        problems.push(`axe, ${where}, ${scheme}: ${violation.id} (${violation.help})\n  ${places.join("\n  ")}`);
      }
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  }

  /** On a narrow screen, and with letters twice as large: nothing scrolls sideways, nothing is cut or covers another. */
  async function expectToFit(where, sizes = tight) {
    const before = page.viewportSize();
    for (const [width, letters, spaced] of sizes) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(crowd, { letters, spaced });
      for (const trouble of await page.evaluate(misfits, letters === 100)) {
        problems.push(`does not fit, ${where}, ${width} px, letters ${letters} %${spaced ? ", spaced" : ""}: ${trouble}`);
      }
    }
    await page.evaluate(crowd, { letters: 100, spaced: false });
    await page.setViewportSize(before);
  }

  /** Takes the whole page at each width, light and dark, as screenshots/<name>-<width>-<scheme>.png. */
  async function screenshots(name, sizes = widths) {
    const before = page.viewportSize();
    const place = join(project, "screenshots", name);
    mkdirSync(dirname(place), { recursive: true });
    for (const width of sizes) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `${place}-${width}-${colorScheme}.png`, fullPage: true });
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

  return { page, site, project, check, open, expectAccessible, expectToFit, screenshots, pdfText, readPdf };
}

/** The text of a PDF given as bytes. */
export function readPdf(bytes) {
  return execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], { input: bytes, encoding: "utf8" });
}

/** Runs in the page: large letters, and the spacing that people who read with difficulty set. */
function crowd({ letters, spaced }) {
  document.documentElement.style.fontSize = letters === 100 ? "" : `${letters}%`;
  window.spacing ??= new CSSStyleSheet();
  const rules = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
  window.spacing.replaceSync(spaced ? rules : "");
  const root = document.querySelector("brownbag-review").shadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== window.spacing), window.spacing];
}

/** Runs in the page: what is cut, covered, too wide, or (if `targets`) too small for a thumb. */
function misfits(targets) {
  const found = [];
  const root = document.querySelector("brownbag-review").shadowRoot;
  const scope = root.querySelector(".bb") ?? document.body;
  const named = (element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways by ${page.scrollWidth - page.clientWidth} px`);
  const seen = [...scope.querySelectorAll("*")].filter((element) => {
    const style = getComputedStyle(element);
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && style.clipPath === "none" && !element.closest("svg, .bb-hidden");
  });
  for (const element of seen) {
    const { right, left } = element.getBoundingClientRect();
    // A sheet of paper on the screen may be wider than a phone.
    if (element.closest(".bb-sheet")) continue;
    if (left < -1 || right > page.clientWidth + 1) {
      if (!element.matches(".bb-skip")) found.push(`reaches out of the page: ${named(element)}`);
    }
    const cuts = ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
    // The pieces of a bar are a drawing; the same stands under them in words.
    if (cuts && !element.matches("input, textarea") && element.scrollWidth > element.clientWidth + 1 && !element.closest(".bb-bar")) found.push(`is cut: ${named(element)}`);
    const grows = element.clientHeight > 0 && ["hidden", "clip"].includes(getComputedStyle(element).overflowY);
    if (grows && element.scrollHeight > element.clientHeight + 2 && !element.closest(".bb-bar")) found.push(`is cut below: ${named(element)}`);
  }
  const pressed = seen.filter((element) => element.matches("button, select, summary, input, textarea, a, .bb-choice label"));
  const boxes = pressed.filter((element) => !element.matches(".bb-skip, .bb-choice input")).map((element) => ({ element, box: element.getBoundingClientRect() }));
  for (const [at, { element, box }] of boxes.entries()) {
    // A link in a sentence is as high as its line.
    if (targets && !element.matches("p a, li a") && (box.width < 44 || box.height < 44)) {
      found.push(`is too small to hit, ${Math.round(box.width)} x ${Math.round(box.height)} px: ${named(element)}`);
    }
    for (const other of boxes.slice(at + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > 1 && high > 1 && !element.contains(other.element)) found.push(`${named(element)} and ${named(other.element)} overlap`);
    }
  }
  return found;
}

/** Runs over the debugging protocol, which the page's content security policy does not bind. */
async function axeViolations(page, scheme) {
  const session = await page.context().newCDPSession(page);
  try {
    // Forced colours are the person's own, and axe mistakes them for ours.
    const rules = scheme === "forced" ? "'color-contrast': { enabled: false }" : "";
    const options = `{ resultTypes: ['violations'], preload: false, rules: { ${rules} } }`;
    const run = `axe.run(document, ${options}).then((result) => JSON.stringify(result.violations))`;
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
