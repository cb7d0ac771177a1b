#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check-log.py LOG JOURNAL: that the policy which check.sh lays down has had effect, by the program's own log and journal."""
import re
import sqlite3
import sys
from datetime import datetime, timedelta

CALL = re.compile(r"(\S+)Z info floorwalker\.calls: \S+ (\S+) (\S+) .* ms=(\d+) accepted")
read, signed_out = [], []
for line in open(sys.argv[1], encoding="utf-8"):
    if found := CALL.match(line):
        end = datetime.fromisoformat(found[1])
        call = (end - timedelta(milliseconds=int(found[4])), end)
        if "forcelogout" in found[3]:
            signed_out.append(call)
        elif found[2] == "GET" and found[3].endswith("onlineagentonvdn"):
            read.append(call[0])

gaps = [(later - earlier).total_seconds() for earlier, later in zip(read, read[1:])]
if not any(1.5 < gap < 4 for gap in gaps):
    sys.exit(f"the list was read at intervals of {gaps} s")
signed_out.sort()
if len(signed_out) != 3 or any(earlier[1] > later[0] + timedelta(milliseconds=100)
                               for earlier, later in zip(signed_out, signed_out[1:])):
    sys.exit(f"not three sign-outs one after the other: {signed_out}")
journal = sqlite3.connect(f"file:{sys.argv[2]}?mode=ro", uri=True)
reasons = set(journal.execute("SELECT cause_code, note FROM records WHERE outcome = 'signed-out'"))
if reasons != {(7, "end of shift")}:
    sys.exit(f"the journal has other reasons: {reasons}")
