// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalfile.h"
#include "app/journal/journaloptions.h"

#include <memory>

class QLockFile;

/// The folder with the journal's files: whose it is, which file is written to, and when one begins or goes.
/// Belongs to the thread that opened it. Errors are values; after one the file is closed, and open() tries
/// anew.
class JournalFolder
{
public:
    explicit JournalFolder(const JournalOptions &options);
    ~JournalFolder();
    JournalFolder(const JournalFolder &) = delete;
    JournalFolder &operator=(const JournalFolder &) = delete;

    /// Takes the folder for us alone and opens the file to write to. Nothing to do when that is so already.
    journal::Error open();
    bool isOpen() const { return m_file != nullptr; }
    void close();

    /// As JournalFile::append(), in this month's file, which is made when the month has changed.
    journal::Error append(const std::vector<JournalRecord> &records,
                          std::vector<journalschema::Line> *written);
    /// The last record of each order that is open in what was written before: by an earlier run, or in the
    /// file that was set aside.
    std::vector<JournalRecord> unfinished() const;
    /// Whether there is room for what may still have to be written.
    journal::Error checkSpace() const;
    /// After opening and when a month began: removes the files that are older than is to be kept. Their
    /// names.
    QStringList removeOld();

    /// Renames the file that is damaged. What can be read of its end is where the next file goes on.
    journal::Error setDamagedAside();
    bool isAfterDamage() const { return m_isAfterDamage; }

    qint64 utcMs() const;
    /// While it is open.
    JournalFile::End end() const { return m_file->end(); }
    QString path() const { return m_file ? m_file->path() : QString(); }

private:
    journal::Error takeFolder();
    journal::Error openNewest();
    journal::Error openFile(const QString &name, const JournalFile::End &before);
    journal::Error failed(const QString &path, const journal::Error &error);
    QString pathOf(const QString &name) const;
    QStringList paths() const;

    JournalOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JournalFile> m_file;
    QString m_damagedPath;
    JournalFile::End m_afterDamage; ///< counts while m_isAfterDamage
    std::vector<JournalRecord> m_unfinishedInDamaged;
    bool m_isAfterDamage = false;
    bool m_isRemovalDue = false;
};
