// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalwriter.h"

#include "app/journal/journalrecovery.h"

#include <utility>

using journal::Error;

namespace
{

constexpr int commitDelayMs = 25;

} // namespace

JournalWriter::JournalWriter(const JournalOptions &options, const QString &osUser, const QString &computer,
                             QObject *parent)
    : QObject(parent), m_folder(options), m_copy(options), m_osUser(osUser), m_computer(computer)
{
    m_commitTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(options.retryMs);
    m_lookTimer.setInterval(options.lookMs);
    connect(&m_commitTimer, &QTimer::timeout, this, &JournalWriter::work);
    connect(&m_retryTimer, &QTimer::timeout, this, &JournalWriter::work);
    connect(&m_lookTimer, &QTimer::timeout, this, &JournalWriter::look);
}

void JournalWriter::open()
{
    if (std::exchange(m_isActive, true))
        return;
    m_lookTimer.start();
    work();
}

void JournalWriter::add(quint64 ticket, const std::vector<JournalRecord> &records, bool urgent)
{
    m_pending.insert(m_pending.end(), records.begin(), records.end());
    m_pendingTicket = ticket;
    if (!m_isActive || m_retryTimer.isActive())
        return; // with the next attempt
    // Even at once means after what else has been handed over by now: a run of sign-outs is one commit.
    if (urgent)
        m_commitTimer.start(0);
    else if (!m_commitTimer.isActive())
        m_commitTimer.start(commitDelayMs);
}

void JournalWriter::tryAgain()
{
    if (m_isActive)
        work();
}

void JournalWriter::setDamagedAside()
{
    if (!m_isActive)
        return;
    if (Error error = m_folder.setDamagedAside()) {
        report(error);
        return;
    }
    m_needsOpening = m_needsOpening || m_folder.isAfterDamage();
    m_isAttemptOpen = false;
    work();
}

void JournalWriter::close()
{
    if (!m_isActive)
        return;
    if (!writeAll() && !m_needsOpening)
        write({aboutItself(journalword::closed)});
    m_isActive = false;
    m_commitTimer.stop();
    m_retryTimer.stop();
    m_lookTimer.stop();
    m_folder.close();
}

void JournalWriter::work()
{
    m_commitTimer.stop();
    Error error = writeAll();
    // Nearly full: what is under way is still recorded, but nothing new may begin.
    if (!error)
        error = m_folder.checkSpace();
    report(error);
    if (error)
        return;
    const bool isFirst = !std::exchange(m_hasBegun, true);
    if (isFirst && !m_unfinished.empty())
        Q_EMIT unfinishedFound(std::exchange(m_unfinished, {}));
}

Error JournalWriter::writeAll()
{
    if (Error error = m_folder.open())
        return error;
    // Reported as failed and there all the same: must not be written twice.
    if (std::exchange(m_isAttemptOpen, false) && !m_attempt.empty()
        && m_folder.end() == JournalFile::End{m_attempt.back().number, m_attempt.back().hash})
        onWritten();

    std::vector<JournalRecord> records = opening();
    records.insert(records.end(), m_pending.begin(), m_pending.end());
    m_attemptPending = m_pending.size();
    m_attemptTicket = m_pendingTicket;
    if (Error error = write(records))
        return error;

    const QStringList names = m_folder.removeOld();
    for (const QString &name : names) {
        m_removed.push_back(aboutItself(journalword::removed));
        m_removed.back().note = name;
    }
    Error error = write(m_removed);
    if (!error)
        m_removed.clear();
    return error;
}

Error JournalWriter::write(const std::vector<JournalRecord> &records)
{
    if (!records.empty()) {
        const Error error = m_folder.append(records, &m_attempt);
        m_isAttemptOpen = bool(error);
        if (error)
            return error;
        ++m_commitCount;
    }
    onWritten();
    return {};
}

void JournalWriter::onWritten()
{
    for (const journalschema::Line &line : std::as_const(m_attempt))
        m_copy.write(line);
    if (!m_attempt.empty())
        m_needsOpening = false;
    m_attempt.clear();
    m_pending.erase(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(m_attemptPending));
    const int count = int(std::exchange(m_attemptPending, 0));
    if (m_attemptTicket > m_writtenTicket) {
        m_writtenTicket = m_attemptTicket;
        Q_EMIT written(m_writtenTicket, count);
    }
}

std::vector<JournalRecord> JournalWriter::opening()
{
    if (!m_needsOpening)
        return {};
    std::vector<JournalRecord> records{aboutItself(journalword::opened)};
    const QString afterDamage = QString::fromLatin1(journalword::afterDamage);
    if (m_folder.isAfterDamage())
        records.front().remark = afterDamage;
    std::vector<JournalRecord> unfinished = m_folder.unfinished();
    for (JournalRecord &record : unfinished) {
        if (m_hasBegun)
            record.remark = afterDamage; // ours, and going on: the next start looks for it in the new file
        else
            record = journalrecovery::interrupted(record, m_folder.utcMs());
    }
    records.insert(records.end(), unfinished.begin(), unfinished.end());
    if (!m_hasBegun)
        m_unfinished = std::move(unfinished);
    return records;
}

void JournalWriter::look()
{
    if (!m_retryTimer.isActive())
        report(m_folder.checkSpace());
}

void JournalWriter::report(const Error &error)
{
    if (error)
        m_retryTimer.start();
    else
        m_retryTimer.stop();
    if (m_reported == error)
        return;
    m_reported = error;
    Q_EMIT reported(error);
}

JournalRecord JournalWriter::aboutItself(const char *word) const
{
    JournalRecord record;
    record.utcMs = m_folder.utcMs();
    record.outcome = QString::fromLatin1(word);
    record.osUser = m_osUser;
    record.computer = m_computer;
    return record;
}
