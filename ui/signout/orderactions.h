// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/agentid.h"

#include <QList>
#include <QObject>

class AgentStore;
class QAction;
class SignOutQueue;

/// What can be done about sign-outs that are in the status panel. Only what applies is enabled. Whatever ends
/// in a call goes through the confirmation: it is asked for, not done, here.
class OrderActions : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OrderActions(SignOutQueue *queue, const AgentStore *store, QObject *parent);

    // About all of them.
    QAction *const stop;
    QAction *const retryFailed;
    QAction *const reviewHeld;
    QAction *const withdrawWaiting;
    // About the selected ones.
    QAction *const withdraw;
    QAction *const signOutNow;
    QAction *const retry;
    QAction *const copy; ///< to be connected by who has the table
    QAction *const copyDetails;

    QList<QAction *> ofSelection() const { return {withdraw, signOutNow, retry}; }
    /// Indices in the queue, from top to bottom.
    void setSelection(const QList<int> &orders);
    /// Why nobody can be signed out at the moment; empty: it is possible.
    void setObstacle(const QString &whyNot);
    /// After something has changed in the queue or the list.
    void refresh();

Q_SIGNALS:
    void changed();
    void signOutWanted(const QList<AgentId> &agents);
    /// The same, in the way in which it was ordered before.
    void retryWanted(const QList<AgentId> &agents);

private:
    QAction *make(QLatin1StringView objectName, const QString &text);
    void withdrawAllWaiting();
    void copyDetailsOfSelection() const;

    SignOutQueue *m_queue;
    const AgentStore *m_store;
    QString m_obstacle;
    QList<int> m_selection;
    QList<AgentId> m_failed;
    QList<AgentId> m_held;
    QList<AgentId> m_now; ///< selected, wait for a call or an answer
    QList<AgentId> m_selectedFailed;
};
