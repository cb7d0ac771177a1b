// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"
#include "app/signout/retryplan.h"

#include <QObject>
#include <QPointer>

class AgentListPage;
class QAction;
class QWidget;
class SignOutDialog;
class SignOutPanel;
class WindowActions;
struct SignOutConsent;
struct MainWindowParts;

/// What the window does about signing agents out: says whether it is possible, and asks before it is ordered,
/// wherever the wish comes from.
class SignOuts : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Dialogs belong to `window`.
    SignOuts(const MainWindowParts &parts, const WindowActions *actions, AgentListPage *list,
             SignOutPanel *panel, QWidget *window);
    ~SignOuts() override;

    /// After the session, the journal or the selection has changed.
    void refresh();

private:
    void refreshWithdraw();
    void askAboutSelection(bool afterCall);
    void openSignOutDialog(const QList<AgentId> &agents, bool afterCall,
                           const retryplan::Reason &reason = {});
    void order(const SignOutConsent &consent);
    QString obstacle() const;

    const MainWindowParts &m_parts;
    const WindowActions *m_actions;
    AgentListPage *m_list;
    SignOutPanel *m_panel;
    QWidget *m_window;
    QPointer<SignOutDialog> m_dialog;
};
