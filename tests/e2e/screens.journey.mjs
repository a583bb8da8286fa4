// Every screen in every state (states.mjs): no violation that axe knows, room for large letters on a small screen, targets
// for an unsteady thumb, and a picture to look at.
import { hands, states } from "./states.mjs";

export const journeys = states.map(({ name, reach, allow = [] }) => ({
  title: name,
  async journey(tools) {
    for (const text of allow) tools.allow(text);
    await reach(hands(tools), tools);
    await tools.expectAccessible(name);
    await tools.expectToFit(name);
    await tools.screenshots(`screens/${name.replaceAll(", ", "-").replaceAll(" ", "-")}`);
  },
}));
