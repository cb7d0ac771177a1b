// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalverify.h"

#include <QCoreApplication>

/// What `floorwalker --verify-journal` answers.
class JournalVerdict
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerdict)

public:
    /// Verifies a file, or all files of a folder.
    static JournalVerdict of(const QString &fileOrFolder);
    explicit JournalVerdict(const journalverify::Result &result) : m_result(result) { }

    QString text() const; ///< plain lines, each with its end
    int exitCode() const; ///< 0: intact, 1: broken, 2: it could not be read

private:
    QString fault() const;
    QString problem() const;

    journalverify::Result m_result;
};
