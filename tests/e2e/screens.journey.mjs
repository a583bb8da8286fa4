// Every screen in every state (states.mjs): no violation that axe knows, room for large letters on a small screen, targets
// for an unsteady thumb, and a picture to look at.
import { hands, states } from "./states.mjs";

const file = (name) => name.replaceAll(", ", "-").replaceAll(" ", "-");

/** The same state in the longer language, where the application stands. */
async function inSpanish(name, tools) {
  const { page } = tools;
  const other = page.getByRole("button", { name: "Español" });
  if (await other.count() === 0) return;
  await other.click();
  await page.locator(".bb[lang=es]").waitFor();
  await tools.expectAccessible(`${name}, in Spanish`);
  await tools.expectToFit(`${name}, in Spanish`);
  await tools.screenshots(`screens/es/${file(name)}`, [360]);
}

export const journeys = states.map(({ name, reach, allow = [] }) => ({
  title: name,
  async journey(tools) {
    for (const text of allow) tools.allow(text);
    await reach(hands(tools), tools);
    await tools.expectAccessible(name);
    await tools.expectToFit(name);
    await tools.screenshots(`screens/${file(name)}`);
    await inSpanish(name, tools);
  },
}));
