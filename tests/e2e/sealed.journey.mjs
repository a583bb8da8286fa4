// After the seal nothing leaves the page: seen from the page, from the network, and from both servers.
import { createServer } from "node:http";

const list = "warfarin 5 mg daily\nAdvil 200 mg as needed\nzzblorbo 5 mg\nNKDA";

const sealed = (page) => page.getByText("Network: sealed", { exact: true }).waitFor();
const heading = (page) => page.getByRole("heading", { level: 1 }).innerText();
const press = (page, name) => page.getByRole("button", { name }).first().click();

async function walkTo(page, wanted) {
  for (let step = 0; step < 40 && !wanted.test(await heading(page)); step += 1) {
    const before = await heading(page);
    await page.locator(".bb-main-button").first().click();
    await page.waitForFunction(
      (text) => document.querySelector("brownbag-review").shadowRoot.querySelector("h1")?.innerText !== text, before, { timeout: 3000 },
    );
  }
}

/** Another server of this machine that hears whatever is sent to it. */
async function collector() {
  const heard = [];
  const server = createServer((request, response) => {
    heard.push(request.url);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { heard, address: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => server.close(done)) };
}

export const journeys = [
  {
    title: "from the seal to the printed page not one request is made, and the test that anyone can make says so",
    async journey({ page, site, context, check, allow, expectAccessible, expectToFit, screenshots, pdfText }) {
      const network = [];
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      session.on("Network.requestWillBeSent", ({ request }) => network.push(request.url));
      await page.addInitScript(() => {
        globalThis.violations = [];
        addEventListener("securitypolicyviolation", (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
      });
      await page.goto(site);
      await sealed(page);
      check(network.length > 5, "the log sees the requests of the start");
      network.length = 0;

      await press(page, /My own list/);
      await press(page, /Paste a list/);
      await page.getByLabel("Your list", { exact: true }).fill(list);
      await press(page, /Read my list/);
      await press(page, /Put .* on my list|Add .*|on my list/);
      await walkTo(page, /Your review/);
      await press(page, /Put on my plan/);
      await press(page, /Make my plan/);
      await press(page, /pages to print/);
      await page.evaluate(() => { window.print = () => { globalThis.printed = true; }; });
      await press(page, /^Print$/);
      check(await page.evaluate(() => globalThis.printed === true), "the button opens the print dialogue");
      check(/warfarin/.test(await pdfText()), "the list is on paper");
      check(network.length === 0, `requests after the seal: ${network}`);
      check((await page.evaluate(() => globalThis.violations.length)) === 0, "no policy was violated");

      // The one exception: the test of the seal, which the browser has to refuse.
      for (const text of ["connect-src", "img-src", "icon.svg"]) allow(text);
      await page.getByText("Network: sealed", { exact: true }).click();
      await press(page, /^Test it$/);
      await page.getByText("Blocked. This page tried to send a request, and your browser refused it.").last().waitFor();
      const violations = await page.evaluate(() => globalThis.violations);
      check(violations.length === 2 && violations.every((text) => text.endsWith("icon.svg")), `the test was refused twice: ${violations}`);
      await expectAccessible("the seal");
      await expectToFit("the seal");
      await screenshots("seal");
    },
  },
  {
    title: "the seal holds against scripts of the page, a frame of theirs, and taking its tag away",
    async journey({ page, site, context, own, check, allow }) {
      const { heard, address, close } = await collector();
      own(address);
      for (const text of ["violates", "policy violation", "Refused", "ERR_BLOCKED", "Failed to", "Trusted", "This document requires"]) allow(text);
      try {
        await page.goto(site);
        await sealed(page);
        const sent = await page.evaluate(async (addresses) => {
          document.querySelector("meta[http-equiv]").remove();
          const ways = [];
          const blank = document.createElement("iframe");
          document.body.append(blank);
          for (const address of addresses) {
            for (const from of [window, blank.contentWindow]) {
              ways.push(from.fetch(`${address}fetch`, { mode: "no-cors" }).then(() => "fetch", () => null));
              ways.push(new Promise((done) => {
                const image = new from.Image();
                image.onload = () => done("image");
                image.onerror = () => done(null);
                image.src = `${address}image`;
              }));
              try {
                if (from.navigator.sendBeacon(`${address}beacon`, "x")) ways.push(null);
              } catch {
                // Refused at once.
              }
              ways.push(new Promise((done) => {
                try {
                  const request = new from.XMLHttpRequest();
                  request.onload = () => done("XMLHttpRequest");
                  request.onerror = () => done(null);
                  request.open("GET", `${address}xhr`);
                  request.send();
                } catch {
                  done(null);
                }
              }));
            }
          }
          const soon = () => new Promise((done) => setTimeout(done, 2000, null));
          return (await Promise.all(ways.map((way) => Promise.race([way, soon()])))).filter(Boolean);
        }, [address, site]);
        check(sent.length === 0, `got out by: ${sent}`);
        // The worker is not under the document's seal: it has a policy of its own.
        const [worker] = context.serviceWorkers();
        const byWorker = await worker.evaluate((address) => fetch(`${address}worker`, { mode: "no-cors" }).then(() => "sent", () => "refused"), address);
        check(byWorker === "refused", `the service worker: ${byWorker}`);
        check(heard.length === 0, `the other server heard: ${heard}`);
      } finally {
        await close();
      }
    },
  },
  {
    title: "markup and addresses from text are refused, but for the one address of the policy",
    async journey({ page, open, check, allow }) {
      await open();
      await sealed(page);
      for (const text of ["Trusted", "policy violation", "This document requires", "violates"]) allow(text);
      const refused = await page.evaluate(async () => {
        const tries = {
          markup: () => { document.createElement("div").innerHTML = "<b>x</b>"; },
          script: () => { document.createElement("script").src = "page.js"; },
          code: () => new Function("return 1")(),
          policy: () => trustedTypes.createPolicy("other", { createHTML: (text) => text }),
          again: () => trustedTypes.createPolicy("brownbag", { createHTML: (text) => text }),
        };
        // Later: the debugging protocol lets its own call evaluate code.
        await new Promise((done) => setTimeout(done));
        return Object.keys(tries).filter((name) => {
          try {
            tries[name]();
            return false;
          } catch {
            return true;
          }
        });
      });
      check(refused.length === 5, `refused: ${refused}`);
    },
  },
];
