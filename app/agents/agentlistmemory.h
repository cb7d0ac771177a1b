// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/agents/agentlookup.h"

#include <vector>

/// What one list tells that the one before did not.
struct AgentListNews {
    std::vector<int> told; ///< places in the list of those who are new, or told differently
    std::vector<AgentId> missing; ///< told earlier in this session and not now
    std::vector<AgentId> signedOut; ///< in the list, but out by their own CTI state
};

/// Remembers what the lists of one session have told, so that the main thread is given only what differs.
/// Takes one walk through the list; meant for a thread of its own. Of each agent it keeps a hash: two
/// tellings with the same one (once in 2^64) pass for the same until the next change.
class AgentListMemory
{
public:
    /// These were changed by something other than a list: the next list is news about them, whatever it says.
    void doubt(const std::vector<AgentId> &ids);
    /// `nowMs`: when the list came. A time in state that only goes on is no news.
    AgentListNews compare(const std::vector<Agent> &list, qint64 nowMs);

    /// Of all agents told of so far.
    int count() const { return int(m_entries.size()); }
    /// As told last; empty: never told.
    QString nameOf(AgentId id) const;

private:
    struct Entry {
        QString name;
        AgentId id;
        unsigned round = 0; ///< the last one that told of him
        size_t told = 0; ///< hash of all but the time in state
        qint64 stateSinceMs = 0; ///< meaningless where the time in state is not given
        bool doubtful = false;
    };

    AgentLookup m_index; ///< id -> entry
    std::vector<Entry> m_entries;
    unsigned m_round = 0;
};
