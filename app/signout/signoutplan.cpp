// SPDX-License-Identifier: Apache-2.0
#include "app/signout/signoutplan.h"

void SignOutPlan::add(const Agent &agent, AgentId self)
{
    if (agent.id == self) {
        selfLeftOut = true;
        return;
    }
    switch (agent.onCall()) {
    case OnCall::No:
        outNow.push_back(agent);
        break;
    case OnCall::Yes:
        callsCut.push_back(agent);
        break;
    case OnCall::Maybe:
        maybeOnCall.push_back(agent);
        break;
    }
}

void SignOutPlan::clear()
{
    outNow.clear();
    callsCut.clear();
    maybeOnCall.clear();
    selfLeftOut = false;
}

const Agent &SignOutPlan::at(int index) const
{
    auto i = size_t(index);
    for (const std::vector<Agent> *group : {&callsCut, &maybeOnCall}) {
        if (i < group->size())
            return (*group)[i];
        i -= group->size();
    }
    return outNow.at(i);
}
