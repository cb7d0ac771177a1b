// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalcase.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using journalschema::Line;

namespace
{

/// An own connection; the name is taken back with it.
class Connection
{
public:
    explicit Connection(const QString &path) : m_name(u"test-"_s + QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        database.open();
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    QSqlDatabase database() const { return QSqlDatabase::database(m_name); }

private:
    QString m_name;
};

} // namespace

JournalRecord journalcase::record(const QString &orderId, const char *outcome, int agent)
{
    JournalRecord record;
    record.utcMs = november;
    record.orderId = orderId;
    record.madeUtcMs = november - 1000;
    record.outcome = QString::fromLatin1(outcome);
    record.remark = u"a remark"_s;
    record.supervisor = 1001;
    record.gateway = u"ccgw.example.com:8043"_s;
    record.agent = agent;
    record.agentName = u"Zoë Ångström"_s;
    record.sessionStartMs = november - 3600000;
    record.stateBefore = u"idle"_s;
    record.method = u"forcelogout"_s;
    record.causeCode = 7;
    record.note = u"went home"_s;
    record.requestId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    record.retcode = u"0"_s;
    record.message = u"success"_s;
    record.elapsedMs = 45;
    return record;
}

std::vector<Line> journalcase::lines(const QString &path)
{
    const Connection connection(path);
    QSqlQuery query(connection.database());
    query.exec(u"SELECT %1 FROM records ORDER BY number"_s.arg(journalschema::columns()));
    std::vector<Line> lines;
    while (query.next())
        lines.push_back(journalschema::read(query));
    return lines;
}

std::vector<Line> journalcase::linesOfFolder(const QString &folder)
{
    std::vector<Line> all;
    const QStringList names = journalschema::fileNames(folder);
    for (const QString &name : names) {
        const std::vector<Line> next = lines(QDir(folder).filePath(name));
        all.insert(all.end(), next.begin(), next.end());
    }
    return all;
}

QStringList journalcase::story(const QString &folder)
{
    QStringList story;
    const std::vector<Line> all = linesOfFolder(folder);
    for (const Line &line : all)
        story += QString(line.record.outcome + u' ' + line.record.orderId).trimmed();
    return story;
}

QString journalcase::run(const QString &path, const QStringList &statements)
{
    const Connection connection(path);
    QSqlQuery query(connection.database());
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return statement + u": " + query.lastError().text();
    }
    return {};
}

QString journalcase::tamper(const QString &path, const QStringList &statements)
{
    QStringList all{u"DROP TRIGGER records_never_change"_s, u"DROP TRIGGER records_never_go"_s,
                    u"DROP TRIGGER records_at_the_end"_s};
    all += statements;
    const QStringList made = journalschema::createStatements();
    for (const QString &statement : made) {
        if (statement.startsWith(u"CREATE TRIGGER"_s))
            all += statement;
    }
    return run(path, all);
}

bool journalcase::insert(const QString &path, const Line &line)
{
    const Connection connection(path);
    QSqlQuery query(connection.database());
    query.prepare(journalschema::insertStatement());
    journalschema::bind(query, line);
    return query.exec();
}

int journalcase::openConnections()
{
    return int(QSqlDatabase::connectionNames().size());
}

bool journalcase::copyFolder(const QString &from, const QString &to)
{
    bool isCopied = QDir().mkpath(to);
    const QStringList names = QDir(from).entryList(QDir::Files);
    for (const QString &name : names) {
        if (name.endsWith(u".sqlite"_s) || name.endsWith(u"-wal"_s))
            isCopied = isCopied && QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    }
    return isCopied;
}
