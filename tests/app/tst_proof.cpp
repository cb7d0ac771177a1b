// SPDX-License-Identifier: Apache-2.0
#include "app/signout/proof.h"
#include "tests/support/bareagent.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1735689600000;
constexpr int none = Agent::notGiven;
using Kind = GatewayResult::Kind;

SignOutOrder orderSentAt(qint64 steadyMs, qint64 sessionStartMs = start)
{
    SignOutOrder order;
    order.agent = agentId(1301);
    order.sessionStartMs = sessionStartMs;
    order.sentSteadyMs = steadyMs;
    return order;
}

Agent agentWith(int id, int status, int cti, qint64 sessionStartMs)
{
    Agent agent;
    agent.id = agentId(id);
    agent.status = status;
    agent.ctiStatus = cti;
    agent.sessionStartMs = sessionStartMs;
    return agent;
}

} // namespace

class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What an agent's own row says, in a list and in an answer about him alone.
    void rows_data()
    {
        QTest::addColumn<qint64>("orderStart");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("cti");
        QTest::addColumn<qint64>("rowStart");
        QTest::addColumn<Evidence>("evidence");
        const auto row = [](const char *name, qint64 orderStart, int status, int cti, qint64 rowStart,
                            Evidence evidence) {
            QTest::newRow(name) << orderStart << status << cti << rowStart << evidence;
        };
        row("same session", start, 4, 1, start, Evidence::SameSession);
        row("same session, talking", start, 7, none, start, Evidence::SameSession);
        row("later session", start, 4, 1, start + 1, Evidence::Gone);
        row("earlier session than ordered", start, 4, 1, start - 1000, Evidence::Present);
        row("order without a session", none, 4, 1, start, Evidence::Present);
        row("row without a session", start, 4, none, none, Evidence::Present);
        row("neither has one", none, 4, none, none, Evidence::Present);
        row("CTI says out", start, 2, 0, none, Evidence::Gone);
        row("CTI says out, gateway does not", start, 4, 0, start, Evidence::Gone);
        row("CTI says out, no session known", none, 2, 0, none, Evidence::Gone);
        row("gateway says out, CTI does not", start, 2, 1, start, Evidence::SameSession);
    }

    void rows()
    {
        QFETCH(qint64, orderStart);
        QFETCH(int, status);
        QFETCH(int, cti);
        QFETCH(qint64, rowStart);
        const SignOutOrder order = orderSentAt(100, orderStart);
        const Agent agent = agentWith(1301, status, cti, rowStart);
        ListReading list;
        list.askedAtSteadyMs = 200;
        list.answer.agents = {agentWith(1299, 4, 1, start), agent};
        QTEST(proof::fromList(order, list, &list.answer.agents[1]), "evidence");
        list.complete = true;
        QTEST(proof::fromList(order, list, &list.answer.agents[1]), "evidence");
        const AgentReading alone{order.agent, GatewayResult(), agent, 200};
        QTEST(proof::fromAgent(order, alone), "evidence");
    }

    /// "The query raised an exception" looks like this (gateway reference, section 5).
    void state2AloneIsNothing()
    {
        const SignOutOrder order = orderSentAt(100);
        QCOMPARE(proof::fromAgent(order, {order.agent, GatewayResult(), agentWith(1301, 2, none, none), 200}),
                 Evidence::DoubtfulAlone);
        ListReading list;
        list.complete = true;
        list.askedAtSteadyMs = 200;
        list.answer.agents = {agentWith(1301, 2, none, none)};
        QVERIFY(proof::fromList(order, list, &list.answer.agents[0]) != Evidence::Gone);
        QVERIFY(proof::fromList(order, list, &list.answer.agents[0]) != Evidence::MissingFromList);
    }

    void absence_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::addColumn<qint64>("askedAt");
        QTest::addColumn<qint64>("sentAt");
        QTest::addColumn<Evidence>("evidence");
        QTest::newRow("complete list") << true << qint64(200) << qint64(100) << Evidence::MissingFromList;
        QTest::newRow("doubtful list") << false << qint64(200) << qint64(100) << Evidence::Nothing;
        QTest::newRow("asked before the order was sent")
            << true << qint64(99) << qint64(100) << Evidence::Nothing;
        QTest::newRow("order was never sent") << true << qint64(200) << qint64(-1) << Evidence::Nothing;
    }

    void absence()
    {
        QFETCH(bool, complete);
        QFETCH(qint64, askedAt);
        QFETCH(qint64, sentAt);
        ListReading list;
        list.complete = complete;
        list.askedAtSteadyMs = askedAt;
        list.answer.agents = {agentWith(1300, 3, 7, start)};
        QTEST(proof::fromList(orderSentAt(sentAt), list, nullptr), "evidence");
    }

    void answersAboutOne_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("retcode");
        QTest::addColumn<Evidence>("evidence");
        QTest::newRow("not signed in") << Kind::Refused << u"100-006"_s << Evidence::MissingAlone;
        QTest::newRow("signed out already") << Kind::Refused << u"100-008"_s << Evidence::MissingAlone;
        QTest::newRow("no such agent") << Kind::Refused << u"000-002"_s << Evidence::MissingAlone;
        QTest::newRow("success about nobody") << Kind::Accepted << u"0"_s << Evidence::MissingAlone;
        QTest::newRow("no right") << Kind::Refused << u"000-003"_s << Evidence::Nothing;
        QTest::newRow("overlap") << Kind::Refused << u"000-007"_s << Evidence::Nothing;
        QTest::newRow("being recovered") << Kind::Refused << u"105-002"_s << Evidence::Nothing;
        QTest::newRow("HTML") << Kind::BadReply << QString() << Evidence::Nothing;
        QTest::newRow("code in an HTTP error") << Kind::BadReply << u"100-006"_s << Evidence::Nothing;
        QTest::newRow("no answer") << Kind::TimedOut << QString() << Evidence::Nothing;
        QTest::newRow("cut") << Kind::Cut << QString() << Evidence::Nothing;
        QTest::newRow("unreachable") << Kind::Unreachable << QString() << Evidence::Nothing;
        QTest::newRow("cancelled") << Kind::Cancelled << QString() << Evidence::Nothing;
    }

    void answersAboutOne()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, retcode);
        const SignOutOrder order = orderSentAt(100);
        AgentReading reading{order.agent, GatewayResult(), std::nullopt, 200};
        reading.result.kind = kind;
        reading.result.retcode = retcode;
        QTEST(proof::fromAgent(order, reading), "evidence");
        reading.askedAtSteadyMs = 99;
        QCOMPARE(proof::fromAgent(order, reading), Evidence::Nothing);
        reading.askedAtSteadyMs = 200;
        reading.agent = agentId(1302); // somebody else
        QCOMPARE(proof::fromAgent(order, reading), Evidence::Nothing);
    }

    void events_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("agent");
        QTest::addColumn<qint64>("generatedMs");
        QTest::addColumn<qint64>("loginMs");
        QTest::addColumn<Evidence>("evidence");
        using K = GatewayEvent::Kind;
        const auto row = [](const char *name, K kind, int agent, qint64 generated, qint64 login,
                            Evidence evidence) {
            QTest::newRow(name) << int(kind) << agent << generated << login << evidence;
        };
        row("QC logout", K::SignedOut, 1301, start + 5000, 0, Evidence::Gone);
        row("QC logout without a time", K::SignedOut, 1301, 0, 0, Evidence::Nothing);
        row("QC logout of an earlier session", K::SignedOut, 1301, start - 1, 0, Evidence::Nothing);
        row("QC logout of another", K::SignedOut, 1302, start + 5000, 0, Evidence::Nothing);
        row("shut down of this session", K::ShutDown, 1301, 0, start, Evidence::Gone);
        row("shut down of a later session", K::ShutDown, 1301, 0, start + 1, Evidence::Gone);
        row("shut down of an earlier session", K::ShutDown, 1301, start + 5000, start - 1, Evidence::Nothing);
        row("shut down without session", K::ShutDown, 1301, start + 5000, 0, Evidence::Gone);
        row("signed in", K::SignedIn, 1301, start + 5000, 0, Evidence::Nothing);
        row("changed", K::Changed, 1301, start + 5000, 0, Evidence::Nothing);
        row("other", K::Other, 1301, start + 5000, 0, Evidence::Nothing);
    }

    void events()
    {
        QFETCH(int, kind);
        QFETCH(int, agent);
        QFETCH(qint64, generatedMs);
        QFETCH(qint64, loginMs);
        const GatewayEvent event{GatewayEvent::Kind(kind), agentId(agent), generatedMs, loginMs};
        QTEST(proof::fromEvent(orderSentAt(100), event), "evidence");
        // Without a session an event cannot be tied to it.
        QCOMPARE(proof::fromEvent(orderSentAt(100, none), event), Evidence::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
