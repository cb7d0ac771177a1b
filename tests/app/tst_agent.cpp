// SPDX-License-Identifier: Apache-2.0
#include "app/agents/agent.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace
{
constexpr int none = Agent::notGiven;
}

class TestAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ctiStatus");
        QTest::addColumn<AgentState>("state");
        QTest::addColumn<OnCall>("onCall");
        const auto row = [](const char *name, int status, int cti, AgentState state, OnCall onCall) {
            QTest::newRow(name) << status << cti << state << onCall;
        };
        // Gateway states alone (gateway reference, section 5, first table).
        row("gateway 0", 0, none, AgentState::Unknown, OnCall::Maybe);
        row("gateway 1", 1, none, AgentState::Unknown, OnCall::Maybe);
        row("gateway 2", 2, none, AgentState::SignedOut, OnCall::Maybe);
        row("gateway 3", 3, none, AgentState::Busy, OnCall::No);
        row("gateway 4", 4, none, AgentState::Idle, OnCall::No);
        row("gateway 5", 5, none, AgentState::WrapUp, OnCall::No);
        row("gateway 6", 6, none, AgentState::Idle, OnCall::No);
        row("gateway 7", 7, none, AgentState::Talking, OnCall::Yes);
        row("gateway 8", 8, none, AgentState::Rest, OnCall::No);
        row("gateway 9", 9, none, AgentState::PreRest, OnCall::Maybe);
        row("gateway unknown", 10, none, AgentState::Unknown, OnCall::Maybe);
        row("gateway far away", 4711, none, AgentState::Unknown, OnCall::Maybe);
        // CTI states alone (second table).
        row("CTI 0", none, 0, AgentState::SignedOut, OnCall::No);
        row("CTI 1", none, 1, AgentState::Idle, OnCall::No);
        row("CTI 2", none, 2, AgentState::Talking, OnCall::Yes);
        row("CTI 3", none, 3, AgentState::Talking, OnCall::Yes);
        row("CTI 4", none, 4, AgentState::Talking, OnCall::Yes);
        row("CTI 5", none, 5, AgentState::Talking, OnCall::Yes);
        row("CTI 6", none, 6, AgentState::WrapUp, OnCall::No);
        row("CTI 7", none, 7, AgentState::Busy, OnCall::No);
        row("CTI 8", none, 8, AgentState::Rest, OnCall::No);
        row("CTI 9", none, 9, AgentState::Study, OnCall::No);
        row("CTI 10", none, 10, AgentState::WrapUp, OnCall::No);
        row("CTI unknown", none, 11, AgentState::Unknown, OnCall::Maybe);
        row("neither", none, none, AgentState::Unknown, OnCall::Maybe);
        // Where they disagree, CTI is right.
        row("idle, but CTI talks", 4, 5, AgentState::Talking, OnCall::Yes);
        row("talking, but CTI is idle", 7, 1, AgentState::Idle, OnCall::No);
        row("out, but CTI is idle", 2, 1, AgentState::Idle, OnCall::No);
        row("idle, but CTI is out", 4, 0, AgentState::SignedOut, OnCall::No);
        row("idle, but CTI is unknown", 4, 11, AgentState::Unknown, OnCall::Maybe);
        row("before rest, still in the call", 9, 5, AgentState::Talking, OnCall::Yes);
    }

    void states()
    {
        QFETCH(int, status);
        QFETCH(int, ctiStatus);
        Agent agent;
        agent.status = status;
        agent.ctiStatus = ctiStatus;
        QTEST(agent.state(), "state");
        QTEST(agent.onCall(), "onCall");
        QVERIFY(!AgentText::state(agent).isEmpty());
    }

    void everyStateHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int state = int(AgentState::Unknown); state <= int(AgentState::Study); ++state)
            words.insert(AgentText::state(AgentState(state)));
        QCOMPARE(words.size(), int(AgentState::Study) + 1);
    }

    void unknownCodesAreShownAsNumbers()
    {
        Agent agent;
        agent.status = 42;
        QVERIFY(AgentText::state(agent).contains(u"42"));
        agent.ctiStatus = 77;
        QVERIFY(AgentText::state(agent).contains(u"77"));
        agent.status = 0;
        agent.ctiStatus = none;
        QCOMPARE(AgentText::state(agent), AgentText::state(AgentState::Unknown));
    }

    void media_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << u"TTT"_s << u"voice, chat, mail"_s;
        QTest::newRow("voice") << u"TFF"_s << u"voice"_s;
        QTest::newRow("voice and mail") << u"TFT"_s << u"voice, mail"_s;
        QTest::newRow("none") << u"FFF"_s << QString();
        QTest::newRow("not given") << QString() << QString();
        QTest::newRow("short") << u"T"_s << u"voice"_s;
        QTest::newRow("long") << u"FFTTTT"_s << u"mail"_s;
        QTest::newRow("lower case") << u"tf"_s << u"voice"_s;
        QTest::newRow("something else") << u"xyz"_s << QString();
    }

    void media()
    {
        QFETCH(QString, letters);
        QTEST(AgentText::media(MediaLetters(letters)), "text");
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"00:00:00"_s;
        QTest::newRow("a while") << qint64(252) << u"00:04:12"_s;
        QTest::newRow("an hour less one") << qint64(3599) << u"00:59:59"_s;
        QTest::newRow("more than a day") << qint64(360000) << u"100:00:00"_s;
        QTest::newRow("clocks differ") << qint64(-5) << u"00:00:00"_s;
    }

    void duration()
    {
        QFETCH(qint64, seconds);
        QTEST(AgentText::duration(seconds), "text");
    }

    /// Beside times of day, which have the locale's digits.
    void durationHasTheDigitsOfTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QString text = AgentText::duration(3600 * 1200 + 62);
        QLocale::setDefault(before);
        QCOMPARE(text, u"١٢٠٠:٠١:٠٢"_s);
    }
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
