// On a slow line the first part of the program is here before the rest: what a person can do already, and what waits.
const REST = "**/brownbag-review_bg.wasm";

const SPANISH = "**/es.pack";

export const journeys = [
  { title: "search before the rest of the program is here; a step that needs it waits and follows", journey: restLate },
  { title: "who reads English waits for no Spanish; who changes the language is told the review anew when it comes", journey: spanishLate },
];

async function restLate({ page, open, check, expectAccessible }) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(REST, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await page.getByRole("button", { name: "My own list" }).click();
  const search = page.getByRole("combobox");
  await search.fill("sertr");
  const first = page.getByRole("option").first();
  await first.waitFor();
  check((await first.innerText()).includes("sertraline"), "names are suggested");
  await search.press("ArrowDown");
  await search.press("Enter");
  const waits = page.getByText("part of this page is still on its way");
  await waits.waitFor();
  check(await page.getByText("Network: sealed", { exact: true }).count() === 0, "the page does not say that it is sealed");
  await expectAccessible("a step that waits");
  release();
  await page.getByRole("heading", { name: "sertraline" }).waitFor();
  check(await waits.count() === 0 || !(await waits.isVisible()), "nothing waits any more");
  await page.getByText("Network: sealed", { exact: true }).waitFor();
}

async function spanishLate({ page, open, check }) {
  let release;
  const held = new Promise((done) => { release = done; });
  await page.route(SPANISH, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await page.getByRole("button", { name: "I am with a client" }).click();
  await page.getByRole("button", { name: "Paste a list instead" }).click();
  await page.getByLabel("Your list", { exact: true }).fill("lithium 300 mg twice a day\nAdvil 200 mg as needed");
  await page.getByRole("button", { name: "Read my list" }).click();
  await page.getByRole("button", { name: /^Put .* on my list$/ }).click();
  await page.getByRole("button", { name: "Review", exact: true }).click();
  const untranslated = page.getByText("Estas palabras todavía no están traducidas.").first();
  await page.getByText("What was checked, and what was not").waitFor();
  await page.getByRole("button", { name: "Español" }).click();
  await untranslated.waitFor();
  check(await page.getByText("Red: sellada", { exact: true }).count() === 0, "the page does not say that it is sealed");
  release();
  await untranslated.waitFor({ state: "detached" });
  await page.getByText("Red: sellada", { exact: true }).waitFor();
}
