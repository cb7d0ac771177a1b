// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalconnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;
using journal::Problem;

namespace
{

constexpr int primaryCode = 0xff; ///< SQLite's extended codes hold the plain one in the lowest byte

Problem problemOf(int code)
{
    switch (code & primaryCode) {
    case 1: // SQLITE_ERROR: no such table
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Problem::Damaged;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return Problem::ReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Problem::InUse;
    case 13: // SQLITE_FULL
        return Problem::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return Problem::NoFolder;
    default: // SQLITE_IOERR and what nobody expects
        return Problem::Other;
    }
}

} // namespace

JournalConnection::JournalConnection(const QString &path, Mode mode)
    : m_path(path), m_name(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)), m_mode(mode)
{
}

JournalConnection::~JournalConnection()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

journal::Error JournalConnection::open()
{
    QSqlDatabase database =
        QSqlDatabase::contains(m_name) ? this->database() : QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (m_mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(m_path);
    if (!database.open())
        return errorOf(database.lastError());
    journal::Error error;
    value(u"SELECT count(*) FROM sqlite_master"_s, &error);
    const bool isRefused = error.problem == Problem::NoFolder || error.problem == Problem::ReadOnly;
    if (!isRefused || m_mode != Mode::ReadOnly || !QFileInfo(m_path).isFile()
        || QFileInfo::exists(m_path + u"-wal"))
        return error;
    // A copy in a place where nothing can be written: SQLite wants to make files beside it unless it is told
    // that nobody writes.
    database.close();
    database.setConnectOptions(options + u";QSQLITE_OPEN_URI");
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1");
    if (!database.open())
        return errorOf(database.lastError());
    error = {};
    value(u"SELECT count(*) FROM sqlite_master"_s, &error);
    return error;
}

journal::Error JournalConnection::run(const QString &statement) const
{
    QSqlQuery query(database());
    return query.exec(statement) ? journal::Error() : errorOf(query.lastError());
}

QVariant JournalConnection::value(const QString &statement, journal::Error *error) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(statement)) {
        if (error)
            *error = errorOf(query.lastError());
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

journal::Error JournalConnection::errorOf(const QSqlError &error)
{
    return {problemOf(error.nativeErrorCode().toInt()), error.databaseText()};
}
