// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/areawalk.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace
{

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

QWidget *firstStopIn(QWidget *part)
{
    QWidget *widget = part;
    do {
        if ((widget == part || part->isAncestorOf(widget)) && takesFocus(widget))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != part);
    return nullptr;
}

} // namespace

AreaWalk::AreaWalk(QWidget *window, Areas areas)
    : QObject(window), m_window(window), m_areas(std::move(areas))
{
    connect(new QShortcut(Qt::Key_F6, window), &QShortcut::activated, this, [this] { go(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, window), &QShortcut::activated, this, [this] { go(-1); });
}

void AreaWalk::go(int step) const
{
    const QList<Area> areas = m_areas();
    const QWidget *focus = m_window->focusWidget();
    const auto here = std::find_if(areas.begin(), areas.end(), [focus](const Area &area) {
        return focus && (area.whole == focus || area.whole->isAncestorOf(focus));
    });
    const int count = int(areas.size());
    const int begin = here != areas.end() ? int(here - areas.begin()) : step > 0 ? -1 : count;
    for (int i = 1; i <= count; ++i) {
        const Area &area = areas.at(((begin + step * i) % count + count) % count);
        if (QWidget *stop = area.whole->isVisible() ? firstStopIn(area.entry) : nullptr) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}
