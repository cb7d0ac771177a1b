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
        Model model(&desk.queue, &desk.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &Model::rowsInserted);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(desk.queue.add({{agentWith(1301), agentWith(1302)}}), 2);
        desk.clock.advance(1000);
        QCOMPARE(desk.queue.add({{agentWith(1303)}}), 1);
        QCOMPARE(desk.queue.add(SignOutConsent()), 0);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(column(model, Model::AgentColumn), (QStringList{u"1303"_s, u"1302"_s, u"1301"_s}));
        QCOMPARE(column(model, Model::WasColumn), (QStringList{u"Idle"_s, u"Idle"_s, u"Idle"_s}));
        QCOMPARE(model.index(0, Model::OrderedColumn).data(Model::RawRole).toLongLong(), desk.clock.utcMs());
        QCOMPARE(model.index(0, 0).data(Model::OrderIdRole).toULongLong(), quint64(3));
        QCOMPARE(column(model, Model::RetcodeColumn), (QStringList{QString(), QString(), QString()}));
        QCOMPARE(column(model, Model::TookColumn), (QStringList{QString(), QString(), QString()}));
        QCOMPARE(model.counts().of(OrderGroup::Queued), 3);

        QSignalSpy changed(&model, &Model::dataChanged);
        desk.queue.withdrawQueued();
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2); // the oldest order is the last row
        QCOMPARE(model.counts().of(OrderGroup::NotSent), 3);
        QCOMPARE(model.counts().of(OrderGroup::Queued), 0);
    }

    void showsWhatTheGatewaySaid()
    {
        SimulatedGateway gateway(SimulatedGateway::kind());
        Desk desk;
        Model model(&desk.queue, &desk.clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.signInAndRead(gateway));
        desk.queue.add({desk.agents({1301, 1302})});
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));
        gateway.setFault("code-100-005@forcelogout");
        desk.queue.add({desk.agents({1303})});
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));
        gateway.setFault("html-502@forcelogout");
        gateway.change([](ccsim::Options &options) { options.faults.erase("code-100-005@forcelogout"); });
        desk.queue.add({desk.agents({1304})});
        QVERIFY(runUntil(desk.clock, [&] { return desk.queue.openCount() == 0; }));

        QCOMPARE(column(model, Model::RetcodeColumn), (QStringList{QString(), u"100-005"_s, u"0"_s, u"0"_s}));
        QCOMPARE(
            column(model, Model::MessageColumn),
            (QStringList{u"HTTP 502"_s, u"a sign-out parameter is not valid"_s, u"success"_s, u"success"_s}));
        QCOMPARE(column(model, Model::ResultColumn).mid(2), (QStringList{u"Signed out"_s, u"Signed out"_s}));
        QVERIFY(column(model, Model::ResultColumn).at(1).startsWith(u"Refused: "));
        QVERIFY(column(model, Model::TookColumn).at(1).endsWith(u"\u00A0ms"));
        QCOMPARE(column(model, Model::NameColumn).at(3), QString::fromStdString(gateway->agent(1301).name));
        const OrderCounts counts = model.counts();
        QCOMPARE(counts.of(OrderGroup::SignedOut), 2);
        QCOMPARE(counts.of(OrderGroup::Refused), 1);
        QCOMPARE(counts.of(OrderGroup::StillIn), 1);
    }

    /// Every state has words, and none of them says more than is known.
    void words()
    {
        QSet<QString> seen;
        for (int state = int(State::Made); state <= int(State::Withdrawn); ++state) {
            if (State(state) == State::Released)
                continue; // to a person it still waits for its turn
            SignOutOrder order;
            order.state = State(state);
            const QString text = SignOutText::result(order);
            QVERIFY(!text.isEmpty());
            if (order.state == State::Released)
                continue; // to the supervisor the same as Made
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
        QTest::newRow("of an earlier run, no answer known") << 0 << 0 << false;
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
            order.attempts.append({false, false, result});
        }
        QFETCH(bool, wasOut);
        QCOMPARE(SignOutText::result(order).contains(u"already"), wasOut);
    }

    void waitingForCallCountsTheTime()
    {
        Desk desk;
        Model model(&desk.queue, &desk.clock);
        Agent agent = agentWith(1301);
        agent.status = 7;
        QCOMPARE(desk.queue.add(SignOutConsent{{}, {agent}}), 1);
        const QModelIndex result = model.index(0, Model::ResultColumn);
        QCOMPARE(result.data(), u"Waiting for the call to end (for 00:00:00)"_s);
        desk.clock.advance(190000);
        QCOMPARE(result.data(), u"Waiting for the call to end (for 00:03:10)"_s);
        QCOMPARE(result.data(Model::OrderGroupRole).toInt(), int(OrderGroup::WaitingForCall));
        QCOMPARE(model.counts().of(OrderGroup::WaitingForCall), 1);
        desk.queue.withdraw({0});
        QCOMPARE(result.data(), u"Withdrawn, not sent"_s);
    }

    void everyStateHasAGroup_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("group");
        const auto row = [](State state, OrderGroup group) {
            QTest::addRow("state %d", int(state)) << int(state) << int(group);
        };
        row(State::Made, OrderGroup::Queued);
        row(State::WaitingForCall, OrderGroup::WaitingForCall);
        row(State::Held, OrderGroup::Held);
        row(State::Released, OrderGroup::Queued);
        row(State::Sent, OrderGroup::Open);
        row(State::Accepted, OrderGroup::Open);
        row(State::Checking, OrderGroup::Open);
        row(State::SignedOut, OrderGroup::SignedOut);
        row(State::StillSignedIn, OrderGroup::StillIn);
        row(State::Refused, OrderGroup::Refused);
        row(State::Unverified, OrderGroup::NotKnown);
        row(State::NotSent, OrderGroup::NotSent);
        row(State::Withdrawn, OrderGroup::NotSent);
    }

    void everyStateHasAGroup()
    {
        QFETCH(int, state);
        QFETCH(int, group);
        QCOMPARE(int(orderGroup(State(state))), group);
        QVERIFY(!OrderGroupText::count(OrderGroup(group), 3).isEmpty());
    }

    /// What was ordered while something was open belongs to it; after that a new run begins.
    void progress()
    {
        Desk desk;
        Model model(&desk.queue, &desk.clock);
        QVERIFY(!model.progress().isUnderWay());
        desk.queue.add(SignOutConsent{{agentWith(1301), agentWith(1302)}, {agentWith(1310)}});
        QCOMPARE(model.progress().all, 2); // one waits for his call
        QCOMPARE(model.progress().done, 0);
        QCOMPARE(model.progress().ordered(), 3);
        desk.queue.withdraw({0});
        desk.queue.add({{agentWith(1303)}});
        QCOMPARE(model.progress().all, 3);
        QCOMPARE(model.progress().done, 1);
        // All who were ordered are accounted for.
        QCOMPARE(model.progressText(), u"1 of 4 done, 1 waiting for call to end"_s);
        desk.queue.withdrawQueued();
        QVERIFY(!model.progress().isUnderWay());
        // One still waits: who is done with him stays counted.
        QCOMPARE(model.progressText(), u"3 of 4 done, 1 waiting for call to end"_s);
        desk.queue.add({{agentWith(1304)}});
        QCOMPARE(model.progressText(), u"3 of 5 done, 1 waiting for call to end"_s);
        desk.queue.withdraw({2});
        QCOMPARE(model.progressText(), u"3 of 4 done"_s);
        desk.queue.withdrawQueued();
        desk.queue.add({{agentWith(1305)}});
        QCOMPARE(model.progressText(), u"0 of 1 done"_s);
    }

    /// Empty while there is no result, also for one that is looked up anew.
    void ended()
    {
        Desk desk;
        Model model(&desk.queue, &desk.clock);
        desk.queue.add({{agentWith(1301)}});
        const QModelIndex ended = model.index(0, Model::EndedColumn);
        QCOMPARE(ended.data().toString(), QString());
        desk.clock.advance(83000);
        desk.queue.withdraw({0});
        QCOMPARE(ended.data(Model::RawRole).toLongLong(), desk.clock.utcMs());
        QCOMPARE(desk.clock.utcMs() - model.index(0, Model::OrderedColumn).data(Model::RawRole).toLongLong(),
                 qint64(83000));
        QVERIFY(!ended.data().toString().isEmpty());
    }

    void roles()
    {
        Desk desk;
        Model model(&desk.queue, &desk.clock);
        SignOutConsent consent{{agentWith(1301), agentWith(1302)}};
        consent.causeCode = 17;
        consent.note = u"<b>end</b> of shift"_s;
        desk.queue.add(consent);
        QCOMPARE(model.index(0, 0).data(Model::OrderIndexRole).toInt(), 1);
        QCOMPARE(model.index(1, 0).data(Model::OrderIndexRole).toInt(), 0);
        const QStringList hint =
            model.index(0, Model::ResultColumn).data(Qt::ToolTipRole).toString().split(u'\n');
        QCOMPARE(
            hint,
            (QStringList{u"Waiting for its turn"_s, u"Cause code 17"_s, u"Note: <b>end</b> of shift"_s}));
    }

    void headers()
    {
        Desk desk;
        const Model model(&desk.queue, &desk.clock);
        QStringList titles;
        for (int i = 0; i < Model::ColumnCount; ++i)
            titles.append(model.headerData(i, Qt::Horizontal).toString());
        // Fixed: others drive the window by them.
        QCOMPARE(titles, u"Ordered,Ended,Agent,Name,State before,Result,Retcode,Message,Took"_s.split(u','));
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
