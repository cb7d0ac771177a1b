// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalquery.h"
#include "app/journal/journalschema.h"

#include <QHash>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <vector>

class JournalConnection;

/// A file of the journal, or its folder, that cannot be read.
struct JournalReadProblem {
    QString name; ///< of the file; the folder's path when that is it
    QString reason; ///< the system's own words

    bool operator==(const JournalReadProblem &) const = default;
};

Q_DECLARE_METATYPE(JournalReadProblem)

/// Where a record stands: number in file.
struct JournalPlace {
    QString file; ///< name without folder; empty: before everything
    qint64 number = 0;
};

/// Goes through the records that match a query, newest first, in steps that each take a short time, however
/// long the journal is. Blocks while it reads: for a thread of its own.
class JournalCursor
{
public:
    JournalCursor(const QString &folder, const JournalQuery &query);
    ~JournalCursor();

    /// Only what was recorded later than this, or up to this. Before the first step.
    void setAfter(const JournalPlace &place) { m_after = place; }
    void setUpTo(const JournalPlace &place) { m_upTo = place; }

    bool atEnd() const { return m_next >= m_files.size() && !m_range; }
    /// Reads on and returns up to `most` (1 or more) matches. Often none: the next step goes on.
    std::vector<journalschema::Line> step(int most);
    /// The same, but only counts.
    qint64 countStep();
    /// Closes what is open until the next step.
    void rest();

    /// The newest record there was when reading began, matching or not; no file: none has been found yet, or
    /// none could be read.
    const JournalPlace &top() const { return m_top; }
    std::vector<JournalReadProblem> takeProblems() { return std::exchange(m_problems, {}); }

private:
    struct Range {
        qint64 low; ///< first number that is wanted
        qint64 below; ///< what has been read begins here
    };

    bool openNext();
    bool reopen();
    std::optional<Range> wantedRange();
    void giveUp(const QString &reason);
    void movedTo(qint64 below);

    QString conditions() const;
    bool run(QSqlQuery &query, const QString &what, const QString &order, qint64 from);
    bool nameMatches(const QString &name);
    std::vector<journalschema::Line> stepByName(int most, qint64 from);
    std::vector<journalschema::Line> linesOf(QSqlQuery &query);
    bool failed(const QSqlQuery &query);

    QString m_folder;
    JournalQuery m_query;
    std::optional<qint64> m_agent;
    QStringList m_words; ///< of the agent's name, folded
    QHash<QString, bool> m_verdicts; ///< names seen already
    QStringList m_outcomes; ///< empty: all
    JournalPlace m_after;
    std::optional<JournalPlace> m_upTo;
    QStringList m_files; ///< newest first
    qsizetype m_next = 0; ///< among the files
    QString m_name; ///< of the file being read
    std::unique_ptr<JournalConnection> m_file;
    std::optional<Range> m_range; ///< what is left of that file; nothing: the next one is to be opened
    JournalPlace m_top;
    std::vector<JournalReadProblem> m_problems;
};
