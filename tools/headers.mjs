// The headers under which the page is meant to be served. docs/embedding.md shows them for other servers.

const policy = [
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
  // 'self': the page prints through a frame of its own.
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy that may ever be made passes only our own literal URLs.
  "trusted-types brownbag",
].join("; ");

/** Headers of every answer. `Strict-Transport-Security` belongs to these too wherever the page is served by HTTPS. */
export const headers = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
  "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), usb=(), payment=(), browsing-topics=()",
  "Origin-Agent-Cluster": "?1",
  // Stable names, so each use asks whether the file is still the same.
  "Cache-Control": "no-cache",
};
