// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalverify.h"

#include "app/journal/journalconnection.h"
#include "app/journal/journalfile.h"
#include "app/journal/journalschema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using journal::Error;
using journal::Problem;
using journalschema::Line;
using journalverify::Fault;
using journalverify::Outcome;
using journalverify::Result;
using End = JournalFile::End;

namespace
{

/// Table and triggers, word for word, and no other trigger or view.
bool isProtected(const JournalConnection &connection)
{
    QStringList expected;
    const QStringList statements = journalschema::createStatements();
    for (const QString &statement : statements) {
        if (statement.startsWith(u"CREATE TABLE"_s) || statement.startsWith(u"CREATE TRIGGER"_s))
            expected += statement;
    }
    QSqlQuery query(connection.database());
    query.exec(u"SELECT sql FROM sqlite_master WHERE type IN ('table', 'view', 'trigger')"_s);
    QStringList found;
    while (query.next())
        found += query.value(0).toString();
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    return found == expected;
}

Fault faultOf(const Line &line, const std::optional<End> &before)
{
    const bool isVeryFirst = line.number == 1;
    const bool isGap = line.number < 1 || (before && line.number != before->number + 1);
    const bool isLink = before ? line.previous != before->hash
                               : isVeryFirst && line.previous != journalschema::firstPrevious();
    if (!isGap && !isLink)
        return Fault::None;
    if (line.record.outcome == QLatin1StringView(journalword::opened)
        && line.record.remark == QLatin1StringView(journalword::afterDamage))
        return Fault::AfterDamage;
    return isGap ? Fault::Gap : Fault::Link;
}

/// Goes through one file after the other.
class Chain
{
public:
    /// Without it the beginning is taken on trust.
    void beginAfter(const End &end) { m_before = end; }
    /// False: no more is to be verified.
    bool verify(const QString &path);
    Result result() const { return m_result; }

private:
    bool unreadable(const Error &error);
    bool broken(Fault fault, qint64 number);

    Result m_result;
    std::optional<End> m_before;
};

bool Chain::unreadable(const Error &error)
{
    m_result.outcome = Outcome::Unreadable;
    m_result.problem = error;
    return false;
}

bool Chain::broken(Fault fault, qint64 number)
{
    m_result.outcome = Outcome::Broken;
    m_result.fault = fault;
    m_result.number = number;
    return false;
}

bool Chain::verify(const QString &path)
{
    m_result.files += path;
    m_result.file = path;
    JournalConnection connection(path, JournalConnection::Mode::ReadOnly);
    if (const Error error = connection.open())
        return unreadable(error);
    const int id = connection.value(u"PRAGMA application_id"_s).toInt();
    const int version = connection.value(u"PRAGMA user_version"_s).toInt();
    if (id != journalschema::applicationId || version != journalschema::version)
        return unreadable({Problem::Damaged, {}});
    if (!isProtected(connection))
        return broken(Fault::Unprotected, 0);

    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM records ORDER BY number"_s.arg(journalschema::columns())))
        return unreadable(JournalConnection::errorOf(query.lastError()));
    qint64 last = 0;
    while (query.next()) {
        const Line line = journalschema::read(query);
        last = line.number;
        const Fault fault = faultOf(line, m_before);
        if (fault != Fault::None)
            return broken(fault, line.number);
        if (!journalschema::isAsWritten(query) || journalschema::hashOf(line) != line.hash)
            return broken(Fault::Hash, line.number);
        m_before = End{line.number, line.hash};
        ++m_result.records;
    }
    if (query.lastError().isValid())
        return broken(Fault::Cut, last + 1);
    m_result.outcome = Outcome::Intact;
    m_result.file.clear();
    return true;
}

} // namespace

Result journalverify::verifyFile(const QString &path)
{
    Chain chain;
    const QFileInfo file(path);
    if (!file.isFile()) {
        Result missing;
        missing.file = path;
        missing.problem = {Problem::NoFolder, {}};
        return missing;
    }
    const QStringList names = journalschema::fileNames(file.absolutePath());
    const auto at = std::find(names.begin(), names.end(), file.fileName());
    End end;
    if (at != names.end() && at != names.begin()
        && !JournalFile::readEnd(file.absoluteDir().filePath(*std::prev(at)), &end) && end.number > 0)
        chain.beginAfter(end);
    chain.verify(path);
    return chain.result();
}

Result journalverify::verifyFolder(const QString &folder)
{
    Chain chain;
    const QStringList names = journalschema::fileNames(folder);
    if (names.isEmpty()) {
        Result nothing;
        nothing.file = folder;
        nothing.problem = {Problem::NoFolder, {}};
        return nothing;
    }
    for (const QString &name : names) {
        if (!chain.verify(QDir(folder).filePath(name)))
            break;
    }
    return chain.result();
}
