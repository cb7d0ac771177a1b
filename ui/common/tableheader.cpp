// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tableheader.h"

#include "ui/common/colours.h"
#include "ui/common/devicelines.h"
#include "ui/common/style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionHeader>

#include <algorithm>
#include <utility>

namespace
{
// As the style sheet has them.
constexpr int padding = 12;
constexpr int signRoom = 12;
} // namespace

TableHeader::TableHeader(const QSet<int> &trailingColumns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_trailing(trailingColumns)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(7 * gridStep);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::fitLast);
}

void TableHeader::setWidths(const QList<int> &gridSteps)
{
    m_gridSteps = gridSteps;
    for (int column = 0; column < gridSteps.size(); ++column)
        resizeSection(column, gridSteps[column] * gridStep);
}

// Only now is it certain what the titles look like. What a person has dragged stays as it is.
void TableHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    const QList<int> gridSteps = std::exchange(m_gridSteps, {});
    QList<int> untouched;
    for (int column = 0; column < gridSteps.size(); ++column) {
        if (isSectionHidden(column) || sectionSize(column) != gridSteps[column] * gridStep)
            continue;
        untouched.append(column);
        resizeSection(column, std::max(sectionSize(column), sectionSizeHint(column)));
    }
    narrow(untouched);
    fitLast();
}

// Takes from each what it has over its title, in proportion, but no more than a quarter of its width.
void TableHeader::narrow(const QList<int> &columns)
{
    int place = count() - 1;
    while (place > 0 && isSectionHidden(logicalIndex(place)))
        --place;
    const int last = logicalIndex(place);
    const int needed = length() - sectionSize(last) + sectionSizeHint(last);
    const int over = needed - viewport()->width();
    QList<int> spare;
    int total = 0;
    for (const int column : columns) {
        const int size = sectionSize(column);
        spare.append(column == last ? 0 : std::min(size - sectionSizeHint(column), size / 4));
        total += spare.last();
    }
    if (over <= 0 || over > total)
        return; // one scrolls in any case
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int taken = std::min(spare[i], (spare[i] * over + total - 1) / total);
        resizeSection(columns[i], sectionSize(columns[i]) - taken);
    }
}

// Qt measures with the header's own font, but the style sheet makes titles bold: with some fonts that is
// wider.
QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    QFont bold = font();
    bold.setBold(true);
    const int sign = isSortIndicatorShown() ? signRoom : 0;
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    size.setWidth(std::max(size.width(), QFontMetrics(bold).horizontalAdvance(title) + 2 * padding + sign));
    return size;
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fitLast();
}

void TableHeader::fitLast()
{
    int place = count() - 1;
    while (place >= 0 && isSectionHidden(logicalIndex(place)))
        --place;
    if (place < 0 || m_isFitting || !isVisible())
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const int last = logicalIndex(place);
    const int needed = sectionSizeHint(last);
    const bool hasRoom = viewport()->width() - (length() - sectionSize(last)) >= needed;
    setStretchLastSection(hasRoom);
    if (!hasRoom)
        resizeSection(last, std::max(needed, sectionSize(last)));
}

// A style sheet keeps room for the sign of sorting beside every title, also where there is none: titles would
// not stand over what is beneath them.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const Colours &colours = Colours::of(QGuiApplication::palette());
    DeviceLines::below(painter, rect, colours.border);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool isTrailing = m_trailing.contains(logicalIndex);
    QRect room = rect.adjusted(padding, 0, -padding, -1);
    // The sign stands at the section's end.
    if (isSorted && isRightToLeft())
        room.setLeft(room.left() + signRoom - padding / 3);
    else if (isSorted)
        room.setRight(room.right() - signRoom + padding / 3);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    const Qt::Alignment alignment = isTrailing ? Qt::AlignRight : Qt::AlignLeft;
    painter->save();
    painter->setFont(bold);
    painter->setPen(colours.muted);
    painter->drawText(room,
                      int(QStyle::visualAlignment(layoutDirection(), alignment | Qt::AlignVCenter))
                          | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(title, Qt::ElideRight, room.width()));
    painter->restore();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear(); // paintSection() draws it
}
