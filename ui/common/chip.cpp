// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chip.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyle>

namespace
{
constexpr int iconSize = 14;
constexpr int padding = 9;
constexpr int gap = 5;
} // namespace

Chip::Chip(QLatin1StringView objectName, QLatin1StringView icon, const QColor &colour, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_colour(colour)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::say(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    setVisible(!text.isEmpty());
}

QSize Chip::sizeHint() const
{
    return {2 * padding + iconSize + gap + fontMetrics().horizontalAdvance(m_text),
            fontMetrics().height() + 6};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.surface);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          QSize(iconSize, iconSize), inner);
    Icons::paint(&painter, box, m_icon, m_colour);
    painter.setPen(colours.text);
    painter.drawText(
        inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), m_text);
}
