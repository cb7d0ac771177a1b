// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayrequest.h"
#include "tests/support/gatewaycase.h"
#include "tests/support/rawtlsserver.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;

/// Calls that do not get an answer: time, cancelling, deletion, TLS and connections that break.
class TestGatewayRequestEnds : public QObject, private GatewayCase
{
    Q_OBJECT

    /// One turn of the event loop. That nothing more comes has no signal: what was posted is delivered by it,
    /// and must change nothing. Where a request is cancelled, each turn is another moment of its life.
    static void turn() { QCoreApplication::processEvents(); }

private Q_SLOTS:
    void init() { begin(SimulatedGateway::kind()); }
    void cleanup() { finish(); }

    void timeOut()
    {
        gateway->setFault("silent");
        const std::unique_ptr<GatewayRequest> request(connection->request(forceSignOut(), nullptr));
        QSignalSpy sent(request.get(), &GatewayRequest::sent);
        QSignalSpy finished(request.get(), &GatewayRequest::finished);
        request->start();
        QVERIFY(sent.wait(patienceMs));
        // Its time runs from the moment of sending.
        clock.advance(request->spec().timeoutMs - 1);
        turn();
        QCOMPARE(finished.size(), 0);
        clock.advance(1);
        QTRY_COMPARE(finished.size(), 1);
        const GatewayResult result = finished.first().first().value<GatewayResult>();
        QCOMPARE(kindName(result.kind), kindName(Kind::TimedOut));
        QVERIFY(result.mayHaveBeenSent);
        QCOMPARE(result.elapsedMs, qint64(request->spec().timeoutMs));
        request->cancel();
        turn();
        QCOMPARE(finished.size(), 1);
    }

    void aServerThatNeverGreets()
    {
        // TCP accepts, TLS never begins: nothing can have been sent.
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        GatewayConnection elsewhere({u"127.0.0.1"_s, mute.serverPort()}, gateway->trust(), &clock);
        const std::unique_ptr<GatewayRequest> request(elsewhere.request(forceSignOut(), nullptr));
        QSignalSpy finished(request.get(), &GatewayRequest::finished);
        request->start();
        QTRY_VERIFY(mute.hasPendingConnections());
        clock.advance(60000);
        QTRY_COMPARE(finished.size(), 1);
        const GatewayResult result = finished.first().first().value<GatewayResult>();
        QCOMPARE(kindName(result.kind), kindName(Kind::Unreachable));
        QVERIFY(!result.mayHaveBeenSent);
        QCOMPARE(result.elapsedMs, qint64(-1));
    }

    void cancelling_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("before start") << 0;
        QTest::newRow("right after start") << 1;
        QTest::newRow("when sent") << 2;
        QTest::newRow("while waiting for the answer") << 3;
        QTest::newRow("inside sent()") << 4;
        QTest::newRow("twice") << 5;
    }

    void cancelling()
    {
        QFETCH(int, moment);
        gateway->setFault("silent");
        const std::unique_ptr<GatewayRequest> request(connection->request(forceSignOut(), nullptr));
        QSignalSpy sent(request.get(), &GatewayRequest::sent);
        QSignalSpy finished(request.get(), &GatewayRequest::finished);
        if (moment == 4)
            connect(request.get(), &GatewayRequest::sent, request.get(), &GatewayRequest::cancel);
        if (moment == 0) {
            request->cancel();
        } else {
            request->start();
            if (moment >= 2 && sent.isEmpty())
                QVERIFY(sent.wait(patienceMs));
            if (moment == 3)
                QTRY_COMPARE(gateway->requestCount("forcelogout"), 1);
            request->cancel();
            if (moment == 5)
                request->cancel();
        }
        QTRY_COMPARE(finished.size(), 1);
        turn();
        request->cancel();
        turn();
        QCOMPARE(finished.size(), 1);
        const GatewayResult result = finished.first().first().value<GatewayResult>();
        QCOMPARE(kindName(result.kind), kindName(Kind::Cancelled));
        // "Not sent" is said only where nothing was.
        if (moment == 0)
            QVERIFY(!result.mayHaveBeenSent);
        if (moment >= 2)
            QVERIFY(result.mayHaveBeenSent);
    }

    /// Whatever the moment: who says "not sent" must be right.
    void cancellingAtAnyMoment()
    {
        gateway->setFault("code-100-007@forcelogout");
        for (int round = 0; round < 60; ++round) {
            if (round % 2 == 0)
                openConnection();
            gateway->simulator().clearRecords();
            const std::unique_ptr<GatewayRequest> request(connection->request(forceSignOut(), nullptr));
            QSignalSpy finished(request.get(), &GatewayRequest::finished);
            request->start();
            for (int turns = 0; turns < round; ++turns)
                turn();
            request->cancel();
            QTRY_COMPARE(finished.size(), 1);
            const GatewayResult result = finished.first().first().value<GatewayResult>();
            QVERIFY(result.kind == Kind::Cancelled || result.kind == Kind::Refused);
            // A later call on the same lane: what was sent before it has arrived before it.
            QCOMPARE(kindName(resultOf(*connection, lane0(calls::ownState(self))).kind),
                     kindName(Kind::Accepted));
            const int arrived = gateway->requestCount("forcelogout");
            QVERIFY(arrived <= 1);
            QVERIFY2(result.mayHaveBeenSent || arrived == 0, "said to be not sent, but it arrived");
        }
    }

    void deletionEmitsNothing()
    {
        gateway->setFault("silent");
        bool heard = false;
        for (const bool whenSent : {false, true}) {
            auto request = std::unique_ptr<GatewayRequest>(connection->request(forceSignOut(), nullptr));
            connect(request.get(), &GatewayRequest::finished, this, [&] { heard = true; });
            QSignalSpy sent(request.get(), &GatewayRequest::sent);
            request->start();
            if (whenSent)
                QVERIFY(sent.wait(patienceMs));
            request.reset();
            QCOMPARE(kindName(resultOf(*connection, calls::ownState(self)).kind), kindName(Kind::Accepted));
        }
        QVERIFY(!heard);
    }

    /// Deleting the sender from inside finished(), as callers do.
    void deletionInsideFinished()
    {
        auto *request = connection->request(calls::ownState(self), nullptr);
        bool done = false;
        connect(request, &GatewayRequest::finished, this, [&] {
            delete request;
            done = true;
        });
        request->start();
        QTRY_VERIFY(done);
        QCOMPARE(kindName(resultOf(*connection, calls::ownState(self)).kind), kindName(Kind::Accepted));
    }

    /// "Without its connection the request ends in silence."
    void connectionGoesFirst()
    {
        gateway->setFault("silent");
        const std::unique_ptr<GatewayRequest> request(connection->request(forceSignOut(), nullptr));
        QSignalSpy sent(request.get(), &GatewayRequest::sent);
        QSignalSpy finished(request.get(), &GatewayRequest::finished);
        request->start();
        QVERIFY(sent.wait(patienceMs));
        connection.reset();
        clock.advance(3600000);
        request->cancel();
        turn();
        QCOMPARE(finished.size(), 0);
    }

    void nobodyListens()
    {
        gateway->simulator().stop();
        for (const CallSpec &spec : {forceSignOut(), calls::ownState(self)}) {
            openConnection(false);
            const GatewayResult result = resultOf(*connection, spec);
            QCOMPARE(kindName(result.kind), kindName(Kind::Unreachable));
            QVERIFY(!result.mayHaveBeenSent);
            QCOMPARE(result.networkError, int(QNetworkReply::ConnectionRefusedError));
            QCOMPARE(result.elapsedMs, qint64(-1));
        }
    }

    void noSuchHost()
    {
        // ".invalid" never exists (RFC 6761); the resolver says so without asking anybody, or cannot be
        // reached.
        GatewayConnection elsewhere({u"ccgw.invalid"_s, 8043}, gateway->trust(), &clock);
        const GatewayResult result = resultOf(elsewhere, forceSignOut());
        QCOMPARE(kindName(result.kind), kindName(Kind::Unreachable));
        QVERIFY(!result.mayHaveBeenSent);
    }

    void tlsRefused_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("certHost");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("wrong host name") << u"127.0.0.1"_s << QByteArray("ccgw.example.com") << true;
        QTest::newRow("unknown authority") << u"127.0.0.1"_s << QByteArray() << false;
        QTest::newRow("both") << u"127.0.0.1"_s << QByteArray("ccgw.example.com") << false;
    }

    void tlsRefused()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, certHost);
        QFETCH(bool, trusted);
        ccsim::Options options = SimulatedGateway::kind();
        options.certHost = certHost.toStdString();
        SimulatedGateway other(options);
        const TlsTrust trust = trusted ? other.trust() : gateway->trust();
        for (const TlsTrust &authorities : {trust, trusted ? trust : TlsTrust()}) {
            GatewayConnection elsewhere({host, other->port()}, authorities, &clock);
            for (const CallSpec &spec :
                 {forceSignOut(), calls::signIn(SimulatedGateway::credentials()), calls::pollEvents(self)}) {
                const GatewayResult result = resultOf(elsewhere, spec);
                QCOMPARE(kindName(result.kind), kindName(Kind::TlsRefused));
                QVERIFY(!result.mayHaveBeenSent);
                QVERIFY(!result.tlsErrors.isEmpty());
                QVERIFY(result.peerCertificate && !result.peerCertificate->isNull());
                QVERIFY(result.retcode.isEmpty());
            }
        }
        QCOMPARE(other.requestCount(), 0);
    }

    /// The name that is checked is the one the person typed: localhost stands in the certificate as well.
    void otherNameOfTheCertificate()
    {
        GatewayConnection elsewhere({u"localhost"_s, gateway->address().port}, gateway->trust(), &clock);
        QVERIFY(resultOf(elsewhere, calls::ownState(self)).mayHaveBeenSent);
    }

    void handshakeCut()
    {
        RawTlsServer server;
        server.setRefusal(RawTlsServer::Refusal::BeforeHandshake);
        GatewayConnection elsewhere(server.address(), server.trust(), &clock);
        const GatewayResult result = resultOf(elsewhere, forceSignOut());
        QVERIFY(result.kind == Kind::Unreachable || result.kind == Kind::TlsRefused);
        QVERIFY(!result.mayHaveBeenSent);
    }

    /// Qt sends again what a cut connection has not answered; a sign-out must not be.
    void atMostOnce_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("reused");
        for (const char *fault :
             {"cut-before@forcelogout", "cut-after@forcelogout", "cut-middle@forcelogout"}) {
            QTest::addRow("%s, fresh connection", fault) << QByteArray(fault) << false;
            QTest::addRow("%s, reused connection", fault) << QByteArray(fault) << true;
        }
    }

    void atMostOnce()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, reused);
        gateway->setFault(fault.constData());
        for (int round = 0; round < 25; ++round) {
            if (!reused)
                openConnection();
            else // keeps the lane's connection open
                QCOMPARE(kindName(resultOf(*connection, lane0(calls::ownState(self))).kind),
                         kindName(Kind::Accepted));
            gateway->simulator().clearRecords();
            const GatewayResult result = resultOf(*connection, forceSignOut());
            QCOMPARE(kindName(result.kind), kindName(Kind::Cut));
            QVERIFY(result.mayHaveBeenSent);
            // What might still be under way arrives before the answer to the next call of the lane.
            QCOMPARE(kindName(resultOf(*connection, lane0(calls::ownState(self))).kind),
                     kindName(Kind::Accepted));
            QCOMPARE(gateway->requestCount("DELETE"), 1);
            QVERIFY(gateway->simulator().signOuts().size() <= 1);
            gateway->simulator().signInAgain(target.value());
        }
    }

    /// The server closes kept-alive connections just as the next request comes: whatever is told, it is told
    /// truly.
    void closedWhileIdle()
    {
        RawTlsServer server;
        const QByteArray success = R"({"message":"success","retcode":"0"})";
        server.setHandler(
            [&](const QByteArray &) { return RawTlsServer::Answer{RawTlsServer::json(success)}; });
        GatewayConnection elsewhere(server.address(), server.trust(), &clock);
        for (int round = 0; round < 30; ++round) {
            QCOMPARE(kindName(resultOf(elsewhere, lane0(calls::ownState(self))).kind),
                     kindName(Kind::Accepted));
            const int before = int(server.requests().size());
            if (round % 2 == 0)
                server.closeAll();
            const std::unique_ptr<GatewayRequest> request(elsewhere.request(forceSignOut(), nullptr));
            QSignalSpy finished(request.get(), &GatewayRequest::finished);
            request->start();
            if (round % 2 == 1)
                server.closeAll();
            QTRY_COMPARE(finished.size(), 1);
            const GatewayResult result = finished.first().first().value<GatewayResult>();
            const int arrived = int(server.requests().size()) - before;
            QVERIFY2(arrived <= 1, qPrintable(QString::number(arrived)));
            QVERIFY2(result.mayHaveBeenSent || arrived == 0, kindName(result.kind));
            QVERIFY2(!result.accepted() || arrived == 1, kindName(result.kind));
        }
    }
};

QTEST_GUILESS_MAIN(TestGatewayRequestEnds)
#include "tst_gatewayrequestends.moc"
