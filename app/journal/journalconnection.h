// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalproblem.h"

#include <QSqlDatabase>
#include <QVariant>

class QSqlError;

/// A connection to one SQLite file, closed and removed with this object. It belongs to the thread that made
/// it; no query may outlive it.
class JournalConnection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    JournalConnection(const QString &path, Mode mode);
    ~JournalConnection();
    JournalConnection(const JournalConnection &) = delete;
    JournalConnection &operator=(const JournalConnection &) = delete;

    journal::Error open();
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// One statement whose rows are of no interest.
    journal::Error run(const QString &statement) const;
    /// First column of the first row; invalid when there is none.
    QVariant value(const QString &statement, journal::Error *error = nullptr) const;

    static journal::Error errorOf(const QSqlError &error);

private:
    QString m_path;
    QString m_name;
    Mode m_mode;
};
