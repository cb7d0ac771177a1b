#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Cross-builds what the product links for Windows (Qt Base with SQLite, simdjson) from Debian's source packages, once, and prints the
# folder where it is installed. An interrupted build goes on where it was.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")

fail() { printf 'dependencies: %s\n' "$*" >&2; exit 1; }

version_of() { dpkg-query -W -f='${Version}' "$1" || fail "please install $1"; }

# The tools that run on the host (moc, rcc) must be of the very version that is built.
qt_version=$(version_of qt6-base-dev)
compiler_version=$(version_of g++-mingw-w64-x86-64-posix)
host_cmake=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake

# TLS is Windows' own (schannel), the database is the SQLite inside Qt. Off is what the product does not use, and tabletevent, whose
# headers are not in Debian's package.
qt_options=(
    -D QT_QMAKE_TARGET_MKSPEC=win32-g++ -D BUILD_SHARED_LIBS=ON
    -D QT_BUILD_EXAMPLES=OFF -D QT_BUILD_TESTS=OFF -D QT_BUILD_BENCHMARKS=OFF -D QT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF
    -D FEATURE_pkg_config=OFF -D FEATURE_schannel=ON -D INPUT_openssl=no
    -D FEATURE_sql=ON -D FEATURE_sql_sqlite=ON -D FEATURE_system_sqlite=OFF -D FEATURE_sql_odbc=OFF
    -D FEATURE_opengl=OFF -D INPUT_opengl=no -D FEATURE_vulkan=OFF -D FEATURE_dbus=OFF -D FEATURE_printsupport=OFF
    -D FEATURE_tabletevent=OFF -D FEATURE_zstd=OFF -D FEATURE_brotli=OFF -D FEATURE_glib=OFF -D FEATURE_icu=OFF
    -D FEATURE_system_zlib=OFF -D FEATURE_system_pcre2=OFF -D FEATURE_system_png=OFF -D FEATURE_system_jpeg=OFF
    -D FEATURE_system_freetype=OFF -D FEATURE_system_harfbuzz=OFF -D FEATURE_system_doubleconversion=OFF
    -D FEATURE_direct2d=ON -D FEATURE_direct2d1_1=OFF
)
simdjson_options=(-D BUILD_SHARED_LIBS=OFF -D SIMDJSON_DEVELOPER_MODE=OFF)

# The user's own package lists, from the system's own sources: they may lack the source packages, and root is not needed for that.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/floorwalker
lists=$cache/apt
apt_options=(-qq -o "Dir::State::lists=$lists/lists" -o "Dir::Cache=$lists/cache"
    -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$lists/sources.list.d")

update_lists() {
    rm -rf "$lists"
    mkdir -p "$lists"/{lists/partial,cache/archives/partial,sources.list.d}
    local file
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ ! -f "$file" ] || sed -n 's/^deb\s/deb-src /p' "$file" >"$lists/sources.list.d/$(basename "$file" .list).list"
    done
    for file in /etc/apt/sources.list.d/*.sources; do
        [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$lists/sources.list.d/$(basename "$file")"
    done
    # A foreign source without source packages is no obstacle: what is needed is asked for by name later.
    apt-get "${apt_options[@]}" update >&2 || true
}

# newest PACKAGE: the version of the source package.
newest() {
    apt-cache "${apt_options[@]}" showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -V | tail -n 1
}

# SQLite and simdjson are looked up only when something is built: a run with a warm cache needs no network.
key=windows-$(printf '%s\n' "$qt_version" "$compiler_version" "${qt_options[@]}" "${simdjson_options[@]}" |
    cat - "$here/toolchain.cmake" | sha256sum | cut -c 1-16)
prefix=$cache/$key
if [ -f "$prefix/complete" ]; then
    echo "$prefix"
    exit 0
fi
mkdir -p "$prefix/build"
exec 3>"$prefix/build/lock"
flock 3 # a second run waits for the first
if [ -f "$prefix/complete" ]; then
    echo "$prefix"
    exit 0
fi

update_lists
sqlite_version=$(newest sqlite3)
simdjson_version=$(newest simdjson)
if [ -z "$sqlite_version" ] || [ -z "$simdjson_version" ]; then
    fail "the source packages of Debian cannot be reached"
fi

# fetch PACKAGE VERSION: into build/PACKAGE, with Debian's patches (they mend security holes).
fetch() {
    [ ! -f "$prefix/build/$1/.fetched" ] || return 0
    rm -rf "${prefix:?}/build/$1" "$prefix/build/source"
    mkdir "$prefix/build/source"
    (cd "$prefix/build/source" && apt-get "${apt_options[@]}" source "$1=$2" >&2)
    mv "$prefix"/build/source/*/ "$prefix/build/$1"
    rm -rf "$prefix/build/source"
    mkdir -p "$prefix/licences"
    cp "$prefix/build/$1/debian/copyright" "$prefix/licences/$1.txt"
    touch "$prefix/build/$1/.fetched"
}

# Debian takes SQLite out of Qt's sources; Qt gets Debian's own, which has the newer corrections.
put_sqlite_in() {
    local target=$prefix/build/qt6-base/src/3rdparty/sqlite
    [ ! -f "$target/sqlite3.c" ] || return 0
    mkdir -p "$prefix/build/sqlite3-build" "$target"
    (cd "$prefix/build/sqlite3-build" && ../sqlite3/configure --disable-tcl --disable-readline && make sqlite3.c) >&2
    cp "$prefix/build/sqlite3-build/sqlite3.h" "$target/"
    cp "$prefix/build/sqlite3-build/sqlite3.c" "$target/"
}

# build PACKAGE [CMAKE OPTION ...]
build() {
    local package=$1
    shift
    cmake -S "$prefix/build/$package" -B "$prefix/build/$package-build" -G Ninja \
        -D CMAKE_BUILD_TYPE=Release -D CMAKE_INSTALL_PREFIX="$prefix" "$@" >&2
    nice cmake --build "$prefix/build/$package-build" -j "$(nproc)" >&2
    cmake --install "$prefix/build/$package-build" >&2
}

fetch qt6-base "$qt_version"
fetch sqlite3 "$sqlite_version"
put_sqlite_in
build qt6-base -D CMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -D QT_HOST_PATH=/usr -D QT_HOST_PATH_CMAKE_DIR="$host_cmake" "${qt_options[@]}"

fetch simdjson "$simdjson_version"
build simdjson -D CMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" "${simdjson_options[@]}"

printf 'qt6-base %s\nsqlite3 %s\nsimdjson %s\ng++-mingw-w64 %s\n' \
    "$qt_version" "$sqlite_version" "$simdjson_version" "$compiler_version" >"$prefix/complete"
rm -rf "$prefix/build" "$lists"
echo "$prefix"
