// SPDX-License-Identifier: Apache-2.0
#include "ui/common/elidedlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

// A label whose text is all in another script asks for that script's height only, and the next text is cut.
QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return QLabel::sizeHint().expandedTo({0, fontMetrics().height() + margins.top() + margins.bottom()});
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QLabel::minimumSizeHint().expandedTo({0, sizeHint().height()});
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own: "…" comes at its end
    const QRect room = contentsRect();
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, room, int(aligned), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    // Escaped: names come from the gateway and must not be taken for markup.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       fits ? QString() : text().toHtmlEscaped(), this);
    return true;
}
