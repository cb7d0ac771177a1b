// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agents/agentcriteria.h"

#include <QString>

#include <optional>

class QSettings;

/// Criteria as they stand in a group of the user's settings.
namespace criteriasettings
{

/// Nothing: a word is none of ours, or a number is out of range. What is missing is not asked for.
std::optional<AgentCriteria> read(const QSettings &settings, const QString &group);
/// Replaces what was in the group.
void write(QSettings &settings, const QString &group, const AgentCriteria &criteria);

} // namespace criteriasettings
