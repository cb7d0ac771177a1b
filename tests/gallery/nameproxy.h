// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QNetworkProxy>
#include <QTcpServer>

class QTcpSocket;

/// An HTTP proxy on 127.0.0.1 that leads every host name to one port of this machine, so that the program
/// shows an address as people have it ("ccgw.example.com") while it talks to the simulated gateway.
class NameProxy : public QTcpServer
{
    Q_OBJECT

public:
    explicit NameProxy(int gatewayPort, QObject *parent = nullptr);

    QNetworkProxy proxy() const;
    /// While it is held no answer passes: the program's own clock can be moved on meanwhile, and the answer
    /// seems to have taken exactly so long.
    void setHeld(bool held);
    /// Bytes that the program has sent.
    qint64 sentBytes() const { return m_sentBytes; }

private:
    void onConnected();
    void onRead(QTcpSocket *program);
    void passBack(QTcpSocket *gateway);

    int m_gatewayPort;
    bool m_held = false;
    qint64 m_sentBytes = 0;
    QHash<QTcpSocket *, QTcpSocket *> m_gatewayOf; ///< by the program's socket
    QHash<QTcpSocket *, QByteArray> m_heads; ///< of those that have not said yet where they want to go
};
