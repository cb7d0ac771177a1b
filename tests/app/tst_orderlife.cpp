// SPDX-License-Identifier: Apache-2.0
#include "tests/support/journalcase.h"
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

/// Every way from one state of an order to the next, named "from_to". Orders that never wait for anything are
/// in tst_signoutqueue. What the journal says of the order is compared with the way it went.
class TestOrderLife : public QObject, private SignOutCase
{
    Q_OBJECT

    void orderAfterCall(int agent) { QCOMPARE(desk->queue.add({{}, {desk->agent(agent)}}), 1); }

    /// Orders in front of it that get no answer for a while, so that this one waits for its turn; 1.5 s pass.
    void orderLast(int agent)
    {
        gateway->setFault("silent@forcelogout", -4);
        order({1311, 1312, 1313, 1314, agent});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
    }

    QStringList steps(size_t index)
    {
        const bool written =
            QTest::qWaitFor([this] { return desk->journal.pendingCount() == 0; }, patienceMs);
        return written ? stepsOnDisk(index) : QStringList{u"not written"_s};
    }

    QStringList stepsOnDisk(size_t index)
    {
        QStringList steps;
        for (const journalschema::Line &line : journalcase::linesOfFolder(desk->journal.folder())) {
            if (line.record.orderId == desk->order(index).journalId)
                steps.append(line.record.outcome);
        }
        return steps;
    }

    int callsFor(int agent) const
    {
        return gateway->requestCount(QByteArray("onlineagent/" + QByteArray::number(agent) + "/forcelogout"));
    }

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { finish(); }

    void made_released_sent_accepted_signedOut()
    {
        begin();
        order({1301});
        QVERIFY(allFinal());
        QCOMPARE(steps(0),
                 (QStringList{u"made"_s, u"released"_s, u"sent"_s, u"accepted"_s, u"signed-out"_s}));
    }

    /// What is on the wire is on disk first.
    void released_sent_onlyWhenRecorded()
    {
        begin();
        QList<bool> recorded;
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [&](int index) {
            if (desk->order(size_t(index)).state == State::Sent)
                recorded.append(stepsOnDisk(size_t(index)).contains(u"released"));
        });
        order(idsFrom(1301, 10));
        QVERIFY(allFinal());
        QCOMPARE(recorded, QList<bool>(10, true));
    }

    void made_withdrawn()
    {
        begin();
        orderLast(1305);
        desk->queue.withdraw({4});
        QCOMPARE(stateName(desk->order(4).state), "Withdrawn");
        QVERIFY(allFinal());
        QCOMPARE(callsFor(1305), 0);
        QVERIFY(steps(4).endsWith(u"withdrawn"_s));
    }

    void sent_isNotWithdrawn()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        desk->queue.withdraw({0});
        QCOMPARE(stateName(desk->order(0).state), "Sent");
        QVERIFY(allFinal());
    }

    void released_held_byACallThatBegan()
    {
        begin();
        QVERIFY(putInto(1305, AgentState::Idle));
        orderLast(1305);
        QVERIFY(putInto(1305, AgentState::Talking));
        QVERIFY(becomes(4, State::Held));
        QCOMPARE(desk->order(4).remark, Remark::CallBegan);
        runFor(desk->clock, 6000);
        QCOMPARE(stateName(desk->order(4).state), "Held"); // asks until somebody answers
        QCOMPARE(callsFor(1305), 0);
        QVERIFY(steps(4).endsWith(u"held"_s));
    }

    void released_held_byAStateThatIsNotKnown()
    {
        begin();
        QVERIFY(putInto(1305, AgentState::Idle));
        orderLast(1305);
        (*gateway)->setAgentState(1305, 0, 99);
        QVERIFY(listShows(1305, AgentState::Unknown));
        QVERIFY(becomes(4, State::Held));
        QCOMPARE(callsFor(1305), 0);
    }

    void held_made_whenThePersonAgreesAgain()
    {
        begin();
        released_held();
        QCOMPARE(desk->queue.add({{desk->agent(1305)}}), 1);
        QCOMPARE(desk->queue.orders().size(), size_t(5)); // the same order
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(4).state), "SignedOut");
        QCOMPARE(callsFor(1305), 1);
        QVERIFY((*gateway)->signOuts().back().callCut); // which is what the person agreed to
    }

    void held_waitingForCall_whenThePersonSaysSo()
    {
        begin();
        released_held();
        orderAfterCall(1305);
        QCOMPARE(stateName(desk->order(4).state), "WaitingForCall");
        QVERIFY(putInto(1305, AgentState::Idle));
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(4).state), "SignedOut");
        QVERIFY(!(*gateway)->signOuts().back().callCut);
    }

    void held_withdrawn()
    {
        begin();
        released_held();
        desk->queue.withdrawQueued();
        QCOMPARE(stateName(desk->order(4).state), "Withdrawn");
        QVERIFY(steps(4).endsWith(u"withdrawn"_s));
    }

    void held_signedOut_byHimself()
    {
        begin();
        released_held();
        (*gateway)->signOutAgent(1305);
        QVERIFY(becomes(4, State::SignedOut));
        QCOMPARE(desk->order(4).remark, Remark::ByHimself);
        QCOMPARE(callsFor(1305), 0);
    }

    void waitingForCall_released_whenTheCallEnds()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        QCOMPARE(stateName(desk->order(0).state), "WaitingForCall");
        runFor(desk->clock, 10000);
        QCOMPARE(stateName(desk->order(0).state), "WaitingForCall");
        QCOMPARE(callsFor(1301), 0);
        QVERIFY(putInto(1301, AgentState::Idle));
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
        QCOMPARE(callsFor(1301), 1);
        QVERIFY(!(*gateway)->signOuts().back().callCut);
        QCOMPARE(steps(0),
                 (QStringList{u"waiting-for-call"_s, u"made"_s, u"released"_s, u"sent"_s, u"accepted"_s,
                              u"signed-out"_s}));
    }

    /// A state that nobody knows is not the end of a call.
    void waitingForCall_staysWhileTheStateIsNotKnown()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        (*gateway)->setAgentState(1301, 0, 99);
        QVERIFY(listShows(1301, AgentState::Unknown));
        runFor(desk->clock, 6000);
        QCOMPARE(stateName(desk->order(0).state), "WaitingForCall");
        QCOMPARE(callsFor(1301), 0);
    }

    void waitingForCall_made_atOnceWhenTheCallIsOverAlready()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        Agent seen = desk->agent(1301);
        QVERIFY(putInto(1301, AgentState::Idle));
        QCOMPARE(desk->queue.add({{}, {seen}}), 1);
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
    }

    void waitingForCall_made_whenThePersonDoesNotWantToWait()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        order({1301});
        QCOMPARE(desk->queue.orders().size(), size_t(1));
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
        QVERIFY((*gateway)->signOuts().back().callCut);
    }

    void waitingForCall_withdrawn_oneByOne()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        QVERIFY(putInto(1302, AgentState::Talking));
        QCOMPARE(desk->queue.add({{}, desk->agents({1301, 1302})}), 2);
        desk->queue.withdrawQueued(); // "Stop" is about the run
        QCOMPARE(stateName(desk->order(0).state), "WaitingForCall");
        desk->queue.withdraw({0});
        QCOMPARE(stateName(desk->order(0).state), "Withdrawn");
        QCOMPARE(stateName(desk->order(1).state), "WaitingForCall");
        QVERIFY(putInto(1301, AgentState::Idle));
        QVERIFY(putInto(1302, AgentState::Idle));
        QVERIFY(allFinal());
        QCOMPARE(callsFor(1301), 0);
        QCOMPARE(callsFor(1302), 1);
    }

    void waitingForCall_signedOut_byHimself()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        (*gateway)->signOutAgent(1301);
        QVERIFY(becomes(0, State::SignedOut));
        QCOMPARE(desk->order(0).remark, Remark::ByHimself);
        QVERIFY(SignOutText::result(desk->order(0)).contains(u"without a request of ours"));
        QCOMPARE(callsFor(1301), 0);
    }

    /// He has left and come back: the new session is not the one the person meant.
    void waitingForCall_neverHitsTheNextSession_data()
    {
        QTest::addColumn<bool>("times");
        QTest::newRow("sessions can be told apart") << true;
        QTest::newRow("they can not") << false;
    }

    void waitingForCall_neverHitsTheNextSession()
    {
        QFETCH(bool, times);
        begin([&](ccsim::Options &options) { options.signInTime = times; });
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        (*gateway)->signOutAgent(1301);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1301)); }));
        (*gateway)->signInAgain(1301);
        (*gateway)->setAgentState(1301, 4, 1);
        QVERIFY(listShows(1301, AgentState::Idle));
        runFor(desk->clock, 12000);
        QCOMPARE(callsFor(1301), 0);
        QVERIFY((*gateway)->agent(1301).signedIn);
    }

    void waitingForCall_notSent_whenTheSessionEnds()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        desk->session.signOut();
        QVERIFY(becomes(0, State::NotSent));
        QCOMPARE(desk->order(0).remark, Remark::SessionEnded);
        QVERIFY(steps(0).endsWith(u"not-sent"_s));
    }

    /// The next call begins in the moment before it would have left: it waits for that one's end too.
    void released_waitingForCall_byTheNextCall()
    {
        begin();
        QVERIFY(putInto(1301, AgentState::Talking));
        orderAfterCall(1301);
        bool done = false;
        connect(&desk->queue, &SignOutQueue::orderChanged, this, [&](int index) {
            if (desk->order(size_t(index)).state != State::Released || std::exchange(done, true))
                return;
            Agent agent = desk->agent(1301);
            agent.status = 7;
            agent.ctiStatus = 5;
            (*gateway)->setAgentState(1301, 7, 5);
            desk->store.update(agent);
        });
        (*gateway)->setAgentState(1301, 4, 1);
        QVERIFY(runUntil(desk->clock, [&] { return done; }));
        QVERIFY(becomes(0, State::WaitingForCall));
        QCOMPARE(callsFor(1301), 0);
        QVERIFY(putInto(1301, AgentState::Idle));
        QVERIFY(allFinal());
        QVERIFY(!(*gateway)->signOuts().back().callCut);
    }

    void sent_unverified_whenTheSessionEnds_checking_whenItIsBack_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("state");
        QTest::newRow("it was done") << QByteArray("slow@forcelogout") << u"SignedOut"_s;
        QTest::newRow("it was not") << QByteArray("silent@forcelogout") << u"StillSignedIn"_s;
    }

    void sent_unverified_whenTheSessionEnds_checking_whenItIsBack()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, state);
        begin([](ccsim::Options &options) { options.slowMs = 2000; });
        gateway->setFault(fault.constData());
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        desk->session.signOut();
        QVERIFY(becomes(0, State::Unverified));
        QCOMPARE(desk->order(0).remark, Remark::SessionEnded);
        if (fault.startsWith("slow"))
            QTRY_COMPARE(gateway->signOutCount(1301), 1);
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock,
                         [this] { return desk->session.state() == GatewaySession::State::SignedOut; }));
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(allFinal());
        QCOMPARE(QString::fromLatin1(stateName(desk->order(0).state)), state);
        QCOMPARE(callsFor(1301), 1); // looked up, not repeated
        QVERIFY(steps(0).contains(u"unverified"));
    }

    void causeCodeGoesAlong_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("cause");
        QTest::newRow("automatic") << int(SignOutMethod::Automatic) << u"forcelogoutwithreason"_s << 17;
        QTest::newRow("DELETE") << int(SignOutMethod::ForceSignOut) << u"forcelogoutwithreason"_s << 17;
        QTest::newRow("the inspector's call cannot carry it")
            << int(SignOutMethod::Inspector) << u"inspector"_s << 0;
    }

    void causeCodeGoesAlong()
    {
        QFETCH(int, method);
        begin();
        desk->queue.setMethod(SignOutMethod(method));
        SignOutConsent consent{{desk->agent(1301)}};
        consent.causeCode = 17;
        consent.note = u"  end of\nshift  "_s;
        QCOMPARE(desk->queue.add(consent), 1);
        QVERIFY(allFinal());
        QTEST(QString::fromStdString((*gateway)->signOuts().back().how), "how");
        QTEST((*gateway)->signOuts().back().reason, "cause");
        QVERIFY(!steps(0).isEmpty());
        const JournalRecord last = journalcase::linesOfFolder(desk->journal.folder()).back().record;
        QCOMPARE(last.causeCode, 17);
        QCOMPARE(last.note, u"end of shift"_s);
        QTEST(last.method, "how");
        QCOMPARE(last.supervisor, 1300);
        QCOMPARE(last.gateway, gateway->address().text());
        QCOMPARE(last.agentName, QString::fromStdString((*gateway)->agent(1301).name));
    }

private:
    void released_held()
    {
        QVERIFY(putInto(1305, AgentState::Idle));
        orderLast(1305);
        QVERIFY(putInto(1305, AgentState::Talking));
        QVERIFY(becomes(4, State::Held));
        gateway->clearFaults();
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestOrderLife)
#include "tst_orderlife.moc"
