// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/agents/agentlookup.h"

#include <vector>

/// What one list tells that the one before did not.
struct AgentListNews {
    std::vector<Agent> told; ///< new, or told differently
    std::vector<AgentId> missing; ///< told earlier in this session and not now
    std::vector<AgentId> signedOut; ///< in the list, but out by their own CTI state
};

/// Remembers what the lists of one session have told, so that the main thread is given only what differs.
/// Takes one walk through the list; meant for a thread of its own.
class AgentListMemory
{
public:
    /// These were changed by something other than a list: the next list is news about them, whatever it says.
    void doubt(const std::vector<AgentId> &ids);
    /// `nowMs`: when the list came. A time in state that only goes on is no news.
    AgentListNews compare(const std::vector<Agent> &list, qint64 nowMs);

private:
    struct Entry {
        Agent agent;
        qint64 stateSinceMs = 0; ///< meaningless where the time in state is not given
        unsigned round = 0; ///< the last one that told of him
        bool doubtful = false;
    };

    AgentLookup m_index; ///< id -> entry
    std::vector<Entry> m_entries;
    unsigned m_round = 0;
};
