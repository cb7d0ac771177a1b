// SPDX-License-Identifier: Apache-2.0
#include "app/agents/arrangedrows.h"

#include "app/agents/agentstore.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace
{
// Each announced run costs a view a look at all its rows; past so many one new layout is cheaper.
constexpr int mostRuns = 8;
} // namespace

ArrangedRows::ArrangedRows(const AgentStore *store, AgentListModel *model, QObject *parent)
    : QAbstractProxyModel(parent), m_index(store), m_store(store)
{
    setSourceModel(model);
}

// What has changed for people may be more than the index knows of, e.g. that a sign-out is under way.
void ArrangedRows::announce(const std::vector<AgentId> &ids)
{
    if (m_shown.empty())
        return;
    int first = 0;
    int last = rowCount() - 1;
    if (ids.size() <= size_t(mostRuns)) {
        first = rowCount();
        last = -1;
        for (const AgentId id : ids) {
            const int row = rowOf(id);
            if (row < 0)
                continue;
            first = std::min(first, row);
            last = std::max(last, row);
        }
        if (last < 0)
            return;
    }
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

ArrangedRows::Place ArrangedRows::placeOf(int entry) const
{
    const qint64 key = m_index.sortKey(entry, m_column);
    const int tie = m_index.id(entry).value();
    // ~ turns the order round without running over.
    return m_order == Qt::AscendingOrder ? Place{key, tie, entry} : Place{~key, -tie, entry};
}

bool ArrangedRows::settle()
{
    if (!m_index.settle(m_column))
        return false;
    for (Place &place : m_shown)
        place.key = placeOf(place.entry).key;
    return true;
}

void ArrangedRows::arrangeBy(AgentListModel::Column column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_index.settle(m_column);
    std::vector<Place> next;
    next.reserve(m_shown.size());
    for (const Place &place : m_shown)
        next.push_back(placeOf(place.entry));
    std::sort(next.begin(), next.end());
    m_cause = Cause::Sorting;
    layOut(std::move(next));
    endMoving();
}

void ArrangedRows::beginMoving()
{
    if (!std::exchange(m_moving, true))
        Q_EMIT aboutToRearrange(m_cause);
}

void ArrangedRows::endMoving()
{
    if (std::exchange(m_moving, false))
        Q_EMIT rearranged(m_cause);
}

void ArrangedRows::rearrange(Cause cause, const std::vector<Fate> &fates, std::vector<Place> arrivals,
                             bool ranked)
{
    m_cause = cause;
    removeLeaving(fates);
    std::sort(arrivals.begin(), arrivals.end());
    std::vector<Place> movers;
    for (const Place &place : m_shown) {
        if (fates[size_t(place.entry)] == Fate::Moves) {
            const Place now = placeOf(place.entry);
            if (ranked || now.key != place.key) // new ranks: the place has its new key already
                movers.push_back(now);
        }
    }
    if (movers.empty()) {
        insertSorted(arrivals);
        return;
    }
    // Those who stay keep their order; the others are sorted in among them.
    std::vector<Fate> moving(fates.size(), Fate::Stays);
    for (const Place &place : movers)
        moving[size_t(place.entry)] = Fate::Moves;
    std::vector<Place> next;
    next.reserve(m_shown.size() + arrivals.size());
    for (const Place &place : m_shown) {
        if (moving[size_t(place.entry)] == Fate::Stays)
            next.push_back(place);
    }
    const auto staying = qsizetype(next.size());
    std::sort(movers.begin(), movers.end());
    next.insert(next.end(), movers.begin(), movers.end());
    std::inplace_merge(next.begin(), next.begin() + staying, next.end());
    layOut(std::move(next));
    insertSorted(arrivals);
}

void ArrangedRows::removeLeaving(const std::vector<Fate> &fates)
{
    const auto leaves = [&fates](const Place &place) { return fates[size_t(place.entry)] == Fate::Leaves; };
    std::vector<std::pair<int, int>> runs;
    for (int row = 0; row < rowCount() && int(runs.size()) <= mostRuns; ++row) {
        if (!leaves(m_shown[size_t(row)]))
            continue;
        if (!runs.empty() && runs.back().second == row - 1)
            runs.back().second = row;
        else
            runs.emplace_back(row, row);
    }
    if (int(runs.size()) > mostRuns) {
        std::vector<Place> next = m_shown;
        const auto from = std::stable_partition(next.begin(), next.end(), std::not_fn(leaves));
        runs = {{int(from - next.begin()), rowCount() - 1}};
        layOut(std::move(next));
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginMoving();
        beginRemoveRows({}, run->first, run->second);
        m_shown.erase(m_shown.begin() + run->first, m_shown.begin() + run->second + 1);
        endRemoveRows();
    }
}

void ArrangedRows::insertSorted(const std::vector<Place> &arrivals)
{
    if (arrivals.empty())
        return;
    struct Run {
        int row; ///< they come before this one
        int first; ///< among the arrivals
        int count;
    };
    std::vector<Run> runs;
    for (int i = 0; i < int(arrivals.size()) && int(runs.size()) <= mostRuns; ++i) {
        const auto before = std::upper_bound(m_shown.begin(), m_shown.end(), arrivals[size_t(i)]);
        const int row = int(before - m_shown.begin());
        if (!runs.empty() && runs.back().row == row)
            ++runs.back().count;
        else
            runs.push_back({row, i, 1});
    }
    const bool many = int(runs.size()) > mostRuns;
    if (many)
        runs = {{rowCount(), 0, int(arrivals.size())}};
    const auto before = qsizetype(m_shown.size());
    beginMoving();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, run->row, run->row + run->count - 1);
        const auto first = arrivals.begin() + run->first;
        m_shown.insert(m_shown.begin() + run->row, first, first + run->count);
        endInsertRows();
    }
    if (many) {
        std::vector<Place> next = m_shown;
        std::inplace_merge(next.begin(), next.begin() + before, next.end());
        layOut(std::move(next));
    }
}

void ArrangedRows::layOut(std::vector<Place> next)
{
    const auto sameAgent = [](const Place &a, const Place &b) { return a.entry == b.entry; };
    if (std::equal(next.begin(), next.end(), m_shown.begin(), m_shown.end(), sameAgent)) {
        m_shown = std::move(next);
        return;
    }
    beginMoving();
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    if (!from.isEmpty()) {
        std::vector<int> rows(size_t(m_index.size()));
        for (size_t row = 0; row < next.size(); ++row)
            rows[size_t(next[row].entry)] = int(row);
        to.reserve(from.size());
        for (const QModelIndex &index : from)
            to.append(createIndex(rows[size_t(m_shown[size_t(index.row())].entry)], index.column()));
    }
    m_shown = std::move(next);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

AgentId ArrangedRows::agentAt(int row) const
{
    return m_index.id(m_shown[size_t(row)].entry);
}

int ArrangedRows::rowOf(AgentId id) const
{
    const int entry = m_index.entryOf(id);
    const auto isIt = [&](const Place &place) { return m_index.id(place.entry) == id; };
    auto found = m_shown.end();
    if (entry != AgentIndex::none) {
        found = std::lower_bound(m_shown.begin(), m_shown.end(), placeOf(entry));
        if (found == m_shown.end() || !isIt(*found))
            found = m_shown.end();
    }
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

std::vector<int> ArrangedRows::rowsOf(const std::vector<AgentId> &ids) const
{
    std::vector<bool> wanted(size_t(AgentId::maximum) + 1);
    for (const AgentId id : ids)
        wanted[size_t(id.value())] = true;
    std::vector<int> rows;
    rows.reserve(ids.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted[size_t(agentAt(row).value())])
            rows.push_back(row);
    }
    return rows;
}

int ArrangedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ArrangedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AgentListModel::ColumnCount);
}

bool ArrangedRows::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QModelIndex ArrangedRows::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedRows::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex ArrangedRows::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = m_store->indexOf(agentAt(index.row()));
    return row < 0 ? QModelIndex() : sourceModel()->index(row, index.column());
}

QModelIndex ArrangedRows::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_store->count())
        return {};
    const int row = rowOf(m_store->row(index.row()).agent.id);
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

Qt::ItemFlags ArrangedRows::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

QVariant ArrangedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A table's row heads are the same whether or not there are rows.
    return orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role) : QVariant();
}
