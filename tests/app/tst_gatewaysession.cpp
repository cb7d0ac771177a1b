// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/gatewayrequest.h"
#include "app/gateway/gatewaysession.h"
#include "tests/support/desk.h"
#include "tests/support/rawtlsserver.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

using Kind = GatewayResult::Kind;
using State = GatewaySession::State;
using End = GatewaySession::End;

namespace
{

constexpr char poll[] = "GET /agentgateway/resource/agentevent/1300";

} // namespace

class TestGatewaySession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<ManualClock>();
        session = std::make_unique<GatewaySession>(clock.get());
    }
    void cleanup()
    {
        session.reset();
        gateway.reset();
    }

    void signsInAndOut()
    {
        begin();
        QSignalSpy states(session.get(), &GatewaySession::stateChanged);
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        QVERIFY(signIn());
        QVERIFY(session->isSignedIn());
        QCOMPARE(session->self(), agentId(1300));
        QCOMPARE(session->passwordDaysLeft(), std::optional<int>(30));
        QVERIFY((*gateway)->agent(1300).signedIn);
        QCOMPARE((*gateway)->agent(1300).status, 3); // busy: no call is routed to him
        // The poll follows at once: it is the keep-alive.
        QTRY_VERIFY(gateway->requestCount(poll) > 0);

        session->signOut();
        QCOMPARE(session->state(), State::SigningOut);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<End>(), End::Asked);
        QVERIFY(!(*gateway)->agent(1300).signedIn);
        QVERIFY(session->connection()->guid().isEmpty());
        QCOMPARE(session->endedAtMs(), clock->utcMs());
        const QList<State> expected{State::SigningIn, State::SignedIn, State::SigningOut, State::SignedOut};
        QCOMPARE(statesOf(states), expected);

        // And nothing more is asked.
        const int requests = gateway->requestCount();
        runFor(*clock, 5000);
        QCOMPARE(gateway->requestCount(), requests);
        QVERIFY(signIn());
    }

    void refusedSignIns_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("retcode");
        const auto row = [](const char *name, const char *fault, Kind kind, const QString &retcode = {}) {
            QTest::newRow(name) << QByteArray(fault) << int(kind) << retcode;
        };
        row("wrong password", "", Kind::Refused, u"100-004"_s);
        row("locked", "code-110-016@signin", Kind::Refused, u"110-016"_s);
        row("expired", "code-100-020@signin", Kind::Refused, u"100-020"_s);
        row("HTML", "html-502@signin", Kind::BadReply);
        row("cut", "cut-before@signin", Kind::Cut);
        row("cut after", "cut-after@signin", Kind::Cut);
        row("half the JSON", "truncated-json@signin", Kind::BadReply);
    }

    void refusedSignIns()
    {
        QFETCH(QByteArray, fault);
        begin();
        if (!fault.isEmpty())
            gateway->setFault(fault.constData());
        QSignalSpy failed(session.get(), &GatewaySession::signInFailed);
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        QVERIFY(!signIn(fault.isEmpty() ? SimulatedGateway::credentials(1300, u"wrong"_s)
                                        : SimulatedGateway::credentials()));
        QCOMPARE(failed.size(), 1);
        const GatewayResult result = failed.first().first().value<GatewayResult>();
        QTEST(int(result.kind), "kind");
        QTEST(result.retcode, "retcode");
        QCOMPARE(session->state(), State::SignedOut);
        QVERIFY(!session->isSignedIn());
        QCOMPARE(ended.size(), 0); // what has not begun does not end
        // Once: a password is never tried again by itself, and no PUT twice.
        runFor(*clock, 5000);
        QCOMPARE(gateway->requestCount("PUT"), 1);
        QCOMPARE(gateway->requestCount(), 1);
        QCOMPARE(clock->activeCount(), 0);
        // The session object can be used again.
        gateway->clearFaults();
        if (fault == "cut-after@signin" || fault == "truncated-json@signin")
            (*gateway)->dropSession(1300); // that sign-in did happen over there
        QVERIFY(signIn());
    }

    void alreadySignedInThenForced()
    {
        begin();
        const std::unique_ptr<GatewaySession> colleague = signedInSession(*gateway, clock.get());
        QVERIFY(colleague);
        QSignalSpy colleagueEnded(colleague.get(), &GatewaySession::ended);
        QSignalSpy failed(session.get(), &GatewaySession::signInFailed);
        QVERIFY(!signIn());
        QCOMPARE(failed.first().first().value<GatewayResult>().retcode, u"100-002"_s);

        QVERIFY(signIn(SimulatedGateway::credentials(), true));
        QVERIFY(runUntil(*clock, [&] { return colleagueEnded.size() == 1; }));
        QCOMPARE(colleagueEnded.first().first().value<End>(), End::ThrownOut);
        QCOMPARE(colleague->state(), State::SignedOut);
        QVERIFY(session->isSignedIn());
    }

    void cancelledSignIn()
    {
        begin();
        gateway->setFault("silent@signin");
        QSignalSpy failed(session.get(), &GatewaySession::signInFailed);
        QSignalSpy signedIn(session.get(), &GatewaySession::signedIn);
        session->signIn(gateway->address(), gateway->trust(), SimulatedGateway::credentials());
        QTRY_COMPARE(gateway->requestCount("PUT"), 1);
        session->cancelSignIn();
        session->cancelSignIn();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(kindName(failed.first().first().value<GatewayResult>().kind), kindName(Kind::Cancelled));
        QCOMPARE(session->state(), State::SignedOut);
        QCOMPARE(signedIn.size(), 0);
        session->cancelSignIn(); // too late, harmless

        // signOut() while signing in means the same.
        session->signIn(gateway->address(), gateway->trust(), SimulatedGateway::credentials());
        session->signOut();
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(session->state(), State::SignedOut);
    }

    void acceptedWithoutGuid()
    {
        RawTlsServer server;
        server.setHandler([](const QByteArray &) {
            return RawTlsServer::Answer{RawTlsServer::json(R"({"message":"success","retcode":"0"})")};
        });
        QSignalSpy failed(session.get(), &GatewaySession::signInFailed);
        session->signIn(server.address(), server.trust(), SimulatedGateway::credentials());
        QTRY_COMPARE(failed.size(), 1);
        const GatewayResult result = failed.first().first().value<GatewayResult>();
        QCOMPARE(kindName(result.kind), kindName(Kind::BadReply));
        QCOMPARE(result.defect, GatewayResult::Defect::NoGuid);
        runFor(*clock, 2000);
        QCOMPARE(server.requests().size(), 1); // nothing is polled without one
    }

    void passwordDays_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<int>("days"); // -1: not given
        QTest::newRow("some") << u"30"_s << 30;
        QTest::newRow("none left") << u"0"_s << 0;
        QTest::newRow("never") << QString() << -1;
        QTest::newRow("nonsense") << u"soon"_s << -1;
        QTest::newRow("negative") << u"-1"_s << -1;
        QTest::newRow("huge") << u"99999999999"_s << -1;
    }

    void passwordDays()
    {
        QFETCH(QString, sent);
        begin([&](ccsim::Options &options) { options.timeRemaining = sent.toStdString(); });
        QVERIFY(signIn());
        QTEST(session->passwordDaysLeft().value_or(-1), "days");
    }

    /// Guids change all the time and the old ones die at once: no call may be refused because of that.
    void pollsAndRotates_data()
    {
        QTest::addColumn<bool>("oldGuidDies");
        QTest::addColumn<bool>("everywhere");
        QTest::newRow("old Guids live on") << false << false;
        QTest::newRow("old Guids die") << true << false;
        QTest::newRow("a new Guid on every answer") << false << true;
    }

    void pollsAndRotates()
    {
        QFETCH(bool, oldGuidDies);
        QFETCH(bool, everywhere);
        begin([&](ccsim::Options &options) {
            options.holdMs = 20;
            options.guidIntervalMs = 30;
            options.guidTimeoutMs = 4000;
            options.oldGuidDies = oldGuidDies;
            options.setGuidEverywhere = everywhere;
        });
        QVERIFY(signIn());
        QVERIFY(runUntil(*clock, [&] { return session->connection()->guidGeneration() >= 12; }));
        QVERIFY(session->isSignedIn());
        if (everywhere) {
            for (int i = 0; i < 5; ++i)
                QVERIFY(resultOf(*session->connection(), calls::ownState(session->self())).accepted());
        }
        std::set<std::string> guids;
        for (const ccsim::RequestRecord &record : gateway->requests(poll)) {
            QVERIFY2(record.retcode == "0" || record.retcode.empty(), record.retcode.c_str());
            for (const auto &[name, value] : record.headers) {
                if (name == "Guid")
                    guids.insert(value);
            }
        }
        QVERIFY(guids.size() >= 8);
    }

    void staticAuthentication()
    {
        begin([](ccsim::Options &options) {
            options.staticAuth = true;
            options.holdMs = 10;
        });
        QVERIFY(signIn());
        QVERIFY(runUntil(*clock, [&] { return gateway->requestCount(poll) >= 5; }));
        QCOMPARE(session->connection()->guidGeneration(), quint64(1));
        QVERIFY(session->isSignedIn());
    }

    void tellsEvents()
    {
        begin();
        QList<GatewayEvent> events;
        connect(session.get(), &GatewaySession::eventReceived, this,
                [&](const GatewayEvent &event) { events.append(event); });
        QVERIFY(signIn());
        (*gateway)->signOutAgent(1305);
        const auto isIt = [](const GatewayEvent &event) {
            return event.kind == GatewayEvent::Kind::SignedOut && event.agent == agentId(1305)
                && event.generatedMs > 0;
        };
        QVERIFY(runUntil(*clock, [&] { return std::any_of(events.begin(), events.end(), isIt); }));
        (*gateway)->signInAgain(1305);
        QVERIFY(runUntil(*clock, [&] { return events.last().kind == GatewayEvent::Kind::SignedIn; }));
    }

    void thrownOut_data()
    {
        QTest::addColumn<QString>("displaced");
        QTest::addColumn<int>("why");
        QTest::newRow("100-006") << u"100-006"_s << int(End::ThrownOut);
        QTest::newRow("event") << u"event"_s << int(End::ThrownOut);
        QTest::newRow("000-003") << u"000-003"_s << int(End::SessionLost);
    }

    void thrownOut()
    {
        QFETCH(QString, displaced);
        begin([&](ccsim::Options &options) { options.displaced = displaced.toStdString(); });
        QVERIFY(signIn());
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        const std::unique_ptr<GatewaySession> other = std::make_unique<GatewaySession>(clock.get());
        other->signIn(gateway->address(), gateway->trust(), SimulatedGateway::credentials(),
                      GatewaySession::IfSignedIn::Force);
        QVERIFY(runUntil(*clock, [&] { return ended.size() == 1; }));
        QTEST(int(ended.first().first().value<End>()), "why");
        QCOMPARE(session->state(), State::SignedOut);
        QVERIFY(other->isSignedIn());
    }

    void sessionDropped()
    {
        begin();
        QVERIFY(signIn());
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        (*gateway)->dropSession(1300);
        QVERIFY(runUntil(*clock, [&] { return ended.size() == 1; }));
        QCOMPARE(ended.first().first().value<End>(), End::ThrownOut);
        QCOMPARE(ended.first().last().value<GatewayResult>().retcode, u"100-006"_s);
    }

    /// A poll that was sent with a Guid which another answer replaced meanwhile is no proof of anything,
    /// whichever of its two codes the gateway uses (gateway reference, section 9, no. 2).
    void refusedWithAnOldGuid_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("000-003") << QByteArray("000-003");
        QTest::newRow("100-006") << QByteArray("100-006");
    }

    void refusedWithAnOldGuid()
    {
        QFETCH(QByteArray, code);
        RawTlsServer server;
        int polls = 0;
        server.setHandler([&](const QByteArray &request) {
            if (request.startsWith("PUT"))
                return RawTlsServer::Answer{
                    RawTlsServer::json(R"({"retcode":"0"})", "Set-GUID: JSESSIONID=first\r\n")};
            ++polls;
            if (request.contains("Guid: second"))
                return RawTlsServer::Answer{RawTlsServer::json(R"({"retcode":"0","event":null})")};
            // As if a call of another lane had been answered while this one was on its way.
            session->connection()->takeGuidHeader("JSESSIONID=second");
            return RawTlsServer::Answer{RawTlsServer::json("{\"retcode\":\"" + code + "\"}")};
        });
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        session->signIn(server.address(), server.trust(), SimulatedGateway::credentials());
        QVERIFY(runUntil(*clock, [&] { return polls >= 4; }));
        QCOMPARE(ended.size(), 0);
        QVERIFY(session->isSignedIn());
    }

    void recoveringFromRefusals_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *fault : {"gateway-restart@poll", "switch-over@poll", "html-502@poll",
                                  "cut-before@poll", "truncated-json@poll", "empty-body@poll"})
            QTest::newRow(fault) << QByteArray(fault);
    }

    void recoveringFromRefusals()
    {
        QFETCH(QByteArray, fault);
        begin();
        QVERIFY(signIn());
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        gateway->setFault(fault.constData());
        QVERIFY(runUntil(*clock, [&] { return session->state() == State::Recovering; }));
        QVERIFY(session->isSignedIn());
        gateway->clearFaults();
        QVERIFY(runUntil(*clock, [&] { return session->state() == State::SignedIn; }));
        QCOMPARE(ended.size(), 0);
    }

    void gatewayGoneAndBack()
    {
        begin();
        QVERIFY(signIn());
        (*gateway)->stop();
        QVERIFY(runUntil(*clock, [&] { return session->state() == State::Recovering; }));
        // It tries again and again, ever more rarely.
        QVERIFY(session->msUntilNextAttempt() > 0 || session->state() == State::Recovering);
        runFor(*clock, 30000);
        QCOMPARE(session->state(), State::Recovering);
        QVERIFY(session->msUntilNextAttempt() <= 38000);
        QVERIFY((*gateway)->start());
        session->tryNow();
        QTRY_COMPARE(session->state(), State::SignedIn);
    }

    void signsOutOfASilentGateway()
    {
        begin();
        QVERIFY(signIn());
        gateway->setFault("silent@logout");
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        session->signOut();
        QTRY_COMPARE(gateway->requestCount("logout"), 1);
        clock->advance(2999);
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 0);
        clock->advance(1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<End>(), End::Asked);
        QCOMPARE(session->state(), State::SignedOut);
        session->signOut(); // nothing left to end
        QCoreApplication::processEvents();
        QCOMPARE(ended.size(), 1);
    }

    void signsOutWithoutGateway()
    {
        begin();
        QVERIFY(signIn());
        QSignalSpy ended(session.get(), &GatewaySession::ended);
        (*gateway)->stop();
        session->signOut();
        QVERIFY(runUntil(*clock, [&] { return ended.size() == 1; }));
        QCOMPARE(ended.first().first().value<End>(), End::Asked);
    }

    void goneInTheMiddle_data()
    {
        QTest::addColumn<int>("moment");
        for (int moment = 0; moment < 4; ++moment)
            QTest::addRow("%d", moment) << moment;
    }

    /// The object dies at any moment without a crash; worth most under the sanitizers.
    void goneInTheMiddle()
    {
        QFETCH(int, moment);
        begin();
        session->signIn(gateway->address(), gateway->trust(), SimulatedGateway::credentials());
        if (moment > 0)
            QTRY_VERIFY(session->isSignedIn());
        if (moment > 1)
            QTRY_VERIFY(gateway->requestCount(poll) > 0);
        if (moment > 2)
            session->signOut();
        session.reset();
        QCoreApplication::processEvents();
        clock->advance(60000);
    }

private:
    template <typename Change> void begin(Change change)
    {
        ccsim::Options options = SimulatedGateway::quick();
        change(options);
        gateway = std::make_unique<SimulatedGateway>(options);
    }
    void begin()
    {
        begin([](ccsim::Options &) {});
    }
    bool signIn(const Credentials &who = SimulatedGateway::credentials(), bool forced = false)
    {
        QSignalSpy failed(session.get(), &GatewaySession::signInFailed);
        session->signIn(gateway->address(), gateway->trust(), who,
                        forced ? GatewaySession::IfSignedIn::Force : GatewaySession::IfSignedIn::Refuse);
        return QTest::qWaitFor([&] { return session->isSignedIn() || !failed.isEmpty(); }, patienceMs)
            && failed.isEmpty();
    }
    static QList<State> statesOf(const QSignalSpy &spy)
    {
        QList<State> states;
        for (const QVariantList &arguments : spy)
            states.append(arguments.first().value<State>());
        return states;
    }

    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<SimulatedGateway> gateway;
    std::unique_ptr<GatewaySession> session;
};

QTEST_GUILESS_MAIN(TestGatewaySession)
#include "tst_gatewaysession.moc"
