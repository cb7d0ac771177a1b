// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayconnection.h"

#include "app/gateway/gatewayrequest.h"

#include <QNetworkCookieJar>

#include <algorithm>

namespace
{
// Rotation brings one a minute; a late answer is at most a few behind.
constexpr qsizetype rememberedGuids = 16;
constexpr qsizetype longestGuid = 512;
} // namespace

GatewayConnection::GatewayConnection(GatewayAddress address, const TlsTrust &trust, Clock *clock,
                                     QObject *parent)
    : QObject(parent),
      m_address(std::move(address)),
      m_tls(trust.configuration()),
      m_acceptedCertificate(trust.acceptedCertificate),
      m_clock(clock),
      m_cookies(std::make_unique<QNetworkCookieJar>())
{
}

GatewayConnection::~GatewayConnection() = default;

GatewayRequest *GatewayConnection::request(const CallSpec &spec, QObject *parent)
{
    return new GatewayRequest(spec, this, parent);
}

void GatewayConnection::takeGuidHeader(const QByteArray &header)
{
    constexpr QByteArrayView prefix("JSESSIONID=");
    QByteArray guid = header.trimmed();
    if (guid.startsWith(prefix))
        guid.remove(0, prefix.size());
    guid = guid.trimmed();

    const bool printable = std::all_of(guid.begin(), guid.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (guid.isEmpty() || guid.size() > longestGuid || !printable || guid == m_guid
        || m_oldGuids.contains(guid))
        return;
    if (!m_guid.isEmpty())
        m_oldGuids.append(m_guid);
    if (m_oldGuids.size() > rememberedGuids)
        m_oldGuids.removeFirst();
    m_guid = guid;
    ++m_guidGeneration;
}

void GatewayConnection::forgetSession()
{
    m_guid.clear();
    m_oldGuids.clear();
    dropConnections();
    auto fresh = std::make_unique<QNetworkCookieJar>();
    for (const auto &manager : m_lanes) {
        if (manager) {
            manager->setCookieJar(fresh.get());
            fresh->setParent(nullptr);
        }
    }
    m_cookies = std::move(fresh);
}

void GatewayConnection::dropConnections()
{
    for (const auto &manager : m_lanes) {
        if (manager)
            manager->clearConnectionCache();
    }
}

QNetworkAccessManager *GatewayConnection::accessManager(Lane lane)
{
    auto &manager = m_lanes[size_t(lane)];
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (m_proxy.type() != QNetworkProxy::DefaultProxy)
            manager->setProxy(m_proxy);
        manager->setCookieJar(m_cookies.get());
        // The jar is shared by all lanes, so none of them may own it.
        m_cookies->setParent(nullptr);
    }
    return manager.get();
}

void GatewayConnection::admit(GatewayRequest *request)
{
    if (request->spec().lane == Lane::Events) {
        request->begin();
        return;
    }
    m_waiting.append(request);
    beginNext();
}

void GatewayConnection::leave(GatewayRequest *request)
{
    m_waiting.removeOne(request);
    if (m_underWay.removeOne(request))
        beginNext();
}

void GatewayConnection::beginNext()
{
    while (!m_waiting.isEmpty() && (!m_serial || m_underWay.isEmpty())) {
        GatewayRequest *request = m_waiting.takeFirst();
        m_underWay.append(request);
        request->begin();
    }
}
