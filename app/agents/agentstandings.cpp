// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentstandings.h"

AgentStandings::Change AgentStandings::ask(const AgentCriteria &criteria)
{
    if (criteria == m_question.criteria)
        return Change::None;
    const SearchWords words(criteria.text);
    AgentCriteria others = criteria;
    others.text = m_question.criteria.text;
    const bool onlyWords = others == m_question.criteria;
    const bool narrower = onlyWords && words.narrow(m_question.words);
    const bool same = onlyWords && words == m_question.words;
    m_question.criteria = criteria;
    m_question.words = words;
    return same ? Change::None : narrower ? Change::Narrower : Change::Other;
}

AgentStandings::Verdict AgentStandings::judge(int entry)
{
    leave(entry);
    Standing &standing = m_standings[size_t(entry)];
    const Verdict others = m_index->judge(entry, m_question, &m_due);
    standing.state = m_index->state(entry);
    standing.counted = others == Verdict::Yes;
    const std::optional<AgentState> wanted = m_question.criteria.state;
    standing.shown = wanted && standing.state != *wanted ? Verdict::No : others;
    m_counts[size_t(standing.state)] += standing.counted ? 1 : 0;
    m_unknown += standing.shown == Verdict::Unknown ? 1 : 0;
    return standing.shown;
}

void AgentStandings::leave(int entry)
{
    Standing &standing = m_standings[size_t(entry)];
    m_counts[size_t(standing.state)] -= standing.counted ? 1 : 0;
    m_unknown -= standing.shown == Verdict::Unknown ? 1 : 0;
    standing = {};
}

QHash<AgentState, int> AgentStandings::stateCounts() const
{
    QHash<AgentState, int> counts;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            counts.insert(AgentState(i), m_counts[i]);
    }
    return counts;
}
