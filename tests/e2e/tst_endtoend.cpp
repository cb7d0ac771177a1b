// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journalverify.h"
#include "tests/e2e/steps.h"
#include "tests/support/journalcase.h"

#include <QTest>

using steps::patienceMs;

namespace
{

const QString agents = QStringLiteral("Signed-in agents");
const QString orders = QStringLiteral("Sign-outs");
enum OrderColumn { Ordered, Ended, AgentNumber, Name, Was, Result, Retcode, Message, Took };

bool isFinal(const QString &result)
{
    return !result.isEmpty() && !result.endsWith(u'…') && !result.startsWith(u"Waiting")
        && !result.startsWith(u"Held back");
}

} // namespace

/// The two programs as processes, from sign-in to leaving, under the kindest and the most hostile gateway.
class TestEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forcesAgentsOut_data()
    {
        QTest::addColumn<QStringList>("gateway");
        QTest::addColumn<bool>("kind");
        const QStringList common{QStringLiteral("--agents"), QStringLiteral("60"), QStringLiteral("--hold"),
                                 QStringLiteral("400")};
        QTest::newRow("kindest") << (common + QStringList{QStringLiteral("--kind")}) << true;
        // The DELETE is for one's own session only; others are signed out by the inspector's call.
        QTest::newRow("strict") << (common
                                    + QStringList{QStringLiteral("--kind"), QStringLiteral("--guid-check"),
                                                  QStringLiteral("strict")})
                                << true;
        QTest::newRow("most hostile") << (common + QStringList{QStringLiteral("--hostile")}) << false;
    }

    void forcesAgentsOut()
    {
        QFETCH(QStringList, gateway);
        QFETCH(bool, kind);
        GatewayProcess simulator;
        QVERIFY2(simulator.start(gateway), qPrintable(simulator.errorText()));
        DrivenProgram program;
        QVERIFY(program.start({}));

        QCOMPARE(steps::signIn(program, simulator, QStringLiteral("secret")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(program.rowCount(agents) >= 30, patienceMs);

        // An idle one, and one on a call.
        simulator.control("POST", QStringLiteral("agent/1305?status=4&cti=1"));
        simulator.control("POST", QStringLiteral("agent/1306?status=7&cti=5"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(program, QStringLiteral("1305")), QStringLiteral("Idle"),
                                  patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(program, QStringLiteral("1306")), QStringLiteral("Talking"),
                                  patienceMs);

        QCOMPARE(forceOut(program, QStringLiteral("1305")), QStringLiteral("Sign out"));
        checkOutcome(program, simulator, 1305, kind);
        // The hostile gateway's answers may leave his state in doubt by now; then the button says less.
        const QString confirmed = forceOut(program, QStringLiteral("1306"));
        QVERIFY2(confirmed.startsWith(kind ? QStringLiteral("Sign out and cut") : QStringLiteral("Sign out")),
                 qPrintable(confirmed));
        checkOutcome(program, simulator, 1306, kind, QStringLiteral("Signed out during a call"));
        if (kind)
            QCOMPARE(program.table(orders).at(0).at(Was), QStringLiteral("Talking"));

        if (kind) {
            // The seed's call, as its tables say: method, path, both headers, no body.
            const QList<QJsonObject> calls =
                simulator.requests(QStringLiteral("DELETE"),
                                   QStringLiteral("/agentgateway/resource/onlineagent/1305/forcelogout"));
            QCOMPARE(calls.size(), 1);
            QVERIFY(calls.first().value(u"body").toString().isEmpty());
        }

        QCOMPARE(program.close(), 0);
        QTRY_COMPARE(
            simulator.requests(QStringLiteral("DELETE"), QStringLiteral("onlineagent/1300/logout")).size(),
            1);
        checkJournal(program.journalFolder(), simulator);
    }

    void afterTheCall_data() { forcesAgentsOut_data(); }

    /// The call goes on until it ends, and then the agent is out.
    void afterTheCall()
    {
        QFETCH(QStringList, gateway);
        QFETCH(bool, kind);
        GatewayProcess simulator;
        QVERIFY2(simulator.start(gateway), qPrintable(simulator.errorText()));
        DrivenProgram program;
        QVERIFY(program.start({}));
        QCOMPARE(steps::signIn(program, simulator, QStringLiteral("secret")), QString());
        const QString agent = QStringLiteral("1306");
        simulator.control("POST", QStringLiteral("agent/1306?status=7&cti=5"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(program, agent), QStringLiteral("Talking"), patienceMs);
        QVERIFY(QTest::qWaitFor([&] { return program.select(agents, {agent}) == 1; }, patienceMs));
        QCOMPARE(program.click(QStringLiteral("Sign out after call")), QString());
        QCOMPARE(steps::agree(program), QString());
        QTRY_VERIFY_WITH_TIMEOUT(program.table(orders).value(0).value(Result).startsWith(
                                     QStringLiteral("Waiting for the call to end")),
                                 patienceMs);
        QVERIFY(simulator.signOuts(1306).isEmpty());

        simulator.control("POST", QStringLiteral("agent/1306?status=4&cti=1"));
        checkOutcome(program, simulator, 1306, kind);
        const QList<QJsonObject> out = simulator.signOuts(1306);
        for (const QJsonObject &signOut : out)
            QVERIFY(!signOut.value(u"callCut").toBool());
        QCOMPARE(program.close(), 0);
        checkJournal(program.journalFolder(), simulator);
    }

    void wrongPasswordIsSaidInTheDialog()
    {
        GatewayProcess simulator;
        QVERIFY2(simulator.start({QStringLiteral("--agents"), QStringLiteral("20")}),
                 qPrintable(simulator.errorText()));
        DrivenProgram program;
        QVERIFY(program.start({}));
        QCOMPARE(steps::signIn(program, simulator, QStringLiteral("wrong")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(
            program.read(QStringLiteral("#errorCodeLabel")).contains(QStringLiteral("100-004")), patienceMs);
        QVERIFY(program.read(QStringLiteral("#errorLabel")).contains(QStringLiteral("password")));

        // The dialog stays usable: the right password signs in.
        QCOMPARE(program.type(QStringLiteral("Password"), QStringLiteral("secret")), QString());
        QCOMPARE(program.click(QStringLiteral("Sign in")), QString());
        QTRY_VERIFY_WITH_TIMEOUT(program.rowCount(agents) >= 10, patienceMs);
        QCOMPARE(program.close(), 0);
    }

private:
    /// The chain is whole, and what it says is so.
    static void checkJournal(const QString &folder, GatewayProcess &simulator)
    {
        const journalverify::Result chain = journalverify::verifyFolder(folder);
        QVERIFY2(chain.outcome == journalverify::Outcome::Intact, qPrintable(chain.file));
        QHash<int, QStringList> stories;
        for (const journalschema::Line &line : journalcase::linesOfFolder(folder)) {
            if (line.record.agent != 0)
                stories[line.record.agent].append(line.record.outcome);
        }
        QVERIFY(!stories.isEmpty());
        for (auto story = stories.cbegin(); story != stories.cend(); ++story) {
            const QByteArray about = QByteArray::number(story.key()) + ": " + story->join(u' ').toUtf8();
            QVERIFY2(journalword::isFinal(story->last()), about.constData());
            if (story->last() == QLatin1StringView(journalword::signedOut))
                QVERIFY2(!simulator.signOuts(story.key()).isEmpty(), about.constData());
            if (!simulator.signOuts(story.key()).isEmpty())
                QVERIFY2(story->contains(QLatin1StringView(journalword::released)), about.constData());
        }
    }

    static QString stateOf(DrivenProgram &program, const QString &agent)
    {
        const QList<QStringList> rows = program.table(agents);
        for (const QStringList &row : rows) {
            if (row.at(0) == agent)
                return row.at(2);
        }
        return {};
    }

    /// Returns what the confirming button said.
    static QString forceOut(DrivenProgram &program, const QString &agent)
    {
        if (!QTest::qWaitFor([&] { return program.select(agents, {agent}) == 1; }, patienceMs))
            return QStringLiteral("agent is not in the list");
        if (const QString problem = program.click(QStringLiteral("Force sign-out")); !problem.isEmpty())
            return problem;
        QString said;
        const QString problem = steps::agree(program, &said);
        return problem.isEmpty() ? said : problem;
    }

    static void checkOutcome(DrivenProgram &program, GatewayProcess &simulator, int agent, bool kind,
                             const QString &expected = QStringLiteral("Signed out"))
    {
        QTRY_COMPARE_WITH_TIMEOUT(program.table(orders).value(0).value(AgentNumber), QString::number(agent),
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(program.table(orders).value(0).value(Result)), patienceMs);
        const QStringList row = program.table(orders).value(0);
        const bool reallyOut = !simulator.signOuts(agent).isEmpty();
        // Whatever the gateway is like: what is claimed is true.
        if (row.at(Result).startsWith(u"Signed out") && !row.at(Result).startsWith(u"Signed out, "))
            QVERIFY2(reallyOut, qPrintable(row.join(u" | ")));
        if (!kind)
            return;
        QCOMPARE(row.at(Result), expected);
        QCOMPARE(row.at(Retcode), QStringLiteral("0"));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(program, QString::number(agent)), QString(), patienceMs);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
