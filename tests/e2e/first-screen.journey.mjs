// The first screen stands in the document and can be read and pressed before the program is there.
const PROGRAM = "**/brownbag-page_bg.wasm";
const REST = "**/brownbag-review_bg.wasm";

/** Holds the answers to a request back. Gives what lets them come. */
async function hold(page, request) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(request, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The screen that is seen, as HTML without the marks of the first screen. */
const seen = (page) => page.evaluate(() => {
  const screens = [...document.querySelector("brownbag-review").shadowRoot.querySelectorAll(".bb")];
  const screen = screens.find((one) => one.checkVisibility());
  const marks = / data-(?:first|late|pressed)="[^"]*"/g;
  return screen.cloneNode(true).outerHTML.replaceAll(marks, "");
});

/** Where each thing of that screen stands and how it is painted. Not the pixels: an underline may fall half a pixel lower. */
const looks = (page) => page.evaluate(() => {
  const screens = [...document.querySelector("brownbag-review").shadowRoot.querySelectorAll(".bb")];
  const screen = screens.find((one) => one.checkVisibility());
  return [...screen.querySelectorAll("*")].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const { color, backgroundColor, borderTopColor, font, textDecorationLine } = getComputedStyle(one);
    const places = [x, y, width, height].map((length) => Math.round(length * 10) / 10);
    return [one.localName, ...places, color, backgroundColor, borderTopColor, font, textDecorationLine].join(" ");
  }).join("\n");
});

const isDrawn = (page) => page.waitForFunction(() => {
  const root = document.querySelector("brownbag-review").shadowRoot;
  return root.querySelector("h1") && !root.querySelector("[data-first]");
});

export const journeys = [
  ...["en-US", "es-MX"].flatMap((locale) => ["light", "dark"].map((colorScheme) => ({
    title: `nothing changes or moves when the program takes the first screen's place: ${locale}, ${colorScheme}`,
    async journey({ browser, site, check }) {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width: 390, height: 844 } });
      try {
        const page = await context.newPage();
        const release = await hold(page, PROGRAM);
        const finish = await hold(page, REST);
        await page.goto(site);
        await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
        const sheets = [];
        page.on("request", (request) => request.url().endsWith(".css") && sheets.push(request.url()));
        const [before, lookedBefore] = [await seen(page), await looks(page)];
        check(before.includes(locale === "es-MX" ? "Es mi lista" : "My own list"), "the first screen speaks as the device does");
        release();
        await isDrawn(page);
        const [after, lookedAfter] = [await seen(page), await looks(page)];
        check(before === after, `the two screens are the same:\n${before}\n${after}`);
        check(lookedBefore === lookedAfter, "everything stands where it stood and looks as it looked");
        check(sheets.length === 0, `the sheet that is there is not asked for again: ${sheets}`);
        finish();
      } finally {
        await context.close();
      }
    },
  }))),
  {
    title: "what is pressed before the program is there takes effect as soon as it is",
    async journey({ page, site, check, expectAccessible }) {
      const release = await hold(page, PROGRAM);
      await page.goto(site);
      await expectAccessible("first screen");
      await page.getByRole("button", { name: "Español" }).click();
      const own = page.getByRole("button", { name: /Es mi lista/ });
      await own.click();
      await page.getByText("Su último paso sigue solo").waitFor();
      await expectAccessible("first screen, pressed");
      release();
      await page.getByRole("combobox").waitFor();
      check(await page.evaluate(() => document.documentElement.lang) === "es", "in the language that was chosen");
      await page.getByText("Red: sellada", { exact: true }).waitFor();
    },
  },
  {
    title: "who has come to a button by the keyboard stays there",
    async journey({ page, site }) {
      const release = await hold(page, PROGRAM);
      await page.goto(site);
      await page.getByRole("button", { name: /My own list/ }).focus();
      release();
      await isDrawn(page);
      await page.waitForFunction(() => document.querySelector("brownbag-review").shadowRoot.activeElement?.matches(".bb-door-own"));
      await page.keyboard.press("Enter");
      await page.getByRole("combobox").waitFor();
    },
  },
];
