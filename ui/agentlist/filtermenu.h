// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/savedfilters.h"
#include "ui/common/namedialog.h"

#include <QToolButton>

class QMenu;

/// What is asked for more rarely: medium, times, and the saved filters. The button shows that something in it
/// is chosen.
class FilterMenu : public QToolButton
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit FilterMenu(QSettings *settings, QWidget *parent = nullptr);

    /// What is asked for now, in the whole bar.
    void setCriteria(const AgentCriteria &criteria);

Q_SIGNALS:
    void chosen(const AgentCriteria &criteria);

private:
    void fill();
    void addMedia();
    void addHours(const QString &title, const QString &objectName, int AgentCriteria::*hours);
    void addSaved();
    void addKeeping();
    void offer(QMenu *menu, const QString &text, const QString &objectName, const AgentCriteria &criteria);
    void askForName(NameDialog::Words words, const QString &suggested, const NameDialog::Take &take);

    SavedFilters m_saved;
    AgentCriteria m_criteria;
    QMenu *m_menu;
};
