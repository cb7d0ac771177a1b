// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"
#include "tests/simulator/routes.h"

#include <cstdlib>

namespace ccsim
{

namespace
{

Reply done(bool ok)
{
    Reply reply;
    reply.status = ok ? 200 : 404;
    reply.body = ok ? R"({"ok":true})" : R"({"ok":false})";
    return reply;
}

int numberIn(const std::map<std::string, std::string> &query, const std::string &name, int otherwise)
{
    const auto found = query.find(name);
    return found == query.end() ? otherwise : std::atoi(found->second.c_str());
}

} // namespace

/// /simulator/...: for a test that runs the simulator as another process. Not part of any gateway.
Reply Gateway::control(const Call &given)
{
    Call call = given;
    Routes::find(call); // for path and query only
    const std::string rest = call.path.substr(sizeof "/simulator/" - 1);
    const auto slash = rest.find('/');
    const std::string verb = rest.substr(0, slash);
    const int id = slash == std::string::npos ? 0 : std::atoi(rest.c_str() + slash + 1);

    if (call.method == "GET" && verb == "record") {
        Reply reply;
        reply.body = m_recorder.json();
        return reply;
    }
    if (call.method == "GET" && verb == "agent") {
        const AgentView seen = view(id);
        Reply reply = done(seen.exists);
        reply.body = JsonObject()
                         .number("id", seen.id)
                         .boolean("exists", seen.exists)
                         .boolean("signedIn", seen.signedIn)
                         .number("status", seen.status)
                         .number("ctiStatus", seen.ctiStatus)
                         .number("sessionStartMs", seen.sessionStartMs)
                         .text("name", seen.name)
                         .done();
        return reply;
    }
    if (call.method != "POST")
        return htmlReply(405, "405 Method Not Allowed");
    if (verb == "agent") {
        return done(setAgentState(id,
                                  {static_cast<std::uint8_t>(numberIn(call.query, "status", 4)),
                                   static_cast<std::uint8_t>(numberIn(call.query, "cti", 1))}));
    }
    if (verb == "signout")
        return done(leave(id));
    if (verb == "signin")
        return done(signInAgain(id));
    if (verb == "drop")
        return done(dropSession(id));
    if (verb == "advance") {
        advanceClock(numberIn(call.query, "ms", 0));
        return done(true);
    }
    if (verb == "clear") {
        m_recorder.clear();
        return done(true);
    }
    if (verb == "fault") {
        // rate=0 ends it.
        Options changed = *options();
        std::string error;
        const std::string name = call.query["name"];
        const std::string rate = call.query.count("rate") ? call.query["rate"] : "1";
        const bool ok =
            Faults::parse(name + ':' + rate, changed.faults, &error) && setOptions(changed, &error);
        Reply reply = done(ok);
        if (!ok)
            reply.body = JsonObject().boolean("ok", false).text("error", error).done();
        return reply;
    }
    return done(false);
}

} // namespace ccsim
