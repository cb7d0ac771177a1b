// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistmemory.h"

#include <cstdlib>
#include <utility>

namespace
{

bool tellsTheSame(Agent &known, const Agent &told)
{
    if ((known.secondsInState == Agent::notGiven) != (told.secondsInState == Agent::notGiven))
        return false;
    // Compared by its meaning, the start of the state.
    known.secondsInState = told.secondsInState;
    return known == told;
}

} // namespace

void AgentListMemory::doubt(const std::vector<AgentId> &ids)
{
    for (const AgentId id : ids) {
        if (const int index = m_index.find(id); index != AgentLookup::none)
            m_entries[size_t(index)].doubtful = true;
    }
}

AgentListNews AgentListMemory::compare(const std::vector<Agent> &list, qint64 nowMs)
{
    AgentListNews news;
    ++m_round;
    for (const Agent &agent : list) {
        if (agent.isSignedOutByCti())
            news.signedOut.push_back(agent.id);
        const qint64 since = nowMs - qint64(agent.secondsInState) * 1000;
        const bool timed = agent.secondsInState != Agent::notGiven;
        const int index = m_index.find(agent.id);
        if (index == AgentLookup::none) {
            m_index.set(agent.id, int(m_entries.size()));
            m_entries.push_back({agent, since, m_round, false});
            news.told.push_back(agent);
            continue;
        }
        Entry &entry = m_entries[size_t(index)];
        entry.round = m_round;
        const bool doubtful = std::exchange(entry.doubtful, false);
        const bool same = tellsTheSame(entry.agent, agent)
            && !(timed && std::abs(since - entry.stateSinceMs) > Agent::sameStartMs);
        if (same && !doubtful)
            continue;
        if (!same) {
            entry.agent = agent;
            entry.stateSinceMs = since;
        }
        news.told.push_back(agent);
    }
    for (const Entry &entry : m_entries) {
        if (entry.round != m_round)
            news.missing.push_back(entry.agent.id);
    }
    return news;
}
