// SPDX-License-Identifier: Apache-2.0
#include "ui/journal/journaltableview.h"

#include "app/journal/journaltablemodel.h"
#include "ui/common/named.h"
#include "ui/common/style.h"
#include "ui/common/tablecopy.h"
#include "ui/common/tableheader.h"
#include "ui/journal/outcomedelegate.h"

#include <QAction>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace
{

/// Nothing foreign is in a time: it keeps the blank that holds it together.
class TimeDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override { return value.toString(); }
};

} // namespace

JournalTableView::JournalTableView(JournalTableModel *model, QWidget *parent) : QTableView(parent)
{
    //: Name of the table of records in the journal
    named(this, "journalTableView"_L1, tr("Records"));
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(JournalTableModel::TimeColumn, new TimeDelegate(this));
    setItemDelegateForColumn(JournalTableModel::ResultColumn, new OutcomeDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRows(RowHeight::Comfortable);
    using Model = JournalTableModel;
    auto *header = new TableHeader(
        {Model::AgentColumn, Model::SupervisorColumn, Model::CauseCodeColumn, Model::TookColumn}, this);
    header->setSectionsClickable(false);
    setHorizontalHeader(header);
    static constexpr int widths[]{20, 9, 21, 24, 10, 22, 10, 11, 26, 14, 22, 9, 38};
    static_assert(std::size(widths) == Model::ColumnCount);
    header->setWidths({std::begin(widths), std::end(widths)},
                      {{Model::TimeColumn, {u"2026-12-28 20:58:58"_s}}});
    header->setStretchLastSection(true);

    setContextMenuPolicy(Qt::ActionsContextMenu);
    //: Context menu of a table: puts the selected rows on the clipboard
    auto *copy = new QAction(tr("&Copy"), this);
    copy->setObjectName("copyRecordsAction"_L1);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] { copySelectedRows(*this); });
    addAction(copy);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalTableView::readOnNearTheEnd);
}

void JournalTableView::setRows(RowHeight rows)
{
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(this, rows));
}

void JournalTableView::readOnNearTheEnd()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() > bar->maximum() - 2 * bar->pageStep() && model()->canFetchMore({}))
        model()->fetchMore({});
}

void JournalTableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int before = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (start > 0 || before == 0)
        return;
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(before + (end - start + 1) * verticalHeader()->defaultSectionSize());
}
