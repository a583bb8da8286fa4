const release = { name: "", files: {} };
// That line is written by tools/release.mjs: the files of one release with their hashes. This worker keeps exactly
// these, takes none that differs, and answers from what it keeps. It keeps nothing else, and nothing about a person.
// To switch it off everywhere, put service-worker-off.js in its place (docs/embedding.md).

const prefix = "brownbag ";
const kept = prefix + release.name;

addEventListener("install", (event) => event.waitUntil(take()));

// After the last page of the older release was closed, or a person said so.
addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => clients.claim())));

addEventListener("message", (event) => {
  if (event.data === "start") skipWaiting();
});

addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (Object.hasOwn(release.files, name)) event.respondWith(answer(name));
});

/** All or nothing: the release before stays if one file is missing or another. */
async function take() {
  const cache = await caches.open(kept);
  try {
    await Promise.all(Object.keys(release.files).map(async (name) => cache.put(name, await fetched(name))));
  } catch (error) {
    await caches.delete(kept);
    throw error;
  }
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix) && name !== kept).map((name) => caches.delete(name)));
}

async function answer(name) {
  const found = await (await caches.open(kept)).match(name);
  if (found) return found;
  try {
    // The browser threw away what was kept.
    return await fetched(name);
  } catch {
    // Neither kept nor to be had: the next start asks the server for whatever it has now.
    await registration.unregister();
    return Response.error();
  }
}

/** The browser refuses bytes of another hash. */
async function fetched(name) {
  const response = await fetch(name, { cache: "no-cache", credentials: "same-origin", integrity: release.files[name] });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // A page may not be answered with what came from another address.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The file that a request asks for, as it is called in the release. */
function nameOf(request) {
  if (request.method !== "GET") return "";
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(registration.scope);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return "";
  return pathname.slice(scope.pathname.length) || "index.html";
}
