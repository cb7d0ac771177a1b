// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bareclient.h"

#include "app/gateway/callspec.h"
#include "tests/bench/benchapplication.h"
#include "tests/support/simulatedgateway.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace
{
// Not the one who sits in front of the window.
constexpr int self = 1200;
} // namespace

BareClient::BareClient(BenchApplication *application, const SimulatedGateway &gateway)
    : m_application(application), m_gateway(gateway), m_tls(gateway.trust().configuration())
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
    for (QNetworkAccessManager &lane : m_lanes)
        lane.setProxy(QNetworkProxy::NoProxy);
}

QNetworkReply *BareClient::send(QNetworkAccessManager *manager, const QByteArray &verb, const QString &path,
                                const QByteArray &body)
{
    QNetworkRequest request(m_gateway.address().resource(path));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Content-Type", "application/json; charset=UTF-8");
    if (!m_guid.isEmpty())
        request.setRawHeader("Guid", m_guid);
    return manager->sendCustomRequest(request, verb, body);
}

QByteArray BareClient::answer(QNetworkReply *reply)
{
    if (!m_application->waitUntil([reply] { return reply->isFinished(); }))
        return {};
    const QByteArray guid = reply->rawHeader("Set-GUID");
    if (!guid.isEmpty())
        m_guid = guid.mid(guid.indexOf('=') + 1).trimmed();
    const QByteArray body = reply->readAll();
    reply->deleteLater();
    return body;
}

bool BareClient::signIn()
{
    const CallSpec spec = calls::signIn(SimulatedGateway::credentials(self));
    return answer(send(&m_manager, "PUT", spec.path, spec.body)).contains(R"("0")");
}

qint64 BareClient::readList()
{
    return answer(send(&m_manager, "GET", calls::signedInAgents(*AgentId::fromInt(self)).path)).size();
}

int BareClient::signOut(int first, int count)
{
    int next = first;
    int answered = 0;
    int accepted = 0;
    std::function<void(QNetworkAccessManager *)> sendNext = [&](QNetworkAccessManager *lane) {
        if (next == first + count)
            return;
        const CallSpec spec = calls::forceSignOut(*AgentId::fromInt(next++), Lane::Order0);
        QNetworkReply *reply = send(lane, "DELETE", spec.path);
        connect(reply, &QNetworkReply::finished, this, [&, lane, reply] {
            ++answered;
            accepted += reply->readAll().contains(R"("0")") ? 1 : 0;
            reply->deleteLater();
            sendNext(lane);
        });
    };
    for (QNetworkAccessManager &lane : m_lanes)
        sendNext(&lane);
    (void)m_application->waitUntil([&] { return answered == count; }, 120000);
    return accepted;
}

void BareClient::leave()
{
    answer(send(&m_manager, "DELETE", calls::signOutSelf(*AgentId::fromInt(self)).path));
    m_guid.clear();
    m_manager.clearConnectionCache();
    for (QNetworkAccessManager &lane : m_lanes)
        lane.clearConnectionCache();
}
