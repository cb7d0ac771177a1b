// SPDX-License-Identifier: Apache-2.0
#include "app/settings/sessionmark.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView groupName("session");
constexpr QLatin1StringView gatewayKey("session/gateway");
constexpr QLatin1StringView agentKey("session/agent");
constexpr QLatin1StringView deskKey("session/desk");
constexpr QLatin1StringView timeKey("session/time");

/// Settings follow a person from desk to desk (roaming profiles, homes on a server); a crash stays where it
/// was. Hashed, because the machine's id is meant for programs on this machine alone.
QString thisDesk()
{
    QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName().toUtf8();
    machine.prepend("Floorwalker desk ");
    const QByteArray hash = QCryptographicHash::hash(machine, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32));
}

} // namespace

SessionMark::SessionMark(QSettings *settings) : m_settings(settings)
{
}

void SessionMark::set(const QString &gateway, int agent, qint64 utcMs)
{
    m_settings->setValue(gatewayKey, gateway);
    m_settings->setValue(agentKey, agent);
    m_settings->setValue(deskKey, thisDesk());
    m_settings->setValue(timeKey, QString::number(utcMs));
    m_settings->sync();
}

void SessionMark::clear()
{
    m_settings->remove(groupName);
    m_settings->sync();
}

bool SessionMark::isFor(const QString &gateway, int agent, qint64 sinceUtcMs) const
{
    bool isNumber = false;
    const int marked = m_settings->value(agentKey).toString().toInt(&isNumber);
    bool isTime = false;
    const qint64 time = m_settings->value(timeKey).toString().toLongLong(&isTime);
    return isNumber && marked == agent && isTime && time >= sinceUtcMs && !gateway.isEmpty()
        && m_settings->value(gatewayKey).toString().compare(gateway, Qt::CaseInsensitive) == 0
        && m_settings->value(deskKey).toString() == thisDesk();
}
