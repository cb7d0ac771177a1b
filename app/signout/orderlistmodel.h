// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/ordergroup.h"

#include <QAbstractTableModel>
#include <QSet>

class Clock;
class SignOutQueue;

/// The orders as a table, newest first: the status panel.
class OrderListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OrderedColumn,
        EndedColumn,
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
        OrderIndexRole, ///< int, in SignOutQueue::orders()
        OrderGroupRole, ///< int(OrderGroup)
    };
    /// How far the newest run has come: what has got on its way since nothing was.
    struct Progress {
        int done = 0;
        int all = 0; ///< without those that wait for a call or for a person
        int waiting = 0; ///< beside these, for the end of a call
        int held = 0; ///< beside these, for a person

        bool isUnderWay() const { return done < all; }
        bool isUnfinished() const { return done < ordered(); }
        int ordered() const { return all + waiting + held; }
    };

    /// Both must outlive the model.
    explicit OrderListModel(SignOutQueue *queue, const Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    OrderCounts counts() const;
    Progress progress() const;
    /// "5 of 12 done, 3 waiting for call"
    QString progressText() const;

private:
    const SignOutOrder &orderOf(int row) const;
    void joinRun(int order);
    QString resultText(const SignOutOrder &order) const;
    QVariant displayValue(const SignOutOrder &order, Column column) const;
    QVariant rawValue(const SignOutOrder &order, Column column) const;

    SignOutQueue *m_queue;
    const Clock *m_clock;
    QSet<int> m_run; ///< the newest run's orders, by index
    int m_followed = 0; ///< so many orders are known not to be new
};
