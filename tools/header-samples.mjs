// Writes the headers of tools/headers.mjs for other servers, into docs/headers.
//
//   node tools/header-samples.mjs            writes them
//   node tools/header-samples.mjs --check    fails if those in the repository differ
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { exceptions, headersOf, https } from "./headers.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../docs/headers");
const hosts = ["https://www.clinic.example"];
const everywhere = Object.entries({ ...headersOf(""), ...https });
const others = Object.entries(exceptions(hosts));
const about = [
  "Brownbag's headers, made by tools/header-samples.mjs: change them there, not here.",
  `Write the origins of the pages that may frame the review where ${hosts[0]} stands.`,
];

const samples = { "nginx.conf": nginx(), "apache.conf": apache(), Caddyfile: caddy() };
const check = process.argv[2] === "--check";
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(samples)) {
  const path = join(folder, name);
  if (!check) writeFileSync(path, text);
  else if (read(path) !== text) {
    console.error(`docs/headers/${name} differs from tools/headers.mjs: run node tools/header-samples.mjs`);
    process.exitCode = 1;
  }
}

function nginx() {
  // A location with an add_header of its own inherits none, so the policy is chosen by the address.
  const map = others.map(([file, policy]) => `    /${file} "${policy}";`);
  const add = everywhere.map(([name, value]) =>
    `    add_header ${name} ${name === "Content-Security-Policy" ? "$brownbag_policy" : `"${value}"`} always;`);
  return lines([
    ...about.map((line) => `# ${line}`),
    "",
    "map $uri $brownbag_policy {",
    `    default "${headersOf("")["Content-Security-Policy"]}";`,
    ...map,
    "}",
    "",
    "server {",
    "    listen 443 ssl;",
    "    server_name meds.clinic.example;",
    "    root /srv/brownbag;",
    "    index index.html;",
    "    # ssl_certificate and ssl_certificate_key belong here.",
    "",
    "    include mime.types;",
    "    types { application/manifest+json webmanifest; }",
    "    default_type application/octet-stream;",
    "    gzip on;",
    "    gzip_types text/css text/javascript application/javascript application/wasm application/octet-stream image/svg+xml;",
    "",
    ...add,
    "}",
  ]);
}

function apache() {
  const set = everywhere.map(([name, value]) => `    Header always set ${name} "${value}"`);
  const files = others.flatMap(([file, policy]) => [
    `    <Files "${file}">`,
    `        Header always set Content-Security-Policy "${policy}"`,
    "    </Files>",
  ]);
  return lines([
    ...about.map((line) => `# ${line}`),
    "# Needs mod_headers and mod_ssl; mod_deflate makes the packs a quarter of their size.",
    "",
    "<VirtualHost *:443>",
    "    ServerName meds.clinic.example",
    "    DocumentRoot /srv/brownbag",
    "    SSLEngine on",
    "    # SSLCertificateFile and SSLCertificateKeyFile belong here.",
    "",
    "    AddType application/wasm .wasm",
    "    AddType application/manifest+json .webmanifest",
    "    AddType application/octet-stream .pack .words",
    "    <IfModule mod_deflate.c>",
    "        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/wasm application/octet-stream",
    "    </IfModule>",
    "",
    ...set,
    ...files,
    "</VirtualHost>",
  ]);
}

function caddy() {
  const set = everywhere.filter(([name]) => name !== "Content-Security-Policy").map(([name, value]) => `\t\t${name} "${value}"`);
  // Each address under one matcher only: no rule about which of two headers is set last has to be known.
  const rest = [
    `\t@rest not path ${others.map(([file]) => `/${file}`).join(" ")}`,
    `\theader @rest Content-Security-Policy "${headersOf("")["Content-Security-Policy"]}"`,
  ];
  const files = others.map(([file, policy]) => `\theader /${file} Content-Security-Policy "${policy}"`);
  return lines([
    ...about.map((line) => `# ${line}`),
    "",
    "meds.clinic.example {",
    "\troot * /srv/brownbag",
    "\tencode zstd gzip {",
    "\t\tmatch {",
    ...["text/*", "application/javascript*", "application/wasm*", "application/octet-stream*"].map((type) => `\t\t\theader Content-Type ${type}`),
    "\t\t}",
    "\t}",
    "\t@packs path *.pack *.words",
    "\theader @packs Content-Type application/octet-stream",
    "\t@manifest path *.webmanifest",
    "\theader @manifest Content-Type application/manifest+json",
    "\tfile_server",
    "\theader {",
    ...set,
    "\t}",
    ...rest,
    ...files,
    "}",
  ]);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function lines(all) {
  return all.join("\n") + "\n";
}
