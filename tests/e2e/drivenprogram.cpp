// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/drivenprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QUuid>

namespace
{

constexpr int patienceMs = 20000;

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray values = array.toArray();
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

QJsonObject command(const char *what, const QString &name)
{
    return {{QStringLiteral("do"), QString::fromLatin1(what)}, {QStringLiteral("name"), name}};
}

} // namespace

DrivenProgram::DrivenProgram(const QString &home) : m_home(home.isEmpty() ? m_ownHome.path() : home)
{
}

DrivenProgram::~DrivenProgram()
{
    kill();
}

void DrivenProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(3000);
}

QString DrivenProgram::journalFolder() const
{
    return m_home + u"/Floorwalker/Floorwalker/journal";
}

QString DrivenProgram::programFile()
{
    return qEnvironmentVariable("FLOORWALKER_PROGRAM", QStringLiteral(FLOORWALKER_PROGRAM));
}

bool DrivenProgram::start(const QStringList &arguments)
{
    const QString socketName = u"floorwalker-driver-" + QUuid::createUuid().toString(QUuid::Id128);
    if (!m_server.listen(socketName))
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("floorwalkerdriver"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"),
                       qEnvironmentVariable("FLOORWALKER_PLUGINS", QStringLiteral(FLOORWALKER_PLUGINS)));
    environment.insert(QStringLiteral("FLOORWALKER_DRIVER"), m_server.fullServerName());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home);
    // Each is the first of its kind, whatever else runs on this machine.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(programFile(), arguments);
    if (!m_server.waitForNewConnection(patienceMs))
        return false;
    m_socket = m_server.nextPendingConnection();
    return true;
}

QJsonObject DrivenProgram::call(const QJsonObject &command)
{
    if (!m_socket)
        return {{QStringLiteral("error"), QStringLiteral("not connected")}};
    m_socket->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    while (!m_socket->canReadLine()) {
        if (!m_socket->waitForReadyRead(patienceMs))
            return {{QStringLiteral("error"), QStringLiteral("no answer from the driver")}};
    }
    return QJsonDocument::fromJson(m_socket->readLine()).object();
}

QString DrivenProgram::type(const QString &name, const QString &text)
{
    QJsonObject typing = command("type", name);
    typing.insert(u"text", text);
    return call(typing).value(u"error").toString();
}

QString DrivenProgram::click(const QString &name)
{
    return call(command("click", name)).value(u"error").toString();
}

QString DrivenProgram::press(const QString &name, const QString &keys)
{
    QJsonObject pressing = command("press", name);
    pressing.insert(u"keys", keys);
    return call(pressing).value(u"error").toString();
}

QString DrivenProgram::read(const QString &name)
{
    return call(command("read", name)).value(u"text").toString();
}

bool DrivenProgram::isEnabled(const QString &name)
{
    return call(command("read", name)).value(u"enabled").toBool();
}

bool DrivenProgram::isShown(const QString &name)
{
    return call(command("read", name)).value(u"ok").toBool();
}

QList<QStringList> DrivenProgram::table(const QString &name)
{
    QList<QStringList> rows;
    const QJsonArray array = call(command("table", name)).value(u"rows").toArray();
    for (const QJsonValue &row : array)
        rows.append(textsOf(row));
    return rows;
}

QStringList DrivenProgram::header(const QString &name)
{
    return textsOf(call(command("table", name)).value(u"header"));
}

int DrivenProgram::rowCount(const QString &name)
{
    return call(command("table", name)).value(u"count").toInt(-1);
}

int DrivenProgram::select(const QString &table, const QStringList &texts)
{
    QJsonObject selecting = command("select", table);
    selecting.insert(u"column", 0);
    selecting.insert(u"texts", QJsonArray::fromStringList(texts));
    return call(selecting).value(u"count").toInt();
}

QStringList DrivenProgram::labels()
{
    return textsOf(call(command("windows", {})).value(u"labels"));
}

QStringList DrivenProgram::titles()
{
    return textsOf(call(command("windows", {})).value(u"titles"));
}

int DrivenProgram::close()
{
    call(command("close", {}));
    if (!m_process.waitForFinished(patienceMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
