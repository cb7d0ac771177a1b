// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signout/ordergroup.h"

#include <QSortFilterProxyModel>

/// The status panel's rows of some groups, sorted by what the cells mean: numbers as numbers, times as times.
/// Newest first until somebody sorts otherwise. Its source is an OrderListModel.
class OrderFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OrderFilterModel(QObject *parent = nullptr);

    /// Which ones to show; an empty set: all.
    void setGroups(OrderGroups groups);
    OrderGroups groups() const { return m_groups; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    OrderGroups m_groups;
};
