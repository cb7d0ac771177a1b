// SPDX-License-Identifier: Apache-2.0
#include "tests/support/bareagent.h"

AgentId agentId(int number)
{
    return *AgentId::fromInt(number);
}

Agent bareAgent(int number)
{
    Agent agent;
    agent.id = agentId(number);
    return agent;
}
