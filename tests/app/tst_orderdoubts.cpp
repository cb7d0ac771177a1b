// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalcase.h"
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

/// Readings that come at the wrong moment, clocks that jump, agents of whom little is told, and listeners
/// that act while they are being told: no order goes out wrongly or twice, none waits for ever, none claims
/// more than is known.
class TestOrderDoubts : public QObject, private SignOutCase
{
    Q_OBJECT

    bool listHas(int agent, bool present)
    {
        return runUntil(desk->clock, [&] { return bool(desk->store.find(agentId(agent))) == present; });
    }

    bool allWritten()
    {
        return QTest::qWaitFor([this] { return desk->journal.pendingCount() == 0; }, patienceMs);
    }

    /// Nobody answers questions any more.
    void silenceLists()
    {
        gateway->change([](ccsim::Options &options) {
            options.faults["silent@list"] = 1;
            options.faults["silent@agent"] = 1;
        });
    }

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { finish(); }

    /// A list that was asked for before the gateway answered says nothing about what came of it.
    void aListFromBeforeTheAnswerIsNoPresence()
    {
        begin([](ccsim::Options &options) {
            options.slowMs = 300;
            options.shutdownEvent = false;
            options.qcEvents = "never";
        });
        gateway->setFault("slow@forcelogout");
        ListReading before;
        before.answer.agents = desk->agents({1300, 1301});
        before.complete = true;
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        before.askedAtSteadyMs = desk->clock.steadyMs();
        desk->clock.advance(50);
        QTRY_COMPARE(stateName(desk->order(0).state), "Accepted");
        silenceLists();
        Q_EMIT desk->feed.listRead(before);
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
    }

    /// Where sessions have no start, only an unbroken stay in the list tells them apart; the machine's clock
    /// must not.
    void aClockThatIsSetBackHidesNoSession()
    {
        begin([](ccsim::Options &options) { options.signInTime = false; });
        QVERIFY(putInto(1301, AgentState::Talking));
        QCOMPARE(desk->queue.add({{}, {desk->agent(1301)}}), 1);
        desk->clock.setUtcMs(desk->clock.utcMs() - 3600 * 1000);
        (*gateway)->signOutAgent(1301);
        QVERIFY(listHas(1301, false));
        (*gateway)->signInAgain(1301);
        QVERIFY(putInto(1301, AgentState::Idle));
        runFor(desk->clock, 12000);
        QCOMPARE(gateway->requestCount("forcelogout"), 0);
        QVERIFY((*gateway)->agent(1301).signedIn);
    }

    /// What can never go out does not wait for ever.
    void waitingForCall_notSent_whenTheSessionCanNotBeTold()
    {
        begin([](ccsim::Options &options) { options.signInTime = false; });
        QVERIFY(putInto(1301, AgentState::Talking));
        QCOMPARE(desk->queue.add({{}, {desk->agent(1301)}}), 1);
        // Away for less than it takes to be sure.
        desk->store.remove(agentId(1301));
        QVERIFY(listHas(1301, true));
        QVERIFY(putInto(1301, AgentState::Idle));
        QVERIFY(becomes(0, State::NotSent));
        QCOMPARE(desk->order(0).remark, Remark::NewSession);
        QCOMPARE(gateway->requestCount("forcelogout"), 0);
    }

    void held_notSent_whenTheSessionCanNotBeTold()
    {
        begin([](ccsim::Options &options) { options.signInTime = false; });
        QVERIFY(putInto(1305, AgentState::Idle));
        gateway->setFault("silent@forcelogout", -4);
        order({1311, 1312, 1313, 1314, 1305});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        QVERIFY(putInto(1305, AgentState::Talking));
        QVERIFY(becomes(4, State::Held));
        desk->store.remove(agentId(1305));
        QVERIFY(becomes(4, State::NotSent));
        QCOMPARE(desk->order(4).remark, Remark::NewSession);
    }

    /// An event told of a new session, and the list tells no start of any: the question about him does.
    void waitingForCall_goesOn_whenHeAloneTellsTheSession()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        QCOMPARE(desk->queue.add({{}, {desk->agent(1301)}}), 1);
        const qint64 start = desk->order(0).sessionStartMs;
        QVERIFY(start != Agent::notGiven);
        gateway->change([](ccsim::Options &options) { options.listFields = "minimal"; });
        desk->store.forgetSession(agentId(1301)); // by an event that came late
        QVERIFY(runUntil(desk->clock,
                         [&] { return desk->store.find(agentId(1301))->agent.sessionStartMs == start; }));
        QCOMPARE(stateName(desk->order(0).state), "WaitingForCall");
        QVERIFY(putInto(1301, AgentState::Idle));
        QVERIFY(becomes(0, State::SignedOut));
        QCOMPARE(gateway->signOutCount(1301), 1);
    }

    /// Another supervisor may see other agents only: whom he misses in his list may well be there.
    void unknown_staysUnknownForAnotherSupervisor()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        desk->session.signOut();
        QVERIFY(runUntil(desk->clock,
                         [this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
        QVERIFY(desk->signIn(*gateway, SimulatedGateway::credentials(1299)));
        runFor(desk->clock, 10000);
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
        QCOMPARE(desk->order(0).remark, Remark::SessionEnded);
        QCOMPARE(gateway->requestCount("agentbyworkno/1301"), 0);
    }

    /// Our own call may have done it, though nobody heard the answer.
    void whoseOwnCallGotNoAnswerWasNotAlreadyOut()
    {
        begin([](ccsim::Options &options) { options.slowMs = 2000; });
        gateway->setFault("slow@forcelogout");
        order({1301});
        QTRY_COMPARE(gateway->signOutCount(1301), 1);
        desk->session.signOut();
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock,
                         [this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(becomes(0, State::SignedOut));
        QCOMPARE(SignOutText::result(desk->order(0)), u"Signed out"_s);
        QVERIFY(allWritten());
        QCOMPARE(journalcase::linesOfFolder(desk->journal.folder()).back().record.remark, QString());
    }

    /// The gateway said no; that the session ended meanwhile does not make it "no answer".
    void refusedStaysRefusedAfterTheSession()
    {
        begin([](ccsim::Options &options) { options.guidCheck = "strict"; });
        silenceLists();
        order({1301});
        QTRY_COMPARE(stateName(desk->order(0).state), "Checking");
        desk->session.signOut();
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock,
                         [this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "Refused");
        QCOMPARE(gateway->requestCount("forcelogout"), 1);
    }

    /// The proof may come before the answer, and be the only one.
    void anEventBeforeTheAnswerIsProof()
    {
        begin([](ccsim::Options &options) {
            options.slowMs = 500;
            options.listWithoutCaller = true;
        });
        gateway->setFault("slow@forcelogout");
        const qint64 start = desk->agent(1301).sessionStartMs;
        order({1301});
        QTRY_COMPARE(gateway->signOutCount(1301), 1);
        GatewayEvent event;
        event.kind = GatewayEvent::Kind::ShutDown;
        event.agent = agentId(1301);
        event.generatedMs = start + 1000;
        QCOMPARE(stateName(desk->order(0).state), "Sent");
        Q_EMIT desk->session.eventReceived(event);
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
    }

    /// What was read long ago is no longer known.
    void nothingGoesOutOnOldNews()
    {
        begin();
        QVERIFY(putInto(1305, AgentState::Idle));
        gateway->setFault("silent@forcelogout");
        gateway->setFault("silent@list");
        order(idsFrom(1311, 8) + QList<int>{1305});
        runFor(desk->clock, 15000);
        (*gateway)->setAgentState(1305, 7, 5);
        gateway->change([](ccsim::Options &options) { options.faults.erase("silent@forcelogout"); });
        QVERIFY(becomes(8, State::Held));
        QCOMPARE(gateway->signOutCount(1305), 0);
    }

    /// Who hears of an order may take it back at that moment.
    void withdrawnWhileItIsBeingReleased()
    {
        begin();
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [this](int index) {
            if (desk->order(size_t(index)).state == State::Released)
                desk->queue.withdraw({index});
        });
        order(idsFrom(1301, 3));
        QVERIFY(allFinal());
        runFor(desk->clock, 3000);
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(stateName(desk->order(i).state), "Withdrawn");
        QCOMPARE(gateway->requestCount("forcelogout"), 0);
    }

    /// Or order another one.
    void orderedWhileOthersAreBeingOrdered()
    {
        begin([](ccsim::Options &options) { options.ignoreSignOut = 1; });
        bool done = false;
        connect(&desk->queue, &SignOutQueue::ordersAdded, this, [&] {
            if (!std::exchange(done, true))
                order(idsFrom(1303, 14));
        });
        order({1301, 1302});
        QVERIFY(allFinal());
        QCOMPARE(desk->queue.orders().size(), size_t(16));
        for (size_t i = 0; i < 16; ++i) {
            QCOMPARE(stateName(desk->order(i).state), "StillSignedIn");
            QCOMPARE(desk->order(i).attempts.size(), 1);
        }
        QCOMPARE(gateway->requestCount("forcelogout"), 16);
    }

    void orderedWhileAnotherIsHeld()
    {
        begin();
        QVERIFY(putInto(1305, AgentState::Idle));
        QVERIFY(putInto(1306, AgentState::Idle));
        gateway->setFault("silent@forcelogout", -4);
        order({1311, 1312, 1313, 1314, 1305, 1306, 1307, 1308});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        QVERIFY(putInto(1305, AgentState::Talking));
        bool done = false;
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [&](int index) {
            if (desk->order(size_t(index)).state == State::Held && !std::exchange(done, true))
                order(idsFrom(1315, 5));
        });
        QVERIFY(runUntil(desk->clock, [&] { return done && desk->queue.openCount() == 1; }));
        for (const int agent : {1306, 1307, 1308, 1315, 1316, 1317, 1318, 1319})
            QCOMPARE(gateway->signOutCount(agent), 1);
        QCOMPARE(gateway->signOutCount(1305), 0);
    }

    /// Taken back by somebody who hears that it was added: it waits for nothing any more.
    void withdrawnWhileBeingAdded()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        connect(&desk->queue, &SignOutQueue::ordersAdded, this, [&] { desk->queue.withdraw({0}); });
        desk->queue.add({{}, {desk->agent(1301)}});
        QCOMPARE(stateName(desk->order(0).state), "Withdrawn");
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1301)); }));
        runFor(desk->clock, 8000);
        QCOMPARE(stateName(desk->order(0).state), "Withdrawn");
    }
};

QTEST_GUILESS_MAIN(TestOrderDoubts)
#include "tst_orderdoubts.moc"
