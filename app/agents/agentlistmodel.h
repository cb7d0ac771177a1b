// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"
#include "app/agents/signoutmark.h"

#include <QAbstractTableModel>

#include <vector>

class AgentStore;
class Clock;
struct AgentRow;

/// The store as a table. DisplayRole is for people, RawRole for sorting, filtering, tests and export.
class AgentListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        NameColumn,
        StateColumn,
        InStateColumn,
        GroupColumn,
        MediaColumn,
        SignedInColumn,
        SignedInForColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole, ///< int, QString, or qint64 ms; invalid when unknown
        AgentIdRole, ///< AgentId
        StateRole, ///< int(AgentState)
        SignOutRole, ///< int(SignOutMark)
        BareStateRole, ///< the state's name alone, whatever sign-out there is
    };

    /// Both must outlive the model.
    AgentListModel(AgentStore *store, Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QModelIndex indexOf(AgentId id) const; ///< invalid: not in the list

private:
    QVariant displayValue(int row, Column column) const;
    QVariant rawValue(int row, Column column) const;
    static QString stateText(const AgentRow &row);
    static QVariant signOutHint(SignOutMark mark);
    QString inStateText(int row) const;
    void onRowsMoved(const std::vector<int> &newPlaces);

    AgentStore *m_store;
    Clock *m_clock;
};
