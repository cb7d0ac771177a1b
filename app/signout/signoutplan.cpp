// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutplan.h"

SignOutPlan SignOutPlan::make(const std::vector<Agent> &selection, AgentId self)
{
    SignOutPlan plan;
    for (const Agent &agent : selection) {
        if (agent.id == self) {
            plan.selfLeftOut = true;
            continue;
        }
        switch (agent.onCall()) {
        case OnCall::No:
            plan.outNow.push_back(agent);
            break;
        case OnCall::Yes:
            plan.callsCut.push_back(agent);
            break;
        case OnCall::Maybe:
            plan.maybeOnCall.push_back(agent);
            break;
        }
    }
    return plan;
}

std::vector<Agent> SignOutPlan::all() const
{
    std::vector<Agent> agents;
    agents.reserve(size_t(count()));
    for (const std::vector<Agent> *group : {&callsCut, &maybeOnCall, &outNow})
        agents.insert(agents.end(), group->begin(), group->end());
    return agents;
}
