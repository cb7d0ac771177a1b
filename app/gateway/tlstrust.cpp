// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/tlstrust.h"

#include <QFile>
#include <QFileInfo>

QSslConfiguration TlsTrust::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!authorities.isEmpty())
        configuration.setCaCertificates(authorities);
    return configuration;
}

TlsTrustResult TlsTrustReader::fromFile(const QString &fileName)
{
    constexpr qint64 mostBytes = 1 << 20;
    TlsTrustResult result;
    if (fileName.isEmpty())
        return result;

    QFile file(fileName);
    if (!QFileInfo(fileName).isFile() || !file.open(QIODevice::ReadOnly)) {
        result.problem = tr("The certificate file cannot be read. Check its name, or leave the field empty.");
        return result;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() <= mostBytes) {
        const bool isText = bytes.contains("-----BEGIN CERTIFICATE-----");
        result.trust.authorities = QSslCertificate::fromData(bytes, isText ? QSsl::Pem : QSsl::Der);
    }
    if (result.trust.authorities.isEmpty())
        result.problem =
            tr("This file holds no certificate. Choose a PEM or DER file of the gateway's authority.");
    return result;
}
