// SPDX-License-Identifier: Apache-2.0
#include "app/agents/criteriasettings.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

// Words and not numbers: the file outlives the program's order of states.
constexpr std::array stateKeys{
    std::pair(AgentState::Unknown, "unknown"_L1), std::pair(AgentState::Idle, "idle"_L1),
    std::pair(AgentState::Talking, "talking"_L1), std::pair(AgentState::WrapUp, "wrapup"_L1),
    std::pair(AgentState::Busy, "busy"_L1),       std::pair(AgentState::Rest, "rest"_L1),
    std::pair(AgentState::PreRest, "prerest"_L1), std::pair(AgentState::Study, "study"_L1),
};
constexpr std::array mediumKeys{
    std::pair(Medium::Voice, "voice"_L1),
    std::pair(Medium::Chat, "chat"_L1),
    std::pair(Medium::Mail, "mail"_L1),
};

template <class Keys, class Value> QString keyFor(const Keys &keys, Value value)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto &each) { return each.first == value; });
    return found == keys.end() ? QString() : QString(found->second);
}

/// False: the settings hold a word that is none of ours.
template <class Keys, class Value>
bool readWord(const Keys &keys, const QString &word, std::optional<Value> *value)
{
    if (word.isEmpty())
        return true;
    for (const auto &[each, key] : keys) {
        if (word == key)
            *value = each;
    }
    return value->has_value();
}

bool readHours(const QString &digits, int *hours)
{
    bool isNumber = false;
    *hours = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
    return digits.isEmpty() || (isNumber && *hours >= 0 && *hours <= AgentCriteria::mostHours);
}

} // namespace

std::optional<AgentCriteria> criteriasettings::read(const QSettings &settings, const QString &group)
{
    const auto text = [&](QLatin1StringView key) { return settings.value(group + u'/' + key).toString(); };
    AgentCriteria criteria;
    criteria.text = text("text"_L1);
    // A group of no name is a choice as well.
    if (const QString name = text("group"_L1); name.startsWith(u'='))
        criteria.group = name.mid(1);
    if (!readWord(stateKeys, text("state"_L1), &criteria.state)
        || !readWord(mediumKeys, text("medium"_L1), &criteria.medium)
        || !readHours(text("signedInHours"_L1), &criteria.signedInHours)
        || !readHours(text("unchangedHours"_L1), &criteria.unchangedHours))
        return std::nullopt;
    return criteria;
}

void criteriasettings::write(QSettings &settings, const QString &group, const AgentCriteria &criteria)
{
    settings.remove(group);
    const auto set = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            settings.setValue(group + u'/' + key, value);
    };
    set("text"_L1, criteria.text);
    if (criteria.group)
        set("group"_L1, u'=' + *criteria.group);
    if (criteria.state)
        set("state"_L1, keyFor(stateKeys, *criteria.state));
    if (criteria.medium)
        set("medium"_L1, keyFor(mediumKeys, *criteria.medium));
    if (criteria.signedInHours > 0)
        set("signedInHours"_L1, QString::number(criteria.signedInHours));
    if (criteria.unchangedHours > 0)
        set("unchangedHours"_L1, QString::number(criteria.unchangedHours));
}
