// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayconnection.h"
#include "tests/support/desk.h"

#include <memory>

/// A connection to a simulated gateway, signed in without a session around it, for tests of single calls.
class GatewayCase
{
protected:
    inline static const AgentId self = agentId(1300);
    inline static const AgentId target = agentId(1301);

    void begin(const ccsim::Options &options);
    void finish();
    /// A new connection, by default with a Guid of its own.
    void openConnection(bool signIn = true);

    static CallSpec forceSignOut(AgentId agent = target) { return calls::forceSignOut(agent, Lane::Order0); }
    /// The same call on the connection that forceSignOut() uses.
    static CallSpec lane0(CallSpec spec);

    /// The raw body of a list, unpacked if need be; empty when it is broken.
    static QByteArray bodyOf(const GatewayResult &result);

    ManualClock clock;
    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<GatewayConnection> connection;
};
