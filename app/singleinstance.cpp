// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestWaitMs = 1000;
constexpr int pauseMs = 20;

/// What tells this person's screen from others on the same machine.
QString screen()
{
#ifdef Q_OS_WIN
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return qEnvironmentVariable("USERDOMAIN") + u'\\' + qEnvironmentVariable("USERNAME") + u' '
        + QString::number(session);
#else
    return qEnvironmentVariable("WAYLAND_DISPLAY") + u' ' + qEnvironmentVariable("DISPLAY");
#endif
}

/// A folder of this person alone: in a shared one another could take the name and keep the program from
/// starting.
QString privateFolder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent) : QObject(parent)
{
    // Hashed and short: a socket's path may have 108 bytes.
    const QByteArray hash =
        QCryptographicHash::hash((name + u' ' + screen()).toUtf8(), QCryptographicHash::Sha256);
    const QString fileName = u"floorwalker-" + QString::fromLatin1(hash.toHex().first(16));
    const QString folder = privateFolder();
    if (!folder.isEmpty()) {
        const QString path = QDir(folder).filePath(fileName);
        m_lock = std::make_unique<QLockFile>(path + u".lock");
        m_lock->setStaleLockTime(0); // age says nothing: a shift is long. Dead is who has no process
#ifdef Q_OS_WIN
        m_serverName = fileName; // of a named pipe
#else
        m_serverName = path;
#endif
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance()
{
    // Before the lock goes: whoever gets it next makes a socket of his own at the same place.
    m_server.close();
}

bool SingleInstance::claim()
{
    if (!m_lock || m_server.isListening())
        return true;
    if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError && tellTheOther())
        return false;
    if (m_lock->isLocked()) {
        QLocalServer::removeServer(m_serverName);
        m_server.listen(m_serverName); // without it a second start finds nobody to tell, and runs
    }
    return true;
}

bool SingleInstance::tellTheOther()
{
    const QDeadlineTimer deadline(longestWaitMs);
    const auto remaining = [&deadline] { return int(std::max<qint64>(1, deadline.remainingTime())); };
    // It may have begun a moment ago and not listen yet, or be ending.
    do {
        QLocalSocket socket;
        socket.connectToServer(m_serverName);
        if (socket.waitForConnected(remaining())) {
            socket.write("raise\n"); // not read: the connection is the message
            socket.waitForBytesWritten(remaining());
            return true;
        }
        QThread::msleep(pauseMs);
    } while (!deadline.hasExpired() && !m_lock->tryLock(0));
    return false;
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromServer();
        Q_EMIT raiseRequested();
    }
}
