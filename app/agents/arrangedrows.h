// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentindex.h"

#include <QAbstractProxyModel>

#include <vector>

class AgentStore;

/// Agents as rows in a sorted order. Few rows come and go one by one, many in one step, so that a view with
/// 100,000 rows keeps its selection and is not kept busy. Who is shown is for the subclass to decide.
class ArrangedRows : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// Why rows change places.
    enum class Cause { Reading, Criteria, Sorting };

    AgentId agentAt(int row) const;
    /// Not shown: -1.
    int rowOf(AgentId id) const;
    /// The rows of those who are shown, ascending.
    std::vector<int> rowsOf(const std::vector<AgentId> &ids) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    /// The same for all, and asked for all of them by a view in which all are selected.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Around each change that moves rows, so that a view can keep what it shows and who is selected.
    void aboutToRearrange(ArrangedRows::Cause cause);
    void rearranged(ArrangedRows::Cause cause);

protected:
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

    /// Both must outlive it; `model` shows `store`.
    ArrangedRows(const AgentStore *store, AgentListModel *model, QObject *parent);

    /// Where this entry belongs in the order that holds now.
    Place placeOf(int entry) const;
    /// To be called when the index has changed. True: the keys of places are others, but not their order.
    bool settle();
    /// Sorts those who are shown, and whoever comes later.
    void arrangeBy(AgentListModel::Column column, Qt::SortOrder order);
    /// What becomes of those who are shown, one fate for each entry, and who comes in. `ranked`: settle()
    /// said so. endMoving() must follow.
    void rearrange(Cause cause, const std::vector<Fate> &fates, std::vector<Place> arrivals, bool ranked);
    void endMoving();
    /// These agents' rows say something else.
    void announce(const std::vector<AgentId> &ids);

    AgentIndex m_index; ///< the subclass keeps it up to date

private:
    void beginMoving();
    void removeLeaving(const std::vector<Fate> &fates);
    void insertSorted(const std::vector<Place> &arrivals);
    void layOut(std::vector<Place> next);

    const AgentStore *m_store;
    std::vector<Place> m_shown; ///< sorted
    AgentListModel::Column m_column = AgentListModel::IdColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Cause m_cause = Cause::Reading; ///< of what moves rows now
    bool m_moving = false; ///< aboutToRearrange() has been said
};
