// The element in pages of another origin: framed by default, in-page where the host says so.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../../tools/serve.mjs";

const pageWith = (site, body, before = "") => `<!doctype html><html lang="en"><title>Clinic</title>
  <link rel="icon" href="data:,">${before}<script type="module" src="${site}element.js"></script><body>
  <script>
    globalThis.heard = [];
    for (const name of ["ready", "status", "share", "error"]) {
      addEventListener("brownbag-" + name, (event) => heard.push({ name, from: event.target.id, ...event.detail }));
    }
  </script>${body}</body></html>`;

const heard = (page) => page.evaluate(() => globalThis.heard);
const listening = (page) => page.waitForFunction(() => globalThis.heard.some(({ name }) => name === "ready"));
const framed = (page, at = 0) => page.locator("brownbag-review").nth(at).locator("iframe").contentFrame();

async function addCanary(place) {
  await place.getByRole("button", { name: /My own list/ }).click();
  await place.getByRole("combobox").pressSequentially("zzcanary 5 mg");
  await place.locator(".bb-search-row .bb-button").click();
}

export const journeys = [
  {
    title: "framed: two on a page, each with its own list; the host hears how far they are and nothing else",
    async journey({ page, site, host, check }) {
      host.show(pageWith(site, '<brownbag-review id="a"></brownbag-review><brownbag-review id="b" loading="eager"></brownbag-review>'));
      await page.goto(host.origin);
      await page.waitForFunction(() => globalThis.heard.filter(({ name }) => name === "ready").length === 2);
      const attributes = await page.locator("iframe").first().evaluate((frame) =>
        ["sandbox", "allow", "referrerpolicy", "title", "src"].map((name) => frame.getAttribute(name)));
      check(attributes[0] === "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals", `sandbox: ${attributes[0]}`);
      check(attributes[1] === "clipboard-write" && attributes[2] === "no-referrer" && attributes[3] !== "", `attributes: ${attributes}`);
      check(attributes[4].startsWith(`${site}frame.html`), `the frame is on the widget's own origin: ${attributes[4]}`);
      await addCanary(framed(page, 0));
      await framed(page, 0).getByText("zzcanary").first().waitFor();
      check(await framed(page, 1).getByText("zzcanary").count() === 0, "the other knows nothing of it");
      await framed(page, 0).getByText("Network: sealed", { exact: true }).waitFor();
      check(await framed(page, 0).getByText("Share with").count() === 0, "no site asked for the list");
      await page.waitForFunction(() => globalThis.heard.some(({ state }) => state === "editing"));
      const events = await heard(page);
      check(events.every(({ isolation }) => isolation === "frame"), "isolation: frame");
      check(events.filter(({ state }) => state === "editing").every(({ from }) => from === "a"), "only the first is being edited");
      check(!JSON.stringify(events).includes("zzcanary"), "no event carries what was typed");
      const heights = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => [frame.offsetHeight, frame.offsetWidth]));
      check(heights.every(([height]) => height > 400), `the frames are as high as what they show: ${heights}`);
      const scrolls = await framed(page, 1).locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
      check(scrolls <= 2, `and need no scrolling of their own (${scrolls} px)`);
    },
  },
  {
    title: "framed: in hosts of no policy, a strict one, and one that isolates itself, with only the entries of the guide",
    async journey({ page, site, host, check }) {
      const strict = `default-src 'none'; script-src 'nonce-test' ${site}element.js; frame-src ${site.slice(0, -1)}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
      const isolated = { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" };
      const hosts = { plain: {}, strict: { "Content-Security-Policy": strict }, isolated: { "Content-Security-Policy": strict, ...isolated } };
      for (const [name, headers] of Object.entries(hosts)) {
        host.show(pageWith(site, '<brownbag-review id="a" share></brownbag-review>').replaceAll("<script>", '<script nonce="test">'), headers);
        await page.goto(host.origin);
        await listening(page);
        await framed(page).getByText("Network: sealed", { exact: true }).waitFor();
        await addCanary(framed(page));
        await page.waitForFunction(() => globalThis.heard.some(({ state }) => state === "editing"));
        check((await heard(page)).every(({ isolation }) => isolation === "frame"), `${name}: isolation`);
      }
    },
  },
  {
    title: "framed: a new screen is read from its top, wherever the host's page was scrolled to",
    async journey({ page, site, host, check }) {
      host.show(pageWith(site, '<div style="height: 1500px">Opening hours</div><brownbag-review id="a" loading="eager"></brownbag-review><div style="height: 1500px">Directions</div>'));
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(host.origin);
      await listening(page);
      const before = await page.evaluate(() => scrollY);
      check(before === 0, `a frame that loads takes neither the focus nor the view (${before})`);
      const frame = framed(page);
      await frame.getByRole("button", { name: /client/ }).click();
      await page.waitForTimeout(500);
      const top = await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().top);
      const heading = await frame.getByRole("heading", { level: 1 }).evaluate((element) => element.getBoundingClientRect().top);
      check(top + heading >= 0 && top + heading < 400, `the heading is where it is seen: ${top + heading} px from the top`);
    },
  },
  {
    title: "framed: the folder of the npm package, served as it is",
    async journey({ page, host, own, project, check }) {
      const server = await serve(join(project, "dist/npm/widget"), { hosts: [host.origin] });
      own(server.address);
      try {
        host.show(pageWith(server.address, '<brownbag-review id="a"></brownbag-review>'));
        await page.goto(host.origin);
        await listening(page);
        await framed(page).getByText("Network: sealed", { exact: true }).waitFor();
        check((await heard(page)).every(({ isolation }) => isolation === "frame"), "isolation: frame");
      } finally {
        await server.close();
      }
    },
  },
  {
    title: "framed: the list is shared only after it was shown and the person agreed",
    async journey({ page, site, host, check }) {
      host.show(pageWith(site, '<brownbag-review id="a" share></brownbag-review>'));
      await page.goto(host.origin);
      await listening(page);
      const frame = framed(page);
      await addCanary(frame);
      const address = new URL(host.origin).host;
      await frame.getByRole("button", { name: `Share with ${address}` }).click();
      const shown = await frame.getByRole("region", { name: "What will be shared" }).innerText();
      check(/zzcanary/.test(shown) && /not checked/.test(shown), "the preview names what was not recognised");
      check(!(await heard(page)).some(({ name }) => name === "share"), "nothing was shared yet");
      await frame.getByRole("button", { name: "Do not share" }).click();
      await frame.getByRole("button", { name: `Share with ${address}` }).click();
      check(!(await heard(page)).some(({ name }) => name === "share"), "nor after looking away");
      await frame.getByRole("button", { name: `Share with ${address}` }).first().click();
      await page.waitForFunction(() => globalThis.heard.some(({ name }) => name === "share"));
      const shared = (await heard(page)).filter(({ name }) => name === "share");
      check(shared.length === 1 && shared[0].mediaType === "text/plain", "one event, plain text");
      const plain = (text) => text.replace(/\s+/g, " ").trim();
      check(plain(shared[0].text) === plain(shown), "exactly what was shown");
    },
  },
  {
    title: "framed: messages of strangers, of another shape or size, are not heard on either side",
    async journey({ page, site, host, check, allow }) {
      allow("could not start");
      host.show(pageWith(site, '<brownbag-review id="a"></brownbag-review><iframe id="stranger" srcdoc="<p>x"></iframe>'));
      await page.goto(host.origin);
      await listening(page);
      await framed(page).getByRole("heading", { level: 1 }).waitFor();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      const before = (await heard(page)).length;
      await page.evaluate(async (site) => {
        const frame = document.querySelector("brownbag-review").shadowRoot.querySelector("iframe");
        const share = { brownbag: 1, type: "share", mediaType: "text/plain", text: "forged" };
        // To the host: from itself, and from another frame.
        postMessage(share, "*");
        const script = document.querySelector("#stranger").contentDocument.createElement("script");
        script.textContent = `parent.postMessage(${JSON.stringify(share)}, "*")`;
        document.querySelector("#stranger").contentDocument.body.append(script);
        // To the frame: from the stranger, and in shapes that are none.
        document.querySelector("#stranger").contentWindow.eval(`parent.document.querySelector("brownbag-review").shadowRoot.querySelector("iframe").contentWindow.postMessage({ brownbag: 1, type: "hello", share: true }, "*")`);
        for (const odd of [null, 7, "hello", [], {}, { brownbag: 2, type: "hello", share: true }, { brownbag: 1, type: "hello", share: "yes" }, { brownbag: 1, type: "tell", news: "share-wanted" }]) {
          frame.contentWindow.postMessage(odd, site);
        }
        await new Promise((done) => setTimeout(done, 500));
      }, site);
      check((await heard(page)).length === before, `nothing new was heard: ${JSON.stringify((await heard(page)).slice(before))}`);
      check(await framed(page).getByText("Share with").count() === 0, "nobody is offered to share");
      check(await framed(page).getByRole("heading", { level: 1 }).count() === 1, "and the application goes on");
    },
  },
  {
    title: "framed on the host's own origin: the host can read it, and both sides are told",
    async journey({ page, site, check, expectAccessible }) {
      await page.route(`${site}clinic.html`, (route) => route.fulfill({ contentType: "text/html", body: pageWith(site, '<brownbag-review id="a"></brownbag-review>') }));
      // The real server would refuse it: frame.html may only be framed by the hosts it names.
      await page.route(`${site}frame.html`, async (route) => {
        const response = await route.fetch();
        const headers = response.headers();
        headers["content-security-policy"] = headers["content-security-policy"].replace(/frame-ancestors [^;]*;/, "");
        await route.fulfill({ response, headers });
      });
      await page.goto(`${site}clinic.html`);
      await listening(page);
      check((await heard(page)).every(({ isolation }) => isolation === "none"), "isolation: none");
      await framed(page).getByText("Network: not sealed", { exact: true }).waitFor();
      check(await framed(page).getByText("stays on this device").count() === 0, "no sentence claims that it is private");
      check(await framed(page).getByText("that website can read it").count() > 0, "the sentence says who can read it");
    },
  },
  {
    title: "framed where it may not be: the host's own words are shown, with a notice",
    async journey({ page, site, host, check, allow }) {
      for (const text of ["could not start", "frame-ancestors", "Framing", "ERR_BLOCKED", "chrome-error"]) allow(text);
      host.show(pageWith(site, `<brownbag-review src="${site}index.html" loading="eager"><a href="tel:555-0100">Call us</a></brownbag-review>`));
      await page.clock.install();
      await page.goto(host.origin);
      await page.locator("iframe").waitFor({ state: "attached" });
      check(await page.getByRole("link", { name: "Call us" }).isVisible(), "the host's words are shown while it loads");
      for (let waited = 0; waited < 40; waited += 1) {
        await page.clock.runFor(1000);
        if (await page.getByRole("alert").count() > 0) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      check(/could not start/.test(await page.getByRole("alert").innerText()), "the notice");
      check(await page.getByRole("link", { name: "Call us" }).isVisible(), "and the host's words");
      check((await heard(page)).some(({ name, code }) => name === "error" && code === "not-loaded"), "the host is told");
    },
  },
  {
    title: "the sample page: its sheet changes nothing in the frame, and the frame nothing in the page",
    async journey({ page, site, host, project, check, expectAccessible, screenshots }) {
      host.show(readFileSync(join(project, "www/embed.html"), "utf8").replaceAll("https://meds.clinic.example/", site));
      await page.goto(host.origin);
      await page.getByText("The visitor's list is empty.").waitFor();
      const style = await framed(page).getByRole("heading", { level: 1 }).evaluate((element) => {
        const { fontFamily, textTransform, letterSpacing, float } = getComputedStyle(element);
        return { fontFamily, textTransform, letterSpacing, float };
      });
      check(/Atkinson/.test(style.fontFamily) && style.textTransform === "none" && style.float === "none", `inside: ${JSON.stringify(style)}`);
      const box = await page.locator("brownbag-review").boundingBox();
      check(box.height > 400 && box.width > 500, `the element has room: ${JSON.stringify(box)}`);
      check(await framed(page).getByRole("button", { name: /My own list/ }).isVisible(), "buttons are there");
      await screenshots("embed");
    },
  },
  {
    title: "taken off the page, neither form leaves a frame, a listener or a timer behind",
    async journey({ page, site, host, check }) {
      for (const mode of ["frame", "inline"]) {
        const counting = `<script>
          const add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
          globalThis.listeners = new Set();
          EventTarget.prototype.addEventListener = function (type, listener, options) {
            const target = this ?? window;
            if (target === window || target === document) {
              const entry = { target, type, listener, ours: new Error().stack.includes("${site}") };
              listeners.add(entry);
              options?.signal && add.call(options.signal, "abort", () => listeners.delete(entry));
            }
            return add.call(target, type, listener, options);
          };
          EventTarget.prototype.removeEventListener = function (type, listener, options) {
            const target = this ?? window;
            for (const entry of listeners) if (entry.target === target && entry.type === type && entry.listener === listener) listeners.delete(entry);
            return remove.call(target, type, listener, options);
          };
          globalThis.timers = new Set();
          for (const [start, stop] of [["setTimeout", "clearTimeout"], ["setInterval", "clearInterval"]]) {
            const begin = window[start], end = window[stop];
            window[start] = (call, time, ...rest) => {
              const id = begin(() => { if (start === "setTimeout") timers.delete(id); call(...rest); }, time);
              timers.add(id);
              return id;
            };
            window[stop] = (id) => { timers.delete(id); return end(id); };
          }
        </script>`;
        host.show(pageWith(site, `<brownbag-review id="a" mode="${mode}"></brownbag-review>`, counting));
        await page.goto(host.origin);
        await listening(page);
        await addCanary(mode === "frame" ? framed(page) : page);
        check(await page.evaluate(() => [...listeners].some(({ ours }) => ours)), `${mode}: the count sees our listeners`);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        const element = await page.evaluateHandle(() => {
          const element = document.querySelector("brownbag-review");
          element.remove();
          return element;
        });
        await page.waitForFunction(() => timers.size === 0, null, { polling: 200 });
        const left = await element.evaluate((element) => ({
          frames: window.length,
          listeners: [...listeners].filter(({ ours }) => ours).map(({ type }) => type),
          shadow: element.shadowRoot.innerHTML,
          page: document.documentElement.outerHTML.includes("zzcanary"),
        }));
        check(left.frames === 0, `${mode}: no frame is left`);
        check(left.listeners.length === 0, `${mode}: listeners left: ${left.listeners}`);
        check(left.shadow === "<slot></slot>", `${mode}: left inside: ${left.shadow}`);
        check(!left.page, `${mode}: nothing that was typed is left`);
      }
    },
  },
  {
    title: "in-page: taken away, put back and moved, and two at once, each shows the application once",
    async journey({ page, site, host, check }) {
      host.show(pageWith(site, '<brownbag-review mode="inline"></brownbag-review>'));
      await page.goto(host.origin);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const shown = await page.evaluate(async () => {
        const settled = () => new Promise((done) => setTimeout(done, 200));
        const element = document.querySelector("brownbag-review");
        const counts = [];
        const count = async () => {
          await settled();
          counts.push([...document.querySelectorAll("brownbag-review")].map((e) => e.shadowRoot.querySelectorAll("h1").length));
        };
        element.remove();
        document.body.append(element);
        await count();
        const place = document.createElement("section");
        document.body.append(place);
        place.append(element);
        await count();
        document.body.append(element.cloneNode());
        await count();
        element.remove();
        await count();
        return JSON.stringify(counts);
      });
      check(shown === "[[1],[1],[1,1],[1]]", `headings shown after each move: ${shown}`);
    },
  },
  {
    title: "in-page: says that it is not sealed, prints the pages and not the host's, and shares like the frame",
    async journey({ page, site, host, check, expectAccessible, expectToFit, screenshots }) {
      host.show(pageWith(site, '<h2>Opening hours</h2><brownbag-review id="a" mode="inline" share></brownbag-review>'));
      await page.goto(host.origin);
      await listening(page);
      await page.getByText("Network: not sealed", { exact: true }).waitFor();
      check(await page.getByText("stays on this device").count() === 0, "no sentence claims that it is private");
      await addCanary(page);
      const told = await heard(page);
      check(told.every(({ isolation }) => isolation === "none"), "isolation: none");
      await page.getByRole("button", { name: /^Share with/ }).click();
      await page.evaluate(() => document.querySelector("h2").remove());
      await expectAccessible("share");
      await expectToFit("share");
      await screenshots("share");
      await page.getByRole("button", { name: /^Share with/ }).first().click();
      check((await heard(page)).some(({ name, text }) => name === "share" && /zzcanary/.test(text)), "shared after the preview");

      const printed = page.evaluate(() => new Promise((done) => {
        document.body.append = (frame) => {
          delete document.body.append;
          document.body.append(frame);
          frame.contentWindow.print = () => {
            const words = frame.contentDocument.body.firstChild.shadowRoot.textContent;
            const sheets = frame.contentDocument.adoptedStyleSheets.length;
            frame.contentWindow.dispatchEvent(new Event("afterprint"));
            done({ words, sheets, gone: !frame.isConnected });
          };
        };
      }));
      for (let step = 0; step < 30 && await page.getByRole("button", { name: /^Print$/ }).count() === 0; step += 1) {
        await page.locator(".bb-main-button").first().click();
        await page.waitForTimeout(50);
      }
      await page.getByRole("button", { name: /^Print$/ }).click();
      const { words, sheets, gone } = await printed;
      check(/zzcanary/.test(words) && !/Opening hours/.test(words), "the frame has the pages, not the host's");
      check(sheets === 1 && gone, "under rules for paper, and it is gone afterwards");
    },
  },
];
