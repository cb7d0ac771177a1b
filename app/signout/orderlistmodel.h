// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

class SignOutQueue;
struct SignOutOrder;

/// The orders as a table, newest first: the status panel.
class OrderListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        AgentColumn,
        NameColumn,
        WasColumn,
        ResultColumn,
        RetcodeColumn,
        MessageColumn,
        TookColumn,
        ColumnCount
    };
    enum Role {
        RawRole = Qt::UserRole, ///< int, QString, or qint64 ms
        OrderStateRole, ///< int(SignOutOrder::State)
        OrderIdRole, ///< quint64
    };
    /// How many orders there are of each kind, for the panel's head.
    struct Counts {
        int signedOut = 0;
        int refused = 0;
        int open = 0;
        int notKnown = 0;
        int stillIn = 0;
        int notSent = 0;
    };

    explicit OrderListModel(SignOutQueue *queue, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Counts counts() const;

private:
    const SignOutOrder &orderOf(int row) const;
    QVariant displayValue(const SignOutOrder &order, Column column) const;
    QVariant rawValue(const SignOutOrder &order, Column column) const;

    SignOutQueue *m_queue;
};
