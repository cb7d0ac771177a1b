#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# sign.sh FILE: signs FILE in place and verifies it against the very certificate, with what the environment gives (see package.sh).
# sign.sh --verify FILE: only verifies.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$1" = --verify ]; then
    signed=$2
else
    signed=$1.signed
    rm -f "$signed"
    osslsigncode sign -pkcs12 "$SIGN_PFX" -readpass "$SIGN_PASSWORD_FILE" -h sha256 -n Floorwalker \
        ${SIGN_TIMESTAMP_URL:+-ts "$SIGN_TIMESTAMP_URL"} -in "$1" -out "$signed" >&2
fi
openssl pkcs12 -in "$SIGN_PFX" -passin "file:$SIGN_PASSWORD_FILE" -nokeys -out "$work/certificates"
osslsigncode verify -CAfile "$work/certificates" ${SIGN_TIMESTAMP_URL:+-TSA-CAfile /etc/ssl/certs/ca-certificates.crt} \
    -in "$signed" >"$work/log" || { cat "$work/log" >&2; echo "sign.sh: the signature of $signed is not valid" >&2; exit 1; }
[ "$1" = --verify ] || mv "$signed" "$1"
