// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"
#include "app/agents/agentindex.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"
#include "tests/support/bareagent.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using Model = AgentListModel;
using State = std::optional<AgentState>;
using Group = std::optional<QString>;

class TestAgentFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        store.setGroupNames({{1, u"Sales"_s}, {2, u"Billing"_s}});
        store.replace({
            agent(1301, u"Ana Müller"_s, 4, 1, 40, 5000),
            agent(1302, u"José Muñoz"_s, 7, 1, 10, 3000),
            agent(1303, u"王小明"_s, 4, 2, 20, 4000),
            agent(1304, u"Ångström Åsa"_s, 8, 2, 10, 1000),
            agent(11301, u"Émile Zola"_s, 4, 0, Agent::notGiven, Agent::notGiven),
            agent(1305, QString(), 4, 1, 40, 5000),
            agent(1306, u"STRASSE Groß"_s, 3, Agent::notGiven, 10, 2000),
        });
    }
    void init()
    {
        filter.setCriteria({});
        filter.sort(Model::IdColumn);
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("ids");
        const auto row = [](const char *name, const QString &words, const QList<int> &ids) {
            QTest::newRow(name) << words << ids;
        };
        const QList<int> all{1301, 1302, 1303, 1304, 1305, 1306, 11301};
        row("nothing", QString(), all);
        row("blanks", u"   "_s, all);
        row("whole id", u"1301"_s, {1301}); // not 11301: the beginning counts
        row("beginning of the id", u"113"_s, {11301});
        row("part of the id inside", u"303"_s, {});
        row("part of a name", u"üll"_s, {1301});
        row("without the accent", u"muller"_s, {1301});
        row("with an accent too much", u"áná"_s, {1301});
        row("other case", u"MUÑOZ"_s, {1302});
        row("ring and diaeresis", u"angstrom"_s, {1304});
        row("sharp s", u"gross"_s, {1306});
        row("sharp s searched", u"straße"_s, {1306});
        row("Chinese", u"小明"_s, {1303});
        row("two words in any order", u"zola emile"_s, {11301});
        row("two words, one fails", u"zola ana"_s, {});
        row("id and name", u"13 jos"_s, {1302});
        row("many blanks", u"  jose   munoz "_s, {1302});
        row("non-breaking blank", u"jose\u00a0munoz"_s, {1302});
        row("pattern characters are ordinary", u".*"_s, {});
        row("nobody", u"xyz"_s, {});
    }

    void search()
    {
        QFETCH(QString, words);
        filter.setCriteria({.text = words});
        QTEST(ids(), "ids");
    }

    void stateAndGroup_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Group>("group");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("idle") << State(AgentState::Idle) << Group() << QString()
                              << QList<int>{1301, 1303, 1305, 11301};
        QTest::newRow("talking") << State(AgentState::Talking) << Group() << QString() << QList<int>{1302};
        QTest::newRow("nobody in study") << State(AgentState::Study) << Group() << QString() << QList<int>{};
        QTest::newRow("sales") << State() << Group(u"Sales"_s) << QString() << QList<int>{1301, 1302, 1305};
        QTest::newRow("without a group")
            << State() << Group(QString()) << QString() << QList<int>{1306, 11301};
        QTest::newRow("no such group") << State() << Group(u"sales"_s) << QString() << QList<int>{};
        QTest::newRow("all together")
            << State(AgentState::Idle) << Group(u"Sales"_s) << u"ana"_s << QList<int>{1301};
    }

    void stateAndGroup()
    {
        QFETCH(State, state);
        QFETCH(Group, group);
        QFETCH(QString, words);
        filter.setCriteria({.text = words, .state = state, .group = group});
        QTEST(ids(), "ids");
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("id, as numbers")
            << int(Model::IdColumn) << QList<int>{1301, 1302, 1303, 1304, 1305, 1306, 11301};
        // Short comes before long; equal ones by id; what is not known first.
        QTest::newRow("time in state")
            << int(Model::InStateColumn) << QList<int>{11301, 1302, 1304, 1306, 1303, 1301, 1305};
        QTest::newRow("signed in since")
            << int(Model::SignedInColumn) << QList<int>{11301, 1304, 1306, 1302, 1303, 1301, 1305};
        QTest::newRow("signed in for")
            << int(Model::SignedInForColumn) << QList<int>{11301, 1301, 1305, 1303, 1302, 1306, 1304};
        QTest::newRow("group") << int(Model::GroupColumn)
                               << QList<int>{1306, 11301, 1303, 1304, 1301, 1302, 1305};
        QTest::newRow("state") << int(Model::StateColumn)
                               << QList<int>{1301, 1303, 1305, 11301, 1302, 1306, 1304};
    }

    void sorting()
    {
        QFETCH(int, column);
        QFETCH(QList<int>, ids);
        filter.sort(column, Qt::AscendingOrder);
        QCOMPARE(this->ids(), ids);
        filter.sort(column, Qt::DescendingOrder);
        std::reverse(ids.begin(), ids.end());
        QCOMPARE(this->ids(), ids);
    }

    void namesSortByLocale()
    {
        filter.sort(Model::NameColumn);
        QCOMPARE(ids().size(), 7);
        QCOMPARE(ids().first(), 1305); // no name
    }

    /// Equal rows must not change places because a refresh touched one of them.
    void tiesAreStable()
    {
        filter.sort(Model::GroupColumn);
        const QList<int> before = ids();
        for (const int id : {1302, 1301, 1305}) {
            Agent touched = store.find(agentId(id))->agent;
            touched.status = 5;
            store.update(touched);
            QCOMPARE(ids(), before);
        }
    }

    void media_data()
    {
        QTest::addColumn<int>("medium");
        QTest::addColumn<QList<int>>("ids");
        QTest::addColumn<int>("unknown");
        QTest::newRow("voice") << int(Medium::Voice) << QList<int>{1201, 1203} << 1;
        QTest::newRow("chat") << int(Medium::Chat) << QList<int>{1201} << 1;
        QTest::newRow("mail") << int(Medium::Mail) << QList<int>{1202} << 1;
    }

    /// Of whom no media are told is not shown, and not hidden silently either.
    void media()
    {
        QFETCH(int, medium);
        QFETCH(int, unknown);
        Floor floor;
        floor.store.replace({withMedia(1, u"TTF"_s), withMedia(2, u"FFT"_s), withMedia(3, u"tff"_s),
                             withMedia(4, QString())});
        floor.filter.setCriteria({.medium = Medium(medium)});
        QTEST(floor.ids(), "ids");
        QCOMPARE(floor.filter.unknownCount(), unknown);
        // Who fails another question is not unknown.
        floor.filter.setCriteria({.state = AgentState::Study, .medium = Medium(medium)});
        QCOMPARE(floor.filter.unknownCount(), 0);
    }

    void hours()
    {
        Floor floor;
        constexpr qint64 hour = 3'600'000;
        const qint64 now = floor.clock.utcMs();
        const Agent longTold = agent(1201, {}, 4, 0, 3 * 3600, now - 13 * hour);
        const Agent shortTold = agent(1202, {}, 4, 0, 60, now - hour);
        floor.store.replace({longTold, shortTold, bareAgent(1203)});
        floor.filter.setCriteria({.unchangedHours = 2});
        QCOMPARE(floor.ids(), QList<int>{1201});
        QCOMPARE(floor.filter.unknownCount(), 1);
        floor.filter.setCriteria({.signedInHours = 12});
        QCOMPARE(floor.ids(), QList<int>{1201});
        QCOMPARE(floor.filter.unknownCount(), 1);

        // Time alone lets them in; whom we have seen so long ourselves is known as well.
        floor.filter.setCriteria({.unchangedHours = 2});
        floor.clock.advance(2 * hour - 61000);
        QVERIFY(!floor.filter.tick());
        QCOMPARE(floor.ids(), QList<int>{1201});
        floor.clock.advance(1000);
        QVERIFY(floor.filter.tick());
        QCOMPARE(floor.ids(), (QList<int>{1201, 1202}));
        floor.clock.advance(60000);
        QVERIFY(floor.filter.tick());
        QCOMPARE(floor.ids(), (QList<int>{1201, 1202, 1203}));
        QCOMPARE(floor.filter.unknownCount(), 0);
        floor.store.remove(agentId(1203));
        floor.store.update(agent(1202, {}, 5, 0, 0, now - hour));
        QCOMPARE(floor.ids(), QList<int>{1201});
    }

    /// Narrowing the search looks only at those who are shown; the others' hour comes all the same.
    void theirHourComesUnderASearchToo()
    {
        Floor floor;
        constexpr qint64 hour = 3'600'000;
        floor.store.replace({agent(1201, u"Ana"_s, 4, 0, 58 * 60, Agent::notGiven)});
        floor.filter.setCriteria({.unchangedHours = 1});
        QCOMPARE(floor.ids(), QList<int>());
        floor.filter.setCriteria({.text = u"a"_s, .unchangedHours = 1});
        floor.filter.setCriteria({.text = u"an"_s, .unchangedHours = 1});
        floor.clock.advance(2 * hour);
        QVERIFY(floor.filter.tick());
        QCOMPARE(floor.ids(), QList<int>{1201});
    }

    /// A gateway that puts something new into each name and group must not fill the memory.
    void oldTextsAreForgotten()
    {
        Floor floor;
        AgentIndex index(&floor.store);
        constexpr int agents = 300;
        int most = 0;
        for (int round = 0; round < 40; ++round) {
            std::vector<Agent> list;
            std::vector<AgentId> ids;
            for (int id = 1301; id < 1301 + agents; ++id) {
                Agent changing = bareAgent(id);
                changing.name = u"%1 calls, %2"_s.arg(round).arg(id);
                changing.groupName = u"since %1, %2"_s.arg(round).arg(id);
                list.push_back(changing);
                ids.push_back(changing.id);
            }
            floor.store.replace(list);
            index.follow(ids);
            index.settle(AgentListModel::NameColumn);
            index.drop({});
            index.settle(AgentListModel::NameColumn);
            most = std::max(most, index.textCount());
        }
        QVERIFY2(most < 20 * agents, qPrintable(QString::number(most))); // all of them would be 80 x
    }

    void unknownGoWithTheirAgents()
    {
        Floor floor;
        floor.store.replace({bareAgent(1201), bareAgent(1202)});
        floor.filter.setCriteria({.signedInHours = 1});
        QCOMPARE(floor.filter.unknownCount(), 2);
        floor.store.remove(agentId(1201));
        QCOMPARE(floor.filter.unknownCount(), 1);
        floor.store.clear();
        QCOMPARE(floor.filter.unknownCount(), 0);
    }

    void countsStatesAndGroups()
    {
        Floor floor;
        floor.store.setGroupNames({{1, u"Sales"_s}, {2, u"Billing"_s}});
        floor.store.replace({agent(1201, {}, 4, 1, 0, 0), agent(1202, {}, 7, 2, 0, 0), bareAgent(1203)});
        QCOMPARE(floor.filter.groups(), (QStringList{u"Billing"_s, u"Sales"_s}));
        QCOMPARE(floor.filter.stateCounts().value(AgentState::Idle), 1);
        floor.filter.setCriteria({.state = AgentState::Talking}); // what another state would show
        floor.store.replace({agent(1202, {}, 4, 1, 0, 0), bareAgent(1203)});
        QCOMPARE(floor.filter.groups(), QStringList{u"Sales"_s});
        QCOMPARE(floor.filter.stateCounts().value(AgentState::Idle), 1);
        QCOMPARE(floor.filter.stateCounts().value(AgentState::Talking), 0);
        QCOMPARE(floor.filter.stateCounts().value(AgentState::Unknown), 1);
        floor.store.clear();
        QCOMPARE(floor.filter.groups(), QStringList());
        QCOMPARE(floor.filter.stateCounts().value(AgentState::Unknown), 0);
    }

    /// A part of the state bar says how many a click on it would show.
    void statesAreCountedAmongTheOthers()
    {
        Floor floor;
        floor.store.setGroupNames({{1, u"Sales"_s}, {2, u"Billing"_s}});
        floor.store.replace({agent(1201, u"Ana"_s, 4, 1, 0, 0), agent(1202, u"Ann"_s, 7, 1, 0, 0),
                             agent(1203, u"Bo"_s, 7, 1, 0, 0), agent(1204, u"Anja"_s, 7, 2, 0, 0)});
        using Counts = QHash<AgentState, int>;
        const auto counts = [&floor] { return floor.filter.stateCounts(); };
        floor.filter.setCriteria({.group = u"Sales"_s});
        QCOMPARE(counts(), (Counts{{AgentState::Idle, 1}, {AgentState::Talking, 2}}));
        floor.filter.setCriteria({.state = AgentState::Idle, .group = u"Sales"_s});
        QCOMPARE(counts(), (Counts{{AgentState::Idle, 1}, {AgentState::Talking, 2}}));
        // Narrower and narrower, as one types.
        floor.filter.setCriteria({.text = u"an"_s, .state = AgentState::Idle, .group = u"Sales"_s});
        QCOMPARE(counts(), (Counts{{AgentState::Idle, 1}, {AgentState::Talking, 1}}));
        floor.filter.setCriteria({.text = u"ana"_s, .state = AgentState::Idle, .group = u"Sales"_s});
        QCOMPARE(counts(), (Counts{{AgentState::Idle, 1}}));
        floor.filter.setCriteria({.text = u"an"_s});
        QCOMPARE(counts(), (Counts{{AgentState::Idle, 1}, {AgentState::Talking, 2}}));
        floor.store.replace({agent(1201, u"Ana"_s, 7, 1, 0, 0), agent(1203, u"Ann"_s, 7, 1, 0, 0)});
        QCOMPARE(counts(), (Counts{{AgentState::Talking, 2}}));
        // Whether an agent belongs to them is not known: he is not counted.
        floor.filter.setCriteria({.medium = Medium::Voice});
        QCOMPARE(counts(), Counts());
    }

    void holdsStillWhileHeld()
    {
        Floor floor;
        const auto shown = [&floor] {
            QList<int> ids;
            for (int row = 0; row < floor.filter.rowCount(); ++row)
                ids.append(floor.filter.agentAt(row).value());
            return ids;
        };
        const auto cell = [&floor](int row, Model::Column column) {
            return floor.filter.index(row, column).data().toString();
        };
        floor.store.replace(
            {agent(1201, {}, 4, 1, 0, 0), agent(1202, {}, 4, 1, 0, 0), agent(1203, {}, 4, 1, 0, 0)});
        floor.filter.sort(Model::StateColumn);
        QCOMPARE(shown(), (QList<int>{1201, 1202, 1203}));
        floor.filter.setHeld(true);
        QSignalSpy changed(&floor.filter, &AgentFilter::dataChanged);
        floor.store.replace(
            {agent(1200, {}, 4, 1, 0, 0), agent(1201, {}, 7, 1, 0, 0), agent(1203, {}, 4, 1, 0, 0)});
        QCOMPARE(shown(), (QList<int>{1201, 1202, 1203}));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(cell(0, Model::StateColumn), u"Talking"_s);
        QCOMPARE(cell(1, Model::IdColumn), u"1202"_s);
        QCOMPARE(cell(1, Model::StateColumn), u"Gone from the list"_s);
        QCOMPARE(cell(1, Model::NameColumn), QString());
        QCOMPARE(cell(2, Model::StateColumn), u"Idle"_s);
        floor.filter.setHeld(false);
        QCOMPARE(shown(), (QList<int>{1200, 1203, 1201}));

        // What a person asks for, and the end of a session, do not wait.
        floor.filter.setHeld(true);
        floor.store.replace({agent(1201, {}, 7, 1, 0, 0), agent(1204, {}, 4, 1, 0, 0)});
        floor.filter.setCriteria({.state = AgentState::Talking});
        QCOMPARE(shown(), QList<int>{1201});
        floor.filter.sort(Model::IdColumn, Qt::DescendingOrder);
        floor.store.clear();
        QCOMPARE(shown(), QList<int>());
    }

    /// Names that were never compared are ranked between events; then the order is the same as ever.
    void manyNamesAreSortedSoon()
    {
        Floor floor;
        std::vector<Agent> list;
        for (int i = 0; i < 5000; ++i)
            list.push_back(agent(1201 + i, u"Agent %1"_s.arg(9999 - i), 4, 0, 0, 0));
        floor.store.replace(list);
        floor.filter.sort(Model::NameColumn);
        QTRY_COMPARE(floor.filter.agentAt(0), agentId(1201 + 4999));
        list[10].name = u"Aaron"_s;
        floor.store.replace(list);
        QCOMPARE(floor.filter.agentAt(0), agentId(1201 + 10));
    }

    /// However the rows move, an index that is kept stays with its agent, and all is as if built anew.
    void staysWithTheAgents()
    {
        Floor floor;
        QAbstractItemModelTester tester(&floor.filter,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        std::vector<Agent> list;
        int next = 1201;
        const auto join = [&] { list.push_back(agent(next++, u"Agent"_s, 4, 0, 0, 0)); };
        for (int i = 0; i < 300; ++i)
            join();
        floor.store.replace(list);
        QHash<int, QPersistentModelIndex> kept;
        int column = Model::IdColumn;
        auto order = Qt::AscendingOrder;
        for (int round = 0; round < 60; ++round) {
            for (int i = random.bounded(40); i > 0; --i)
                list.erase(list.begin() + random.bounded(int(list.size())));
            for (int i = random.bounded(40); i > 0; --i)
                join();
            for (int i = random.bounded(2) * 30; i > 0; --i) {
                Agent &changed = list[size_t(random.bounded(int(list.size())))];
                changed.status = random.bounded(3, 9);
                changed.name = u"Agent %1"_s.arg(random.bounded(20));
            }
            if (round % 5 == 0) {
                column = random.bounded(Model::ColumnCount);
                order = Qt::SortOrder(random.bounded(2));
                floor.filter.sort(column, order);
            }
            if (round % 3 == 0)
                floor.filter.setCriteria({.text = QString::number(random.bounded(3)).remove(u'0')});
            floor.store.replace(list);

            AgentFilter fresh(&floor.store, &floor.model, &floor.clock);
            fresh.setCriteria(floor.filter.criteria());
            fresh.sort(column, order);
            QCOMPARE(floor.ids(), idsOf(fresh));
            for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
                if (one->isValid())
                    QCOMPARE(floor.filter.agentAt(one->row()).value(), one.key());
            }
            kept.clear();
            for (int row = 0; row < floor.filter.rowCount(); row += 7) {
                const AgentId id = floor.filter.agentAt(row);
                kept.insert(id.value(), floor.filter.index(row, 1));
                QCOMPARE(floor.filter.rowOf(id), row);
                QCOMPARE(floor.filter.mapToSource(floor.filter.index(row, 1)).row(), floor.store.indexOf(id));
                QCOMPARE(floor.filter.mapFromSource(floor.model.indexOf(id)).row(), row);
            }
        }
    }

    /// Many who change places are one new order for a view, and few who come are just these.
    void tellsAViewInFewSignals()
    {
        Floor floor;
        std::vector<Agent> list;
        for (int i = 0; i < 500; ++i)
            list.push_back(agent(1201 + 2 * i, {}, 4, 0, 0, 0));
        floor.store.replace(list);
        floor.filter.sort(Model::StateColumn);
        QSignalSpy orders(&floor.filter, &AgentFilter::layoutChanged);
        QSignalSpy inserted(&floor.filter, &AgentFilter::rowsInserted);
        QSignalSpy removed(&floor.filter, &AgentFilter::rowsRemoved);
        for (int i = 0; i < 500; i += 3)
            list[size_t(i)].status = 7;
        floor.store.replace(list);
        QCOMPARE(orders.size(), 1);
        list.push_back(agent(1202, {}, 4, 0, 0, 0));
        floor.store.replace(list);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1), inserted.first().at(2));
        QCOMPARE(orders.size(), 1);
        floor.filter.setCriteria({.text = u"12"_s});
        floor.filter.setCriteria({});
        QVERIFY(removed.size() < 10 && inserted.size() < 20 && orders.size() < 5);
    }

    void aChangedStateEntersTheFilter()
    {
        filter.setCriteria({.state = AgentState::Rest});
        QCOMPARE(ids(), QList<int>{1304});
        Agent agent = store.find(agentId(1303))->agent;
        agent.status = 8;
        store.update(agent);
        QCOMPARE(ids(), (QList<int>{1303, 1304}));
    }

private:
    /// A floor of a test's own.
    struct Floor {
        ManualClock clock;
        AgentStore store{&clock};
        Model model{&store, &clock};
        AgentFilter filter{&store, &model, &clock};

        QList<int> ids() const { return idsOf(filter); }
    };
    static QList<int> idsOf(const AgentFilter &filter)
    {
        QList<int> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, Model::IdColumn).data(Model::RawRole).toInt());
        return ids;
    }
    static Agent withMedia(int number, const QString &letters)
    {
        Agent agent = bareAgent(1200 + number);
        agent.media = MediaLetters(letters);
        return agent;
    }
    static Agent agent(int id, const QString &name, int status, int group, int seconds, qint64 start)
    {
        Agent agent;
        agent.id = agentId(id);
        agent.name = name;
        agent.status = status;
        agent.groupId = group;
        agent.secondsInState = seconds;
        agent.sessionStartMs = start;
        return agent;
    }
    QList<int> ids() const { return idsOf(filter); }

    ManualClock clock;
    AgentStore store{&clock};
    Model model{&store, &clock};
    AgentFilter filter{&store, &model, &clock};
};

QTEST_GUILESS_MAIN(TestAgentFilter)
#include "tst_agentfilter.moc"
