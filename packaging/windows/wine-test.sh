#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# wine-test.sh PROGRAM.exe: a Qt Test program, as CTest runs it. Its report goes through a file: plain text does not come through
# Wine's pipes. DLLs are found through WINEPATH.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
report=$(mktemp)
trap 'rm -f "$report"' EXIT
status=0
"$here/wine.sh" "$@" -o "Z:${report//\//\\},txt" </dev/null >/dev/null 2>&1 || status=$?
cat "$report"
exit "$status"
