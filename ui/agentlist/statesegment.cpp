// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/statesegment.h"

#include "ui/common/colours.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace
{
constexpr int signSize = 14;
constexpr int padding = gridStep;
constexpr int gap = 5;
} // namespace

StateSegment::StateSegment(AgentState state, QWidget *parent) : QAbstractButton(parent), m_state(state)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // "state-idle" -> "idleStateSegment"
    setObjectName(QString(Icons::stateName(state)).remove(QLatin1StringView("state-"))
                  + QLatin1StringView("StateSegment"));
    setCount(0);
}

void StateSegment::setCount(int count)
{
    m_count = count;
    //: A part of the state bar: %1 a state such as "Talking", %2 how many agents are in it
    const QString label = tr("%1 %2").arg(AgentText::state(m_state), QLocale().toString(count));
    if (label != text()) {
        setText(label);
        setAccessibleName(label);
        //: Hint over a part of the state bar; %1 is for instance "Talking 401"
        setToolTip(tr("%1. Click to show only these, click again to show all.").arg(label).toHtmlEscaped());
        update();
    }
}

void StateSegment::setFaded(bool faded)
{
    if (m_faded != faded) {
        m_faded = faded;
        update();
    }
}

int StateSegment::leastWidth() const
{
    return 2 * padding + signSize + gap + fontMetrics().horizontalAdvance(QLocale().toString(m_count));
}

QSize StateSegment::sizeHint() const
{
    return {2 * padding + signSize + gap + fontMetrics().horizontalAdvance(text()), 4 * gridStep};
}

bool StateSegment::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void StateSegment::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    const QColor own = colours.state(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    // Stepped back: a tint with the state's colour for text; else filled.
    const QColor ink = m_faded ? own : colours.onState;
    QColor fill = m_faded ? colours.surface : own;
    if (underMouse())
        fill = m_faded ? colours.raised : Colours::isDark(palette()) ? own.lighter(108) : own.darker(110);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(m_faded ? own : fill, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(shape, 5, 5);
    if (m_state == AgentState::Unknown && !m_faded) {
        QColor lines = ink;
        lines.setAlpha(45);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(lines, Qt::BDiagPattern));
        painter.drawRoundedRect(shape, 5, 5);
    }

    const QString number = QLocale().toString(m_count);
    const int room = width() - 2 * padding - signSize - gap;
    QString shown = fontMetrics().horizontalAdvance(text()) <= room ? text() : number;
    if (fontMetrics().horizontalAdvance(shown) > room)
        shown.clear();
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect box = shown.isEmpty()
        ? QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(signSize, signSize), rect())
        : QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(signSize, signSize),
                              inner);
    Icons::paint(&painter, box, Icons::stateName(m_state), ink);
    painter.setPen(ink);
    if (!shown.isEmpty()) {
        QRect words = inner;
        constexpr int taken = signSize + gap;
        if (layoutDirection() == Qt::RightToLeft)
            words.setRight(words.right() - taken);
        else
            words.setLeft(words.left() + taken);
        painter.drawText(
            words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), shown);
    }
    if (hasFocus() || isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() ? colours.text : ink, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}
