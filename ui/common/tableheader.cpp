// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tableheader.h"

#include "ui/common/colours.h"
#include "ui/common/devicelines.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOptionHeader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr int padding = 12; // as the style sheet has it
constexpr int signEdge = 12;
constexpr int signGap = 4;
constexpr int signRoom = signGap + signEdge - padding / 3; ///< the sign may come nearer to the next column
} // namespace

TableHeader::TableHeader(const QSet<int> &trailingColumns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_trailing(trailingColumns)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(7 * gridStep);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::fit);
}

void TableHeader::setWidths(const QList<int> &gridSteps, const QHash<int, QStringList> &texts)
{
    m_gridSteps = gridSteps;
    m_texts = texts;
    for (int column = 0; column < gridSteps.size(); ++column)
        resizeSection(column, gridSteps[column] * gridStep);
}

void TableHeader::setFilling(int column, int least, int wanted)
{
    m_filling = column;
    m_fillingLeast = least * gridStep;
    m_fillingWanted = wanted * gridStep;
    setStretchLastSection(false);
}

// Only now is it certain what the letters look like. What a person has dragged stays as it is.
void TableHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    const QList<int> gridSteps = std::exchange(m_gridSteps, {});
    QList<int> untouched;
    for (int column = 0; column < gridSteps.size(); ++column) {
        if (isSectionHidden(column) || sectionSize(column) != gridSteps[column] * gridStep)
            continue;
        untouched.append(column);
        resizeSection(column, std::max(sectionSize(column), leastWidth(column)));
    }
    narrow(untouched);
    fit();
}

// Of the title, and of what is known to stand beneath it.
int TableHeader::leastWidth(int column) const
{
    int width = sectionSizeHint(column);
    const QFontMetrics cells(parentWidget()->font());
    for (const QString &text : m_texts.value(column))
        width = std::max(width, cells.horizontalAdvance(text) + 2 * padding);
    return width;
}

int TableHeader::lastColumn() const
{
    int place = count() - 1;
    while (place > 0 && isSectionHidden(logicalIndex(place)))
        --place;
    return logicalIndex(place);
}

// Takes from each what it has over its least, in proportion, but no more than a quarter of its width.
void TableHeader::narrow(const QList<int> &columns)
{
    const int filling = m_filling >= 0 && !isSectionHidden(m_filling) ? m_filling : lastColumn();
    const int others = length() - sectionSize(filling);
    const int room = viewport()->width();
    const int title = sectionSizeHint(filling);
    const int over = others + std::max(m_fillingWanted, title) - room;
    QList<int> spare;
    int total = 0;
    for (const int column : columns) {
        const int size = sectionSize(column);
        spare.append(column == filling ? 0 : std::clamp(size - leastWidth(column), 0, size / 4));
        total += spare.last();
    }
    if (over <= 0 || total == 0 || others - total + std::max(m_fillingLeast, title) > room)
        return; // all have what they want, or one scrolls in any case
    const int toTake = std::min(over, total);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int taken = std::min(spare[i], (spare[i] * toTake + total - 1) / total);
        resizeSection(columns[i], sectionSize(columns[i]) - taken);
    }
}

// Qt measures with the header's own font, but the style sheet makes titles bold; and it keeps more room for
// the sign of sorting than paintSection() needs.
QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int sign = isSortIndicatorShown() ? signRoom : 0;
    const QString title = model()->headerData(logicalIndex, orientation()).toString();
    size.setWidth(QFontMetrics(bold).horizontalAdvance(title) + 1 + 2 * padding + sign);
    return size;
}

void TableHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fit();
}

void TableHeader::fit()
{
    if (count() == 0 || m_isFitting || !isVisible())
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const bool isLast = m_filling < 0 || isSectionHidden(m_filling);
    const int column = isLast ? lastColumn() : m_filling;
    const int needed = std::max(isLast ? 0 : m_fillingLeast, sectionSizeHint(column));
    const int left = viewport()->width() - (length() - sectionSize(column));
    setStretchLastSection(isLast && left >= needed);
    if (!isLast)
        resizeSection(column, left >= needed ? left : std::max(needed, m_fillingWanted));
    else if (left < needed)
        resizeSection(column, std::max(needed, sectionSize(column)));
}

// A style sheet keeps room for the sign of sorting beside every title, also where there is none, and puts it
// at the column's end: titles would not stand over what is beneath them, nor the sign beside its title.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const Colours &colours = Colours::of(QGuiApplication::palette());
    DeviceLines::below(painter, rect, colours.border);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool isAtRight = m_trailing.contains(logicalIndex) != isRightToLeft();
    const int forSign = isSorted ? signRoom : 0;
    const QRect room =
        rect.adjusted(padding + (isAtRight ? forSign : 0), 0, -padding - (isAtRight ? 0 : forSign), -1);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString title = metrics.elidedText(model()->headerData(logicalIndex, orientation()).toString(),
                                             Qt::ElideRight, room.width());
    painter->save();
    painter->setFont(bold);
    painter->setPen(colours.muted);
    painter->drawText(room,
                      int(isAtRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter
                          | Qt::TextSingleLine,
                      title);
    painter->restore();
    if (!isSorted)
        return;
    const int width = metrics.horizontalAdvance(title);
    const int x = isAtRight ? room.right() + 1 - width - signGap - signEdge : room.left() + width + signGap;
    Icons::paint(painter, QRect(x, rect.top() + (rect.height() - signEdge) / 2, signEdge, signEdge),
                 sortIndicatorOrder() == Qt::AscendingOrder ? "chevron-up"_L1 : "chevron-down"_L1,
                 colours.muted);
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear(); // paintSection() draws both
    option->sortIndicator = QStyleOptionHeader::None;
}
