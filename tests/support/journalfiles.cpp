// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalfiles.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace
{

void mustSucceed(bool done, const QSqlQuery &query)
{
    if (!done)
        qFatal("The test's journal cannot be written: %s", qPrintable(query.lastError().text()));
}

/// Null strings would be stored as NULL.
JournalRecord withoutNulls(JournalRecord record)
{
    for (QString JournalRecord::*const text :
         {&JournalRecord::orderId, &JournalRecord::outcome, &JournalRecord::remark, &JournalRecord::osUser,
          &JournalRecord::computer, &JournalRecord::gateway, &JournalRecord::agentName,
          &JournalRecord::stateBefore, &JournalRecord::method, &JournalRecord::note,
          &JournalRecord::requestId, &JournalRecord::retcode, &JournalRecord::message}) {
        if ((record.*text).isNull())
            record.*text = u""_s;
    }
    return record;
}

} // namespace

JournalRecord JournalFiles::record(int agent, qint64 utcMs)
{
    JournalRecord record;
    record.utcMs = utcMs;
    record.orderId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.madeUtcMs = utcMs - 1500;
    record.outcome = QLatin1StringView(journalword::signedOut);
    record.supervisor = 1300;
    record.osUser = u"anna"_s;
    record.computer = u"DESK-7"_s;
    record.gateway = u"https://gateway.example:8043"_s;
    record.agent = agent;
    record.agentName = u"Agent %1"_s.arg(agent);
    record.sessionStartMs = utcMs - 3600000;
    record.stateBefore = u"idle"_s;
    record.method = u"forcelogout"_s;
    record.note = u"end of shift"_s;
    record.requestId = u"r-%1"_s.arg(agent);
    record.retcode = u"0"_s;
    record.message = u"success"_s;
    record.elapsedMs = 231;
    return record;
}

void JournalFiles::add(const std::vector<JournalRecord> &records)
{
    QDir().mkpath(folder());
    const QString connection = QUuid::createUuid().toString();
    size_t i = 0;
    while (i < records.size()) {
        const QString name = journalschema::fileName(records[i].utcMs);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            database.setDatabaseName(path(name));
            QSqlQuery query(database);
            if (!database.open())
                qFatal("The test's journal cannot be opened");
            query = QSqlQuery(database);
            mustSucceed(query.exec(u"PRAGMA journal_mode = WAL"_s), query);
            if (database.tables().isEmpty()) {
                const QStringList statements = journalschema::createStatements();
                for (const QString &statement : statements)
                    mustSucceed(query.exec(statement), query);
            }
            database.transaction();
            mustSucceed(query.prepare(journalschema::insertStatement()), query);
            for (; i < records.size() && journalschema::fileName(records[i].utcMs) == name; ++i) {
                journalschema::Line line{++m_number, withoutNulls(records[i]), m_hash, {}};
                line.hash = m_hash = journalschema::hashOf(line);
                journalschema::bind(query, line);
                mustSucceed(query.exec(), query);
            }
            query.finish();
            if (!database.commit())
                qFatal("The test's journal cannot be written");
        }
        QSqlDatabase::removeDatabase(connection);
    }
}

void JournalFiles::addMany(int count, qint64 fromUtcMs)
{
    std::vector<JournalRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(1301 + i, fromUtcMs + i * qint64(1000)));
    add(records);
}

void JournalFiles::damage(const QString &fileName) const
{
    QFile file(path(fileName));
    if (!file.open(QIODevice::ReadWrite) || !file.seek(100)
        || file.write(QByteArray(file.size() - 100, 'x')) < 0)
        qFatal("The test's journal cannot be damaged");
}
