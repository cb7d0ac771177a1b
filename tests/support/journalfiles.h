// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalschema.h"

#include <QTemporaryDir>

#include <vector>

/// A journal in a folder of its own, written as the program lays it down.
class JournalFiles
{
public:
    /// Noon of 15 September 2026, UTC, and the same a month and two later.
    static constexpr qint64 septemberMs = 1789473600000;
    static constexpr qint64 octoberMs = 1792065600000;
    static constexpr qint64 novemberMs = 1794744000000;

    QString folder() const { return m_home.filePath(QStringLiteral("journal")); }
    QString path(const QString &fileName) const { return folder() + u'/' + fileName; }

    /// Puts them at the end, each into the file of its month; the folder is made with the first.
    void add(const std::vector<JournalRecord> &records);
    /// `count` results, a second apart, agents rising from 1301.
    void addMany(int count, qint64 fromUtcMs);
    /// Overwrites the middle of a file.
    void damage(const QString &fileName) const;
    /// As nobody should: leaves so many numbers out.
    void skipNumbers(qint64 count) { m_number += count; }
    qint64 lastNumber() const { return m_number; }

    /// A sign-out that was proved; change what the test is about.
    static JournalRecord record(int agent, qint64 utcMs);

private:
    QTemporaryDir m_home;
    qint64 m_number = 0;
    QString m_hash = journalschema::firstPrevious();
};
