// SPDX-License-Identifier: Apache-2.0
#include "tests/access/privatedesktop.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>

#include <csignal>
#include <initializer_list>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20000;
const QString sessionName = u"tests-access-session"_s;
const QString accessibilityName = u"tests-access-accessibility"_s;

/// The first line of what it writes; empty when there is none.
QString firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            return {};
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

} // namespace

PrivateDesktop::PrivateDesktop() : m_session(QString()), m_accessibility(QString())
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
                             "QT_ACCESSIBILITY", "QT_QPA_PLATFORMTHEME", "SESSION_MANAGER", "LANGUAGE"})
        m_environment.remove(QLatin1StringView(name));
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        m_environment.insert(QLatin1StringView(name), m_home.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // Whether a screen reader runs is a setting of the desktop: it must not get into the developer's own.
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    for (QProcess *process : {&m_display, &m_sessionBus, &m_program}) {
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    }
}

PrivateDesktop::~PrivateDesktop()
{
    end(m_program);
    QDBusConnection::disconnectFromBus(accessibilityName);
    QDBusConnection::disconnectFromBus(sessionName);
    // With it goes what it has started: the accessibility bus and its registry.
    end(m_sessionBus);
    end(m_display);
}

QString PrivateDesktop::start()
{
    if (!m_home.isValid())
        return u"no temporary folder: "_s + m_home.errorString();
    // Qt takes a folder that others may look into for an unsafe one.
    QFile::setPermissions(m_home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (const QString problem = startDisplay(); !problem.isEmpty())
        return problem;
    return startSessionBus();
}

QString PrivateDesktop::startDisplay()
{
    m_display.setProcessEnvironment(m_environment);
    m_display.start(QStringLiteral(XVFB_PROGRAM),
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s, u"-nolisten"_s,
                     u"tcp"_s, u"-noreset"_s});
    const QString number = firstLine(m_display);
    if (number.isEmpty())
        return u"the display did not come up: "_s + m_display.errorString();
    m_environment.insert(u"DISPLAY"_s, u':' + number);
    return {};
}

QString PrivateDesktop::startSessionBus()
{
    m_sessionBus.setProcessEnvironment(m_environment);
    m_sessionBus.start(QStringLiteral(DBUS_DAEMON_PROGRAM),
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                        u"--address=unix:dir="_s + m_home.path()});
    const QString address = firstLine(m_sessionBus);
    if (address.isEmpty())
        return u"the session bus did not come up: "_s + m_sessionBus.errorString();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_session = QDBusConnection::connectToBus(address, sessionName);
    // The bus starts whoever answers to this name: at-spi2's launcher.
    const QDBusMessage answer =
        m_session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                      u"org.a11y.Bus"_s, u"GetAddress"_s),
                       QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return u"no accessibility bus: "_s + answer.errorMessage();
    m_accessibility =
        QDBusConnection::connectToBus(answer.arguments().value(0).toString(), accessibilityName);
    return m_accessibility.isConnected() ? QString() : m_accessibility.lastError().message();
}

QString PrivateDesktop::setScreenReaderEnabled(bool enabled)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                       u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
    call.setArguments(
        {u"org.a11y.Status"_s, u"ScreenReaderEnabled"_s, QVariant::fromValue(QDBusVariant(enabled))});
    const QDBusMessage answer = m_session.call(call, QDBus::Block, patienceMs);
    return answer.type() == QDBusMessage::ReplyMessage ? QString() : answer.errorMessage();
}

QString PrivateDesktop::startProgram(const QString &file)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.start(file, QStringList());
    return m_program.waitForStarted(patienceMs) ? QString() : m_program.errorString();
}

int PrivateDesktop::exitCode()
{
    if (m_program.state() != QProcess::NotRunning && !m_program.waitForFinished(patienceMs))
        return -1;
    return m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
}
