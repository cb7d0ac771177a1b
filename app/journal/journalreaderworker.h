// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalreader.h"

/// The half of JournalReader that lives in its thread. It works in short steps and takes what it is told
/// between two of them, so that nothing has to be interrupted.
class JournalReaderWorker : public QObject
{
    Q_OBJECT

public:
    explicit JournalReaderWorker(const QString &folder) : m_folder(folder) { }

    void search(int generation, const JournalQuery &query);
    void fetchMore();
    void fetchNewer();
    void cancelSearch();
    void startExport(const JournalQuery &query, const QString &path);
    void cancelExport();

Q_SIGNALS:
    void found(int generation, const JournalReader::Lines &lines);
    void searchEnded(int generation, bool hasMore, bool anyRecords);
    void newerFound(int generation, const JournalReader::Lines &lines);
    void counted(int generation, qint64 count);
    void problemFound(int generation, const JournalReadProblem &problem);
    void exportProgressed(qint64 count);
    void exportEnded(const JournalExportResult &result);

private:
    void workSoon();
    void work();
    void readPage();
    void readNewer();
    void count();
    void writeExport();
    void tellProblems(JournalCursor &cursor);

    QString m_folder;
    JournalQuery m_query;
    int m_generation = 0;
    bool m_workIsComing = false;
    std::unique_ptr<JournalCursor> m_pages; ///< rests between two pages
    int m_wanted = 0; ///< records missing in the page being read; 0: none is
    qint64 m_found = 0; ///< in all pages
    JournalPlace m_top; ///< newest record that has been seen
    std::unique_ptr<JournalCursor> m_newer;
    JournalReader::Lines m_newerLines;
    std::unique_ptr<JournalCursor> m_counter;
    qint64 m_count = 0;
    bool m_mustCount = false;
    std::unique_ptr<JournalExport> m_export;
};
