// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentfeed.h"
#include "app/agents/agentstore.h"
#include "app/gateway/gatewaysession.h"
#include "app/journal/journal.h"
#include "app/signout/signoutqueue.h"
#include "tests/support/bareagent.h"
#include "tests/support/manualclock.h"
#include "tests/support/simulatedgateway.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

/// What main() makes, without a window, on a clock that the test moves.
class Desk
{
public:
    /// Without a folder of the test's own the journal lies in one that goes with the desk.
    explicit Desk(const JournalOptions &journalOptions = {});
    ~Desk();

    ManualClock clock;
    QTemporaryDir journalFolder;
    Journal journal; ///< open; ready, unless the options are against it
    GatewaySession session;
    AgentStore store;
    AgentFeed feed;
    SignOutQueue queue;

    /// Signs in and waits for it. False: it was refused.
    [[nodiscard]] bool signIn(const SimulatedGateway &gateway,
                              const Credentials &who = SimulatedGateway::credentials());
    /// The same, and waits until the first list is in the store.
    [[nodiscard]] bool signInAndRead(const SimulatedGateway &gateway);
    /// The agents as the list shows them.
    std::vector<Agent> agents(std::initializer_list<int> ids) const;
    Agent agent(int id) const;
    const SignOutOrder &order(size_t index) const { return queue.orders().at(index); }
};

/// A session alone, signed in; null when that failed.
std::unique_ptr<GatewaySession> signedInSession(const SimulatedGateway &gateway, Clock *clock,
                                                const Credentials &who = SimulatedGateway::credentials());
