// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <QAbstractTableModel>

#include <vector>

class AgentStore;

/// Who a confirmation is about, one row each.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, StateColumn, ColumnCount };

    /// The store gives names where an agent has none, and must outlive the model.
    explicit PlanModel(const AgentStore *store, QObject *parent = nullptr);

    void setAgents(std::vector<Agent> agents);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const AgentStore *m_store;
    std::vector<Agent> m_agents;
};
