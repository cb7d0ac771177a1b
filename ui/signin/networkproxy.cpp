// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/networkproxy.h"

#include "app/settings/profile.h"

QNetworkProxy networkProxy(const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        break;
    case ProxyChoice::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Given:
        return QNetworkProxy(QNetworkProxy::HttpProxy, choice.host, quint16(choice.port));
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}
