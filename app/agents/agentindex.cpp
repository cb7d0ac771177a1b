// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentindex.h"

#include "app/agents/agentstore.h"

#include <algorithm>
#include <utility>

namespace
{

constexpr int spareTexts = 1000;
constexpr qint64 hourMs = 3'600'000;

AgentIndex::Verdict lasts(qint64 sinceMs, bool exact, int hours, qint64 nowMs, qint64 *due)
{
    const qint64 at = sinceMs + hours * hourMs;
    // Seen for so long ourselves is known as well, however long it was before that.
    if (nowMs >= at)
        return AgentIndex::Verdict::Yes;
    *due = std::min(*due, at);
    return exact ? AgentIndex::Verdict::No : AgentIndex::Verdict::Unknown;
}

} // namespace

AgentIndex::AgentIndex(const AgentStore *store) : m_store(store)
{
}

std::vector<AgentId> AgentIndex::ids() const
{
    std::vector<AgentId> ids;
    ids.reserve(m_facts.size());
    for (const Facts &facts : m_facts) {
        if (facts.id.isValid())
            ids.push_back(facts.id);
    }
    return ids;
}

AgentIndex::Changes AgentIndex::follow(const std::vector<AgentId> &ids)
{
    Changes changes;
    Shared shared;
    if (m_facts.empty())
        m_facts.reserve(ids.size());
    for (const AgentId id : ids) {
        const AgentRow *row = m_store->find(id);
        int entry = entryOf(id);
        if (!row && entry != none) {
            changes.gone.push_back(entry);
            m_entries.remove(id); // so that one who is named twice goes once
        } else if (row) {
            const bool isNew = entry == none;
            if (isNew)
                entry = add(id);
            if (update(entry, *row, shared) || isNew)
                changes.touched.push_back(entry);
        }
    }
    return changes;
}

int AgentIndex::add(AgentId id)
{
    int entry = size();
    if (m_free.empty()) {
        m_facts.emplace_back();
    } else {
        entry = m_free.back();
        m_free.pop_back();
    }
    m_entries.set(id, entry);
    m_facts[size_t(entry)].id = id;
    return entry;
}

bool AgentIndex::update(int entry, const AgentRow &row, Shared &shared)
{
    Facts &facts = m_facts[size_t(entry)];
    bool changed = false;
    const auto take = [&changed](auto &known, const auto &told) {
        if (known != told) {
            known = told;
            changed = true;
        }
    };
    take(facts.state, row.agent.state());
    take(facts.stateSinceExact, row.stateSinceExact);
    take(facts.stateSinceMs, row.stateSinceMs);
    take(facts.sessionStartMs, row.agent.sessionStartMs);
    take(facts.firstSeenMs, row.firstSeenMs);
    if (const size_t hash = qHash(m_store->name(row.agent)); hash != facts.nameHash || facts.group < 0) {
        facts.nameHash = hash;
        facts.prepared = false;
        facts.nameNumber = -1;
        m_prepared = std::min(m_prepared, size_t(entry));
        m_numbered = std::min(m_numbered, size_t(entry));
        changed = true;
    }
    if (const int group = groupNumber(row.agent, shared); group != facts.group) {
        if (facts.group >= 0)
            --m_groupSizes[size_t(facts.group)];
        facts.group = group;
        m_groupSizes.resize(size_t(m_groups.count()));
        ++m_groupSizes[size_t(group)];
        changed = true;
    }
    auto media = shared.media.constFind(row.agent.media);
    if (media == shared.media.cend())
        media = shared.media.insert(row.agent.media, m_media.add(row.agent.media.text()));
    take(facts.media, *media);
    return changed;
}

int AgentIndex::groupNumber(const Agent &agent, Shared &shared)
{
    const auto number = [&](auto &known, auto key) {
        auto found = known.constFind(key);
        if (found == known.cend())
            found = known.insert(key, m_groups.add(m_store->groupName(agent)));
        return *found;
    };
    return agent.groupName.isEmpty()
        ? number(shared.groupsById, agent.groupId)
        : number(shared.groupsByText, static_cast<const void *>(agent.groupName.constData()));
}

void AgentIndex::drop(const std::vector<int> &gone)
{
    for (const int entry : gone) {
        Facts &facts = m_facts[size_t(entry)];
        --m_groupSizes[size_t(facts.group)];
        facts = Facts();
        m_free.push_back(entry);
    }
    if (m_free.size() == m_facts.size()) {
        m_facts.clear();
        m_free.clear();
        m_prepared = 0;
        m_numbered = 0;
    }
    forgetOldTexts();
}

// Who changes names all day long must not fill the memory.
void AgentIndex::forgetOldTexts()
{
    const int most = 2 * size() + spareTexts;
    if (m_names.count() > most) {
        m_names.clear();
        m_numbered = 0;
        for (Facts &facts : m_facts)
            facts.nameNumber = -1;
    }
    if (!m_facts.empty() && m_groups.count() <= most && m_media.count() <= most)
        return;
    TextRanks groups;
    TextRanks media;
    for (Facts &facts : m_facts) {
        if (!facts.id.isValid())
            continue;
        facts.group = groups.add(m_groups.text(facts.group));
        facts.media = media.add(m_media.text(facts.media));
    }
    m_groups = std::move(groups);
    m_media = std::move(media);
    m_groupSizes.assign(size_t(m_groups.count()), 0);
    for (const Facts &facts : m_facts) {
        if (facts.id.isValid())
            ++m_groupSizes[size_t(facts.group)];
    }
}

QString AgentIndex::name(AgentId id) const
{
    const AgentRow *row = m_store->find(id);
    return row ? m_store->name(row->agent) : QString();
}

void AgentIndex::prepare(Facts &facts)
{
    if (facts.prepared)
        return;
    facts.searched = SearchWords::toSearch(name(facts.id));
    facts.prepared = true;
}

bool AgentIndex::prepareSome(int most)
{
    for (; m_prepared < m_facts.size() && most > 0; ++m_prepared) {
        Facts &facts = m_facts[m_prepared];
        if (facts.prepared || !facts.id.isValid())
            continue;
        prepare(facts);
        --most;
    }
    return m_prepared < m_facts.size();
}

AgentIndex::Verdict AgentIndex::judge(int entry, const Question &question, qint64 *due)
{
    Facts &facts = m_facts[size_t(entry)];
    const AgentCriteria &wanted = question.criteria;
    if (wanted.group && m_groups.text(facts.group) != *wanted.group)
        return Verdict::No;
    if (!question.words.isEmpty()) {
        prepare(facts);
        if (!question.words.match(facts.id, facts.searched))
            return Verdict::No;
    }
    Verdict all = Verdict::Yes;
    const auto also = [&all](Verdict one) {
        if (all != Verdict::No && one != Verdict::Yes)
            all = one;
    };
    if (wanted.medium) {
        const MediaLetters letters(m_media.text(facts.media));
        also(letters.isEmpty() ? Verdict::Unknown : letters.has(*wanted.medium) ? Verdict::Yes : Verdict::No);
    }
    if (wanted.signedInHours > 0) {
        const bool told = facts.sessionStartMs != Agent::notGiven;
        also(lasts(told ? facts.sessionStartMs : facts.firstSeenMs, told, wanted.signedInHours,
                   question.nowMs, due));
    }
    if (wanted.unchangedHours > 0)
        also(lasts(facts.stateSinceMs, facts.stateSinceExact, wanted.unchangedHours, question.nowMs, due));
    return all;
}

bool AgentIndex::rankSome(AgentListModel::Column column, int most)
{
    if (column != AgentListModel::NameColumn)
        return false;
    for (; m_numbered < m_facts.size() && most > 0; ++m_numbered) {
        Facts &facts = m_facts[m_numbered];
        if (facts.nameNumber < 0 && facts.id.isValid()) {
            facts.nameNumber = m_names.add(name(facts.id));
            --most;
        }
    }
    m_ranksChanged = m_names.settle() || m_ranksChanged;
    return m_numbered < m_facts.size();
}

bool AgentIndex::settle(AgentListModel::Column column)
{
    if (column == AgentListModel::GroupColumn)
        return m_groups.settle();
    if (column == AgentListModel::MediaColumn)
        return m_media.settle();
    rankSome(column, size());
    return std::exchange(m_ranksChanged, false);
}

qint64 AgentIndex::sortKey(int entry, AgentListModel::Column column) const
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::min();
    const Facts &facts = m_facts[size_t(entry)];
    switch (column) {
    case AgentListModel::NameColumn:
        return m_names.rank(facts.nameNumber);
    case AgentListModel::StateColumn:
        return int(facts.state);
    case AgentListModel::InStateColumn:
        // The column shows how long, this is the start: short comes before long.
        return facts.stateSinceExact ? -facts.stateSinceMs : unknown;
    case AgentListModel::GroupColumn:
        return m_groups.rank(facts.group);
    case AgentListModel::MediaColumn:
        return m_media.rank(facts.media);
    case AgentListModel::SignedInColumn:
        return facts.sessionStartMs == Agent::notGiven ? unknown : facts.sessionStartMs;
    case AgentListModel::SignedInForColumn:
        return facts.sessionStartMs == Agent::notGiven ? unknown : -facts.sessionStartMs;
    case AgentListModel::IdColumn:
    case AgentListModel::ColumnCount:
        break;
    }
    return facts.id.value();
}

QStringList AgentIndex::groups()
{
    m_groups.settle();
    std::vector<int> present;
    for (int number = 0; number < m_groups.count(); ++number) {
        if (m_groupSizes[size_t(number)] > 0 && !m_groups.text(number).isEmpty())
            present.push_back(number);
    }
    std::sort(present.begin(), present.end(),
              [this](int a, int b) { return m_groups.rank(a) < m_groups.rank(b); });
    QStringList names;
    for (const int number : present)
        names.append(m_groups.text(number));
    return names;
}
