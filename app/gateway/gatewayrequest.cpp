// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayrequest.h"

#include "app/clock.h"
#include "app/gateway/certificatefacts.h"
#include "app/gateway/gatewayconnection.h"
#include "app/gateway/gunzip.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using Kind = GatewayResult::Kind;
using Defect = GatewayResult::Defect;

namespace
{

// Until the request has left: name look-up, connection and TLS handshake together.
constexpr int connectTimeoutMs = 10000;
constexpr qsizetype longestMessage = 2000;

QNetworkRequest networkRequest(const GatewayConnection &connection, const CallSpec &spec,
                               const QSslConfiguration &tls)
{
    QNetworkRequest request(connection.address().resource(spec.path));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // HTTP/2 would put all calls of a lane on one connection and hide which of them has left.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Floorwalker/" FLOORWALKER_VERSION));
    // Mandatory on every call, also those without a body (seed, Table 2).
    request.setRawHeader("Content-Type", "application/json; charset=UTF-8");
    request.setRawHeader("Accept", "application/json");
    const bool mayHaveBody = spec.verb == CallSpec::Verb::Post || spec.verb == CallSpec::Verb::Put;
    if (mayHaveBody && spec.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentLengthHeader,
                          0); // some servers ask for it on every POST and PUT
    if (spec.keepRawBody) // asked for by ourselves, it comes as it was sent: Qt would unpack it in this
                          // thread
        request.setRawHeader("Accept-Encoding", "gzip");
    if (spec.withGuid)
        request.setRawHeader("Guid", connection.guid());
    return request;
}

QString textOf(const QJsonValue &value)
{
    // Documented as text, seen as a number too (quirk 1).
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble() && value.toDouble() == double(qint64(value.toDouble())))
        return QString::number(qint64(value.toDouble()));
    return {};
}

bool isGzip(const QNetworkReply &reply)
{
    // Qt takes the header away where it has unpacked the body itself.
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return encoding == "gzip" || encoding == "x-gzip";
}

/// What may be a verdict among raw answers, unpacked; nothing when it is longer. Lists are not looked into in
/// this thread, however they are packed.
QByteArray verdictIn(const QByteArray &raw, bool isPacked)
{
    constexpr qint64 mostBytes = 4096;
    constexpr qint64 mostUnpacked = 16 * mostBytes;
    if (raw.size() > mostBytes)
        return {};
    return isPacked ? gunzip::whole(raw, mostUnpacked).value_or(QByteArray()) : raw;
}

bool isRefusal(const QJsonDocument &document)
{
    const QString retcode = textOf(document.object().value(u"retcode"));
    return !retcode.isEmpty() && retcode != u"0";
}

bool isTlsFailure(QNetworkReply::NetworkError error, const QList<QSslError> &errors)
{
    return error == QNetworkReply::SslHandshakeFailedError || !errors.isEmpty();
}

} // namespace

GatewayRequest::GatewayRequest(const CallSpec &spec, GatewayConnection *connection, QObject *parent)
    : QObject(parent), m_spec(spec), m_connection(connection), m_timer(connection->clock()->makeTimer(this))
{
    m_result.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connect(m_timer, &Timer::timeout, this, &GatewayRequest::onTimeout);
}

GatewayRequest::~GatewayRequest()
{
    if (m_connection)
        m_connection->leave(this);
    if (!m_reply)
        return;
    // abort() emits finished() at once: nobody may hear it any more.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void GatewayRequest::start()
{
    Q_ASSERT(m_wire == Wire::NotStarted);
    m_wire = Wire::Waiting;
    m_connection->admit(this);
}

void GatewayRequest::begin()
{
    m_wire = Wire::Started;
    m_result.guidGeneration = m_connection->guidGeneration();

    QNetworkAccessManager *manager = m_connection->accessManager(m_spec.lane);
    const QNetworkRequest request = networkRequest(*m_connection, m_spec, m_connection->m_tls);
    // Qt never says requestSent for put() and post() with an empty body, and at-most-once hangs on that
    // signal.
    const bool empty = m_spec.body.isEmpty();
    switch (m_spec.verb) {
    case CallSpec::Verb::Get:
        m_reply = manager->get(request);
        break;
    case CallSpec::Verb::Put:
        m_reply = empty ? manager->sendCustomRequest(request, "PUT") : manager->put(request, m_spec.body);
        break;
    case CallSpec::Verb::Post:
        m_reply = empty ? manager->sendCustomRequest(request, "POST") : manager->post(request, m_spec.body);
        break;
    case CallSpec::Verb::Delete:
        m_reply = manager->deleteResource(request);
        break;
    }
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &GatewayRequest::onConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this, &GatewayRequest::onEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &GatewayRequest::onRequestSent);
    connect(m_reply, &QNetworkReply::readyRead, this, &GatewayRequest::onReadyRead);
    connect(m_reply, &QNetworkReply::sslErrors, this, &GatewayRequest::onTlsErrors);
    // Queued: a reply may end inside get(), and finished() must never come from inside start().
    connect(m_reply, &QNetworkReply::finished, this, &GatewayRequest::onReplyFinished, Qt::QueuedConnection);
    m_timer->start(connectTimeoutMs);
}

void GatewayRequest::cancel()
{
    if (m_finished || m_decided || !m_connection)
        return;
    if (m_wire == Wire::NotStarted || m_wire == Wire::Waiting) {
        m_connection->leave(this);
        m_result.mayHaveBeenSent = false;
        m_result.kind = Kind::Cancelled;
        finishLater();
        return;
    }
    abortAs(Kind::Cancelled);
}

void GatewayRequest::onConnecting()
{
    if (m_wire == Wire::Started)
        m_wire = Wire::Connecting;
}

void GatewayRequest::onEncrypted()
{
    // Qt sends a request again, without a word, when the connection ends before an answer came. The new
    // connection's handshake is the last moment to stop that; Qt's HTTP thread waits for this slot.
    if (m_wire == Wire::Sent && m_spec.atMostOnce) {
        abortAs(Kind::Cut);
        return;
    }
    if (m_wire != Wire::Sent)
        m_wire = Wire::Encrypted;
}

void GatewayRequest::onRequestSent()
{
    if (m_wire == Wire::Sent) {
        if (m_spec.atMostOnce)
            abortAs(Kind::Cut);
        return;
    }
    m_wire = Wire::Sent;
    m_result.sentAtSteadyMs = m_connection->clock()->steadyMs();
    m_timer->start(m_spec.timeoutMs);
    Q_EMIT sent();
}

void GatewayRequest::takeBytes()
{
    // Qt makes room for as much as it is asked for before it looks what is there.
    const qint64 most = m_spec.maxBytes + 1 - m_received.size();
    m_received += m_reply->read(std::min(most, m_reply->bytesAvailable()));
}

void GatewayRequest::onReadyRead()
{
    takeBytes();
    if (m_received.size() > m_spec.maxBytes)
        abortAs(Kind::BadReply, Defect::TooLarge);
}

void GatewayRequest::onTlsErrors(const QList<QSslError> &errors)
{
    m_result.peerCertificate = m_reply->sslConfiguration().peerCertificate();
    const QString fingerprint = CertificateFacts::fingerprint(*m_result.peerCertificate);
    if (!fingerprint.isEmpty() && fingerprint == m_connection->m_acceptedCertificate) {
        // Exactly these errors of exactly this certificate, which a person has accepted.
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_result.tlsErrors = errors;
}

void GatewayRequest::onTimeout()
{
    abortAs(m_wire == Wire::Sent ? Kind::TimedOut : Kind::Unreachable);
}

void GatewayRequest::abortAs(GatewayResult::Kind kind, GatewayResult::Defect defect)
{
    // The reply goes together with the connection; a timer that is still running has nothing left to end
    // then.
    if (m_finished || m_decided || !m_reply)
        return;
    m_decided = true;
    m_result.kind = kind;
    m_result.defect = defect;
    // Qt's HTTP thread may be sending at this very moment. Only before the handshake's end is it certain that
    // it is not.
    m_result.mayHaveBeenSent = m_wire != Wire::Connecting;
    m_timer->stop();
    m_reply->abort(); // queues onReplyFinished()
}

void GatewayRequest::finishLater()
{
    m_decided = true;
    QMetaObject::invokeMethod(this, &GatewayRequest::finish, Qt::QueuedConnection);
}

void GatewayRequest::onReplyFinished()
{
    // Both are gone when the connection was destroyed after this call had been queued.
    if (m_finished || !m_reply || !m_connection)
        return;
    m_timer->stop();
    m_result.networkError = m_reply->error();
    m_result.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_decided) {
        // The HTTP thread reports in order: an end without requestSent before it means that nothing was sent.
        m_result.mayHaveBeenSent = m_wire == Wire::Sent;
        readAnswer();
    }
    if (m_wire == Wire::Sent)
        m_result.elapsedMs = m_connection->clock()->steadyMs() - m_result.sentAtSteadyMs;
    m_reply->deleteLater();
    m_reply = nullptr;
    if (!m_repeated && wasOvertakenByNewGuid()) {
        m_repeated = true;
        const QString requestId = m_result.requestId;
        m_result = GatewayResult();
        m_result.requestId = requestId;
        m_received.clear();
        begin();
        return;
    }
    finish();
}

/// A question that was on its way when the Guid changed. Acts are not repeated here: who gave the order looks
/// first.
bool GatewayRequest::wasOvertakenByNewGuid() const
{
    return m_spec.verb == CallSpec::Verb::Get && m_spec.lane != Lane::Events && m_result.kind == Kind::Refused
        && (m_result.hasRetcode("000-003") || m_result.hasRetcode("100-006"))
        && m_result.guidGeneration != m_connection->guidGeneration();
}

void GatewayRequest::readAnswer()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    takeBytes();

    if (m_result.httpStatus == 0) {
        m_result.errorText = m_reply->errorString();
        // A TLS failure on a later connection does not unsend what has left on an earlier one.
        m_result.kind = m_wire == Wire::Sent          ? Kind::Cut
            : isTlsFailure(error, m_result.tlsErrors) ? Kind::TlsRefused
                                                      : Kind::Unreachable;
        return;
    }
    // Errors below 100 are of the connection, not of the answer: the body is not whole.
    if (error == QNetworkReply::ProtocolFailure
        || (error != QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError)) {
        m_result.errorText = m_reply->errorString();
        m_result.kind = Kind::Cut;
        return;
    }
    if (m_reply->hasRawHeader("Set-GUID"))
        m_connection->takeGuidHeader(m_reply->rawHeader("Set-GUID"));

    const bool httpSuccess = m_result.httpStatus >= 200 && m_result.httpStatus < 300;
    if (m_received.size() > m_spec.maxBytes) {
        m_result.kind = Kind::BadReply;
        m_result.defect = Defect::TooLarge;
        return;
    }
    const bool isPacked = m_spec.keepRawBody && isGzip(*m_reply);
    // Parsed on HTTP errors too: the gateway's own verdict may stand in the body of a 500.
    const QJsonDocument document =
        QJsonDocument::fromJson(m_spec.keepRawBody ? verdictIn(m_received, isPacked) : m_received);
    if (m_spec.keepRawBody && httpSuccess && !isRefusal(document)) {
        // Judged by the list's own parser, which does not build a tree.
        m_result.kind = Kind::Accepted;
        m_result.rawBody = m_received;
        m_result.rawBodyIsGzip = isPacked;
        return;
    }
    m_result.body = document.object();
    const QJsonValue message =
        m_result.body.contains(u"message") ? m_result.body.value(u"message") : m_result.body.value(u"msg");
    m_result.retcode = textOf(m_result.body.value(u"retcode")).left(64);
    m_result.message = message.toString().left(longestMessage);

    m_result.kind = Kind::BadReply;
    if (m_result.httpStatus >= 300 && m_result.httpStatus < 400)
        m_result.defect = Defect::Redirect;
    else if (!document.isObject())
        m_result.defect = httpSuccess ? Defect::NotJson : Defect::HttpStatus;
    else if (m_result.retcode.isEmpty())
        m_result.defect = httpSuccess ? Defect::NoRetcode : Defect::HttpStatus;
    else if (m_result.retcode != u"0")
        m_result.kind = Kind::Refused;
    else if (httpSuccess)
        m_result.kind = Kind::Accepted;
    else
        m_result.defect = Defect::HttpStatus; // "0" inside an HTTP error is no success
}

void GatewayRequest::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_connection) {
        if (m_result.hasRetcode("000-007"))
            m_connection->m_serial = true;
        m_connection->leave(this);
        Q_EMIT m_connection->callFinished(m_spec, m_result);
    }
    Q_EMIT finished(m_result);
}
