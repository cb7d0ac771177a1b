// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutplan.h"
#include "tests/support/desk.h"

#include <QTest>

namespace
{

Agent agentWith(int id, int status, int ctiStatus = Agent::notGiven)
{
    Agent agent;
    agent.id = agentId(id);
    agent.status = status;
    agent.ctiStatus = ctiStatus;
    return agent;
}

QList<int> idsOf(const std::vector<Agent> &agents)
{
    QList<int> ids;
    for (const Agent &agent : agents)
        ids.append(agent.id.value());
    return ids;
}

} // namespace

class TestSignOutPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByConsequence()
    {
        const std::vector<Agent> selection{agentWith(1301, 4), agentWith(1302, 7),    agentWith(1303, 9),
                                           agentWith(1304, 0), agentWith(1305, 4, 4), agentWith(1306, 42),
                                           agentWith(1307, 8), agentWith(1308, 2),    agentWith(1309, 2, 0)};
        const SignOutPlan plan = SignOutPlan::make(selection, agentId(1300));
        QCOMPARE(idsOf(plan.outNow), (QList<int>{1301, 1307, 1309}));
        QCOMPARE(idsOf(plan.callsCut), (QList<int>{1302, 1305}));
        QCOMPARE(idsOf(plan.maybeOnCall), (QList<int>{1303, 1304, 1306, 1308}));
        QVERIFY(!plan.selfLeftOut);
        QCOMPARE(plan.count(), 9);
        QCOMPARE(idsOf(plan.all()), (QList<int>{1302, 1305, 1303, 1304, 1306, 1308, 1301, 1307, 1309}));
    }

    void leavesTheSupervisorOut()
    {
        const SignOutPlan plan = SignOutPlan::make({agentWith(1300, 3), agentWith(1301, 4)}, agentId(1300));
        QVERIFY(plan.selfLeftOut);
        QCOMPARE(idsOf(plan.all()), QList<int>{1301});
    }

    void ofNobody()
    {
        const SignOutPlan plan = SignOutPlan::make({}, agentId(1300));
        QCOMPARE(plan.count(), 0);
        QVERIFY(plan.all().empty());
        QVERIFY(!plan.selfLeftOut);
    }
};

QTEST_GUILESS_MAIN(TestSignOutPlan)
#include "tst_signoutplan.moc"
