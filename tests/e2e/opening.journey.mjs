// The page opens, the element mounts, and nothing is asked of anybody else.

export const journeys = [
  {
    title: "the page opens, accessible, at every width",
    async journey({ page, open, check, expectAccessible, screenshots, pdfText }) {
      await open();
      check(await page.getByRole("heading", { level: 1 }).count() === 1, "there is one first-level heading");
      check((await page.title()).includes("Brownbag"), "the title names the application");
      await expectAccessible("start");
      await screenshots("start");
      check((await pdfText()).trim() !== "", "the page prints something");
    },
  },
  {
    title: "the policy is in force, so that the other journeys prove something by its silence",
    async journey({ page, open, check, allow }) {
      await open();
      allow("https://elsewhere.example");
      allow("policy violation: connect-src");
      allow("Refused to connect");
      const answer = await page.evaluate(() => fetch("https://elsewhere.example/").then(() => "sent", () => "refused"));
      check(answer === "refused", "a request to another origin is refused");
    },
  },
];
