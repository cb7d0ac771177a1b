// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/planmodel.h"

#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"

PlanModel::PlanModel(const AgentStore *store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
}

void PlanModel::setAgents(std::vector<Agent> agents)
{
    if (agents == m_agents)
        return;
    if (agents.size() == m_agents.size()) { // keeps the place scrolled to
        m_agents = std::move(agents);
        if (!m_agents.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_agents = std::move(agents);
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_agents.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Agent &agent = m_agents[size_t(index.row())];
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
    case ColumnCount:
        break;
    }
    return {};
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
    case ColumnCount:
        break;
    }
    return {};
}
