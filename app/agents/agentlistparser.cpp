// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistparser.h"

#include "app/agents/agentlistslicer.h"
#include "app/gateway/jsonvalue.h"

#include <QJsonArray>

#include <algorithm>
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
            agent.media = MediaLetters(value);
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
std::optional<Agent> readElement(ondemand::value element, SharedTexts &shared,
                                 const std::function<QString(AgentId)> &nameOf)
{
    ondemand::object object;
    if (element.get_object().get(object) != SUCCESS)
        return std::nullopt;
    FieldReader reader;
    std::string_view name;
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
                name = text; // stays where it is until the next slice
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
    const QString before = nameOf && !name.empty() ? nameOf(reader.agent.id) : QString();
    if (!before.isEmpty() && QAnyStringView(name.data(), qsizetype(name.size())) == QAnyStringView(before))
        reader.agent.name = before; // one text for all lists
    else
        reader.text(Field::Name, QString::fromUtf8(name.data(), qsizetype(name.size())));
    return std::move(reader.agent);
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

} // namespace

class AgentListParser::Private
{
public:
    Private() : m_slicer([this](std::string_view slice) { return readSlice(slice); }, SIMDJSON_PADDING) { }

    void setKnown(const Known &known)
    {
        m_known = known;
        m_answer.agents.reserve(size_t(known.agents));
    }
    bool feed(QByteArrayView piece) { return m_slicer.feed({piece.data(), size_t(piece.size())}); }

    AgentListAnswer finish()
    {
        if (!m_slicer.finish() || !readRest(m_slicer.rest()))
            return {};
        m_answer.understood = true;
        return std::move(m_answer);
    }

private:
    // UTF-8 is checked by iterate(): nothing below it can be invalid text.
    bool begin(std::string_view json, ondemand::document &document)
    {
        const padded_string_view padded(json.data(), json.size(), json.size() + SIMDJSON_PADDING);
        return m_parser.iterate(padded).get(document) == SUCCESS;
    }

    static bool isAtEnd(ondemand::document &document)
    {
        return document.current_location().error() == OUT_OF_BOUNDS;
    }

    bool readSlice(std::string_view json)
    {
        ondemand::document document;
        ondemand::array array;
        if (!begin(json, document) || document.get_array().get(array) != SUCCESS)
            return false;
        return readElements(array) && isAtEnd(document);
    }

    bool readRest(std::string_view json)
    {
        ondemand::document document;
        ondemand::object object;
        if (!begin(json, document) || document.get_object().get(object) != SUCCESS)
            return false;
        bool hasArray = false;
        for (auto member : object) {
            std::string_view key;
            ondemand::value value;
            if (member.unescaped_key().get(key) != SUCCESS || member.value().get(value) != SUCCESS)
                return false;
            if (key == "retcode")
                m_answer.retcode = scalarText(value).trimmed().left(64);
            else if (key == "message" || key == "msg")
                m_answer.message = scalarText(value);
            else if (key == "result" && !readResult(value, hasArray))
                return false;
        }
        return isAtEnd(document) && !m_answer.retcode.isEmpty() && (m_answer.retcode != u"0" || hasArray);
    }

    /// Empty as a rule: its elements have come in slices, unless the key is written in an unusual way.
    bool readResult(ondemand::value value, bool &hasArray)
    {
        ondemand::json_type type;
        if (value.type().get(type) != SUCCESS)
            return false;
        if (type != ondemand::json_type::array)
            return true; // null or {} beside a refusal
        ondemand::array array;
        if (value.get_array().get(array) != SUCCESS)
            return false;
        hasArray = true;
        return readElements(array);
    }

    bool readElements(ondemand::array &array)
    {
        for (auto item : array) {
            ondemand::value element;
            if (item.get(element) != SUCCESS)
                return false;
            add(readElement(element, m_shared, m_known.nameOf));
        }
        return true;
    }

    void add(std::optional<Agent> agent)
    {
        if (!agent) {
            ++m_answer.skipped;
            return;
        }
        const int known = m_answer.places->find(agent->id);
        if (known != AgentLookup::none) {
            ++m_answer.repeated;
            m_answer.agents[size_t(known)] = std::move(*agent);
            return;
        }
        m_answer.places->set(agent->id, int(m_answer.agents.size()));
        m_answer.agents.push_back(std::move(*agent));
    }

    AgentListAnswer m_answer{.places = std::make_shared<AgentLookup>()};
    Known m_known;
    SharedTexts m_shared;
    ondemand::parser m_parser;
    AgentListSlicer m_slicer;
};

const Agent *AgentListAnswer::find(AgentId id) const
{
    if (!places) {
        const auto found =
            std::find_if(agents.begin(), agents.end(), [id](const Agent &agent) { return agent.id == id; });
        return found == agents.end() ? nullptr : &*found;
    }
    const int place = places->find(id);
    return place == AgentLookup::none ? nullptr : &agents[size_t(place)];
}

AgentListParser::AgentListParser() : d(std::make_unique<Private>())
{
}

AgentListParser::~AgentListParser() = default;

void AgentListParser::setKnown(const Known &known)
{
    d->setKnown(known);
}

bool AgentListParser::feed(QByteArrayView piece)
{
    return d->feed(piece);
}

AgentListAnswer AgentListParser::finish()
{
    return d->finish();
}

AgentListAnswer parseAgentList(QByteArrayView json)
{
    AgentListParser parser;
    parser.feed(json); // a failure is remembered
    return parser.finish();
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
