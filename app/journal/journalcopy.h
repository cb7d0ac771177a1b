// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journaloptions.h"
#include "app/journal/journalschema.h"

/// Copies of the records in the system's log (syslog, or the Windows event log), where whoever can write to
/// the journal's files cannot rewrite them. Only when the options ask for it.
class JournalCopy
{
public:
    explicit JournalCopy(const JournalOptions &options);

    void write(const journalschema::Line &line) const;

    /// One line of printable text, at most `mostBytes` of UTF-8. Number and hash come first, so that a tail
    /// that was cut off or rewritten shows.
    static QByteArray format(const journalschema::Line &line);
    static constexpr int mostBytes = 900; ///< syslog may cut at 1,024 with its own header

private:
    std::function<void(const QByteArray &)> m_sink;
};
