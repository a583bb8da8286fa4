#!/bin/sh
# Breaks src/review in 100 places, one at a time, and counts how many of the breaks tests/review.rs and tests/rules.rs notice. By hand only: it
# takes about half an hour.
#
#   tools/mutants.sh [how many] [seed]
#
# The same seed and source break the same places. What nobody noticed is listed at the end and in target/mutants.
set -eu
cd "$(dirname "$0")/.."
export BROWNBAG_TOOLS="${BROWNBAG_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/brownbag-tools}"
export PATH="$BROWNBAG_TOOLS/bin:$PATH"
tools/setup.sh mutants

# `review::alone` is there for tests only.
mutants() { cargo mutants --file 'src/review/*.rs' --exclude-re '\balone\b' "$@"; }

sample=$(mutants --list \
  | awk -v seed="${2:-1}" 'BEGIN { srand(seed) } { print rand() "\t" $0 }' | sort -n | cut -f 2- | head -n "${1:-100}" \
  | sed 's/[][\\.*+?^${}()|]/\\&/g' | paste -s -d '|' -)
status=0
CARGO_PROFILE_DEV_DEBUG=0 mutants --re "^($sample)\$" --no-default-features --features authoring --output target/mutants --no-shuffle \
  -- --test review --test rules || status=$?
# 2: some were missed, which is what we want to know; 3: some ran for ever, which is noticed, too.
[ "$status" -le 3 ] || exit "$status"
cat target/mutants/mutants.out/missed.txt
