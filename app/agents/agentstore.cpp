// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentstore.h"

#include "app/clock.h"

#include <QSet>

#include <algorithm>

namespace
{

// The gateway counts whole seconds and its answer takes time: a start that moves less has not moved.
constexpr qint64 sameStartMs = 2500;

/// Takes from `known` what `told` leaves out about the same session.
Agent filledUp(Agent told, const Agent &known)
{
    const bool otherSession = told.sessionStartMs != Agent::notGiven
        && known.sessionStartMs != Agent::notGiven && told.sessionStartMs != known.sessionStartMs;
    if (told.name.isEmpty())
        told.name = known.name;
    if (told.groupName.isEmpty() && (told.groupId == Agent::notGiven || told.groupId == known.groupId))
        told.groupName = known.groupName;
    if (told.groupId == Agent::notGiven)
        told.groupId = known.groupId;
    if (told.vdnId == Agent::notGiven)
        told.vdnId = known.vdnId;
    if (told.media.isEmpty())
        told.media = known.media;
    if (told.sessionStartMs == Agent::notGiven && !otherSession)
        told.sessionStartMs = known.sessionStartMs;
    return told;
}

bool isSignedOut(const Agent &agent)
{
    // A gateway status 2 alone may mean that the gateway could not find out (gateway reference, section 5).
    return agent.ctiStatus == 0;
}

} // namespace

AgentStore::AgentStore(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
}

int AgentStore::indexOf(AgentId id) const
{
    return m_index.value(id, -1);
}

const AgentRow *AgentStore::find(AgentId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &row(index);
}

void AgentStore::merge(AgentRow &row, const Agent &agent)
{
    const qint64 now = m_clock->utcMs();
    Agent next = filledUp(agent, row.agent);
    // A CTI code read earlier must not outlive the gateway code that came with it.
    if (next.ctiStatus == Agent::notGiven && next.status == row.agent.status)
        next.ctiStatus = row.agent.ctiStatus;
    const bool sameState = next.state() == row.agent.state();

    if (agent.secondsInState != Agent::notGiven) {
        const qint64 since = now - qint64(agent.secondsInState) * 1000;
        if (!row.stateSinceExact || !sameState || std::abs(since - row.stateSinceMs) > sameStartMs)
            row.stateSinceMs = since;
        row.stateSinceExact = true;
    } else if (!sameState) {
        row.stateSinceMs = now;
        row.stateSinceExact = false;
    }
    // Its meaning is in stateSinceMs now; kept here it would make every row new every second.
    next.secondsInState = Agent::notGiven;
    row.agent = std::move(next);
}

void AgentStore::replace(const std::vector<Agent> &agents)
{
    QSet<AgentId> told;
    told.reserve(qsizetype(agents.size()));
    for (const Agent &agent : agents) {
        if (!isSignedOut(agent))
            told.insert(agent.id);
    }
    std::vector<int> goneRows;
    for (int i = 0; i < count(); ++i) {
        if (!told.contains(row(i).agent.id))
            goneRows.push_back(i);
    }
    addOrUpdate(agents);
    removeRows(goneRows);
    Q_EMIT changed();
}

void AgentStore::mergeIn(const std::vector<Agent> &agents)
{
    addOrUpdate(agents);
    Q_EMIT changed();
}

void AgentStore::addOrUpdate(const std::vector<Agent> &agents)
{
    int first = -1;
    int last = -1;
    std::vector<AgentRow> fresh;
    for (const Agent &agent : agents) {
        if (isSignedOut(agent))
            continue;
        const int index = indexOf(agent.id);
        if (index < 0) {
            fresh.push_back(newRow(agent));
            continue;
        }
        AgentRow &known = m_rows[size_t(index)];
        AgentRow merged = known;
        merge(merged, agent);
        if (merged == known)
            continue;
        known = std::move(merged);
        first = first < 0 ? index : std::min(first, index);
        last = std::max(last, index);
    }
    // One signal over the whole range: a sorted view pays for the number of signals, not of rows.
    if (first >= 0)
        Q_EMIT rowsChanged(first, last);
    append(std::move(fresh));
}

AgentRow AgentStore::newRow(const Agent &agent) const
{
    AgentRow row;
    const qint64 now = m_clock->utcMs();
    row.firstSeenMs = now;
    row.stateSinceMs = now;
    if (agent.secondsInState != Agent::notGiven) {
        row.stateSinceMs = now - qint64(agent.secondsInState) * 1000;
        row.stateSinceExact = true;
    }
    row.agent = agent;
    row.agent.secondsInState = Agent::notGiven;
    return row;
}

void AgentStore::append(std::vector<AgentRow> &&rows)
{
    if (rows.empty())
        return;
    Q_EMIT rowsAboutToBeAppended(int(rows.size()));
    for (AgentRow &row : rows) {
        m_index.insert(row.agent.id, count());
        m_rows.push_back(std::move(row));
    }
    Q_EMIT rowsAppended();
}

void AgentStore::removeRows(const std::vector<int> &ascending)
{
    // From the end, in contiguous runs, so that the rows still to be removed keep their numbers.
    for (auto end = ascending.rbegin(); end != ascending.rend();) {
        const int last = *end;
        int first = last;
        while (++end != ascending.rend() && *end == first - 1)
            first = *end;
        Q_EMIT rowsAboutToBeRemoved(first, last);
        for (int i = first; i <= last; ++i)
            m_index.remove(row(i).agent.id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        for (int i = first; i < count(); ++i)
            m_index.insert(row(i).agent.id, i);
        Q_EMIT rowsRemoved();
    }
}

void AgentStore::update(const Agent &agent)
{
    if (isSignedOut(agent))
        remove(agent.id);
    else
        mergeIn({agent});
}

void AgentStore::remove(AgentId id)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    removeRows({index});
    Q_EMIT changed();
}

void AgentStore::clear()
{
    Q_EMIT aboutToBeCleared();
    m_rows.clear();
    m_index.clear();
    m_groupNames.clear();
    m_configuredNames.clear();
    Q_EMIT cleared();
    Q_EMIT changed();
}

void AgentStore::forgetSession(AgentId id)
{
    const int index = indexOf(id);
    if (index < 0 || row(index).agent.sessionStartMs == Agent::notGiven)
        return;
    m_rows[size_t(index)].agent.sessionStartMs = Agent::notGiven;
    Q_EMIT rowsChanged(index, index);
}

void AgentStore::setSigningOut(AgentId id, bool signingOut)
{
    const int index = indexOf(id);
    if (index < 0 || row(index).signingOut == signingOut)
        return;
    m_rows[size_t(index)].signingOut = signingOut;
    Q_EMIT rowsChanged(index, index);
}

void AgentStore::setGroupNames(const QHash<int, QString> &names)
{
    m_groupNames = names;
    announceAll();
}

void AgentStore::setConfiguredNames(const QHash<int, QString> &names)
{
    m_configuredNames = names;
    announceAll();
}

void AgentStore::announceAll()
{
    if (count() > 0)
        Q_EMIT rowsChanged(0, count() - 1);
    Q_EMIT changed();
}

QString AgentStore::groupName(const Agent &agent) const
{
    // 0 is what the gateway sends for "no group" (quirk 5).
    if (!agent.groupName.isEmpty() || agent.groupId <= 0)
        return agent.groupName;
    const QString name = m_groupNames.value(agent.groupId);
    return name.isEmpty() ? QString::number(agent.groupId) : name;
}

QString AgentStore::name(const Agent &agent) const
{
    return agent.name.isEmpty() ? m_configuredNames.value(agent.id.value()) : agent.name;
}

QStringList AgentStore::groups() const
{
    QSet<QString> names;
    for (const AgentRow &row : m_rows)
        names.insert(groupName(row.agent));
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}
