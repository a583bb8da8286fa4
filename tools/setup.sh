#!/bin/sh
# Installs what a target needs and this machine does not have yet; does nothing, quickly, where all is there.
#
#   tools/setup.sh rust      the wasm target of the pinned toolchain
#   tools/setup.sh node      the packages pinned in package-lock.json, into node_modules
#   tools/setup.sh page      Trunk and the wasm-bindgen command, into the tool folder
#   tools/setup.sh mutants   cargo-mutants, into the tool folder
#   tools/setup.sh browser   Chromium, its driver and pdftotext, from the system's packages
#
# The tool folder is $BROWNBAG_TOOLS (the Makefile sets it): outside the project, so that a clean build keeps it.
set -eu
cd "$(dirname "$0")/.."

TRUNK=0.21.14
MUTANTS=27.1.0
# The command must be of the same version as the library, to the last digit.
BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[" ]/, "", $3); print $3; exit }' Cargo.lock)

main() {
  for part in "$@"; do
    case $part in
      rust) rust ;;
      node) node_packages ;;
      page) page ;;
      mutants) mutants ;;
      browser) browser ;;
      *) fail "unknown part: $part" ;;
    esac
  done
}

rust() {
  have rustup || { have cargo || fail "Rust is missing: install it from https://rustup.rs"; return 0; }
  [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib" ] \
    || rustup target add wasm32-unknown-unknown
}

node_packages() {
  have node || fail "Node is missing: install version 20 or newer from https://nodejs.org"
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || fail "Node $major is too old: version 20 or newer is needed"
  [ node_modules/.package-lock.json -nt package-lock.json ] && return 0
  say "installing the packages of package-lock.json"
  # No package's own script has to run.
  npm ci --ignore-scripts --no-audit --no-fund
  touch node_modules/.package-lock.json
}

page() {
  version_is trunk "$TRUNK" || crate trunk --version "$TRUNK" --locked --no-default-features --features rustls
  # Without --locked: its own lock file asks for a crate version that is gone.
  version_is wasm-bindgen "$BINDGEN" || crate wasm-bindgen-cli --version "$BINDGEN" --no-default-features
}

mutants() {
  # It answers only when cargo calls it.
  cargo mutants --version 2>/dev/null | grep -q " $MUTANTS\$" || crate cargo-mutants --version "$MUTANTS" --locked
}

# Trunk's release profile takes a quarter of an hour; these settings make a slower Trunk in a quarter of that.
crate() {
  say "installing $1, once; this takes a few minutes"
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install --root "$BROWNBAG_TOOLS" --force "$@"
}

browser() {
  wanted=""
  tools/chromium.sh browser >/dev/null 2>&1 || wanted="$wanted chromium"
  tools/chromium.sh driver >/dev/null 2>&1 || wanted="$wanted chromium-driver"
  have pdftotext || wanted="$wanted poppler-utils"
  [ -z "$wanted" ] && return 0
  have apt-get || fail "please install, by your system's means:$wanted"
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root="sudo"
  say "installing$wanted from the system's packages"
  export DEBIAN_FRONTEND=noninteractive
  $as_root apt-get update -q
  # A page without any font is a page of boxes.
  have fc-list && [ -n "$(fc-list 2>/dev/null | head -n 1)" ] || wanted="$wanted fonts-dejavu-core"
  # shellcheck disable=SC2086
  $as_root apt-get install -y -q --no-install-recommends $wanted
}

have() { command -v "$1" >/dev/null 2>&1; }
version_is() { "$1" --version 2>/dev/null | grep -qE " $2( |\$)"; }
say() { echo "setup: $*" >&2; }
fail() { echo "setup: $*" >&2; exit 1; }

main "$@"
