// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/tlstrust.h"
#include "tests/simulator/certificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QByteArray pemOf(const char *host)
{
    std::string error;
    return QByteArray::fromStdString(ccsim::makeCertificate(host, &error).certificatePem);
}

} // namespace

class TestTlsTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verificationIsOn()
    {
        for (const TlsTrust &trust :
             {TlsTrust(), TlsTrust{QSslCertificate::fromData(pemOf("ccgw"), QSsl::Pem)}}) {
            const QSslConfiguration configuration = trust.configuration();
            QCOMPARE(configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
            QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
        }
    }

    void onlyTheseAuthorities()
    {
        const TlsTrust trust{QSslCertificate::fromData(pemOf("ccgw"), QSsl::Pem)};
        QCOMPARE(trust.authorities.size(), 1);
        QCOMPARE(trust.configuration().caCertificates(), trust.authorities);
    }

    void noFileMeansTheSystem()
    {
        const TlsTrustResult result = TlsTrustReader::fromFile(QString());
        QVERIFY(result.problem.isEmpty());
        QVERIFY(result.trust.authorities.isEmpty());
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("certificates"); // 0: refused
        const QByteArray one = pemOf("ccgw");
        const QByteArray der = QSslCertificate(one, QSsl::Pem).toDer();
        QTest::newRow("PEM") << one << 1;
        QTest::newRow("PEM with text around") << "subject: ccgw\n" + one + "\nthe end\n" << 1;
        QTest::newRow("two in a PEM") << one + pemOf("other") << 2;
        QTest::newRow("DER") << der << 1;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("text") << QByteArray("no certificate\n") << 0;
        QTest::newRow("cut PEM") << one.left(one.size() / 2) << 0;
        QTest::newRow("cut DER") << der.left(der.size() / 2) << 0;
        QTest::newRow("a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
                               << 0;
        QTest::newRow("too large") << one + QByteArray(2 << 20, '\n') << 0;
    }

    void files()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, certificates);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const TlsTrustResult result = TlsTrustReader::fromFile(file.fileName());
        QCOMPARE(result.trust.authorities.size(), certificates);
        QCOMPARE(result.problem.endsWith(u'.'), certificates == 0);
    }

    void filesThatCanNotBeRead()
    {
        const QTemporaryDir folder;
        for (const QString &name : {folder.path(), folder.filePath(u"missing.pem"_s)}) {
            const TlsTrustResult result = TlsTrustReader::fromFile(name);
            QVERIFY(result.problem.endsWith(u'.'));
            QVERIFY(result.trust.authorities.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestTlsTrust)
#include "tst_tlstrust.moc"
