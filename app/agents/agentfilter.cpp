// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>

namespace
{
// Each announced run costs a view a look at all its rows; past so many one new layout is cheaper.
constexpr int mostRuns = 8;
constexpr int preparedAtOnce = 5000;
constexpr int rankedAtOnce = 2000;
} // namespace

AgentFilter::AgentFilter(const AgentStore *store, AgentListModel *model, const Clock *clock, QObject *parent)
    : QAbstractProxyModel(parent),
      m_store(store),
      m_clock(clock),
      m_index(store),
      m_standings(&m_index),
      m_soonTimer(new QTimer(this)),
      m_prepareTimer(new QTimer(this))
{
    setSourceModel(model);
    m_soonTimer->setSingleShot(true);
    connect(m_soonTimer, &QTimer::timeout, this, &AgentFilter::follow);
    connect(m_prepareTimer, &QTimer::timeout, this, &AgentFilter::prepareSome);
    connect(store, &AgentStore::touched, this, [this](const std::vector<AgentId> &ids) {
        m_touched.insert(m_touched.end(), ids.begin(), ids.end());
        soon();
    });
    connect(store, &AgentStore::cleared, this, [this] { m_touched = m_index.ids(); });
    connect(store, &AgentStore::changed, this, &AgentFilter::follow);
    for (int row = 0; row < store->count(); ++row)
        m_touched.push_back(store->row(row).agent.id);
    takeOver();
}

// A reading ends with AgentStore::changed(); what is told outside of one is taken over from the event loop.
void AgentFilter::soon()
{
    if (!m_soonTimer->isActive())
        m_soonTimer->start(0);
}

void AgentFilter::setHeld(bool held)
{
    if (std::exchange(m_held, held) && !held)
        takeOver();
}

void AgentFilter::follow()
{
    // An empty store is the end of a session, not of a shift.
    if (m_held && m_store->count() > 0)
        announce(m_touched);
    else
        takeOver();
}

void AgentFilter::takeOver()
{
    m_soonTimer->stop();
    const std::vector<AgentId> ids = std::exchange(m_touched, {});
    if (ids.empty())
        return;
    const AgentIndex::Changes changes = m_index.follow(ids);
    const bool ranked = settle();
    m_standings.setNow(m_clock->utcMs());
    m_standings.resize();

    std::vector<Fate> fates(size_t(m_standings.size()), Fate::Stays);
    std::vector<Place> arrivals;
    bool anybody = false;
    for (const int entry : changes.gone) {
        fates[size_t(entry)] = Fate::Leaves;
        anybody = anybody || m_standings.shown(entry) == Verdict::Yes;
        m_standings.leave(entry);
    }
    for (const int entry : changes.touched) {
        const Verdict before = m_standings.shown(entry);
        const Verdict now = m_standings.judge(entry);
        if (now == Verdict::Yes && before != Verdict::Yes)
            arrivals.push_back(placeOf(entry));
        else if (now != Verdict::Yes && before == Verdict::Yes)
            fates[size_t(entry)] = Fate::Leaves;
        else if (now == Verdict::Yes)
            fates[size_t(entry)] = Fate::Moves;
        anybody = anybody || now == Verdict::Yes || before == Verdict::Yes;
    }
    if (anybody)
        rearrange(Cause::Reading, fates, std::move(arrivals), ranked);
    m_index.drop(changes.gone);
    m_standings.resize();
    settle();
    endMoving();
    announce(ids);
    m_prepareTimer->start(0);
}

// What has changed for people may be more than the index knows of, e.g. that a sign-out is under way.
void AgentFilter::announce(const std::vector<AgentId> &ids)
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

void AgentFilter::setCriteria(const AgentCriteria &criteria)
{
    takeOver();
    const AgentStandings::Change change = m_standings.ask(criteria);
    if (change != AgentStandings::Change::None)
        judgeAll(change == AgentStandings::Change::Narrower, Cause::Criteria);
}

bool AgentFilter::tick()
{
    if (m_held || m_clock->utcMs() < m_standings.due())
        return false;
    takeOver();
    judgeAll(false, Cause::Reading);
    return true;
}

void AgentFilter::judgeAll(bool narrower, Cause cause)
{
    m_standings.setNow(m_clock->utcMs());
    if (!narrower) // who is left out below may still be let in by time alone
        m_standings.forgetDue();
    std::vector<Fate> fates(size_t(m_standings.size()), Fate::Stays);
    std::vector<Place> arrivals;
    bool anybody = false;
    for (int entry = 0; entry < m_standings.size(); ++entry) {
        if ((narrower && m_standings.isOut(entry)) || !m_index.id(entry).isValid())
            continue;
        const Verdict before = m_standings.shown(entry);
        const Verdict now = m_standings.judge(entry);
        if ((now == Verdict::Yes) == (before == Verdict::Yes))
            continue;
        anybody = true;
        if (now == Verdict::Yes)
            arrivals.push_back(placeOf(entry));
        else
            fates[size_t(entry)] = Fate::Leaves;
    }
    if (anybody)
        rearrange(cause, fates, std::move(arrivals), false);
    endMoving();
}

AgentFilter::Place AgentFilter::placeOf(int entry) const
{
    const qint64 key = m_index.sortKey(entry, m_column);
    const int tie = m_index.id(entry).value();
    // ~ turns the order round without running over.
    return m_order == Qt::AscendingOrder ? Place{key, tie, entry} : Place{~key, -tie, entry};
}

bool AgentFilter::settle()
{
    if (!m_index.settle(m_column))
        return false;
    for (Place &place : m_shown)
        place.key = placeOf(place.entry).key;
    return true;
}

void AgentFilter::sort(int column, Qt::SortOrder order)
{
    takeOver();
    const bool known = column >= 0 && column < AgentListModel::ColumnCount;
    m_wantedOrder = {known ? AgentListModel::Column(column) : AgentListModel::IdColumn, order};
    if (m_index.rankSome(m_wantedOrder->first, rankedAtOnce))
        m_prepareTimer->start(0);
    else
        sortBy(m_wantedOrder->first, order);
}

// In small steps between events, so that nobody waits for it.
void AgentFilter::prepareSome()
{
    if (m_held && !m_wantedOrder) {
        m_prepareTimer->stop(); // taking over starts it again
        return;
    }
    takeOver(); // names are looked up in the store
    if (m_wantedOrder) {
        if (!m_index.rankSome(m_wantedOrder->first, rankedAtOnce))
            sortBy(m_wantedOrder->first, m_wantedOrder->second);
    } else if (!m_index.prepareSome(preparedAtOnce)) {
        m_prepareTimer->stop();
    }
}

void AgentFilter::sortBy(AgentListModel::Column column, Qt::SortOrder order)
{
    m_wantedOrder.reset();
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

void AgentFilter::beginMoving()
{
    if (!std::exchange(m_moving, true))
        Q_EMIT aboutToRearrange(m_cause);
}

void AgentFilter::endMoving()
{
    if (std::exchange(m_moving, false))
        Q_EMIT rearranged(m_cause);
}

void AgentFilter::rearrange(Cause cause, const std::vector<Fate> &fates, std::vector<Place> arrivals,
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

void AgentFilter::removeLeaving(const std::vector<Fate> &fates)
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

void AgentFilter::insertSorted(const std::vector<Place> &arrivals)
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

void AgentFilter::layOut(std::vector<Place> next)
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
        std::vector<int> rows(size_t(m_standings.size()));
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

AgentId AgentFilter::agentAt(int row) const
{
    return m_index.id(m_shown[size_t(row)].entry);
}

int AgentFilter::rowOf(AgentId id) const
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

std::vector<int> AgentFilter::rowsOf(const std::vector<AgentId> &ids) const
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

int AgentFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AgentFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(AgentListModel::ColumnCount);
}

bool AgentFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QModelIndex AgentFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex AgentFilter::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex AgentFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = m_store->indexOf(agentAt(index.row()));
    return row < 0 ? QModelIndex() : sourceModel()->index(row, index.column());
}

QModelIndex AgentFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_store->count())
        return {};
    const int row = rowOf(m_store->row(index.row()).agent.id);
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

Qt::ItemFlags AgentFilter::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags();
}

QVariant AgentFilter::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (source.isValid() || !index.isValid() || index.row() >= rowCount())
        return source.data(role);
    const AgentId gone = agentAt(index.row());
    if (role == AgentListModel::AgentIdRole)
        return QVariant::fromValue(gone);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == AgentListModel::IdColumn)
        return gone.text();
    //: In place of an agent's state, for a moment: the gateway's list does not name the agent any more
    return index.column() == AgentListModel::StateColumn ? tr("Gone from the list") : QString();
}

QVariant AgentFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    // A table's row heads are the same whether or not there are rows.
    return orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role) : QVariant();
}
