// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tableheader.h"

#include "ui/common/style.h"

#include <QStyleOptionHeader>

TableHeader::TableHeader(const QSet<int> &trailingColumns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_trailing(trailingColumns)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(7 * gridStep);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->textAlignment =
        (m_trailing.contains(logicalIndex) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}
