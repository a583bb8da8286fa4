// A panic ends the wasm instance: the list is back within a second, and the dead instance is never called again.

const LIST = "lithium 300 mg twice a day\nAdvil 200 mg as needed for knee pain\nmetoprolol 25 mg daily - stopped in May";

/** Counts, for each instance, the calls that reach it after it trapped. Runs before the page's own code. */
function countLateCalls() {
  const Instance = WebAssembly.Instance;
  globalThis.instances = [];
  WebAssembly.Instance = function (module, imports) {
    const real = new Instance(module, imports);
    // The second part of the wasm gives nothing out: it is reached through the first alone.
    if (Object.keys(real.exports).length === 0) return real;
    const counts = { dead: false, late: 0 };
    globalThis.instances.push(counts);
    const exports = {};
    for (const [name, value] of Object.entries(real.exports)) {
      exports[name] = typeof value !== "function" ? value : (...args) => {
        if (counts.dead) counts.late += 1;
        try {
          return value(...args);
        } catch (error) {
          counts.dead = true;
          throw error;
        }
      };
    }
    return { exports };
  };
}

const instances = (page) => page.evaluate(() => JSON.stringify(globalThis.instances));
const panicNext = (page, where) => page.evaluate(async (where) => (await import("./application.js")).panicNext(where), where);
const words = (page) => page.evaluate(() => document.querySelector("brownbag-review").shadowRoot.querySelector("main").innerText);

async function pasteList(page) {
  await page.getByRole("button", { name: /My own list/ }).click();
  await page.getByRole("button", { name: /Paste a list/ }).click();
  await page.getByLabel("Your list", { exact: true }).fill(LIST);
  await page.getByRole("button", { name: /Read my list/ }).click();
  await page.getByRole("button", { name: /on my list/ }).click();
  await page.getByRole("heading", { name: /3 medicines on the table/ }).waitFor();
}

/** Presses something, and gives the milliseconds until the notice of the mended page stands there. */
function timeToMend(page, name) {
  return page.evaluate(async (name) => {
    const root = document.querySelector("brownbag-review").shadowRoot;
    const button = [...root.querySelectorAll("button")].find((button) => button.innerText.includes(name));
    const started = performance.now();
    button.click();
    while (!root.querySelector("#bb-notice") && performance.now() - started < 5000) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    return performance.now() - started;
  }, name);
}

function provoked(allow) {
  // What a trap looks like from outside; nothing of the person stands in it.
  allow("unreachable");
  // A debug build says more.
  allow("a test asked for it");
}

function recovers(where) {
  return {
    title: `a panic in ${where}: the list is back within a second and the dead instance is never called`,
    async journey({ page, context, open, check, allow }) {
      provoked(allow);
      await context.addInitScript(countLateCalls);
      await open();
      await pasteList(page);
      // A late timer and a leaving guard of the first instance are waiting now.
      await page.getByLabel("Add a medicine by name").fill("lis");
      const requests = [];
      page.on("request", (request) => requests.push(request.url()));
      await panicNext(page, where);
      const took = await timeToMend(page, "That is everything");
      check(took < 1000, `mended after ${Math.round(took)} ms`);
      console.log(`       (mended after ${Math.round(took)} ms)`);
      const said = await words(page);
      check(/Something went wrong and was mended/.test(said), "the person is told in one plain sentence");
      check(/3 medicines on the table/.test(said) && /lithium/.test(said) && /Advil/.test(said), `the list is there: ${said}`);
      check(/Stopped/.test(said), "what was stopped is still stopped");
      const focused = await page.evaluate(() => document.querySelector("brownbag-review").shadowRoot.activeElement?.id);
      check(focused === "bb-notice", `the notice has the focus (${focused})`);
      check(requests.length === 0, `nothing was loaded: ${requests}`);
      // The new instance works, and what the old one left behind does not reach it.
      await page.getByLabel("Add a medicine by name").fill("zoloft 50 mg");
      await page.getByRole("button", { name: "Add to the list" }).click();
      await page.getByRole("heading", { name: /4 medicines on the table/ }).waitFor();
      await page.waitForTimeout(1000);
      await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true })));
      await page.goBack();
      const counts = await instances(page);
      check(counts === JSON.stringify([{ dead: true, late: 0 }, { dead: false, late: 0 }]), `calls: ${counts}`);
    },
  };
}

export const journeys = [
  recovers("update"),
  recovers("render"),
  {
    title: "two elements on a page: both lists are back",
    async journey({ page, open, check, allow }) {
      provoked(allow);
      await open();
      // Two in the page, as a host has them, in place of the one that fills our own document.
      await page.evaluate(async () => {
        document.querySelector("brownbag-review").remove();
        await import("./element.js");
        for (let count = 0; count < 2; count += 1) {
          const element = document.createElement("brownbag-review");
          element.setAttribute("mode", "inline");
          document.body.append(element);
        }
      });
      await pasteList(page.locator("brownbag-review").first());
      const second = page.locator("brownbag-review").nth(1);
      await second.getByRole("button", { name: /I am with a client/ }).click();
      await second.getByLabel("Add a medicine by name").fill("warfarin 5 mg");
      await second.getByRole("button", { name: "Add to the list" }).click();
      await second.getByRole("heading", { name: /1 medicine on the table/ }).waitFor();
      const told = page.evaluate(() => new Promise((done) => {
        const codes = [];
        document.addEventListener("brownbag-error", ({ detail }) => {
          codes.push(`${detail.code} ${detail.recoverable}`);
          if (codes.length === 2) done(codes.join(", "));
        });
      }));
      await panicNext(page, "update");
      await second.getByRole("button", { name: /That is everything/ }).click();
      for (const [element, list] of [[page.locator("brownbag-review").first(), /lithium/], [second, /warfarin/]]) {
        await element.locator("#bb-notice").waitFor();
        const table = await element.locator("ul.bb-table").innerText();
        check(list.test(table), `each element has its own list: ${table}`);
      }
      check(await second.locator(".bb-dense").count() === 1, "the second is still a therapist's");
      check(await told === "restarted true, restarted true", `the host is told: ${await told}`);
    },
  },
  {
    title: "a second panic within ten seconds leaves the list as text, and a fresh start",
    async journey({ page, context, open, check, allow }) {
      provoked(allow);
      await context.addInitScript(countLateCalls);
      await open();
      await pasteList(page);
      await panicNext(page, "update");
      await timeToMend(page, "That is everything");
      await panicNext(page, "render");
      await page.getByRole("button", { name: /That is everything/ }).click();
      const field = page.getByLabel("My list", { exact: true });
      await field.waitFor();
      const text = await field.inputValue();
      check(/lithium 300 mg/.test(text) && /Advil/.test(text), `the list as text: ${text}`);
      check(/^metoprolol.*stopped$/m.test(text), "what was stopped is named as such");
      check(await page.locator("brownbag-review .bb-table").count() === 0, "nothing of the program is left on the page");
      await page.getByRole("button", { name: /Start again/ }).click();
      await page.getByRole("button", { name: /My own list/ }).click();
      await page.getByText("Nothing on the table yet").waitFor();
      const counts = await instances(page);
      check(JSON.parse(counts).map(({ late }) => late).join() === "0,0,0", `calls: ${counts}`);
    },
  },
];
