// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"
#include "app/clocktime.h"
#include "tests/support/bareagent.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Model = AgentListModel;

class TestAgentListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<ManualClock>();
        store = std::make_unique<AgentStore>(clock.get());
        model = std::make_unique<Model>(store.get(), clock.get());
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
        store.reset();
    }

    /// A floor as it lives, told in all the ways there are; a sorted and filtered view follows.
    void followsARandomFloor()
    {
        AgentFilter filter(store.get(), model.get(), clock.get());
        filter.sort(Model::StateColumn, Qt::DescendingOrder);
        filter.setCriteria({.text = u"1"_s});
        QAbstractItemModelTester filterTester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QRandomGenerator random(20260101);
        const auto agent = [&random](int id) {
            Agent agent;
            agent.id = agentId(id);
            agent.name = QStringLiteral("Agent %1").arg(random.bounded(3));
            agent.status = random.bounded(10);
            agent.groupId = random.bounded(4);
            if (random.bounded(2))
                agent.secondsInState = random.bounded(600);
            if (random.bounded(10) == 0)
                agent.ctiStatus = random.bounded(11);
            return agent;
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<Agent> list;
            for (int id = 1301; id < 1351; ++id) {
                if (random.bounded(5) > 0)
                    list.push_back(agent(id));
            }
            const AgentId somebody = agentId(1301 + random.bounded(50));
            switch (random.bounded(9)) {
            case 0:
                store->mergeIn(list);
                break;
            case 1:
                store->update(agent(somebody.value()));
                break;
            case 2:
                store->remove(somebody);
                break;
            case 3:
                store->setSignOut({somebody}, SignOutMark(random.bounded(4)));
                break;
            case 4:
                store->forgetSession(somebody);
                break;
            case 5:
                if (round % 7 == 0)
                    store->clear();
                break;
            default:
                store->replace(list);
                QCOMPARE(model->rowCount(), int(std::count_if(list.begin(), list.end(), [](const Agent &a) {
                             return a.ctiStatus != 0;
                         })));
            }
            clock->advance(random.bounded(10000));
            QCOMPARE(model->rowCount(), store->count());
            QCOMPARE(filter.rowCount(), store->count()); // every number begins with 1
            for (int row = 1; row < filter.rowCount(); ++row) {
                const int above = filter.index(row - 1, Model::StateColumn).data(Model::RawRole).toInt();
                QVERIFY(above >= filter.index(row, Model::StateColumn).data(Model::RawRole).toInt());
            }
        }
    }

    void showsWhatIsKnown()
    {
        Agent agent;
        agent.id = agentId(1201);
        agent.name = u"Ana <b>Costa</b>"_s;
        agent.status = 7;
        agent.groupId = 3;
        agent.media = MediaLetters(u"TTF");
        agent.secondsInState = 252;
        agent.sessionStartMs = clock->utcMs() - 3600000;
        store->setGroupNames({{3, u"Sales"_s}});
        store->replace({agent});

        QCOMPARE(text(Model::IdColumn), u"1201"_s);
        QCOMPARE(text(Model::NameColumn), u"Ana <b>Costa</b>"_s);
        QCOMPARE(text(Model::StateColumn), u"Talking"_s);
        QCOMPARE(text(Model::InStateColumn), u"00:04:12"_s);
        QCOMPARE(text(Model::GroupColumn), u"Sales"_s);
        QCOMPARE(text(Model::MediaColumn), u"voice, chat"_s);
        QVERIFY(!text(Model::SignedInColumn).isEmpty());
        QCOMPARE(text(Model::SignedInForColumn), u"01:00:00"_s);
        QCOMPARE(raw(Model::IdColumn), QVariant(1201));
        QCOMPARE(raw(Model::StateColumn).toInt(), int(AgentState::Talking));
        QCOMPARE(raw(Model::InStateColumn).toLongLong(), clock->utcMs() - 252000);
        QCOMPARE(raw(Model::SignedInColumn).toLongLong(), agent.sessionStartMs);
        QCOMPARE(model->index(0, 0).data(Model::AgentIdRole).value<AgentId>(), agent.id);
        QCOMPARE(model->indexOf(agent.id), model->index(0, 0));
        QVERIFY(!model->indexOf(agentId(1202)).isValid());

        clock->advance(60000);
        QCOMPARE(text(Model::InStateColumn), u"00:05:12"_s);
        store->setSignOut({agent.id}, SignOutMark::UnderWay);
        QVERIFY(text(Model::StateColumn).startsWith(u"Signing out"));
        QCOMPARE(raw(Model::StateColumn).toInt(), int(AgentState::Talking));
        QCOMPARE(model->index(0, 0).data(Model::SignOutRole).toInt(), int(SignOutMark::UnderWay));
    }

    /// While a sign-out waits he goes on talking, and both matters.
    void saysThatASignOutWaits()
    {
        Agent agent = bareAgent(1201);
        agent.ctiStatus = 5;
        store->replace({agent});
        const QModelIndex state = model->index(0, Model::StateColumn);
        QVERIFY(!state.data(Qt::ToolTipRole).isValid());
        for (const auto &[mark, words] : {std::pair(SignOutMark::AfterCall, u"Talking, sign-out waits"_s),
                                          std::pair(SignOutMark::Held, u"Talking, sign-out held back"_s)}) {
            store->setSignOut({agent.id}, mark);
            QCOMPARE(state.data().toString(), words);
            QCOMPARE(state.data(Model::BareStateRole).toString(), u"Talking"_s);
            QCOMPARE(state.data(Model::RawRole).toInt(), int(AgentState::Talking));
            QVERIFY(!state.data(Qt::ToolTipRole).toString().isEmpty());
        }
        store->setSignOut({agent.id}, SignOutMark::None);
        QCOMPARE(state.data().toString(), u"Talking"_s);
    }

    void sinceWhenIsShort()
    {
        Agent agent = bareAgent(1201);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock->utcMs());
        const auto since = [&](const QDateTime &start) {
            agent.sessionStartMs = start.toMSecsSinceEpoch();
            store->replace({agent});
            return text(Model::SignedInColumn);
        };
        const auto timeOf = [](const QDateTime &at) {
            return QLocale().toString(at.time(), QLocale::ShortFormat);
        };
        const QDateTime today = now.date().startOfDay();
        QCOMPARE(since(today), timeOf(today));
        const QDateTime late = today.addSecs(-60);
        QCOMPARE(since(late),
                 QLocale().dayName(late.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + timeOf(late));
        const QDateTime old = late.addDays(-6);
        QCOMPARE(since(old), shortDate(old.date()) + u' ' + timeOf(old));
    }

    void inventsNothing()
    {
        store->replace({bareAgent(1201)});
        clock->advance(4000);
        QCOMPARE(text(Model::NameColumn), QString());
        QCOMPARE(text(Model::StateColumn), u"Unknown"_s);
        QCOMPARE(text(Model::InStateColumn), u"at least 00:00:04"_s);
        QCOMPARE(text(Model::GroupColumn), QString());
        QCOMPARE(text(Model::MediaColumn), QString());
        QCOMPARE(text(Model::SignedInColumn), QString());
        QCOMPARE(text(Model::SignedInForColumn), QString());
        QVERIFY(!raw(Model::InStateColumn).isValid());
        QVERIFY(!raw(Model::SignedInColumn).isValid());
    }

    /// A selection is held by persistent indexes: thousands of agents who go at once leave it with its
    /// agents.
    void scatteredRemovalsLeaveIndexesWithTheirAgents()
    {
        std::vector<Agent> all;
        std::vector<Agent> odd;
        for (int id = 1301; id < 1401; ++id) {
            all.push_back(bareAgent(id));
            if (id % 2)
                odd.push_back(bareAgent(id));
        }
        store->replace(all);
        QList<QPersistentModelIndex> held;
        for (int row = 0; row < 100; ++row)
            held.append(model->index(row, Model::NameColumn));
        QSignalSpy removed(model.get(), &Model::rowsRemoved);
        QSignalSpy layoutChanged(model.get(), &Model::layoutChanged);
        store->replace(odd);
        QCOMPARE(layoutChanged.size(), 1);
        QCOMPARE(removed.size(), 1);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(held.at(i).isValid(), i % 2 == 0);
            if (held.at(i).isValid()) {
                QCOMPARE(held.at(i).data(Model::AgentIdRole).value<AgentId>(), agentId(1301 + i));
                QCOMPARE(held.at(i).column(), int(Model::NameColumn));
            }
        }
    }

    void headers()
    {
        QSet<QString> titles;
        for (int column = 0; column < Model::ColumnCount; ++column)
            titles.insert(model->headerData(column, Qt::Horizontal).toString());
        QCOMPARE(titles.size(), int(Model::ColumnCount));
        QVERIFY(!titles.contains(QString()));
        QVERIFY(!model->headerData(0, Qt::Vertical).isValid());
        QVERIFY(!model->headerData(99, Qt::Horizontal).isValid());
    }

private:
    QString text(Model::Column column) const { return model->index(0, column).data().toString(); }
    QVariant raw(Model::Column column) const { return model->index(0, column).data(Model::RawRole); }

    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<AgentStore> store;
    std::unique_ptr<Model> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestAgentListModel)
#include "tst_agentlistmodel.moc"
