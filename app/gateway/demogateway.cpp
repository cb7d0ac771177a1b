// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/demogateway.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace
{

constexpr QLatin1StringView simulatorName("ccgateway-simulator");

QString simulatorFile()
{
    return QStandardPaths::findExecutable(simulatorName, {QCoreApplication::applicationDirPath()});
}

} // namespace

DemoGateway::DemoGateway(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoGateway::onOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr(
                "The simulated gateway could not be started. Close Floorwalker and start the demo again."));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        Q_EMIT failed(tr("The simulated gateway has ended. Close Floorwalker and start the demo again."));
    });
}

DemoGateway::~DemoGateway()
{
    m_process.disconnect(this);
    // It ends when its standard input does; killing is for one that hangs.
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(1000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoGateway::start()
{
    const QString file = simulatorFile();
    if (file.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT failed(
                    tr("The demo needs the program %1 beside Floorwalker; it is not part of this package. "
                       "Start Floorwalker without the demo.")
                        .arg(simulatorName));
            },
            Qt::QueuedConnection);
        return;
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(file,
                    {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--agents"),
                     QStringLiteral("2000"), QStringLiteral("--churn"), QStringLiteral("20"),
                     QStringLiteral("--latency"), QStringLiteral("40"), QStringLiteral("--guid-check"),
                     QStringLiteral("lenient"), QStringLiteral("--parent-pipe"), QStringLiteral("--cert-out"),
                     m_folder.filePath(QStringLiteral("gateway.pem"))});
}

void DemoGateway::onOutput()
{
    constexpr QByteArrayView announcement("listening on https://");
    while (!m_ready && m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (!line.startsWith(announcement))
            continue;
        const GatewayAddressResult address =
            GatewayAddressReader::read(QString::fromLatin1(line.mid(announcement.size())));
        const TlsTrustResult trust =
            TlsTrustReader::fromFile(m_folder.filePath(QStringLiteral("gateway.pem")));
        if (!address.address || !trust.problem.isEmpty()) {
            Q_EMIT failed(tr(
                "The simulated gateway could not be started. Close Floorwalker and start the demo again."));
            return;
        }
        m_address = *address.address;
        m_trust = trust.trust;
        m_ready = true;
        Q_EMIT ready();
    }
    if (m_ready)
        m_process.readAllStandardOutput();
}

Credentials DemoGateway::credentials()
{
    return {*AgentId::fromInt(1300), QStringLiteral("secret"), QString()};
}
