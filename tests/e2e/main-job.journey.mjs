// The main job: a pasted list becomes a review, a plan and paper.

const list = `lithium 300 mg twice a day
Advil 200 mg as needed for knee pain
- Zoloft 50 mg tab, 1 po qam
Percocet 5/325 1 tab q6h prn pain
metoprolol succ ER 25 mg daily - stopped in May
zzblorbo 5 mg
NKDA`;

/** All words of the page; `innerText` of the element would stop at the shadow root. */
const words = (page) => page.evaluate(() => document.querySelector("brownbag-review").shadowRoot.querySelector("main, div").innerText);
const heading = (page) => page.getByRole("heading", { level: 1 }).innerText();

async function press(page, name) {
  await page.getByRole("button", { name }).first().click();
}

/** Goes on with the main button of each screen until a heading says `wanted`. */
async function walkTo(page, wanted) {
  for (let step = 0; step < 40 && !wanted.test(await heading(page)); step += 1) {
    const before = await heading(page);
    await page.locator(".bb-main-button").first().click();
    await page.waitForFunction(
      (text) => document.querySelector("brownbag-review").shadowRoot.querySelector("h1")?.innerText !== text,
      before,
      { timeout: 3000 },
    );
  }
}

export const journeys = [
  {
    title: "a pasted list becomes a review, a plan and pages to take along",
    async journey({ page, open, check, expectAccessible, screenshots, pdfText }) {
      await open();
      await press(page, /My own list/);
      await press(page, /Paste a list/);
      await page.getByLabel("Your list", { exact: true }).fill(list);
      await press(page, /Read my list/);
      await expectAccessible("what was read");
      await screenshots("pasted");
      await press(page, /Put .* on my list|Add .*|on my list/);
      check(/lithium/.test(await words(page)), "lithium is on the table");
      await expectAccessible("my medicines");
      await screenshots("medicines");
      await walkTo(page, /Check your answers/);
      await expectAccessible("check answers");
      await walkTo(page, /Your review/);
      const review = await words(page);
      check(/Advil \(ibuprofen\) can raise the level of lithium/.test(review), "the finding a pharmacist would phone about");
      check(/zzblorbo/.test(review), "what was not recognised is named");
      check(/No clinician has signed/.test(review), "the unsigned state is told");
      check(!/\bsafe\b/i.test(review), "nothing is called safe");
      await expectAccessible("review");
      await screenshots("review");
      await press(page, /Put on my plan/);
      await press(page, /Make my plan/);
      await expectAccessible("plan");
      await screenshots("plan");
      await press(page, /pages to print/);
      await expectAccessible("pages to print");
      await screenshots("print");
      const paper = await pdfText();
      for (const wanted of [/lithium/, /Advil/, /sertraline/, /zzblorbo/, /[Nn]o\s+clinician/]) {
        check(wanted.test(paper), `the paper says ${wanted}`);
      }
      check(!/CMS.approved/i.test(paper), "the paper claims no approval");
    },
  },
];
