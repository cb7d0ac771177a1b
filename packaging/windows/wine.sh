#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# wine.sh PROGRAM.exe [ARGS]: a program for Windows. Its DLLs are found through WINEPATH.
set -euo pipefail
wine=/usr/lib/wine/wine64 # Debian's `wine` first looks for the 32-bit one, and complains
[ -x "$wine" ] || wine=$(command -v wine64 || command -v wine)
export WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="mscoree,mshtml="
exec "$wine" "$@"
