// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/certificatefacts.h"
#include "app/sessionmarkkeeper.h"
#include "app/settings/sessionmark.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Kind = GatewayResult::Kind;
using IfSignedIn = GatewaySession::IfSignedIn;
using Rights = GatewaySession::Rights;

/// Whom the session believes: certificates that a person accepted, rights as told, and its own mark after a
/// crash.
class TestSessionTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedCertificate_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("given"); // 0: none, 1: this one, 2: another
        QTest::addColumn<int>("kind");
        QTest::newRow("none accepted") << QString() << 0 << int(Kind::TlsRefused);
        QTest::newRow("accepted") << QString() << 1 << int(Kind::Accepted);
        QTest::newRow("accepted, for another name")
            << QStringLiteral("other.example") << 1 << int(Kind::Accepted);
        QTest::newRow("another was accepted") << QString() << 2 << int(Kind::TlsRefused);
    }

    void acceptedCertificate()
    {
        QFETCH(QString, host);
        QFETCH(int, given);
        ccsim::Options options = SimulatedGateway::quick();
        options.certHost = host.toStdString();
        SimulatedGateway gateway(options);
        TlsTrust trust; // the system's store, which does not know this certificate
        if (given == 1)
            trust.acceptedCertificate = QString::fromStdString(gateway->certificateSha256());
        else if (given == 2)
            trust.acceptedCertificate = QString(64, u'a');
        ManualClock clock;
        GatewayConnection connection(gateway.address(), trust, &clock);
        const GatewayResult result = resultOf(connection, calls::signIn(SimulatedGateway::credentials()));
        QTEST(int(result.kind), "kind");
        // Shown to the person who is asked, whatever he decided before.
        QCOMPARE(CertificateFacts::fingerprint(result.peerCertificate.value_or(QSslCertificate())),
                 QString::fromStdString(gateway->certificateSha256()));
        if (result.kind == Kind::TlsRefused)
            QCOMPARE(gateway.requestCount(), 0);
    }

    void rights_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<int>("rights");
        QTest::newRow("bool") << QByteArray("bool") << int(Rights::Inspector);
        QTest::newRow("text") << QByteArray("string") << int(Rights::Inspector);
        QTest::newRow("number") << QByteArray("int") << int(Rights::Inspector);
        QTest::newRow("number as text") << QByteArray("intstring") << int(Rights::Inspector);
        QTest::newRow("object") << QByteArray("object") << int(Rights::Unknown);
        QTest::newRow("refused") << QByteArray("error") << int(Rights::Unknown);
    }

    void rights()
    {
        QFETCH(QByteArray, shape);
        ccsim::Options options = SimulatedGateway::quick();
        options.iscensorShape = shape.toStdString();
        SimulatedGateway gateway(options);
        Desk desk;
        QSignalSpy known(&desk.session, &GatewaySession::rightsKnown);
        QVERIFY(desk.signIn(gateway));
        QTRY_COMPARE(known.size(), 1);
        QTEST(int(desk.session.rights()), "rights");
        QVERIFY(desk.session.isSignedIn());
    }

    void anAgentWithoutRightsIsToldSo()
    {
        SimulatedGateway gateway;
        gateway.change([](ccsim::Options &options) { options.rights = "000000000000000000000000"; });
        Desk desk;
        QVERIFY(desk.signIn(gateway));
        QTRY_COMPARE(desk.session.rights(), Rights::NotInspector);
    }

    /// After a crash of our own 100-002 means ourselves, but only while the gateway can still have that
    /// session.
    void aCrashedSessionIsTakenOver()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("mark.ini")), QSettings::IniFormat);
        SessionMark mark(&settings);
        SimulatedGateway gateway;
        {
            Desk crashed;
            SessionMarkKeeper keeper(&crashed.session, &mark);
            QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1300)), IfSignedIn::Refuse);
            QVERIFY(crashed.signIn(gateway));
        } // gone without signing out
        Desk next;
        SessionMarkKeeper keeper(&next.session, &mark);
        QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1299)), IfSignedIn::Refuse);
        const IfSignedIn ifSignedIn = keeper.ifSignedIn(gateway.address(), agentId(1300));
        QCOMPARE(ifSignedIn, IfSignedIn::Force);
        QSignalSpy signedIn(&next.session, &GatewaySession::signedIn);
        next.session.signIn(gateway.address(), gateway.trust(), SimulatedGateway::credentials(), ifSignedIn);
        QTRY_COMPARE(signedIn.size(), 1);
        QCOMPARE(gateway.requestCount("/onlineagent/1300/forcelogin"), 1);

        next.clock.advance(10 * 60000); // the mark is kept fresh while we are signed in
        QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1300)), IfSignedIn::Force);
        QSignalSpy ended(&next.session, &GatewaySession::ended);
        next.session.signOut();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1300)), IfSignedIn::Refuse);
    }

    void anOldMarkMeansNothing()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("mark.ini")), QSettings::IniFormat);
        SessionMark mark(&settings);
        SimulatedGateway gateway;
        Desk desk;
        SessionMarkKeeper keeper(&desk.session, &mark);
        mark.set(gateway.address().text(), 1300, desk.clock.utcMs() - 60000);
        QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1300)), IfSignedIn::Force);
        mark.set(gateway.address().text(), 1300, desk.clock.utcMs() - 10 * 60000);
        QCOMPARE(keeper.ifSignedIn(gateway.address(), agentId(1300)), IfSignedIn::Refuse);
    }

    void aProxyThatIsNotThere()
    {
        SimulatedGateway gateway;
        Desk desk;
        desk.session.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
        QSignalSpy failed(&desk.session, &GatewaySession::signInFailed);
        desk.session.signIn(gateway.address(), gateway.trust(), SimulatedGateway::credentials());
        QTRY_COMPARE(failed.size(), 1);
        const auto result = failed.first().first().value<GatewayResult>();
        QCOMPARE(result.kind, Kind::Unreachable);
        QVERIFY(!result.mayHaveBeenSent);
        QCOMPARE(gateway.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionTrust)
#include "tst_sessiontrust.moc"
