// SPDX-License-Identifier: Apache-2.0
#include "tests/access/accessible.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 5000;
constexpr uint labelledBy = 2; ///< ATSPI_RELATION_LABELLED_BY
constexpr uint passwordText = 40; ///< ATSPI_ROLE_PASSWORD_TEXT
const QString prefix = u"org.a11y.atspi."_s;

/// What AT-SPI writes as (so): a program's name on the bus, and a path in it.
struct Reference {
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

struct Relation {
    uint type = 0;
    QList<Reference> targets;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Relation &relation)
{
    argument.beginStructure();
    argument >> relation.type;
    argument.beginArray();
    while (!argument.atEnd()) {
        Reference target;
        argument >> target;
        relation.targets.append(target);
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

struct Action {
    QString name;
    QString description;
    QString keys;
};

const QDBusArgument &operator>>(const QDBusArgument &argument, Action &action)
{
    argument.beginStructure();
    argument >> action.name >> action.description >> action.keys;
    argument.endStructure();
    return argument;
}

template <class T> QList<T> listOf(const QVariant &value)
{
    QList<T> list;
    if (!value.canConvert<QDBusArgument>())
        return list;
    const auto argument = value.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        T each;
        argument >> each;
        list.append(each);
    }
    argument.endArray();
    return list;
}

} // namespace

Accessible::Accessible(const QDBusConnection &bus, const QString &service, const QString &path)
    : m_bus(bus), m_service(service), m_path(path)
{
}

Accessible Accessible::desktop(const QDBusConnection &bus)
{
    return {bus, u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
}

QDBusMessage Accessible::call(const char *interface, const char *method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_service, m_path, prefix + QLatin1StringView(interface), QLatin1StringView(method));
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, patienceMs);
}

QVariant Accessible::property(const char *interface, const char *name) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, m_path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({QString(prefix + QLatin1StringView(interface)), QString(QLatin1StringView(name))});
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, patienceMs);
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

Accessible Accessible::accessible(const QVariant &reference) const
{
    if (!reference.canConvert<QDBusArgument>())
        return {};
    Reference read;
    reference.value<QDBusArgument>() >> read;
    if (read.path.path() == u"/org/a11y/atspi/null")
        return {};
    return {m_bus, read.service, read.path.path()};
}

QString Accessible::role() const
{
    // Qt 6.4 knows this one by its number only; that is what screen readers go by.
    if (call("Accessible", "GetRole").arguments().value(0).toUInt() == passwordText)
        return u"password text"_s;
    return call("Accessible", "GetRoleName").arguments().value(0).toString();
}

bool Accessible::is(State state) const
{
    const QList<uint> bits = listOf<uint>(call("Accessible", "GetState").arguments().value(0));
    return (bits.value(state / 32) >> (state % 32)) & 1;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> found;
    const QList<Reference> references =
        listOf<Reference>(call("Accessible", "GetChildren").arguments().value(0));
    for (const Reference &each : references)
        found.append({m_bus, each.service, each.path.path()});
    return found;
}

QList<Accessible> Accessible::labels() const
{
    QList<Accessible> found;
    const QList<Relation> relations =
        listOf<Relation>(call("Accessible", "GetRelationSet").arguments().value(0));
    for (const Relation &relation : relations) {
        for (const Reference &each : relation.targets) {
            if (relation.type == labelledBy)
                found.append({m_bus, each.service, each.path.path()});
        }
    }
    return found;
}

QStringList Accessible::actions() const
{
    QStringList names;
    const QList<Action> actions = listOf<Action>(call("Action", "GetActions").arguments().value(0));
    for (const Action &action : actions)
        names.append(action.name);
    return names;
}

bool Accessible::act(const QString &action) const
{
    const qsizetype index = actions().indexOf(action);
    return index >= 0 && call("Action", "DoAction", {int(index)}).arguments().value(0).toBool();
}

bool Accessible::grabFocus() const
{
    return call("Component", "GrabFocus").arguments().value(0).toBool();
}

QString Accessible::text() const
{
    return call("Text", "GetText", {0, -1}).arguments().value(0).toString();
}

bool Accessible::setText(const QString &text) const
{
    return call("EditableText", "SetTextContents", {text}).arguments().value(0).toBool();
}

bool Accessible::isTable() const
{
    const QStringList interfaces = call("Accessible", "GetInterfaces").arguments().value(0).toStringList();
    return interfaces.contains(prefix + u"Table");
}

Accessible Accessible::cell(int row, int column) const
{
    return accessible(call("Table", "GetAccessibleAt", {row, column}).arguments().value(0));
}

Accessible Accessible::columnHeader(int column) const
{
    return accessible(call("Table", "GetColumnHeader", {column}).arguments().value(0));
}

bool Accessible::selectRow(int row) const
{
    return call("Table", "AddRowSelection", {row}).arguments().value(0).toBool();
}
