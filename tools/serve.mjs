// A static server with the real headers, for trying and testing the page. It listens on this machine only.
//
//   node tools/serve.mjs [folder] [--port 8080] [--host www/embed.html]
//
// Without a port it takes 8080, or any free one if that is taken. `--host` names a page of a site that embeds ours: it is
// served on the next port, so that it is of another origin. Tests call `serve` and get the address.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headersOf } from "./headers.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pack": "application/octet-stream",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tsv": "text/tab-separated-values; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const alreadyCompressed = new Set([".png", ".woff2"]);

/** Serves `folder`; `port` 0 is any free one; `hosts` are the origins whose pages may frame it. Gives `{ address, close }`. */
export async function serve(folder, { port = 0, hosts = [] } = {}) {
  const root = resolve(folder);
  const ready = new Map();
  const server = createServer((request, response) => {
    answer(root, ready, request)
      .catch(() => ({ status: 500, body: Buffer.from("Something went wrong here.\n"), fields: {} }))
      .then(({ status, body, fields, name = "" }) => {
        response.writeHead(status, { ...headersOf(name, hosts), "Content-Length": body.length, ...fields });
        response.end(request.method === "HEAD" ? undefined : body);
      });
  });
  await listening(server, port);
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }),
  };
}

function listening(server, port) {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
}

async function answer(root, ready, request) {
  if (request.method !== "GET" && request.method !== "HEAD") return plain(405, "Only GET and HEAD.\n");
  const file = await fileFor(root, request.url);
  if (!file) return plain(404, "There is no such file.\n");
  const extension = extname(file.path);
  const coding = alreadyCompressed.has(extension) ? "identity" : best(request.headers["accept-encoding"] ?? "");
  const { body, tag } = await encoded(ready, file, coding);
  const name = relative(root, file.path).replaceAll(sep, "/");
  const fields = { "Content-Type": types[extension] ?? "application/octet-stream", ETag: tag, Vary: "Accept-Encoding" };
  if (coding !== "identity") fields["Content-Encoding"] = coding;
  if (request.headers["if-none-match"] === tag) return { status: 304, body: Buffer.alloc(0), fields, name };
  return { status: 200, body, fields, name };
}

/** The file that an address names, or null: nothing outside the folder, no folder but by its index.html. */
async function fileFor(root, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, "http://here/").pathname);
  } catch {
    return null;
  }
  if (name.includes("\0")) return null;
  const path = join(root, name.endsWith("/") ? `${name}index.html` : name);
  if (!path.startsWith(root + sep)) return null;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, changed: found.mtimeMs } : null;
}

/** Each file is compressed once and kept; a changed file is compressed anew. */
async function encoded(ready, file, coding) {
  const key = `${coding} ${file.path}`;
  const kept = ready.get(key);
  if (kept?.changed === file.changed) return kept;
  const bytes = await readFile(file.path);
  const body = await compress[coding](bytes);
  const made = { body, changed: file.changed, tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
  ready.set(key, made);
  return made;
}

const compress = {
  identity: async (bytes) => bytes,
  gzip: promisify(gzip),
  // Quality 9 is within a few per cent of 11, which would keep the first visitor waiting for seconds.
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

const best = (accepted) => ["br", "gzip"].find((coding) => new RegExp(`\\b${coding}\\b`).test(accepted)) ?? "identity";

const plain = (status, text) => ({ status, body: Buffer.from(text), fields: { "Content-Type": types[".txt"] } });

/** A page of another origin that embeds the site at `address`. */
async function serveHost(path, address) {
  const server = createServer(async (request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "Content-Type": types[".html"], "Cache-Control": "no-cache" });
    response.end(found ? (await readFile(path, "utf8")).replaceAll("https://meds.clinic.example/", address) : "");
  });
  const wanted = Number(new URL(address).port) + 1;
  await listening(server, wanted).catch(() => listening(server, 0));
  return { origin: `http://127.0.0.1:${server.address().port}` };
}

async function main() {
  const options = { port: { type: "string" }, host: { type: "string" } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const hosts = [];
  const folder = positionals[0] ?? "dist/site";
  const started = values.port
    ? serve(folder, { port: Number(values.port), hosts })
    : serve(folder, { port: 8080, hosts }).catch((error) => {
        if (error.code !== "EADDRINUSE") throw error;
        return serve(folder, { hosts });
      });
  const { address } = await started;
  if (values.host) {
    const host = await serveHost(values.host, address);
    hosts.push(host.origin);
    console.log(`A clinic's page that embeds it is at ${host.origin}/`);
  }
  console.log(`Brownbag is at ${address} (Ctrl-C ends it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
