// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/events.h"

#include "tests/simulator/json.h"

namespace ccsim
{

std::string eventJson(const Event &event, const Options &options)
{
    JsonObject object;
    object.text("eventType", event.type);
    if (options.eventExtras)
        object.number("eventGenTime", event.time);
    if (options.workNoType == "number")
        object.number("workNo", event.workNo);
    else
        object.text("workNo", std::to_string(event.workNo));
    object.raw("content", event.content);
    if (options.eventExtras)
        object.raw("jsonKey", R"(["eventType","eventGenTime","workNo","content"])");
    return object.done();
}

std::vector<Event> stateEvents(int workNo, const State &state, bool byInspector, std::int64_t now)
{
    const auto one = [&](const char *type, const std::string &content = "null") {
        return std::vector<Event>{Event{type, workNo, content, now}};
    };
    if (inCall(state))
        return one("AgentState_Busy"); // despite the name: in a call
    if (state.status == states::idle.status)
        return one(byInspector ? "AgentState_Force_Ready" : "AgentState_Ready");
    if (state.status == states::busy.status) {
        auto events =
            one("AgentState_SetNotReady_Success", byInspector ? R"({"reason":"3"})" : R"({"reason":"1"})");
        if (byInspector)
            events.push_back({"AgentState_Force_SetNotReady", workNo, "null", now});
        return events;
    }
    if (state.status == states::wrapUp.status)
        return one("AgentState_Work");
    if (state.status == states::rest.status)
        return one("AgentState_SetRest_Success", R"({"reason":"0"})");
    return {};
}

std::vector<Event> signInEvents(int workNo, const State &state, std::int64_t now)
{
    std::vector<Event> events{{"AgentOther_InService", workNo, "null", now},
                              {"AgentState_Ready", workNo, "null", now}};
    if (state == states::busy)
        events.push_back({"AgentState_SetNotReady_Success", workNo, R"({"reason":"1"})", now});
    else if (state == states::wrapUp)
        events.push_back({"AgentState_Work", workNo, "null", now});
    return events;
}

Event shutdownEvent(int workNo, std::int64_t loginTime, std::int64_t now)
{
    return {"AgentOther_ShutdownService", workNo,
            JsonObject().text("loginTime", std::to_string(loginTime)).done(), now};
}

Event monitorEvent(int inspector, int agent, const std::string &subtype, std::int64_t now)
{
    const std::string id = std::to_string(agent);
    return {"QC_AgentState_Notify", inspector,
            JsonObject()
                .text("subtype", "QC_AgentState_" + subtype)
                .text("monitoredagent", id)
                .text("agentname", id)
                .text("mediaserver", "CtiServer")
                .raw("jsonKey", R"(["subtype","monitoredagent","agentname","mediaserver"])")
                .done(),
            now};
}

} // namespace ccsim
