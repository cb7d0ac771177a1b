// SPDX-License-Identifier: Apache-2.0
#include "app/signout/orderfiltermodel.h"
#include "app/signout/orderlistmodel.h"
#include "tests/support/desk.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

using Model = OrderListModel;

/// Which sign-outs are shown, and in which order.
class TestOrderFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<Desk>();
        source = std::make_unique<Model>(&desk->queue, &desk->clock);
        filter = std::make_unique<OrderFilterModel>();
        filter->setSourceModel(source.get());
        tester = std::make_unique<QAbstractItemModelTester>(
            filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        tester.reset();
        filter.reset();
        source.reset();
        desk.reset();
    }

    void newestFirst()
    {
        add({1302, 1301});
        desk->clock.advance(1000);
        add({1303});
        QCOMPARE(agents(), (QStringList{u"1303"_s, u"1301"_s, u"1302"_s}));
    }

    void groups()
    {
        add({1301, 1302, 1303});
        desk->queue.add(SignOutConsent{{}, {bareAgent(1310)}});
        desk->queue.withdraw({1});
        filter->setGroups(only(OrderGroup::NotSent));
        QCOMPARE(agents(), QStringList{u"1302"_s});
        // A row comes as soon as it belongs here, and goes when it does not any more.
        desk->queue.withdraw({0});
        QCOMPARE(agents(), (QStringList{u"1302"_s, u"1301"_s}));
        filter->setGroups(only(OrderGroup::Queued));
        QCOMPARE(agents(), QStringList{u"1303"_s});
        desk->queue.withdraw({2});
        QCOMPARE(agents(), QStringList());
        filter->setGroups(only(OrderGroup::WaitingForCall) | only(OrderGroup::NotSent));
        QCOMPARE(filter->rowCount(), 4);
        filter->setGroups({});
        QCOMPARE(filter->rowCount(), 4);
        filter->setGroups(only(OrderGroup::SignedOut));
        QCOMPARE(filter->rowCount(), 0);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("ascending");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("number, not text")
            << int(Model::AgentColumn) << true << QStringList{u"101"_s, u"1301"_s, u"20001"_s, u"20002"_s};
        QTest::newRow("number, downwards")
            << int(Model::AgentColumn) << false << QStringList{u"20002"_s, u"20001"_s, u"1301"_s, u"101"_s};
        QTest::newRow("oldest first")
            << int(Model::OrderedColumn) << true << QStringList{u"20001"_s, u"20002"_s, u"101"_s, u"1301"_s};
        QTest::newRow("name") << int(Model::NameColumn) << true
                              << QStringList{u"1301"_s, u"101"_s, u"20002"_s, u"20001"_s};
        // All the same: newest first, either way.
        QTest::newRow("equal") << int(Model::WasColumn) << true
                               << QStringList{u"1301"_s, u"101"_s, u"20002"_s, u"20001"_s};
        QTest::newRow("equal, downwards")
            << int(Model::WasColumn) << false << QStringList{u"1301"_s, u"101"_s, u"20002"_s, u"20001"_s};
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(bool, ascending);
        QFETCH(QStringList, expected);
        desk->queue.add({{named(20001, u"Zoe"_s), named(20002, u"Eva"_s)}});
        desk->clock.advance(1);
        desk->queue.add({{named(101, u"Dan"_s)}});
        desk->clock.advance(1);
        desk->queue.add({{named(1301, u"Ana"_s)}});
        filter->sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(agents(), expected);
    }

    void sortsByWhatTheGatewayTook()
    {
        SimulatedGateway gateway(SimulatedGateway::kind());
        QVERIFY(desk->signInAndRead(gateway));
        desk->queue.add({desk->agents({1301, 1302, 1303})});
        QVERIFY(runUntil(desk->clock, [this] { return desk->queue.openCount() == 0; }));
        filter->sort(Model::TookColumn, Qt::AscendingOrder);
        QCOMPARE(filter->rowCount(), 3);
        for (int row = 1; row < filter->rowCount(); ++row)
            QVERIFY(took(row - 1) <= took(row));
    }

    /// A run of a thousand, each changed some times, under a filter and a sorting that both follow.
    void manyChanges()
    {
        std::vector<Agent> many;
        for (int id = 2000; id < 3000; ++id)
            many.push_back(bareAgent(id));
        tester.reset(); // it looks at every row after every change
        filter->sort(Model::ResultColumn, Qt::AscendingOrder);
        filter->setGroups(only(OrderGroup::NotSent));
        QCOMPARE(desk->queue.add({many}), 1000);
        QCOMPARE(filter->rowCount(), 0);
        for (int i = 0; i < 1000; ++i)
            desk->queue.withdraw({i});
        QCOMPARE(filter->rowCount(), 1000);
    }

private:
    static OrderGroups only(OrderGroup group) { return OrderGroups().set(size_t(group)); }
    static Agent named(int id, const QString &name)
    {
        Agent agent = bareAgent(id);
        agent.name = name;
        return agent;
    }
    void add(const QList<int> &ids)
    {
        std::vector<Agent> agents;
        for (const int id : ids)
            agents.push_back(bareAgent(id));
        desk->queue.add({agents});
    }
    QStringList agents() const
    {
        QStringList texts;
        for (int row = 0; row < filter->rowCount(); ++row)
            texts.append(filter->index(row, Model::AgentColumn).data().toString());
        return texts;
    }
    qint64 took(int row) const
    {
        return filter->index(row, Model::TookColumn).data(Model::RawRole).toLongLong();
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<Model> source;
    std::unique_ptr<OrderFilterModel> filter;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestOrderFilterModel)
#include "tst_orderfiltermodel.moc"
