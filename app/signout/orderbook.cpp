// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderbook.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/journal/journal.h"
#include "app/signout/orderrecord.h"

#include <QHash>

#include <algorithm>

OrderBook::OrderBook(AgentStore *store, Journal *journal, Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_journal(journal), m_clock(clock)
{
}

int OrderBook::openCount() const
{
    return int(std::count_if(m_orders.begin(), m_orders.end(),
                             [](const SignOutOrder &order) { return !order.isFinal(); }));
}

int OrderBook::unsentCount() const
{
    return int(std::count_if(m_orders.begin(), m_orders.end(),
                             [](const SignOutOrder &order) { return order.isUnsent(); }));
}

QList<int> OrderBook::unsentOf(const QList<AgentId> &agents) const
{
    QHash<AgentId, int> unsent; // no agent has two of them
    for (int index = 0; index < count(); ++index) {
        if (at(index).isUnsent())
            unsent.insert(at(index).agent, index);
    }
    QList<int> indices;
    if (unsent.isEmpty())
        return indices; // the whole floor may be asked about
    for (const AgentId &agent : agents) {
        if (const auto found = unsent.constFind(agent); found != unsent.constEnd())
            indices.append(*found);
    }
    return indices;
}

void OrderBook::add(std::vector<SignOutOrder> &&orders)
{
    const qint64 now = m_clock->utcMs();
    std::vector<JournalRecord> records;
    records.reserve(orders.size());
    for (const SignOutOrder &order : orders)
        records.push_back(orderrecord::of(order, now));
    m_journal->append(std::move(records), false);
    append(std::move(orders));
}

void OrderBook::restore(std::vector<SignOutOrder> &&orders)
{
    append(std::move(orders));
}

void OrderBook::append(std::vector<SignOutOrder> &&orders)
{
    if (orders.empty())
        return;
    const int first = count();
    Q_EMIT aboutToBeAdded(int(orders.size()));
    for (SignOutOrder &order : orders) {
        order.id = m_orders.size() + 1;
        m_orders.push_back(std::move(order));
    }
    mark(first, count());
    Q_EMIT added();
}

/// Shows in the list of agents what becomes of them by these new orders, all at once.
void OrderBook::mark(int first, int end)
{
    std::vector<AgentId> waiting;
    for (int index = first; index < end; ++index) {
        if (at(index).mark() == SignOutMark::AfterCall)
            waiting.push_back(at(index).agent);
    }
    m_store->setSignOut(waiting, SignOutMark::AfterCall);
}

void OrderBook::changed(int index)
{
    m_journal->append({orderrecord::of(at(index), m_clock->utcMs())}, false);
    announce(index);
}

quint64 OrderBook::released(const std::vector<int> &indices)
{
    std::vector<JournalRecord> records;
    for (const int index : indices)
        records.push_back(orderrecord::of(at(index), m_clock->utcMs()));
    const quint64 ticket = m_journal->append(std::move(records), true);
    for (const int index : indices)
        announce(index);
    return ticket;
}

void OrderBook::announce(int index)
{
    const SignOutOrder &order = at(index);
    m_store->setSignOut({order.agent}, order.mark());
    Q_EMIT orderChanged(index);
}
