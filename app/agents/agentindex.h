// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/searchwords.h"
#include "app/agents/textranks.h"

#include <QHash>
#include <QStringList>

#include <limits>
#include <string>
#include <vector>

class AgentStore;
struct AgentRow;

/// What searching, filtering and sorting need of each agent, made once when it changes: a key press or a
/// refresh then compares numbers and ready text. One entry a row of the store, in the same order.
class AgentIndex
{
public:
    enum class Verdict : quint8 {
        No,
        Yes,
        Unknown, ///< all else fits, but what is asked for was not told
    };
    struct Question {
        AgentCriteria criteria;
        SearchWords words; ///< of criteria.text
        qint64 nowMs = 0;
    };
    struct Changes {
        std::vector<int> gone; ///< entries without a row now; they stay until drop()
        std::vector<int> touched; ///< entries with other contents, and the new ones at the end
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// `store` must outlive it.
    explicit AgentIndex(const AgentStore *store);

    int count() const { return int(m_facts.size()); }
    AgentId id(int entry) const { return m_facts[size_t(entry)].id; }

    /// Compares all rows. Until drop() the entries' numbers are as before, new ones follow.
    Changes follow();
    /// The same when no row has come or gone: compares these rows only.
    Changes follow(int first, int last);
    /// Removes entries; the others move up. Ascending.
    void drop(const std::vector<int> &gone);

    /// `due` becomes earlier if time alone will change the answer.
    Verdict judge(int entry, const Question &question, qint64 *due);
    /// Makes search texts ahead of the first key press. False: all are made.
    bool prepareSome(int most);

    /// Does part of the work of settle(), for so many agents. False: all is done.
    bool rankSome(AgentListModel::Column column, int most);
    /// To be called before sortKey(), whenever something has changed. True: keys given before have changed,
    /// but not their order.
    bool settle(AgentListModel::Column column);
    /// Sorts as a person expects of the column; smaller comes first. What is not known comes before what is.
    qint64 sortKey(int entry, AgentListModel::Column column) const;

    const QHash<AgentState, int> &stateCounts() const { return m_stateCounts; }
    /// The groups that have agents, sorted for people; without "".
    QStringList groups();

private:
    struct Facts {
        AgentId id;
        AgentState state = AgentState::Unknown;
        bool stateSinceExact = false;
        bool prepared = false;
        int group = -1;
        int media = -1;
        int nameNumber = -1; ///< in m_names; -1: not needed so far
        qint64 stateSinceMs = 0;
        qint64 sessionStartMs = 0;
        qint64 firstSeenMs = 0;
        QString name;
        std::string searched; ///< once prepared
    };

    bool update(Facts &facts, const AgentRow &row);
    void add(const AgentRow &row);
    void uncount(const Facts &facts);
    void prepare(Facts &facts);
    void forgetOldTexts();

    const AgentStore *m_store;
    std::vector<Facts> m_facts;
    size_t m_prepared = 0; ///< entries before this one need no look
    TextRanks m_groups;
    std::vector<int> m_groupSizes;
    TextRanks m_media;
    TextRanks m_names;
    size_t m_numbered = 0; ///< entries before this one have their number in m_names
    bool m_ranksChanged = false; ///< of names, since settle() was asked last
    QHash<AgentState, int> m_stateCounts;
};
