// SPDX-License-Identifier: Apache-2.0
#include "app/signout/proof.h"

namespace
{

Evidence ofAgent(const SignOutOrder &order, const Agent &agent)
{
    if (agent.ctiStatus == 0)
        return Evidence::Gone;
    if (order.sessionStartMs == Agent::notGiven || agent.sessionStartMs == Agent::notGiven)
        return Evidence::Present;
    if (agent.sessionStartMs > order.sessionStartMs)
        return Evidence::Gone;
    return agent.sessionStartMs == order.sessionStartMs ? Evidence::SameSession : Evidence::Present;
}

} // namespace

Evidence proof::fromList(const SignOutOrder &order, const ListReading &reading, const Agent *row)
{
    if (order.sentSteadyMs < 0 || reading.askedAtSteadyMs < order.sentSteadyMs)
        return Evidence::Nothing;
    if (row)
        return ofAgent(order, *row);
    return reading.complete ? Evidence::MissingFromList : Evidence::Nothing;
}

Evidence proof::fromAgent(const SignOutOrder &order, const AgentReading &reading)
{
    if (reading.agent != order.agent || order.sentSteadyMs < 0
        || reading.askedAtSteadyMs < order.sentSteadyMs)
        return Evidence::Nothing;
    if (reading.data) {
        // A gateway status 2 without a CTI state may mean that the gateway could not find out (section 5).
        if (reading.data->status == 2 && reading.data->ctiStatus == Agent::notGiven)
            return Evidence::DoubtfulAlone;
        return ofAgent(order, *reading.data);
    }
    const GatewayResult &result = reading.result;
    const bool saysNotSignedIn = result.accepted()
        || (result.kind == GatewayResult::Kind::Refused
            && (result.hasRetcode("100-006") || result.hasRetcode("100-008")
                || result.hasRetcode("000-002")));
    return saysNotSignedIn ? Evidence::MissingAlone : Evidence::Nothing;
}

Evidence proof::fromEvent(const SignOutOrder &order, const GatewayEvent &event)
{
    if (event.agent != order.agent || order.sessionStartMs == Agent::notGiven)
        return Evidence::Nothing;
    const bool ends =
        event.kind == GatewayEvent::Kind::SignedOut || event.kind == GatewayEvent::Kind::ShutDown;
    if (!ends)
        return Evidence::Nothing;
    // Events queue up in the gateway. Both times are the gateway's own, so they can be compared: an end after
    // the session's start is this session's end, or a later one's.
    if (event.loginMs > 0)
        return event.loginMs >= order.sessionStartMs ? Evidence::Gone : Evidence::Nothing;
    return event.generatedMs > order.sessionStartMs ? Evidence::Gone : Evidence::Nothing;
}
