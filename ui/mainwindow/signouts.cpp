// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/signouts.h"

#include "app/gateway/gatewaysession.h"
#include "app/journal/journal.h"
#include "app/settings/policy.h"
#include "app/signout/signoutqueue.h"
#include "ui/agentlist/agentlistpage.h"
#include "ui/common/named.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/signout/orderactions.h"
#include "ui/signout/signoutdialog.h"
#include "ui/signout/signoutpanel.h"

#include <QAction>

namespace
{

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

SignOuts::SignOuts(const MainWindowParts &parts, const WindowActions *actions, AgentListPage *list,
                   SignOutPanel *panel, QWidget *window)
    : QObject(window), m_parts(parts), m_actions(actions), m_list(list), m_panel(panel), m_window(window)
{
    connect(m_actions->forceSignOut, &QAction::triggered, this, [this] { askAboutSelection(false); });
    connect(m_actions->signOutAfterCall, &QAction::triggered, this, [this] { askAboutSelection(true); });
    connect(m_actions->withdrawSignOut, &QAction::triggered, this,
            [this] { m_parts.queue->withdraw(m_parts.queue->unsentOf(m_list->selectedAgents())); });
    // Follows the queue, but not with every single order of a thousand.
    connect(m_panel->actions(), &OrderActions::changed, this, &SignOuts::refreshWithdraw);
    connect(m_panel, &SignOutPanel::signOutWanted, this, [this](const QList<AgentId> &agents) {
        openSignOutDialog(agents, false, retryplan::commonReason(m_parts.queue->orders(), agents));
    });
    connect(m_panel, &SignOutPanel::retryWanted, this, [this](const QList<AgentId> &agents) {
        const retryplan::Reason reason = retryplan::commonReason(m_parts.queue->orders(), agents);
        openSignOutDialog(agents, reason.anyAfterCall, reason);
    });
    connect(m_list, &AgentListPage::selectionChanged, this, &SignOuts::refresh);
    connect(m_parts.session, &GatewaySession::stateChanged, this, &SignOuts::refresh);
    connect(m_parts.journal, &Journal::stateChanged, this, &SignOuts::refresh);
    refresh();
}

SignOuts::~SignOuts() = default;

QString SignOuts::obstacle() const
{
    //: Hint on buttons that sign agents out: why they cannot be used
    if (!m_parts.session->isSignedIn())
        return tr("Sign in first");
    if (m_parts.queue->canRecord())
        return {};
    return m_parts.journal->state() == Journal::State::Failed
        //: Hint on buttons that sign agents out: why they cannot be used
        ? tr("Not possible: the journal cannot be written")
        //: Hint on buttons that sign agents out: why they cannot be used
        : tr("The journal is being opened…");
}

void SignOuts::refresh()
{
    // Nobody to act in whose name, or no way to record it: what is asked cannot be carried out any more.
    const QString whyNot = obstacle();
    if (m_dialog && !whyNot.isEmpty())
        m_dialog->reject();
    const bool selected = m_list->selectedCount() > 0;
    const bool possible = whyNot.isEmpty() && selected;
    //: Hint on buttons that sign agents out: why they cannot be used
    const QString hint = !whyNot.isEmpty() ? whyNot
        : selected                         ? QString()
                                           : tr("Select one or more agents first");
    m_actions->forceSignOut->setEnabled(possible);
    m_actions->signOutAfterCall->setEnabled(possible);
    //: Hint on the button "Force sign-out"; %1 is a key
    m_actions->forceSignOut->setToolTip(
        possible ? tr("Sign the selected agents out; asks first (%1)").arg(keyOf(m_actions->forceSignOut))
                 : hint);
    m_actions->signOutAfterCall->setToolTip(
        //: Hint on the button "Sign out after call"; %1 is a key
        possible ? tr("Sign the selected agents out, each when the call has ended; asks first (%1)")
                       .arg(keyOf(m_actions->signOutAfterCall))
                 : hint);
    m_panel->actions()->setObstacle(whyNot);
}

void SignOuts::refreshWithdraw()
{
    const bool possible =
        m_parts.queue->unsentCount() > 0 && !m_parts.queue->unsentOf(m_list->selectedAgents()).isEmpty();
    m_actions->withdrawSignOut->setEnabled(possible);
}

void SignOuts::askAboutSelection(bool afterCall)
{
    openSignOutDialog(m_list->selectedAgents(), afterCall);
}

void SignOuts::openSignOutDialog(const QList<AgentId> &agents, bool afterCall,
                                 const retryplan::Reason &reason)
{
    if (m_dialog || agents.isEmpty() || !obstacle().isEmpty())
        return;
    const GatewaySession *session = m_parts.session;
    m_dialog = new SignOutDialog(agents, session->self(), m_parts.store, m_parts.feed, m_parts.clock,
                                 m_parts.settings, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setRights(session->rights());
    m_dialog->setDemands({m_parts.policy->causeCodeRequired.value_or(false),
                          m_parts.policy->noteRequired.value_or(false), m_parts.queue->method()});
    m_dialog->setReason(reason.causeCode, reason.note);
    m_dialog->setCallChoice(afterCall ? CallChoice::After : CallChoice::Now);
    if (afterCall)
        m_dialog->setWindowTitle(withoutMnemonic(m_actions->signOutAfterCall->text()));
    connect(m_dialog, &SignOutDialog::confirmed, this, &SignOuts::order);
    m_dialog->open();
}

// What has been ordered is done with: left selected it would invite to be ordered again.
void SignOuts::order(const SignOutConsent &consent)
{
    if (m_parts.queue->add(consent) == 0)
        return;
    QList<AgentId> ordered;
    for (const std::vector<Agent> *agents : {&consent.now, &consent.afterCall}) {
        for (const Agent &agent : *agents)
            ordered.append(agent.id);
    }
    m_list->deselect(ordered);
}
