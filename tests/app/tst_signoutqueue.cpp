// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

/// The life of an order against the real simulator. Each claim is compared with what really happened
/// (SignOutCase).
class TestSignOutQueue : public QObject, private SignOutCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { finish(); }

    void acceptedAndProved()
    {
        begin();
        (*gateway)->setAgentState(1302, 7, 5);
        order({1301, 1302, 1303});
        QVERIFY(allFinal());
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(stateName(desk->order(i).state), "SignedOut");
            QCOMPARE(desk->order(i).attempts.size(), 1);
            QCOMPARE(desk->order(i).lastResult().retcode, u"0"_s);
            QCOMPARE(desk->order(i).remark, Remark::None);
        }
        QCOMPARE(gateway->requestCount("DELETE"), 3);
        QCOMPARE(gateway->requestCount("POST"), 0);
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.count() == 18; }));
    }

    /// Accepted and signed out are two different words, and the second one comes later.
    void acceptedIsNotYetSignedOut()
    {
        begin([](ccsim::Options &options) { options.qcEvents = "never"; });
        QList<State> states;
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [&](int index) {
            const State state = desk->order(size_t(index)).state;
            if (states.isEmpty() || states.last() != state)
                states.append(state);
            const AgentRow *row = desk->store.find(agentId(1301));
            if (row)
                QCOMPARE(row->signOut, desk->order(0).mark());
        });
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(states, (QList<State>{State::Released, State::Sent, State::Accepted, State::SignedOut}));
    }

    void strictGatewayGetsTheInspectorCall()
    {
        begin([](ccsim::Options &options) { options.guidCheck = "strict"; });
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
        QCOMPARE(desk->order(0).attempts.size(), 2);
        QVERIFY(!desk->order(0).attempts[0].byInspectorCall);
        QCOMPARE(desk->order(0).attempts[0].result.retcode, u"000-003"_s);
        QVERIFY(desk->order(0).attempts[1].byInspectorCall);
        QCOMPARE((*gateway)->signOuts().size(), size_t(1));
        QCOMPARE((*gateway)->signOuts().front().how, "inspector");
        // What has worked is remembered: the next one is not refused first.
        order({1302});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(1).state), "SignedOut");
        QCOMPARE(desk->order(1).attempts.size(), 1);
        QCOMPARE(gateway->requestCount("DELETE"), 1);
    }

    void chosenMethod_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("deletes");
        QTest::addColumn<int>("posts");
        QTest::addColumn<QString>("state");
        QTest::newRow("DELETE only") << int(SignOutMethod::ForceSignOut) << 1 << 0 << u"Refused"_s;
        QTest::newRow("inspector only") << int(SignOutMethod::Inspector) << 0 << 1 << u"SignedOut"_s;
        QTest::newRow("automatic") << int(SignOutMethod::Automatic) << 1 << 1 << u"SignedOut"_s;
    }

    void chosenMethod()
    {
        QFETCH(int, method);
        begin([](ccsim::Options &options) { options.guidCheck = "strict"; });
        desk->queue.setMethod(SignOutMethod(method));
        order({1301});
        QVERIFY(allFinal());
        QTEST(gateway->requestCount("DELETE"), "deletes");
        QTEST(gateway->requestCount("POST"), "posts");
        QTEST(QString::fromLatin1(stateName(desk->order(0).state)), "state");
    }

    void withoutTheRight()
    {
        ccsim::Options options = SimulatedGateway::quick();
        options.agents = 20;
        gateway = std::make_unique<SimulatedGateway>(options);
        QVERIFY(desk->signIn(*gateway, SimulatedGateway::credentials(1299)));
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.count() > 0; }));
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "Refused");
        QCOMPARE(desk->order(0).lastResult().retcode, u"900-001"_s);
        QVERIFY((*gateway)->agent(1301).signedIn);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("retcode");
        QTest::newRow("100-007") << QByteArray("signout-100-007") << u"100-007"_s;
        QTest::newRow("HTTP 500 with a code") << QByteArray("http-500-json") << u"100-007"_s;
        QTest::newRow("900-003") << QByteArray("code-900-003") << u"900-003"_s;
        QTest::newRow("unknown code") << QByteArray("code-999-999") << u"999-999"_s;
        QTest::newRow("no right, by both ways") << QByteArray("code-000-003") << u"000-003"_s;
        QTest::newRow("not signed in, by both ways, but he is") << QByteArray("code-100-006") << u"100-006"_s;
        QTest::newRow("out already, but he is not") << QByteArray("code-100-008") << u"100-008"_s;
        QTest::newRow("overlap without end") << QByteArray("code-000-007") << u"000-007"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, fault);
        begin();
        gateway->setFault(fault.constData());
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "Refused");
        QTEST(desk->order(0).lastResult().retcode, "retcode");
        QVERIFY(desk->order(0).attempts.size() <= 4);
    }

    void notSent()
    {
        begin();
        (*gateway)->stop();
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "NotSent");
        QCOMPARE(gateway->requestCount("DELETE"), 0);
    }

    void oneCallPerAgent()
    {
        begin([](ccsim::Options &options) {
            options.oneCallPerAgent = true;
            options.latencyMs = 10;
        });
        order(idsFrom(1301, 10));
        QVERIFY(allFinal());
        for (const SignOutOrder &order : desk->queue.orders())
            QCOMPARE(stateName(order.state), "SignedOut");
        QVERIFY(desk->session.connection()->isSerial());
        QVERIFY(desk->session.isSignedIn());
    }

    void sessionEndsInTheMiddle_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("signed out") << true;
        QTest::newRow("thrown out") << false;
    }

    void sessionEndsInTheMiddle()
    {
        QFETCH(bool, asked);
        begin();
        gateway->setFault("silent@forcelogout");
        order(idsFrom(1301, 6));
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        if (asked)
            desk->session.signOut();
        else
            (*gateway)->dropSession(1300);
        QVERIFY(runUntil(desk->clock,
                         [this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QCOMPARE(desk->queue.openCount(), 0);
        for (size_t i = 0; i < 6; ++i)
            QCOMPARE(stateName(desk->order(i).state), i < 4 ? "Unverified" : "NotSent");
        for (int i = 0; i < desk->store.count(); ++i)
            QCOMPARE(desk->store.row(i).signOut, SignOutMark::None);
        runFor(desk->clock, 20000);
        QCOMPARE(gateway->requestCount("forcelogout"), 4);
    }

    void atMostFourInFlight()
    {
        begin([](ccsim::Options &options) {
            options.agents = 40;
            options.latencyMs = 5;
        });
        int most = 0;
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [&] {
            const auto &orders = desk->queue.orders();
            most =
                std::max(most, int(std::count_if(orders.begin(), orders.end(), [](const SignOutOrder &order) {
                             return order.state == State::Sent;
                         })));
        });
        order(idsFrom(1301, 40));
        QVERIFY(allFinal());
        QCOMPARE(most, 4);
        for (const SignOutOrder &order : desk->queue.orders())
            QCOMPARE(stateName(order.state), "SignedOut");
        QCOMPARE((*gateway)->signedInCount(), 1); // the supervisor
    }

    void withdrawn()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        order(idsFrom(1301, 6));
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        QCOMPARE(desk->queue.unsentCount(), 2);
        desk->queue.withdrawQueued();
        QCOMPARE(desk->queue.unsentCount(), 0);
        QCOMPARE(stateName(desk->order(4).state), "Withdrawn");
        QCOMPARE(stateName(desk->order(5).state), "Withdrawn");
        QVERIFY(allFinal());
        QCOMPARE(gateway->requestCount("DELETE"), 4);
    }

    void whoIsLeftOut()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        const std::vector<Agent> twice = desk->agents({1301, 1301, 1300, 1302});
        QCOMPARE(desk->queue.add({twice}), 2);
        QCOMPARE(desk->queue.add({twice}), 0); // both are open
        QCOMPARE(desk->queue.orders().size(), size_t(2));
        QVERIFY(allFinal());
        QCOMPARE(desk->queue.add({desk->agents({1301})}), 1); // and now he is not
    }

    /// Consent does not go stale: what has changed since is looked at before an order goes out late.
    void lateOrders_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("sent");
        QTest::newRow("nothing") << u"nothing"_s << u"SignedOut"_s << 1;
        QTest::newRow("a call began") << u"call"_s << u"Held"_s << 0;
        QTest::newRow("he left") << u"left"_s << u"SignedOut"_s << 0;
        QTest::newRow("he left and came back") << u"back"_s << u"SignedOut"_s << 0;
        QTest::newRow("lost from the list, but there") << u"lost"_s << u"NotSent"_s << 0;
    }

    void lateOrders()
    {
        QFETCH(QString, meanwhile);
        begin();
        (*gateway)->setAgentState(1305, 4, 1);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1305).state() == AgentState::Idle; }));
        // The four in front of him get no answer until their time is over.
        gateway->setFault("silent@forcelogout", -4);
        order(idsFrom(1301, 5));
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        if (meanwhile == u"call") {
            (*gateway)->setAgentState(1305, 7, 4);
            QVERIFY(
                runUntil(desk->clock, [this] { return desk->agent(1305).state() == AgentState::Talking; }));
        } else if (meanwhile == u"left") {
            (*gateway)->signOutAgent(1305);
            QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1305)); }));
        } else if (meanwhile == u"back") {
            const qint64 before = desk->agent(1305).sessionStartMs;
            (*gateway)->signOutAgent(1305);
            (*gateway)->signInAgain(1305);
            QVERIFY(runUntil(desk->clock, [&] {
                const AgentRow *row = desk->store.find(agentId(1305));
                return row && row->agent.sessionStartMs > before;
            }));
        } else if (meanwhile == u"lost") {
            gateway->change([](ccsim::Options &options) {
                options.faults["list-html"] = 1;
                options.faults["silent@forcelogout"] = -4;
            });
            desk->store.remove(agentId(1305));
        }
        QFETCH(QString, state);
        const int asking = state == u"Held" ? 1 : 0;
        QVERIFY(runUntil(desk->clock, [&] { return desk->queue.openCount() == asking; }));
        QCOMPARE(QString::fromLatin1(stateName(desk->order(4).state)), state);
        QTEST(gateway->requestCount("DELETE /agentgateway/resource/onlineagent/1305"), "sent");
        QVERIFY2(gateway->requestCount("agentbyworkno/1305") <= 6, "it asks without a pause");
        if (meanwhile == u"call")
            QCOMPARE(desk->order(4).remark, Remark::CallBegan);
    }

    /// An order whose first call was refused has been sent, whatever stops the second one.
    void refusedThenOvertaken()
    {
        begin([](ccsim::Options &options) { options.guidCheck = "strict"; });
        (*gateway)->setAgentState(1301, 4, 1);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1301).state() == AgentState::Idle; }));
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [this] {
            if (desk->order(0).state != State::Checking)
                return;
            // The look at the list takes long, and meanwhile a call begins.
            Agent agent = desk->agent(1301);
            agent.status = 7;
            agent.ctiStatus = 5;
            desk->store.update(agent);
            (*gateway)->setAgentState(1301, 7, 5);
            desk->clock.advance(2000);
        });
        order({1301});
        QVERIFY(runUntil(desk->clock, [this] { return desk->order(0).state == State::Held; }));
        desk->queue.withdraw({0});
        QCOMPARE(stateName(desk->order(0).state), "Refused");
        QCOMPARE(desk->order(0).remark, Remark::CallBegan);
        QVERIFY(SignOutText::result(desk->order(0)).contains(u"a call began"));
        QCOMPARE(gateway->requestCount("POST"), 0);
        QVERIFY((*gateway)->agent(1301).signedIn);
    }
};

QTEST_GUILESS_MAIN(TestSignOutQueue)
#include "tst_signoutqueue.moc"
