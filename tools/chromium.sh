#!/bin/sh
# Prints the path of the installed Chromium ("browser") or of its driver ("driver"); fails if there is none.
# CHROMIUM and CHROMEDRIVER name others.
set -eu
case ${1:-browser} in
  browser) names="${CHROMIUM:-} chromium chromium-browser google-chrome google-chrome-stable" ;;
  driver) names="${CHROMEDRIVER:-} chromedriver" ;;
  *) echo "chromium.sh: browser or driver" >&2; exit 2 ;;
esac
for name in $names; do
  command -v "$name" && exit 0
done
[ -x /usr/lib/chromium-browser/chromedriver ] && [ "${1:-}" = driver ] \
  && { echo /usr/lib/chromium-browser/chromedriver; exit 0; }
exit 1
