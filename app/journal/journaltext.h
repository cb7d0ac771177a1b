// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"

#include <QCoreApplication>

/// The journal's words in the user's language. A word that is not known is shown as it stands.
class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalText)

public:
    static QString outcome(const QString &word);
    /// Empty: there is none.
    static QString remark(const QString &word);
    /// Outcome and remark.
    static QString result(const JournalRecord &record);
    static QString state(const QString &word);
    static QString method(const QString &word);
    /// "2026-11-23 15:42:03", local time; empty: not known.
    static QString time(qint64 utcMs);
    /// "231 ms"; empty: not known.
    static QString took(qint64 ms);
};
