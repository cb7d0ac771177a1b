// SPDX-License-Identifier: Apache-2.0
#include "ui/common/chip.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace
{
constexpr int signSize = 14;
constexpr int padding = 9;
constexpr int gap = 5;
} // namespace

Chip::Chip(QLatin1StringView objectName, QLatin1StringView icon, const QColor &colour, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_colour(colour)
{
    setObjectName(objectName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void Chip::say(const QString &text, const QString &number)
{
    if (text == this->text() && number == m_number)
        return;
    m_number = number;
    setText(text);
    //: Name of a switch for screen readers; %1 is for instance "12 refused"
    setAccessibleName(tr("%1, filter").arg(text));
    //: Hint over a number in the head of the panel; %1 is for instance "12 refused"
    setToolTip(tr("%1. Click to show only these, click again to show all.").arg(text).toHtmlEscaped());
    updateGeometry();
    update();
}

void Chip::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int Chip::widthFor(const QString &words) const
{
    return 2 * padding + signSize + gap + fontMetrics().horizontalAdvance(words);
}

QSize Chip::sizeHint() const
{
    return {widthFor(shown()), fontMetrics().height() + 8};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = hasFocus() || isChecked() ? colours.accent : colours.border;
    const qreal thickness = hasFocus() ? 2 : 1;
    painter.setPen(QPen(edge, thickness));
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.raised : colours.surface);
    const qreal inset = thickness / 2;
    const QRectF shape = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          QSize(signSize, signSize), inner);
    Icons::paint(&painter, box, m_icon, m_colour);
    painter.setPen(colours.text);
    painter.drawText(
        inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)), shown());
}
