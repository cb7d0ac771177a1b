// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/access/accessible.h"

#include <QObject>

#include <functional>

/// Does what a screen reader does: asks a program's windows for what is in them, and listens to its events.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// What was heard of: the event, and the thing as it was when the event had come.
    struct Heard {
        QString event; ///< "object:property-change:accessible-name"
        QString role;
        QString name;
    };

    explicit ScreenReader(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Registers for events. Before the program is started: it asks once who listens to what. Empty, or what
    /// went wrong.
    QString listen();

    /// The program of this name; null when it has not come to the bus.
    Accessible program(const QString &name) const;
    /// Its windows that are on the screen.
    QList<Accessible> windows(const QString &program) const;

    using Fits = std::function<bool(const Accessible &)>;
    /// What is on the screen in this window and fits, in the order of the tree. It does not look into tables.
    static QList<Accessible> all(const Accessible &window, const Fits &fits);
    /// The one of this role and name; null when there is none, or more than one.
    static Accessible find(const Accessible &window, const QString &role, const QString &name);
    /// The names of all that has this role.
    static QStringList names(const Accessible &window, const QString &role);
    static Accessible focused(const Accessible &window);

    QList<Heard> heard() const { return m_heard; }
    void forget() { m_heard.clear(); }
    /// The names of things of this role of which this event was heard.
    QStringList heardOf(const QString &event, const QString &role) const;

private Q_SLOTS:
    void onEvent(const QDBusMessage &message);

private:
    QDBusConnection m_bus;
    QList<Heard> m_heard;
};
