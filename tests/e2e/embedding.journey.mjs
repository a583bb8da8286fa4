// The element in pages of another origin.

const pageWith = (site, body) => `<!doctype html><html lang="en"><title>Clinic</title>
  <link rel="icon" href="data:,"><script type="module" src="${site}element.js"></script><body>${body}</body></html>`;

export const journeys = [
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
];
