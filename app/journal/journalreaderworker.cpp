// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalreaderworker.h"

#include <iterator>

void JournalReaderWorker::search(int generation, const JournalQuery &query)
{
    m_generation = generation;
    m_query = query;
    m_newer.reset();
    m_newerLines.clear();
    m_counter.reset();
    m_found = 0;
    m_count = 0;
    m_mustCount = true;
    m_top = {};
    m_pages = std::make_unique<JournalCursor>(m_folder, query);
    m_wanted = JournalReader::pageSize;
    workSoon();
}

void JournalReaderWorker::fetchMore()
{
    if (!m_pages || m_wanted > 0)
        return;
    m_wanted = JournalReader::pageSize;
    workSoon();
}

void JournalReaderWorker::fetchNewer()
{
    if (!m_pages || m_newer)
        return;
    m_newer = std::make_unique<JournalCursor>(m_folder, m_query);
    m_newer->setAfter(m_top);
    workSoon();
}

void JournalReaderWorker::cancelSearch()
{
    m_mustCount = false;
    m_counter.reset();
    if (m_wanted == 0)
        return;
    m_wanted = 0;
    m_pages->rest();
    Q_EMIT searchEnded(m_generation, !m_pages->atEnd(), !m_pages->top().file.isEmpty());
}

void JournalReaderWorker::startExport(const JournalQuery &query, const QString &path)
{
    m_export = std::make_unique<JournalExport>(m_folder, query, path);
    workSoon();
}

void JournalReaderWorker::cancelExport()
{
    if (!m_export)
        return;
    JournalExportResult result = m_export->result();
    m_export.reset();
    result.kind = JournalExportResult::Kind::Cancelled;
    Q_EMIT exportEnded(result);
}

void JournalReaderWorker::workSoon()
{
    if (!std::exchange(m_workIsComing, true))
        QMetaObject::invokeMethod(this, &JournalReaderWorker::work, Qt::QueuedConnection);
}

void JournalReaderWorker::work()
{
    m_workIsComing = false;
    // What a person waits for comes first.
    if (m_wanted > 0)
        readPage();
    else if (m_newer)
        readNewer();
    else if (m_export)
        writeExport();
    else if (m_mustCount)
        count();
    if (m_wanted > 0 || m_newer || m_export || m_mustCount)
        workSoon();
}

void JournalReaderWorker::tellProblems(JournalCursor &cursor)
{
    for (const JournalReadProblem &problem : cursor.takeProblems())
        Q_EMIT problemFound(m_generation, problem);
}

void JournalReaderWorker::readPage()
{
    const JournalReader::Lines lines = m_pages->atEnd() ? JournalReader::Lines() : m_pages->step(m_wanted);
    tellProblems(*m_pages);
    // Something newer may have been fetched already.
    if (m_top.file.isEmpty())
        m_top = m_pages->top();
    m_wanted -= int(lines.size());
    m_found += qint64(lines.size());
    if (!lines.empty())
        Q_EMIT found(m_generation, lines);
    if (m_wanted > 0 && !m_pages->atEnd())
        return;
    m_wanted = 0;
    m_pages->rest();
    Q_EMIT searchEnded(m_generation, !m_pages->atEnd(), !m_pages->top().file.isEmpty());
}

void JournalReaderWorker::readNewer()
{
    if (!m_newer->atEnd()) {
        JournalReader::Lines lines = m_newer->step(JournalReader::pageSize);
        std::move(lines.begin(), lines.end(), std::back_inserter(m_newerLines));
    }
    tellProblems(*m_newer);
    if (!m_newer->atEnd())
        return;
    if (!m_newer->top().file.isEmpty())
        m_top = m_newer->top();
    m_newer.reset();
    Q_EMIT newerFound(m_generation, std::exchange(m_newerLines, {}));
}

void JournalReaderWorker::count()
{
    if (m_pages->atEnd()) {
        // All of them are known.
        m_counter.reset();
        m_mustCount = false;
        Q_EMIT counted(m_generation, m_found);
        return;
    }
    if (!m_counter) {
        m_counter = std::make_unique<JournalCursor>(m_folder, m_query);
        m_counter->setUpTo(m_pages->top());
    }
    if (!m_counter->atEnd())
        m_count += m_counter->countStep();
    tellProblems(*m_counter);
    if (!m_counter->atEnd())
        return;
    m_counter.reset();
    m_mustCount = false;
    Q_EMIT counted(m_generation, m_count);
}

void JournalReaderWorker::writeExport()
{
    if (m_export->step()) {
        Q_EMIT exportProgressed(m_export->count());
        return;
    }
    const JournalExportResult result = m_export->result();
    m_export.reset();
    Q_EMIT exportEnded(result);
}
