// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderfiltermodel.h"

#include "app/signout/orderlistmodel.h"

#include <compare>

namespace
{

std::strong_ordering compare(const QVariant &left, const QVariant &right, bool isForPeople)
{
    if (left.typeId() != QMetaType::QString)
        return left.toLongLong() <=> right.toLongLong();
    const int order = isForPeople ? QString::localeAwareCompare(left.toString(), right.toString())
                                  : left.toString().compare(right.toString());
    return order <=> 0;
}

} // namespace

OrderFilterModel::OrderFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(OrderListModel::OrderedColumn, Qt::DescendingOrder);
}

void OrderFilterModel::setGroups(OrderGroups groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    invalidateFilter();
}

bool OrderFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_groups.none())
        return true;
    const QVariant group = sourceModel()->index(row, 0, parent).data(OrderListModel::OrderGroupRole);
    return m_groups.test(size_t(group.toInt()));
}

bool OrderFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = compare(left.data(OrderListModel::RawRole), right.data(OrderListModel::RawRole),
                               left.column() == OrderListModel::NameColumn);
    if (order != std::strong_ordering::equal)
        return order == std::strong_ordering::less;
    // A thousand orders are made in one moment. Under other columns equal ones stand newest first, whichever
    // way these are sorted.
    const quint64 leftId = left.data(OrderListModel::OrderIdRole).toULongLong();
    const quint64 rightId = right.data(OrderListModel::OrderIdRole).toULongLong();
    const bool isTime = left.column() == OrderListModel::OrderedColumn;
    return isTime || sortOrder() == Qt::DescendingOrder ? leftId < rightId : leftId > rightId;
}
