// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalcursor.h"

#include <QSaveFile>

/// What became of an export.
struct JournalExportResult {
    enum class Kind { Written, Cancelled, Failed };

    Kind kind = Kind::Failed;
    QString path;
    qint64 count = 0; ///< records written
    QString reason; ///< Failed: the system's own words
    std::vector<JournalReadProblem> problems; ///< what could not be read and is therefore missing
};

Q_DECLARE_METATYPE(JournalExportResult)

/// Writes everything that matches a query to a CSV file, newest first, in short steps. The file appears when
/// it is complete, or not at all. Blocks: for a thread of its own.
class JournalExport
{
public:
    JournalExport(const QString &folder, const JournalQuery &query, const QString &path);

    /// False: it is over, see result().
    bool step();
    qint64 count() const { return m_result.count; }
    const JournalExportResult &result() const { return m_result; }

private:
    bool write(const QByteArray &bytes);
    void fail();
    void takeProblems();

    JournalCursor m_cursor;
    QSaveFile m_file;
    JournalExportResult m_result;
};
