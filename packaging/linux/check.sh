#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: check.sh VERSION      (through `./run package linux --check`)
# Proves that the AppImage in dist is what it should be, and that it works on clean Debian systems without a network and
# without FUSE. The chroots' archives are kept in the cache folder.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cd "$here/../.."
version=$1
name=Floorwalker-$version-x86_64.AppImage
appimage=$PWD/dist/$name
work=$PWD/build/package-linux/check
cache=${XDG_CACHE_HOME:-$HOME/.cache}/floorwalker

most_bytes=$((35 * 1000 * 1000))
newest_glibc=2.35
newest_glibcxx=3.4.30

# What a desktop has, and the AppImage leaves to it (host_libraries in package.sh); a font; and an OpenSSL under the name that Qt
# tries first, to see that it is not taken.
host_packages=(
    libstdc++6 zlib1g libegl1 libglx0 libwayland-client0 libx11-6 libx11-xcb1 libxcb1 libsm6 libice6
    libfontconfig1 libfreetype6 libharfbuzz0b libexpat1 fonts-dejavu-core libssl-dev
)
declare -A host_packages_of=([bookworm]=libglib2.0-0 [trixie]=libglib2.0-0t64)

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'check.sh: %s\n' "$*" >&2; exit 1; }
passed() { printf '  ok  %s\n' "$*" >&2; }

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "chroots can be made by root alone"
    as_root=(sudo)
fi

check_file() {
    local bytes
    bytes=$(stat -c %s "$appimage")
    [ "$bytes" -le $most_bytes ] || fail "$name has $bytes bytes, more than $most_bytes"
    passed "size: $bytes bytes"
    /usr/bin/python3 - "$appimage" <<'PY' || fail "libappimage does not see a type 2 AppImage"
import ctypes, sys
library = ctypes.CDLL("libappimage.so.1.0abi1")
sys.exit(library.appimage_get_type(sys.argv[1].encode(), False) != 2)
PY
    passed "libappimage: type 2"
    (cd dist && sha256sum --check --quiet SHA256SUMS) || fail "SHA256SUMS does not fit"
    passed "SHA256SUMS"
    if [ -n "${UPDATE_INFORMATION:-}" ]; then
        [ "$("$appimage" --appimage-updateinfo)" = "$UPDATE_INFORMATION" ] || fail "the update information is not embedded"
        passed "update information"
    fi
    if [ -n "${SIGN_GPG_KEY:-}" ]; then
        gpg --batch --verify "$appimage.asc" "$appimage" 2>/dev/null || fail "the AppImage's signature does not fit"
        gpg --batch --verify dist/SHA256SUMS.asc dist/SHA256SUMS 2>/dev/null \
            || fail "the signature of SHA256SUMS does not fit"
        passed "signatures"
    fi
}

# newest GLIBC|GLIBCXX ROOT: the highest version that any file in ROOT asks for.
newest() {
    find "$2/usr/bin" "$2/usr/lib" "$2/usr/plugins" -type f ! -name qt.conf -print0 | xargs -0 objdump -T \
        | grep -oE "\(?$1_[0-9.]+" | sed 's/.*_//' | sort -uV | tail -n 1
}

check_content() {
    local root=$work/squashfs-root found id=org.floorwalker.Floorwalker
    (cd "$work" && "$appimage" --appimage-extract >/dev/null)
    desktop-file-validate "$root/$id.desktop" || fail "the desktop file is not valid"
    appstreamcli validate --no-net "$root/usr/share/metainfo/$id.metainfo.xml" >"$work/appstream.log" \
        || { cat "$work/appstream.log" >&2; fail "the metainfo is not valid"; }
    passed "desktop file and metainfo"
    found=$(newest GLIBC "$root")
    [ "$(printf '%s\n' "$found" $newest_glibc | sort -V | tail -n 1)" = $newest_glibc ] || fail "needs glibc $found"
    passed "needs glibc $found"
    found=$(newest GLIBCXX "$root")
    [ "$(printf '%s\n' "$found" $newest_glibcxx | sort -V | tail -n 1)" = $newest_glibcxx ] || fail "needs libstdc++ $found"
    passed "needs libstdc++ $found"
    packaging/components.py third-party | diff -u THIRD_PARTY.md - >&2 \
        || fail "THIRD_PARTY.md is old: packaging/components.py third-party >THIRD_PARTY.md"
    passed "THIRD_PARTY.md"
}

check_fuse() {
    local said
    if [ ! -r /dev/fuse ] || [ ! -w /dev/fuse ]; then
        say "  --  this machine has no FUSE to mount with"
        return
    fi
    said=$("$appimage" --version 2>&1)
    [ "$said" = "Floorwalker $version" ] || fail "mounted by FUSE it says: $said"
    passed "mounts by FUSE"
}

# chroot_archive SUITE: prints the file that holds a clean system.
chroot_archive() {
    local suite=$1 mirror packages key archive
    packages=$(IFS=,; printf %s "${host_packages[*]},${host_packages_of[$suite]}")
    key=$(printf %s "$packages" | sha256sum | cut -c 1-16)
    archive=$cache/chroot-$suite-$key.tar.zst
    if [ ! -f "$archive" ]; then
        say "Making a clean system: $suite"
        # From where this machine gets its own packages.
        mirror=$(apt-get indextargets --format '$(COMPONENT) $(REPO_URI)' 'Created-By: Packages' \
            | awk '$1 == "main" && $2 ~ /\/debian\/?$/ { print $2; exit }')
        [ -n "$mirror" ] || fail "apt knows no Debian archive"
        mkdir -p "$cache"
        "${as_root[@]}" debootstrap --variant=minbase "--include=$packages" "$suite" "$work/new" "$mirror" \
            >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log" >&2; fail "debootstrap $suite failed"; }
        "${as_root[@]}" tar --create --zstd --directory "$work/new" --exclude './var/cache/apt/*' \
            --exclude './var/lib/apt/lists/*' --exclude './usr/share/doc/*' --exclude './proc/*' . >"$archive.part"
        "${as_root[@]}" rm -rf --one-file-system "$work/new"
        mv "$archive.part" "$archive"
    fi
    printf '%s\n' "$archive"
}

# The end-to-end test and what it needs besides the AppImage. Both are given their library paths here, so that no
# variable in the environment could help the AppImage too.
prepare_test() {
    local plugin=$work/check/plugins/generic/floorwalkerdriver.so
    say "Building the end-to-end test"
    [ -f build/dev/build.ninja ] || cmake --preset dev >&2
    cmake --build --preset dev --target tst_demo floorwalkerdriver >&2
    mkdir -p "$work/check/lib"
    cp "$here/check-inside.sh" build/dev/bin/tst_demo "$work/check/"
    cp "$appimage" "$work/check/Floorwalker.AppImage"
    cp -L /usr/lib/x86_64-linux-gnu/libQt6Test.so.6 "$work/check/lib/"
    install -D build/dev/test-plugins/generic/floorwalkerdriver.so "$plugin"
    patchelf --set-rpath /check/lib:/check/squashfs-root/usr/lib "$work/check/tst_demo"
    patchelf --set-rpath /check/lib "$plugin"
}

# In namespaces of its own: no network but the machine itself, and nothing is left running or mounted.
check_in() {
    local suite=$1 archive root=$work/root
    archive=$(chroot_archive "$suite")
    say "On a clean $suite, offscreen, without network and FUSE"
    "${as_root[@]}" rm -rf --one-file-system "$root"
    mkdir "$root"
    "${as_root[@]}" tar --extract --zstd --file "$archive" --directory "$root"
    "${as_root[@]}" cp -r "$work/check" "$root/check"
    "${as_root[@]}" chown -R 65534:65534 "$root/check"
    "${as_root[@]}" unshare --mount --net --pid --fork --kill-child bash -euc '
        mount -t proc proc "$1/proc"
        ip link set lo up
        exec chroot --userspec=65534:65534 "$1" /usr/bin/env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
            bash /check/check-inside.sh "$2"' - "$root" "$version" >"$work/$suite.log" 2>&1 \
        || { cat "$work/$suite.log" >&2; fail "it does not work on $suite"; }
    grep '^  ok  ' "$work/$suite.log" >&2
    "${as_root[@]}" rm -rf --one-file-system "$root"
}

"${as_root[@]}" rm -rf --one-file-system "$work"
mkdir -p "$work"
say "Checking $name"
check_file
check_content
check_fuse
prepare_test
check_in bookworm
check_in trixie
