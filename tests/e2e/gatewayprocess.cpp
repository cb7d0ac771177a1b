// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/gatewayprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>

GatewayProcess::~GatewayProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished(3000);
    }
}

bool GatewayProcess::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SIMULATOR_PROGRAM),
                    QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--control"),
                                QStringLiteral("--parent-pipe"), QStringLiteral("--cert-out"),
                                certificateFile()}
                        + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20000)) {
            m_error = u"the simulator said nothing: " + m_process.errorString();
            return false;
        }
    }
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.mid(line.lastIndexOf(':') + 1).toInt();
    if (!line.startsWith("listening on https://127.0.0.1:") || m_port == 0)
        m_error = u"unexpected first line: " + QString::fromLatin1(line);
    return m_error.isEmpty();
}

QJsonObject GatewayProcess::control(const QByteArray &verb, const QString &path)
{
    QNetworkRequest request(QUrl(u"https://" + address() + u"/simulator/" + path));
    QSslConfiguration tls = request.sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(certificateFile()));
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, QByteArray());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10000);
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    reply->deleteLater();
    return answer;
}

QList<QJsonObject> GatewayProcess::requests(const QString &method, const QString &pathPart)
{
    QList<QJsonObject> found;
    const QJsonArray all = control("GET", QStringLiteral("record")).value(u"requests").toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject request = value.toObject();
        if (request.value(u"method").toString() == method
            && request.value(u"target").toString().contains(pathPart))
            found.append(request);
    }
    return found;
}

QList<QJsonObject> GatewayProcess::signOuts(int agent)
{
    QList<QJsonObject> found;
    const QJsonArray all = control("GET", QStringLiteral("record")).value(u"signOuts").toArray();
    for (const QJsonValue &value : all) {
        if (value.toObject().value(u"agent").toInt() == agent)
            found.append(value.toObject());
    }
    return found;
}
