// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/callspec.h"
#include "app/gateway/gatewayresult.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

class GatewayConnection;
class Timer;

/// One call under way. `finished` comes exactly once, never from inside start(), unless the object is deleted
/// before: then the call is aborted and nothing is emitted.
class GatewayRequest : public QObject
{
    Q_OBJECT

public:
    /// Without its connection the request ends in silence.
    GatewayRequest(const CallSpec &spec, GatewayConnection *connection, QObject *parent);
    ~GatewayRequest() override;

    /// Once; sends, or reports through finished().
    void start();
    /// finished() follows with Kind::Cancelled, unless it has come already.
    void cancel();

    const CallSpec &spec() const { return m_spec; }
    QString requestId() const { return m_result.requestId; }

Q_SIGNALS:
    /// The request has left; at most once.
    void sent();
    void finished(const GatewayResult &result);

private:
    friend class GatewayConnection;

    /// How far the request got, as told by Qt's HTTP thread in this order.
    enum class Wire { NotStarted, Waiting, Started, Connecting, Encrypted, Sent };

    /// Called by the connection when it is this call's turn.
    void begin();
    void onConnecting();
    void onEncrypted();
    void onRequestSent();
    void takeBytes();
    void onReadyRead();
    void onTlsErrors(const QList<QSslError> &errors);
    void onTimeout();
    void onReplyFinished();
    void abortAs(GatewayResult::Kind kind, GatewayResult::Defect defect = GatewayResult::Defect::None);
    bool wasOvertakenByNewGuid() const;
    void finishLater();
    void finish();
    void readAnswer();

    const CallSpec m_spec;
    QPointer<GatewayConnection> m_connection;
    QPointer<QNetworkReply> m_reply;
    Timer *m_timer;
    GatewayResult m_result;
    QByteArray m_received;
    Wire m_wire = Wire::NotStarted;
    bool m_decided = false; ///< m_result.kind was set by us before the reply ended
    bool m_repeated = false; ///< sent once more with a newer Guid
    bool m_finished = false;
};
