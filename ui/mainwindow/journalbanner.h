// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include <QPointer>

class Journal;
class QuestionDialog;

/// Says that nothing can be recorded, and therefore nobody be signed out, why, and what to do about it.
class JournalBanner : public Banner
{
    Q_OBJECT

public:
    /// The journal must outlive the banner.
    explicit JournalBanner(Journal *journal, QWidget *parent = nullptr);

    void refresh(); ///< once a second, and when something has happened

private:
    void askToSetAside();
    QString sentence() const;

    Journal *m_journal;
    QPushButton *m_setAside;
    QPushButton *m_openFolder;
    QPointer<QuestionDialog> m_question;
};
