// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutplan.h"
#include "tests/support/bareagent.h"

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

QList<int> allOf(const SignOutPlan &plan)
{
    QList<int> ids;
    for (int i = 0; i < plan.count(); ++i)
        ids.append(plan.at(i).id.value());
    return ids;
}

SignOutPlan planOf(const std::vector<Agent> &selection)
{
    SignOutPlan plan;
    for (const Agent &agent : selection)
        plan.add(agent, agentId(1300));
    return plan;
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
        const SignOutPlan plan = planOf(selection);
        QCOMPARE(idsOf(plan.outNow), (QList<int>{1301, 1307, 1309}));
        QCOMPARE(idsOf(plan.callsCut), (QList<int>{1302, 1305}));
        QCOMPARE(idsOf(plan.maybeOnCall), (QList<int>{1303, 1304, 1306, 1308}));
        QVERIFY(!plan.selfLeftOut);
        QCOMPARE(plan.count(), 9);
        QCOMPARE(allOf(plan), (QList<int>{1302, 1305, 1303, 1304, 1306, 1308, 1301, 1307, 1309}));
    }

    void leavesTheSupervisorOut()
    {
        const SignOutPlan plan = planOf({agentWith(1300, 3), agentWith(1301, 4)});
        QVERIFY(plan.selfLeftOut);
        QCOMPARE(allOf(plan), QList<int>{1301});
    }

    void ofNobody()
    {
        SignOutPlan plan;
        QCOMPARE(plan.count(), 0);
        plan = planOf({agentWith(1300, 3), agentWith(1301, 4), agentWith(1302, 7), agentWith(1303, 9)});
        QCOMPARE(plan.count(), 3);
        plan.clear();
        QCOMPARE(plan.count(), 0);
        QVERIFY(!plan.selfLeftOut);
    }
};

QTEST_GUILESS_MAIN(TestSignOutPlan)
#include "tst_signoutplan.moc"
