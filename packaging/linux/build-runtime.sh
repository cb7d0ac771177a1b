#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: build-runtime.sh OUT
# The small program in front of the AppImage's file system. Static, because it must start on any distribution.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
out=$1

# libfuse asks for fusermount3 by name; --wrap lets the runtime try the one of FUSE 2 as well.
"${CC:-cc}" -std=gnu11 -Os -Wall -Wextra -Werror -D_FILE_OFFSET_BITS=64 \
    -ffunction-sections -fdata-sections -fstack-protector-strong -fPIE "-ffile-prefix-map=$here/=" \
    "$here/runtime.c" -o "$out" -static-pie \
    -Wl,--gc-sections -Wl,--wrap=execvp -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--build-id=none "-Wl,-Map=$out.map" \
    -lsquashfuse_ll -lfuse3 -lzstd -lz -lpthread -ldl

# The map shows what really went in. liblzo2 would put the GPL on the whole runtime.
if grep -qE 'lib(lzo2|lz4|lzma)\.a\(' "$out.map"; then
    echo "build-runtime.sh: a decompressor was linked in that must stay out" >&2
    exit 1
fi
strip "$out"
# The mark of a type 2 AppImage, in the part of the ELF header that nobody uses.
printf 'AI\002' | dd of="$out" bs=1 seek=8 conv=notrunc status=none
