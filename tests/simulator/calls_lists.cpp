// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/agentwriter.h"
#include "tests/simulator/gateway.h"
#include "tests/simulator/json.h"

#include <algorithm>
#include <charconv>

namespace ccsim
{

namespace
{

AgentWriter::Legend legendOf(const Options &options)
{
    return options.listStatus == "cti" ? AgentWriter::Legend::Cti : AgentWriter::Legend::Gateway;
}

} // namespace

Reply Gateway::onlineAgents(Context &context)
{
    return listReply(context, false);
}

Reply Gateway::allAgents(Context &context)
{
    return listReply(context, context.options.allIncludesSignedOut);
}

Reply Gateway::listReply(Context &context, bool signedOutToo)
{
    const Options &options = context.options;
    std::vector<Agent> agents = m_floor.agents();
    const bool partial = chance(options.partialList);
    const unsigned kept = 40 + m_random() % 50;
    const unsigned seed = m_random();
    context.lock.unlock(); // 100,000 agents take a while to write; the rest of the floor goes on meanwhile

    std::mt19937 random(seed);
    const auto leftOut = [&](Agent &agent) {
        if (lingers(agent, options, context.now))
            agent.state = agent.lastState;
        else if (!agent.signedIn && !signedOutToo)
            return true;
        const bool caller = agent.id == context.call.agent;
        if (caller && options.listWithoutCaller)
            return true;
        if (!partial)
            return false;
        return caller ? !options.partialKeepsCaller : random() % 100 >= kept;
    };
    agents.erase(std::remove_if(agents.begin(), agents.end(), leftOut), agents.end());
    AgentWriter writer(options, context.now, legendOf(options), false);
    return successReply(options, writer.array(agents));
}

Reply Gateway::oneAgent(Context &context)
{
    const Options &options = context.options;
    const Agent *known = m_floor.find(context.call.workNo);
    if (!known)
        return refusedReply(options, "000-002");
    Agent agent = *known;
    Options form = options;
    if (form.listFields == "minimal")
        form.listFields = "full"; // 4.12 is documented; only the lists may be short
    if (lingers(agent, options, context.now)) {
        agent.state = agent.lastState;
    } else if (!agent.signedIn) {
        if (options.outAnswer == "empty")
            return successReply(options, "null");
        if (options.outAnswer != "state2" && options.outAnswer != "cti0")
            return refusedReply(options, options.outAnswer);
        if (options.outAnswer == "state2")
            form.ctiName = "absent";
    }
    AgentWriter writer(form, context.now, AgentWriter::Legend::Gateway, true);
    std::string element;
    writer.append(element, agent);
    return successReply(options, element);
}

Reply Gateway::agentsWithoutSkills(Context &context)
{
    const auto fields = readJsonFields(context.call.body);
    if (!fields || fields->lists.count("agentlist") == 0)
        return refusedReply(context.options, "000-006");
    std::vector<Agent> agents;
    for (const auto &text : fields->lists.at("agentlist")) {
        int id = 0;
        std::from_chars(text.data(), text.data() + text.size(), id);
        const Agent *agent = m_floor.find(id);
        if (agent && agent->signedIn)
            agents.push_back(*agent);
    }
    // The one public client shows this answer's status with its CTI legend (gateway reference 4.13).
    AgentWriter writer(context.options, context.now, AgentWriter::Legend::Cti, false);
    return successReply(context.options, writer.array(agents));
}

Reply Gateway::names(Context &context)
{
    std::string result = "{";
    result.reserve(m_floor.agents().size() * 40);
    for (const auto &agent : m_floor.agents()) {
        if (result.size() > 1)
            result += ',';
        result += '"';
        appendNumber(result, agent.id);
        result += "\":\"";
        if (agent.id < kFirstAgent)
            result += Floor::displayName(agent);
        else
            appendName(result, agent.name);
        result += '"';
    }
    return successReply(context.options, result + '}');
}

Reply Gateway::groups(Context &context)
{
    JsonObject object;
    std::string array;
    for (std::size_t i = 1; i <= groupCount(); ++i) {
        object.text(std::to_string(i), groupName(i));
        array += (i > 1 ? "," : "")
            + JsonObject()
                  .number("groupid", static_cast<std::int64_t>(i))
                  .text("groupname", groupName(i))
                  .done();
    }
    return successReply(context.options,
                        context.options.groupShape == "array" ? '[' + array + ']' : object.done());
}

Reply Gateway::isInspector(Context &context)
{
    const Options &options = context.options;
    bool inspector = false;
    for (const std::size_t position : {13, 14, 15, 17})
        inspector = inspector || hasRight(options, context.call.agent, position);
    const std::string &shape = options.iscensorShape;
    if (shape == "error")
        return refusedReply(options, "000-003");
    std::string result = inspector ? "true" : "false";
    if (shape == "string")
        result = quoted(result);
    else if (shape == "int")
        result = inspector ? "1" : "0";
    else if (shape == "intstring")
        result = inspector ? "\"1\"" : "\"0\"";
    else if (shape == "object")
        result = JsonObject().boolean("isCensor", inspector).done();
    return successReply(options, result);
}

} // namespace ccsim
