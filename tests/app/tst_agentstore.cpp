// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentstore.h"
#include "tests/support/bareagent.h"
#include "tests/support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

Agent agentWith(int id, int status = 4, qint64 sessionStartMs = Agent::notGiven)
{
    Agent agent;
    agent.id = agentId(id);
    agent.status = status;
    agent.sessionStartMs = sessionStartMs;
    return agent;
}

/// Sorted: the store's own order means nothing.
QList<int> idsOf(const AgentStore &store)
{
    QList<int> ids;
    for (int i = 0; i < store.count(); ++i)
        ids.append(store.row(i).agent.id.value());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class TestAgentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaceTakesOverOneList()
    {
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303), agentWith(1304)});
        QCOMPARE(idsOf(*store), (QList<int>{1301, 1302, 1303, 1304}));
        QSignalSpy changed(store.get(), &AgentStore::changed);
        QSignalSpy rowsChanged(store.get(), &AgentStore::rowsChanged);
        QSignalSpy removed(store.get(), &AgentStore::rowsAboutToBeRemoved);
        QSignalSpy appended(store.get(), &AgentStore::rowsAboutToBeAppended);
        store->replace({agentWith(1304, 7), agentWith(1301), agentWith(1305)});
        QCOMPARE(idsOf(*store), (QList<int>{1301, 1304, 1305}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rowsChanged.size(), 1); // one signal, whatever has changed
        QCOMPARE(appended.size(), 1);
        QCOMPARE(removed.size(), 1); // 1302 and 1303 are neighbours
        for (int i = 0; i < store->count(); ++i)
            QCOMPARE(store->indexOf(store->row(i).agent.id), i);
        QCOMPARE(store->indexOf(agentId(1302)), -1);
        QVERIFY(!store->find(agentId(1302)));
    }

    void theSameListChangesNothing()
    {
        const std::vector<Agent> list{agentWith(1301), agentWith(1302)};
        store->replace(list);
        QSignalSpy rowsChanged(store.get(), &AgentStore::rowsChanged);
        QSignalSpy changed(store.get(), &AgentStore::changed);
        clock.advance(5000);
        store->replace(list);
        QCOMPARE(rowsChanged.size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void scatteredRemovalsAreOne()
    {
        std::vector<Agent> list;
        std::vector<Agent> rest;
        QList<int> restIds;
        for (int id = 1301; id < 1401; ++id) {
            list.push_back(agentWith(id));
            if (id % 3) {
                rest.push_back(list.back());
                restIds.append(id);
            }
        }
        store->replace(list);
        QSignalSpy moved(store.get(), &AgentStore::rowsMoved);
        QSignalSpy removed(store.get(), &AgentStore::rowsAboutToBeRemoved);
        store->replace(rest);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(idsOf(*store), restIds);
        for (int i = 0; i < store->count(); ++i)
            QCOMPARE(store->indexOf(store->row(i).agent.id), i);
        QCOMPARE(store->indexOf(agentId(1302)), -1);
    }

    void appliesDifferencesAtOnce()
    {
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303)});
        QSignalSpy changed(store.get(), &AgentStore::changed);
        store->apply({agentWith(1302, 7), agentWith(1303, 7), agentWith(1304)},
                     {1, 2}, // 1302 is told, but no news
                     {agentId(1301), agentId(1399)});
        QCOMPARE(idsOf(*store), (QList<int>{1302, 1303, 1304}));
        QCOMPARE(store->find(agentId(1302))->agent.status, 4);
        QCOMPARE(store->find(agentId(1303))->agent.status, 7);
        QCOMPARE(changed.size(), 1);
        store->apply({agentWith(1303, 7)}, {0}, {agentId(1301)});
        QCOMPARE(changed.size(), 1);
    }

    /// Who follows the store agent by agent hears of everybody, and of nobody else.
    void saysWhoIsTouched()
    {
        std::vector<AgentId> touched;
        QObject context;
        connect(store.get(), &AgentStore::touched, &context, [&touched](const std::vector<AgentId> &ids) {
            touched.insert(touched.end(), ids.begin(), ids.end());
        });
        const auto taken = [&touched] {
            QList<int> ids;
            for (const AgentId id : std::exchange(touched, {}))
                ids.append(id.value());
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303)});
        QCOMPARE(taken(), (QList<int>{1301, 1302, 1303}));
        store->replace({agentWith(1301), agentWith(1302, 7), agentWith(1304)});
        QCOMPARE(taken(), (QList<int>{1302, 1303, 1304}));
        store->replace({agentWith(1301), agentWith(1302, 7), agentWith(1304)});
        QCOMPARE(taken(), QList<int>());
        store->setSignOut({agentId(1301)}, SignOutMark::UnderWay);
        QCOMPARE(taken(), QList<int>{1301});
        store->forgetSession(agentId(1302));
        QCOMPARE(taken(), QList<int>{1302});
        store->update(agentWith(1304, 5));
        QCOMPARE(taken(), QList<int>{1304});
        store->remove(agentId(1301));
        QCOMPARE(taken(), QList<int>{1301});
        store->setGroupNames({{3, u"Sales"_s}});
        QCOMPARE(taken(), (QList<int>{1302, 1304}));
    }

    /// What the next list has to tell again, even if it says what the last one said.
    void doubted()
    {
        const auto taken = [this] {
            std::vector<AgentId> ids = store->takeDoubted();
            std::sort(ids.begin(), ids.end());
            return ids;
        };
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303), agentWith(1304)});
        QVERIFY(taken().empty());
        store->update(agentWith(1301, 7));
        store->forgetSession(agentId(1302));
        store->remove(agentId(1303));
        store->apply({}, {}, {agentId(1304)});
        store->setSignOut({agentId(1301)}, SignOutMark::UnderWay);
        QCOMPARE(taken(), (std::vector<AgentId>{agentId(1301), agentId(1302), agentId(1303), agentId(1304)}));
        QVERIFY(taken().empty());
        store->update(agentWith(1301));
        store->clear();
        QVERIFY(taken().empty());
    }

    void mergeInRemovesNobody()
    {
        store->replace({agentWith(1301), agentWith(1302)});
        store->mergeIn({agentWith(1303), agentWith(1301, 7)});
        QCOMPARE(idsOf(*store), (QList<int>{1301, 1302, 1303}));
        QCOMPARE(store->find(agentId(1301))->agent.status, 7);
        store->mergeIn({});
        QCOMPARE(store->count(), 3);
    }

    void whoIsOutByCtiIsNotListed()
    {
        Agent out = agentWith(1302, 2);
        out.ctiStatus = 0;
        store->replace({agentWith(1301), out});
        QCOMPARE(idsOf(*store), QList<int>{1301});
        // Gateway state 2 alone may mean that the gateway could not find out.
        store->replace({agentWith(1301), agentWith(1302, 2)});
        QCOMPARE(idsOf(*store), (QList<int>{1301, 1302}));
        store->update(out);
        QCOMPARE(idsOf(*store), QList<int>{1301});
    }

    void whatAListLeavesOutIsKept()
    {
        Agent full = agentWith(1301, 7, 1735689600000);
        full.ctiStatus = 5;
        full.name = u"Ana"_s;
        full.media = MediaLetters(u"TTF");
        full.groupId = 3;
        full.vdnId = 12;
        full.groupName = u"Sales"_s;
        store->replace({full});
        store->replace({agentWith(1301, 7)});
        QVERIFY(store->find(agentId(1301))->agent == full);
        // A CTI code must not outlive the gateway code that came with it.
        store->replace({agentWith(1301, 4)});
        QCOMPARE(store->find(agentId(1301))->agent.ctiStatus, Agent::notGiven);
        QCOMPARE(store->find(agentId(1301))->agent.state(), AgentState::Idle);
        // The name of the old group does not stick to the new one.
        Agent moved = agentWith(1301, 4);
        moved.groupId = 4;
        store->replace({moved});
        QCOMPARE(store->find(agentId(1301))->agent.groupName, QString());
        QCOMPARE(store->find(agentId(1301))->agent.name, u"Ana"_s);
    }

    void timeInStateIsExactWhereTold()
    {
        Agent agent = agentWith(1301, 4);
        agent.secondsInState = 95;
        store->replace({agent});
        const AgentRow *row = store->find(agentId(1301));
        QVERIFY(row->stateSinceExact);
        QCOMPARE(row->stateSinceMs, clock.utcMs() - 95000);

        // Whole seconds and the way here make it tremble: that is no change.
        const qint64 since = row->stateSinceMs;
        clock.advance(5900);
        agent.secondsInState = 100;
        store->replace({agent});
        QCOMPARE(store->find(agentId(1301))->stateSinceMs, since);

        // Been away and back in between.
        clock.advance(5000);
        agent.secondsInState = 2;
        store->replace({agent});
        QCOMPARE(store->find(agentId(1301))->stateSinceMs, clock.utcMs() - 2000);
    }

    void timeInStateIsAtLeastWhereNot()
    {
        store->replace({agentWith(1301, 4)});
        const qint64 first = clock.utcMs();
        QVERIFY(!store->find(agentId(1301))->stateSinceExact);
        clock.advance(5000);
        store->replace({agentWith(1301, 4)});
        QCOMPARE(store->find(agentId(1301))->stateSinceMs, first);
        clock.advance(5000);
        store->replace({agentWith(1301, 7)});
        QCOMPARE(store->find(agentId(1301))->stateSinceMs, clock.utcMs());
        QVERIFY(!store->find(agentId(1301))->stateSinceExact);
        // Once known it stays known for as long as the state does.
        Agent told = agentWith(1301, 7);
        told.secondsInState = 30;
        store->update(told);
        clock.advance(5000);
        store->replace({agentWith(1301, 7)});
        QVERIFY(store->find(agentId(1301))->stateSinceExact);
        QCOMPARE(store->find(agentId(1301))->firstSeenMs, first);
    }

    void signingOutIsKept()
    {
        store->replace({agentWith(1301), agentWith(1302)});
        QSignalSpy rowsChanged(store.get(), &AgentStore::rowsChanged);
        store->setSignOut({agentId(1302)}, SignOutMark::UnderWay);
        store->setSignOut({agentId(1302)}, SignOutMark::UnderWay);
        QCOMPARE(rowsChanged.size(), 1);
        QCOMPARE(rowsChanged.first().first().toInt(), 1);
        store->replace({agentWith(1302, 7)});
        QCOMPARE(store->find(agentId(1302))->signOut, SignOutMark::UnderWay);
        store->setSignOut({agentId(1399)}, SignOutMark::UnderWay); // nobody
        QCOMPARE(store->count(), 1);
    }

    /// A list may lack him once while his order waits.
    void signOutIsKeptWhileAway()
    {
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303)});
        QSignalSpy rowsChanged(store.get(), &AgentStore::rowsChanged);
        store->setSignOut({agentId(1303), agentId(1301)}, SignOutMark::AfterCall);
        QCOMPARE(rowsChanged.size(), 1);
        QCOMPARE(rowsChanged.first(), (QVariantList{0, 2}));
        store->replace({agentWith(1302), agentWith(1303)});
        store->replace({agentWith(1301), agentWith(1302), agentWith(1303)});
        QCOMPARE(store->find(agentId(1301))->signOut, SignOutMark::AfterCall);
        store->remove(agentId(1301));
        store->setSignOut({agentId(1301)}, SignOutMark::None);
        store->update(agentWith(1301));
        QCOMPARE(store->find(agentId(1301))->signOut, SignOutMark::None);
    }

    void forgottenSessionIsShown()
    {
        store->replace({agentWith(1301, 4, 1735689600000), agentWith(1302, 4, 1735689600000)});
        QSignalSpy rowsChanged(store.get(), &AgentStore::rowsChanged);
        store->forgetSession(agentId(1302));
        QCOMPARE(store->find(agentId(1302))->agent.sessionStartMs, qint64(Agent::notGiven));
        QCOMPARE(rowsChanged.size(), 1);
        QCOMPARE(rowsChanged.first().first().toInt(), 1);
        store->forgetSession(agentId(1399));
        QCOMPARE(rowsChanged.size(), 1);
    }

    void namesComeFromTheListsWhereMissing()
    {
        Agent grouped = agentWith(1301);
        grouped.groupId = 3;
        Agent inlined = agentWith(1302);
        inlined.groupId = 3;
        inlined.groupName = u"Own"_s;
        inlined.name = u"Ben"_s;
        Agent none = agentWith(1303);
        none.groupId = 0;
        store->replace({grouped, inlined, none});
        QCOMPARE(store->groupName(grouped), u"3"_s);
        store->setGroupNames({{3, u"Sales"_s}});
        store->setConfiguredNames({{1301, u"Ana"_s}, {1302, u"Benjamin"_s}});
        QCOMPARE(store->groupName(grouped), u"Sales"_s);
        QCOMPARE(store->groupName(inlined), u"Own"_s);
        QCOMPARE(store->groupName(none), QString());
        QCOMPARE(store->name(grouped), u"Ana"_s);
        QCOMPARE(store->name(inlined), u"Ben"_s);
        QCOMPARE(store->name(none), QString());
        QCOMPARE(store->groups(), (QStringList{u"Own"_s, u"Sales"_s}));
    }

    void clearForgetsAll()
    {
        store->replace({agentWith(1301)});
        store->setConfiguredNames({{1301, u"Ana"_s}});
        QSignalSpy cleared(store.get(), &AgentStore::cleared);
        store->clear();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(store->count(), 0);
        QVERIFY(!store->find(agentId(1301)));
        QCOMPARE(store->name(agentWith(1301)), QString());
    }

    void init() { store = std::make_unique<AgentStore>(&clock); }

private:
    ManualClock clock;
    std::unique_ptr<AgentStore> store;
};

QTEST_GUILESS_MAIN(TestAgentStore)
#include "tst_agentstore.moc"
