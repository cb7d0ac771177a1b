// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/agentlookup.h"
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
/// refresh then compares numbers and ready text. Each agent keeps his entry as long as he is in the store.
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
        std::vector<int> gone; ///< entries of agents who have gone; they stay until drop()
        std::vector<int> touched; ///< new entries, and those with other contents
    };
    static constexpr int none = AgentLookup::none;
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// `store` must outlive it.
    explicit AgentIndex(const AgentStore *store);

    /// Entries are below this number; some may be without an agent.
    int size() const { return int(m_facts.size()); }
    /// Invalid: nobody has this entry.
    AgentId id(int entry) const { return m_facts[size_t(entry)].id; }
    int entryOf(AgentId id) const { return m_entries.find(id); } ///< or `none`
    std::vector<AgentId> ids() const;

    /// Looks what has become of these agents, whoever of them is in the store or not.
    Changes follow(const std::vector<AgentId> &ids);
    /// Frees the entries of those who have gone, and texts that nobody has any more. To be called after each
    /// follow().
    void drop(const std::vector<int> &gone);

    AgentState state(int entry) const { return m_facts[size_t(entry)].state; }
    /// Whether all holds but the state, which is for the caller to compare: agents are counted by state among
    /// those for whom all else holds. `due` becomes earlier if time alone will change the answer.
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

    /// How many different names and groups are remembered.
    int textCount() const { return m_names.count() + m_groups.count(); }

    /// The groups that have agents, sorted for people; without "".
    QStringList groups();

private:
    struct Facts {
        std::string searched; ///< once prepared
        size_t nameHash = 0;
        qint64 stateSinceMs = 0;
        qint64 sessionStartMs = 0;
        qint64 firstSeenMs = 0;
        AgentId id; ///< invalid: nobody's
        int group = -1;
        int media = -1;
        int nameNumber = -1; ///< in m_names; -1: not needed so far
        AgentState state = AgentState::Unknown;
        bool stateSinceExact = false;
        bool prepared = false;
    };
    /// Numbers of texts that many agents share, found without comparing texts.
    struct Shared {
        QHash<const void *, int> groupsByText;
        QHash<int, int> groupsById;
        QHash<MediaLetters, int> media;
    };

    int add(AgentId id);
    bool update(int entry, const AgentRow &row, Shared &shared);
    int groupNumber(const Agent &agent, Shared &shared);
    void prepare(Facts &facts);
    QString name(AgentId id) const;
    void forgetOldTexts();

    const AgentStore *m_store;
    std::vector<Facts> m_facts;
    std::vector<int> m_free; ///< entries without an agent
    AgentLookup m_entries; ///< id -> entry
    size_t m_prepared = 0; ///< entries before this one need no look
    TextRanks m_groups;
    std::vector<int> m_groupSizes;
    TextRanks m_media;
    TextRanks m_names;
    size_t m_numbered = 0; ///< entries before this one have their number in m_names
    bool m_ranksChanged = false; ///< of names, since settle() was asked last
};
