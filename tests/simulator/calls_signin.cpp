// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"

#include <algorithm>
#include <arpa/inet.h>

namespace ccsim
{

namespace
{

constexpr std::size_t kMaxPassword = 32; // limits: gateway reference 4.1
constexpr std::size_t kMaxPhone = 24;
constexpr std::size_t kMaxCallback = 200;
constexpr std::size_t kMaxToken = 50;

/// The code of the first field that is wrong; empty: all are fine. The page's own list of errors was not
/// obtainable, these follow from the meanings in section 6.
std::string refusalForFields(const JsonFields &fields, const Options &options)
{
    if (!fields.has("password") || fields.value("password").size() > kMaxPassword)
        return "100-001";
    const std::string phone = fields.value("phonenum");
    if (phone.size() > kMaxPhone || fields.value("vcPhoneNumber").size() > kMaxPhone)
        return "100-001";
    if (options.phoneRequired && phone.empty())
        return "100-013";
    const std::string type = fields.value("agenttype", "4");
    if (type != "4" && type != "11")
        return "100-012";
    const std::string status = fields.value("status", "4");
    if (status != "3" && status != "4" && status != "5")
        return "100-011";
    for (const char *name : {"autoanswer", "autoenteridle", "releasephone", "phonelinkage", "listenStatus"}) {
        const std::string value = fields.value(name, "true");
        if (value != "true" && value != "false")
            return "100-011";
    }
    in_addr address;
    if (inet_pton(AF_INET, fields.value("ip", "127.0.0.1").c_str(), &address) != 1)
        return "100-016";
    if (fields.value("callBackUri").size() > kMaxCallback || fields.value("serviceToken").size() > kMaxToken)
        return "100-001";
    return {};
}

State firstState(const std::string &status)
{
    return status == "3" ? states::busy : status == "5" ? states::wrapUp : states::idle;
}

} // namespace

Reply Gateway::signIn(Context &context)
{
    return openSession(context, false);
}

Reply Gateway::forceSignIn(Context &context)
{
    return openSession(context, true);
}

Reply Gateway::openSession(Context &context, bool forced)
{
    const Options &options = context.options;
    const int id = context.call.agent;
    const auto fields = readJsonFields(context.call.body);
    if (!fields)
        return refusedReply(options, "000-006");
    if (const std::string code = refusalForFields(*fields, options); !code.empty())
        return refusedReply(options, code);
    if (m_sessions.locked(id, options))
        return refusedReply(options, "110-016");
    if (fields->value("password") != options.password) {
        m_sessions.countWrongPassword(id);
        return refusedReply(options, m_sessions.locked(id, options) ? "110-016" : "100-004");
    }
    m_sessions.forgetWrongPasswords(id);

    Agent &agent = m_floor.obtain(id);
    if (agent.signedIn && !forced)
        return refusedReply(options, "100-002");
    if (!agent.signedIn && forced && !options.forceSignInAlways)
        return refusedReply(options, "100-006");
    if (agent.signedIn)
        signOut(agent, {id, "forcelogin", 0, Session::Ending::Displaced});

    agent.signedIn = true;
    agent.hasClient = true;
    agent.wentHome = false;
    agent.state = firstState(fields->value("status", "4"));
    agent.sessionStart = std::max(context.now, agent.sessionStart + 1);
    agent.stateSince = agent.sessionStart;
    const auto session = m_sessions.open(id, options, agent.sessionStart, context.now);
    session->listens = fields->value("listenStatus") == "true";
    session->push = !fields->value("callBackUri").empty() && !fields->value("serviceToken").empty();
    for (auto &event : signInEvents(id, agent.state, context.now))
        post(session, std::move(event));
    tellInspectors(id, "Login", true);

    JsonObject result;
    if (options.vdnType == "string")
        result.text("vdnid", std::to_string(kVdn));
    else
        result.number("vdnid", kVdn);
    result.text("workno", std::to_string(id))
        .text("mediatype", "TTF")
        .text("loginTime", std::to_string(agent.sessionStart))
        .text("isForceChange", options.forceChange ? "true" : "false")
        .text("serverName", "AgentGateway")
        .text("timeRemaining", options.timeRemaining);
    Reply reply = successReply(options, result.done());
    reply.headers.emplace_back("Set-GUID", setGuidValue(*session, options));
    if (!session->cookie.empty())
        reply.headers.emplace_back("Set-Cookie", session->cookie + "; Path=/; HttpOnly; Secure");
    return reply;
}

Reply Gateway::handshake(Context &context)
{
    context.session->lastHeard = context.now;
    Reply reply = successReply(context.options);
    if (m_sessions.rotate(*context.session, context.options, context.now))
        reply.headers.emplace_back("Set-GUID", setGuidValue(*context.session, context.options));
    return reply;
}

Reply Gateway::updateGuid(Context &context)
{
    if (!context.options.staticAuth)
        m_sessions.rotate(*context.session, context.options, context.now, true);
    Reply reply = successReply(context.options);
    reply.headers.emplace_back("Set-GUID", setGuidValue(*context.session, context.options));
    return reply;
}

Reply Gateway::ownState(Context &context)
{
    const Agent *agent = m_floor.find(context.call.agent);
    const std::string state = JsonObject()
                                  .number("agentState", agent->state.status)
                                  .boolean("isWorking", inCall(agent->state))
                                  .done();
    return successReply(context.options,
                        context.options.agentStatusShape == "array" ? '[' + state + ']' : state);
}

Reply Gateway::synchronise(Context &context)
{
    context.session->events.clear();
    return successReply(context.options, "null");
}

} // namespace ccsim
