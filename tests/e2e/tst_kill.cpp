// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalverify.h"
#include "tests/e2e/steps.h"
#include "tests/support/journalcase.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using steps::patienceMs;

namespace
{

constexpr int agentCount = 500;
constexpr int usualKills = 20;
// A run takes about a second on two cores; then the outcomes are being checked.
constexpr int latestKillMs = 1800;

int kills()
{
    const int wanted = qEnvironmentVariableIntValue("FLOORWALKER_KILLS");
    return wanted > 0 ? wanted : usualKills;
}

quint32 seed()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("FLOORWALKER_KILL_SEED", &ok);
    return ok ? quint32(wanted) : QRandomGenerator::global()->generate() % 100000;
}

} // namespace

/// The program is killed in the middle of a run of 500, at any moment. Whatever the moment: nobody was signed
/// out whose order is not on disk, every order is found again and settled, and what is said of it is so.
/// FLOORWALKER_KILLS sets how often, FLOORWALKER_KILL_SEED repeats the moments of a run.
class TestKill : public QObject
{
    Q_OBJECT

private:
    /// What the journal says last of each agent's order.
    struct Story {
        QHash<int, QString> last;
        QSet<int> released;
        int made = 0;
    };

    static Story readStory(const QString &folder)
    {
        Story story;
        for (const journalschema::Line &line : journalcase::linesOfFolder(folder)) {
            const JournalRecord &record = line.record;
            if (record.agent == 0)
                continue;
            story.last.insert(record.agent, record.outcome);
            story.made += record.outcome == QLatin1StringView(journalword::made) ? 1 : 0;
            if (record.outcome == QLatin1StringView(journalword::released))
                story.released.insert(record.agent);
        }
        return story;
    }

    static QSet<int> reallyOut(GatewayProcess &gateway)
    {
        QSet<int> out;
        const QJsonArray records = gateway.control("GET", u"record"_s).value(u"signOuts").toArray();
        for (const QJsonValue &record : records) {
            if (record[u"by"].toInt() == 1300 && record[u"agent"].toInt() != 1300)
                out.insert(record[u"agent"].toInt());
        }
        return out;
    }

    static bool isSettled(const Story &story)
    {
        return std::all_of(story.last.cbegin(), story.last.cend(),
                           [](const QString &outcome) { return journalword::isFinal(outcome); });
    }

    int m_rounds = 0;
    int m_outAtKill = 0;
    int m_openAtKill = 0;
    int m_notKnown = 0;

    void round(int killAfterMs)
    {
        const QTemporaryDir home;
        GatewayProcess gateway;
        QVERIFY2(gateway.start({u"--kind"_s, u"--agents"_s, QString::number(agentCount), u"--hold"_s,
                                u"400"_s, u"--latency"_s, u"5"_s}),
                 qPrintable(gateway.errorText()));
        QString folder;
        {
            DrivenProgram program(home.path());
            folder = program.journalFolder();
            QVERIFY(program.start({}));
            QCOMPARE(steps::signIn(program, gateway, u"secret"_s), QString());
            QTRY_VERIFY_WITH_TIMEOUT(program.rowCount(u"Signed-in agents"_s) > agentCount, patienceMs);
            QCOMPARE(program.press(u"Signed-in agents"_s, u"Ctrl+A"_s), QString());
            QCOMPARE(program.click(u"Force sign-out"_s), QString());
            QCOMPARE(steps::agree(program), QString());
            QTest::qWait(killAfterMs);
            program.kill();
        }

        // As it lies on disk, before any program has looked at it again.
        const QTemporaryDir copy;
        QVERIFY(journalcase::copyFolder(folder, copy.path()));
        const Story atKill = readStory(copy.path());
        const QSet<int> outAtKill = reallyOut(gateway);
        QVERIFY2(atKill.made == 0 || atKill.made == agentCount, qPrintable(QString::number(atKill.made)));
        for (const int agent : outAtKill)
            QVERIFY2(atKill.released.contains(agent), "signed out, and not on record");
        int open = 0;
        for (auto order = atKill.last.cbegin(); order != atKill.last.cend(); ++order) {
            open += journalword::isFinal(*order) ? 0 : 1;
            if (*order == QLatin1StringView(journalword::signedOut))
                QVERIFY2(outAtKill.contains(order.key()), qPrintable(QString::number(order.key())));
        }
        ++m_rounds;
        m_outAtKill += int(outAtKill.size());
        m_openAtKill += open;

        DrivenProgram again(home.path());
        QVERIFY(again.start({}));
        // Without orders there is a sentence in place of the table.
        QTRY_COMPARE_WITH_TIMEOUT(std::max(0, again.rowCount(u"Sign-outs"_s)), open, patienceMs);
        QCOMPARE(steps::signIn(again, gateway, u"secret"_s), QString());
        QVERIFY(QTest::qWaitFor([&] { return isSettled(readStory(folder)); }, 2 * patienceMs));
        const Story after = readStory(folder);
        QCOMPARE(after.last.size(), atKill.last.size());
        QCOMPARE(reallyOut(gateway), outAtKill); // the new program has signed nobody out
        for (auto order = after.last.cbegin(); order != after.last.cend(); ++order) {
            const QByteArray about = QByteArray::number(order.key()) + ' ' + order->toUtf8();
            if (*order == QLatin1StringView(journalword::unverified))
                ++m_notKnown;
            else
                QVERIFY2((*order == QLatin1StringView(journalword::signedOut))
                             == outAtKill.contains(order.key()),
                         about.constData());
        }
        QCOMPARE(again.close(), 0);
        const journalverify::Result chain = journalverify::verifyFolder(folder);
        QVERIFY2(chain.outcome == journalverify::Outcome::Intact, qPrintable(chain.file));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A line for each of ten thousand calls would hide what matters.
        qputenv("QT_LOGGING_RULES", "floorwalker.calls=false;qt.qpa.*=false");
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("afterMs");
        const quint32 used = seed();
        QRandomGenerator random(used);
        const int count = kills();
        for (int i = 0; i < count; ++i) {
            const int afterMs = random.bounded(latestKillMs);
            QTest::addRow("%d of seed %u, after %d ms", i + 1, used, afterMs) << afterMs;
        }
    }

    void killedAtAnyMoment()
    {
        QFETCH(int, afterMs);
        round(afterMs);
    }

    void cleanupTestCase()
    {
        qInfo("%d rounds: %d agents were out at the kill, %d orders open; of those %d could not be learnt",
              m_rounds, m_outAtKill, m_openAtKill, m_notKnown);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
