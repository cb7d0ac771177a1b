// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

#include <array>
#include <memory>

class BenchApplication;
class QNetworkReply;
class SimulatedGateway;

/// A client without a program around it: what the gateway and Qt's network cost by themselves.
class BareClient : public QObject
{
    Q_OBJECT

public:
    BareClient(BenchApplication *application, const SimulatedGateway &gateway);

    /// Signs in and waits. False: it was refused.
    [[nodiscard]] bool signIn();
    /// Asks for the list and throws the answer away. Its bytes; 0: there was none.
    qint64 readList();
    /// One forced sign-out for each of these numbers, four in flight; how many were answered with 0.
    int signOut(int first, int count);
    void leave();

private:
    QNetworkReply *send(QNetworkAccessManager *manager, const QByteArray &verb, const QString &path,
                        const QByteArray &body = {});
    QByteArray answer(QNetworkReply *reply);

    BenchApplication *m_application;
    const SimulatedGateway &m_gateway;
    QSslConfiguration m_tls;
    QByteArray m_guid;
    QNetworkAccessManager m_manager;
    std::array<QNetworkAccessManager, 4> m_lanes;
};
