// SPDX-License-Identifier: Apache-2.0
#include "app/agents/savedfilters.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView groupName("savedFilters");
constexpr int unchangedHours = 4;
constexpr int signedInHours = 12;

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
bool read(const Keys &keys, const QString &word, std::optional<Value> *value)
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

bool isKeepable(const SavedFilter &filter)
{
    const AgentCriteria &criteria = filter.criteria;
    const auto fits = [](int hours) { return hours >= 0 && hours <= AgentCriteria::mostHours; };
    return !filter.name.isEmpty() && criteria.isActive()
        && criteria.text.size() <= SavedFilters::mostTextCharacters
        && criteria.group.value_or(QString()).size() <= SavedFilters::mostTextCharacters
        && fits(criteria.signedInHours) && fits(criteria.unchangedHours);
}

QList<SavedFilter>::iterator named(QList<SavedFilter> &filters, const QString &name)
{
    return std::find_if(filters.begin(), filters.end(), [&](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SavedFilters::SavedFilters(QSettings *settings) : m_settings(settings)
{
}

QList<SavedFilter> SavedFilters::readyMade()
{
    return {
        //: Ready-made filter: agents who have been in the same state for long
        {tr("No change for %Ln hour(s)", nullptr, unchangedHours), {.unchangedHours = unchangedHours}},
        //: Ready-made filter: agents whose session is long
        {tr("Signed in for over %Ln hour(s)", nullptr, signedInHours), {.signedInHours = signedInHours}},
    };
}

QString SavedFilters::cleaned(const QString &name)
{
    QString line = name.left(8 * mostNameCharacters).simplified();
    line.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    line.truncate(mostNameCharacters);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed();
}

QList<SavedFilter> SavedFilters::load() const
{
    QList<SavedFilter> filters;
    for (int place = 1; place <= mostKept; ++place) {
        const auto text = [&](QLatin1StringView key) {
            return m_settings->value(groupName + u'/' + QString::number(place) + u'/' + key).toString();
        };
        SavedFilter filter;
        filter.name = cleaned(text("name"_L1));
        AgentCriteria &criteria = filter.criteria;
        criteria.text = text("text"_L1);
        // A group of no name is a choice as well.
        if (const QString group = text("group"_L1); group.startsWith(u'='))
            criteria.group = group.mid(1);
        if (read(stateKeys, text("state"_L1), &criteria.state)
            && read(mediumKeys, text("medium"_L1), &criteria.medium)
            && readHours(text("signedInHours"_L1), &criteria.signedInHours)
            && readHours(text("unchangedHours"_L1), &criteria.unchangedHours) && isKeepable(filter)
            && named(filters, filter.name) == filters.end())
            filters.append(filter);
    }
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &a, const SavedFilter &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return filters;
}

bool SavedFilters::save(const SavedFilter &filter)
{
    const SavedFilter kept{cleaned(filter.name), filter.criteria};
    if (!isKeepable(kept))
        return false;
    QList<SavedFilter> filters = load();
    if (const auto known = named(filters, kept.name); known != filters.end())
        *known = kept;
    else if (filters.size() < mostKept)
        filters.append(kept);
    else
        return false;
    store(filters);
    return true;
}

bool SavedFilters::rename(const QString &name, const QString &newName)
{
    QList<SavedFilter> filters = load();
    const QString wanted = cleaned(newName);
    const auto known = named(filters, name);
    const auto other = named(filters, wanted);
    if (known == filters.end() || wanted.isEmpty() || (other != filters.end() && other != known))
        return false;
    known->name = wanted;
    store(filters);
    return true;
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = load();
    if (const auto known = named(filters, name); known != filters.end()) {
        filters.erase(known);
        store(filters);
    }
}

void SavedFilters::store(const QList<SavedFilter> &filters)
{
    m_settings->remove(groupName);
    for (int i = 0; i < filters.size(); ++i) {
        const auto set = [&](QLatin1StringView key, const QString &value) {
            if (!value.isEmpty())
                m_settings->setValue(groupName + u'/' + QString::number(i + 1) + u'/' + key, value);
        };
        const AgentCriteria &criteria = filters.at(i).criteria;
        set("name"_L1, filters.at(i).name);
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
}
