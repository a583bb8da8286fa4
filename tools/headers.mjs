// The headers under which the page is served: the one source. tools/header-samples.mjs writes them for other servers.

const policy = (ancestors) => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  `frame-ancestors ${ancestors}`,
  "require-trusted-types-for 'script'",
  // The one policy that may ever be made passes only our own literal URL.
  "trusted-types brownbag",
].join("; ");

/** Headers of every answer. */
const everywhere = {
  "Content-Security-Policy": policy("'none'"),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // The files are the same for everybody and nobody is logged in: a host's page may load the element and what it needs.
  "Access-Control-Allow-Origin": "*",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), usb=(), payment=(), browsing-topics=()",
  "Origin-Agent-Cluster": "?1",
  // Stable names, so each use asks whether the file is still the same.
  "Cache-Control": "no-cache",
};

/** Beside the others where the page is served by HTTPS, as everywhere but on one's own machine. */
export const https = { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" };

/** The policy of files that need another one; `hosts` are the origins whose pages may frame the widget. */
export const exceptions = (hosts) => ({
  "frame.html": policy(hosts.length > 0 ? hosts.join(" ") : "'none'"),
  // A worker keeps its own policy, whatever the document seals: it may take the release, and nothing else.
  "service-worker.js": "default-src 'none'; connect-src 'self'",
});

/** The headers of one file, named as in the site's folder. */
export function headersOf(file, hosts = []) {
  const policy = exceptions(hosts)[file];
  return policy ? { ...everywhere, "Content-Security-Policy": policy } : everywhere;
}
