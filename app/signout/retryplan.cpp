// SPDX-License-Identifier: Apache-2.0
#include "app/signout/retryplan.h"

#include "app/agents/agentstore.h"
#include "app/signout/callwatch.h"

#include <QSet>

#include <optional>

using State = SignOutOrder::State;

namespace
{

// A no that another attempt will not change: who asks, or about whom, is wrong.
bool isForGood(const GatewayResult &refusal)
{
    return refusal.hasRetcode("000-005") || refusal.hasRetcode("100-005") || refusal.hasRetcode("101-004");
}

} // namespace

bool retryplan::mayRetry(const SignOutOrder &order, const AgentStore &store)
{
    switch (order.state) {
    case State::NotSent:
    case State::Withdrawn:
    case State::StillSignedIn:
        break;
    case State::Refused:
        if (isForGood(order.lastRefusal()))
            return false;
        break;
    default:
        return false;
    }
    const AgentRow *row = store.find(order.agent);
    return row && !mayBeOtherSession(order, *row);
}

QList<AgentId> retryplan::agents(const std::vector<SignOutOrder> &orders, const AgentStore &store)
{
    QList<AgentId> agents;
    QSet<AgentId> seen;
    for (auto order = orders.rbegin(); order != orders.rend(); ++order) {
        if (seen.contains(order->agent))
            continue;
        seen.insert(order->agent);
        if (mayRetry(*order, store))
            agents.prepend(order->agent);
    }
    return agents;
}

retryplan::Reason retryplan::commonReason(const std::vector<SignOutOrder> &orders,
                                          const QList<AgentId> &agents)
{
    QSet<AgentId> wanted(agents.begin(), agents.end());
    std::optional<Reason> common;
    for (auto order = orders.rbegin(); order != orders.rend() && !wanted.isEmpty(); ++order) {
        if (!wanted.remove(order->agent))
            continue;
        if (!common)
            common = Reason{order->causeCode, order->note, false};
        common->anyAfterCall = common->anyAfterCall || order->afterCall;
        if (common->causeCode != order->causeCode)
            common->causeCode = 0;
        if (common->note != order->note)
            common->note.clear();
    }
    return common.value_or(Reason());
}
