// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Model = OrderListModel;
using State = SignOutOrder::State;

class TestOrderListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst()
    {
        Desk desk;
        Model model(&desk.queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &Model::rowsInserted);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(desk.queue.add({agentWith(1301), agentWith(1302)}), 2);
        desk.clock.advance(1000);
        QCOMPARE(desk.queue.add({agentWith(1303)}), 1);
        QCOMPARE(desk.queue.add({}), 0);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(column(model, Model::AgentColumn), (QStringList{u"1303"_s, u"1302"_s, u"1301"_s}));
        QCOMPARE(column(model, Model::WasColumn), (QStringList{u"Idle"_s, u"Idle"_s, u"Idle"_s}));
        QCOMPARE(model.index(0, Model::TimeColumn).data(Model::RawRole).toLongLong(), desk.clock.utcMs());
        QCOMPARE(model.index(0, 0).data(Model::OrderIdRole).toULongLong(), quint64(3));
        QCOMPARE(column(model, Model::RetcodeColumn), (QStringList{QString(), QString(), QString()}));
        QCOMPARE(column(model, Model::TookColumn), (QStringList{QString(), QString(), QString()}));
        QCOMPARE(model.counts().open, 3);

        QSignalSpy changed(&model, &Model::dataChanged);
        desk.queue.withdrawWaiting();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2); // the oldest order is the last row
        QCOMPARE(model.counts().notSent, 3);
        QCOMPARE(model.counts().open, 0);
    }

    void showsWhatTheGatewaySaid()
    {
        SimulatedGateway gateway(SimulatedGateway::kind());
        Desk desk;
        Model model(&desk.queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.signInAndRead(gateway));
        desk.queue.add(desk.agents({1301, 1302}));
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));
        gateway.setFault("code-100-005@forcelogout");
        desk.queue.add(desk.agents({1303}));
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));
        gateway.setFault("html-502@forcelogout");
        gateway.change([](ccsim::Options &options) { options.faults.erase("code-100-005@forcelogout"); });
        desk.queue.add(desk.agents({1304}));
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));

        QCOMPARE(column(model, Model::RetcodeColumn), (QStringList{QString(), u"100-005"_s, u"0"_s, u"0"_s}));
        QCOMPARE(
            column(model, Model::MessageColumn),
            (QStringList{u"HTTP 502"_s, u"a sign-out parameter is not valid"_s, u"success"_s, u"success"_s}));
        QCOMPARE(column(model, Model::ResultColumn).mid(2), (QStringList{u"Signed out"_s, u"Signed out"_s}));
        QVERIFY(column(model, Model::ResultColumn).at(1).startsWith(u"Refused: "));
        QVERIFY(column(model, Model::TookColumn).at(1).endsWith(u" ms"));
        QCOMPARE(column(model, Model::NameColumn).at(3), QString::fromStdString(gateway->agent(1301).name));
        const Model::Counts counts = model.counts();
        QCOMPARE(counts.signedOut, 2);
        QCOMPARE(counts.refused, 1);
        QCOMPARE(counts.stillIn, 1);
    }

    /// Every state has words, and none of them says more than is known.
    void words()
    {
        QSet<QString> seen;
        for (int state = int(State::Made); state <= int(State::Withdrawn); ++state) {
            SignOutOrder order;
            order.state = State(state);
            const QString text = SignOutText::result(order);
            QVERIFY(!text.isEmpty());
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
            if (order.state != State::SignedOut)
                QVERIFY(!text.startsWith(u"Signed out"));
        }
    }

    void wordsOfWhoWasOutAlready_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("wasOut");
        QTest::newRow("nothing was sent") << 0 << 0 << true;
        QTest::newRow("refused") << 1 << int(GatewayResult::Kind::Refused) << true;
        // Our own call may have done it: nobody knows.
        QTest::newRow("no answer") << 1 << int(GatewayResult::Kind::TimedOut) << false;
        QTest::newRow("cut") << 1 << int(GatewayResult::Kind::Cut) << false;
        QTest::newRow("accepted") << 1 << int(GatewayResult::Kind::Accepted) << false;
    }

    void wordsOfWhoWasOutAlready()
    {
        QFETCH(int, attempts);
        QFETCH(int, kind);
        SignOutOrder order;
        order.state = State::SignedOut;
        order.remark = SignOutOrder::Remark::AlreadyOut;
        if (attempts > 0) {
            GatewayResult result;
            result.kind = GatewayResult::Kind(kind);
            order.attempts.append({false, result});
        }
        QFETCH(bool, wasOut);
        QCOMPARE(SignOutText::result(order).contains(u"already"), wasOut);
    }

    void headers()
    {
        Desk desk;
        const Model model(&desk.queue);
        QStringList titles;
        for (int i = 0; i < Model::ColumnCount; ++i)
            titles.append(model.headerData(i, Qt::Horizontal).toString());
        // Fixed: others drive the window by them.
        QCOMPARE(titles, u"Time,Agent,Name,Was,Result,Retcode,Message,Took"_s.split(u','));
    }

private:
    static Agent agentWith(int id)
    {
        Agent agent = bareAgent(id);
        agent.status = 4;
        return agent;
    }
    static QStringList column(const Model &model, Model::Column column)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestOrderListModel)
#include "tst_orderlistmodel.moc"
