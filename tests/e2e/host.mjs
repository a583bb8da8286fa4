// A host of the tests: another origin, whose one page is whatever a journey says. It keeps what it is asked for.
import { createServer } from "node:http";

/** Gives `{ origin, show(html, headers), asked, close }`; `asked` are the requests so far, as "GET /path". */
export async function startHost() {
  const asked = [];
  let shown = { html: "", headers: {} };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "Content-Type": "text/html; charset=utf-8", ...shown.headers });
    response.end(found ? shown.html : "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    show: (html, headers = {}) => { shown = { html, headers }; },
    asked,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}
