// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/certificatefacts.h"

#include <QCryptographicHash>
#include <QStringList>

namespace
{

constexpr qsizetype longestName = 200;

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList parts = commonNames + organisations;
    return parts.join(QStringLiteral(", ")).simplified().left(longestName);
}

} // namespace

CertificateFacts CertificateFacts::of(const QSslCertificate &certificate)
{
    return {nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization)),
            nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                   certificate.issuerInfo(QSslCertificate::Organization)),
            certificate.effectiveDate(), certificate.expiryDate(), fingerprint(certificate)};
}

QString CertificateFacts::fingerprint(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QString()
                                : QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

QString CertificateFacts::readable(const QString &sha256)
{
    QString text;
    for (qsizetype i = 0; i < sha256.size(); i += 2) {
        if (i > 0)
            text += u':';
        text += sha256.mid(i, 2).toUpper();
    }
    return text;
}
