// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentindex.h"

#include <QHash>

#include <array>
#include <vector>

/// Who of the index is asked for: keeps the question, and of each entry the last answer to it.
class AgentStandings
{
public:
    using Verdict = AgentIndex::Verdict;
    /// How another question compares with the last one.
    enum class Change {
        None,
        Narrower, ///< who was not let through stays out
        Other,
    };

    /// `index` must outlive it.
    explicit AgentStandings(AgentIndex *index) : m_index(index) { }

    const AgentCriteria &criteria() const { return m_question.criteria; }
    Change ask(const AgentCriteria &criteria);
    /// For what is judged from now on; our clock, ms since 1970.
    void setNow(qint64 nowMs) { m_question.nowMs = nowMs; }

    /// To be called after the index has got other entries.
    void resize() { m_standings.resize(size_t(m_index->size())); }
    int size() const { return int(m_standings.size()); }
    Verdict shown(int entry) const { return m_standings[size_t(entry)].shown; }
    /// A narrower question cannot change anything for it.
    bool isOut(int entry) const { return shown(entry) == Verdict::No && !m_standings[size_t(entry)].counted; }
    Verdict judge(int entry);
    void leave(int entry);

    /// Agents who would be shown if it were known of them what the criteria ask for.
    int unknownCount() const { return m_unknown; }
    /// Among those for whom all but the state holds.
    QHash<AgentState, int> stateCounts() const;

    /// Our clock: when time alone changes an answer; AgentIndex::never.
    qint64 due() const { return m_due; }
    void forgetDue() { m_due = AgentIndex::never; }

private:
    struct Standing {
        Verdict shown = Verdict::No;
        bool counted = false; ///< in m_counts
        AgentState state = AgentState::Unknown;
    };

    AgentIndex *m_index;
    AgentIndex::Question m_question;
    std::vector<Standing> m_standings; ///< one an entry
    std::array<int, agentStateCount> m_counts{};
    int m_unknown = 0;
    qint64 m_due = AgentIndex::never;
};
