// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/agentwriter.h"

#include "tests/simulator/json.h"

#include <algorithm>
#include <cctype>

namespace ccsim
{

namespace
{

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

AgentWriter::AgentWriter(const Options &options, std::int64_t now, Legend legend, bool withSkills)
    : m_options(options),
      m_now(now),
      m_legend(legend),
      m_withSkills(withSkills),
      // Seeded by the time too: the same share of rows is hit at each answer, but not the same rows.
      m_random(options.seed ^ static_cast<unsigned>(now)),
      m_workNo(key("workno", "workNo")),
      m_name(key("name", "name")),
      m_status(key("status", "status")),
      m_cti(key(options.ctiName == "citStatus" ? "citStatus" : "ctiStatus",
                options.ctiName == "citStatus" ? "citStatus" : "ctiStatus")),
      m_group(key("groupid", "groupId")),
      m_groupName(key("groupname", "groupName")),
      m_media(key("mediatype", "mediaType")),
      m_vdn(key("vdnid", "vdnId")),
      m_phone(key("phonenumber", "phoneNumber")),
      m_stateTime(key("currentstatetime", "currentStateTime")),
      m_signInTime(key("logindate", "loginDate")),
      m_skills(key("skilllist", "skillList")),
      m_callIds(key("callids", "callIds")),
      m_conference(key("inMultimediaConf", "inMultimediaConf")),
      m_reason(key("currentStateReason", "currentStateReason"))
{
}

AgentWriter::Key AgentWriter::key(const char *documented, const char *camel) const
{
    Key key;
    if (m_options.keyCase == "camel")
        key.first = quoted(camel) + ':';
    else if (m_options.keyCase == "lower")
        key.first = quoted(lowered(documented)) + ':';
    else
        key.first = quoted(documented) + ':';
    if (m_options.keyCase == "twins" && std::string_view(documented) != camel)
        key.second = quoted(camel) + ':';
    return key;
}

void AgentWriter::put(std::string &out, const Key &key, std::string_view json) const
{
    if (out.back() != '{')
        out += ',';
    out += key.first;
    out += json;
    if (!key.second.empty()) {
        out += ',';
        out += key.second;
        out += json;
    }
}

bool AgentWriter::chance(double share)
{
    return share > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < share;
}

void AgentWriter::appendState(std::string &out, const Agent &agent)
{
    const bool asText = m_options.stateType != "int";
    const auto put = [&](const Key &key, int state) {
        m_scratch.clear();
        if (asText)
            m_scratch += '"';
        appendNumber(m_scratch, state);
        if (asText)
            m_scratch += '"';
        this->put(out, key, m_scratch);
    };
    // "The query raised an exception" (gateway reference, section 5): 2, though he is signed in.
    if (agent.signedIn && chance(m_options.falseState2)) {
        put(m_status, 2);
        return;
    }
    put(m_status, m_legend == Legend::Cti ? agent.state.cti : agent.state.status);
    if (m_options.listFields != "minimal" && m_options.ctiName != "absent")
        put(m_cti, agent.state.cti);
}

void AgentWriter::appendTimes(std::string &out, const Agent &agent)
{
    const auto put = [&](const Key &key, std::int64_t value) {
        m_scratch.clear();
        appendNumber(m_scratch, value);
        this->put(out, key, m_scratch);
    };
    const bool isOut = agent.state == states::signedOut;
    const std::int64_t since = isOut ? agent.goneAt : agent.stateSince;
    if (m_options.stateTime)
        put(m_stateTime, since == 0 ? 0 : std::max<std::int64_t>(0, (m_now - since) / 1000));
    if (!m_options.signInTime)
        return;
    // Somebody who is out, unless his row lingers and still looks signed in.
    if (isOut) {
        if (m_options.signedOutTime != "absent")
            put(m_signInTime, m_options.signedOutTime == "zero" ? 0 : 4294967295000);
        return;
    }
    put(m_signInTime, m_options.signInTimeSeconds ? agent.sessionStart / 1000 * 1000 : agent.sessionStart);
}

void AgentWriter::append(std::string &out, const Agent &agent)
{
    out += '{';
    m_scratch.clear();
    if (m_options.workNoType != "number")
        m_scratch += '"';
    appendNumber(m_scratch, agent.id);
    if (m_options.workNoType != "number")
        m_scratch += '"';
    put(out, m_workNo, m_scratch);
    if (m_options.listFields == "bare") {
        out += '}';
        return;
    }

    m_scratch = '"';
    if (agent.id < kFirstAgent)
        m_scratch += Floor::displayName(agent);
    else if (!chance(m_options.emptyNames))
        appendName(m_scratch, agent.name);
    m_scratch += '"';
    put(out, m_name, m_scratch);
    appendState(out, agent);
    m_scratch.clear();
    appendNumber(m_scratch, agent.group);
    put(out, m_group, m_scratch);

    const bool full = m_options.listFields != "minimal";
    if (full) {
        if (m_options.groupNames == "inline")
            m_scratch = quoted(groupName(agent.group));
        else
            m_scratch = m_options.groupNames == "empty" ? "\"\"" : "null";
        put(out, m_groupName, m_scratch);
        if (m_withSkills)
            put(out, m_skills, R"([{"name":"sales","id":8,"mediatype":5}])");
    }
    m_scratch = '"';
    m_scratch += mediaText(agent.media);
    m_scratch += '"';
    put(out, m_media, m_scratch);
    m_scratch.clear();
    appendNumber(m_scratch, kVdn);
    if (m_options.vdnType == "string")
        m_scratch = quoted(m_scratch);
    put(out, m_vdn, m_scratch);
    if (full) {
        m_scratch = "\"7";
        appendNumber(m_scratch, agent.id);
        m_scratch += '"';
        put(out, m_phone, m_scratch);
        appendTimes(out, agent);
        put(out, m_callIds, "[]");
        put(out, m_conference, "0");
        put(out, m_reason, "0");
    }
    if (m_options.extraFields)
        out += R"(,"futureField":{"a":[1,2.5,null,"é"]},"weight":1e3)";
    out += '}';
}

std::string AgentWriter::array(const std::vector<Agent> &agents)
{
    std::vector<const Agent *> order;
    order.reserve(agents.size());
    for (const auto &agent : agents) {
        order.push_back(&agent);
        if (chance(m_options.duplicateIds))
            order.push_back(&agent);
    }
    if (m_options.listOrder == "shuffled")
        std::shuffle(order.begin(), order.end(), m_random);
    const std::size_t bad = m_options.badElement && !order.empty() ? order.size() / 2 : order.size();

    std::string out = "[";
    out.reserve(agents.size() * (m_options.listFields == "full" ? 300 : 130) + 64);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0)
            out += ',';
        // Garbage that is JSON all the same: the answer as a whole still parses.
        if (i == bad)
            out += R"({"workno":"not-a-number","name":[],"status":{"x":1},"logindate":"yesterday"})";
        else
            append(out, *order[i]);
    }
    out += ']';
    return out;
}

} // namespace ccsim
