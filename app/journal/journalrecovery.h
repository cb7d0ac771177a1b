// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"

#include <vector>

/// What an earlier run of the program has left open.
namespace journalrecovery
{

/// After this an order whose outcome is unknown stays so: the gateway knows nothing of yesterday's sessions.
inline constexpr qint64 longestUnknownMs = 24LL * 60 * 60 * 1000;

/// The last record of each order without a final outcome among those behind the last "opened", in
/// the order of these records. Whatever was open before that was recorded anew behind it, so an unknown order
/// is never lost; nor does it matter whether that run ended properly. `files` are paths, oldest first; one
/// that cannot be read is passed over.
std::vector<JournalRecord> unfinished(const QStringList &files);

/// What is to be recorded of such an order now.
JournalRecord interrupted(JournalRecord last, qint64 utcMs);

} // namespace journalrecovery
