// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/desk.h"

#include <memory>

const char *stateName(SignOutOrder::State state);
QList<int> idsFrom(int first, int count);

/// A desk at a simulated gateway, for tests of orders. At the end of each test, what the program says of
/// every order is compared with the simulator's own record.
class SignOutCase
{
protected:
    void renew(const JournalOptions &journal = {});
    void finish();

    /// A kind gateway with some switches changed, and the desk signed in to it.
    template <typename Change> void begin(Change change)
    {
        ccsim::Options options = SimulatedGateway::kind();
        change(options);
        begin(options);
    }
    void begin() { begin(SimulatedGateway::kind()); }
    void begin(const ccsim::Options &options);

    void order(const QList<int> &ids);
    /// Waits until nothing is open any more.
    bool allFinal();
    /// Waits until this order is in this state.
    bool becomes(size_t index, SignOutOrder::State state);
    /// Waits until the list shows the agent in this state.
    bool listShows(int agent, AgentState state);
    /// Puts him on a call, or off it, and waits until the list shows it.
    bool putInto(int agent, AgentState state);

    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<Desk> desk;

private:
    void compareClaims();
};
