// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistparser.h"
#include "app/gateway/gatewayrequest.h"
#include "tests/support/gatewaycase.h"
#include "tests/support/rawtlsserver.h"
#include "tests/support/waiting.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;
using Defect = GatewayResult::Defect;

/// Every call against the real simulator over TLS: what came, and that nothing else is made of it.
class TestGatewayRequest : public QObject, private GatewayCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(SimulatedGateway::kind()); }
    void cleanup() { finish(); }

    void success_data()
    {
        QTest::addColumn<CallSpec>("spec");
        QTest::newRow("own state") << calls::ownState(self);
        QTest::newRow("poll") << calls::pollEvents(self);
        QTest::newRow("forced sign-out") << forceSignOut();
        QTest::newRow("inspector's sign-out") << calls::inspectorSignOut(self, target, Lane::Order3);
        QTest::newRow("list") << calls::signedInAgents(self);
        QTest::newRow("one agent") << calls::oneAgent(self, target);
        QTest::newRow("names") << calls::configuredNames(self);
        QTest::newRow("groups") << calls::groups(self);
        QTest::newRow("rights") << calls::isInspector(self);
        QTest::newRow("sign out") << calls::signOutSelf(self);
        QTest::newRow("forced sign-in") << calls::forcedSignIn(SimulatedGateway::credentials());
        QTest::newRow("sign-in of another") << calls::signIn(SimulatedGateway::credentials(1298));
    }

    void success()
    {
        QFETCH(CallSpec, spec);
        for (const bool numbers : {false, true}) {
            if (numbers) {
                // The same once more, where retcode is a number.
                ccsim::Options options = SimulatedGateway::kind();
                options.retcodeType = "number";
                begin(options);
            }
            const GatewayResult result = resultOf(*connection, spec);
            QCOMPARE(kindName(result.kind), kindName(Kind::Accepted));
            QCOMPARE(result.httpStatus, 200);
            QVERIFY(result.mayHaveBeenSent);
            QVERIFY(result.elapsedMs >= 0);
            QVERIFY(result.sentAtSteadyMs >= 0);
            QVERIFY(!result.requestId.isEmpty());
            if (spec.keepRawBody) {
                QVERIFY(bodyOf(result).contains("\"result\""));
            } else {
                QCOMPARE(result.retcode, u"0"_s);
                QCOMPARE(result.message, u"success"_s);
                QVERIFY(result.rawBody.isEmpty());
            }
        }
    }

    /// The real refusals, as the simulator comes to them by itself.
    void refusals_data()
    {
        QTest::addColumn<CallSpec>("spec");
        QTest::addColumn<QString>("retcode");
        QTest::newRow("wrong password")
            << calls::signIn(SimulatedGateway::credentials(1298, u"wrong"_s)) << u"100-004"_s;
        QTest::newRow("already signed in") << calls::signIn(SimulatedGateway::credentials()) << u"100-002"_s;
        QTest::newRow("unknown agent") << forceSignOut(agentId(999999)) << u"100-006"_s;
        QTest::newRow("unknown agent, inspector")
            << calls::inspectorSignOut(self, agentId(999999), Lane::Order0) << u"900-003"_s;
        QTest::newRow("himself") << calls::inspectorSignOut(self, self, Lane::Order0) << u"000-005"_s;
        QTest::newRow("another's number") << calls::ownState(target) << u"000-003"_s;
        QTest::newRow("nobody of that number") << calls::oneAgent(self, agentId(999999)) << u"000-002"_s;
    }

    void refusals()
    {
        QFETCH(CallSpec, spec);
        for (const int httpStatus : {200, 400, 500}) {
            gateway->change([&](ccsim::Options &options) { options.errorHttpStatus = httpStatus; });
            const GatewayResult result = resultOf(*connection, spec);
            QCOMPARE(kindName(result.kind), kindName(Kind::Refused));
            QTEST(result.retcode, "retcode");
            QVERIFY(!result.message.isEmpty());
            QCOMPARE(result.httpStatus, httpStatus);
            QCOMPARE(result.defect, Defect::None);
        }
    }

    /// Each code of the gateway's table arrives as it is, leading zeros and all.
    void codes_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList codes =
            u"000-000 000-001 000-002 000-003 000-004 000-005 000-006 100-001 100-003 100-005 100-006 "
            "100-007 100-008 100-009 100-010 100-011 100-012 100-013 100-014 100-015 100-016 100-017 "
            "100-018 100-019 100-020 100-021 110-016 101-004 105-001 105-002 105-003 105-004 105-005 "
            "105-006 105-007 900-001 900-002 900-003 200-017 999-999"_s.split(u' ');
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }

    void codes()
    {
        QFETCH(QString, code);
        gateway->setFault(QByteArray("code-" + code.toLatin1() + "@signout").constData());
        for (const CallSpec &spec : {forceSignOut(), calls::inspectorSignOut(self, target, Lane::Order1)}) {
            const GatewayResult result = resultOf(*connection, spec);
            QCOMPARE(kindName(result.kind), kindName(Kind::Refused));
            QCOMPARE(result.retcode, code);
        }
        QVERIFY(gateway->simulator().signOuts().empty());
    }

    /// What is not the gateway's answer is neither a success nor a refusal.
    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<CallSpec>("spec");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Defect>("defect");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("retcode");
        const auto row = [](const char *name, const char *fault, const CallSpec &spec, Kind kind,
                            Defect defect, int status, const QString &retcode = {}) {
            QTest::newRow(name) << QByteArray(fault) << spec << kind << defect << status << retcode;
        };
        const CallSpec signOut = forceSignOut();
        row("HTTP 500 with a body", "http-500-json", signOut, Kind::Refused, Defect::None, 500, u"100-007"_s);
        row("HTML with 502", "html-502", signOut, Kind::BadReply, Defect::HttpStatus, 502);
        row("HTML with 200", "html-200", signOut, Kind::BadReply, Defect::NotJson, 200);
        row("no body", "empty-body", signOut, Kind::BadReply, Defect::NotJson, 200);
        row("half the JSON", "truncated-json", signOut, Kind::BadReply, Defect::NotJson, 200);
        row("redirect", "redirect", signOut, Kind::BadReply, Defect::Redirect, 302);
        row("redirect of a GET", "redirect@agent", calls::oneAgent(self, target), Kind::BadReply,
            Defect::Redirect, 302);
        row("deep JSON", "deep-json@agent", calls::oneAgent(self, target), Kind::BadReply, Defect::NotJson,
            200);
        row("endless answer", "huge@agent", calls::oneAgent(self, target), Kind::BadReply, Defect::TooLarge,
            200);
        row("announced endless answer", "huge-length@agent", calls::oneAgent(self, target), Kind::BadReply,
            Defect::TooLarge, 200);
        row("endless list", "huge@list", calls::signedInAgents(self), Kind::BadReply, Defect::TooLarge, 200);
        row("cut before", "cut-before", signOut, Kind::Cut, Defect::None, 0);
        row("cut after", "cut-after", signOut, Kind::Cut, Defect::None, 0);
        row("cut in the body", "cut-middle", signOut, Kind::Cut, Defect::None, 200);
        row("HTML list with 502", "html-502@list", calls::signedInAgents(self), Kind::BadReply,
            Defect::HttpStatus, 502);
        row("list refused with a body", "http-500-json@list", calls::signedInAgents(self), Kind::Refused,
            Defect::None, 500, u"100-007"_s);
    }

    void faults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(CallSpec, spec);
        gateway->setFault(fault.constData());
        const GatewayResult result = resultOf(*connection, spec);
        QFETCH(Kind, kind);
        QCOMPARE(kindName(result.kind), kindName(kind));
        QTEST(result.defect, "defect");
        QTEST(result.httpStatus, "httpStatus");
        QTEST(result.retcode, "retcode");
        QVERIFY(result.mayHaveBeenSent);
        QVERIFY(result.rawBody.isEmpty());
        if (spec.atMostOnce)
            QCOMPARE(gateway->requestCount("DELETE"), 1);
        QVERIFY(gateway->requestCount("elsewhere") == 0);
    }

    /// A compressed body that ends early is an end for Qt. The list's parser is what notices, so half a list
    /// is none.
    void listCutInTheBody()
    {
        gateway->setFault("cut-middle@list");
        const GatewayResult zipped = resultOf(*connection, calls::signedInAgents(self));
        QVERIFY(zipped.kind == Kind::Cut || !parseAgentList(bodyOf(zipped)).understood);
        gateway->change([](ccsim::Options &options) { options.gzip = false; });
        QCOMPARE(kindName(resultOf(*connection, calls::signedInAgents(self)).kind), kindName(Kind::Cut));
    }

    /// A refused list is a refusal like any other, whoever reads the lists themselves.
    void refusedListsAreRefused()
    {
        for (const CallSpec &spec :
             {calls::signedInAgents(self), calls::configuredNames(self), calls::groups(self)}) {
            QVERIFY(spec.keepRawBody);
            gateway->setFault("code-000-007@list");
            const GatewayResult result = resultOf(*connection, spec);
            QCOMPARE(kindName(result.kind), kindName(Kind::Refused));
            QCOMPARE(result.retcode, u"000-007"_s);
            QVERIFY(result.rawBody.isEmpty());
            QVERIFY(connection->isSerial());
        }
        // What is no verdict is left to the parser.
        gateway->clearFaults();
        gateway->setFault("html-502@list");
        QCOMPARE(kindName(resultOf(*connection, calls::groups(self)).kind), kindName(Kind::BadReply));
    }

    /// The other requests of a connection are not disturbed by one that went wrong.
    void goesOnAfterAFault()
    {
        for (const char *fault : {"cut-before", "cut-middle", "html-502", "huge", "truncated-json"}) {
            gateway->setFault(fault, -1);
            resultOf(*connection, forceSignOut());
            gateway->clearFaults();
            QCOMPARE(kindName(resultOf(*connection, calls::oneAgent(self, agentId(1302))).kind),
                     kindName(Kind::Accepted));
        }
    }

    /// A bad moment for each kind of answer.
    void rawAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Defect>("defect");
        const auto row = [](const char *name, const QByteArray &bytes, Kind kind,
                            Defect defect = Defect::None) { QTest::newRow(name) << bytes << kind << defect; };
        const QByteArray good = R"({"message":"success","retcode":"0"})";
        row("as it should be", RawTlsServer::json(good), Kind::Accepted);
        row("without a length", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + good, Kind::Accepted);
        row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n23\r\n" + good + "\r\n0\r\n\r\n",
            Kind::Accepted);
        row("chunked, cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n23\r\n" + good.left(20),
            Kind::Cut);
        row("length too long", RawTlsServer::json(good).replace("Content-Length: 35", "Content-Length: 99"),
            Kind::Cut);
        row("head only", "HTTP/1.1 200 OK\r\nContent-Length: 35\r\n\r\n", Kind::Cut);
        row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", Kind::Cut);
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Kind::Cut);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", Kind::BadReply, Defect::NotJson);
        row("0 inside a 500", "HTTP/1.1 500 Oops\r\nContent-Length: 35\r\n\r\n" + good, Kind::BadReply,
            Defect::HttpStatus);
        row("0 inside a 302", "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 35\r\n\r\n" + good,
            Kind::BadReply, Defect::Redirect);
        row("refusal inside a 302",
            "HTTP/1.1 302 Found\r\nContent-Length: 21\r\n\r\n{\"retcode\":\"100-006\"}", Kind::BadReply,
            Defect::Redirect);
        row("401", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n",
            Kind::BadReply, Defect::HttpStatus);
        row("407", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n",
            Kind::BadReply, Defect::HttpStatus);
        row("refusal in a 401", "HTTP/1.1 401 No\r\nContent-Length: 21\r\n\r\n{\"retcode\":\"000-003\"}",
            Kind::Refused);
        row("no retcode", RawTlsServer::json("{}"), Kind::BadReply, Defect::NoRetcode);
        row("retcode null", RawTlsServer::json(R"({"retcode":null})"), Kind::BadReply, Defect::NoRetcode);
        row("retcode true", RawTlsServer::json(R"({"retcode":true})"), Kind::BadReply, Defect::NoRetcode);
        row("retcode a fraction", RawTlsServer::json(R"({"retcode":0.5})"), Kind::BadReply,
            Defect::NoRetcode);
        row("retcode huge", RawTlsServer::json(R"({"retcode":1e300})"), Kind::BadReply, Defect::NoRetcode);
        row("retcode number 0", RawTlsServer::json(R"({"retcode":0})"), Kind::Accepted);
        row("retcode number 7", RawTlsServer::json(R"({"retcode":7})"), Kind::Refused);
        row("retcode 00", RawTlsServer::json(R"({"retcode":"00"})"), Kind::Refused);
        row("array", RawTlsServer::json("[]"), Kind::BadReply, Defect::NotJson);
        row("garbage behind", RawTlsServer::json(good + "x"), Kind::BadReply, Defect::NotJson);
    }

    void rawAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        RawTlsServer server;
        server.setHandler([&](const QByteArray &) { return RawTlsServer::Answer{bytes, true}; });
        GatewayConnection elsewhere(server.address(), server.trust(), &clock);
        const GatewayResult result = resultOf(elsewhere, forceSignOut());
        QCOMPARE(kindName(result.kind), kindName(kind));
        QTEST(result.defect, "defect");
        QVERIFY(result.mayHaveBeenSent);
        QCOMPARE(server.requests().size(), 1);
    }

    void hostileTextIsBounded()
    {
        RawTlsServer server;
        server.setHandler([](const QByteArray &) {
            return RawTlsServer::Answer{RawTlsServer::json("{\"retcode\":\"" + QByteArray(5000, '9')
                                                           + "\",\"message\":\"" + QByteArray(50000, 'm')
                                                           + "\"}")};
        });
        GatewayConnection elsewhere(server.address(), server.trust(), &clock);
        const GatewayResult result = resultOf(elsewhere, forceSignOut());
        QCOMPARE(kindName(result.kind), kindName(Kind::Refused));
        QVERIFY(result.retcode.size() <= 64);
        QVERIFY(result.message.size() <= 2000);
    }

    void compressedAnswers()
    {
        begin(SimulatedGateway::kind(500));
        const GatewayResult zipped = resultOf(*connection, calls::signedInAgents(self));
        QCOMPARE(kindName(zipped.kind), kindName(Kind::Accepted));
        QVERIFY(zipped.rawBodyIsGzip);
        const std::vector<ccsim::RequestRecord> records = gateway->requests("onlineagentonvdn");
        QVERIFY(std::any_of(
            records.front().headers.begin(), records.front().headers.end(), [](const auto &header) {
                return header.first == "Accept-Encoding" && header.second.find("gzip") != std::string::npos;
            }));
        QCOMPARE(parseAgentList(bodyOf(zipped)).agents.size(), size_t(501));
        gateway->change([](ccsim::Options &options) { options.gzip = false; });
        QCOMPARE(parseAgentList(bodyOf(resultOf(*connection, calls::signedInAgents(self)))).agents.size(),
                 size_t(501));
    }

    /// 000-007 tells that this gateway wants one call at a time; from then on it gets them so.
    void oneAtATime()
    {
        ccsim::Options options = SimulatedGateway::kind();
        options.oneCallPerAgent = true;
        options.latencyMs = 20;
        begin(options);
        QVERIFY(!connection->isSerial());
        gateway->setFault("code-000-007@agent", -1);
        QCOMPARE(resultOf(*connection, calls::oneAgent(self, target)).retcode, u"000-007"_s);
        QVERIFY(connection->isSerial());

        std::vector<std::unique_ptr<GatewayRequest>> requests;
        int accepted = 0;
        for (int i = 0; i < 8; ++i) {
            const CallSpec spec = i % 2
                ? calls::forceSignOut(agentId(1301 + i), Lane(int(Lane::Order0) + i % 4))
                : calls::signedInAgents(self);
            requests.emplace_back(connection->request(spec, nullptr));
            connect(requests.back().get(), &GatewayRequest::finished, this,
                    [&](const GatewayResult &result) { accepted += result.accepted() ? 1 : 0; });
            requests.back()->start();
        }
        // One that is taken back while it waits, and one that is deleted, do not hold up the others.
        requests[5]->cancel();
        requests[6].reset();
        QTRY_COMPARE(accepted, 6);
    }
};

QTEST_GUILESS_MAIN(TestGatewayRequest)
#include "tst_gatewayrequest.moc"
