// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalverdict.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using journal::Problem;
using journalverify::Fault;
using journalverify::Outcome;

JournalVerdict JournalVerdict::of(const QString &fileOrFolder)
{
    return JournalVerdict(QFileInfo(fileOrFolder).isDir() ? journalverify::verifyFolder(fileOrFolder)
                                                          : journalverify::verifyFile(fileOrFolder));
}

int JournalVerdict::exitCode() const
{
    switch (m_result.outcome) {
    case Outcome::Intact:
        return 0;
    case Outcome::Broken:
        return 1;
    case Outcome::Unreadable:
        break;
    }
    return 2;
}

QString JournalVerdict::text() const
{
    QString text;
    for (const QString &file : m_result.files)
        text += QDir::toNativeSeparators(file) + u'\n';
    switch (m_result.outcome) {
    case Outcome::Intact:
        //: Answer of "floorwalker --verify-journal".
        text += tr("The journal is intact: %Ln record(s) verified.", nullptr, int(m_result.records));
        break;
    case Outcome::Broken:
        text += fault() + u'\n';
        //: Follows the sentence that says which record of the journal is broken.
        text += tr("The %Ln record(s) before it are in order.", nullptr, int(m_result.records));
        break;
    case Outcome::Unreadable:
        text += problem();
        break;
    }
    return text + u'\n';
}

QString JournalVerdict::fault() const
{
    const QString file = QDir::toNativeSeparators(m_result.file);
    const QString number = QLocale().toString(m_result.number);
    switch (m_result.fault) {
    case Fault::None:
        break;
    case Fault::Unprotected:
        //: %1 is a file. "Protection" are the triggers that refuse every change.
        return tr("The journal is broken: the protection against changes is missing in %1.").arg(file);
    case Fault::Gap:
        //: %1 is a record's number, %2 a file.
        return tr("The journal is broken at record %1 in %2: records before it are missing, or it was put "
                  "in.")
            .arg(number, file);
    case Fault::Link:
        //: %1 is a record's number, %2 a file.
        return tr("The journal is broken at record %1 in %2: it does not follow the record before it.")
            .arg(number, file);
    case Fault::Hash:
        //: %1 is a record's number, %2 a file.
        return tr("The journal is broken at record %1 in %2: it was changed after it was written.")
            .arg(number, file);
    case Fault::AfterDamage:
        //: %1 is a record's number, %2 a file.
        return tr("The journal begins anew at record %1 in %2: a damaged file was set aside.")
            .arg(number, file);
    case Fault::Cut:
        //: %1 is a record's number, %2 a file.
        return tr("The journal is broken at record %1 in %2: from there on the file cannot be read.")
            .arg(number, file);
    }
    return {};
}

QString JournalVerdict::problem() const
{
    const QString file = QDir::toNativeSeparators(m_result.file);
    if (m_result.problem.problem == Problem::Damaged)
        //: %1 is a file.
        return tr("%1 is not a journal of Floorwalker.").arg(file);
    if (m_result.problem.detail.isEmpty())
        //: %1 is a file or folder.
        return tr("There is no journal at %1.").arg(file);
    //: %1 is a file; %2 the system's own words.
    return tr("%1 cannot be read: %2").arg(file, m_result.problem.detail);
}
