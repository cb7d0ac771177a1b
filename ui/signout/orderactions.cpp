// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/orderactions.h"

#include "app/agents/agentstore.h"
#include "app/signout/ordertext.h"
#include "app/signout/retryplan.h"
#include "app/signout/signoutqueue.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = SignOutOrder::State;

OrderActions::OrderActions(SignOutQueue *queue, const AgentStore *store, QObject *parent)
    : QObject(parent),
      //: Menu: takes back the sign-outs that have not been sent yet
      stop(make("stopAction"_L1, tr("&Stop unsent sign-outs"))),
      //: Button and menu: signs out again those for whom it failed; asks first
      retryFailed(make("retryFailedAction"_L1, tr("Retry &failed ones"))),
      reviewHeld(make("reviewHeldAction"_L1, QString())),
      //: Menu: takes back all sign-outs that wait for the end of a call
      withdrawWaiting(make("withdrawWaitingAction"_L1, tr("Withdraw &all waiting for a call to end"))),
      //: Menu: takes back the selected sign-outs
      withdraw(make("withdrawAction"_L1, tr("&Withdraw"))),
      //: Menu: signs out whom the selected sign-outs are about, without waiting; asks first
      signOutNow(make("signOutNowAction"_L1, tr("Sign out &now"))),
      //: Menu: signs out again, for the selected rows; asks first
      retry(make("retryAction"_L1, tr("&Retry"))),
      //: Menu: puts the selected rows on the clipboard
      copy(make("copyOrdersAction"_L1, tr("&Copy"))),
      //: Menu: puts all about the selected sign-outs on the clipboard
      copyDetails(make("copyDetailsAction"_L1, tr("Copy &details"))),
      m_queue(queue),
      m_store(store)
{
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setIcon(Icons::get("copy"_L1));
    //: Hint on the button "Stop unsent"
    stop->setToolTip(
        tr("Take back the sign-outs that have not been sent yet, also those held back. Those that "
           "wait for a call to end stay."));
    connect(stop, &QAction::triggered, m_queue, &SignOutQueue::withdrawQueued);
    connect(retryFailed, &QAction::triggered, this, [this] { Q_EMIT retryWanted(m_failed); });
    connect(reviewHeld, &QAction::triggered, this, [this] { Q_EMIT signOutWanted(m_held); });
    connect(withdrawWaiting, &QAction::triggered, this, &OrderActions::withdrawAllWaiting);
    connect(withdraw, &QAction::triggered, this, [this] { m_queue->withdraw(m_selection); });
    connect(signOutNow, &QAction::triggered, this, [this] { Q_EMIT signOutWanted(m_now); });
    connect(retry, &QAction::triggered, this, [this] { Q_EMIT retryWanted(m_selectedFailed); });
    connect(copyDetails, &QAction::triggered, this, &OrderActions::copyDetailsOfSelection);
    refresh();
}

QAction *OrderActions::make(QLatin1StringView objectName, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    return action;
}

void OrderActions::setSelection(const QList<int> &orders)
{
    m_selection = orders;
    refresh();
}

void OrderActions::setObstacle(const QString &whyNot)
{
    m_obstacle = whyNot;
    refresh();
}

void OrderActions::refresh()
{
    const auto &orders = m_queue->orders();
    bool canStop = false;
    bool isWaiting = false;
    m_held.clear();
    QSet<AgentId> withdrawn;
    for (const SignOutOrder &order : orders) {
        if (order.state == State::Withdrawn)
            withdrawn.insert(order.agent);
        else
            withdrawn.remove(order.agent);
        isWaiting = isWaiting || order.state == State::WaitingForCall;
        canStop = canStop || (order.isUnsent() && order.state != State::WaitingForCall);
        if (order.state == State::Held)
            m_held.append(order.agent);
    }
    m_failed = retryplan::agents(orders, *m_store);
    const QSet<AgentId> failed(m_failed.begin(), m_failed.end());
    // What a person took back has not failed: to order it again he selects it.
    m_failed.removeIf([&](const AgentId &agent) { return withdrawn.contains(agent); });

    bool canWithdraw = false;
    m_now.clear();
    m_selectedFailed.clear();
    for (const int index : std::as_const(m_selection)) {
        const SignOutOrder &order = orders[size_t(index)];
        canWithdraw = canWithdraw || order.isUnsent();
        if (order.state == State::WaitingForCall || order.state == State::Held)
            m_now.append(order.agent);
        // An older sign-out of the same agent may be selected beside the newest one.
        else if (failed.contains(order.agent) && retryplan::mayRetry(order, *m_store)
                 && !m_selectedFailed.contains(order.agent))
            m_selectedFailed.append(order.agent);
    }

    const bool canAsk = m_obstacle.isEmpty();
    stop->setEnabled(canStop);
    withdrawWaiting->setEnabled(isWaiting);
    withdraw->setEnabled(canWithdraw);
    copy->setEnabled(!m_selection.isEmpty());
    copyDetails->setEnabled(!m_selection.isEmpty());
    retryFailed->setEnabled(canAsk && !m_failed.isEmpty());
    reviewHeld->setEnabled(canAsk && !m_held.isEmpty());
    signOutNow->setEnabled(canAsk && !m_now.isEmpty());
    retry->setEnabled(canAsk && !m_selectedFailed.isEmpty());
    retryFailed->setVisible(!m_failed.isEmpty());
    reviewHeld->setVisible(!m_held.isEmpty());
    //: Button and menu: asks anew about the sign-outs that are held back
    reviewHeld->setText(tr("Re&view %Ln held back", nullptr, int(m_held.size())));
    //: Hint on the button "Retry failed ones"
    retryFailed->setToolTip(canAsk ? tr("Sign out %Ln agent(s) again for whom it may help; asks first",
                                        nullptr, int(m_failed.size()))
                                   : m_obstacle);
    //: Hint on the button "Review … held back"
    reviewHeld->setToolTip(canAsk ? tr("Decide anew about those on whom a call began meanwhile, or may have")
                                  : m_obstacle);
    Q_EMIT changed();
}

void OrderActions::withdrawAllWaiting()
{
    QList<int> waiting;
    const auto &orders = m_queue->orders();
    for (size_t i = 0; i < orders.size(); ++i) {
        if (orders[i].state == State::WaitingForCall)
            waiting.append(int(i));
    }
    m_queue->withdraw(waiting);
}

void OrderActions::copyDetailsOfSelection() const
{
    QStringList texts;
    for (const int index : m_selection)
        texts.append(OrderText::details(m_queue->orders()[size_t(index)]) + u'\n');
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}
