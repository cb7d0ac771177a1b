// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistparser.h"

#include "app/agents/agentlookup.h"
#include "app/gateway/jsonvalue.h"

#include <QJsonArray>

#include <charconv>
#include <cstdint>
#include <map>
#include <simdjson.h>
#include <string>

namespace
{

constexpr qsizetype longestText = 200;
// "32 bits all ones, times 1000": a signed-out agent's logindate (quirk 8).
constexpr qint64 noSessionStartMs = 4294967295000;

enum class Field {
    Other,
    WorkNo,
    Name,
    Status,
    CtiStatus,
    GroupId,
    GroupName,
    MediaType,
    VdnId,
    SecondsInState,
    LoginDate
};

// Keys come in several spellings, one of them misspelt (quirk 7).
Field fieldOf(std::string_view key)
{
    struct Name {
        std::string_view name;
        Field field;
    };
    static constexpr Name names[] = {
        {"workno", Field::WorkNo},       {"name", Field::Name},
        {"status", Field::Status},       {"ctistatus", Field::CtiStatus},
        {"citstatus", Field::CtiStatus}, {"groupid", Field::GroupId},
        {"groupname", Field::GroupName}, {"mediatype", Field::MediaType},
        {"vdnid", Field::VdnId},         {"currentstatetime", Field::SecondsInState},
        {"logindate", Field::LoginDate},
    };
    for (const Name &candidate : names) {
        const std::string_view name = candidate.name;
        if (name.size() != key.size())
            continue;
        const bool same = std::equal(name.begin(), name.end(), key.begin(), [](char a, char b) {
            return a == (b >= 'A' && b <= 'Z' ? char(b + 32) : b);
        });
        if (same)
            return candidate.field;
    }
    return Field::Other;
}

std::optional<qint64> integerOf(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

// Only what is checked here reaches an Agent, from whichever parser.
struct FieldReader {
    Agent agent;
    bool sane = true;

    void number(Field field, std::optional<qint64> value)
    {
        switch (field) {
        case Field::WorkNo:
            if (const std::optional<AgentId> id = value ? AgentId::fromInt(*value) : std::nullopt)
                agent.id = *id;
            else
                sane = false;
            break;
        case Field::Status:
            agent.status = small(value);
            break;
        case Field::CtiStatus:
            agent.ctiStatus = small(value);
            break;
        case Field::GroupId:
            agent.groupId = small(value);
            break;
        case Field::VdnId:
            agent.vdnId = small(value);
            break;
        case Field::SecondsInState:
            agent.secondsInState = small(value);
            break;
        case Field::LoginDate:
            if (value && *value > 0 && *value < noSessionStartMs)
                agent.sessionStartMs = *value;
            break;
        default:
            break;
        }
    }

    void text(Field field, QString value)
    {
        value = value.left(longestText);
        if (field == Field::Name)
            agent.name = value;
        else if (field == Field::GroupName)
            agent.groupName = value;
        else
            agent.media = value.left(3);
    }

    static bool isText(Field field)
    {
        return field == Field::Name || field == Field::GroupName || field == Field::MediaType;
    }

private:
    static int small(std::optional<qint64> value)
    {
        return value && *value >= 0 && *value <= std::numeric_limits<int>::max() ? int(*value)
                                                                                 : Agent::notGiven;
    }
};

using namespace simdjson;

/// Makes one text of equal ones: thousands of agents share a few groups and media.
class SharedTexts
{
public:
    QString text(std::string_view bytes)
    {
        // Names differ; a gateway that gives each agent a group of his own shall not be paid for.
        constexpr size_t most = 4096;
        const auto known = m_texts.find(bytes);
        if (known != m_texts.end())
            return known->second;
        const QString fresh = QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(longestText);
        if (m_texts.size() < most && bytes.size() <= size_t(longestText))
            m_texts.emplace(bytes, fresh);
        return fresh;
    }

private:
    std::map<std::string, QString, std::less<>> m_texts;
};

// Nothing: this element is no agent. A broken document ends as an error of the caller's iteration.
std::optional<Agent> readElement(ondemand::value element, SharedTexts &shared)
{
    ondemand::object object;
    if (element.get_object().get(object) != SUCCESS)
        return std::nullopt;
    FieldReader reader;
    for (auto member : object) {
        std::string_view key;
        ondemand::value value;
        ondemand::json_type type;
        if (member.unescaped_key().get(key) != SUCCESS || member.value().get(value) != SUCCESS)
            return std::nullopt;
        const Field field = fieldOf(key);
        if (field == Field::Other)
            continue;
        if (value.type().get(type) != SUCCESS)
            return std::nullopt;
        if (type == ondemand::json_type::string) {
            std::string_view text;
            if (value.get_string().get(text) != SUCCESS)
                return std::nullopt;
            if (field == Field::Name)
                reader.text(field, QString::fromUtf8(text.data(), qsizetype(text.size())));
            else if (FieldReader::isText(field))
                reader.text(field, shared.text(text));
            else
                reader.number(field, integerOf(text));
        } else if (type == ondemand::json_type::number) {
            std::int64_t number = 0;
            double real = 0;
            if (value.get_int64().get(number) == SUCCESS)
                reader.number(field, number);
            else if (value.get_double().get(real) == SUCCESS)
                reader.number(field, std::nullopt);
            else
                return std::nullopt;
        }
    }
    if (!reader.sane || !reader.agent.id.isValid())
        return std::nullopt;
    return reader.agent;
}

QString scalarText(ondemand::value value)
{
    std::string_view text;
    std::int64_t number = 0;
    if (value.get_string().get(text) == SUCCESS)
        return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 2000)));
    if (value.get_int64().get(number) == SUCCESS)
        return QString::number(qint64(number));
    return {};
}

class ListReader
{
public:
    AgentListAnswer read(const QByteArray &json)
    {
        const padded_string padded(json.constData(), size_t(json.size()));
        ondemand::parser parser;
        ondemand::document document;
        ondemand::object object;
        // UTF-8 is checked by iterate(): nothing below it can be invalid text.
        if (parser.iterate(padded).get(document) != SUCCESS || document.get_object().get(object) != SUCCESS)
            return {};
        for (auto member : object) {
            std::string_view key;
            ondemand::value value;
            if (member.unescaped_key().get(key) != SUCCESS || member.value().get(value) != SUCCESS)
                return {};
            if (key == "retcode")
                m_answer.retcode = scalarText(value).trimmed().left(64);
            else if (key == "message" || key == "msg")
                m_answer.message = scalarText(value);
            else if (key == "result" && !readResult(value))
                return {};
        }
        const bool atEnd = document.current_location().error() == OUT_OF_BOUNDS;
        if (!atEnd || m_answer.retcode.isEmpty() || (m_answer.retcode == u"0" && !m_hasArray))
            return {};
        m_answer.understood = true;
        return std::move(m_answer);
    }

private:
    bool readResult(ondemand::value value)
    {
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        if (type != ondemand::json_type::array)
            return true; // null or {} beside a refusal
        ondemand::array array;
        if (value.get_array().get(array) != SUCCESS)
            return false;
        m_hasArray = true;
        for (auto item : array) {
            ondemand::value element;
            if (item.get(element) != SUCCESS)
                return false;
            add(readElement(element, m_shared));
        }
        return true;
    }

    void add(std::optional<Agent> agent)
    {
        if (!agent) {
            ++m_answer.skipped;
            return;
        }
        const int known = m_index.find(agent->id);
        if (known != AgentLookup::none) {
            ++m_answer.repeated;
            m_answer.agents[size_t(known)] = std::move(*agent);
            return;
        }
        m_index.set(agent->id, int(m_answer.agents.size()));
        m_answer.agents.push_back(std::move(*agent));
    }

    AgentListAnswer m_answer;
    AgentLookup m_index; ///< id -> element
    SharedTexts m_shared;
    bool m_hasArray = false;
};

} // namespace

AgentListAnswer parseAgentList(const QByteArray &json)
{
    return ListReader().read(json);
}

std::optional<Agent> parseAgent(const QJsonObject &answer)
{
    QJsonValue result = answer.value(u"result");
    if (result.isArray() && result.toArray().size() == 1)
        result = result.toArray().first();
    if (!result.isObject())
        return std::nullopt;
    FieldReader reader;
    const QJsonObject object = result.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const Field field = fieldOf(it.key().toStdString());
        if (field == Field::Other || it.value().isNull())
            continue;
        if (!FieldReader::isText(field))
            reader.number(field, jsonvalue::integer(it.value()));
        else if (it.value().isString())
            reader.text(field, it.value().toString());
    }
    if (!reader.sane || !reader.agent.id.isValid())
        return std::nullopt;
    return reader.agent;
}
