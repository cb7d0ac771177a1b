// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalcopy.h"
#include "app/journal/journalfolder.h"
#include "app/journal/journaloptions.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

/// Does the journal's writing, in the journal's thread: everything that waits goes into one transaction. What
/// cannot be written stays in its place and is tried again. Only queued calls and signals cross to it.
class JournalWriter : public QObject
{
    Q_OBJECT

public:
    JournalWriter(const JournalOptions &options, const QString &osUser, const QString &computer,
                  QObject *parent = nullptr);

    /// Once; reported() follows.
    void open();
    void add(quint64 ticket, const std::vector<JournalRecord> &records, bool urgent);
    void tryAgain();
    void setDamagedAside();
    /// Writes what waits and "closed", and gives the folder back. The last call.
    void close();

    int commitCount() const { return m_commitCount; } ///< transactions so far, for tests

Q_SIGNALS:
    /// Whenever it has changed. No problem: records are being written.
    void reported(const journal::Error &error);
    void written(quint64 upTo, int count);
    /// Once at most, after the first reported() without a problem.
    void unfinishedFound(const std::vector<JournalRecord> &last);

private:
    void work();
    journal::Error writeAll();
    journal::Error write(const std::vector<JournalRecord> &records);
    std::vector<JournalRecord> opening();
    void onWritten();
    void look();
    void report(const journal::Error &error);
    JournalRecord aboutItself(const char *word) const;

    JournalFolder m_folder;
    JournalCopy m_copy;
    QString m_osUser;
    QString m_computer;
    QTimer m_commitTimer{this};
    QTimer m_retryTimer{this};
    QTimer m_lookTimer{this};

    bool m_isActive = false; ///< between open() and close()
    bool m_needsOpening = true; ///< "opened" is still to be written to this file
    bool m_hasBegun = false; ///< it was written once in this run
    std::vector<JournalRecord> m_unfinished; ///< as recorded with "opened"
    std::vector<JournalRecord> m_pending;
    std::vector<JournalRecord> m_removed; ///< files that are gone, still to be recorded
    quint64 m_pendingTicket = 0; ///< of the last that waits
    quint64 m_writtenTicket = 0;
    std::vector<journalschema::Line> m_attempt; ///< of the last transaction
    size_t m_attemptPending = 0; ///< how many of m_pending it took
    quint64 m_attemptTicket = 0;
    bool m_isAttemptOpen = false; ///< it has failed, or so it seemed
    std::optional<journal::Error> m_reported;
    int m_commitCount = 0;
};
