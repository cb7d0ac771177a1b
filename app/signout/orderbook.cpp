// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderbook.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/journal/journal.h"
#include "app/signout/orderrecord.h"

OrderBook::OrderBook(AgentStore *store, Journal *journal, Clock *clock, QObject *parent)
    : QObject(parent), m_store(store), m_journal(journal), m_clock(clock)
{
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
    Q_EMIT aboutToBeAdded(int(orders.size()));
    for (SignOutOrder &order : orders) {
        order.id = m_orders.size() + 1;
        m_orders.push_back(std::move(order));
    }
    Q_EMIT added();
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
    m_store->setSigningOut(order.agent, order.isUnderWay());
    Q_EMIT orderChanged(index);
}
