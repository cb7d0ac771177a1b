// SPDX-License-Identifier: Apache-2.0
#include "ui/agentlist/pointerhold.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

#include <utility>

PointerHold::PointerHold(QAbstractItemView *view, QObject *parent)
    : QObject(parent), m_restTimer(new QTimer(this))
{
    m_restTimer->setSingleShot(true);
    m_restTimer->setInterval(restMs);
    connect(m_restTimer, &QTimer::timeout, this, &PointerHold::onRest);
    view->setMouseTracking(true); // moves are told without a button as well
    view->viewport()->installEventFilter(this);
}

bool PointerHold::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
        hold();
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        release();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PointerHold::hold()
{
    m_restTimer->start();
    if (!std::exchange(m_held, true))
        Q_EMIT changed(true);
}

void PointerHold::release()
{
    m_restTimer->stop();
    if (std::exchange(m_held, false))
        Q_EMIT changed(false);
}

void PointerHold::onRest()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton
        || (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_restTimer->start();
    else
        release();
}
