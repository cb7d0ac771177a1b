#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: check-inside.sh VERSION
# The part of check.sh that runs in a clean system, as a person without rights: in /check lie the AppImage, the end-to-end
# test and its driver.
set -euo pipefail
cd /check
version=$1
program=/check/Floorwalker.AppImage
mkdir home
export HOME=/check/home QT_QPA_PLATFORM=offscreen

fail() { printf 'check-inside.sh: %s\n' "$*" >&2; exit 1; }
passed() { printf '  ok  %s\n' "$*"; }

[ ! -e /dev/fuse ] || fail "there is FUSE in here"
said=$("$program" --version)
[ "$said" = "Floorwalker $version" ] || fail "--version says: $said"
passed "--version, without FUSE"

"$program" --appimage-extract >/dev/null
missing=$(find squashfs-root/usr/bin squashfs-root/usr/lib squashfs-root/usr/plugins -type f ! -name qt.conf -print0 \
    | xargs -0 ldd | grep 'not found' | sort -u || true)
[ -z "$missing" ] || fail "libraries that are nowhere: $missing"
passed "every library is here or with the host"

FLOORWALKER_PROGRAM=$program FLOORWALKER_PLUGINS=/check/plugins ./tst_demo
passed "end-to-end test: --demo, and a forced sign-out"

# tls_libraries PROGRAM: where its OpenSSL really came from, as soon as it is loaded.
tls_libraries() {
    local process
    for process in /proc/[0-9]*; do
        if [[ $(readlink "$process/exe" 2>/dev/null || true) == */usr/bin/$1 ]]; then
            grep -oE '/.*/lib(ssl|crypto)\.so.*' "$process/maps" || true
        fi
    done | sort -u
}

"$program" --demo 2>demo.log &
demo=$!
for part in floorwalker ccgateway-simulator; do
    loaded=
    for ((tries = 0; tries < 300; tries++)); do
        loaded=$(tls_libraries $part)
        [ "$(wc -l <<<"$loaded")" -lt 2 ] || break
        sleep 0.1
    done
    [ "$(grep -c '^/tmp/appimage_extracted_[A-Za-z0-9]*/usr/lib/lib\(ssl\|crypto\)\.so\.3$' <<<"$loaded")" = 2 ] \
        && [ "$(wc -l <<<"$loaded")" = 2 ] || fail "$part has TLS from: $loaded"
    passed "$part has the bundled OpenSSL"
done
kill "$demo"
wait "$demo" || true
leftover=$(find /tmp -maxdepth 1 -name 'appimage_extracted_*')
[ -z "$leftover" ] || fail "left behind: $leftover"
passed "leaves nothing behind"
