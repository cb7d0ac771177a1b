// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalrecovery.h"

#include "app/journal/journalconnection.h"
#include "app/journal/journalschema.h"

#include <QHash>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Number of the last "opened", 0 when there is none. Records about the journal itself have agent 0, and
/// there is an index for that.
qint64 lastOpened(const JournalConnection &connection)
{
    return connection
        .value(u"SELECT max(number) FROM records WHERE agent = 0 AND outcome = '%1'"_s.arg(
            QLatin1StringView(journalword::opened)))
        .toLongLong();
}

/// Keeps the number of the last record of each order that is open, and forgets those that are not.
void follow(const JournalConnection &connection, qint64 after, QHash<QString, qint64> *open)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    query.exec(
        u"SELECT number, order_id, outcome FROM records WHERE number > %1 ORDER BY number"_s.arg(after));
    while (query.next()) {
        const QString id = query.value(1).toString();
        if (journalword::isFinal(query.value(2).toString()))
            open->remove(id);
        else if (!id.isEmpty())
            open->insert(id, query.value(0).toLongLong());
    }
}

/// Those of the wanted records that are in this file.
void readThem(const JournalConnection &connection, const QList<qint64> &numbers,
              std::vector<JournalRecord> *records)
{
    QSqlQuery query(connection.database());
    query.prepare(u"SELECT %1 FROM records WHERE number = ?"_s.arg(journalschema::columns()));
    for (const qint64 number : numbers) {
        query.bindValue(0, number);
        if (query.exec() && query.next())
            records->push_back(journalschema::read(query).record);
    }
}

} // namespace

std::vector<JournalRecord> journalrecovery::unfinished(const QStringList &files)
{
    // Back to the file that the last "opened" is in: a month may have ended meanwhile.
    qsizetype first = files.size();
    qint64 opened = 0;
    while (first > 0 && opened == 0) {
        JournalConnection connection(files.at(--first), JournalConnection::Mode::ReadOnly);
        if (!connection.open())
            opened = lastOpened(connection);
    }
    QHash<QString, qint64> open;
    const QStringList later = files.mid(first);
    for (const QString &file : later) {
        JournalConnection connection(file, JournalConnection::Mode::ReadOnly);
        if (!connection.open())
            follow(connection, opened, &open);
    }
    QList<qint64> numbers = open.values();
    std::sort(numbers.begin(), numbers.end());
    std::vector<JournalRecord> records;
    for (const QString &file : later) {
        JournalConnection connection(file, JournalConnection::Mode::ReadOnly);
        if (!connection.open())
            readThem(connection, numbers, &records);
    }
    return records;
}

JournalRecord journalrecovery::interrupted(JournalRecord last, qint64 utcMs)
{
    const char *outcome = journalword::notSent;
    if (journalword::mayHaveLeft(last.outcome))
        outcome = utcMs - last.madeUtcMs > longestUnknownMs ? journalword::unverified : journalword::unknown;
    const bool waited = last.outcome == QLatin1StringView(journalword::waitingForCall);
    last.outcome = QString::fromLatin1(outcome);
    last.remark = QString::fromLatin1(waited ? journalword::interruptedWaiting : journalword::interrupted);
    last.utcMs = utcMs;
    return last;
}
