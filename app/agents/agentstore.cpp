// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentstore.h"

#include "app/clock.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace
{

std::vector<int> allPlaces(const std::vector<Agent> &list)
{
    std::vector<int> places(list.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

/// Assigns what differs. Texts usually do not, and comparing is cheaper than counting references.
template <typename Value> bool take(Value &known, const Value &told)
{
    if (known == told)
        return false;
    known = told;
    return true;
}

/// What `told` leaves out about the same session stays. True: something is new.
bool takeOver(Agent &known, const Agent &told)
{
    bool changed = false;
    const bool sameGroup = told.groupId == Agent::notGiven || told.groupId == known.groupId;
    if (!told.groupName.isEmpty() || !sameGroup)
        changed |= take(known.groupName, told.groupName);
    if (told.groupId != Agent::notGiven)
        changed |= take(known.groupId, told.groupId);
    if (!told.name.isEmpty())
        changed |= take(known.name, told.name);
    if (!told.media.isEmpty())
        changed |= take(known.media, told.media);
    if (told.vdnId != Agent::notGiven)
        changed |= take(known.vdnId, told.vdnId);
    if (told.sessionStartMs != Agent::notGiven)
        changed |= take(known.sessionStartMs, told.sessionStartMs);
    // A CTI code read earlier must not outlive the gateway code that came with it.
    if (told.ctiStatus != Agent::notGiven || told.status != known.status)
        changed |= take(known.ctiStatus, told.ctiStatus);
    changed |= take(known.status, told.status);
    return changed;
}

/// secondsInState goes into stateSinceMs: kept in the agent it would make every row new every second.
bool merge(AgentRow &row, const Agent &told, qint64 nowMs)
{
    const AgentState before = row.agent.state();
    bool changed = takeOver(row.agent, told);
    const bool sameState = row.agent.state() == before;
    if (told.secondsInState != Agent::notGiven) {
        const qint64 since = nowMs - qint64(told.secondsInState) * 1000;
        if (!row.stateSinceExact || !sameState || std::abs(since - row.stateSinceMs) > Agent::sameStartMs)
            changed |= take(row.stateSinceMs, since);
        changed |= take(row.stateSinceExact, true);
    } else if (!sameState) {
        row.stateSinceMs = nowMs;
        row.stateSinceExact = false;
    }
    return changed;
}

} // namespace

AgentStore::AgentStore(Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
}

int AgentStore::indexOf(AgentId id) const
{
    return m_index.find(id);
}

const AgentRow *AgentStore::find(AgentId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &row(index);
}

void AgentStore::replace(const std::vector<Agent> &agents)
{
    std::vector<bool> told(size_t(count()), false);
    for (const Agent &agent : agents) {
        const int index = indexOf(agent.id);
        if (index >= 0 && !agent.isSignedOutByCti())
            told[size_t(index)] = true;
    }
    std::vector<AgentId> gone;
    for (int i = 0; i < count(); ++i) {
        if (!told[size_t(i)])
            gone.push_back(row(i).agent.id);
    }
    apply(agents, allPlaces(agents), gone);
}

void AgentStore::mergeIn(const std::vector<Agent> &agents)
{
    apply(agents, allPlaces(agents), {});
}

void AgentStore::apply(const std::vector<Agent> &list, const std::vector<int> &told,
                       const std::vector<AgentId> &gone)
{
    std::vector<int> goneRows;
    for (const AgentId id : gone) {
        if (const int index = indexOf(id); index >= 0)
            goneRows.push_back(index);
    }
    std::sort(goneRows.begin(), goneRows.end());
    const bool anyNew = addOrUpdate(list, told);
    removeRows(goneRows);
    if (anyNew || !goneRows.empty())
        Q_EMIT changed();
}

std::vector<AgentId> AgentStore::takeDoubted()
{
    const std::vector<AgentId> ids(m_doubted.begin(), m_doubted.end());
    m_doubted.clear();
    return ids;
}

bool AgentStore::addOrUpdate(const std::vector<Agent> &list, const std::vector<int> &told)
{
    const qint64 now = m_clock->utcMs();
    std::vector<AgentId> changed;
    int first = count();
    int last = -1;
    std::vector<AgentRow> fresh;
    for (const int place : told) {
        const Agent &agent = list[size_t(place)];
        if (agent.isSignedOutByCti())
            continue;
        const int index = indexOf(agent.id);
        if (index < 0) {
            if (fresh.empty())
                fresh.reserve(told.size() - changed.size());
            fresh.push_back(newRow(agent, now));
        } else if (merge(m_rows[size_t(index)], agent, now)) {
            changed.push_back(agent.id);
            first = std::min(first, index);
            last = std::max(last, index);
        }
    }
    // One signal over the whole range: a sorted view pays for the number of signals, not of rows, and sorts
    // wrongly when rows have changed that it has not been told of yet.
    if (!changed.empty()) {
        Q_EMIT rowsChanged(first, last);
        Q_EMIT touched(changed);
    }
    const bool anyNew = !changed.empty() || !fresh.empty();
    append(std::move(fresh));
    return anyNew;
}

AgentRow AgentStore::newRow(const Agent &agent, qint64 nowMs) const
{
    AgentRow row;
    row.firstSeenMs = nowMs;
    row.stateSinceMs = nowMs;
    if (agent.secondsInState != Agent::notGiven) {
        row.stateSinceMs = nowMs - qint64(agent.secondsInState) * 1000;
        row.stateSinceExact = true;
    }
    row.signOut = m_marks.value(agent.id);
    row.agent = agent;
    row.agent.secondsInState = Agent::notGiven;
    return row;
}

void AgentStore::append(std::vector<AgentRow> &&rows)
{
    if (rows.empty())
        return;
    Q_EMIT rowsAboutToBeAppended(int(rows.size()));
    const int first = count();
    if (m_rows.empty())
        m_rows = std::move(rows); // the first list: the largest of all, and as it is
    else
        m_rows.insert(m_rows.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    std::vector<AgentId> ids;
    ids.reserve(size_t(count() - first));
    for (int i = first; i < count(); ++i) {
        ids.push_back(row(i).agent.id);
        m_index.set(ids.back(), i);
    }
    Q_EMIT rowsAppended();
    Q_EMIT touched(ids);
}

void AgentStore::removeRows(const std::vector<int> &ascending)
{
    if (ascending.empty())
        return;
    // Thousands of single removals freeze every view. Brought together they are one.
    const int first = count() - int(ascending.size());
    if (ascending.front() != first)
        gatherAtEnd(ascending);
    Q_EMIT rowsAboutToBeRemoved(first, count() - 1);
    std::vector<AgentId> ids;
    ids.reserve(ascending.size());
    for (int i = first; i < count(); ++i) {
        ids.push_back(row(i).agent.id);
        m_index.remove(ids.back());
        m_doubted.insert(ids.back());
    }
    m_rows.erase(m_rows.begin() + first, m_rows.end());
    Q_EMIT rowsRemoved();
    Q_EMIT touched(ids);
}

/// The last rows take the places of those that go: it costs as many moves as rows go.
void AgentStore::gatherAtEnd(const std::vector<int> &ascending)
{
    Q_EMIT rowsAboutToBeMoved();
    std::vector<int> formerRows(m_rows.size());
    std::iota(formerRows.begin(), formerRows.end(), 0);
    // From the end, so that none of those that go takes such a place.
    int last = count() - 1;
    for (auto going = ascending.rbegin(); going != ascending.rend(); ++going, --last) {
        if (*going == last)
            continue;
        std::swap(m_rows[size_t(*going)], m_rows[size_t(last)]);
        std::swap(formerRows[size_t(*going)], formerRows[size_t(last)]);
        m_index.set(row(*going).agent.id, *going);
        m_index.set(row(last).agent.id, last);
    }
    std::vector<int> newPlaces(m_rows.size());
    for (int i = 0; i < count(); ++i)
        newPlaces[size_t(formerRows[size_t(i)])] = i;
    Q_EMIT rowsMoved(newPlaces);
}

void AgentStore::update(const Agent &agent)
{
    m_doubted.insert(agent.id);
    if (agent.isSignedOutByCti())
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
    m_doubted.clear();
    m_groupNames.clear();
    m_configuredNames.clear();
    Q_EMIT cleared();
    Q_EMIT changed();
}

void AgentStore::forgetSession(AgentId id)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_doubted.insert(id);
    AgentRow &row = m_rows[size_t(index)];
    row.firstSeenMs = m_clock->utcMs();
    row.agent.sessionStartMs = Agent::notGiven;
    Q_EMIT rowsChanged(index, index);
    Q_EMIT touched({id});
}

void AgentStore::setSignOut(const std::vector<AgentId> &agents, SignOutMark mark)
{
    std::vector<AgentId> changed;
    int first = count();
    int last = -1;
    for (const AgentId id : agents) {
        if (mark == SignOutMark::None)
            m_marks.remove(id);
        else
            m_marks.insert(id, mark);
        const int index = indexOf(id);
        if (index < 0 || row(index).signOut == mark)
            continue;
        m_rows[size_t(index)].signOut = mark;
        changed.push_back(id);
        first = std::min(first, index);
        last = std::max(last, index);
    }
    if (changed.empty())
        return;
    Q_EMIT rowsChanged(first, last);
    Q_EMIT touched(changed);
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
    if (count() > 0) {
        Q_EMIT rowsChanged(0, count() - 1);
        std::vector<AgentId> ids;
        ids.reserve(m_rows.size());
        for (const AgentRow &row : m_rows)
            ids.push_back(row.agent.id);
        Q_EMIT touched(ids);
    }
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
    // Thousands of rows share one text or number: each is looked at once.
    QSet<const void *> seenTexts;
    QSet<int> seenNumbers;
    QSet<QString> names;
    for (const AgentRow &row : m_rows) {
        const Agent &agent = row.agent;
        const auto size = agent.groupName.isEmpty() ? seenNumbers.size() : seenTexts.size();
        if (agent.groupName.isEmpty())
            seenNumbers.insert(agent.groupId);
        else
            seenTexts.insert(agent.groupName.constData());
        if (size != (agent.groupName.isEmpty() ? seenNumbers.size() : seenTexts.size()))
            names.insert(groupName(agent));
    }
    names.remove(QString());
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return sorted;
}
