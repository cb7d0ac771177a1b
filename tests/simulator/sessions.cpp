// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/sessions.h"

#include <cstdio>

namespace ccsim
{

namespace
{

// Ended sessions are remembered so that their clients can be told why; a day of rotation must not fill the
// memory.
constexpr std::size_t kRememberedGuids = 20000;
constexpr std::size_t kRememberedPerSession = 8;

} // namespace

std::string Sessions::newGuid(const Options &options)
{
    const unsigned long long high = m_random();
    const unsigned long long low = m_random();
    char text[64];
    if (options.guidForm == "hex") {
        std::snprintf(text, sizeof text, "%016llx%016llx.AgentGateway1", high, low);
    } else {
        std::snprintf(text, sizeof text, "%08llx-%04llx-4%03llx-a%03llx-%012llx.AgentGateway1", high >> 32,
                      (high >> 16) & 0xffff, high & 0xfff, (low >> 48) & 0xfff, low & 0xffffffffffffULL);
    }
    return text;
}

void Sessions::issue(const SessionPointer &session, const Options &options, std::int64_t now)
{
    session->guids.push_back({newGuid(options), now});
    if (session->guids.size() > kRememberedPerSession)
        session->guids.erase(session->guids.begin());
    m_byGuid[session->guids.back().text] = session;
    m_guidOrder.push_back(session->guids.back().text);
    if (m_guidOrder.size() > kRememberedGuids) {
        m_byGuid.erase(m_guidOrder.front());
        m_guidOrder.pop_front();
    }
}

SessionPointer Sessions::open(int agent, const Options &options, std::int64_t start, std::int64_t now)
{
    auto session = std::make_shared<Session>();
    session->agent = agent;
    session->start = start;
    session->lastHeard = now;
    if (options.needsCookie)
        session->cookie = "huaweielbsession=" + std::to_string(m_random());
    issue(session, options, now);
    m_current[agent] = session;
    return session;
}

void Sessions::close(int agent, Session::Ending ending)
{
    const auto found = m_current.find(agent);
    if (found == m_current.end())
        return;
    found->second->ending = ending;
    found->second->events.clear();
    found->second->changed.notify_all();
    m_current.erase(found);
}

SessionPointer Sessions::find(int agent) const
{
    const auto found = m_current.find(agent);
    return found == m_current.end() ? nullptr : found->second;
}

SessionPointer Sessions::byGuid(const std::string &guid) const
{
    const auto found = m_byGuid.find(guid);
    return found == m_byGuid.end() ? nullptr : found->second;
}

std::vector<SessionPointer> Sessions::all() const
{
    std::vector<SessionPointer> sessions;
    for (const auto &[agent, session] : m_current)
        sessions.push_back(session);
    return sessions;
}

bool Sessions::accepts(const Session &session, const std::string &guid, const std::string &cookies,
                       const Options &options, std::int64_t now)
{
    // Without the balancer's cookie the call lands on another gateway, which does not know the Guid.
    if (!session.cookie.empty() && options.needsCookie && cookies.find(session.cookie) == std::string::npos)
        return false;
    for (std::size_t i = session.guids.size(); i-- > 0;) {
        if (session.guids[i].text != guid)
            continue;
        const bool newest = i + 1 == session.guids.size();
        if (options.staticAuth)
            return newest;
        return (newest || !options.oldGuidDies) && now - session.guids[i].issued < options.guidTimeoutMs;
    }
    return false;
}

bool Sessions::rotate(Session &session, const Options &options, std::int64_t now, bool always)
{
    const bool due = !options.staticAuth && now - session.guids.back().issued >= options.guidIntervalMs;
    if (!due && !always)
        return false;
    const auto found = m_current.find(session.agent);
    if (found == m_current.end() || found->second.get() != &session)
        return false;
    issue(found->second, options, now);
    return true;
}

std::int64_t Sessions::guidEnd(const Session &session, const Options &options)
{
    return session.guids.back().issued + options.guidTimeoutMs;
}

bool Sessions::lapsed(const Session &session, const Options &options, std::int64_t now, std::int64_t jump)
{
    // A held poll is a sign of life for as long as it is held, but not across a jump of the clock.
    return (session.held > 0 ? jump : now - session.lastHeard) >= options.guidTimeoutMs;
}

bool Sessions::locked(int agent, const Options &options) const
{
    const auto found = m_wrongPasswords.find(agent);
    return options.lockout > 0 && found != m_wrongPasswords.end() && found->second >= options.lockout;
}

std::string setGuidValue(const Session &session, const Options &options)
{
    return (options.guidPrefix ? "JSESSIONID=" : "") + session.guids.back().text;
}

} // namespace ccsim
