// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalproblem.h"
#include "app/journal/journalrecord.h"
#include "app/journal/journalschema.h"

#include <memory>
#include <optional>
#include <vector>

class JournalConnection;

/// One month's file, open for writing: WAL with synchronous=FULL, so that what append() has written survives
/// a power failure. Belongs to the thread that opened it.
class JournalFile
{
public:
    /// Where a chain ends, and so where it goes on.
    struct End {
        qint64 number = 0;
        QString hash = journalschema::firstPrevious();

        bool operator==(const End &) const = default;
    };

    /// `mostPages` > 0 limits the file as a full disk would; `isRemote` says whether it is on a network drive
    /// (else the system is asked). Both are for tests.
    explicit JournalFile(const QString &path, int mostPages = 0, std::optional<bool> isRemote = {});
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// Makes it when missing. The chain goes on after `before` when the file holds no record yet. Damaged: it
    /// is no journal, or its last lines do not form a chain.
    journal::Error open(const End &before);
    /// Whether a record could be added now.
    journal::Error tryToWrite() const;
    /// All of them, durable, or none. `written` gets the lines as they stand in the file, or would have
    /// stood. After an error it must be opened anew, and end() then tells whether they are there after all.
    journal::Error append(const std::vector<JournalRecord> &records,
                          std::vector<journalschema::Line> *written);

    /// Reads where a file's chain ends; only reads. `end` stays as it is when the file holds no record.
    static journal::Error readEnd(const QString &path, End *end);

    QString path() const { return m_path; }
    End end() const { return m_end; }
    /// "wal", or "truncate" on a network drive.
    QString journalMode() const;

private:
    journal::Error openConnection();
    journal::Error makeOrCheckTable();

    QString m_path;
    int m_mostPages;
    std::optional<bool> m_isRemote;
    std::unique_ptr<JournalConnection> m_connection;
    End m_end;
};
