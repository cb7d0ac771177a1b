#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# usage: package.sh [--check]      (through `./run package linux`, which installs what is needed)
# Makes dist/Floorwalker-<version>-x86_64.AppImage and, beside it, its SBOM and SHA256SUMS. The same sources and the same
# Debian packages give the same bytes.
#
# From the environment:
#   UPDATE_INFORMATION    is embedded, for AppImageUpdate; also makes the .zsync file that belongs to it
#   SIGN_GPG_KEY          id of a secret key; signs the AppImage and SHA256SUMS
#   FLOORWALKER_HOMEPAGE  goes into the metainfo; the screenshot is looked for in docs/images below it
#   SOURCE_DATE_EPOCH     the one time in all files; otherwise that of the last commit
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cd "$here/../.."

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'package.sh: %s\n' "$*" >&2; exit 1; }

check=no
case "${1:-}" in
--check) check=yes ;;
'') ;;
*) fail "unknown option '$1'" ;;
esac
[ "$(uname -m)" = x86_64 ] || fail "AppImages are made on x86_64 only"
command -v dpkg-query >/dev/null || fail "needs Debian: what goes in is taken from its packages"

export LC_ALL=C.UTF-8 TZ=UTC
umask 022
[ -n "${SOURCE_DATE_EPOCH:-}" ] \
    || SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)
export SOURCE_DATE_EPOCH

work=build/package-linux
appdir=$work/AppDir
id=org.floorwalker.Floorwalker
libraries=/usr/lib/x86_64-linux-gnu
plugins=$libraries/qt6/plugins

# What the convention of AppImages leaves to the host: it must fit the host's kernel, drivers, display or fonts.
host_libraries=(
    ld-linux-x86-64.so.2 libc.so.6 libdl.so.2 libm.so.6 libpthread.so.0 libresolv.so.2 librt.so.1
    libstdc++.so.6 libgcc_s.so.1 libz.so.1
    libEGL.so.1 libGLX.so.0 libGLdispatch.so.0 libwayland-client.so.0
    libX11.so.6 libX11-xcb.so.1 libxcb.so.1 libSM.so.6 libICE.so.6
    libfontconfig.so.1 libfreetype.so.6 libharfbuzz.so.0 libexpat.so.1 libglib-2.0.so.0
)

qt_plugins=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so networkinformation/libqnetworkmanager.so
)

# Loaded at run time by name, so nothing that is read from the files asks for them.
loaded_libraries=(libssl.so.3 libcrypto.so.3)

# package_of FILE: the Debian package that owns it. Some still own their files under /lib.
package_of() {
    local file
    file=$(realpath "$1")
    { dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null; } | sed -n '1s/:.*//p'
}

# record PATH PACKAGE: for the SBOM; PATH is in the AppDir, "-" stands for the runtime in front of it.
record() {
    local about
    about=$(dpkg-query -W -f='${source:Package}\t${source:Version}' "$2:amd64" 2>/dev/null ||
        dpkg-query -W -f='${source:Package}\t${source:Version}' "$2:all") || fail "$2 is not installed"
    printf '%s\t%s\t%s\n' "$1" "$2" "$about" >>"$work/origins.tsv"
}

# take FILE FOLDER [NAME]: puts a file of Debian's into the AppDir.
take() {
    local name=${3:-$(basename "$1")} package
    install -D -m 644 "$(realpath "$1")" "$appdir/$2/$name"
    package=$(package_of "$1")
    [ -n "$package" ] || fail "no package owns $1"
    record "$2/$name" "$package"
}

needed_by() { objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }'; }

build_program() {
    say "Building the program"
    # Not remembered from an earlier package: what the environment does not give is the default.
    cmake --preset release -U FLOORWALKER_HOMEPAGE \
        ${FLOORWALKER_HOMEPAGE:+-D "FLOORWALKER_HOMEPAGE=$FLOORWALKER_HOMEPAGE"} >/dev/null
    cmake --build --preset release --target floorwalker ccgateway-simulator >&2
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
    [ -n "$version" ] || fail "the version could not be read from the build"
    cmake --install build/release --prefix "$appdir/usr" --strip >/dev/null
}

bundle_qt() {
    local plugin language
    for plugin in "${qt_plugins[@]}"; do
        [ -f "$plugins/$plugin" ] || fail "Qt has no plug-in $plugin"
        take "$plugins/$plugin" "usr/plugins/$(dirname "$plugin")"
    done
    for language in ar de es fr ja pt_BR tr zh_CN; do # those of translations/CMakeLists.txt that Qt has
        take "/usr/share/qt6/translations/qtbase_$language.qm" usr/translations
    done
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$appdir/usr/bin/qt.conf"
}

# Follows what the files ask for until nothing new comes up. Libraries of the host are not followed.
bundle_libraries() {
    local -A seen=()
    local library queue=("${loaded_libraries[@]}")
    for library in "${host_libraries[@]}"; do
        seen[$library]=host
    done
    mapfile -t -O ${#queue[@]} queue < <(find "$appdir/usr/bin" "$appdir/usr/plugins" -type f ! -name qt.conf -print0 \
        | sort -z | xargs -0 objdump -p | awk '$1 == "NEEDED" { print $2 }')
    while [ ${#queue[@]} -gt 0 ]; do
        library=${queue[0]}
        queue=("${queue[@]:1}")
        [ -z "${seen[$library]:-}" ] || continue
        seen[$library]=ours
        [ -f "$libraries/$library" ] || fail "$library was not found"
        take "$libraries/$library" usr/lib "$library"
        mapfile -t -O ${#queue[@]} queue < <(needed_by "$appdir/usr/lib/$library")
    done
    # Qt looks for these names first. Without them it takes the host's OpenSSL and says nothing.
    ln -s libssl.so.3 "$appdir/usr/lib/libssl.so"
    ln -s libcrypto.so.3 "$appdir/usr/lib/libcrypto.so"
}

set_library_paths() {
    patchelf --set-rpath "\$ORIGIN/../lib" "$appdir/usr/bin/floorwalker" "$appdir/usr/bin/ccgateway-simulator"
    find "$appdir/usr/lib" -type f -print0 | xargs -0 patchelf --set-rpath "\$ORIGIN"
    find "$appdir/usr/plugins" -type f -print0 | xargs -0 patchelf --set-rpath "\$ORIGIN/../../lib"
}

add_icons() {
    local size icons=$appdir/usr/share/icons/hicolor
    for size in 16 22 24 32 48 64 128 256 512; do
        mkdir -p "$icons/${size}x$size/apps"
        rsvg-convert --width "$size" --height "$size" resources/icons/floorwalker.svg \
            --output "$icons/${size}x$size/apps/$id.png"
    done
}

# What an AppImage must have in its uppermost folder.
add_top() {
    # Not a script: the program finds everything relative to itself, so nothing has to be set up.
    ln -s usr/bin/floorwalker "$appdir/AppRun"
    ln -s "usr/share/applications/$id.desktop" "$appdir/$id.desktop"
    cp "$appdir/usr/share/icons/hicolor/256x256/apps/$id.png" "$appdir/$id.png"
    ln -s "$id.png" "$appdir/.DirIcon"
}

# The AppImage carries what is installed here, with its holes.
warn_of_old_packages() {
    local taken old
    mapfile -t taken < <(cut -f 2 "$work/origins.tsv" | sort -u)
    old=$(apt-get --just-print --only-upgrade install "${taken[@]}" 2>/dev/null \
        | awk '$1 == "Inst" { print $2 }' | grep -xF "$(printf '%s\n' "${taken[@]}")" || true)
    [ -z "$old" ] || say "Upgrade before a release, there are newer packages of: ${old//$'\n'/ }"
}

make_runtime() {
    local package
    # Quiet: libfuse brings a warning about dlopen(), which is never called.
    "$here/build-runtime.sh" "$work/runtime" 2>"$work/runtime.log" \
        || { cat "$work/runtime.log" >&2; fail "the runtime could not be built"; }
    for package in libsquashfuse-dev libfuse3-dev libzstd-dev zlib1g-dev libc6-dev "libgcc-$(gcc -dumpversion)-dev"; do
        record - "$package"
    done
}

add_licences() {
    local package folder=$appdir/usr/share/doc/floorwalker
    mkdir -p "$folder/licences"
    cp LICENSE THIRD_PARTY.md "$folder/"
    while read -r package; do
        [ -f "/usr/share/doc/$package/copyright" ] || fail "the licence text of $package is not installed"
        cp "/usr/share/doc/$package/copyright" "$folder/licences/$package"
    done < <(cut -f 2 "$work/origins.tsv" | sort -u)
    # Debian's texts refer to these by path. Some are links to a newer version.
    cp -L -r /usr/share/common-licenses "$folder/common-licenses"
}

write_sbom() {
    packaging/components.py check --system linux --origins "$work/origins.tsv"
    packaging/components.py sbom --system linux --origins "$work/origins.tsv" --stage "$appdir" \
        --version "$version" --time "$SOURCE_DATE_EPOCH" --output "$work/sbom.spdx.json"
    cp "$work/sbom.spdx.json" "$appdir/usr/share/doc/floorwalker/sbom.spdx.json"
}

embed_update_information() {
    local place=() size
    [ -n "${UPDATE_INFORMATION:-}" ] || return 0
    read -r -a place < <(readelf -SW "$work/runtime" \
        | sed -n 's/.*\.upd_info *PROGBITS *[0-9a-f]* *\([0-9a-f]*\) \([0-9a-f]*\) .*/\1 \2/p')
    [ ${#place[@]} -eq 2 ] || fail "the runtime has no place for update information"
    size=$(printf %s "$UPDATE_INFORMATION" | wc -c)
    [ "$size" -lt $((16#${place[1]})) ] || fail "UPDATE_INFORMATION is too long"
    printf %s "$UPDATE_INFORMATION" | dd of="$work/runtime" bs=1 seek=$((16#${place[0]})) conv=notrunc status=none
}

# make_image OUT
make_image() {
    chmod -R u=rwX,go=rX "$appdir"
    find "$appdir" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    rm -f "$work/image"
    mksquashfs "$appdir" "$work/image" -root-owned -noappend -no-xattrs -comp zstd -Xcompression-level 19 -b 128K \
        -quiet -no-progress >&2
    cat "$work/runtime" "$work/image" >"$1.part"
    chmod 755 "$1.part"
    touch --date="@$SOURCE_DATE_EPOCH" "$1.part"
    mv "$1.part" "$1"
}

stage() {
    rm -rf "$work"
    mkdir -p "$appdir/usr"
    build_program
    say "Collecting what it needs"
    bundle_qt
    bundle_libraries
    set_library_paths
    add_icons
    add_top
    make_runtime
    add_licences
    write_sbom
    embed_update_information
}

finish() {
    local name
    name=$(basename "$appimage")
    cp "$work/sbom.spdx.json" "${appimage%.AppImage}.spdx.json"
    rm -f "$appimage.zsync" "$appimage.asc"
    if [ -n "${UPDATE_INFORMATION:-}" ]; then
        (cd dist && zsyncmake -C -u "$name" "$name" 2>/dev/null)
    fi
    if [ -n "${SIGN_GPG_KEY:-}" ]; then
        gpg --batch --yes --local-user "$SIGN_GPG_KEY" --armor --detach-sign "$appimage"
        gpg --batch --verify "$appimage.asc" "$appimage" 2>/dev/null || fail "the signature does not fit"
    fi
    packaging/checksums.sh "$version"
}

# Once more from the beginning must give the same bytes.
check_repeats() {
    say "Packing again"
    stage
    make_image "$work/again"
    cmp "$appimage" "$work/again" || fail "a second package differs from the first"
}

stage
say "Packing"
mkdir -p dist
appimage=dist/Floorwalker-$version-x86_64.AppImage
make_image "$appimage"
finish
warn_of_old_packages
if [ $check = yes ]; then
    check_repeats
    "$here/check.sh" "$version"
fi
ls -l "$appimage" >&2
