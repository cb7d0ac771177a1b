// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>

/// Where a gateway listens. HTTPS only; the seed names 8043 as the default port.
struct GatewayAddress {
    static constexpr int defaultPort = 8043;

    QString host; ///< name (IDN in Unicode form) or address; IPv6 without brackets
    int port = defaultPort; ///< 1..65535

    /// https://host:port/agentgateway/resource/<path>; `path` is percent-encoded already where it must be.
    QUrl resource(const QString &path) const;
    /// As a person would type it: the port is left out when it is the default.
    QString text() const;

    bool operator==(const GatewayAddress &) const = default;
};

/// The outcome of reading what a person typed: an address, or a sentence that says what is wrong with it.
struct GatewayAddressResult {
    std::optional<GatewayAddress> address;
    QString problem; ///< translated; empty when there is an address
};

class GatewayAddressReader
{
    Q_DECLARE_TR_FUNCTIONS(GatewayAddressReader)

public:
    /// Accepts host, host:port, https://host:port, IPv4, IPv6 with or without brackets, IDN.
    static GatewayAddressResult read(const QString &text);
};
