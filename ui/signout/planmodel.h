// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/signoutdraft.h"

#include <QAbstractTableModel>

#include <vector>

class AgentStore;

/// Whom a confirmation is about and what becomes of each, one row each. While somebody reads it no row
/// changes its place: who is left out meanwhile stays, and the row says so; who joins comes at the end.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IdColumn, NameColumn, StateColumn, FateColumn, ColumnCount };

    /// Shows the draft itself, without a copy; call follow() after each change of it. The store gives names
    /// where an agent has none. Both must outlive the model.
    PlanModel(const SignOutDraft *draft, const AgentStore *store, QObject *parent = nullptr);

    void follow();
    /// The first row to whose agent follow() has seen something worse happen than before; -1: none.
    int worsened() const { return m_worsened; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString fateText(Fate fate);

    const SignOutDraft *m_draft;
    const AgentStore *m_store;
    struct Row {
        int selected = 0; ///< index in the draft's selection
        QString name; ///< for when he has gone
        Fate fate = Fate::Now; ///< as follow() saw it
    };
    std::vector<Row> m_rows;
    int m_worsened = -1;
    std::vector<bool> m_hasRow; ///< beside the draft's selection
};
