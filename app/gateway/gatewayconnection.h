// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayaddress.h"
#include "app/gateway/tlstrust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>

#include <array>
#include <memory>

class Clock;
class GatewayRequest;
struct GatewayResult;

/// How one gateway is reached on behalf of one signed-in supervisor: address, trust, Guid and cookies (in
/// memory only). It makes requests and knows nothing of what they mean. Requests must not outlive it.
class GatewayConnection : public QObject
{
    Q_OBJECT

public:
    GatewayConnection(GatewayAddress address, const TlsTrust &trust, Clock *clock, QObject *parent = nullptr);
    ~GatewayConnection() override;

    const GatewayAddress &address() const { return m_address; }
    Clock *clock() const { return m_clock; }

    /// A request that has not been started. The caller owns it through `parent`.
    GatewayRequest *request(const CallSpec &spec, QObject *parent);

    /// The newest session secret; never log or store it.
    QByteArray guid() const { return m_guid; }
    /// Grows with every new Guid: tells whether a call was sent with the newest one.
    quint64 guidGeneration() const { return m_guidGeneration; }
    /// Takes the value of a `Set-GUID` header. A Guid that was in use before is ignored: late answers carry
    /// old ones.
    void takeGuidHeader(const QByteArray &header);
    /// Forgets Guid, cookies and kept-alive connections.
    void forgetSession();
    /// DefaultProxy: as the application is set up. Takes effect for connections not made yet.
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }
    /// The next calls open new connections; Guid and cookies stay.
    void dropConnections();
    /// From now on one call at a time, the event poll excepted: some gateways answer 000-007 when two calls
    /// of one acting agent overlap (gateway reference, section 9, no. 16). Switched on by the first such
    /// answer.
    bool isSerial() const { return m_serial; }

Q_SIGNALS:
    void callFinished(const CallSpec &spec, const GatewayResult &result);

private:
    friend class GatewayRequest;
    QNetworkAccessManager *accessManager(Lane lane);
    /// Begins the request now, or when its turn comes.
    void admit(GatewayRequest *request);
    void leave(GatewayRequest *request);
    void beginNext();

    GatewayAddress m_address;
    QSslConfiguration m_tls;
    QString m_acceptedCertificate;
    QNetworkProxy m_proxy{QNetworkProxy::DefaultProxy};
    Clock *m_clock;
    std::array<std::unique_ptr<QNetworkAccessManager>, laneCount> m_lanes;
    std::unique_ptr<QNetworkCookieJar> m_cookies;
    QByteArray m_guid;
    QList<QByteArray> m_oldGuids;
    quint64 m_guidGeneration = 0;
    QList<GatewayRequest *> m_underWay; ///< without the event poll
    QList<GatewayRequest *> m_waiting; ///< for their turn, only when serial
    bool m_serial = false;
};
