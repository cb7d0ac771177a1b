// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clickguard.h"

#include <QCursor>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTimer>

ClickGuard::ClickGuard(const QPointF &place) : QObject(qApp), m_place(place)
{
    qApp->installEventFilter(this);
    QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this,
                       &QObject::deleteLater);
}

void ClickGuard::guardHere()
{
    new ClickGuard(QCursor::pos());
}

bool ClickGuard::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        break;
    default:
        return false;
    }
    const QPointF way = static_cast<QMouseEvent *>(event)->globalPosition() - m_place;
    return way.manhattanLength() <= QGuiApplication::styleHints()->startDragDistance();
}
