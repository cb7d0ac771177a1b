// SPDX-License-Identifier: Apache-2.0
#include "app/signout/turnqueue.h"

#include <algorithm>

void TurnQueue::drop(int order)
{
    std::erase(m_waiting, order);
    std::erase_if(m_released, [order](const Released &each) { return each.order == order; });
}

void TurnQueue::clear()
{
    m_waiting.clear();
    m_released.clear();
}

std::vector<int> TurnQueue::takeForRelease(const std::function<bool(int)> &mayGo)
{
    std::vector<int> orders;
    // Half a batch at a time at least, so that a run of a thousand makes few commits.
    if (m_released.size() > mostReleased / 2)
        return orders;
    while (!m_waiting.empty() && m_released.size() + orders.size() < mostReleased) {
        const int order = m_waiting.front();
        m_waiting.pop_front();
        if (mayGo(order))
            orders.push_back(order);
    }
    return orders;
}

void TurnQueue::release(const std::vector<int> &orders, quint64 ticket)
{
    for (const int order : orders)
        m_released.push_back({order, ticket});
}

int TurnQueue::takeReleased(quint64 recordedUpTo)
{
    if (m_released.empty() || m_released.front().ticket > recordedUpTo)
        return -1;
    const int order = m_released.front().order;
    m_released.pop_front();
    return order;
}
