// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawtlsserver.h"

#include "tests/simulator/certificate.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace
{

/// Bytes of the first whole request in the buffer; 0: not yet whole.
qsizetype requestLength(const QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    qsizetype bodyLength = 0;
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            bodyLength = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype whole = headEnd + 4 + bodyLength;
    return buffer.size() < whole ? 0 : whole;
}

} // namespace

RawTlsServer::RawTlsServer(const QByteArray &host)
{
    std::string error;
    const ccsim::Certificate certificate = ccsim::makeCertificate(host.toStdString(), &error);
    const QByteArray pem = QByteArray::fromStdString(certificate.certificatePem);
    m_trust.authorities = QSslCertificate::fromData(pem, QSsl::Pem);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(m_trust.authorities);
    configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(certificate.keyPem), QSsl::Ec));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this](QSslSocket *socket) {
        if (m_refusal == Refusal::BeforeHandshake)
            socket->abort();
    });
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            onConnection(qobject_cast<QSslSocket *>(socket));
    });
    if (!certificate.isValid() || !m_server.listen(QHostAddress::LocalHost))
        qFatal("The raw TLS server did not start: %s", error.c_str());
}

RawTlsServer::~RawTlsServer()
{
    // They belong to the server and end with it, when the lists here have gone.
    for (QSslSocket *socket : std::as_const(m_sockets))
        socket->disconnect(this);
}

GatewayAddress RawTlsServer::address() const
{
    return {QStringLiteral("127.0.0.1"), m_server.serverPort()};
}

void RawTlsServer::onConnection(QSslSocket *socket)
{
    ++m_connections;
    if (m_refusal == Refusal::AfterHandshake) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    m_sockets.append(socket);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_sockets.removeOne(socket);
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    onReadyRead(socket); // what came together with the end of the handshake
}

void RawTlsServer::onReadyRead(QSslSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    while (const qsizetype length = requestLength(buffer)) {
        m_requests.append(buffer.left(length));
        buffer.remove(0, length);
        const Answer answer = m_handler ? m_handler(m_requests.last()) : Answer();
        socket->write(answer.bytes);
        if (answer.close) {
            // disconnectFromHost() sends what is written first; abort() would lose it.
            answer.bytes.isEmpty() ? socket->abort() : socket->disconnectFromHost();
            return; // `buffer` may be gone
        }
    }
}

void RawTlsServer::closeAll()
{
    const QList<QSslSocket *> sockets = m_sockets;
    for (QSslSocket *socket : sockets)
        socket->abort();
}

QByteArray RawTlsServer::json(const QByteArray &body, const QByteArray &moreHead)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHead + "\r\n" + body;
}
