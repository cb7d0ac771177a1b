// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

/// Shorthand; the number must be in the range.
AgentId agentId(int number);
/// An agent of whom nothing else is known.
Agent bareAgent(int number);
