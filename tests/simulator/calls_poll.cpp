// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"

#include <algorithm>
#include <chrono>

namespace ccsim
{

Reply Gateway::eventReply(Context &context, Session &session, const Event *event)
{
    const Options &options = context.options;
    Reply reply = successReply(options);
    if (event || options.eventNull != "absent") {
        reply.body.pop_back();
        reply.body += ",\"event\":" + (event ? eventJson(*event, options) : std::string("null")) + '}';
    }
    // The new Guid comes on an answer of the poll (gateway reference, section 3).
    if (m_sessions.rotate(session, options, m_clock.now()))
        reply.headers.emplace_back("Set-GUID", setGuidValue(session, options));
    return reply;
}

/// To a client whose session has ended: once the event, if it is to be told so, and from then on a code.
Reply Gateway::farewell(Context &context, Session &session)
{
    if (session.farewell) {
        session.farewell = false;
        const Event event = shutdownEvent(session.agent, session.start, m_clock.now());
        return eventReply(context, session, &event);
    }
    const bool displaced =
        session.ending == Session::Ending::Displaced && context.options.displaced != "event";
    return refusedReply(context.options, displaced ? context.options.displaced : "100-006");
}

Reply Gateway::poll(Context &context)
{
    const Options &options = context.options;
    const std::string guid = context.call.header("Guid");
    const auto known = m_sessions.byGuid(guid);
    if (known && known->agent == context.call.agent && known->ending != Session::Ending::None)
        return farewell(context, *known);
    if (const std::string code = checkGuid(context); !code.empty())
        return refusedReply(options, code);
    const auto session = context.session;
    if (session->push)
        return refusedReply(options, "000-001");

    session->lastHeard = context.now;
    const unsigned own = ++session->polls;
    session->changed.notify_all(); // an older poll gives way at once
    ++session->held;
    // If the Guid would be refused before the hold is over, its successor must reach the client earlier.
    std::int64_t until = context.now + options.holdMs;
    if (!options.staticAuth && Sessions::guidEnd(*session, options) <= until)
        until = std::max(context.now, session->guids.back().issued + options.guidIntervalMs);
    Reply reply;
    bool hasWaited = false;
    while (true) {
        const auto now = m_clock.now();
        if (m_interrupted) {
            reply = cutReply();
            break;
        }
        if (session->ending != Session::Ending::None) {
            reply = farewell(context, *session);
            break;
        }
        if (session->polls != own) {
            reply = eventReply(context, *session, nullptr);
            break;
        }
        if (!session->events.empty()) {
            const Event event = std::move(session->events.front());
            session->events.pop_front();
            reply = eventReply(context, *session, &event);
            break;
        }
        if (now >= until || hasWaited) {
            reply = eventReply(context, *session, nullptr);
            break;
        }
        const auto how = session->changed.wait_for(context.lock, std::chrono::milliseconds(until - now));
        hasWaited = how == std::cv_status::timeout; // a clock that stands still never says so
    }
    --session->held;
    session->lastHeard = m_clock.now();
    return reply;
}

} // namespace ccsim
