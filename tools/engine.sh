#!/bin/sh
# Makes the npm package in dist/npm: the engine without a screen (features `js` alone), the packs beside it, and the built page
# as the folder `widget`.
set -eu
cd "$(dirname "$0")/.."
out=dist/npm
built=target/wasm32-unknown-unknown/release/brownbag.wasm

. tools/release-flags.sh
# For speed, unlike the page: a clinic's server or page loads the engine once and reviews many lists.
export CARGO_PROFILE_RELEASE_OPT_LEVEL=3
# As `cdylib` alone: beside `rlib` it comes out larger.
cargo rustc --locked --release --lib --crate-type cdylib --target wasm32-unknown-unknown --no-default-features --features js
rm -rf "$out"
mkdir -p "$out"
wasm-bindgen "$built" --target web --out-dir "$out" --out-name brownbag --no-typescript
wasm-opt -O3 "$out/brownbag_bg.wasm" -o "$out/brownbag_bg.wasm"
esbuild "$out/brownbag.js" --minify --format=esm --target=es2022 --log-level=warning --allow-overwrite --outfile="$out/brownbag.js"
cp npm/*.js npm/*.ts npm/*.md "$out/"
cp "$BROWNBAG_PACKS/names.pack" "$BROWNBAG_PACKS/rules.pack" "$BROWNBAG_PACKS/es.pack" LICENSE-MIT LICENSE-APACHE "$out/"
cp -R dist/site "$out/widget"
mkdir "$out/docs" "$out/tools"
cp -R docs/embedding.md docs/privacy.md docs/headers "$out/docs/"
cp tools/release.mjs "$out/tools/"
node tools/notices.mjs "$out" --no-default-features --features js
node -e '
  const fs = require("node:fs");
  const version = /^version = "(.*)"$/m.exec(fs.readFileSync("Cargo.toml", "utf8"))[1];
  const pack = JSON.parse(fs.readFileSync("npm/package.json", "utf8"));
  fs.writeFileSync("dist/npm/package.json", JSON.stringify({ ...pack, version }, null, 2) + "\n");
'
if grep -qE "\b(document|window|navigator)\b" "$out/brownbag.js"; then
  echo "engine: the module names the DOM, which the engine must not need" >&2
  exit 1
fi
ls -l "$out"
