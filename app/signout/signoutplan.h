// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <vector>

/// What an order for these agents would do, grouped by consequence. The confirmation dialog shows it.
struct SignOutPlan {
    std::vector<Agent> outNow; ///< not on a call
    std::vector<Agent> callsCut; ///< on a call, which ends if they are signed out now
    std::vector<Agent> maybeOnCall; ///< state unknown, or rest begins after the call
    bool selfLeftOut = false; ///< the supervisor was in the selection

    /// Into his group; `self` is left out.
    void add(const Agent &agent, AgentId self);
    void clear(); ///< keeps the memory: plans are made anew all the time

    int count() const { return int(outNow.size() + callsCut.size() + maybeOnCall.size()); }
    /// Those on a call first, then the doubtful ones, then the others; 0 to count() - 1.
    const Agent &at(int index) const;
};
