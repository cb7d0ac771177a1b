// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentfeed.h"
#include "app/gateway/gatewayevent.h"
#include "app/signout/signoutorder.h"

/// What one reading says about the session an order is bound to. See
/// docs/decisions/0004-proof-of-a-sign-out.md.
enum class Evidence {
    Nothing,
    Gone, ///< proof: the session has ended
    MissingFromList, ///< not in a complete list; proof together with a second reading that does not
                     ///< contradict
    MissingAlone, ///< the question about this one agent says he is not signed in; never proof by itself
    DoubtfulAlone, ///< the answer about this one agent neither shows him nor says that he is not signed in
    SameSession, ///< still there, by the start of the session
    Present, ///< an agent of this number is there; whether in the same session cannot be told
};

namespace proof
{

/// Readings asked for before the order was sent say nothing about it.
/// `row` is this agent in the reading; null: he is not in it.
Evidence fromList(const SignOutOrder &order, const ListReading &reading, const Agent *row);
Evidence fromAgent(const SignOutOrder &order, const AgentReading &reading);
Evidence fromEvent(const SignOutOrder &order, const GatewayEvent &event);

} // namespace proof
