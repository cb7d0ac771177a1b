// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/nameproxy.h"

#include <QTcpSocket>

NameProxy::NameProxy(int gatewayPort, QObject *parent) : QTcpServer(parent), m_gatewayPort(gatewayPort)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("The proxy of the gallery has no port");
    connect(this, &QTcpServer::newConnection, this, &NameProxy::onConnected);
}

QNetworkProxy NameProxy::proxy() const
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, serverAddress().toString(), serverPort());
}

void NameProxy::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    for (QTcpSocket *gateway : std::as_const(m_gatewayOf))
        passBack(gateway);
}

void NameProxy::onConnected()
{
    while (QTcpSocket *program = nextPendingConnection()) {
        m_heads.insert(program, {});
        connect(program, &QTcpSocket::readyRead, this, [this, program] { onRead(program); });
        connect(program, &QTcpSocket::disconnected, this, [this, program] {
            m_heads.remove(program);
            if (QTcpSocket *gateway = m_gatewayOf.take(program))
                gateway->disconnectFromHost();
            program->deleteLater();
        });
    }
}

void NameProxy::onRead(QTcpSocket *program)
{
    if (QTcpSocket *gateway = m_gatewayOf.value(program)) {
        const QByteArray bytes = program->readAll();
        m_sentBytes += bytes.size();
        gateway->write(bytes);
        return;
    }
    QByteArray &head = m_heads[program];
    head += program->readAll();
    if (!head.contains("\r\n\r\n"))
        return;
    m_heads.remove(program);
    auto *gateway = new QTcpSocket(program);
    gateway->setProxy(QNetworkProxy::NoProxy);
    m_gatewayOf.insert(program, gateway);
    connect(gateway, &QTcpSocket::connected, program,
            [program] { program->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(gateway, &QTcpSocket::readyRead, this, [this, gateway] { passBack(gateway); });
    connect(gateway, &QTcpSocket::disconnected, program, &QTcpSocket::disconnectFromHost);
    connect(gateway, &QTcpSocket::errorOccurred, program, &QTcpSocket::disconnectFromHost);
    gateway->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_gatewayPort));
}

void NameProxy::passBack(QTcpSocket *gateway)
{
    if (!m_held)
        static_cast<QTcpSocket *>(gateway->parent())->write(gateway->readAll());
}
