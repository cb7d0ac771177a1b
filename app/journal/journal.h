// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journaloptions.h"
#include "app/journal/journalproblem.h"
#include "app/journal/journalrecord.h"

#include <QObject>

#include <vector>

class JournalWriter;
class QThread;

/// The record of every order, on disk: append-only, chained by SHA-256, one SQLite file a month. Writing
/// happens in a thread of its own in group commits; nothing here ever waits for the disk.
/// docs/decisions/0007-the-journal.md says how and why.
class Journal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening, ///< not known yet whether anything can be recorded
        Ready,
        Failed, ///< nothing can be recorded: nobody may be signed out
    };
    Q_ENUM(State)

    using Problem = journal::Problem;
    using Options = JournalOptions;

    /// `Documents`-free default: the user's local data folder, which does not roam.
    static QString defaultFolder();

    explicit Journal(Options options, QObject *parent = nullptr);
    /// Writes what is pending and "closed", for at most 5 s.
    ~Journal() override;

    /// Once. stateChanged() follows; then, when it is Ready for the first time, unfinishedFound() if there
    /// are any.
    void open();
    State state() const { return m_state; }
    Problem problem() const { return m_problem; }
    QString problemDetail() const
    {
        return m_problemDetail;
    } ///< a path or the system's own words; may be empty
    QString folder() const { return m_options.folder; }

    /// Puts the records at the end of what is to be written, in this order, and returns a ticket (from 1,
    /// rising). An urgent one is committed at once together with all that waits; others within 25 ms. Fills
    /// in osUser and computer. What cannot be written is kept and tried again every 2 s.
    quint64 append(std::vector<JournalRecord> records, bool urgent);
    /// Everything up to this ticket is on disk for good.
    quint64 recordedUpTo() const { return m_recordedUpTo; }
    /// Records handed over and not on disk yet.
    int pendingCount() const { return m_pendingCount; }

    /// While Failed: tries again at once.
    void tryAgain();
    /// While Failed(Damaged): the file gets another name beside its old one ("….damaged-<time>"), and a new
    /// file begins.
    void setDamagedAside();

Q_SIGNALS:
    void stateChanged();
    void recorded(quint64 upTo);
    /// Orders of an earlier run without a final outcome: the last record of each. Those that had not been
    /// released are recorded as not-sent and those that had as unknown (remark "interrupted") before this is
    /// emitted; that is what the records here say.
    void unfinishedFound(const std::vector<JournalRecord> &last);

private:
    void onWritten(quint64 upTo, int count);
    void onReported(const journal::Error &error);
    void setState(State state, const journal::Error &error);

    Options m_options;
    QThread *m_thread; ///< ours, unless it hangs at the end: then it goes with the program
    JournalWriter *m_writer; ///< lives in the thread and goes with it
    State m_state = State::Opening;
    Problem m_problem = Problem::None;
    QString m_problemDetail;
    QString m_osUser;
    QString m_computer;
    quint64 m_lastTicket = 0;
    quint64 m_recordedUpTo = 0;
    int m_pendingCount = 0;
};
