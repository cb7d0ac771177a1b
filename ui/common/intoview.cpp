// SPDX-License-Identifier: Apache-2.0
#include "ui/common/intoview.h"

#include <QScreen>
#include <QWidget>

void bringIntoView(QWidget *window)
{
    const QScreen *screen = window->screen();
    if (window->isMaximized() || window->isFullScreen() || !screen)
        return;
    const QRect room = screen->availableGeometry();
    if (room.contains(window->frameGeometry()))
        return;
    const QSize frame = window->frameGeometry().size() - window->size();
    window->resize(window->size().boundedTo(room.size() - frame));
    const QSize whole = window->size() + frame;
    const QPoint most = room.bottomRight() - QPoint(whole.width() - 1, whole.height() - 1);
    window->move(qBound(room.left(), window->x(), qMax(room.left(), most.x())),
                 qBound(room.top(), window->y(), qMax(room.top(), most.y())));
}
