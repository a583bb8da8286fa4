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
  {
    title: "an element taken away, put back and moved, and two at once, each show the application once",
    async journey({ page, open, check }) {
      await open();
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
        document.body.append(document.createElement("brownbag-review"));
        await count();
        element.remove();
        await count();
        return JSON.stringify(counts);
      });
      check(shown === "[[1],[1],[1,1],[1]]", `headings shown after each move: ${shown}`);
    },
  },
];
