// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaltext.h"
#include "app/signout/orderrecord.h"
#include "tests/support/journalcase.h"
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;
using Remark = SignOutOrder::Remark;

/// What cannot be recorded is not sent, and what was recorded is found again after a crash.
class TestOrderJournal : public QObject, private SignOutCase
{
    Q_OBJECT

    static constexpr qint64 enough = qint64(1) << 30;

    QTemporaryDir m_folders;
    int m_crashes = 0;
    std::atomic<qint64> m_freeBytes = enough;

    JournalOptions journalOptions()
    {
        JournalOptions options;
        options.bytesAvailable = [this] { return m_freeBytes.load(); };
        options.lookMs = 20;
        options.retryMs = 20;
        return options;
    }

    bool journalIs(Journal::State state)
    {
        return QTest::qWaitFor([&] { return desk->journal.state() == state; }, patienceMs);
    }

    bool allWritten()
    {
        return QTest::qWaitFor([this] { return desk->journal.pendingCount() == 0; }, patienceMs);
    }

    /// The program is gone from one moment to the next; another one is started with what it left on disk.
    void crash()
    {
        JournalOptions options = journalOptions();
        options.folder = m_folders.filePath(QString::number(++m_crashes));
        QVERIFY(journalcase::copyFolder(desk->journal.folder(), options.folder));
        renew(options);
    }

private Q_SLOTS:
    void init()
    {
        m_freeBytes = enough;
        renew(journalOptions());
    }
    void cleanup() { finish(); }

    void nothingIsTakenWithoutAJournal()
    {
        begin();
        m_freeBytes = 0;
        QVERIFY(journalIs(Journal::State::Failed));
        QCOMPARE(desk->journal.problem(), Journal::Problem::DiskFull);
        QVERIFY(!desk->queue.canRecord());
        QCOMPARE(desk->queue.add({desk->agents({1301, 1302})}), 0);
        QVERIFY(desk->queue.orders().empty());
        m_freeBytes = enough;
        QVERIFY(journalIs(Journal::State::Ready));
        QCOMPARE(desk->queue.add({desk->agents({1301, 1302})}), 2);
        QVERIFY(allFinal());
        QCOMPARE(gateway->signOutCount(1301), 1);
    }

    void made_notSent_whenItCanNotBeRecorded()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        order(idsFrom(1301, 18));
        QTRY_COMPARE(gateway->requestCount("DELETE"), 4);
        m_freeBytes = 0;
        QVERIFY(journalIs(Journal::State::Failed));
        int unsent = 0;
        for (const SignOutOrder &order : desk->queue.orders()) {
            if (order.state == State::NotSent) {
                QCOMPARE(order.remark, Remark::NotRecorded);
                ++unsent;
            }
        }
        QCOMPARE(unsent, 14);
        QVERIFY(allFinal());
        QCOMPARE(gateway->requestCount("DELETE"), 4);
        // When there is room again, what became of them is put on record.
        m_freeBytes = enough;
        QVERIFY(journalIs(Journal::State::Ready));
        QVERIFY(allWritten());
        const QStringList story = journalcase::story(desk->journal.folder());
        QCOMPARE(story.filter(QRegularExpression(u"^not-sent "_s)).size(), 14);
    }

    /// A complaint is about a call: whether one was cut is on record.
    void signedOut_duringACallOrAfterIt()
    {
        begin();
        (*gateway)->setAgentState(1303, 4, 1);
        (*gateway)->setAgentState(1301, 7, 5);
        (*gateway)->setAgentState(1302, 7, 5);
        QVERIFY(runUntil(desk->clock, [this] {
            return desk->agent(1301).state() == AgentState::Talking
                && desk->agent(1302).state() == AgentState::Talking
                && desk->agent(1303).state() == AgentState::Idle;
        }));
        QCOMPARE(desk->queue.add({{desk->agent(1301), desk->agent(1303)}, {desk->agent(1302)}}), 3);
        (*gateway)->setAgentState(1302, 4, 1);
        QVERIFY(allFinal());
        QVERIFY(allWritten());
        QMap<int, QString> remarks;
        for (const SignOutOrder &order : desk->queue.orders())
            remarks.insert(order.agent.value(), orderrecord::of(order, 0).remark);
        QCOMPARE(remarks,
                 (QMap<int, QString>{{1301, u"during-call"_s}, {1302, u"after-call"_s}, {1303, QString()}}));
        QCOMPARE(SignOutText::result(desk->queue.orders()[0]), u"Signed out during a call"_s);
        QCOMPARE(SignOutText::result(desk->queue.orders()[1]), u"Signed out"_s);
        const JournalRecord record = orderrecord::of(desk->queue.orders()[0], 0);
        QCOMPARE(JournalText::result(record), u"Signed out (during a call)"_s);
    }

    void waitingForCall_isKeptWhenTheJournalFails()
    {
        begin();
        (*gateway)->setAgentState(1301, 7, 5);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1301).state() == AgentState::Talking; }));
        QCOMPARE(desk->queue.add({{}, {desk->agent(1301)}}), 1);
        m_freeBytes = 0;
        QVERIFY(journalIs(Journal::State::Failed));
        (*gateway)->setAgentState(1301, 4, 1);
        runFor(desk->clock, 3000);
        QCOMPARE(gateway->signOutCount(1301), 0);
        m_freeBytes = enough;
        QVERIFY(journalIs(Journal::State::Ready));
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(0).state), "SignedOut");
    }

    void made_notSent_afterACrash()
    {
        begin();
        (*gateway)->setAgentState(1301, 7, 5);
        QVERIFY(runUntil(desk->clock, [this] { return desk->agent(1301).state() == AgentState::Talking; }));
        QCOMPARE(desk->queue.add({{}, {desk->agent(1301)}}), 1);
        QVERIFY(allWritten());
        crash();
        QTRY_COMPARE(desk->queue.orders().size(), size_t(1));
        QCOMPARE(stateName(desk->order(0).state), "NotSent");
        QCOMPARE(desk->order(0).remark, Remark::Interrupted);
        QCOMPARE(desk->order(0).before.state(), AgentState::Talking);
        (*gateway)->dropSession(1300); // as the gateway does after two minutes
        QVERIFY(desk->signInAndRead(*gateway));
        (*gateway)->setAgentState(1301, 4, 1);
        runFor(desk->clock, 10000);
        QCOMPARE(gateway->requestCount("forcelogout"), 0);
    }

    void sent_unknown_afterACrash_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("comesBack");
        QTest::addColumn<QString>("state");
        QTest::newRow("it was done") << QByteArray("slow@forcelogout") << false << u"SignedOut"_s;
        QTest::newRow("it was done, and he came back")
            << QByteArray("slow@forcelogout") << true << u"SignedOut"_s;
        QTest::newRow("it was not done") << QByteArray("silent@forcelogout") << false << u"StillSignedIn"_s;
    }

    void sent_unknown_afterACrash()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, comesBack);
        begin();
        gateway->setFault(fault.constData());
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        if (fault.startsWith("slow"))
            QTRY_COMPARE(gateway->signOutCount(1301), 1);
        if (comesBack)
            (*gateway)->signInAgain(1301);
        QVERIFY(allWritten());
        const QString id = desk->order(0).journalId;
        crash();
        QTRY_COMPARE(desk->queue.orders().size(), size_t(1));
        QCOMPARE(desk->order(0).journalId, id);
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
        QCOMPARE(desk->order(0).remark, Remark::Interrupted);
        QVERIFY(SignOutText::result(desk->order(0)).startsWith(u"Not known"));
        gateway->clearFaults();
        (*gateway)->dropSession(1300); // as the gateway does after two minutes
        QVERIFY(desk->signInAndRead(*gateway));
        QVERIFY(desk->queue.openCount() > 0 || desk->order(0).state != State::Unverified);
        QVERIFY(allFinal());
        QFETCH(QString, state);
        QCOMPARE(QString::fromLatin1(stateName(desk->order(0).state)), state);
        QCOMPARE(gateway->requestCount("forcelogout"), 1); // looked up, never repeated
        if (comesBack)
            QVERIFY((*gateway)->agent(1301).signedIn);
        QVERIFY(allWritten());
        QStringList words;
        for (const journalschema::Line &line : journalcase::linesOfFolder(desk->journal.folder())) {
            if (line.record.orderId == id)
                words.append(line.record.outcome);
        }
        QVERIFY2(words.contains(u"unknown"), qPrintable(words.join(u' ')));
        QVERIFY2(journalword::isFinal(words.last()), qPrintable(words.join(u' ')));
    }

    /// On another gateway the same number is another person.
    void unknown_staysUnknownOnAnotherGateway()
    {
        begin();
        gateway->setFault("silent@forcelogout");
        order({1301});
        QTRY_COMPARE(gateway->requestCount("DELETE"), 1);
        QVERIFY(allWritten());
        crash();
        QTRY_COMPARE(desk->queue.orders().size(), size_t(1));
        SimulatedGateway other(SimulatedGateway::kind());
        QVERIFY(desk->signInAndRead(other));
        runFor(desk->clock, 10000);
        QCOMPARE(stateName(desk->order(0).state), "Unverified");
        QCOMPARE(other.requestCount("agentbyworkno/1301"), 0);
    }

    void alreadyOut_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("remark");
        QTest::newRow("refused") << int(GatewayResult::Kind::Refused) << u"already-out"_s;
        QTest::newRow("no answer: it may have been ours") << int(GatewayResult::Kind::Cut) << QString();
    }

    void alreadyOut()
    {
        QFETCH(int, kind);
        SignOutOrder order;
        order.state = State::SignedOut;
        order.remark = SignOutOrder::Remark::AlreadyOut;
        order.attempts.append(SignOutAttempt());
        order.attempts.last().result.kind = GatewayResult::Kind(kind);
        QTEST(orderrecord::of(order, 99).remark, "remark");
        order.attempts.clear(); // no call was needed
        QCOMPARE(orderrecord::of(order, 99).remark, u"already-out"_s);
    }

    void recordsAndOrdersAgree_data()
    {
        QTest::addColumn<int>("state");
        for (int state = int(State::Made); state <= int(State::Withdrawn); ++state)
            QTest::newRow(stateName(State(state))) << state;
    }

    /// A record brings back what matters of the order.
    void recordsAndOrdersAgree()
    {
        QFETCH(int, state);
        SignOutOrder order;
        order.journalId = u"id"_s;
        order.agent = agentId(1301);
        order.supervisor = agentId(1300);
        order.name = u"Ana"_s;
        order.gateway = u"gw:8043"_s;
        order.before = bareAgent(1301);
        order.before.status = 7;
        order.sessionStartMs = 123;
        order.causeCode = 9;
        order.note = u"why"_s;
        order.state = State(state);
        order.madeUtcMs = 77;
        const SignOutOrder back = orderrecord::restored(orderrecord::of(order, 99));
        QCOMPARE(back.agent, order.agent);
        QCOMPARE(back.supervisor, order.supervisor);
        QCOMPARE(back.before.state(), AgentState::Talking);
        QCOMPARE(back.sessionStartMs, order.sessionStartMs);
        QCOMPARE(back.madeUtcMs, order.madeUtcMs);
        QCOMPARE(back.note, order.note);
        QVERIFY(back.isFinal());
        if (order.isFinal())
            QCOMPARE(back.state, order.state);
        const QString word = orderrecord::of(order, 99).outcome;
        QVERIFY2(JournalText::outcome(word) != word, qPrintable(word));
    }

    /// Each word that is recorded has a translatable one in the journal's window.
    void everyWordCanBeRead()
    {
        for (int remark = int(Remark::CallBegan); remark <= int(Remark::Present); ++remark) {
            const QString word = orderrecord::remarkWord(Remark(remark));
            QVERIFY(!word.isEmpty());
            QVERIFY2(JournalText::remark(word) != word, qPrintable(word));
        }
        for (int state = int(AgentState::Unknown); state <= int(AgentState::Study); ++state) {
            const QString word = orderrecord::stateWord(AgentState(state));
            QVERIFY2(JournalText::state(word) != word, qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TestOrderJournal)
#include "tst_orderjournal.moc"
