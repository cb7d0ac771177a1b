#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes dist/Floorwalker-VERSION-x64.msi and, beside it, its SBOM and SHA256SUMS. With --check it is tried under Wine afterwards.
# With SIGN_PFX (a certificate with its key, PKCS #12) and SIGN_PASSWORD_FILE the program and the installer are signed;
# SIGN_TIMESTAMP_URL adds the time of an RFC 3161 server, so that the signature outlives the certificate. SIGN_GPG_KEY signs SHA256SUMS.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(dirname "$(dirname "$here")")
build=$root/build/windows
stage=$build/stage

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'package: %s\n' "$*" >&2; exit 1; }

check=no
case "$*" in
'') ;;
--check) check=yes ;;
*) fail "usage: package.sh [--check]" ;;
esac
for file in ${SIGN_PFX:+"$SIGN_PFX" "${SIGN_PASSWORD_FILE:-}"}; do
    [ -r "$file" ] || fail "SIGN_PFX and SIGN_PASSWORD_FILE must both be readable files"
done

version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt")
[ -n "$version" ] || fail "CMakeLists.txt has no version"
msi=$root/dist/Floorwalker-$version-x64.msi
origins=$build/origins.tsv
most_bytes=$((16 << 20))

sign() { [ -z "${SIGN_PFX:-}" ] || "$here/sign.sh" "$1"; }

# copy FILE [FOLDER]: into the package, without what only a debugger needs.
copy() {
    [ -f "$1" ] || fail "$1 is missing"
    mkdir -p "$stage/${2:-.}"
    case $1 in
    *.exe | *.dll) x86_64-w64-mingw32-strip -o "$stage/${2:-.}/$(basename "$1")" "$1" ;;
    *) cp "$1" "$stage/${2:-.}/" ;;
    esac
}

# record PATH FILE: for the SBOM, where FILE comes from; PATH is in the package, "-" stands for "linked into a program".
record() {
    local package version
    case $2 in
    "$qt"/*) # built by dependencies.sh
        package=$(basename "$2")
        [ "$1" = - ] || package=qt6-base
        version=$(sed -n "s/^$package //p" "$qt/complete")
        [ -n "$version" ] || fail "no version of $package is known"
        printf '%s\t%s\t%s\t%s\n' "$1" "$package" "$package" "$version" >>"$origins"
        ;;
    *)
        package=$(dpkg-query -S "$2" | sed 's/:.*//')
        [ -n "$package" ] || fail "no package owns $2"
        dpkg-query -W -f="$1\t\${Package}\t\${source:Package}\t\${source:Version}\n" "$package" >>"$origins"
        ;;
    esac
}

# take FILE [FOLDER]: something that others made.
take() {
    copy "$@"
    record "${2:+$2/}$(basename "$1")" "$1"
}

# Every DLL that is needed and not Windows' own, until nothing new is found.
copy_libraries() {
    local runtime name folder before=-1 after=0
    runtime=$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-file-name=libgcc_s_seh-1.dll)")
    while [ "$before" != "$after" ]; do
        before=$after
        while read -r name; do
            [ ! -e "$stage/$name" ] || continue
            for folder in "$qt/bin" "$runtime" /usr/x86_64-w64-mingw32/lib; do
                [ ! -f "$folder/$name" ] || { take "$folder/$name"; break; }
            done
        done < <(find "$stage" \( -name '*.dll' -o -name '*.exe' \) -exec x86_64-w64-mingw32-objdump -p {} + |
            sed -n 's/^\tDLL Name: //p' | sort -u)
        after=$(find "$stage" -name '*.dll' | wc -l)
    done
    for name in Qt6Core Qt6Gui Qt6Network Qt6Sql Qt6Widgets libgcc_s_seh-1 libstdc++-6 libwinpthread-1; do
        [ -f "$stage/$name.dll" ] || fail "$name.dll was not found"
    done
}

# What is linked into the program, into Qt's SQLite plug-in and into every program that this compiler makes.
record_linked() {
    record - "$qt/sqlite3"
    record - "$qt/simdjson"
    record - /usr/x86_64-w64-mingw32/lib/libz.a
    record - /usr/x86_64-w64-mingw32/lib/libmingw32.a
}

copy_licences() {
    local package name
    mkdir -p "$stage/licences"
    cp "$root/LICENSE" "$stage/licences/Floorwalker.txt"
    cp "$root/THIRD_PARTY.md" "$stage/licences/"
    while read -r package; do
        name=$qt/licences/$package.txt
        [ -f "$name" ] || name=/usr/share/doc/$package/copyright
        cp "$name" "$stage/licences/$package.txt" || fail "the licence text of $package is missing"
    done < <(cut -f 2 "$origins" | sort -u)
    # The texts that those point to.
    for name in LGPL-3 LGPL-2.1 LGPL-2 GPL-3 GPL-2 Apache-2.0; do
        cp "/usr/share/common-licenses/$name" "$stage/licences/$name.txt"
    done
}

write_sbom() {
    local time=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y "$root/CHANGELOG.md")}
    "$root/packaging/components.py" check --system windows --origins "$origins"
    "$root/packaging/components.py" sbom --system windows --origins "$origins" --stage "$stage" \
        --version "$version" --time "$time" --output "${msi%.msi}.spdx.json"
    cp "${msi%.msi}.spdx.json" "$stage/licences/sbom.spdx.json"
}

say "Qt for Windows (built once, about 20 minutes)"
qt=$("$here/dependencies.sh")
[ -f "$qt/complete" ] || fail "the libraries for Windows are not complete"

say "Floorwalker $version"
cmake -S "$root" -B "$build" -G Ninja -D CMAKE_BUILD_TYPE=Release \
    -D CMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" -D QT_CHAINLOAD_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -D QT_HOST_PATH=/usr -D QT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
    -D CMAKE_CROSSCOMPILING_EMULATOR="$here/wine-test.sh" -D ZLIB_USE_STATIC_LIBS=ON \
    -D FLOORWALKER_SIMULATOR=OFF -D FLOORWALKER_SVG=OFF -D BUILD_TESTING=ON >&2
cmake --build "$build" --target floorwalker >&2

say "What is installed"
rm -rf "$stage" "$origins"
copy "$build/bin/floorwalker.exe"
for plugin in platforms/qwindows styles/qwindowsvistastyle tls/qschannelbackend sqldrivers/qsqlite; do
    take "$qt/plugins/$plugin.dll" "plugins/$(dirname "$plugin")"
done
for language in ar de es fr ja pt_BR tr zh_CN; do # those of translations/CMakeLists.txt that Qt has
    take "/usr/share/qt6/translations/qtbase_$language.qm" translations
done
printf '[Paths]\nPrefix=.\nPlugins=plugins\n' >"$stage/qt.conf"
copy_libraries
record_linked
copy_licences
sign "$stage/floorwalker.exe"
mkdir -p "$root/dist"
rm -f "$msi"
write_sbom

say "$msi"
"$here/make-msi.py" "$version" "$stage" "$build/app/windows/floorwalker.ico" "$msi"
sign "$msi"
bytes=$(stat -c %s "$msi")
[ "$bytes" -le "$most_bytes" ] || fail "$msi has $bytes bytes, more than $most_bytes"
"$root/packaging/checksums.sh" "$version"
[ "$check" = no ] || "$here/check.sh" "$msi"
echo "$msi"
