// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalverify.h"
#include "app/signout/retryplan.h"
#include "tests/support/journalcase.h"
#include "tests/support/signoutcase.h"
#include "tests/support/waiting.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

using State = SignOutOrder::State;

/// A thousand agents at once, on a bad day.
class TestBulkRun : public QObject, private SignOutCase
{
    Q_OBJECT

    static constexpr int many = 1000;

    int count(State state) const
    {
        const auto &orders = desk->queue.orders();
        return int(std::count_if(orders.begin(), orders.end(),
                                 [state](const SignOutOrder &order) { return order.state == state; }));
    }

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { finish(); }

    void thousandWithCutsAndRefusals_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::newRow("kindest") << false;
        QTest::newRow("most hostile") << true;
    }

    /// 5 % of the connections are cut, half of them after the act; 5 % are refused. Every order settles, and
    /// what is said of it is so (SignOutCase compares).
    void thousandWithCutsAndRefusals()
    {
        QFETCH(bool, hostile);
        ccsim::Options options = hostile ? SimulatedGateway::hostile(many) : SimulatedGateway::kind(many);
        for (const char *way : {"forcelogout", "inspector"}) {
            const std::string at = std::string("@") + way;
            options.faults["cut-before" + at] = 0.025;
            options.faults["cut-after" + at] = 0.025;
            options.faults["code-100-007" + at] = 0.05;
        }
        begin(options);
        SignOutConsent consent;
        for (int i = 0; i < desk->store.count(); ++i)
            consent.now.push_back(desk->store.row(i).agent);
        const int taken = desk->queue.add(consent);
        QVERIFY(taken > 0 && taken <= many); // himself is left out; the hostile one may not list all
        if (!hostile)
            QCOMPARE(taken, many);
        QVERIFY(runUntil(
            desk->clock, [this] { return desk->queue.openCount() == count(State::Held); }, 120000));
        desk->queue.withdrawQueued();

        QHash<int, int> refusals;
        for (const ccsim::RequestRecord &request : (*gateway)->requests())
            refusals[request.retcode == "100-007" ? 1 : 0] += 1;
        qInfo("signed out %d, refused %d, still signed in %d, not known %d, withdrawn held back %d; the "
              "gateway refused %d",
              count(State::SignedOut), count(State::Refused), count(State::StillSignedIn),
              count(State::Unverified), count(State::Withdrawn), refusals.value(1));
        if (!hostile) {
            QCOMPARE(count(State::Refused), refusals.value(1));
            QCOMPARE(count(State::Unverified), 0);
            QVERIFY(count(State::SignedOut) > many * 85 / 100);
            QCOMPARE(count(State::SignedOut) + count(State::Refused) + count(State::StillSignedIn), many);
        }

        QVERIFY(QTest::qWaitFor([this] { return desk->journal.pendingCount() == 0; }, patienceMs));
        QHash<QString, QString> last;
        const auto lines = journalcase::linesOfFolder(desk->journal.folder());
        for (const journalschema::Line &line : lines)
            last.insert(line.record.orderId, line.record.outcome);
        for (const SignOutOrder &order : desk->queue.orders())
            QVERIFY2(journalword::isFinal(last.value(order.journalId)), qPrintable(order.agent.text()));
        QCOMPARE(journalverify::verifyFolder(desk->journal.folder()).outcome, journalverify::Outcome::Intact);
        if (hostile)
            return;

        // What may be tried again is, and then everybody is out.
        gateway->clearFaults();
        for (int round = 0; round < 2; ++round) {
            SignOutConsent again;
            const QList<AgentId> retry = retryplan::agents(desk->queue.orders(), desk->store);
            for (const AgentId id : retry)
                again.now.push_back(desk->store.find(id)->agent);
            desk->queue.add(again);
            QVERIFY(runUntil(
                desk->clock, [this] { return desk->queue.openCount() == 0; }, 60000));
        }
        QCOMPARE((*gateway)->signedInCount(), 1); // the supervisor
    }

    /// An order is not repeated for an agent who has come back, nor where nobody knows what became of it.
    void retryTakesOnlyWhatMayBeRetried()
    {
        begin();
        gateway->setFault("code-100-007@forcelogout");
        order({1301, 1302, 1303});
        QVERIFY(allFinal());
        gateway->clearFaults();
        gateway->setFault("code-000-005@forcelogout");
        order({1304});
        QVERIFY(allFinal());
        gateway->clearFaults();
        order({1303});
        QVERIFY(allFinal());
        QCOMPARE(stateName(desk->order(4).state), "SignedOut");
        (*gateway)->signOutAgent(1302);
        QVERIFY(runUntil(desk->clock, [this] { return !desk->store.find(agentId(1302)); }));
        (*gateway)->signInAgain(1302);
        QVERIFY(runUntil(desk->clock, [this] { return desk->store.find(agentId(1302)); }));
        // 1302 is another session now, 1303 is out, and of 1304 the no is for good.
        QCOMPARE(retryplan::agents(desk->queue.orders(), desk->store), QList<AgentId>{agentId(1301)});
    }
};

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
