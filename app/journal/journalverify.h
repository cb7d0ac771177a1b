// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journalproblem.h"

#include <QStringList>

/// Proves that the journal's files are as they were written: that nothing in them was changed, taken out or
/// put in, as far as a chain of hashes can (docs/decisions/0007-the-journal.md). Only reads, also while a
/// program writes.
namespace journalverify
{
Q_NAMESPACE

enum class Outcome {
    Intact,
    Broken, ///< see fault, file and number
    Unreadable, ///< see problem
};
Q_ENUM_NS(Outcome)

enum class Fault {
    None,
    Unprotected, ///< table or triggers are not those the file was made with: it could be changed
    Gap, ///< the number does not follow the one before
    Link, ///< does not name the hash of the record before
    Hash, ///< the record itself is not what was hashed
    AfterDamage, ///< the program itself began anew here: a damaged file was set aside
    Cut, ///< from here on the file cannot be read
};
Q_ENUM_NS(Fault)

struct Result {
    Outcome outcome = Outcome::Unreadable;
    qint64 records = 0; ///< that were found to be in order
    QStringList files; ///< paths, oldest first, up to the one with the fault
    Fault fault = Fault::None;
    QString file; ///< where the fault or the problem is
    qint64 number = 0; ///< of the first broken record; 0: it is the file as a whole
    journal::Error problem; ///< of an Unreadable one; Problem::Damaged: it is no journal
};

/// One file. What its first record says of the one before is taken on trust unless the file before lies
/// beside it.
Result verifyFile(const QString &path);
/// All files of a folder as one chain. The beginning of the oldest is taken on trust: retention removes
/// files.
Result verifyFolder(const QString &folder);

} // namespace journalverify
