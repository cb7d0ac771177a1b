// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

/// The program's log: 5 files of at most 1 MB, the newest one without a number. Lines are UTF-8, one entry
/// each; control characters are escaped, so that nothing from outside can forge a line. Thread-safe.
class LogFile
{
    Q_DECLARE_TR_FUNCTIONS(LogFile)

public:
    static constexpr int fileCount = 5;
    static constexpr qint64 fileBytes = 1 << 20;

    static constexpr int mostCharacters = 4000; ///< of one entry; longer ones are cut

    /// Made if missing; a folder that cannot be written to makes a log that says so in problem() and drops
    /// its lines.
    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    /// In the person's local data, never in what roams from desk to desk.
    static QString defaultFolder();

    /// Adds the time in UTC with milliseconds in front. Whatever follows the name of a secret ("Guid:",
    /// "password=") is left out, whoever wrote it.
    void write(const QString &entry);
    /// The last lines, oldest first, across files.
    QStringList lastLines(int count) const;
    QString folder() const { return m_folder; }
    QString problem() const; ///< translated; empty: lines are being written

    /// Qt's and the program's own messages (QLoggingCategory) go to this log as well as to the standard error
    /// stream. nullptr takes it out again; so does its destruction.
    static void installAsMessageHandler(LogFile *log);

private:
    bool open();
    void rotate();
    QString fileName(int number) const;

    mutable QMutex m_mutex;
    QString m_folder;
    QFile m_file;
    QString m_problem;
};
