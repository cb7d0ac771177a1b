// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>

struct ProxyChoice;

/// The profile's choice as Qt understands it. The system's settings are the application's default proxy.
QNetworkProxy networkProxy(const ProxyChoice &choice);
