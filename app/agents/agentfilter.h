// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentindex.h"
#include "app/agents/agentstandings.h"

#include <QAbstractProxyModel>

#include <optional>
#include <utility>
#include <vector>

class AgentListModel;
class AgentStore;
class Clock;
class QTimer;

/// Sorts and filters the list. It follows the store by agent id and takes a reading over as a whole, when the
/// store says that it is complete: few rows come and go one by one, many in one step, so that a view with
/// 100,000 rows keeps its selection and is not kept busy.
class AgentFilter : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// Why rows change places.
    enum class Cause { Reading, Criteria, Sorting };

    /// All must outlive the filter; `model` shows `store`.
    AgentFilter(const AgentStore *store, AgentListModel *model, const Clock *clock,
                QObject *parent = nullptr);

    void setCriteria(const AgentCriteria &criteria);
    const AgentCriteria &criteria() const { return m_standings.criteria(); }
    /// Agents who would be shown if it were known of them what the criteria ask for.
    int unknownCount() const { return m_standings.unknownCount(); }

    AgentId agentAt(int row) const;
    /// Not shown: -1.
    int rowOf(AgentId id) const;
    /// The rows of those who are shown, ascending.
    std::vector<int> rowsOf(const std::vector<AgentId> &ids) const;

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

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    /// The same for all, and asked for all of them by a view in which all are selected.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Many names that were not compared before take a moment; the rows are put in order then.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Around each change that moves rows, so that a view can keep what it shows and who is selected.
    void aboutToRearrange(AgentFilter::Cause cause);
    void rearranged(AgentFilter::Cause cause);

private:
    using Verdict = AgentIndex::Verdict;
    enum class Fate : quint8 { Stays, Moves, Leaves };
    struct Place {
        qint64 key; ///< smaller comes first
        int tie; ///< the id, so that equal rows keep one order; negative: descending
        int entry; ///< in the index
        bool operator<(const Place &other) const
        {
            return key != other.key ? key < other.key : tie < other.tie;
        }
    };

    void soon();
    void follow();
    void takeOver();
    void judgeAll(bool narrower, Cause cause);
    Place placeOf(int entry) const;
    bool settle();
    void sortBy(AgentListModel::Column column, Qt::SortOrder order);
    void prepareSome();

    void rearrange(Cause cause, const std::vector<Fate> &fates, std::vector<Place> arrivals, bool ranked);
    void beginMoving();
    void endMoving();
    void removeLeaving(const std::vector<Fate> &fates);
    void insertSorted(const std::vector<Place> &arrivals);
    void layOut(std::vector<Place> next);
    void announce(const std::vector<AgentId> &ids);

    const AgentStore *m_store;
    const Clock *m_clock;
    AgentIndex m_index;
    AgentStandings m_standings;
    std::vector<Place> m_shown; ///< sorted
    AgentListModel::Column m_column = AgentListModel::IdColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    /// Asked for; m_column and m_order follow when all sort keys are made.
    std::optional<std::pair<AgentListModel::Column, Qt::SortOrder>> m_wantedOrder;
    QTimer *m_soonTimer;
    QTimer *m_prepareTimer;
    std::vector<AgentId> m_touched; ///< of whom the store knows something that the index does not
    Cause m_cause = Cause::Reading; ///< of what moves rows now
    bool m_held = false;
    bool m_moving = false; ///< aboutToRearrange() has been said
};
