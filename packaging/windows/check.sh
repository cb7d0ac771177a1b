#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# check.sh FILE.msi: tries the installer and the program under Wine, on a display of its own, against the simulated gateway on this
# machine. Pictures of the screen and logs stay in build/windows/check. CHECK_DISPLAY=N: the number of the display.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(dirname "$(dirname "$here")")
build=$root/build/windows
msi=$(readlink -f "$1")
results=$build/check
rm -rf "$results"
mkdir -p "$results"
work=$(mktemp -d)
pids=()

export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" HOME=$work
policy='HKLM\Software\Floorwalker\Policy'
group_policy='HKLM\Software\Policies\Floorwalker'
user_data=$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/Floorwalker/Floorwalker
installed="$WINEPREFIX/drive_c/Program Files/Floorwalker"
version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt")

clean_up() {
    local status=$? pid
    [ "$status" -eq 0 ] || screenshot at-the-end || true
    WINEPREFIX=$WINEPREFIX /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    for pid in "${pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    cp "$user_data/log/floorwalker.log" "$results/" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

passed() { printf '  ok    %s\n' "$*" >&2; }
fail() { printf '  FAIL  %s\n' "$*" >&2; exit 1; }
wine() { timeout 100 "$here/wine.sh" "$@"; } # whatever waits for a person waits in vain
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
screenshot() { import -window root "$results/$1.png"; }

# until SECONDS COMMAND ...: waits for it to succeed.
until_true() {
    local left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.2
    done
}

# No `grep -q` behind a pipe: it ends early, and what writes into the pipe then counts as failed.
# value KEY NAME: as the registry has it; fails where there is none.
value() { wine reg query "$1" /v "$2" 2>/dev/null | tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z_]* *//p" | grep .; }
value_is() { [ "$(value "$1" "$2")" = "$3" ] || fail "$1 $2 is '$(value "$1" "$2")' and not '$3'"; }
install() {
    local file=$1
    shift
    wine msiexec /i "$(windows_path "$file")" /qn "$@"
}
# The entry under Add/Remove Programs, as name and version.
entries() {
    wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s 2>/dev/null | tr -d '\r' |
        grep -A 30 'DisplayName *REG_SZ *Floorwalker' | sed -n 's/^ *DisplayVersion *REG_SZ *//p'
}

# Wine has one menu for each person even where Windows has one for all.
in_menu() { find "$WINEPREFIX/drive_c" -path '*/Start Menu/Programs/Floorwalker.lnk' | grep . >/dev/null; }

# Every key of the policy must be tried here, documented, and in the template for group policy.
check_keys() {
    local key name
    while read -r key name; do
        [[ " ${given[*]}" == *" $name="* ]] || fail "$name is not tried"
        grep -q "^| \`$name\` | \`$key\` |" "$root/docs/administrator-guide.md" || fail "$name is not in the administrator's guide"
        grep -q "valueName=\"$key\"" "$here/policy/floorwalker.admx" || fail "$key is not in the ADMX template"
        grep -q "id=\"$key\"" "$here/policy/en-US/floorwalker.adml" || fail "$key is not in the ADML template"
    done < <("$here/make-msi.py" --keys)
    passed "all keys of the policy are documented and in the templates"
}

start_display() {
    Xvfb ${CHECK_DISPLAY:+":$CHECK_DISPLAY"} -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    pids+=($!)
    until_true 20 test -s "$work/display" || fail "Xvfb does not start"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

start_windows() {
    wine wineboot --init >/dev/null 2>&1
    wine winecfg -v win10
    # Wine has none of these fonts; without a replacement the program looks wrong here and nowhere else.
    local font
    for font in "Segoe UI" "Tahoma" "MS Shell Dlg 2" "MS Shell Dlg"; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Liberation Sans" /f >/dev/null
    done
    passed "Wine $(wine --version | sed 's/^wine-//')"
}

start_gateway() {
    cmake --preset release -S "$root" >"$results/simulator-build.log"
    cmake --build "$root/build/release" --target ccgateway-simulator >>"$results/simulator-build.log"
    "$root/build/release/bin/ccgateway-simulator" --port 0 --control --agents 200 --churn 0 --cert-out "$work/gateway.pem" \
        >"$work/gateway.log" &
    pids+=($!)
    until_true 20 grep -q 'listening on https' "$work/gateway.log" || fail "the simulator does not start"
    port=$(sed -n 's,^listening on https://127.0.0.1:,,p' "$work/gateway.log")
}

# ask VERB PATH: of the simulator.
ask() {
    curl --silent --fail --noproxy '*' --cacert "$work/gateway.pem" -X "$1" -H 'Content-Type: application/json' \
        "https://127.0.0.1:$port/simulator/$2"
}
is_recorded() { ask GET record | grep "$1" >/dev/null; }
is_signed_out() { ask GET agent/1301 | tr -d ' ' | grep '"signedIn":false' >/dev/null; }

# All keys at once. What the program does later shows that they have effect: the gateway of group policy instead of the installer's,
# the certificate, and the inspector's call.
given=("GATEWAY=installer.invalid" "CA_FILE=C:\\gateway.pem" "SIGN_OUT_METHOD=inspector" "ACCEPT_CERTIFICATES=no"
    "REFRESH_MINIMUM=2" "REFRESH_MAXIMUM=30" "CAUSE_CODE_REQUIRED=no" "NOTE_REQUIRED=no" "JOURNAL_KEEP_MONTHS=24"
    "JOURNAL_COPY=yes" "SIGN_OUTS_AT_ONCE=2")
policy_is_there() {
    value_is "$policy" Gateway "$1"
    value_is "$policy" CAFile 'C:\gateway.pem'
    value_is "$policy" SignOutMethod inspector
    value_is "$policy" AcceptCertificates no
    value_is "$policy" RefreshMinimum 2
    value_is "$policy" RefreshMaximum 30
    value_is "$policy" CauseCodeRequired no
    value_is "$policy" NoteRequired no
    value_is "$policy" JournalKeepMonths 24
    value_is "$policy" JournalCopy yes
    value_is "$policy" SignOutsAtOnce 2
    [ "$(wine reg query "$policy" | grep -c REG_)" = "${#given[@]}" ] || fail "$policy has other values"
}

check_install() {
    # An older version of the same files.
    "$here/make-msi.py" 0.0.1 "$build/stage" "$build/app/windows/floorwalker.ico" "$work/older.msi"
    install "$work/older.msi" "${given[@]}" || fail "the silent installation ended with $?"
    [ -f "$installed/floorwalker.exe" ] || fail "nothing was installed"
    in_menu || fail "it is not in the start menu"
    [ "$(entries)" = 0.0.1 ] || fail "Add/Remove Programs has '$(entries)'"
    policy_is_there installer.invalid
    value_is 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Floorwalker' EventMessageFile \
        'C:\Program Files\Floorwalker\floorwalker.exe'
    passed "installed silently, with ${#given[@]} properties"
}

check_upgrade() {
    install "$msi" "GATEWAY=second.invalid" || fail "the upgrade ended with $?"
    [ "$(entries)" = "$version" ] || fail "Add/Remove Programs has '$(entries)' and not $version alone"
    policy_is_there second.invalid
    passed "upgraded; the policy is kept, and what is given anew takes its place"
    install "$msi" || fail "a second installation of the same file ended with $?"
    local again=$work/again.msi
    "$here/make-msi.py" "$version" "$build/stage" "$build/app/windows/floorwalker.ico" "$again"
    install "$again" || fail "another build of the same version ended with $?"
    [ "$(entries)" = "$version" ] || fail "Add/Remove Programs has '$(entries)' after another build"
    policy_is_there second.invalid
    passed "another build of the same version takes its place"
    ! install "$work/older.msi" || fail "an older version was installed over a newer one"
    [ "$(entries)" = "$version" ] || fail "the refused downgrade left '$(entries)'"
    policy_is_there second.invalid
    passed "the downgrade was refused"
}

check_command_line() {
    [ "$(wine 'C:\Program Files\Floorwalker\floorwalker.exe' --version | tr -d '\r')" = "Floorwalker $version" ] ||
        fail "--version does not say $version"
    passed "--version says $version"
    wrestool --list --type=24 "$installed/floorwalker.exe" | grep . >/dev/null || fail "the manifest is missing"
    wrestool --list --type=16 "$installed/floorwalker.exe" | grep . >/dev/null || fail "the version resource is missing"
    wrestool --list --type=14 "$installed/floorwalker.exe" | grep . >/dev/null || fail "the icon is missing"
    x86_64-w64-mingw32-gcc -o "$work/eventtext.exe" "$here/eventtext.c"
    [ "$(wine "$work/eventtext.exe" 'C:\Program Files\Floorwalker\floorwalker.exe' 'journal 7 abc' | tr -d '\r')" = 'journal 7 abc' ] ||
        fail "the event log shows no readable text"
    x86_64-w64-mingw32-objdump -p "$installed/floorwalker.exe" | grep 'Subsystem.*Windows GUI' >/dev/null || fail "it is a console program"
    passed "version, icon, manifest and event texts are in the program; no console"
}

press() { xdotool key --delay 60 "$@"; }

check_program() {
    cp "$work/gateway.pem" "$WINEPREFIX/drive_c/gateway.pem"
    wine reg add "$group_policy" /v Gateway /d "127.0.0.1:$port" /f >/dev/null
    ask POST 'agent/1301?status=4&cti=1' >/dev/null # idle: no call, nothing to type before signing out
    # In a desktop of Wine's own: without a window manager the keys would find no window.
    "$here/wine.sh" explorer /desktop=check,1280x900 'C:\Program Files\Floorwalker\floorwalker.exe' >"$results/program.log" 2>&1 &
    pids+=($!)
    until_true 60 xdotool search --onlyvisible --name 'check' || fail "Wine shows no desktop"
    xdotool search --onlyvisible --name 'check' windowfocus
    until_true 60 test -s "$user_data/journal/journal-$(date -u +%Y-%m).sqlite" || fail "the program did not start"
    sleep 4
    screenshot 1-sign-in
    xdotool type --delay 60 '1300'
    press Tab
    xdotool type --delay 60 'secret'
    press Return
    until_true 30 is_recorded 'agentlist\|onlineagent' || { screenshot no-sign-in; fail "nobody is signed in over TLS"; }
    sleep 4
    screenshot 2-signed-in
    passed "signed in over TLS; group policy's gateway won over the installer's"
    press ctrl+f
    xdotool type --delay 60 '1301'
    sleep 1
    press Down
    press Delete
    sleep 4
    screenshot 3-confirmation
    press Tab
    press space
    until_true 30 is_signed_out || { screenshot no-sign-out; fail "agent 1301 is still signed in"; }
    is_recorded '"how":"inspector"' || fail "it was not the inspector's call that policy lays down"
    sleep 4
    screenshot 4-signed-out
    passed "signed agent 1301 out by force, by the call that policy lays down"
    press alt+F4
    until_true 30 has_ended || { screenshot no-end; fail "the program does not end"; }
    until_true 20 check_journal || fail "the journal is not intact: $(cat "$work/journal.txt")"
    grep -q 'not understood' "$user_data/log/floorwalker.log" && fail "a policy was not understood"
    passed "the journal is intact: $(head -n 1 "$work/journal.txt")"
}
has_ended() { ! pgrep -f '[\\]Floorwalker[\\]floorwalker[.]exe'; }
check_journal() {
    wine 'C:\Program Files\Floorwalker\floorwalker.exe' --verify-journal 2>&1 | tr -d '\r' >"$work/journal.txt"
}

check_uninstall() {
    wine msiexec /x "$(windows_path "$work/again.msi")" /qn || fail "the removal ended with $?"
    [ ! -e "$installed" ] || fail "there is still $(find "$installed" | head -n 3)"
    ! in_menu || fail "it is still in the start menu"
    [ -z "$(entries)" ] || fail "Add/Remove Programs still has '$(entries)'"
    ! wine reg query 'HKLM\Software\Floorwalker' >/dev/null 2>&1 || fail "HKLM\\Software\\Floorwalker is still there"
    ! wine reg query 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Floorwalker' >/dev/null 2>&1 ||
        fail "the event source is still there"
    [ -s "$user_data/journal/journal-$(date -u +%Y-%m).sqlite" ] || fail "the journal was removed"
    wine reg query 'HKCU\Software\Floorwalker\Floorwalker' >/dev/null 2>&1 || fail "the person's settings were removed"
    wine reg query "$group_policy" >/dev/null 2>&1 || fail "group policy's own values were removed"
    passed "removed; journal, settings and group policy are still there"
}

check_units() {
    cmake --build "$build" >"$results/tests-build.log" || { tail -n 30 "$results/tests-build.log" >&2; fail "the tests do not build"; }
    local qt
    qt=$("$here/dependencies.sh")
    # With their DLLs and plug-ins.
    if ! WINEPATH="$(windows_path "$qt/bin");$(windows_path "$build/stage")" QT_PLUGIN_PATH="$(windows_path "$qt/plugins")" \
        ctest --test-dir "$build" --output-on-failure >"$results/tests.log" 2>&1; then
        tail -n 40 "$results/tests.log" >&2
        fail "unit tests do not pass"
    fi
    cp "$build/Testing/Temporary/LastTest.log" "$results/tests-all.log"
    passed "$(sed -n 's/^\(100% tests passed\), .* out of \(.*\)/\2 programs of unit tests pass/p' "$results/tests.log")"
}

check_keys
start_display
start_windows
start_gateway
check_install
check_upgrade
check_command_line
check_program
check_uninstall
check_units
