#!/bin/sh
# Compiles knowledge/ and the words of other languages into dist/packs, and draws the first screen there, unless what is
# there is newer than all that it is made of.
#
#   tools/packs.sh            the packs
#   tools/packs.sh coverage   the packs, and docs/coverage.md if the published lists that it compares with are at hand
set -eu
cd "$(dirname "$0")/.."
packs=${BROWNBAG_PACKS:-dist/packs}
references=../shared/reference

if [ $# -eq 0 ] && [ -f "$packs/names.pack" ] && [ -f "$packs/rules.pack" ] && [ -f "$packs/es.words" ] && [ -f "$packs/es.pack" ] \
  && [ -f "$packs/first-screen.en.html" ] && [ -f "$packs/first-screen.es.html" ] \
  && [ -z "$(find knowledge src Cargo.toml Cargo.lock build.rs -newer "$packs/rules.pack" -type f | head -n 1)" ]; then
  exit 0
fi
mkdir -p "$packs"
[ $# -eq 0 ] || set -- "$references" tests/people docs/coverage.md
cargo run --quiet --locked --features authoring --no-default-features --bin brownbag-knowledge -- knowledge "$packs" "$@"
cargo run --quiet --locked --features ssr --bin brownbag-first-screen -- "$packs"
# An unchanged pack keeps its bytes; its time says that it has been looked at.
touch "$packs/names.pack" "$packs/rules.pack"
