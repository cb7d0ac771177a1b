// SPDX-License-Identifier: Apache-2.0
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

/// Gateways that lie, hesitate or fall silent: what is said of an order stays true (compared in SignOutCase).
class TestSignOutTruth : public QObject, private SignOutCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { finish(); }

    /// The gateway says yes and does nothing.
    void ignoredSignOut_data()
    {
        QTest::addColumn<bool>("times");
        QTest::addColumn<QString>("state");
        QTest::newRow("sessions can be told apart") << true << u"StillSignedIn"_s;
        QTest::newRow("they can not") << false << u"Unverified"_s;
    }

    void ignoredSignOut()
    {
        QFETCH(bool, times);
        begin([&](ccsim::Options &options) {
            options.ignoreSignOut = 1;
            options.signInTime = times;
        });
        order({1301, 1302, 1303, 1304, 1305, 1306});
        QVERIFY(allFinal());
        for (const SignOutOrder &order : desk->queue.orders()) {
            QTEST(QString::fromLatin1(stateName(order.state)), "state");
            QVERIFY(SignOutText::result(order).contains(u"still"));
        }
        // When he leaves after all, the panel learns of it.
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock, [this] { return desk->order(0).state == State::SignedOut; }));
    }

    /// The same from a gateway whose lists lack now this one, now that one: "missing" must not become "gone".
    void ignoredSignOutAndPartialLists()
    {
        begin([](ccsim::Options &options) {
            options.agents = 8; // so few that a partial list is not noticed as such
            options.ignoreSignOut = 1;
            options.partialList = 1;
            options.partialKeepsCaller = true;
            options.qcEvents = "never";
        });
        for (int round = 0; round < 4; ++round) {
            std::vector<Agent> agents;
            for (int i = 0; i < desk->store.count(); ++i)
                agents.push_back(desk->store.row(i).agent);
            desk->queue.add({agents});
            QVERIFY(allFinal());
            for (const SignOutOrder &order : desk->queue.orders())
                QVERIFY2(order.state != State::SignedOut, qPrintable(order.agent.text()));
        }
    }

    /// No usable answer: what happened is found out, and nothing is sent again.
    void noAnswer_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("done");
        for (const char *fault : {"cut-after", "cut-middle", "empty-body", "truncated-json"})
            QTest::addRow("%s, and it was done", fault) << QByteArray(fault) << true;
        for (const char *fault : {"cut-before", "html-502", "html-200", "redirect", "silent"})
            QTest::addRow("%s, and it was not done", fault) << QByteArray(fault) << false;
    }

    void noAnswer()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, done);
        begin();
        gateway->setFault(fault.constData());
        order({1301, 1302});
        QVERIFY(allFinal());
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(stateName(desk->order(i).state), done ? "SignedOut" : "StillSignedIn");
            QCOMPARE(desk->order(i).attempts.size(), 1);
            QVERIFY(!SignOutText::result(desk->order(i)).contains(u"already"));
        }
        QCOMPARE(gateway->requestCount("DELETE"), 2);
        QCOMPARE(gateway->requestCount("POST"), 0);
    }

    /// He stays in the list for a while after he is out (gateway reference, section 9, no. 12).
    void linger_data()
    {
        QTest::addColumn<int>("lingerMs");
        QTest::addColumn<QString>("outAnswer");
        for (const char *answer : {"100-006", "000-002", "empty", "state2", "cti0"}) {
            QTest::addRow("briefly, then %s", answer) << 150 << QString::fromLatin1(answer);
            QTest::addRow("longer than is waited for, then %s", answer)
                << 1000 << QString::fromLatin1(answer);
        }
    }

    void linger()
    {
        QFETCH(int, lingerMs);
        QFETCH(QString, outAnswer);
        begin([&](ccsim::Options &options) {
            options.lingerMs = lingerMs;
            options.outAnswer = outAnswer.toStdString();
            options.qcEvents = "never";
        });
        order({1301, 1302});
        QVERIFY(allFinal());
        // In the end it is known, also where the first verdict had to be another one.
        QVERIFY(runUntil(desk->clock, [this] {
            return desk->order(0).state == State::SignedOut && desk->order(1).state == State::SignedOut;
        }));
    }

    /// Out and in again before anybody looked: the session is over, the new one is none of our business.
    void rejoin()
    {
        begin([](ccsim::Options &options) { options.qcEvents = "never"; });
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [this](int index) {
            if (desk->order(size_t(index)).state == State::Accepted)
                (*gateway)->signInAgain(desk->order(size_t(index)).agent.value());
        });
        order({1301, 1302});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
        QCOMPARE(stateName(desk->order(1).state), "SignedOut");
        QVERIFY((*gateway)->agent(1301).signedIn);
        QCOMPARE(gateway->signOutCount(1301), 1);
        runFor(desk->clock, 10000);
        QVERIFY((*gateway)->agent(1301).signedIn);
    }

    void alreadyOut_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("guidCheck");
        QTest::newRow("100-006") << u"100-006"_s << u"lenient"_s;
        QTest::newRow("100-008") << u"100-008"_s << u"lenient"_s;
        QTest::newRow("100-006, strict") << u"100-006"_s << u"strict"_s;
        QTest::newRow("100-008, strict") << u"100-008"_s << u"strict"_s;
    }

    void alreadyOut()
    {
        QFETCH(QString, code);
        QFETCH(QString, guidCheck);
        begin([&](ccsim::Options &options) {
            options.alreadyOut = code.toStdString();
            options.guidCheck = guidCheck.toStdString();
            options.qcEvents = "never";
        });
        (*gateway)->signOutAgent(1301);
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
        QCOMPARE(desk->order(0).remark, Remark::AlreadyOut);
        QVERIFY(SignOutText::result(desk->order(0)).contains(u"already"));
        QCOMPARE(gateway->signOutCount(1301), 0);
    }

    /// Lists without the supervisor's own row prove no absence: it stays unverified, in these words.
    void doubtfulListsProveNothing_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("partial lists") << QByteArray();
        QTest::newRow("empty lists") << QByteArray("list-empty@list");
        QTest::newRow("garbage in the list") << QByteArray("bad-element@list");
        QTest::newRow("no lists") << QByteArray("list-html@list");
    }

    void doubtfulListsProveNothing()
    {
        QFETCH(QByteArray, fault);
        begin([](ccsim::Options &options) { options.qcEvents = "never"; });
        if (fault.isEmpty())
            gateway->change([](ccsim::Options &options) { options.partialList = 1; });
        else
            gateway->setFault(fault.constData());
        order({1301, 1302});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
        QCOMPARE(stateName(desk->order(1).state), "Unverified");
        QVERIFY(SignOutText::result(desk->order(0)).contains(u"unknown"));
        gateway->clearFaults();
        gateway->change([](ccsim::Options &options) { options.partialList = 0; });
        QVERIFY(runUntil(desk->clock, [this] {
            return desk->order(0).state == State::SignedOut && desk->order(1).state == State::SignedOut;
        }));
    }

    /// The whole way under the kindest and the most hostile gateway: whatever is claimed is true.
    void core_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::addColumn<double>("ignored");
        QTest::addColumn<bool>("withoutCaller");
        QTest::newRow("kind") << false << 0.0 << false;
        QTest::newRow("hostile") << true << 0.0 << false;
        QTest::newRow("hostile, and the caller is not in the list") << true << 0.0 << true;
        QTest::newRow("kind, half is ignored") << false << 0.5 << false;
        QTest::newRow("hostile, half is ignored") << true << 0.5 << false;
    }

    void core()
    {
        QFETCH(bool, hostile);
        QFETCH(double, ignored);
        QFETCH(bool, withoutCaller);
        ccsim::Options options = hostile ? SimulatedGateway::hostile(30) : SimulatedGateway::kind(30);
        options.ignoreSignOut = ignored;
        options.listWithoutCaller = withoutCaller;
        gateway = std::make_unique<SimulatedGateway>(options);
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.count() >= 30; }));
        order(idsFrom(1301, 12));
        // Where it turned out that somebody may be on a call, which nobody had agreed to cut, it asks.
        const auto held = [this] {
            const auto &orders = desk->queue.orders();
            return int(std::count_if(orders.begin(), orders.end(),
                                     [](const SignOutOrder &order) { return order.state == State::Held; }));
        };
        QVERIFY(runUntil(desk->clock, [&] { return desk->queue.openCount() == held(); }));
        desk->queue.withdrawQueued();
        QVERIFY(desk->session.isSignedIn());
        int signedOut = 0;
        int lostSight = 0;
        for (const SignOutOrder &order : desk->queue.orders()) {
            signedOut += order.state == State::SignedOut ? 1 : 0;
            const bool stopped = order.remark == Remark::CallBegan || order.state == State::Withdrawn;
            // Refused the first way, and then missing from the lists for a while: the other way is not tried.
            const bool unseen = order.state == State::Refused && !stopped && order.attempts.size() < 2;
            lostSight += unseen ? 1 : 0;
            QVERIFY2(stopped || unseen || order.wasAccepted(), stateName(order.state));
            QVERIFY(gateway->signOutCount(order.agent.value()) <= 1);
        }
        QVERIFY2(lostSight <= (hostile ? 3 : 0), qPrintable(QString::number(lostSight)));
        if (!hostile)
            QCOMPARE(signedOut, int((*gateway)->signOuts().size()));
    }
};

QTEST_GUILESS_MAIN(TestSignOutTruth)
#include "tst_signouttruth.moc"
