// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QObject>

#include <functional>
#include <vector>

class AgentStore;
struct AgentRow;
struct SignOutOrder;

/// Whether the row in the list may belong to another session of the agent than the order is bound to: where
/// the gateway gives the start of sessions, by that; else by whether the agent has been in the list without a
/// gap.
bool mayBeOtherSession(const SignOutOrder &order, const AgentRow &row);

/// Watches the agents of orders that wait for something: for a call to end, or for a person's answer.
class CallWatch : public QObject
{
    Q_OBJECT

public:
    using OrderAt = std::function<const SignOutOrder &(int)>;

    /// The store must outlive the watch.
    CallWatch(AgentStore *store, OrderAt orderAt, QObject *parent);

    void add(int order);
    void remove(int order);
    void clear() { m_orders.clear(); }
    /// Looks at the list as it is now; also done by itself after each reading.
    void look();

Q_SIGNALS:
    /// The agent is certainly not in a call. Said at every reading for which it is so.
    void isFree(int order);
    /// The agent's session is not seen in the list. Said at every reading for which it is so.
    void isMissing(int order);

private:
    AgentStore *m_store;
    OrderAt m_orderAt;
    std::vector<int> m_orders;
};
