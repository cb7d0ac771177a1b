// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"

#include <algorithm>

namespace ccsim
{

void Gateway::post(const SessionPointer &session, Event event)
{
    session->events.push_back(std::move(event));
    session->changed.notify_all();
}

void Gateway::tellInspectors(int agent, const std::string &subtype, bool documented)
{
    const auto &options = *m_options;
    if (options.qcEvents == "never" || (!documented && !options.qcStates))
        return;
    const auto now = m_clock.now();
    for (const auto &session : m_sessions.all()) {
        // Right 17 is the one to monitor (gateway reference, section 1).
        if (session->agent == agent || !hasRight(options, session->agent, 17))
            continue;
        const bool watches = session->monitored.count(agent) != 0;
        const bool hears = options.qcEvents == "listen" ? session->listens
            : options.qcEvents == "monitor"             ? watches
                                                        : session->listens || watches;
        if (hears)
            post(session, monitorEvent(session->agent, agent, subtype, now));
    }
}

bool Gateway::lingers(const Agent &agent, const Options &options, std::int64_t now) const
{
    return !agent.signedIn && agent.goneAt != 0 && now - agent.goneAt < options.lingerMs;
}

void Gateway::signOut(Agent &agent, const SignOut &act)
{
    if (!agent.signedIn)
        return;
    const auto now = m_clock.now();
    SignOutRecord record;
    record.timeMs = now;
    record.agent = agent.id;
    record.sessionStartMs = agent.sessionStart;
    record.by = act.by;
    record.how = act.how;
    record.reason = act.reason;
    record.callCut = inCall(agent.state);
    m_recorder.signOut(record);

    if (const auto session = m_sessions.find(agent.id)) {
        using Ending = Session::Ending;
        session->farewell = (act.ending == Ending::ForcedOut && m_options->shutdownEvent)
            || (act.ending == Ending::Own && m_options->ownShutdownEvent)
            || (act.ending == Ending::Displaced && m_options->displaced == "event");
        m_sessions.close(agent.id, act.ending);
    }
    agent.lastState = agent.state;
    agent.state = states::signedOut;
    agent.afterCall.reset();
    agent.signedIn = false;
    agent.hasClient = false;
    agent.wentHome = act.how == "churn";
    agent.goneAt = now;
    tellInspectors(agent.id, "Logout", true);
}

void Gateway::signInSimulated(Agent &agent)
{
    if (agent.signedIn)
        return;
    agent.signedIn = true;
    agent.hasClient = false;
    agent.wentHome = false;
    agent.state = states::idle;
    // Later than any session he had, so that two sessions can be told apart.
    agent.sessionStart = std::max(m_clock.now(), agent.sessionStart + 1);
    agent.stateSince = agent.sessionStart;
    tellInspectors(agent.id, "Login", true);
}

void Gateway::changeState(Agent &agent, const State &asked, bool byInspector)
{
    const auto now = m_clock.now();
    State state = asked;
    // What an inspector asked for during the call comes after it (gateway reference, quirk 15).
    if (agent.afterCall && !inCall(state)) {
        state = *agent.afterCall;
        byInspector = true;
    }
    agent.state = state;
    agent.stateSince = now;
    if (!inCall(state))
        agent.afterCall.reset();
    if (const auto session = m_sessions.find(agent.id)) {
        for (auto &event : stateEvents(agent.id, state, byInspector, now))
            post(session, std::move(event));
    }
    tellInspectors(agent.id, inCall(state) ? "Busy" : state == states::idle ? "Ready" : "NotReady", false);
}

void Gateway::runChurn(double seconds)
{
    // After a stall the floor does not catch up with more than a second of life.
    m_owedSteps = std::min(m_owedSteps + seconds * m_options->churn, m_options->churn + 1);
    for (; m_owedSteps >= 1; --m_owedSteps) {
        ChurnStep step;
        if (!m_churn.next(m_floor, step))
            break;
        Agent *agent = m_floor.find(step.agent);
        if (!agent)
            continue;
        switch (step.kind) {
        case ChurnStep::Kind::State:
            changeState(*agent, step.state, false);
            break;
        case ChurnStep::Kind::GoHome:
            signOut(*agent, {0, "churn", 0, Session::Ending::Own});
            break;
        case ChurnStep::Kind::ComeBack:
            signInSimulated(*agent);
            break;
        }
    }
    m_owedReturns = std::min(m_owedReturns + seconds * m_options->rejoin, m_options->rejoin + 1);
    for (; m_owedReturns >= 1; --m_owedReturns) {
        Agent *agent = m_floor.find(m_churn.somebodyWhoIsOut(m_floor, false));
        if (!agent)
            break;
        signInSimulated(*agent);
    }
}

AgentView Gateway::view(int id) const
{
    const std::lock_guard lock(m_mutex);
    AgentView view;
    view.id = id;
    const Agent *agent = m_floor.find(id);
    if (!agent)
        return view;
    view.exists = true;
    view.signedIn = agent->signedIn;
    view.status = agent->state.status;
    view.ctiStatus = agent->state.cti;
    view.sessionStartMs = agent->sessionStart;
    view.name = Floor::displayName(*agent);
    return view;
}

int Gateway::signedInCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_floor.signedInCount();
}

bool Gateway::setAgentState(int id, const State &state)
{
    const std::lock_guard lock(m_mutex);
    Agent *agent = m_floor.find(id);
    if (!agent || !agent->signedIn)
        return false;
    changeState(*agent, state, false);
    return true;
}

bool Gateway::leave(int id)
{
    const std::lock_guard lock(m_mutex);
    Agent *agent = m_floor.find(id);
    if (!agent || !agent->signedIn)
        return false;
    // Not "went home": only signInAgain() or --rejoin brings him back, never the churn.
    signOut(*agent, {0, "churn", 0, Session::Ending::Own});
    agent->wentHome = false;
    return true;
}

bool Gateway::signInAgain(int id)
{
    const std::lock_guard lock(m_mutex);
    Agent *agent = m_floor.find(id);
    if (!agent || agent->signedIn)
        return false;
    signInSimulated(*agent);
    return true;
}

bool Gateway::dropSession(int id)
{
    const std::lock_guard lock(m_mutex);
    Agent *agent = m_floor.find(id);
    if (!agent || !m_sessions.find(id))
        return false;
    signOut(*agent, {0, "expired", 0, Session::Ending::Expired});
    return true;
}

void Gateway::advanceClock(std::int64_t ms)
{
    const std::lock_guard lock(m_mutex);
    m_clock.advance(ms);
    sweep(ms);
    for (const auto &session : m_sessions.all())
        session->changed.notify_all();
}

} // namespace ccsim
