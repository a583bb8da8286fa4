// The switch that turns the service worker off: served as service-worker.js, it removes what the worker keeps and then
// itself, at each visitor's next visit. Open pages go on undisturbed.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("brownbag ")).map((name) => caches.delete(name)));
  await registration.unregister();
}
