// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/journalbanner.h"

#include "app/journal/journal.h"
#include "app/sentences.h"
#include "ui/common/named.h"
#include "ui/common/questiondialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using Problem = Journal::Problem;

JournalBanner::JournalBanner(Journal *journal, QWidget *parent)
    : Banner(u"journal"_s, parent),
      m_journal(journal),
      m_setAside(new QPushButton(this)),
      m_openFolder(new QPushButton(this))
{
    //: Button: gives the damaged journal file another name and begins a new one
    m_setAside->setText(tr("Set the file aside and go on"));
    named(m_setAside, "journalAsideButton"_L1, m_setAside->text());
    //: Button: opens the journal's folder in the system's file manager
    m_openFolder->setText(tr("Open folder"));
    named(m_openFolder, "journalFolderButton"_L1, m_openFolder->text());
    for (QPushButton *button : {m_setAside, m_openFolder}) {
        button->setAutoDefault(false);
        addButton(button);
    }
    connect(this, &Banner::buttonClicked, m_journal, &Journal::tryAgain);
    connect(m_setAside, &QPushButton::clicked, this, &JournalBanner::askToSetAside);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_journal->folder())); });
    connect(m_journal, &Journal::stateChanged, this, &JournalBanner::refresh);
    connect(m_journal, &Journal::recorded, this, &JournalBanner::refresh);
    refresh();
}

void JournalBanner::refresh()
{
    if (m_journal->state() != Journal::State::Failed) {
        clear();
        if (m_question)
            m_question->reject();
        return;
    }
    const Problem problem = m_journal->problem();
    QString said = sentence();
    if (const int pending = m_journal->pendingCount()) {
        //: Banner: records of what was done that are still only in memory
        said = twoSentences(said, tr("%Ln record(s) not on disk yet.", nullptr, pending));
    }
    m_setAside->setVisible(problem == Problem::Damaged);
    m_openFolder->setVisible(problem != Problem::InUse && QFileInfo(m_journal->folder()).isDir());
    // Announced once, and not for each record more.
    say(Tone::Error, said, m_journal->problemDetail(), tr("Try again"), sentence());
}

QString JournalBanner::sentence() const
{
    switch (m_journal->problem()) {
    case Problem::InUse:
        return tr(
            "Another window of this program is writing to the journal, so nobody can be signed out from "
            "here. Use that window, or close it.");
    case Problem::NoFolder:
        return tr("The journal's folder cannot be created or read, so nobody can be signed out. Ask your "
                  "administrator.");
    case Problem::ReadOnly:
        return tr("The journal cannot be written to, so nobody can be signed out. Ask your administrator for "
                  "the right to write to its folder.");
    case Problem::DiskFull:
        return tr("The disk is full, so the journal cannot be written and nobody can be signed out. Remove "
                  "files that are no longer needed.");
    case Problem::Damaged:
        return tr("The journal's newest file is damaged, so nobody can be signed out. Set it aside (it is "
                  "kept under another name, and a new file begins), or ask your administrator to repair it "
                  "and try again.");
    case Problem::None:
    case Problem::Other:
        break;
    }
    return tr("The journal cannot be written, so nobody can be signed out. Try again; if it happens again, "
              "tell your administrator.");
}

void JournalBanner::askToSetAside()
{
    if (!m_question) {
        //: Buttons of the question before a damaged journal file is set aside
        m_question = new QuestionDialog(u"setAside"_s, tr("Cancel"),
                                        //: Button: sets a damaged journal file aside
                                        tr("Set aside"), window());
        m_question->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_question, &QuestionDialog::agreed, m_journal, &Journal::setDamagedAside);
        //: Question before a damaged journal file is set aside
        m_question->say(tr("Set the damaged journal file aside?"),
                        tr("The file is kept beside the journal, with “damaged” in its name. This program "
                           "cannot read it any more: give it to your administrator."));
        m_question->open();
    }
    m_question->raise();
    m_question->activateWindow();
}
