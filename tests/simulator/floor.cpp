// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/floor.h"

#include <algorithm>

namespace ccsim
{

namespace
{

constexpr std::int64_t kMinute = 60 * 1000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::size_t kReserved = 2; // the two supervisors stand first

/// The mix of an ordinary afternoon, and how long such a state has usually lasted.
struct Share {
    unsigned perMille;
    State state;
    std::int64_t longest;
};
const Share mix[] = {
    {500, states::idle, 6 * kMinute},  {235, states::talking, 14 * kMinute}, {6, states::answering, 8 * 1000},
    {6, states::occupied, 5 * 1000},   {3, states::preOccupied, 20 * 1000},  {80, states::busy, 25 * kMinute},
    {96, states::wrapUp, 4 * kMinute}, {4, states::adjusting, 10 * 1000},    {60, states::rest, 30 * kMinute},
    {6, states::study, 60 * kMinute},  {4, states::preRest, 10 * kMinute},
};

const Share &randomShare(std::mt19937 &random)
{
    unsigned left = random() % 1000;
    for (const auto &share : mix) {
        if (left < share.perMille)
            return share;
        left -= share.perMille;
    }
    return mix[0];
}

std::int64_t randomBelow(std::mt19937 &random, std::int64_t limit)
{
    return limit > 0 ? static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(limit)) : 0;
}

} // namespace

void Floor::build(int count, unsigned seed, std::int64_t now)
{
    std::mt19937 random(seed);
    m_count = std::max(0, count);
    m_others.clear();
    m_agents.clear();
    m_agents.resize(kReserved + static_cast<std::size_t>(m_count));
    m_agents[0].id = kSupervisorWithoutRights;
    m_agents[1].id = kSupervisor;
    for (std::size_t i = 0; i < kReserved; ++i)
        m_agents[i].group = 1;
    for (int i = 0; i < m_count; ++i) {
        Agent &agent = m_agents[kReserved + static_cast<std::size_t>(i)];
        agent.id = kFirstAgent + i;
        agent.name = randomName(random);
        // 1 in 50 belongs to no group (gateway reference, quirk 5).
        agent.group = random() % 50 == 0 ? 0 : static_cast<std::uint8_t>(1 + random() % groupCount());
        const unsigned kind = random() % 100;
        agent.media = kind < 62 ? 0 : kind < 92 ? 1 : kind < 97 ? 2 : 3;
        const Share &share = randomShare(random);
        agent.state = share.state;
        agent.signedIn = true;
        // Half a per cent are ghosts: sessions nobody closed yesterday or the day before.
        const bool ghost = random() % 200 == 0;
        const std::int64_t age = ghost ? 10 * kHour + randomBelow(random, 60 * kHour)
                                       : kMinute + randomBelow(random, 9 * kHour - kMinute);
        agent.sessionStart = now - age;
        const std::int64_t inState =
            ghost ? 9 * kHour + randomBelow(random, kHour) : randomBelow(random, share.longest);
        agent.stateSince = now - std::min(inState, age);
    }
}

Agent *Floor::find(int id)
{
    if (id >= kFirstAgent && id - kFirstAgent < m_count)
        return &m_agents[kReserved + static_cast<std::size_t>(id - kFirstAgent)];
    if (m_agents.size() >= kReserved && id == kSupervisorWithoutRights)
        return &m_agents[0];
    if (m_agents.size() >= kReserved && id == kSupervisor)
        return &m_agents[1];
    const auto found = m_others.find(id);
    return found == m_others.end() ? nullptr : &m_agents[found->second];
}

Agent &Floor::obtain(int id)
{
    if (Agent *known = find(id))
        return *known;
    std::mt19937 random(static_cast<unsigned>(id));
    Agent agent;
    agent.id = id;
    agent.name = randomName(random);
    agent.group = static_cast<std::uint8_t>(1 + random() % groupCount());
    m_others[id] = m_agents.size();
    m_agents.push_back(agent);
    return m_agents.back();
}

int Floor::signedInCount() const
{
    return static_cast<int>(
        std::count_if(m_agents.begin(), m_agents.end(), [](const Agent &agent) { return agent.signedIn; }));
}

std::string Floor::displayName(const Agent &agent)
{
    if (agent.id == kSupervisor)
        return "Inspector";
    if (agent.id == kSupervisorWithoutRights)
        return "Inspector without right 15";
    return nameText(agent.name);
}

} // namespace ccsim
