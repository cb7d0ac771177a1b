// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentfilter.h"
#include "app/agents/agentlistmodel.h"
#include "app/agents/agentstore.h"
#include "tests/support/desk.h"

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
        filter.setSourceModel(&model);
    }
    void init()
    {
        filter.setSearchText(QString());
        filter.setState(std::nullopt);
        filter.setGroup(std::nullopt);
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
        filter.setSearchText(words);
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
        filter.setState(state);
        filter.setGroup(group);
        filter.setSearchText(words);
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

    void aChangedStateEntersTheFilter()
    {
        filter.setState(AgentState::Rest);
        QCOMPARE(ids(), QList<int>{1304});
        Agent agent = store.find(agentId(1303))->agent;
        agent.status = 8;
        store.update(agent);
        QCOMPARE(ids(), (QList<int>{1303, 1304}));
    }

private:
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
    QList<int> ids() const
    {
        QList<int> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, Model::IdColumn).data(Model::RawRole).toInt());
        return ids;
    }

    ManualClock clock;
    AgentStore store{&clock};
    Model model{&store, &clock};
    AgentFilter filter;
};

QTEST_GUILESS_MAIN(TestAgentFilter)
#include "tst_agentfilter.moc"
