// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalexport.h"

#include <QObject>
#include <QThread>

class JournalReaderWorker;

/// Searches the journal and exports from it in a thread of its own. A new search replaces the one before:
/// after search() nothing of the earlier one arrives any more.
class JournalReader : public QObject
{
    Q_OBJECT

public:
    using Lines = std::vector<journalschema::Line>;

    /// How many records make a page.
    static constexpr int pageSize = 200;

    explicit JournalReader(const QString &folder, QObject *parent = nullptr);
    /// Ends the thread, which takes no longer than one step of its work. An export that is under way leaves
    /// nothing behind.
    ~JournalReader() override;

    QString folder() const { return m_folder; }

    /// Reads the newest page and counts all matches.
    void search(const JournalQuery &query);
    /// Reads the next, older page. Nothing happens while a page is being read or when there is none.
    void fetchMore();
    /// Reads what has been recorded since the last time: found as newerFound().
    void fetchNewer();
    /// Ends the search where it is; what has been found stays. searchEnded() follows.
    void cancelSearch();

    bool isSearching() const { return m_searching; } ///< a page is being read
    bool hasMore() const { return m_hasMore; }
    const JournalQuery &query() const { return m_query; }

    /// Writes all that matches the present query. One at a time: false when one is under way.
    bool startExport(const QString &path);
    void cancelExport();
    bool isExporting() const { return m_exporting; }

Q_SIGNALS:
    /// Older ones than all before; newest first. May come several times a page.
    void found(const JournalReader::Lines &lines);
    /// A page is complete, or the search was cancelled. `anyRecords`: there are some that could be read,
    /// matching or not.
    void searchEnded(bool hasMore, bool anyRecords);
    /// Newer ones than all before; newest first. May be empty.
    void newerFound(const JournalReader::Lines &lines);
    /// All matches of the present search, of what was there when it began.
    void counted(qint64 count);
    /// Once for each file and search. The others are read nevertheless.
    void problemFound(const JournalReadProblem &problem);
    void exportProgressed(qint64 count);
    void exportEnded(const JournalExportResult &result);

private:
    void onProblem(const JournalReadProblem &problem);

    QString m_folder;
    QThread m_thread;
    JournalReaderWorker *m_worker; ///< lives in m_thread, which deletes it
    JournalQuery m_query;
    int m_generation = 0; ///< of the search
    bool m_searching = false;
    bool m_hasMore = false;
    bool m_exporting = false;
    std::vector<JournalReadProblem> m_problems;
};
