// SPDX-License-Identifier: Apache-2.0
#include "app/signout/callwatch.h"

#include "app/agents/agentstore.h"
#include "app/signout/signoutorder.h"

#include <algorithm>

bool mayBeOtherSession(const SignOutOrder &order, const AgentRow &row)
{
    const qint64 then = order.sessionStartMs;
    const qint64 now = row.agent.sessionStartMs;
    if (then != Agent::notGiven && now != Agent::notGiven)
        return then != now;
    // The start was known and is not any more: an event told of a new session.
    // Not "later than": the machine's clock may have been set.
    return then != Agent::notGiven || row.firstSeenMs != order.seenSinceMs;
}

CallWatch::CallWatch(AgentStore *store, OrderAt orderAt, QObject *parent)
    : QObject(parent), m_store(store), m_orderAt(std::move(orderAt))
{
    connect(store, &AgentStore::changed, this, &CallWatch::look);
}

void CallWatch::add(int order)
{
    if (std::find(m_orders.begin(), m_orders.end(), order) == m_orders.end())
        m_orders.push_back(order);
}

void CallWatch::remove(int order)
{
    std::erase(m_orders, order);
}

void CallWatch::look()
{
    std::vector<int> free;
    std::vector<int> missing;
    for (const int index : m_orders) {
        const SignOutOrder &order = m_orderAt(index);
        const AgentRow *row = m_store->find(order.agent);
        if (!row || mayBeOtherSession(order, *row))
            missing.push_back(index);
        else if (row->agent.onCall() == OnCall::No)
            free.push_back(index);
    }
    // Told afterwards: who hears it adds and removes.
    for (const int index : missing)
        Q_EMIT isMissing(index);
    for (const int index : free)
        Q_EMIT isFree(index);
}
