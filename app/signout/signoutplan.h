// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <vector>

/// What an order for these agents would do, grouped by consequence. The confirmation dialog shows it.
struct SignOutPlan {
    std::vector<Agent> outNow; ///< not on a call
    std::vector<Agent> callsCut;
    std::vector<Agent> maybeOnCall; ///< state unknown, or rest begins after the call
    bool selfLeftOut = false; ///< the supervisor was in the selection

    static SignOutPlan make(const std::vector<Agent> &selection, AgentId self);

    int count() const { return int(outNow.size() + callsCut.size() + maybeOnCall.size()); }
    /// Those cut first, then the doubtful ones, then the others.
    std::vector<Agent> all() const;
};
