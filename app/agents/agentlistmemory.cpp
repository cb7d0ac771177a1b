// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistmemory.h"

#include <QHashFunctions>

#include <cstdlib>

namespace
{

/// The time in state goes on by itself: it is compared by its meaning, the start of the state.
size_t hashOf(const Agent &agent)
{
    const bool timed = agent.secondsInState != Agent::notGiven;
    return qHashMulti(QHashSeed::globalSeed(), agent.name, agent.groupName, agent.media, agent.status,
                      agent.ctiStatus, agent.groupId, agent.vdnId, agent.sessionStartMs, timed);
}

} // namespace

void AgentListMemory::doubt(const std::vector<AgentId> &ids)
{
    for (const AgentId id : ids) {
        if (const int index = m_index.find(id); index != AgentLookup::none)
            m_entries[size_t(index)].doubtful = true;
    }
}

QString AgentListMemory::nameOf(AgentId id) const
{
    const int index = m_index.find(id);
    return index == AgentLookup::none ? QString() : m_entries[size_t(index)].name;
}

AgentListNews AgentListMemory::compare(const std::vector<Agent> &list, qint64 nowMs)
{
    AgentListNews news;
    ++m_round;
    for (int place = 0; place < int(list.size()); ++place) {
        const Agent &agent = list[size_t(place)];
        if (agent.isSignedOutByCti())
            news.signedOut.push_back(agent.id);
        const size_t hash = hashOf(agent);
        const qint64 since = nowMs - qint64(agent.secondsInState) * 1000;
        const bool timed = agent.secondsInState != Agent::notGiven;
        const int index = m_index.find(agent.id);
        if (index == AgentLookup::none) {
            m_index.set(agent.id, int(m_entries.size()));
            m_entries.push_back({agent.name, agent.id, m_round, hash, since, false});
            news.told.push_back(place);
            continue;
        }
        Entry &entry = m_entries[size_t(index)];
        const bool same =
            entry.told == hash && !(timed && std::abs(since - entry.stateSinceMs) > Agent::sameStartMs);
        if (!same || entry.doubtful)
            news.told.push_back(place);
        if (!same) {
            entry.stateSinceMs = since;
            entry.name = agent.name;
        }
        entry.told = hash;
        entry.round = m_round;
        entry.doubtful = false;
    }
    for (const Entry &entry : m_entries) {
        if (entry.round != m_round)
            news.missing.push_back(entry.id);
    }
    return news;
}
