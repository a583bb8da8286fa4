// Every screen in every state (states.mjs) in Spanish: no violation that axe knows, room on a small screen, a picture to look at.
import { hands, states } from "./states.mjs";

/** What stands there before the application does, or in its place. */
const outside = ["loading", "cannot start"];

export const journeys = states.filter(({ name }) => !outside.includes(name)).map(({ name, reach, allow = [] }) => ({
  title: `${name}, in Spanish`,
  async journey(tools) {
    const { page, check, expectAccessible, expectToFit, screenshots } = tools;
    for (const text of allow) tools.allow(text);
    await reach(hands(tools), tools);
    const open = page.locator("details[open]");
    const opened = await open.count();
    await page.getByRole("button", { name: "Español" }).click();
    await page.getByRole("button", { name: "English" }).waitFor();
    check(await page.evaluate(() => document.documentElement.lang) === "es", "the document says its language");
    check(await open.count() === opened, "what was folded out stays so");
    await expectAccessible(`${name}, in Spanish`, ["light", "dark"]);
    await expectToFit(`${name}, in Spanish`, [[320, 100]]);
    await screenshots(`spanish/${name.replaceAll(", ", "-").replaceAll(" ", "-")}`, [360]);
  },
}));
