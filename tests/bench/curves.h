// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agent.h"

#include <vector>

/// The inner steps of a refresh, called directly. If the way from bytes to the store changes, it changes
/// here.
namespace steps
{

/// From bytes to agents, in ms.
double parseMs(int agents, int repeats);
/// A store that a model follows takes over a list in which 5 % have changed, in ms.
double takeOverMs(int agents, int repeats);

} // namespace steps
