// The service worker: takes the release whole, so that the page starts without a network, and offers the next one.

/** The one Trusted Types policy of the page: it passes this one address. */
const addresses = globalThis.trustedTypes?.createPolicy("brownbag", {
  createScriptURL(address) {
    if (address === "service-worker.js") return address;
    throw new TypeError("not an address of ours");
  },
});

/** Resolves when a release is kept, or can't be; with `start`, which starts the one that waits. */
export async function takeRelease(application) {
  const workers = navigator.serviceWorker;
  // Absent on pages that were not served securely.
  if (!workers) return null;
  try {
    const address = addresses?.createScriptURL("service-worker.js") ?? "service-worker.js";
    const registration = await workers.register(address, { updateViaCache: "none" });
    const isFirst = !registration.active;
    const coming = registration.installing ?? registration.waiting;
    if (!isFirst && coming) offer(coming, application);
    registration.addEventListener("updatefound", () => {
      // The first release replaces nothing.
      if (registration.active) offer(registration.installing, application);
    });
    if (isFirst && coming) await reached(coming, ["installed", "activated"]);
    return { start: () => start(registration.waiting) };
  } catch {
    // A private window, or a browser without; the page works, but not without a network.
    return null;
  }
}

async function offer(worker, application) {
  if (await reached(worker, ["installed"])) application.tell("release-ready");
}

/** Only when the person says so: what is open is lost. Without a worker that waits, another window has started it. */
async function start(worker) {
  worker?.postMessage("start");
  if (!worker || await reached(worker, ["activated"])) location.reload();
}

/** Whether the worker came into one of the states; `false` if it was given up. */
function reached(worker, states) {
  return new Promise((done) => {
    const look = () => {
      if (states.includes(worker.state)) done(true);
      else if (worker.state === "redundant") done(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
