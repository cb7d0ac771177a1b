// SPDX-License-Identifier: Apache-2.0
#include "ui/common/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace
{

// Qt has an event of its own for this since 6.8. Before, there is what AT-SPI's screen readers do with a
// notification: Orca says it when it appears, and does not care for changed names where the focus is not
// (onShowingChanged and onNameChanged in its scripts/default.py).
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

constexpr const char *mark = "announces";

QAccessibleInterface *makeNotification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool()
        ? new QAccessibleWidget(widget, QAccessible::Notification)
        : nullptr;
}

void prepare(QWidget *widget)
{
    QAccessible::installFactory(makeNotification); // again: does nothing
    widget->setProperty(mark, true);
}

void say(QWidget *widget, const QString &)
{
    if (!widget->isVisible()) {
        widget->show(); // sends the same event
        return;
    }
    QAccessibleEvent appeared(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

#else

void prepare(QWidget *)
{
}

void say(QWidget *widget, const QString &sentence)
{
    widget->show();
    QAccessibleAnnouncementEvent announcement(widget, sentence);
    QAccessible::updateAccessibility(&announcement);
}

#endif

} // namespace

void prepareAnnouncements(QWidget *widget)
{
    prepare(widget);
}

void announce(QWidget *widget, const QString &sentence)
{
    widget->setAccessibleName(sentence);
    say(widget, sentence);
}
