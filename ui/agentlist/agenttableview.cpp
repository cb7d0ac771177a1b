// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/agenttableview.h"

#include "app/agents/agentfilter.h"
#include "app/agents/agentlistmodel.h"
#include "ui/agentlist/placekeeper.h"
#include "ui/agentlist/pointerhold.h"
#include "ui/agentlist/statedelegate.h"
#include "ui/common/celldelegate.h"
#include "ui/common/headermenus.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tableheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr QLatin1StringView columnsKey("agentList/columns");
constexpr QLatin1StringView columnCountKey("agentList/columnCount");
} // namespace

AgentTableView::AgentTableView(AgentFilter *filter, QWidget *parent)
    : QTableView(parent), m_filter(filter), m_cells(new CellDelegate(this)), m_states(new StateDelegate(this))
{
    //: Name of the table of agents
    named(this, "agentTableView"_L1, tr("Signed-in agents"));
    setItemDelegate(m_cells);
    setItemDelegateForColumn(AgentListModel::StateColumn, m_states);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(StyledPanel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRows(RowHeight::Comfortable);

    auto *header = new TableHeader({AgentListModel::IdColumn, AgentListModel::InStateColumn,
                                    AgentListModel::SignedInColumn, AgentListModel::SignedInForColumn},
                                   this);
    setHorizontalHeader(header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &AgentTableView::showColumnMenu);
    setModel(filter);
    new PlaceKeeper(this, filter, this);
    connect(new PointerHold(this, this), &PointerHold::changed, filter, &AgentFilter::setHeld);
}

void AgentTableView::setRows(RowHeight rows)
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(this, rows));
}

void AgentTableView::restoreColumns(const QSettings &settings)
{
    auto *header = static_cast<TableHeader *>(horizontalHeader());
    setSortingEnabled(true);
    static constexpr int widths[]{10, 22, 23, 17, 19, 14, 16, 12};
    static_assert(std::size(widths) == AgentListModel::ColumnCount);
    header->setWidths({std::begin(widths), std::end(widths)});
    sortByColumn(AgentListModel::IdColumn, Qt::AscendingOrder);
    // What an older or newer version stored about other columns is not applied to ours.
    if (settings.value(columnCountKey).toInt() == AgentListModel::ColumnCount)
        header->restoreState(settings.value(columnsKey).toByteArray());
    header->setStretchLastSection(true);
}

void AgentTableView::saveColumns(QSettings &settings) const
{
    settings.setValue(columnsKey, horizontalHeader()->saveState());
    settings.setValue(columnCountKey, int(AgentListModel::ColumnCount));
}

void AgentTableView::setDimmed(bool dimmed)
{
    if (property("dimmed").toBool() == dimmed)
        return;
    setProperty("dimmed", dimmed);
    m_cells->setDimmed(dimmed);
    m_states->setDimmed(dimmed);
    restyle(this);
    viewport()->update();
}

void AgentTableView::repaintTimes()
{
    for (const int column : {AgentListModel::InStateColumn, AgentListModel::SignedInForColumn})
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
}

int AgentTableView::selectedRowCount() const
{
    int rows = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            rows += range.left() == 0 ? range.height() : 0;
    }
    return rows;
}

std::vector<AgentId> AgentTableView::selectedAgents() const
{
    std::vector<AgentId> ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() != 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_filter->agentAt(row));
    }
    return ids;
}

// All 100,000 may be selected and ordered: the rows go run by run, not one by one.
void AgentTableView::deselect(const QSet<AgentId> &agents)
{
    QItemSelection going;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        int first = -1; // of a run
        for (int row = range.top(); row <= range.bottom() + 1; ++row) {
            const bool goes = row <= range.bottom() && agents.contains(m_filter->agentAt(row));
            if (goes && first < 0)
                first = row;
            if (!goes && first >= 0) {
                going.append({m_filter->index(first, 0), m_filter->index(row - 1, 0)});
                first = -1;
            }
        }
    }
    selectionModel()->select(going, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

void AgentTableView::copySelection() const
{
    copySelectedRows(*this);
}

void AgentTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void AgentTableView::keyPressEvent(QKeyEvent *event)
{
    // To the first or last agent, and select him: here only rows count, not the cells of one.
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isEnd && !(event->modifiers() & Qt::ShiftModifier)) {
        clearSelection(); // Ctrl would add to it
        selectRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        scrollTo(currentIndex());
        event->accept();
        return;
    }
    // With the focus a row becomes the current one without being selected; the next key would go past it.
    const bool isStep = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isStep && event->modifiers() == Qt::NoModifier && currentIndex().isValid()
        && !selectionModel()->hasSelection()) {
        selectRow(currentIndex().row());
        event->accept();
        return;
    }
    if (isStep && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        const int row = currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1);
        extendSelection(std::clamp(row, 0, model()->rowCount() - 1));
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        m_anchor = currentIndex();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        event->accept();
        return;
    }
    const QModelIndex before = currentIndex();
    QTableView::keyPressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier) && currentIndex() != before)
        m_anchor = currentIndex();
}

void AgentTableView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = currentIndex();
}

// By one row. Qt selects whatever stands between where it began and here, who may be quite others when rows
// have moved meanwhile: then this row comes to those who are selected, and nobody else.
void AgentTableView::extendSelection(int row)
{
    using Selection = QItemSelectionModel;
    const QModelIndex next = model()->index(row, currentIndex().column());
    const int count = selectedRowCount();
    const bool isCurrentSelected = selectionModel()->isSelected(currentIndex());
    if (count == 0 || (count == 1 && isCurrentSelected))
        m_anchor = currentIndex();
    if (!isCurrentSelected)
        selectionModel()->select(currentIndex(), Selection::Select | Selection::Rows);
    if (isSelectedFromAnchor()) {
        const auto [first, last] = std::minmax({m_anchor.row(), row});
        const QItemSelection range(model()->index(first, 0), model()->index(last, 0));
        selectionModel()->setCurrentIndex(next, Selection::NoUpdate);
        selectionModel()->select(range, Selection::ClearAndSelect | Selection::Rows);
    } else {
        selectionModel()->setCurrentIndex(next, Selection::Select | Selection::Rows);
    }
    scrollTo(next);
}

/// All from where it began to the current row are selected, and nobody else.
bool AgentTableView::isSelectedFromAnchor() const
{
    if (!m_anchor.isValid())
        return false;
    const auto [first, last] = std::minmax({m_anchor.row(), currentIndex().row()});
    int inside = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.left() != 0)
            continue;
        if (range.top() < first || range.bottom() > last)
            return false;
        inside += range.height();
    }
    return inside == last - first + 1;
}

QModelIndex AgentTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd) // with Shift
        modifiers |= Qt::ControlModifier;
    return QTableView::moveCursor(action, modifiers);
}

// Whoever comes by keyboard sees where the keys will act.
void AgentTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason)
        scrollTo(currentIndex());
}

void AgentTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        Q_EMIT viewed();
}

void AgentTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT viewed();
}

void AgentTableView::fillColumnMenu(QMenu *menu)
{
    // Agent and state are what the list is for.
    HeaderMenus::fillColumns(menu, this, {AgentListModel::IdColumn, AgentListModel::StateColumn});
}

void AgentTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}
