// The release is taken whole: it starts without a network, is replaced when the person says so, and can be switched off.
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { release } from "../../tools/release.mjs";
import { serve } from "../../tools/serve.mjs";

/** A copy of the site that the journey may change, and its server. */
async function withCopy({ own, project }, journey) {
  const folder = mkdtempSync(join(tmpdir(), "brownbag-release-"));
  cpSync(join(project, "dist/site"), folder, { recursive: true });
  const server = await serve(folder);
  own(server.address);
  try {
    await journey({ folder, server, address: server.address });
  } finally {
    await server.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

const heading = (page) => page.getByRole("heading", { level: 1 });
const words = (page) => page.evaluate(() => document.querySelector("brownbag-review").shadowRoot.querySelector("main").innerText);
const sealed = (page) => page.getByText("Network: sealed", { exact: true }).waitFor();

/** A new version of the site: another look, written down as a release. */
async function newer(folder) {
  appendFileSync(join(folder, "styles/page.css"), "\n:root { --release: newer; }");
  await release(folder);
}

const look = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--release").trim());

function damage(path) {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] ^= 1;
  writeFileSync(path, bytes);
}

async function openWithList(page, address) {
  await page.goto(address);
  await sealed(page);
  await page.getByRole("button", { name: /My own list/ }).click();
  await page.getByRole("combobox").fill("zzblorbo 5 mg");
  await page.locator(".bb-search-row .bb-button").click();
}

export const journeys = [
  {
    title: "a visitor who comes back without a network finds the whole application",
    journey: (tools) => withCopy(tools, async ({ server, address }) => {
      const { page, context, check } = tools;
      await page.goto(address);
      await sealed(page);
      await page.close();
      await server.close();
      const again = await context.newPage();
      await again.goto(address);
      await sealed(again);
      await again.getByRole("button", { name: /My own list/ }).click();
      await again.getByRole("combobox").fill("lisin");
      check(await again.getByRole("option").first().innerText().then((text) => /lisinopril/i.test(text)), "names are found");
      const policy = await again.evaluate(() => fetch("https://elsewhere.example/").then(() => "sent", () => "refused"));
      check(policy === "refused", "the policy holds without a network too");
    }),
  },
  {
    title: "a newer release is offered, never swapped in, and starts when the person says so",
    journey: (tools) => withCopy(tools, async ({ folder, address }) => {
      const { page, context, check, expectAccessible, expectToFit, screenshots } = tools;
      await openWithList(page, address);
      await newer(folder);
      await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
      await page.getByText("A new version is ready", { exact: false }).first().waitFor();
      check(/zzblorbo/.test(await words(page)), "the list is where it was");
      await expectAccessible("a new version is ready");
      await expectToFit("a new version is ready");
      await screenshots("release-ready");
      const second = await context.newPage();
      await second.goto(address);
      await heading(second).waitFor();
      check(await look(second) === "", "a second window gets the release that is open in the first");
      await second.close();
      let asked = 0;
      page.on("dialog", (dialog) => { asked += 1; return dialog.accept(); });
      await page.getByRole("button", { name: "Start it now" }).click();
      await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--release").trim() === "newer");
      check(asked === 1, `the browser asked before the list was lost (${asked})`);
      await sealed(page);
      const kept = await page.evaluate(() => caches.keys());
      check(kept.length === 1, `only the new release is kept: ${kept}`);
    }),
  },
  {
    title: "a release with a damaged file is not taken; the one before goes on without a network",
    journey: (tools) => withCopy(tools, async ({ folder, server, address }) => {
      const { page, context, check, allow } = tools;
      allow("integrity");
      await page.goto(address);
      await sealed(page);
      await newer(folder);
      damage(join(folder, "rules.pack"));
      const outcome = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        const worker = registration.installing;
        return worker && new Promise((done) => worker.addEventListener("statechange", () => done(worker.state)));
      });
      check(outcome === "redundant", `the new release is ${outcome}`);
      check(await page.getByText("A new version is ready").count() === 0, "and nobody is offered it");
      await page.close();
      await server.close();
      const again = await context.newPage();
      await again.goto(address);
      await sealed(again);
      check(await look(again) === "", "the release before");
    }),
  },
  {
    title: "wasm or a pack of another build is refused, in plain words",
    journey: (tools) => withCopy(tools, async ({ folder, address }) => {
      const { page, check, allow } = tools;
      for (const text of ["integrity", "brownbag could not start"]) allow(text);
      for (const file of ["brownbag-page_bg.wasm", "names.pack"]) {
        copyFileSync(join(folder, file), join(folder, "aside"));
        damage(join(folder, file));
        await page.goto(address);
        await page.getByRole("alert").waitFor();
        check(/could not start/.test(await page.getByRole("alert").innerText()), `${file}: says that it could not start`);
        check(await page.evaluate(() => caches.keys().then((names) => names.length)) === 0, `${file}: nothing is kept`);
        copyFileSync(join(folder, "aside"), join(folder, file));
      }
      await page.goto(address);
      await sealed(page);
    }),
  },
  {
    title: "the switch takes the worker and all that it keeps away, and the page works on",
    journey: (tools) => withCopy(tools, async ({ folder, address }) => {
      const { page, check } = tools;
      await page.goto(address);
      await sealed(page);
      check(await page.evaluate(() => caches.keys().then((names) => names.length)) === 1, "the release is kept");
      copyFileSync(join(folder, "service-worker-off.js"), join(folder, "service-worker.js"));
      await page.reload();
      await sealed(page);
      await page.waitForFunction(async () => (await caches.keys()).length === 0 && !(await navigator.serviceWorker.getRegistration()));
      await page.reload();
      await sealed(page);
      check(await heading(page).isVisible(), "the page is there, from the server");
    }),
  },
];
