// SPDX-License-Identifier: Apache-2.0
#include "tests/access/screenreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

struct Signal {
    QLatin1StringView interface;
    QLatin1StringView member;
    QLatin1StringView detail;
    QLatin1StringView event; ///< as one registers for it
};

constexpr Signal followed[]{
    {"org.a11y.atspi.Event.Object"_L1, "PropertyChange"_L1, "accessible-name"_L1,
     "object:property-change:accessible-name"_L1},
    {"org.a11y.atspi.Event.Object"_L1, "StateChanged"_L1, "showing"_L1, "object:state-changed:showing"_L1},
    {"org.a11y.atspi.Event.Object"_L1, "StateChanged"_L1, "focused"_L1, "object:state-changed:focused"_L1},
    {"org.a11y.atspi.Event.Window"_L1, "Activate"_L1, ""_L1, "window:activate"_L1},
};

void collect(const Accessible &thing, const ScreenReader::Fits &fits, QList<Accessible> *found)
{
    if (thing.isNull() || !thing.is(Accessible::Showing))
        return;
    if (fits(thing))
        found->append(thing);
    if (thing.isTable())
        return;
    const QList<Accessible> children = thing.children();
    for (const Accessible &child : children)
        collect(child, fits, found);
}

} // namespace

ScreenReader::ScreenReader(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
}

QString ScreenReader::listen()
{
    for (const Signal &signal : followed) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                           u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
        call.setArguments({QString(signal.event)});
        const QDBusMessage answer = m_bus.call(call, QDBus::Block, 10000);
        if (answer.type() != QDBusMessage::ReplyMessage)
            return answer.errorMessage();
        // Two may come by the same signal, which is connected once.
        m_bus.connect(QString(), QString(), signal.interface, signal.member, this,
                      SLOT(onEvent(QDBusMessage)));
    }
    return {};
}

void ScreenReader::onEvent(const QDBusMessage &message)
{
    const QString detail = message.arguments().value(0).toString();
    const int gained = message.arguments().value(1).toInt();
    for (const Signal &signal : followed) {
        if (message.interface() != signal.interface || message.member() != signal.member
            || detail != signal.detail || (signal.member == "StateChanged"_L1 && gained == 0))
            continue;
        const Accessible source(m_bus, message.service(), message.path());
        m_heard.append({signal.event, source.role(), source.name()});
        return;
    }
}

Accessible ScreenReader::program(const QString &name) const
{
    const QList<Accessible> programs = Accessible::desktop(m_bus).children();
    const auto found = std::find_if(programs.begin(), programs.end(),
                                    [&](const Accessible &program) { return program.name() == name; });
    return found == programs.end() ? Accessible() : *found;
}

QList<Accessible> ScreenReader::windows(const QString &name) const
{
    QList<Accessible> shown = program(name).children();
    shown.removeIf([](const Accessible &window) { return !window.is(Accessible::Showing); });
    return shown;
}

QList<Accessible> ScreenReader::all(const Accessible &window, const Fits &fits)
{
    QList<Accessible> found;
    collect(window, fits, &found);
    return found;
}

Accessible ScreenReader::find(const Accessible &window, const QString &role, const QString &name)
{
    const QList<Accessible> found =
        all(window, [&](const Accessible &each) { return each.name() == name && each.role() == role; });
    return found.size() == 1 ? found.first() : Accessible();
}

QStringList ScreenReader::names(const Accessible &window, const QString &role)
{
    QStringList names;
    const QList<Accessible> found = all(window, [&](const Accessible &each) { return each.role() == role; });
    for (const Accessible &each : found)
        names.append(each.name());
    return names;
}

Accessible ScreenReader::focused(const Accessible &window)
{
    return all(window, [](const Accessible &each) { return each.is(Accessible::Focused); }).value(0);
}

QStringList ScreenReader::heardOf(const QString &event, const QString &role) const
{
    QStringList names;
    for (const Heard &each : m_heard) {
        if (each.event == event && each.role == role)
            names.append(each.name);
    }
    return names;
}
