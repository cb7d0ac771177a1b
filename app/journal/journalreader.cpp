// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalreader.h"

#include "app/journal/journalreaderworker.h"

#include <algorithm>

JournalReader::JournalReader(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_worker(new JournalReaderWorker(folder))
{
    using Worker = JournalReaderWorker;
    m_thread.setObjectName(QStringLiteral("journal reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::found, this, [this](int generation, const Lines &lines) {
        if (generation == m_generation)
            Q_EMIT found(lines);
    });
    connect(m_worker, &Worker::searchEnded, this, [this](int generation, bool hasMore, bool anyRecords) {
        if (generation != m_generation)
            return;
        m_searching = false;
        m_hasMore = hasMore;
        Q_EMIT searchEnded(hasMore, anyRecords);
    });
    connect(m_worker, &Worker::newerFound, this, [this](int generation, const Lines &lines) {
        if (generation == m_generation)
            Q_EMIT newerFound(lines);
    });
    connect(m_worker, &Worker::counted, this, [this](int generation, qint64 count) {
        if (generation == m_generation)
            Q_EMIT counted(count);
    });
    connect(m_worker, &Worker::problemFound, this, [this](int generation, const JournalReadProblem &problem) {
        if (generation == m_generation)
            onProblem(problem);
    });
    connect(m_worker, &Worker::exportProgressed, this, &JournalReader::exportProgressed);
    connect(m_worker, &Worker::exportEnded, this, [this](const JournalExportResult &result) {
        m_exporting = false;
        Q_EMIT exportEnded(result);
    });
    m_thread.start();
}

JournalReader::~JournalReader()
{
    m_thread.quit();
    m_thread.wait();
}

void JournalReader::search(const JournalQuery &query)
{
    m_query = query;
    m_searching = true;
    m_hasMore = false;
    m_problems.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = ++m_generation, query] {
        worker->search(generation, query);
    });
}

void JournalReader::fetchMore()
{
    if (m_searching || !m_hasMore)
        return;
    m_searching = true;
    QMetaObject::invokeMethod(m_worker, &JournalReaderWorker::fetchMore);
}

void JournalReader::fetchNewer()
{
    QMetaObject::invokeMethod(m_worker, &JournalReaderWorker::fetchNewer);
}

void JournalReader::cancelSearch()
{
    QMetaObject::invokeMethod(m_worker, &JournalReaderWorker::cancelSearch);
}

bool JournalReader::startExport(const QString &path)
{
    if (std::exchange(m_exporting, true))
        return false;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, query = m_query, path] { worker->startExport(query, path); });
    return true;
}

void JournalReader::cancelExport()
{
    QMetaObject::invokeMethod(m_worker, &JournalReaderWorker::cancelExport);
}

void JournalReader::onProblem(const JournalReadProblem &problem)
{
    const bool told = std::any_of(m_problems.begin(), m_problems.end(),
                                  [&](const JournalReadProblem &each) { return each.name == problem.name; });
    if (told)
        return;
    m_problems.push_back(problem);
    Q_EMIT problemFound(problem);
}
