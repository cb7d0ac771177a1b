// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The simulator as a process of its own, with its control interface on.
class GatewayProcess
{
public:
    ~GatewayProcess();

    /// False: it did not come up; errorText() says why.
    bool start(const QStringList &arguments);
    QString errorText() const { return m_error; }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("gateway.pem")); }

    /// One call of the control interface; an empty object when it failed.
    QJsonObject control(const QByteArray &verb, const QString &path);
    /// Requests as recorded whose method and path fit.
    QList<QJsonObject> requests(const QString &method, const QString &pathPart);
    /// Sign-outs of this agent that really happened.
    QList<QJsonObject> signOuts(int agent);

private:
    QProcess m_process;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    int m_port = 0;
    QString m_error;
};
