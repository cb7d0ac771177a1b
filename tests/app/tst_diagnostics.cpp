// SPDX-License-Identifier: Apache-2.0
#include "app/diagnostics/calllog.h"
#include "app/diagnostics/diagnosticsreport.h"
#include "app/diagnostics/logfile.h"
#include "app/gateway/gatewayrequest.h"
#include "app/settings/policy.h"
#include "tests/support/desk.h"
#include "tests/support/rawtlsserver.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;

Q_DECLARE_METATYPE(CallSpec)

namespace
{

const QString password = u"hush-Correct-Horse-7"_s;
const QString phone = u"0035121999887766"_s;

Credentials supervisor()
{
    return {agentId(1300), password, phone};
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<LogFile>(m_folder->path());
        LogFile::installAsMessageHandler(m_log.get());
    }
    void cleanup()
    {
        QLoggingCategory::setFilterRules({});
        m_log.reset();
    }

    void lines_data()
    {
        QTest::addColumn<CallSpec>("spec");
        QTest::addColumn<GatewayResult>("result");
        QTest::addColumn<QString>("line");
        GatewayResult result;
        result.requestId = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
        const QString id = result.requestId + u' ';
        QTest::newRow("nothing left") << calls::signIn(supervisor()) << result
                                      << id + u"PUT onlineagent/1300 http=- retcode=- ms=- unreachable";
        result.kind = Kind::Accepted;
        result.httpStatus = 200;
        result.retcode = u"0"_s;
        result.elapsedMs = 45;
        result.message = u"success"_s;
        QTest::newRow("accepted") << calls::signIn(supervisor()) << result
                                  << id + u"PUT onlineagent/1300 http=200 retcode=0 ms=45 accepted";
        result.kind = Kind::Refused;
        result.retcode = u"100-006"_s;
        QTest::newRow("refused") << calls::forceSignOut(agentId(1301), Lane::Order0) << result
                                 << id
                + u"DELETE onlineagent/1301/forcelogout http=200 retcode=100-006 ms=45 refused";
        QTest::newRow("inspector") << calls::inspectorSignOut(agentId(1300), agentId(1301), Lane::Order0)
                                   << result
                                   << id
                + u"POST qualitycontrol/1300/forcelogout/1301 http=200 retcode=100-006 ms=45 refused";
        result.networkError = 6;
        result.kind = Kind::TlsRefused;
        result.retcode.clear();
        QTest::newRow("error") << calls::pollEvents(agentId(1300)) << result
                               << id + u"GET agentevent/1300 http=200 retcode=- ms=45 tls-refused error=6";
        result.networkError = 0;
        result.kind = Kind::Refused;
        CallSpec odd;
        odd.path = u"a b\n/c?guid=hush&phone=1?x"_s;
        for (const char *retcode :
             {"hush", "0\nforged", "0035121999887766", "1e6c2b84-aaaa", "100-006-", "0000"}) {
            result.retcode = QString::fromLatin1(retcode);
            QTest::newRow(retcode) << odd << result
                                   << id + u"GET a_b_/c http=200 retcode=unusual ms=45 refused";
        }
        result.retcode = QString(1 << 20, u'1');
        result.requestId = u"x\n"_s + QString(1 << 20, u'f');
        odd.path = QString(1 << 20, u'p');
        QTest::newRow("huge") << odd << result
                              << u'x' + QString(38, u'f') + u" GET " + QString(200, u'p')
                + u" http=200 retcode=unusual ms=45 refused";
    }

    void lines()
    {
        QFETCH(CallSpec, spec);
        QFETCH(GatewayResult, result);
        QTEST(diagnostics::lineFor(spec, result), "line");
    }

    /// A session from sign-in to sign-out with everything that carries a secret, all that Qt can say
    /// included.
    void noSecretInAFullRun()
    {
        ccsim::Options options = SimulatedGateway::quick();
        options.password = password.toStdString();
        options.needsCookie = true;
        options.guidIntervalMs = 30;
        options.holdMs = 20;
        SimulatedGateway gateway(options);
        sayEverything();

        Desk desk;
        connect(&desk.session, &GatewaySession::callFinished, this, &diagnostics::logCall);
        QVERIFY(!desk.signIn(gateway, {agentId(1300), password + u"-wrong", phone}));
        QVERIFY(desk.signIn(gateway, supervisor()));
        QVERIFY(runUntil(desk.clock, [&] { return desk.feed.lastReadSteadyMs() >= 0; }));
        QVERIFY(runUntil(desk.clock, [&] { return desk.session.connection()->guidGeneration() >= 5; }));
        const AgentId self = desk.session.self();
        for (const CallSpec &spec :
             {calls::ownState(self), calls::oneAgent(self, agentId(1301)), calls::configuredNames(self),
              calls::forceSignOut(agentId(1302), Lane::Order0),
              calls::inspectorSignOut(self, agentId(1303), Lane::Order1), calls::forcedSignIn(supervisor())})
            resultOf(*desk.session.connection(), spec);
        gateway.setFault("silent@agent");
        const std::unique_ptr<GatewayRequest> late(
            desk.session.connection()->request(calls::oneAgent(self, agentId(1304)), nullptr));
        QSignalSpy finished(late.get(), &GatewayRequest::finished);
        late->start();
        QVERIFY(runUntil(desk.clock, [&] { return finished.size() == 1; }));

        QSignalSpy ended(&desk.session, &GatewaySession::ended);
        desk.session.signOut();
        QVERIFY(runUntil(desk.clock, [&] { return ended.size() == 1; }));
        qCWarning(programLog) << "the end of the run";
        const QString report = diagnostics::report(desk.session, Policy(), *m_log);
        LogFile::installAsMessageHandler(nullptr);

        // First that there was something to find, and that the log was at work.
        const std::set<QByteArray> secrets = secretsOf(gateway);
        QVERIFY(secrets.size() >= 6);
        const QByteArray logged = everythingLogged();
        QVERIFY(logged.contains(" info floorwalker.calls: "));
        QCOMPARE(logged.count(" PUT "), gateway.requestCount("PUT"));
        QVERIFY(logged.count(" GET agentevent/1300 ") >= 5);
        QVERIFY(logged.contains("PUT onlineagent/1300/forcelogin http=200"));
        QVERIFY(logged.contains("timed-out"));
        QVERIFY(logged.contains("the end of the run"));
        QVERIFY2(logged.contains("qt.network"), "Qt was asked to say everything and said nothing");
        for (const QByteArray &secret : secrets) {
            QVERIFY2(!logged.contains(secret), secret.constData());
            QVERIFY2(!report.toUtf8().contains(secret), secret.constData());
        }
    }

    /// A gateway that sends back what it was told, wherever words have room.
    void gatewayThatEchoes()
    {
        RawTlsServer server;
        server.setHandler([](const QByteArray &) {
            const QByteArray secrets = (password + u' ' + phone).toUtf8();
            return RawTlsServer::Answer{
                RawTlsServer::json(R"({"retcode":")" + secrets + R"(","message":")" + secrets + R"("})",
                                   "Set-GUID: JSESSIONID=hush-guid\r\nSet-Cookie: a=hush-cookie; Path=/\r\n"
                                   "X-Echo: "
                                       + secrets + "\r\n"),
                false};
        });
        sayEverything();
        ManualClock clock;
        GatewayConnection connection(server.address(), server.trust(), &clock);
        for (const CallSpec &spec : {calls::signIn(supervisor()), calls::ownState(agentId(1300))}) {
            const GatewayResult result = resultOf(connection, spec);
            QVERIFY(result.retcode.contains(password)); // it did come
            diagnostics::logCall(spec, result);
        }
        QCOMPARE(connection.guid(), QByteArray("hush-guid"));
        LogFile::installAsMessageHandler(nullptr);
        const QByteArray logged = everythingLogged();
        QVERIFY(logged.contains("retcode=unusual"));
        QVERIFY(!logged.contains("hush"));
        QVERIFY(!logged.contains(phone.toUtf8()));
    }

    /// A gateway that is not trusted or cannot be reached makes Qt talk most.
    void failedConnections()
    {
        SimulatedGateway gateway;
        sayEverything();
        ManualClock clock;
        for (const TlsTrust &trust : {TlsTrust(), gateway.trust()}) {
            if (!trust.authorities.isEmpty())
                gateway->stop();
            GatewayConnection connection(gateway.address(), trust, &clock);
            diagnostics::logCall(calls::signIn(supervisor()),
                                 resultOf(connection, calls::signIn(supervisor())));
        }
        LogFile::installAsMessageHandler(nullptr);
        const QByteArray logged = everythingLogged();
        QVERIFY(logged.contains("tls-refused error="));
        QVERIFY(logged.contains("unreachable error="));
        QVERIFY(!logged.contains("hush"));
        QVERIFY(!logged.contains(phone.toUtf8()));
    }

    void report()
    {
        ManualClock clock;
        GatewaySession session(&clock);
        Policy policy;
        policy.problems = QStringList{u"RefreshMinimum=zero\nForged: line"_s};
        for (int i = 0; i < 300; ++i)
            m_log->write(u"entry %1"_s.arg(i));
        QString text = diagnostics::report(session, policy, *m_log);
        QVERIFY(text.startsWith(u"Floorwalker: "));
        QVERIFY(text.contains(u"\nQt: " + QLatin1StringView(qVersion())));
        QVERIFY(text.contains(u"\nTLS: openssl, OpenSSL"_s) || text.contains(u"\nTLS: schannel"_s));
        QVERIFY(text.contains(u"\nGateway: -\n"_s));
        QVERIFY(text.contains(u"\nSession: SignedOut\n"_s));
        QVERIFY(text.contains(u"\nPolicy not understood: RefreshMinimum=zero Forged: line\n"_s));
        QVERIFY(text.contains(u" entry 100\n"_s) && text.contains(u" entry 299\n"_s));
        QVERIFY(!text.contains(u" entry 99\n"_s));

        SimulatedGateway gateway;
        session.signIn(gateway.address(), gateway.trust(), SimulatedGateway::credentials());
        QTRY_COMPARE(session.state(), GatewaySession::State::SignedIn);
        text = diagnostics::report(session, Policy(), *m_log);
        QVERIFY(text.contains(u"\nGateway: " + gateway.address().text() + u'\n'));
        QVERIFY(text.contains(u"\nSession: SignedIn, agent 1300\n"_s));
        QVERIFY(!text.contains(u"Policy"_s));
    }

    void reportNamesNoPerson()
    {
        ManualClock clock;
        const GatewaySession session(&clock);
        const LogFile log(QDir::homePath() + u"/log-of-a-test");
        QVERIFY(diagnostics::report(session, Policy(), log).contains(u"\nLog: ~/log-of-a-test\n"_s));
        QVERIFY(QDir(log.folder()).removeRecursively());
    }

private:
    static void sayEverything()
    {
        QLoggingCategory::setFilterRules(u"*=true\n*.debug=true\nqt.network.ssl=true\nqt.network.*=true"_s);
    }

    QByteArray everythingLogged() const
    {
        QByteArray all;
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    /// What was really on the wire, taken down at the other end.
    static std::set<QByteArray> secretsOf(const SimulatedGateway &gateway)
    {
        std::set<QByteArray> secrets{password.toUtf8(), phone.toUtf8()};
        bool cookieSeen = false;
        for (const ccsim::RequestRecord &record : gateway.requests({})) {
            for (const auto &[name, value] : record.headers) {
                if (name == "Guid" && !value.empty()) {
                    secrets.insert(QByteArray::fromStdString(value));
                    secrets.insert(QByteArray::fromStdString(value).split('.').first());
                } else if (name == "Cookie") {
                    secrets.insert(QByteArray::fromStdString(value));
                    cookieSeen = true;
                }
            }
        }
        return cookieSeen ? secrets : std::set<QByteArray>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogFile> m_log;
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
