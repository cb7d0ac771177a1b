// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/planmodel.h"

#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"

PlanModel::PlanModel(const SignOutDraft *draft, const AgentStore *store, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_store(store)
{
}

// Rows come and go at the end, whoever they are: that keeps the place scrolled to.
void PlanModel::follow()
{
    const int rows = m_draft->plan().count();
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= m_draft->plan().count())
        return {}; // somebody has just gone
    const Agent &agent = m_draft->plan().at(index.row());
    if (role == AgentListModel::StateRole)
        return int(agent.state());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn:
        return m_store->name(agent);
    case IdColumn:
        return agent.id.text();
    case StateColumn:
        return AgentText::state(agent);
    case FateColumn:
        return fateText(m_draft->fateAt(index.row()));
    case ColumnCount:
        break;
    }
    return {};
}

QString PlanModel::fateText(Fate fate)
{
    switch (fate) {
    case Fate::Left:
        //: What will happen to an agent: nothing
        return tr("Stays signed in");
    case Fate::AfterCall:
        //: What will happen to an agent: he is signed out when his call has ended
        return tr("After the call");
    case Fate::Now:
        //: What will happen to an agent: he is signed out at once
        return tr("Now");
    case Fate::MaybeCut:
        //: What will happen to an agent: he is signed out at once; nobody knows whether that cuts a call
        return tr("Now, maybe on a call");
    case Fate::Cut:
        break;
    }
    //: What will happen to an agent: he is signed out at once, in the middle of a call
    return tr("Now, call is cut");
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        //: Column: an agent's name
        return tr("Name");
    case IdColumn:
        //: Column: an agent's number
        return tr("Agent");
    case StateColumn:
        //: Column: an agent's state, for instance "Talking"
        return tr("State");
    case FateColumn:
        //: Column: what will happen to an agent
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}
