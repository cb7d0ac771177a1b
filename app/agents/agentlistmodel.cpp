// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistmodel.h"

#include "app/agents/agentstore.h"
#include "app/clock.h"
#include "app/clocktime.h"

AgentListModel::AgentListModel(AgentStore *store, Clock *clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock)
{
    connect(store, &AgentStore::rowsAboutToBeMoved, this,
            [this] { Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint); });
    connect(store, &AgentStore::rowsMoved, this, &AgentListModel::onRowsMoved);
    connect(store, &AgentStore::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(store, &AgentStore::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(store, &AgentStore::rowsAboutToBeAppended, this,
            [this](int count) { beginInsertRows({}, m_store->count(), m_store->count() + count - 1); });
    connect(store, &AgentStore::rowsAppended, this, [this] { endInsertRows(); });
    connect(store, &AgentStore::aboutToBeCleared, this, [this] { beginResetModel(); });
    connect(store, &AgentStore::cleared, this, [this] { endResetModel(); });
    connect(store, &AgentStore::rowsChanged, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

int AgentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store->count();
}

int AgentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AgentListModel::data(const QModelIndex &index, int role) const
{
    // A screen reader may ask about a cell whose row has just gone, and Qt passes that on.
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(index.row(), column);
    case RawRole:
        return rawValue(index.row(), column);
    case AgentIdRole:
        return QVariant::fromValue(m_store->row(index.row()).agent.id);
    case StateRole:
        return int(m_store->row(index.row()).agent.state());
    case SignOutRole:
        return int(m_store->row(index.row()).signOut);
    case BareStateRole:
        return AgentText::state(m_store->row(index.row()).agent);
    case Qt::ToolTipRole:
        return column == StateColumn ? signOutHint(m_store->row(index.row()).signOut) : QVariant();
    case Qt::TextAlignmentRole:
        return column == IdColumn || column == InStateColumn || column == SignedInColumn
                || column == SignedInForColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AgentListModel::displayValue(int row, Column column) const
{
    const AgentRow &entry = m_store->row(row);
    switch (column) {
    case IdColumn:
        return entry.agent.id.text();
    case NameColumn:
        return m_store->name(entry.agent);
    case StateColumn:
        return stateText(entry);
    case InStateColumn:
        return inStateText(row);
    case GroupColumn:
        return m_store->groupName(entry.agent);
    case MediaColumn:
        return AgentText::media(entry.agent.media);
    case SignedInColumn:
        return entry.agent.sessionStartMs == Agent::notGiven
            ? QString()
            : momentSeenFrom(entry.agent.sessionStartMs, m_clock->utcMs());
    case SignedInForColumn:
        if (entry.agent.sessionStartMs == Agent::notGiven)
            return QString();
        return AgentText::duration((m_clock->utcMs() - entry.agent.sessionStartMs) / 1000);
    case ColumnCount:
        break;
    }
    return {};
}

QString AgentListModel::stateText(const AgentRow &row)
{
    const QString state = AgentText::state(row.agent);
    switch (row.signOut) {
    case SignOutMark::None:
        break;
    case SignOutMark::AfterCall:
        //: An agent's state and that a sign-out waits for the end of the call; %1 is for instance "Talking"
        return tr("%1, sign-out waits").arg(state);
    case SignOutMark::Held:
        //: An agent's state and that a sign-out asks the person again; %1 is for instance "Talking"
        return tr("%1, sign-out held back").arg(state);
    case SignOutMark::UnderWay:
        //: Shown instead of the agent's state while a sign-out is under way.
        return tr("Signing out…");
    }
    return state;
}

QVariant AgentListModel::signOutHint(SignOutMark mark)
{
    if (mark == SignOutMark::AfterCall) {
        //: Hint over an agent's state
        return tr("The agent is signed out when the call has ended.");
    }
    if (mark == SignOutMark::Held) {
        //: Hint over an agent's state; the sign-outs are in a table further down
        return tr("The sign-out waits for your decision: a call began meanwhile, or may have.");
    }
    return {};
}

QVariant AgentListModel::rawValue(int row, Column column) const
{
    const AgentRow &entry = m_store->row(row);
    switch (column) {
    case IdColumn:
        return entry.agent.id.value();
    case NameColumn:
        return m_store->name(entry.agent);
    case StateColumn:
        return int(entry.agent.state());
    case InStateColumn:
        // The start, not the seconds: a sorted view must not be sorted anew every second.
        return entry.stateSinceExact ? QVariant(entry.stateSinceMs) : QVariant();
    case GroupColumn:
        return m_store->groupName(entry.agent);
    case MediaColumn:
        return entry.agent.media.text();
    case SignedInColumn:
    case SignedInForColumn:
        return entry.agent.sessionStartMs == Agent::notGiven ? QVariant()
                                                             : QVariant(entry.agent.sessionStartMs);
    case ColumnCount:
        break;
    }
    return {};
}

QString AgentListModel::inStateText(int row) const
{
    const AgentRow &entry = m_store->row(row);
    const QString duration = AgentText::duration((m_clock->utcMs() - entry.stateSinceMs) / 1000);
    //: %1 is a duration such as 00:04:12. The gateway did not tell since when; this is how long we have seen
    //: it.
    return entry.stateSinceExact ? duration : tr("at least %1").arg(duration);
}

QVariant AgentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::InitialSortOrderRole) {
        // The longest is what one looks for.
        const bool isDuration = section == InStateColumn || section == SignedInForColumn;
        return isDuration ? QVariant(int(Qt::DescendingOrder)) : QVariant();
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case IdColumn:
        //: Column with the agents' numbers.
        return tr("Agent");
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case InStateColumn:
        //: Column: how long the agent has been in the present state.
        return tr("In state");
    case GroupColumn:
        return tr("Group");
    case MediaColumn:
        //: Column: voice, chat, mail.
        return tr("Media");
    case SignedInColumn:
        //: Column: since when the agent has been signed in.
        return tr("Signed in since");
    case SignedInForColumn:
        //: Column: how long the agent has been signed in.
        return tr("Signed in for");
    case ColumnCount:
        break;
    }
    return {};
}

QModelIndex AgentListModel::indexOf(AgentId id) const
{
    const int row = m_store->indexOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

// Selections and current rows are held by persistent indexes: they go with their agents.
void AgentListModel::onRowsMoved(const std::vector<int> &newPlaces)
{
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newPlaces[size_t(old.row())], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
