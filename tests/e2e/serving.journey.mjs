// The server that the other journeys rely on: the real headers on every answer, nothing but the site's own files.
import { request } from "node:http";
import { headersOf } from "../../tools/headers.mjs";

export const journeys = [
  {
    title: "every answer carries every header, an error too",
    async journey({ page, site, open, check }) {
      const answers = [];
      page.on("response", (response) => answers.push(response));
      await open();
      for (const answer of answers) {
        const sent = await answer.allHeaders();
        const file = new URL(answer.url()).pathname.slice(1) || "index.html";
        for (const [name, value] of Object.entries(headersOf(file))) {
          check(sent[name.toLowerCase()] === value, `${answer.url()} carries ${name}`);
        }
        check(answer.status() < 400, `${answer.url()} is there (${answer.status()})`);
      }
      check(answers.length > 5, "the page took several files");
      const missing = await raw(site, "/nothing-here.js");
      check(missing.status === 404, `a file that is not there is not found (${missing.status})`);
      check(missing.headers["content-security-policy"] === headersOf("")["Content-Security-Policy"], "and says so under the policy");
    },
  },
  {
    title: "nothing outside the site's folder can be had, however it is asked for",
    async journey({ site, check }) {
      for (const path of ["/../npm/package.json", "/%2e%2e/npm/package.json", "/..%2fnpm/package.json", "/styles/../../npm/package.json", "/%00", "/%ff", "//"]) {
        const { status } = await raw(site, path);
        check(status === 404, `${path} is not found (${status})`);
      }
    },
  },
];

/** A request whose path is sent as written: `fetch` would tidy it. */
function raw(site, path) {
  const { hostname, port } = new URL(site);
  return new Promise((done, failed) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      response.on("end", () => done({ status: response.statusCode, headers: response.headers }));
    }).on("error", failed).end();
  });
}
