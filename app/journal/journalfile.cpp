// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalfile.h"

#include "app/journal/journalconnection.h"
#include "app/journal/journalstorage.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Problem;
using journalschema::Line;

namespace
{

constexpr int tailLines = 2000; ///< verified at each start; the whole chain is --verify-journal's business

/// quick_check reads the whole file: 1 s for 400 MB (a million records). Larger ones make do with the tail of
/// the chain; whoever wants to know has --verify-journal.
constexpr qint64 largestChecked = 128 << 20;

/// Whoever is not its owner shall not read it. SQLite gives its side files the same permissions.
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error damaged(const QString &what)
{
    return {Problem::Damaged, what};
}

Error checkTail(const JournalConnection &connection, JournalFile::End *end)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM records ORDER BY number DESC LIMIT %2"_s.arg(journalschema::columns())
                        .arg(tailLines)))
        return JournalConnection::errorOf(query.lastError());
    Line later;
    for (bool isLast = true; query.next(); isLast = false) {
        Line line = journalschema::read(query);
        if (journalschema::hashOf(line) != line.hash)
            return damaged(u"record %1 does not match its hash"_s.arg(line.number));
        if (isLast)
            *end = {line.number, line.hash};
        else if (later.number != line.number + 1 || later.previous != line.hash)
            return damaged(u"record %1 does not follow the one before it"_s.arg(later.number));
        later = std::move(line);
    }
    if (query.lastError().isValid())
        return JournalConnection::errorOf(query.lastError());
    return {};
}

} // namespace

JournalFile::JournalFile(const QString &path, int mostPages, std::optional<bool> isRemote)
    : m_path(path), m_mostPages(mostPages), m_isRemote(isRemote)
{
}

JournalFile::~JournalFile() = default;

Error JournalFile::open(const End &before)
{
    if (Error error = openConnection())
        return error;
    if (Error error = makeOrCheckTable())
        return error;
    if (QFileInfo(m_path).size() <= largestChecked) {
        Error error;
        const QString answer = m_connection->value(u"PRAGMA quick_check(1)"_s, &error).toString();
        if (error)
            return error;
        if (answer != u"ok"_s)
            return damaged(answer);
    }
    m_end = before;
    return checkTail(*m_connection, &m_end);
}

Error JournalFile::openConnection()
{
    m_connection.reset();
    if (!QFileInfo::exists(m_path)) {
        QFile file(m_path); // SQLite would let others read it
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return {file.error() == QFile::ResourceError ? Problem::DiskFull : Problem::ReadOnly,
                    file.errorString()};
    } else if (QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther)) {
        QFile::setPermissions(m_path, ownerOnly); // brought back from a back-up
    }
    m_connection = std::make_unique<JournalConnection>(m_path, JournalConnection::Mode::ReadWrite);
    if (Error error = m_connection->open())
        return error;
    // WAL needs memory that all who read it share: not over a network.
    const bool isRemote =
        m_isRemote ? *m_isRemote : journalstorage::isRemote(QFileInfo(m_path).absolutePath());
    Error error;
    m_connection->value(isRemote ? u"PRAGMA journal_mode = TRUNCATE"_s : u"PRAGMA journal_mode = WAL"_s,
                        &error);
    if (!error)
        error = m_connection->run(u"PRAGMA synchronous = FULL"_s);
    if (!error && m_mostPages > 0)
        error = m_connection->run(u"PRAGMA max_page_count = %1"_s.arg(m_mostPages));
    return error;
}

Error JournalFile::makeOrCheckTable()
{
    Error error;
    const int id = m_connection->value(u"PRAGMA application_id"_s, &error).toInt();
    const int version = m_connection->value(u"PRAGMA user_version"_s, &error).toInt();
    const int objects = m_connection->value(u"SELECT count(*) FROM sqlite_master"_s, &error).toInt();
    if (error)
        return error;
    if (id == journalschema::applicationId && version == journalschema::version)
        return {};
    if (id != 0 || version != 0 || objects != 0)
        return damaged(u"not a journal of this program"_s);
    // In one go: a file is either empty or complete.
    error = m_connection->run(u"BEGIN IMMEDIATE"_s);
    const QStringList statements = journalschema::createStatements();
    for (const QString &statement : statements) {
        if (!error)
            error = m_connection->run(statement);
    }
    if (!error)
        error = m_connection->run(u"COMMIT"_s);
    if (error)
        m_connection->run(u"ROLLBACK"_s);
    return error;
}

Error JournalFile::readEnd(const QString &path, End *end)
{
    JournalConnection connection(path, JournalConnection::Mode::ReadOnly);
    if (Error error = connection.open())
        return error;
    return checkTail(connection, end);
}

Error JournalFile::tryToWrite() const
{
    Error error = m_connection->run(u"BEGIN IMMEDIATE"_s);
    m_connection->run(u"ROLLBACK"_s);
    return error;
}

Error JournalFile::append(const std::vector<JournalRecord> &records, std::vector<Line> *written)
{
    written->clear();
    written->reserve(records.size());
    End end = m_end;
    for (const JournalRecord &record : records) {
        Line line{end.number + 1, record, end.hash, QString()};
        line.hash = journalschema::hashOf(line);
        end = {line.number, line.hash};
        written->push_back(std::move(line));
    }

    Error error = m_connection->run(u"BEGIN IMMEDIATE"_s);
    {
        QSqlQuery query(m_connection->database());
        if (!error && !query.prepare(journalschema::insertStatement()))
            error = JournalConnection::errorOf(query.lastError());
        for (auto line = written->cbegin(); !error && line != written->cend(); ++line) {
            journalschema::bind(query, *line);
            if (!query.exec())
                error = JournalConnection::errorOf(query.lastError());
        }
    }
    if (!error)
        error = m_connection->run(u"COMMIT"_s);
    if (error) {
        m_connection->run(u"ROLLBACK"_s);
        return error;
    }
    m_end = end;
    return {};
}

QString JournalFile::journalMode() const
{
    return m_connection->value(u"PRAGMA journal_mode"_s).toString();
}
