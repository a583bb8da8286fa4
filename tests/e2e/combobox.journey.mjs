// The 18 criteria for a field with suggestions (GOV.UK), each by its number, on the medicine search in a real browser.
// What a screen reader says comes from the accessibility tree and the live region; both are read here as it would read them.
import { hands } from "./states.mjs";

/** The live region's words, in the order in which they were said. */
async function listen(page) {
  await page.evaluate(() => {
    const region = document.querySelector("brownbag-review").shadowRoot.querySelector("[role=status][aria-live=polite]");
    window.saidAloud = [];
    new MutationObserver(() => window.saidAloud.push(region.textContent.trim())).observe(region, {
      childList: true, characterData: true, subtree: true,
    });
  });
  return {
    all: () => page.evaluate(() => window.saidAloud),
    /** Waits until something that fits was said since the last call, and forgets what came before. */
    async next(wanted) {
      await page.waitForFunction((source) => window.saidAloud.some((said) => new RegExp(source).test(said)), wanted.source);
      return page.evaluate(() => window.saidAloud.splice(0).at(-1));
    },
  };
}

const criteria = [
  ["1. it takes the focus by keyboard", async ({ page, field, check }) => {
    await page.getByRole("heading", { level: 1 }).focus();
    for (let stop = 0; stop < 4 && !(await field.evaluate((one) => one.matches(":focus"))); stop += 1) await page.keyboard.press("Tab");
    check(await field.evaluate((one) => one.matches(":focus")), "Tab comes to the field");
  }],
  ["2. the focus is visible", async ({ field, check }) => {
    await field.focus();
    const outline = await field.evaluate((one) => getComputedStyle(one).outlineStyle + parseFloat(getComputedStyle(one).outlineWidth));
    check(outline === "solid3", `an outline of 3 px, not ${outline}`);
  }],
  ["3. it is announced as one to write in", async ({ node, check }) => {
    const { role, properties } = await node();
    check(role === "combobox" && properties.editable === "plaintext" && !properties.readonly, JSON.stringify(properties));
  }],
  ["4. what stands in it is announced", async ({ field, node, check }) => {
    await field.fill("zol");
    check((await node()).value === "zol", "its value is what was typed");
  }],
  ["5. that there are suggestions is announced", async ({ node, check }) => {
    const { properties } = await node();
    check(properties.autocomplete === "list" && properties.hasPopup === "listbox", JSON.stringify(properties));
  }],
  ["6. how to use them is announced", async ({ node, check }) => {
    check(/up and down arrow keys.*Enter to choose/.test((await node()).description), "the description says which keys");
  }],
  ["7. that the list is open is announced", async ({ page, field, node, check }) => {
    check((await node()).properties.expanded === false, "closed at first");
    await field.fill("zol");
    await page.getByRole("option").first().waitFor();
    check((await node()).properties.expanded === true, "open with suggestions");
  }],
  ["8. whether anything fits is announced", async ({ field, said, check }) => {
    await field.fill("qqqqqq");
    check(/^No suggestions/.test(await said.next(/suggestion/)), "none is said");
    await field.fill("zol");
    check(/^\d+ suggestions/.test(await said.next(/suggestion/)), "some are said");
  }],
  ["9. how many fit is announced", async ({ page, field, said, check }) => {
    await field.fill("zol");
    const words = await said.next(/suggestion/);
    check(words.startsWith(`${await page.getByRole("option").count()} suggestion`), words);
  }],
  ["10. a changed number is announced, once typing rests", async ({ page, field, said, check }) => {
    await field.focus();
    await page.keyboard.type("lisinop", { delay: 60 });
    await page.waitForTimeout(1000);
    check((await said.all()).length === 1, `one announcement, not one for each letter: ${await said.all()}`);
    await page.keyboard.type("ril", { delay: 60 });
    await page.waitForTimeout(1000);
    check((await said.all()).length === 2, `and another after the next rest: ${await said.all()}`);
  }],
  ["11. one way of putting in is enough: keys alone, and pointer alone", async ({ page, field, names, check }) => {
    await field.focus();
    await page.keyboard.type("zolo");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    check((await names()).length === 1, "by keys");
    await field.fill("advil");
    await page.getByRole("option").first().click();
    check((await names()).length === 2, "by pointer, on the names that were typed");
  }],
  ["12. each step is one press", async ({ page, field, names, check }) => {
    await field.fill("zolo");
    await page.getByRole("option").first().waitFor();
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    check((await names()).length === 1, "no key is held, none pressed together with another");
  }],
  ["13. the highlighted suggestion is announced", async ({ page, field, node, check }) => {
    await field.fill("zol");
    await page.keyboard.press("ArrowDown");
    const active = await node.active();
    check(/^Zoloft ?, sertraline$/.test(active.name), `the whole name, with what is in it: ${active.name}`);
    check(active.properties.selected === true, "as selected");
  }],
  ["14. its place among the others is announced", async ({ page, field, node, check }) => {
    await field.fill("zol");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const active = page.locator("[aria-selected=true]");
    check(await active.getAttribute("aria-posinset") === "2", "the second");
    check(await active.getAttribute("aria-setsize") === String(await page.getByRole("option").count()), "of all");
    check((await node.active()).role === "option", "as an option of the list");
  }],
  ["15. nothing is highlighted beforehand", async ({ page, field, check }) => {
    await field.fill("zol");
    await page.getByRole("option").first().waitFor();
    check(await page.locator("[aria-selected=true]").count() === 0 && !(await field.getAttribute("aria-activedescendant")), "no suggestion");
  }],
  ["16. a choice can be confirmed, and only so", async ({ page, field, names, check }) => {
    await field.fill("zol");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    check((await names()).length === 0, "leaving chooses nothing");
    await field.fill("zol");
    await page.keyboard.press("Enter");
    check((await names()).length === 0, "Enter without a highlight chooses nothing");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    check((await names()).join() === "Zoloft", "Enter takes the highlighted one");
  }],
  ["17. the confirmation is announced", async ({ page, field, said, check }) => {
    await field.fill("zol");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    check(/^Zoloft was added\. 1 medicine on the list\.$/.test(await said.next(/added/)), "name and count");
  }],
  ["18. the focus is in the field again", async ({ page, field, check }) => {
    await field.fill("zol");
    await page.getByRole("option").first().click();
    check(await field.evaluate((one) => one.matches(":focus") && one.value === ""), "and the field is empty for the next");
  }],
  // Beside the eighteen.
  ["the keys of text stay with the text; Escape closes, then empties; Alt opens and closes", async ({ page, field, node, check }) => {
    await field.fill("zolo");
    await page.keyboard.press("Home");
    await page.keyboard.type("x");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Backspace");
    check(await field.inputValue() === "xzoo", `Home, End, Left and Backspace edit: ${await field.inputValue()}`);
    await field.fill("zol");
    await page.keyboard.press("Escape");
    check((await node()).properties.expanded === false && await field.inputValue() === "zol", "closed, and the words stay");
    await page.keyboard.press("Alt+ArrowDown");
    check((await node()).properties.expanded === true, "opened again");
    await page.keyboard.press("Alt+ArrowUp");
    check((await node()).properties.expanded === false, "closed again");
    await page.keyboard.press("Escape");
    check(await field.inputValue() === "", "emptied");
  }],
];

export const journeys = criteria.map(([title, prove]) => ({
  title,
  async journey(tools) {
    const { page, check } = tools;
    await hands(tools).own();
    const field = page.getByRole("combobox");
    const session = await page.context().newCDPSession(page);
    const described = async (expression) => {
      const { result } = await session.send("Runtime.evaluate", { expression });
      const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
      const { role, name, value, description, properties } = nodes.find((one) => !one.ignored);
      const known = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
      return { role: role.value, name: name?.value, value: value?.value, description: description?.value, properties: known };
    };
    const root = "document.querySelector('brownbag-review').shadowRoot";
    /** The field as the accessibility tree has it; `node.active`: the suggestion that it points at. */
    const node = () => described(`${root}.querySelector('#bb-search')`);
    node.active = () => described(`${root}.getElementById(${root}.querySelector('#bb-search').getAttribute('aria-activedescendant'))`);
    const names = async () => (await page.getByRole("heading", { level: 3 }).allInnerTexts()).map((name) => name.trim());
    await prove({ page, field, node, names, check, said: await listen(page) });
  },
}));
