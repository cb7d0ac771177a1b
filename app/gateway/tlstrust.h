// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

/// Whom to believe. Verification cannot be switched off: there is no such value.
struct TlsTrust {
    /// Empty: the system's store. Otherwise exactly these authorities and no others.
    QList<QSslCertificate> authorities;
    /// SHA-256 (lower-case hex) of the one certificate a person has looked at and accepted; empty: none. It
    /// alone is believed without an authority and under any host name.
    QString acceptedCertificate = {};

    /// TLS 1.2 or later, peer verified, these authorities.
    QSslConfiguration configuration() const;
};

struct TlsTrustResult {
    TlsTrust trust;
    QString problem; ///< translated; empty on success
};

class TlsTrustReader
{
    Q_DECLARE_TR_FUNCTIONS(TlsTrustReader)

public:
    /// Reads a PEM or DER file of one or more certificates (at most 1 MiB). An empty name means the system's
    /// store.
    static TlsTrustResult fromFile(const QString &fileName);
};
