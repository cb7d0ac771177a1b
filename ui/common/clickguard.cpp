// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clickguard.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTimer>

ClickGuard::ClickGuard(const QPointF &place) : QObject(qApp), m_place(place)
{
    qApp->installEventFilter(this);
    QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this,
                       &QObject::deleteLater);
}

void ClickGuard::guard(const QPointF &place)
{
    new ClickGuard(place);
}

bool ClickGuard::eventFilter(QObject *, QEvent *event)
{
    const auto isNear = [this, event] {
        const QPointF way = static_cast<QMouseEvent *>(event)->globalPosition() - m_place;
        return way.manhattanLength() <= QGuiApplication::styleHints()->startDragDistance();
    };
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_isPressed = m_isPressed || isNear();
        return isNear();
    case QEvent::MouseButtonRelease:
        return m_isPressed && isNear(); // not the end of a drag
    default:
        return false;
    }
}
