// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentstandings.h"
#include "app/agents/arrangedrows.h"

#include <optional>
#include <utility>
#include <vector>

class AgentListModel;
class AgentStore;
class Clock;
class QTimer;

/// Sorts and filters the list. It follows the store by agent id and takes a reading over as a whole, when the
/// store says that it is complete.
class AgentFilter : public ArrangedRows
{
    Q_OBJECT

public:
    /// All must outlive the filter; `model` shows `store`.
    AgentFilter(const AgentStore *store, AgentListModel *model, const Clock *clock,
                QObject *parent = nullptr);

    void setCriteria(const AgentCriteria &criteria);
    const AgentCriteria &criteria() const { return m_standings.criteria(); }
    /// Agents who would be shown if it were known of them what the criteria ask for.
    int unknownCount() const { return m_standings.unknownCount(); }

    /// Among those for whom all but the state holds: what choosing a state would show.
    QHash<AgentState, int> stateCounts() const { return m_standings.stateCounts(); }
    /// The groups that have agents, shown or not, sorted for people; without "".
    QStringList groups() { return m_index.groups(); }

    /// Looks whether time alone lets agents in; call once a second. True: it may have.
    bool tick();

    /// While it is held, nobody comes, goes or moves, so that a click hits the agent who was aimed at. What
    /// the rows say goes on; of who has gone meanwhile they say so. A new question or order ends nothing, but
    /// is answered at once.
    void setHeld(bool held);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Many names that were not compared before take a moment; the rows are put in order then.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Verdict = AgentIndex::Verdict;

    void soon();
    void follow();
    void takeOver();
    void judgeAll(bool narrower, Cause cause);
    void sortBy(AgentListModel::Column column, Qt::SortOrder order);
    void prepareSome();

    const AgentStore *m_store;
    const Clock *m_clock;
    AgentStandings m_standings;
    /// Asked for; the order follows when all sort keys are made.
    std::optional<std::pair<AgentListModel::Column, Qt::SortOrder>> m_wantedOrder;
    QTimer *m_soonTimer;
    QTimer *m_prepareTimer;
    std::vector<AgentId> m_touched; ///< of whom the store knows something that the index does not
    bool m_held = false;
};
