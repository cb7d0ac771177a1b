// SPDX-License-Identifier: Apache-2.0
#include "ui/common/headermenus.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace
{

QAction *add(QMenu *menu, const QTableView *table, int column)
{
    QAction *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
    action->setCheckable(true);
    return action;
}

} // namespace

void HeaderMenus::fillSorting(QMenu *menu, QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    menu->clear();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const bool isSorted = header->sortIndicatorSection() == column;
        QAction *action = add(menu, table, column);
        action->setChecked(isSorted);
        QObject::connect(action, &QAction::triggered, table, [table, column, isSorted] {
            const QHeaderView *header = table->horizontalHeader();
            // As a click on the header does it.
            const QVariant first =
                table->model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
            const auto begin = first.isValid() ? Qt::SortOrder(first.toInt()) : Qt::AscendingOrder;
            const bool turned = isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder;
            table->sortByColumn(column, turned ? Qt::DescendingOrder : isSorted ? Qt::AscendingOrder : begin);
        });
    }
}

void HeaderMenus::fillColumns(QMenu *menu, QTableView *table, const QSet<int> &always)
{
    QHeaderView *header = table->horizontalHeader();
    menu->clear();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QAction *action = add(menu, table, column);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!always.contains(column));
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
}
