// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QString>

/// What a person looks at before accepting one certificate. Text from outside: show as plain text.
struct CertificateFacts {
    QString subject; ///< common name and organisation, for people
    QString issuer;
    QDateTime validFrom;
    QDateTime validTo;
    QString sha256; ///< lower-case hex, no separators

    static CertificateFacts of(const QSslCertificate &certificate);
    /// Of the whole certificate; empty for none.
    static QString fingerprint(const QSslCertificate &certificate);
    /// "AB:CD:…" in groups that a person can compare.
    static QString readable(const QString &sha256);
};
