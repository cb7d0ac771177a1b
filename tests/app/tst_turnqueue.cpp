// SPDX-License-Identifier: Apache-2.0
#include "app/signout/afterrefusal.h"
#include "app/signout/signoutorder.h"
#include "app/signout/turnqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which order goes next, and what follows a refusal: decisions that need no gateway.
class TestTurnQueue : public QObject
{
    Q_OBJECT

    static bool everybody(int) { return true; }

private Q_SLOTS:
    void leavesInTurn()
    {
        TurnQueue queue;
        for (int order = 0; order < 20; ++order)
            queue.append(order);
        queue.prepend(99); // one that is made again
        const std::vector<int> first = queue.takeForRelease(everybody);
        QCOMPARE(first.size(), TurnQueue::mostReleased);
        QCOMPARE(first.front(), 99);
        QCOMPARE(first[1], 0);
        QCOMPARE(queue.takeReleased(100), -1); // nothing is on record yet
        queue.release(first, 7);
        QCOMPARE(queue.takeReleased(6), -1); // not on disk
        QCOMPARE(queue.takeReleased(7), 99);
        QCOMPARE(queue.takeReleased(7), 0);
    }

    void releasesInBatches()
    {
        TurnQueue queue;
        for (int order = 0; order < 100; ++order)
            queue.append(order);
        queue.release(queue.takeForRelease(everybody), 1);
        for (size_t i = 0; i < TurnQueue::mostReleased / 2; ++i) {
            QVERIFY2(queue.takeForRelease(everybody).empty(), "enough are on record");
            QVERIFY(queue.takeReleased(1) >= 0);
        }
        QCOMPARE(queue.takeForRelease(everybody).size(), TurnQueue::mostReleased / 2);
    }

    void dropped()
    {
        TurnQueue queue;
        for (int order = 0; order < 3; ++order)
            queue.append(order);
        queue.drop(1);
        QCOMPARE(queue.takeForRelease([](int order) { return order != 0; }), std::vector<int>{2});
        queue.release({2, 5}, 1);
        queue.drop(2);
        QCOMPARE(queue.takeReleased(1), 5);
        queue.append(6);
        queue.release({7}, 1);
        queue.clear();
        QCOMPARE(queue.takeReleased(1), -1);
        QVERIFY(queue.takeForRelease(everybody).empty());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("retcode");
        QTest::addColumn<bool>("byInspectorCall");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("guidIsNewer");
        QTest::addColumn<int>("then");
        constexpr int automatic = int(SignOutMethod::Automatic);
        constexpr int only = int(SignOutMethod::ForceSignOut);
        const auto row = [](const char *name, const char *code, bool inspector, int attempts, int method,
                            bool newer, AfterRefusal then) {
            QTest::newRow(name) << QString::fromLatin1(code) << inspector << attempts << method << newer
                                << int(then);
        };
        row("no right", "000-003", false, 1, automatic, false, AfterRefusal::OtherWay);
        row("no right, the other way is not wanted", "000-003", false, 1, only, false, AfterRefusal::Refused);
        row("no right, and a new Guid", "000-003", false, 1, automatic, true, AfterRefusal::Repeat);
        row("no right, by the inspector's call", "000-003", true, 2, automatic, false, AfterRefusal::Refused);
        row("not signed in", "100-006", false, 1, automatic, false, AfterRefusal::OtherWay);
        row("not signed in, by the inspector's call", "100-006", true, 2, automatic, false,
            AfterRefusal::CheckWhetherOut);
        row("out already", "100-008", false, 1, automatic, true, AfterRefusal::CheckWhetherOut);
        row("overlap", "000-007", false, 1, only, false, AfterRefusal::Repeat);
        row("enough attempts", "000-003", false, 4, automatic, true, AfterRefusal::Refused);
        row("something else", "100-007", false, 1, automatic, true, AfterRefusal::Refused);
    }

    void refusals()
    {
        QFETCH(QString, retcode);
        QFETCH(bool, byInspectorCall);
        QFETCH(int, attempts);
        QFETCH(int, method);
        QFETCH(bool, guidIsNewer);
        SignOutOrder order;
        for (int i = 0; i < attempts; ++i) {
            SignOutAttempt attempt;
            attempt.byInspectorCall = byInspectorCall;
            attempt.result.kind = GatewayResult::Kind::Refused;
            attempt.result.retcode = retcode;
            order.attempts.append(attempt);
        }
        QTEST(int(afterRefusal(order, SignOutMethod(method), guidIsNewer)), "then");
        order.repeatedForOverlap = true;
        if (retcode == u"000-007")
            QCOMPARE(afterRefusal(order, SignOutMethod(method), guidIsNewer), AfterRefusal::Refused);
    }
};

QTEST_GUILESS_MAIN(TestTurnQueue)
#include "tst_turnqueue.moc"
