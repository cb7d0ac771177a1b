// SPDX-License-Identifier: Apache-2.0
#include "app/agents/savedfilters.h"

#include "app/agents/criteriasettings.h"
#include "app/agents/criteriatext.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView groupName("savedFilters");
constexpr int unchangedHours = 4;
constexpr int signedInHours = 12;

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
    const auto inWords = [](const AgentCriteria &criteria) {
        return SavedFilter{CriteriaText::parts(criteria).constFirst().text, criteria};
    };
    return {inWords({.unchangedHours = unchangedHours}), inWords({.signedInHours = signedInHours})};
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
        const QString group = groupName + u'/' + QString::number(place);
        const std::optional<AgentCriteria> criteria = criteriasettings::read(*m_settings, group);
        const QString name = cleaned(m_settings->value(group + "/name"_L1).toString());
        const SavedFilter filter{name, criteria.value_or(AgentCriteria())};
        if (criteria && isKeepable(filter) && named(filters, name) == filters.end())
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
        const QString group = groupName + u'/' + QString::number(i + 1);
        criteriasettings::write(*m_settings, group, filters.at(i).criteria);
        m_settings->setValue(group + "/name"_L1, filters.at(i).name);
    }
}
