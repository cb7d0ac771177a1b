#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: checksums.sh VERSION
# Writes dist/SHA256SUMS over all packages of that version, whichever system they are for, and signs it when SIGN_GPG_KEY
# names a key.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../dist"
version=$1

rm -f SHA256SUMS SHA256SUMS.asc
find . -maxdepth 1 -type f -name "Floorwalker-$version-*" ! -name '*.asc' ! -name '*.part' -printf '%f\0' | LC_ALL=C sort -z \
    | xargs -0 sha256sum >SHA256SUMS
sha256sum --check --quiet SHA256SUMS
if [ -n "${SIGN_GPG_KEY:-}" ]; then
    gpg --batch --yes --local-user "$SIGN_GPG_KEY" --armor --detach-sign SHA256SUMS
    gpg --batch --verify SHA256SUMS.asc SHA256SUMS 2>/dev/null
fi
