// SPDX-License-Identifier: Apache-2.0
#include "ui/signout/ordertableview.h"

#include "app/agents/agent.h"
#include "app/clocktime.h"
#include "app/gateway/answertime.h"
#include "app/signout/orderlistmodel.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/common/tableheader.h"
#include "ui/signout/resultdelegate.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView columnsKey("signOutPanel/columns");
constexpr QLatin1StringView columnCountKey("signOutPanel/columnCount");
} // namespace

OrderTableView::OrderTableView(QWidget *parent) : QTableView(parent)
{
    //: Name of the table of sign-outs
    named(this, "orderTableView"_L1, tr("Sign-outs"));
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(OrderListModel::ResultColumn, new ResultDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRows(RowHeight::Comfortable);
    setHorizontalHeader(new TableHeader({OrderListModel::AgentColumn, OrderListModel::TookColumn}, this));
    horizontalHeader()->setSectionsMovable(true);
}

void OrderTableView::setRows(RowHeight rows)
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(this, rows));
}

void OrderTableView::restoreColumns(const QSettings &settings)
{
    auto *header = static_cast<TableHeader *>(horizontalHeader());
    static constexpr int widths[]{8, 8, 8, 19, 8, 46, 8, 17, 7};
    static_assert(std::size(widths) == OrderListModel::ColumnCount);
    QStringList states;
    for (int state = 0; state < agentStateCount; ++state)
        states.append(AgentText::state(AgentState(state)));
    const QString moment =
        timeOfDayWithSeconds(QDate(2026, 11, 20).startOfDay().addSecs(-1).toMSecsSinceEpoch());
    header->setWidths({std::begin(widths), std::end(widths)},
                      {{OrderListModel::OrderedColumn, {moment}},
                       {OrderListModel::EndedColumn, {moment}},
                       {OrderListModel::WasColumn, states},
                       {OrderListModel::TookColumn, {AnswerTime::text(99'900)}}});
    header->setFilling(OrderListModel::ResultColumn, 32, 42);
    setSortingEnabled(true);
    sortByColumn(OrderListModel::OrderedColumn, Qt::DescendingOrder);
    // What an older or newer version stored about other columns is not applied to ours.
    if (settings.value(columnCountKey).toInt() == OrderListModel::ColumnCount)
        header->restoreState(settings.value(columnsKey).toByteArray());
    header->setStretchLastSection(false);
}

void OrderTableView::saveColumns(QSettings &settings) const
{
    settings.setValue(columnsKey, horizontalHeader()->saveState());
    settings.setValue(columnCountKey, int(OrderListModel::ColumnCount));
}

QList<int> OrderTableView::selectedOrders() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<int> orders;
    orders.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        orders.append(row.data(OrderListModel::OrderIndexRole).toInt());
    return orders;
}

// As in the list of agents: the first key selects the row that has the focus, and does not go past it.
void OrderTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isStep = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isStep && event->modifiers() == Qt::NoModifier && currentIndex().isValid()
        && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void OrderTableView::repaintTimes()
{
    constexpr int column = OrderListModel::ResultColumn;
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

void OrderTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedOrdersChanged();
}
