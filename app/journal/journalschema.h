// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalrecord.h"

#include <QStringList>

class QSqlQuery;

/// How records lie in a file: one table, one row for each, chained. The same for who writes, reads and
/// verifies.
namespace journalschema
{

/// A record as it stands in a file.
struct Line {
    qint64 number = 0; ///< from 1, without gaps, going on from file to file
    JournalRecord record;
    QString previous; ///< hash of the line before, in lower-case hex; 64 zeros for the very first
    QString hash; ///< of this line
};

inline constexpr char table[] = "records";
/// What PRAGMA application_id says of our files ("FLWJ").
inline constexpr int applicationId = 0x464C574A;
inline constexpr int version = 1; ///< PRAGMA user_version

/// Makes table, indices and the triggers that refuse all but an INSERT at the end; each is one statement.
QStringList createStatements();
/// "number, utc_ms, …, previous, hash": the order that bind() and read() keep to.
QString columns();
/// "INSERT INTO records (…) VALUES (?, …)".
QString insertStatement();
void bind(QSqlQuery &query, const Line &line);
/// Of the current row of a query for columns().
Line read(const QSqlQuery &query);
/// Whether each value of that row has the very type it was written with, and so reads as what it is: SQLite
/// takes any type in any column, and a number too large for us would be cut.
bool isAsWritten(const QSqlQuery &query);

/// The same record with texts that come back from a file exactly as they went in, and bounded: the gateway's
/// words may hold what SQLite does not keep (lone surrogates, a byte order mark, U+FFFE, U+FFFF), and then
/// the hash would no longer match.
JournalRecord storable(JournalRecord record);

QString firstPrevious();
/// SHA-256 over number, previous and every field, each as UTF-8 behind its length, so that no two different
/// lines can look the same.
QString hashOf(const Line &line);

/// "journal-2026-11.sqlite" for a moment (UTC).
QString fileName(qint64 utcMs);
/// Names of the journal's files in this folder, oldest first.
QStringList fileNames(const QString &folder);

} // namespace journalschema
