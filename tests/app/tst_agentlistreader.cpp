// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agentlistreader.h"
#include "tests/support/bareagent.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <functional>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1767225600000;

QList<int> numbersOf(const std::vector<AgentId> &ids)
{
    QList<int> numbers;
    for (const AgentId id : ids)
        numbers.append(id.value());
    return numbers;
}

QList<int> numbersOf(const std::vector<Agent> &agents)
{
    QList<int> numbers;
    for (const Agent &agent : agents)
        numbers.append(agent.id.value());
    return numbers;
}

/// Who is told of, by number.
QList<int> told(const AgentListNews &news, const std::vector<Agent> &list)
{
    QList<int> numbers;
    for (const int place : news.told)
        numbers.append(list.at(size_t(place)).id.value());
    return numbers;
}

Agent agentWith(int id, int status, int seconds = Agent::notGiven)
{
    Agent agent = bareAgent(id);
    agent.name = u"Ana"_s;
    agent.status = status;
    agent.secondsInState = seconds;
    return agent;
}

} // namespace

class TestAgentListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstListIsAllNews()
    {
        AgentListMemory memory;
        const AgentListNews news = memory.compare({agentWith(1301, 4), agentWith(1302, 7)}, start);
        QCOMPARE(news.told, (std::vector<int>{0, 1}));
        QVERIFY(news.missing.empty());
        QVERIFY(news.signedOut.empty());
    }

    void onlyWhatDiffersIsNews()
    {
        AgentListMemory memory;
        memory.compare({agentWith(1301, 4), agentWith(1302, 7), agentWith(1303, 4)}, start);
        Agent renamed = agentWith(1303, 4);
        renamed.name = u"Eva"_s;
        const std::vector<Agent> list{renamed, agentWith(1302, 7), agentWith(1301, 5), agentWith(1304, 4)};
        QCOMPARE(told(memory.compare(list, start), list), (QList<int>{1303, 1301, 1304}));
        QVERIFY(memory.compare(list, start).told.empty());
    }

    /// Each field that is told counts, the time in state apart.
    void everyFieldIsCompared()
    {
        AgentListMemory memory;
        std::vector<Agent> list{agentWith(1301, 4, 10)};
        memory.compare(list, start);
        const std::vector<std::function<void(Agent &)>> changes{
            [](Agent &a) { a.name = u"Eva"_s; },
            [](Agent &a) { a.groupName = u"Sales"_s; },
            [](Agent &a) { a.media = MediaLetters(u"TFF"); },
            [](Agent &a) { a.media = MediaLetters(u"TFT"); },
            [](Agent &a) { a.status = 7; },
            [](Agent &a) { a.ctiStatus = 5; },
            [](Agent &a) { a.groupId = 3; },
            [](Agent &a) { a.vdnId = 12; },
            [](Agent &a) { a.sessionStartMs = start; },
            [](Agent &a) { a.secondsInState = Agent::notGiven; },
        };
        for (size_t i = 0; i < changes.size(); ++i) {
            changes[i](list[0]);
            QVERIFY2(memory.compare(list, start).told.size() == 1, qPrintable(QString::number(i)));
            QVERIFY2(memory.compare(list, start).told.empty(), qPrintable(QString::number(i)));
        }
    }

    /// Whole seconds and the answer's way make the start of a state tremble.
    void timeThatGoesOnIsNoNews()
    {
        AgentListMemory memory;
        memory.compare({agentWith(1301, 4, 10)}, start);
        QVERIFY(memory.compare({agentWith(1301, 4, 15)}, start + 5000).told.empty());
        QVERIFY(memory.compare({agentWith(1301, 4, 18)}, start + 10000).told.empty());
        QCOMPARE(memory.compare({agentWith(1301, 4, 3)}, start + 15000).told.size(),
                 size_t(1)); // away and back
        QVERIFY(memory.compare({agentWith(1301, 4, 8)}, start + 20000).told.empty());
        QCOMPARE(memory.compare({agentWith(1301, 4)}, start + 25000).told.size(),
                 size_t(1)); // not told any more
        QCOMPARE(memory.compare({agentWith(1301, 4, 18)}, start + 30000).told.size(), size_t(1));
    }

    void missingAndSignedOut()
    {
        AgentListMemory memory;
        memory.compare({agentWith(1301, 4), agentWith(1302, 4), agentWith(1303, 4)}, start);
        Agent out = agentWith(1302, 2);
        out.ctiStatus = 0;
        for (int times = 0; times < 2; ++times) { // as long as it is so, not only the first time
            const AgentListNews news = memory.compare({out, agentWith(1303, 4)}, start);
            QCOMPARE(numbersOf(news.missing), QList<int>{1301});
            QCOMPARE(numbersOf(news.signedOut), QList<int>{1302});
        }
    }

    void doubtMakesNews()
    {
        AgentListMemory memory;
        const std::vector<Agent> list{agentWith(1301, 4), agentWith(1302, 4)};
        memory.compare(list, start);
        memory.doubt({agentId(1302), agentId(1399)});
        QCOMPARE(told(memory.compare(list, start), list), QList<int>{1302});
        QVERIFY(memory.compare(list, start).told.empty());
        // A change that was news anyway settles the doubt too.
        memory.doubt({agentId(1301)});
        const std::vector<Agent> other{agentWith(1301, 7), agentWith(1302, 4)};
        QCOMPARE(told(memory.compare(other, start), other), QList<int>{1301});
        QVERIFY(memory.compare(other, start).told.empty());
    }

    void readsInAThreadOfItsOwn()
    {
        AgentListReader reader;
        bool inside = true;
        int done = 0;
        const auto take = [&](AgentListReader::Result &result) {
            QVERIFY(!inside);
            QVERIFY(!reader.isReading());
            QCOMPARE(QThread::currentThread(), qApp->thread());
            QVERIFY(result.answer.understood);
            QCOMPARE(numbersOf(result.answer.agents), (QList<int>{1301, 1300}));
            QVERIFY(result.tellsOfCaller);
            // Nothing is news the second time, except who was doubted.
            QCOMPARE(told(result.news, result.answer.agents),
                     ++done == 1 ? QList<int>({1301, 1300}) : QList<int>{1301});
        };
        for (int times = 1; times <= 2; ++times) {
            inside = true;
            reader.read(job({agentId(1301)}), take);
            QVERIFY(reader.isReading());
            inside = false;
            QTRY_COMPARE(done, times);
        }
    }

    void whatIsNoListIsNoNews()
    {
        AgentListReader reader;
        int done = 0;
        const auto first = [&](AgentListReader::Result &) { ++done; };
        reader.read(job(), first);
        QTRY_COMPARE(done, 1);
        for (const QByteArray &body :
             {QByteArray("<html>"), QByteArray("{\"retcode\":\"100-007\",\"result\":[]}")}) {
            AgentListReader::Job bad = job();
            bad.body = body;
            reader.read(bad, [&](AgentListReader::Result &result) {
                ++done;
                QVERIFY(result.news.told.empty() && result.news.missing.empty());
                QVERIFY(!result.tellsOfCaller);
            });
            QTRY_VERIFY(!reader.isReading());
        }
        QCOMPARE(done, 3);
    }

    /// The list of a session that is over must not reach the next one.
    void resetDropsWhatIsUnderWay()
    {
        AgentListReader reader;
        int dropped = 0;
        int done = 0;
        reader.read(job(), [&](AgentListReader::Result &) { ++dropped; });
        reader.reset();
        QVERIFY(!reader.isReading());
        reader.read(job(), [&](AgentListReader::Result &result) {
            ++done;
            QCOMPARE(result.news.told.size(), size_t(2)); // the first list of its session
        });
        QTRY_COMPARE(done, 1); // read one after the other: the dropped one is over
        QCOMPARE(dropped, 0);
    }

    void endsWhileReading()
    {
        int done = 0;
        {
            AgentListReader reader;
            reader.read(job(), [&](AgentListReader::Result &) { ++done; });
        }
        // Whatever was posted before the end is delivered now, and must reach nobody.
        QCoreApplication::processEvents();
        QCOMPARE(done, 0);
    }

private:
    static AgentListReader::Job job(const std::vector<AgentId> &doubted = {})
    {
        return {QByteArray("{\"retcode\":\"0\",\"result\":[{\"workno\":\"1301\",\"status\":4},"
                           "{\"workno\":1300,\"status\":\"4\"}]}"),
                false, start, agentId(1300), doubted};
    }
};

QTEST_GUILESS_MAIN(TestAgentListReader)
#include "tst_agentlistreader.moc"
