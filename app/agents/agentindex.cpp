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

AgentIndex::Verdict has(const QString &letters, Medium medium)
{
    if (letters.isEmpty())
        return AgentIndex::Verdict::Unknown;
    const auto place = qsizetype(medium);
    const QChar letter = place < letters.size() ? letters.at(place) : QChar();
    return letter == u'T' || letter == u't' ? AgentIndex::Verdict::Yes : AgentIndex::Verdict::No;
}

} // namespace

AgentIndex::AgentIndex(const AgentStore *store) : m_store(store)
{
}

AgentIndex::Changes AgentIndex::follow()
{
    Changes changes;
    const int rows = m_store->count();
    int row = 0;
    for (int entry = 0; entry < count(); ++entry) {
        Facts &facts = m_facts[size_t(entry)];
        if (row < rows && m_store->row(row).agent.id == facts.id) {
            if (update(facts, m_store->row(row)))
                changes.touched.push_back(entry);
            ++row;
        } else {
            changes.gone.push_back(entry);
        }
    }
    m_facts.reserve(m_facts.size() + size_t(rows - row));
    for (; row < rows; ++row) {
        changes.touched.push_back(count());
        add(m_store->row(row));
    }
    return changes;
}

AgentIndex::Changes AgentIndex::follow(int first, int last)
{
    Changes changes;
    for (int entry = first; entry <= last; ++entry) {
        if (update(m_facts[size_t(entry)], m_store->row(entry)))
            changes.touched.push_back(entry);
    }
    return changes;
}

void AgentIndex::add(const AgentRow &row)
{
    Facts facts;
    facts.id = row.agent.id;
    facts.state = row.agent.state();
    ++m_stateCounts[facts.state];
    m_facts.push_back(std::move(facts));
    update(m_facts.back(), row);
}

bool AgentIndex::update(Facts &facts, const AgentRow &row)
{
    bool changed = false;
    const auto take = [&changed](auto &known, const auto &told) {
        if (known != told) {
            known = told;
            changed = true;
        }
    };
    if (const AgentState state = row.agent.state(); state != facts.state) {
        --m_stateCounts[facts.state];
        ++m_stateCounts[state];
        facts.state = state;
        changed = true;
    }
    take(facts.stateSinceExact, row.stateSinceExact);
    take(facts.stateSinceMs, row.stateSinceMs);
    take(facts.sessionStartMs, row.agent.sessionStartMs);
    take(facts.firstSeenMs, row.firstSeenMs);
    if (const QString name = m_store->name(row.agent); name != facts.name || facts.group < 0) {
        facts.name = name;
        facts.prepared = false;
        facts.nameNumber = -1;
        const auto entry = size_t(&facts - m_facts.data());
        m_prepared = std::min(m_prepared, entry);
        m_numbered = std::min(m_numbered, entry);
        changed = true;
    }
    if (const QString group = m_store->groupName(row.agent);
        facts.group < 0 || group != m_groups.text(facts.group)) {
        if (facts.group >= 0)
            --m_groupSizes[size_t(facts.group)];
        facts.group = m_groups.add(group);
        m_groupSizes.resize(size_t(m_groups.count()));
        ++m_groupSizes[size_t(facts.group)];
        changed = true;
    }
    if (facts.media < 0 || row.agent.media != m_media.text(facts.media)) {
        facts.media = m_media.add(row.agent.media);
        changed = true;
    }
    return changed;
}

void AgentIndex::uncount(const Facts &facts)
{
    --m_stateCounts[facts.state];
    --m_groupSizes[size_t(facts.group)];
}

void AgentIndex::drop(const std::vector<int> &gone)
{
    if (gone.empty())
        return;
    if (gone.size() == m_facts.size()) {
        m_facts.clear();
        m_stateCounts.clear();
    } else {
        auto next = gone.begin();
        size_t to = size_t(gone.front());
        for (size_t from = to; from < m_facts.size(); ++from) {
            if (next != gone.end() && size_t(*next) == from) {
                uncount(m_facts[from]);
                ++next;
            } else {
                m_facts[to++] = std::move(m_facts[from]);
            }
        }
        m_facts.resize(to);
    }
    m_prepared = std::min(m_prepared, size_t(gone.front()));
    m_numbered = std::min(m_numbered, size_t(gone.front()));
    forgetOldTexts();
}

// Who changes names all day long must not fill the memory.
void AgentIndex::forgetOldTexts()
{
    const int most = 2 * count() + spareTexts;
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
        facts.group = groups.add(m_groups.text(facts.group));
        facts.media = media.add(m_media.text(facts.media));
    }
    m_groups = std::move(groups);
    m_media = std::move(media);
    m_groupSizes.assign(size_t(m_groups.count()), 0);
    for (const Facts &facts : m_facts)
        ++m_groupSizes[size_t(facts.group)];
}

void AgentIndex::prepare(Facts &facts)
{
    if (facts.prepared)
        return;
    facts.searched = SearchWords::toSearch(facts.name);
    facts.prepared = true;
}

bool AgentIndex::prepareSome(int most)
{
    for (; m_prepared < m_facts.size() && most > 0; ++m_prepared) {
        most -= m_facts[m_prepared].prepared ? 0 : 1;
        prepare(m_facts[m_prepared]);
    }
    return m_prepared < m_facts.size();
}

AgentIndex::Verdict AgentIndex::judge(int entry, const Question &question, qint64 *due)
{
    Facts &facts = m_facts[size_t(entry)];
    const AgentCriteria &wanted = question.criteria;
    if (wanted.state && facts.state != *wanted.state)
        return Verdict::No;
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
    if (wanted.medium)
        also(has(m_media.text(facts.media), *wanted.medium));
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
        if (facts.nameNumber < 0) {
            facts.nameNumber = m_names.add(facts.name);
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
    rankSome(column, count());
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
