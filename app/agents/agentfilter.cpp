// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"

#include <QTimer>

#include <utility>

namespace
{
constexpr int preparedAtOnce = 5000;
constexpr int rankedAtOnce = 2000;
} // namespace

AgentFilter::AgentFilter(const AgentStore *store, AgentListModel *model, const Clock *clock, QObject *parent)
    : ArrangedRows(store, model, parent),
      m_store(store),
      m_clock(clock),
      m_standings(&m_index),
      m_soonTimer(new QTimer(this)),
      m_prepareTimer(new QTimer(this))
{
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
    arrangeBy(column, order);
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
