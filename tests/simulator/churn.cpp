// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/churn.h"

namespace ccsim
{

namespace
{

/// How readily an agent who was picked leaves his state, in per cent. Small means long: at these numbers the
/// mix stays about the one the floor begins with.
unsigned readiness(const State &state)
{
    if (state == states::idle)
        return 20;
    if (state == states::talking)
        return 40;
    if (state == states::busy || state == states::rest)
        return 15;
    return 100;
}

} // namespace

State Churn::following(const Agent &agent)
{
    const unsigned roll = m_random() % 100;
    if (agent.state == states::idle)
        return roll < 88 ? states::occupied
            : roll < 92  ? states::preOccupied
            : roll < 96  ? states::rest
                         : states::busy;
    if (agent.state == states::occupied)
        return states::answering;
    if (agent.state == states::answering || agent.state == states::preOccupied)
        return states::talking;
    if (inCall(agent.state)) {
        if (agent.state == states::preRest)
            return states::rest;
        return agent.afterCall ? *agent.afterCall : roll < 4 ? states::preRest : states::wrapUp;
    }
    if (agent.state == states::wrapUp)
        return roll < 90 ? states::idle : roll < 95 ? states::rest : states::busy;
    return states::idle;
}

bool Churn::next(Floor &floor, ChurnStep &step)
{
    auto &agents = floor.agents();
    if (agents.empty())
        return false;
    if (!m_ringing.empty() && m_random() % 3 != 0) {
        const int id = m_ringing.front();
        m_ringing.erase(m_ringing.begin());
        const Agent *agent = floor.find(id);
        if (agent && agent->signedIn && !agent->hasClient && inCall(agent->state)
            && !(agent->state == states::talking)) {
            step = {ChurnStep::Kind::State, id, following(*agent)};
            if (step.state == states::answering)
                m_ringing.push_back(id);
            return true;
        }
    }
    for (int attempt = 0; attempt < 200; ++attempt) {
        const Agent &agent = agents[m_random() % agents.size()];
        if (!agent.signedIn || agent.hasClient || m_random() % 100 >= readiness(agent.state))
            continue;
        const unsigned roll = m_random() % 1000;
        if (roll < 5 && !inCall(agent.state)) {
            step = {ChurnStep::Kind::GoHome, agent.id, states::signedOut};
            return true;
        }
        if (roll < 10) {
            if (const int id = somebodyWhoIsOut(floor, true)) {
                step = {ChurnStep::Kind::ComeBack, id, states::idle};
                return true;
            }
        }
        step = {ChurnStep::Kind::State, agent.id, following(agent)};
        if (step.state == states::occupied || step.state == states::preOccupied)
            m_ringing.push_back(agent.id);
        return true;
    }
    return false;
}

int Churn::somebodyWhoIsOut(Floor &floor, bool wentHomeOnly)
{
    const auto &agents = floor.agents();
    if (agents.empty())
        return 0;
    // From a random place on, so that it is not always the same one who returns.
    const std::size_t start = m_random() % agents.size();
    for (std::size_t i = 0; i < agents.size(); ++i) {
        const Agent &agent = agents[(start + i) % agents.size()];
        if (floor.isSimulated(agent.id) && !agent.signedIn && !agent.hasClient && agent.goneAt != 0
            && (agent.wentHome || !wentHomeOnly))
            return agent.id;
    }
    return 0;
}

} // namespace ccsim
