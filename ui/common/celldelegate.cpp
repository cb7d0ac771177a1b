// SPDX-License-Identifier: Apache-2.0
#include "ui/common/celldelegate.h"

#include "ui/common/colours.h"
#include "ui/common/devicelines.h"
#include "ui/common/foreigntext.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace
{
constexpr int cellPadding = 12;
constexpr int iconSize = 16;
constexpr int selectionBar = 3;
constexpr int slack = 3; ///< joined letters are measured a little shorter than they are elided
} // namespace

CellDelegate::Sign CellDelegate::sign(const QModelIndex &, const QPalette &) const
{
    return {};
}

CellDelegate::Sign CellDelegate::endSign(const QModelIndex &, const QPalette &) const
{
    return {};
}

QString CellDelegate::shortText(const QModelIndex &) const
{
    return {};
}

int CellDelegate::rowHeight(const QWidget *view, RowHeight rows)
{
    const int padding = rows == RowHeight::Compact ? gridStep / 2 : 2 * gridStep;
    const int least = rows == RowHeight::Compact ? iconSize + gridStep / 2 : 4 * gridStep;
    return std::max(least, view->fontMetrics().height() + padding);
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return ForeignText::line(QStyledItemDelegate::displayText(value, locale));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    int width = item.fontMetrics.horizontalAdvance(item.text) + slack + 2 * cellPadding;
    for (const Sign &each : {sign(index, item.palette), endSign(index, item.palette)})
        width += each.icon.isEmpty() ? 0 : iconSize + gridStep;
    return {width, item.widget ? rowHeight(item.widget) : 4 * gridStep};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const Colours &colours = Colours::of(item.palette);
    const bool selected = item.state & QStyle::State_Selected;
    const bool rightToLeft = item.direction == Qt::RightToLeft;

    painter->save();
    if (selected)
        painter->fillRect(item.rect, colours.selection);
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    // Where the list is as high as its rows, its frame is the last one's line.
    if (!view || item.rect.bottom() < view->viewport()->height() - 1)
        DeviceLines::below(painter, item.rect, colours.raised);
    const bool first =
        rightToLeft ? view && item.rect.right() >= view->viewport()->width() - 1 : item.rect.left() == 0;
    if (selected && first) {
        const int x = rightToLeft ? item.rect.right() - selectionBar + 1 : item.rect.left();
        painter->fillRect(QRect(x, item.rect.top(), selectionBar, item.rect.height()), colours.accent);
    }

    QRect room = item.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    // At the beginning and at the end; what they take the text does not get.
    for (const bool atEnd : {false, true}) {
        const Sign drawn = atEnd ? endSign(index, item.palette) : sign(index, item.palette);
        if (drawn.icon.isEmpty())
            continue;
        const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
        const QRect box =
            QStyle::alignedRect(item.direction, side | Qt::AlignVCenter, QSize(iconSize, iconSize), room);
        painter->setOpacity(m_dimmed ? 0.55 : 1.0);
        Icons::paint(painter, box, drawn.icon, drawn.colour);
        painter->setOpacity(1.0);
        constexpr int taken = iconSize + gridStep;
        const bool fromLeft = atEnd == rightToLeft;
        room.adjust(fromLeft ? taken : 0, 0, fromLeft ? 0 : -taken, 0);
    }
    if (item.fontMetrics.horizontalAdvance(item.text) > room.width()) {
        if (const QString inShort = shortText(index); !inShort.isEmpty())
            item.text = displayText(inShort, item.locale);
    }
    painter->setFont(item.font);
    painter->setPen(m_dimmed ? colours.muted : colours.text);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own: "…" comes at its end
    const Qt::Alignment alignment = QStyle::visualAlignment(item.direction, item.displayAlignment);
    painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(item.text, item.textElideMode, room.width()));
    if (item.state & QStyle::State_HasFocus)
        DeviceLines::around(painter, item.rect, colours.accent);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool fits = sizeHint(option, index).width() <= option.rect.width();
    // Escaped: the text may come from the gateway and must not be taken for markup.
    const QString text = fits ? QString() : displayText(index.data(), option.locale).toHtmlEscaped();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}
