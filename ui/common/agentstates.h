// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <array>

/// The states a person can filter by, in the order in which they are shown.
inline constexpr std::array shownAgentStates{
    AgentState::Idle, AgentState::Talking, AgentState::WrapUp, AgentState::Busy,
    AgentState::Rest, AgentState::PreRest, AgentState::Study,  AgentState::Unknown,
};
