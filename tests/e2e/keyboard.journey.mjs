// From opening to print with keys alone: no pointer, no focus set by the test. After every key the focus is on something
// that shows it, never on the page as a whole.
import { hands } from "./states.mjs";

const list = `lithium 300 mg twice a day
Zoloft 50 mg tab, 1 po qam
warfarin 5 mg at bedtime`;

/** What has the focus, as a person would find it. */
function focused() {
  const root = document.querySelector("brownbag-review").shadowRoot;
  const element = root.activeElement;
  if (!element) return null;
  const label = element.matches(".bb-choice input") ? element.nextElementSibling : element;
  const style = getComputedStyle(label);
  const { top, bottom, width, height } = label.getBoundingClientRect();
  return {
    id: element.id,
    name: element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent.trim(),
    tag: element.tagName.toLowerCase(),
    shown: style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2,
    seen: bottom > 0 && top < innerHeight && width > 0 && height > 0,
  };
}

function keys({ page, check }) {
  const at = () => page.evaluate(focused);
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };

  /** Tabs on until the name of what has the focus fits; every stop on the way shows its focus. */
  async function tabTo(wanted, key = "Tab") {
    const passed = [];
    for (let stop = 0; stop < 120; stop += 1) {
      await press(key);
      const now = await at();
      if (!now) {
        passed.push("(the browser's own controls)");
        continue;
      }
      if (!now.shown || !now.seen) check(false, `the focus on ${now.tag} "${now.name}" can be seen (${JSON.stringify(now)})`);
      if (wanted.test(now.name)) return now;
      passed.push(now.name.slice(0, 40));
    }
    throw new Error(`keys never came to ${wanted}, only to: ${passed.join(" | ")}`);
  }

  /** Tabs to a button and presses it. */
  async function use(wanted, key = "Enter") {
    await tabTo(wanted);
    await press(key);
  }

  /** The focus stands on the title of the screen that was to come. */
  async function onTitle(wanted) {
    await page.getByRole("heading", { level: 1, name: wanted }).waitFor();
    const now = await at();
    check(now?.id === "bb-title" && wanted.test(now.name), `the focus is on the title ${wanted}: ${JSON.stringify(now)}`);
  }

  return { at, press, tabTo, use, onTitle };
}

export const journeys = [
  {
    title: "from opening to print with keys alone",
    async journey(tools) {
      const { page, open, check } = tools;
      const { at, press, tabTo, use, onTitle } = keys(tools);
      await page.addInitScript(() => {
        window.print = () => { window.printed = (window.printed ?? 0) + 1; };
      });
      await open();

      // The first stop leads past what every screen has.
      await press("Tab");
      check((await at()).name === "Skip to the main part", "the first stop is the way past the frame");
      await press("Enter");
      check((await at()).id === "bb-main", "it leads to the main part");
      await use(/^My own list/);
      await onTitle(/What do you take/);
      check(/What do you take/.test(await page.title()), "the window has the name of the screen");

      // The search: arrows and Enter choose; leaving by Tab chooses nothing.
      await tabTo(/Add a medicine by name/);
      await page.keyboard.type("advi");
      await page.getByRole("option").first().waitFor();
      await press("ArrowDown", 2);
      await press("ArrowUp");
      await press("Enter");
      await page.getByRole("heading", { level: 3, name: /Advil/ }).waitFor();
      check((await at()).id === "bb-search", "after a choice the focus is in the field again");
      await page.keyboard.type("zolo");
      await page.getByRole("option").first().waitFor();
      await press("ArrowDown");
      await tabTo(/Paste a list/);
      check((await page.getByRole("heading", { level: 3 }).count()) === 1, "leaving the field has added nothing");

      // A mistake: the summary takes the focus, its link leads to the field.
      await press("Enter");
      await onTitle(/Paste a list/);
      await use(/^Read my list/);
      check((await at()).id === "bb-problems", "the summary of what is wrong has the focus");
      check(/^Error: /.test(await page.title()), "the window says that there is a mistake");
      await use(/Paste or type a list first/);
      check((await at()).id === "bb-paste", "the link leads to the field");
      for (const line of list.split("\n")) {
        await page.keyboard.type(line);
        await press("Enter");
      }
      await use(/^Read my list/);
      await onTitle(/Did we read it right/);
      await use(/^Put 3 medicines/);
      await onTitle(/What do you take/);

      // A deletion and the way back, which has the focus at once and gives it back to what returned.
      await use(/^Remove Zoloft/);
      check((await at()).id === "bb-undo", "the way back has the focus");
      await use(/^Undo$/);
      check(/^Zoloft/.test((await at()).name), `the focus is on what came back: ${JSON.stringify(await at())}`);

      // Back by the browser's history: the screen before, with all that was entered.
      await use(/^That is everything/);
      await onTitle(/Advil/);
      await page.goBack();
      await onTitle(/What do you take/);
      check((await page.getByRole("heading", { level: 3 }).count()) === 4, "all four medicines are still there");
      await page.goForward();
      await onTitle(/Advil/);

      // Something wrong right now: there and back again.
      await use(/Is something wrong right now/);
      await onTitle(/Is something wrong right now/);
      await tabTo(/Swelling of the face/);
      await press("Space");
      await page.getByText("Call 911 now.").first().waitFor();
      await press("Space");
      await page.goBack();
      await onTitle(/Advil/);

      // The questions: a choice by arrows, a date left half, "I don't know".
      await use(/^Skip the rest/);
      await onTitle(/Easy to forget/);
      await use(/^None$/);
      check(/None/.test((await at()).name), "the answer keeps the focus");
      await use(/^Continue/);
      await onTitle(/How old/);
      await tabTo(/Age in years/);
      await page.keyboard.type("74");
      await use(/^Continue/);
      await onTitle(/What sex/);
      await tabTo(/Female/);
      await press("Space");
      await use(/^Continue/);
      for (let step = 0; step < 8 && !/Check your answers/.test((await at()).name); step += 1) await use(/^I don't know/);
      await onTitle(/Check your answers/);

      // A change leads back to where it was asked for.
      await use(/^Change: How old/);
      await onTitle(/How old/);
      await use(/^Continue/);
      await onTitle(/Check your answers/);

      await use(/^Review my list/);
      await onTitle(/Your review/);
      await use(/^What this rests on/);
      check(await page.getByText("Sources").first().isVisible(), "the basis opens by key");
      await press("Enter");
      check(!(await page.getByText("Sources").first().isVisible()), "and closes");
      await use(/^Put on my plan/);
      check(/^bb-done-/.test((await at()).id), "what is on the plan says so where the button was");
      await use(/^See the plan/);
      await onTitle(/Your plan/);

      // The plan: words, who, by when, a box of the day.
      await tabTo(/^What$/);
      await press("Control+A");
      await page.keyboard.type("Ask about the lithium level");
      await tabTo(/^Who/);
      await page.keyboard.type("My pre");
      await tabTo(/^Add your own/);
      await page.keyboard.type("Buy a pill box");
      await use(/^Add$/);
      check((await at()).id === "bb-new-item", "the focus is where the next can be written");
      await use(/^Not for me/);
      check((await at()).id === "bb-undo", "what was declined can be taken back at once");
      await use(/^lithium, Noon/, "Space");
      check((await at()).id === "bb-day-1-noon", `the box keeps the focus: ${JSON.stringify(await at())}`);
      await use(/^Look at the pages/);
      await onTitle(/Pages to take/);
      await use(/^Print$/);
      await page.waitForFunction(() => window.printed === 1, null, { timeout: 3000 });
      const paper = (await page.getByRole("article").allInnerTexts()).join(" ");
      for (const words of ["Ask about the lithium level", "Buy a pill box", "My prescriber", "Advil"]) {
        check(paper.replace(/\s+/g, " ").includes(words), `the paper says "${words}"`);
      }

      // No trap: from the last control the keys leave the page.
      await tabTo(/Finish and erase/);
      await press("Tab");
      check((await at()) === null, "after the last control the focus leaves the page");
    },
  },
  {
    title: "keys come to every control in the order in which it stands",
    async journey(tools) {
      const { page, check } = tools;
      const hand = hands(tools);
      await hand.client();
      await hand.listed();
      for (const step of ["About me", "Check", "Review", "Plan and print"]) {
        await hand.step(step);
        await page.getByRole("heading", { level: 1 }).waitFor();
        const order = await page.evaluate(() => {
          const root = document.querySelector("brownbag-review").shadowRoot;
          const positive = root.querySelectorAll("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").length;
          const pressed = [...root.querySelectorAll("button, input, select, textarea, summary, a")].filter((one) => one.checkVisibility());
          return { positive, disabled: pressed.filter((one) => one.disabled || one.tabIndex < 0).length };
        });
        check(order.positive === 0, `${step}: the order is the one of the page`);
        check(order.disabled === 0, `${step}: every control takes the focus`);
      }
    },
  },
];
