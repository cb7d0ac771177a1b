// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/gatewayaddress.h"
#include "app/gateway/tlstrust.h"

#include <QList>
#include <QObject>
#include <QSslServer>

#include <functional>

/// A TLS server on 127.0.0.1 that knows no gateway: it records the bytes of each request and sends what the
/// test says, byte for byte. For what an orderly server never does.
class RawTlsServer : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        QByteArray bytes; ///< the whole answer, head included; empty: none
        bool close = false; ///< the connection is closed after it, without a byte more
    };
    using Handler = std::function<Answer(const QByteArray &request)>;
    /// Where a connection is closed before any request is read.
    enum class Refusal { None, BeforeHandshake, AfterHandshake };

    /// `host` empty: a certificate for 127.0.0.1.
    explicit RawTlsServer(const QByteArray &host = {});
    ~RawTlsServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void setRefusal(Refusal refusal) { m_refusal = refusal; }

    GatewayAddress address() const;
    TlsTrust trust() const { return m_trust; }

    QList<QByteArray> requests() const { return m_requests; } ///< whole ones, in order
    int connections() const { return m_connections; } ///< with a finished handshake
    /// Closes all that are open, idle ones too.
    void closeAll();

    /// "HTTP/1.1 200 OK" with this body as JSON.
    static QByteArray json(const QByteArray &body, const QByteArray &moreHead = {});

private:
    void onConnection(QSslSocket *socket);
    void onReadyRead(QSslSocket *socket);

    QSslServer m_server;
    TlsTrust m_trust;
    Handler m_handler;
    Refusal m_refusal = Refusal::None;
    QList<QSslSocket *> m_sockets;
    QHash<QSslSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};
