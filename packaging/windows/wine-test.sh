#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# wine-test.sh PROGRAM.exe: a Qt Test program, as CTest runs it. Its report goes through a file: plain text does not come through
# Wine's pipes. The report alone decides: with all tests done MinGW's runtime now and then hangs (README.md says why), and what has
# ended well then counts. DLLs are found through WINEPATH.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
report=$(mktemp)
"$here/wine.sh" "$@" -o "Z:${report//\//\\},txt" </dev/null >/dev/null 2>&1 &
program=$!
trap 'kill -KILL "$program" 2>/dev/null || true; rm -f "$report"' EXIT
while kill -0 "$program" 2>/dev/null && ! grep -q '^\*\** Finished testing' "$report"; do
    sleep 0.1
done
cat "$report"
grep -q '^Totals: [0-9]* passed, 0 failed' "$report"
