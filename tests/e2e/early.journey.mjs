// On a slow line the first part of the program is here before the rest: what a person can do already, and what waits.
const REST = "**/brownbag-review_bg.wasm";

export const title = "search before the rest of the program is here; a step that needs it waits and follows";

export async function journey({ page, open, check, expectAccessible }) {
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
