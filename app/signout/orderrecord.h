// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"
#include "app/signout/signoutorder.h"

/// Orders as the journal keeps them, and back.
namespace orderrecord
{

/// Everything that is known of the order now.
JournalRecord of(const SignOutOrder &order, qint64 utcMs);
/// An order of an earlier run, from its last record. What a record does not hold is left empty.
SignOutOrder restored(const JournalRecord &record);
/// "idle", "talking", …; fixed English words.
QString stateWord(AgentState state);
/// "call-began", …; empty for None.
QString remarkWord(SignOutOrder::Remark remark);

} // namespace orderrecord
