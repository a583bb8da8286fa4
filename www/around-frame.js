// The host's page around frame.html: who it is, and what is said to it. Nothing that a person entered goes there but by
// `share`, which the application asks for after the person has seen it and agreed. element.js is the other end.

/** Of the messages: raised when an older end could no longer understand. */
const PROTOCOL = 1;
/** At most ten messages a second, and none for less than two pixels. */
const PAUSE = 100;
const STEP = 2;

/** Listens at once; speaks after `ready(application)`, and only to the origin that greeted first. */
export function aroundFrame(element) {
  let host = null;
  let wantsShare = false;
  let application = null;
  let state = "empty";
  let height = 0;
  let timer = 0;

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || (host ?? origin) !== origin || !isGreeting(data, origin)) return;
    host = origin;
    wantsShare = data.share;
    if (application) greet();
  });

  new ResizeObserver(() => {
    timer ||= setTimeout(() => {
      timer = 0;
      const now = Math.ceil(element.getBoundingClientRect().height);
      if (Math.abs(now - height) < STEP) return;
      height = now;
      status();
    }, PAUSE);
  }).observe(element);

  function greet() {
    say("ready", {});
    status();
    if (wantsShare) application.tell("share-wanted", new URL(host).host);
  }

  function status() {
    if (application) say("status", { state, height });
  }

  function say(type, payload) {
    if (host) parent.postMessage({ brownbag: PROTOCOL, type, ...payload }, host);
  }

  return {
    readsUs: hostReadsUs(),
    ready(shown) {
      application = shown;
      if (host) greet();
    },
    status(word) {
      state = word;
      status();
    },
    error: (code) => say("error", { code }),
    share: (text) => say("share", { mediaType: "text/plain", text }),
  };
}

function isGreeting(data, origin) {
  return typeof data === "object" && data !== null && data.brownbag === PROTOCOL && data.type === "hello"
    && typeof data.share === "boolean" && /^https?:\/\//.test(origin);
}

/** Whether a page around us is of our own origin: then its scripts can read everything here. */
function hostReadsUs() {
  for (let around = self; around !== around.parent;) {
    around = around.parent;
    try {
      if (around.document) return true;
    } catch {
      // Another origin.
    }
  }
  return false;
}
